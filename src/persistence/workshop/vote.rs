//! A vote under way: nothing of it is shown before it is revealed.

use crate::domain::assessment::{Answer, Round, Tally, Voting};
use crate::domain::instrument::{Indicator, Instrument};

/// A vote on one indicator, not revealed yet. Votes are only counts: without order, time or role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// How it is held.
    pub voting: Voting,
    /// How many rounds were held in the room before it.
    pub round: usize,
    /// Whether the group voted in the open when it began: it binds how few ballots may be revealed.
    pub is_open: bool,
    /// What was cast and handed on.
    pub tally: Tally,
    /// The last secret ballot, until the device is handed on: it alone can be taken back.
    pub last: Answer,
}

impl Vote {
    /// A vote in which nothing has been cast.
    pub fn new(voting: Voting, round: usize) -> Self {
        Self { voting, round, is_open: false, tally: Tally::default(), last: Answer::Unanswered }
    }

    /// Casts a secret ballot. The one before it counts as handed on.
    ///
    /// ```
    /// use dinamika::domain::assessment::{Answer, Voting};
    /// use dinamika::persistence::Vote;
    /// let mut vote = Vote::new(Voting::Secret, 0);
    /// vote.cast(Answer::Unknown);
    /// vote.take_back();
    /// assert_eq!(vote.ballots(), 0);
    /// vote.cast(Answer::Unknown);
    /// vote.hand_on();
    /// vote.take_back();
    /// assert_eq!(vote.ballots(), 1);
    /// ```
    pub fn cast(&mut self, ballot: Answer) {
        self.hand_on();
        self.last = ballot;
    }

    /// Takes the last ballot back, unless the device was handed on since.
    pub fn take_back(&mut self) {
        self.last = Answer::Unanswered;
    }

    /// The device is handed on: the last ballot becomes a count among the others.
    pub fn hand_on(&mut self) {
        self.tally.add(self.last);
        self.last = Answer::Unanswered;
    }

    /// Whether the last ballot can be taken back.
    pub fn is_held(&self) -> bool {
        self.last != Answer::Unanswered
    }

    /// How many ballots there are.
    pub fn ballots(&self) -> u32 {
        self.tally.ballots() + u32::from(self.is_held())
    }

    /// Whether it stands among the rounds already, as after a power cut between the two.
    pub fn is_among(&self, rounds: &[Round]) -> bool {
        let tally = self.clone().closed();
        in_room(rounds).skip(self.round).any(|round| round.voting == self.voting && round.tally == tally)
    }

    /// The count, with the last ballot.
    #[must_use]
    pub fn closed(mut self) -> Tally {
        self.hand_on();
        self.tally
    }
}

/// The rounds that were held in the room; what was handed in may come to stand before them at any time.
pub fn in_room(rounds: &[Round]) -> impl Iterator<Item = &Round> {
    rounds.iter().filter(|round| round.voting != Voting::HandIns)
}

/// What can be said to an indicator, always in the same order: the levels, don't know, not applicable where it is allowed.
pub fn ballots_of(instrument: &Instrument, indicator: &Indicator) -> Vec<Answer> {
    let others = [Some(Answer::Unknown), indicator.not_applicable_allowed.then_some(Answer::NotApplicable)];
    instrument.scale.levels().map(Answer::Level).chain(others.into_iter().flatten()).collect()
}

/// The counts as text. It is equally long whatever was voted, so that its length says nothing: four hexadecimal digits for
/// each answer, then two for the last ballot.
pub(super) fn written(instrument: &Instrument, indicator: &Indicator, vote: &Vote) -> String {
    let ballots = ballots_of(instrument, indicator);
    let last = ballots.iter().position(|ballot| *ballot == vote.last).map_or(0, |place| place + 1);
    let count = |ballot: &Answer| format!("{:04x}", vote.tally.count(*ballot).min(0xffff));
    ballots.iter().map(count).chain([format!("{last:02x}")]).collect()
}

/// Reads what [`written`] made into a vote of this kind.
pub(super) fn read(instrument: &Instrument, indicator: &Indicator, text: &str, mut vote: Vote) -> Option<Vote> {
    let mut rest = text;
    for ballot in ballots_of(instrument, indicator) {
        let count = u32::from_str_radix(rest.get(..4)?, 16).ok()?;
        vote.tally.set(ballot, count);
        rest = rest.get(4..)?;
    }
    vote.last = match usize::from_str_radix(rest.get(..2)?, 16).ok()?.checked_sub(1) {
        Some(place) => ballots_of(instrument, indicator).get(place).copied()?,
        None => Answer::Unanswered,
    };
    (rest.len() == 2).then_some(vote)
}
