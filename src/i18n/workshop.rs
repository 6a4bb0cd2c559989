//! The workshop in the room.

/// The workshop in the room.
#[derive(Debug)]
pub struct Workshop {
    /// Heading.
    pub title: &'static str,
    /// What happens.
    pub lead: &'static str,
    /// The way to the guide.
    pub guide: &'static str,
    /// How far the group is: agreed, all.
    pub agreed_count: fn(usize, usize) -> String,
    /// Begins with the first question.
    pub begin: &'static str,
    /// Goes on where the group left off.
    pub go_on: &'static str,
    /// How votes are held.
    pub voting: &'static str,
    /// By show of hands.
    pub hands: &'static str,
    /// What that means.
    pub hands_hint: &'static str,
    /// In secret.
    pub secret: &'static str,
    /// What that means.
    pub secret_hint: &'static str,
    /// The choice of open voting.
    pub open_voting: &'static str,
    /// What that means.
    pub open_voting_hint: &'static str,
    /// Open voting is chosen, and some who handed in were promised that it is not.
    pub open_voting_bound: &'static str,
    /// The timer.
    pub timer: &'static str,
    /// No timer.
    pub timer_none: &'static str,
    /// So many minutes.
    pub timer_minutes: fn(u8) -> String,
    /// Answers from phones.
    pub phones: &'static str,
    /// What that means.
    pub phones_lead: &'static str,
    /// The way there.
    pub phones_link: &'static str,
    /// How many have handed in.
    pub handed_in: fn(usize) -> String,
    /// What the group said of every indicator.
    pub spread: &'static str,
    /// Votes that are not open yet.
    pub under_way: &'static str,
    /// The clusters that are here.
    pub of_cluster: &'static str,
    /// A cluster that is not here yet.
    pub new_cluster: &'static str,
    /// What it needs.
    pub new_cluster_hint: &'static str,
    /// Makes it and goes to its workshop.
    pub new_workshop: &'static str,
    /// What is to be talked about.
    pub agenda: &'static str,
    /// When nothing is.
    pub agenda_empty: &'static str,
    /// Why: the votes are split.
    pub agenda_split: &'static str,
    /// Why: most do not know.
    pub agenda_unknown: &'static str,
    /// All questions.
    pub all: &'static str,
    /// A question nobody has voted on.
    pub state_open: &'static str,
    /// A question under vote.
    pub state_voting: &'static str,
    /// A question that was revealed and not agreed.
    pub state_revealed: &'static str,
    /// A question that was agreed.
    pub state_agreed: fn(&str) -> String,
    /// The way to the result.
    pub result: &'static str,
    /// Heading when the record cannot be used.
    pub lost: &'static str,
    /// What is safe then, and what to do.
    pub lost_body: &'static str,
    /// When a newer version has written it.
    pub lost_newer: &'static str,
    /// Begins a new one.
    pub lost_begin: &'static str,
}
