//! The vote on one indicator.

/// The vote on one indicator.
#[derive(Debug)]
pub struct Vote {
    /// The position: id, number, all.
    pub place: fn(&str, usize, usize) -> String,
    /// The number of ballots and the round.
    pub ballots: fn(u32, usize) -> String,
    /// Label of the count of a choice.
    pub count_label: fn(&str) -> String,
    /// Button that opens the vote.
    pub reveal: &'static str,
    /// Instructions for a secret vote.
    pub secret_lead: &'static str,
    /// Heading after a ballot was recorded.
    pub recorded: &'static str,
    /// What to do next.
    pub recorded_body: &'static str,
    /// Button: the device was passed on.
    pub hand_on: &'static str,
    /// Button that takes the last ballot back.
    pub take_back: &'static str,
    /// Announced after taking it back.
    pub taken_back: &'static str,
    /// Ballots handed in and not opened yet: how many.
    pub handed_in: fn(usize) -> String,
    /// The votes are split: the number of people per level.
    pub split_votes: fn(&str) -> String,
    /// The number of people at a level.
    pub people_at: fn(u32, &str) -> String,
    /// The median.
    pub median: fn(&str) -> String,
    /// No vote for a level.
    pub no_median: &'static str,
    /// The agreement with its word.
    pub agreement: fn(&str, &str) -> String,
    /// Too few votes to compute the agreement: how many are needed.
    pub too_few: fn(u32) -> String,
    /// Word for a low agreement.
    pub split: &'static str,
    /// Word for a medium agreement.
    pub fair: &'static str,
    /// Word for a high agreement.
    pub agreed: &'static str,
    /// An earlier round: number, method and counts.
    pub earlier: fn(usize, &str) -> String,
    /// Method of a round: show of hands.
    pub by_hands: &'static str,
    /// Method of a round: secret.
    pub by_secret: &'static str,
    /// Method of a round: from phones.
    pub by_phone: &'static str,
    /// Button that starts another round.
    pub second_round: &'static str,
    /// Button that starts a vote in the room while answers from phones are waiting.
    pub in_room: &'static str,
    /// When to vote again.
    pub second_hint: &'static str,
    /// Button back from the step of agreeing.
    pub back_to_votes: &'static str,
    /// The number of votes for a choice.
    pub voted: fn(u32) -> String,
    /// A recorded dissent.
    pub dissent_said: &'static str,
    /// A key.
    pub key_whole: &'static str,
    /// Heading of the agreement.
    pub agree_title: &'static str,
    /// The initial choice.
    pub agree_hint: &'static str,
    /// Label of the reason.
    pub reason: &'static str,
    /// Label of the reason if it is required.
    pub reason_needed: &'static str,
    /// Why secret ballots cannot be opened yet.
    pub too_few_to_open: &'static str,
    /// Why a vote whose opening was undone cannot be opened yet.
    pub too_few_since: &'static str,
    /// No hand was counted: what to do.
    pub count_hands: &'static str,
    /// Hint beside the button that opens a secret vote.
    pub when_all_voted: &'static str,
    /// No votes, where one is enough: what to do.
    pub vote_first: &'static str,
    /// The proposed or chosen answer.
    pub proposed: fn(&str) -> String,
    /// No answer is chosen: what to do.
    pub choice_needed: &'static str,
    /// Label of the dissent.
    pub dissent: &'static str,
    /// Button that records the agreement.
    pub agree: &'static str,
    /// Announced after agreeing: the answer.
    pub agreed_now: fn(&str) -> String,
    /// The same if it is not the median of the last round, as after another round.
    pub agreed_apart: fn(&str) -> String,
    /// A replaced answer.
    pub replaced: fn(&str) -> String,
    /// Button that changes the agreement.
    pub change: &'static str,
    /// Link to the next question.
    pub next: &'static str,
    /// Link to the previous question.
    pub previous: &'static str,
    /// Link to the overview.
    pub overview: &'static str,
    /// Button that shows full descriptions.
    pub whole: &'static str,
    /// Button that shows short descriptions.
    pub brief: &'static str,
    /// The time left.
    pub time_left: fn(&str) -> String,
    /// The time is up.
    pub time_over: &'static str,
    /// Heading of the keyboard help.
    pub keys: &'static str,
    /// Button that closes it.
    pub close: &'static str,
    /// Keyboard help: 0 to 9 in a show of hands.
    pub key_levels_hands: &'static str,
    /// Keyboard help: fewer hands.
    pub key_less: &'static str,
    /// Keyboard help: 0 to 9 in a secret vote.
    pub key_levels_secret: &'static str,
    /// Keyboard help: Enter.
    pub key_enter: &'static str,
    /// Keyboard help: vote again.
    pub key_again: &'static str,
    /// Keyboard help: agree.
    pub key_agree: &'static str,
    /// Keyboard help: previous and next question.
    pub key_move: &'static str,
    /// Keyboard help: full screen.
    pub key_full: &'static str,
    /// Heading of the votes by role.
    pub by_role: &'static str,
    /// The other roles, pooled.
    pub others: &'static str,
    /// Heading of the evidence from members: how many.
    pub evidence: fn(usize) -> String,
    /// Button that adds it to the evidence of the answer.
    pub keep_evidence: &'static str,
    /// It is part of the evidence of the answer.
    pub evidence_kept: &'static str,
    /// Heading of the column of roles.
    pub role: &'static str,
    /// Heading of the column of means.
    pub mean: &'static str,
    /// Heading of the column of votes.
    pub votes: &'static str,
}
