//! The overview of a workshop.

/// The overview of a workshop.
#[derive(Debug)]
pub struct Workshop {
    /// Heading.
    pub title: &'static str,
    /// What a workshop does.
    pub lead: &'static str,
    /// Link to the guide.
    pub guide: &'static str,
    /// Progress of the group: agreed, all.
    pub agreed_count: fn(usize, usize) -> String,
    /// Button that starts with the first question.
    pub begin: &'static str,
    /// Button that continues.
    pub go_on: &'static str,
    /// Label of the voting method.
    pub voting: &'static str,
    /// Method: show of hands.
    pub hands: &'static str,
    /// What that means.
    pub hands_hint: &'static str,
    /// Method: secret ballot.
    pub secret: &'static str,
    /// What that means.
    pub secret_hint: &'static str,
    /// The choice of open voting.
    pub open_voting: &'static str,
    /// What that means.
    pub open_voting_hint: &'static str,
    /// Why open voting cannot be changed: some members handed in under the promise that it is off.
    pub open_voting_bound: &'static str,
    /// Label of the timer.
    pub timer: &'static str,
    /// No timer.
    pub timer_none: &'static str,
    /// A number of minutes.
    pub timer_minutes: fn(u8) -> String,
    /// Heading of the answers from phones.
    pub phones: &'static str,
    /// What they are.
    pub phones_lead: &'static str,
    /// Link to them.
    pub phones_link: &'static str,
    /// How many have handed in.
    pub handed_in: fn(usize) -> String,
    /// Link to the spread.
    pub spread: &'static str,
    /// Heading of the unopened votes.
    pub under_way: &'static str,
    /// The existing clusters.
    pub of_cluster: &'static str,
    /// The form for a new cluster.
    pub new_cluster: &'static str,
    /// The hint on the name.
    pub new_cluster_hint: &'static str,
    /// Creates the cluster and opens its workshop.
    pub new_workshop: &'static str,
    /// Heading of the questions to discuss.
    pub agenda: &'static str,
    /// There are none.
    pub agenda_empty: &'static str,
    /// Reason: the votes are split.
    pub agenda_split: &'static str,
    /// Reason: most do not know.
    pub agenda_unknown: &'static str,
    /// Heading of all questions.
    pub all: &'static str,
    /// Status of a question: no votes.
    pub state_open: &'static str,
    /// Status of a question: under vote.
    pub state_voting: &'static str,
    /// Status of a question: opened, without an agreement.
    pub state_revealed: &'static str,
    /// Status of a question: agreed.
    pub state_agreed: fn(&str) -> String,
    /// Link to the result.
    pub result: &'static str,
    /// Heading if the workshop's record is unusable.
    pub lost: &'static str,
    /// What is safe, and what to do.
    pub lost_body: &'static str,
    /// A newer version of the app has written it.
    pub lost_newer: &'static str,
    /// Button that starts a new one.
    pub lost_begin: &'static str,
}
