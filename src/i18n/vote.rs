//! The vote on one indicator.

/// The vote on one indicator.
#[derive(Debug)]
pub struct Vote {
    /// Where in the instrument: id, number, total.
    pub place: fn(&str, usize, usize) -> String,
    /// How many ballots, in which round.
    pub ballots: fn(u32, usize) -> String,
    /// The label of the count of a choice.
    pub count_label: fn(&str) -> String,
    /// Reveals the vote.
    pub reveal: &'static str,
    /// What to do in a secret vote.
    pub secret_lead: &'static str,
    /// A ballot was recorded.
    pub recorded: &'static str,
    /// What to do then.
    pub recorded_body: &'static str,
    /// The device was handed on.
    pub hand_on: &'static str,
    /// Takes the own vote back.
    pub take_back: &'static str,
    /// Said then.
    pub taken_back: &'static str,
    /// What was handed in and is not open: how many.
    pub handed_in: fn(usize) -> String,
    /// How many are where when votes are split.
    pub split_votes: fn(&str) -> String,
    /// How many are at a level.
    pub people_at: fn(u32, &str) -> String,
    /// The median.
    pub median: fn(&str) -> String,
    /// No level was voted.
    pub no_median: &'static str,
    /// The agreement with its word.
    pub agreement: fn(&str, &str) -> String,
    /// Too few votes for an agreement: how many are needed.
    pub too_few: fn(u32) -> String,
    /// The word of a low agreement.
    pub split: &'static str,
    /// The word of a middling agreement.
    pub fair: &'static str,
    /// The word of a high agreement.
    pub agreed: &'static str,
    /// Rounds before: number, how held, counts.
    pub earlier: fn(usize, &str) -> String,
    /// How a round was held.
    pub by_hands: &'static str,
    /// How a round was held.
    pub by_secret: &'static str,
    /// How a round was held.
    pub by_phone: &'static str,
    /// Votes again.
    pub second_round: &'static str,
    /// Votes in the room, where answers from phones wait.
    pub in_room: &'static str,
    /// When to.
    pub second_hint: &'static str,
    /// Back from the step in which the group agrees.
    pub back_to_votes: &'static str,
    /// How many voted for a choice.
    pub voted: fn(u32) -> String,
    /// A dissent that was written.
    pub dissent_said: &'static str,
    /// A key.
    pub key_whole: &'static str,
    /// What the group agrees.
    pub agree_title: &'static str,
    /// What the choice begins with.
    pub agree_hint: &'static str,
    /// Why.
    pub reason: &'static str,
    /// Why, where it is needed.
    pub reason_needed: &'static str,
    /// Why what was promised secret is not opened yet.
    pub too_few_to_open: &'static str,
    /// No hand was counted: what to do.
    pub count_hands: &'static str,
    /// Beside the button that reveals a secret vote.
    pub when_all_voted: &'static str,
    /// Nobody has voted, where one vote is enough.
    pub vote_first: &'static str,
    /// What is proposed to the group, or chosen.
    pub proposed: fn(&str) -> String,
    /// Nothing is chosen.
    pub choice_needed: &'static str,
    /// Who disagrees.
    pub dissent: &'static str,
    /// Agrees.
    pub agree: &'static str,
    /// After agreeing: the answer.
    pub agreed_now: fn(&str) -> String,
    /// An answer that was replaced.
    pub replaced: fn(&str) -> String,
    /// Changes what was agreed.
    pub change: &'static str,
    /// To the next question.
    pub next: &'static str,
    /// To the question before.
    pub previous: &'static str,
    /// To the overview.
    pub overview: &'static str,
    /// Shows the descriptions in full.
    pub whole: &'static str,
    /// Shows them short.
    pub brief: &'static str,
    /// The time left.
    pub time_left: fn(&str) -> String,
    /// When it is over.
    pub time_over: &'static str,
    /// The overlay of keys.
    pub keys: &'static str,
    /// Closes it.
    pub close: &'static str,
    /// What a key does.
    pub key_levels_hands: &'static str,
    /// What a key does.
    pub key_less: &'static str,
    /// What a key does.
    pub key_levels_secret: &'static str,
    /// What a key does.
    pub key_enter: &'static str,
    /// What a key does.
    pub key_again: &'static str,
    /// What a key does.
    pub key_agree: &'static str,
    /// What a key does.
    pub key_move: &'static str,
    /// What a key does.
    pub key_full: &'static str,
    /// By role.
    pub by_role: &'static str,
    /// The other roles, pooled.
    pub others: &'static str,
    /// What members can show: how many.
    pub evidence: fn(usize) -> String,
    /// A column.
    pub role: &'static str,
    /// A column.
    pub mean: &'static str,
    /// A column.
    pub votes: &'static str,
}
