//! A vote in progress: none of it is shown before it is opened.

use crate::domain::assessment::{Answer, Round, Tally, Voting};
use crate::domain::group::SMALLEST_GROUP;
use crate::domain::instrument::{Indicator, Instrument};

/// A vote on one indicator, not opened yet. Ballots are stored as counts only: without order, time or role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// How it is held.
    pub voting: Voting,
    /// The number of rounds held in the room before it.
    pub round: usize,
    /// Whether voting was open when the vote began: decides how few ballots may be opened.
    pub is_open: bool,
    /// Ballots cast, without the latest one.
    pub tally: Tally,
    /// The number of ballots in the result that was shown, if its opening was undone since; otherwise 0.
    pub shown: u32,
    /// The latest secret ballot, until the device is passed on: the only one that can be taken back.
    pub last: Answer,
}

impl Vote {
    /// A vote without ballots.
    pub fn new(voting: Voting, round: usize) -> Self {
        Self { voting, round, is_open: false, tally: Tally::default(), shown: 0, last: Answer::Unanswered }
    }

    /// Casts a secret ballot. The previous one counts as passed on.
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

    /// Takes the latest ballot back, unless the device has been passed on.
    pub fn take_back(&mut self) {
        self.last = Answer::Unanswered;
    }

    /// The device is passed on: the latest ballot is added to the counts.
    pub fn hand_on(&mut self) {
        self.tally.add(self.last);
        self.last = Answer::Unanswered;
    }

    /// Whether the latest ballot can be taken back.
    pub fn is_held(&self) -> bool {
        self.last != Answer::Unanswered
    }

    /// The number of ballots.
    pub fn ballots(&self) -> u32 {
        self.tally.ballots() + u32::from(self.is_held())
    }

    /// Whether a secret vote may be opened. Closed voting takes at least three ballots; if its result was shown and the opening
    /// undone, either none or at least three since: otherwise what was added would be known by subtraction. Voting in the open
    /// takes one ballot.
    ///
    /// ```
    /// use dinamika::domain::assessment::{Answer, Voting};
    /// use dinamika::persistence::Vote;
    /// let mut vote = Vote::new(Voting::Secret, 0);
    /// let mut can_be_opened = || {
    ///     vote.cast(Answer::Unknown);
    ///     vote.can_be_opened()
    /// };
    /// assert_eq!([can_be_opened(), can_be_opened(), can_be_opened()], [false, false, true]);
    /// vote.note_shown();
    /// assert!(vote.can_be_opened());
    /// let mut can_be_opened = || {
    ///     vote.cast(Answer::Unknown);
    ///     vote.can_be_opened()
    /// };
    /// assert_eq!([can_be_opened(), can_be_opened(), can_be_opened()], [false, false, true]);
    /// ```
    pub fn can_be_opened(&self) -> bool {
        let fewest = if self.is_open { 1 } else { SMALLEST_GROUP };
        let is_as_shown = 0 < self.shown && self.ballots() == self.shown;
        is_as_shown || self.shown + fewest <= self.ballots()
    }

    /// Records that its result is shown. The latest ballot can no longer be taken back: its voter has passed the device on.
    pub fn note_shown(&mut self) {
        self.hand_on();
        self.shown = self.ballots();
    }

    /// Whether the vote is already among the rounds, as after a power cut between the two writes.
    pub fn is_among(&self, rounds: &[Round]) -> bool {
        let tally = self.clone().closed();
        in_room(rounds).skip(self.round).any(|round| round.voting == self.voting && round.tally == tally)
    }

    /// The counts, including the latest ballot.
    #[must_use]
    pub fn closed(mut self) -> Tally {
        self.hand_on();
        self.tally
    }
}

/// The rounds held in the room; a round of hand-ins may be inserted before them at any time.
pub fn in_room(rounds: &[Round]) -> impl Iterator<Item = &Round> {
    rounds.iter().filter(|round| round.voting != Voting::HandIns)
}

/// All possible answers to an indicator in a fixed order: the levels, don't know, and not applicable where allowed.
pub fn ballots_of(instrument: &Instrument, indicator: &Indicator) -> Vec<Answer> {
    let others = [Some(Answer::Unknown), indicator.not_applicable_allowed.then_some(Answer::NotApplicable)];
    instrument.scale.levels().map(Answer::Level).chain(others.into_iter().flatten()).collect()
}

/// The counts as text of constant length, so that the length reveals nothing: four hexadecimal digits per answer, then two for
/// the latest ballot.
pub(super) fn written(instrument: &Instrument, indicator: &Indicator, vote: &Vote) -> String {
    let ballots = ballots_of(instrument, indicator);
    let last = ballots.iter().position(|ballot| *ballot == vote.last).map_or(0, |place| place + 1);
    let count = |ballot: &Answer| format!("{:04x}", vote.tally.count(*ballot).min(0xffff));
    ballots.iter().map(count).chain([format!("{last:02x}")]).collect()
}

/// Decodes the output of [`written`].
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
