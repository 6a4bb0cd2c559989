//! What every part of the page knows: which indicator is asked, in which workshop, and how far the vote is.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Group, Voting};
use crate::domain::group::{SMALLEST_GROUP, proposal};
use crate::domain::instrument::{Indicator, Instrument, Locale};
use crate::persistence::{Vote, ballots_of};
use crate::platform::document;
use crate::report::{names, next_open};
use crate::route::{Page, Route};
use crate::ui::session::Room;

/// How far the vote is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Hands are counted.
    Hands,
    /// One after another presses on this device.
    Secret,
    /// Answers from phones have come in and are not open.
    HandedIn,
    /// The last round is open.
    Revealed,
}

/// An open round. Each step takes the place of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The votes, for discussion.
    Votes,
    /// What the group agrees on, and why.
    Deciding,
    /// The agreement, beside the votes.
    Agreed,
}

/// What an agreement cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lacking {
    /// The level agreed on.
    Choice,
    /// Why it is this one.
    Reason,
}

/// The indicator that is asked, in a workshop.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub(super) room: Room,
    pub(super) indicator: &'static Indicator,
    pub(super) locale: Locale,
    /// Whether the group wants another round that has no vote yet.
    pub(super) is_again: RwSignal<bool>,
    /// Whether the descriptions are shown whole once a round is open.
    is_whole: RwSignal<bool>,
    /// Whether the last secret ballot was pressed, and so a pointer may rest where it was.
    pub(super) is_pressed: RwSignal<bool>,
    /// Where the pointer rests since then.
    pub(super) rest: RwSignal<Option<(i32, i32)>>,
    /// What the group is about to agree on; the proposal until somebody chooses.
    pub(super) chosen: RwSignal<Option<Answer>>,
    /// What the agreement waits for.
    pub(super) lacks: RwSignal<Option<Lacking>>,
    /// Whether the second step is open: the group agrees, or changes what it agreed on.
    pub(super) is_deciding: RwSignal<bool>,
    /// Reason and dissent being edited: the recorded agreement stays until the group agrees again.
    pub(super) draft: RwSignal<Group>,
}

impl Asked {
    pub(super) fn new(room: Room, indicator: &'static Indicator, locale: Locale) -> Self {
        Self {
            room,
            indicator,
            locale,
            is_again: RwSignal::new(false),
            is_whole: RwSignal::new(false),
            is_pressed: RwSignal::new(false),
            rest: RwSignal::new(None),
            chosen: RwSignal::new(None),
            lacks: RwSignal::new(None),
            is_deciding: RwSignal::new(false),
            draft: RwSignal::new(Group::default()),
        }
    }

    pub(super) fn instrument(self) -> &'static Instrument {
        self.room.session().instrument()
    }

    /// Every answer that can be given.
    pub(super) fn choices(self) -> Vec<Answer> {
        ballots_of(self.instrument(), self.indicator)
    }

    /// What stands in the box of an answer, and what it means.
    pub(super) fn named(self, answer: Answer) -> (String, String) {
        let name = names::answer(self.instrument(), self.indicator, answer, self.locale);
        match (answer.level(), name.split_once(" – ")) {
            (Some(level), Some((_, anchor))) => (level.numeral().to_string(), anchor.to_owned()),
            (_, _) => (if answer == Answer::Unknown { "?" } else { "–" }.to_owned(), name),
        }
    }

    /// What the group made of the indicator so far, which is followed.
    pub(super) fn group(self) -> Group {
        self.room.group(self.indicator)
    }

    /// The vote under way, which is followed.
    pub(super) fn vote(self) -> Option<Vote> {
        self.room.vote(self.indicator)
    }

    /// How many ballots the vote under way has, which is followed.
    pub(super) fn cast(self) -> u32 {
        self.vote().map_or(0, |vote| vote.ballots())
    }

    /// Whether the last secret ballot can still be taken back, which is followed.
    pub(super) fn is_held(self) -> bool {
        self.vote().is_some_and(|vote| vote.is_held())
    }

    /// How many answers from phones there are; none where there are none.
    pub(super) fn handed_in(self) -> Option<usize> {
        let count = self.room.with(|workshop| workshop.ballots(self.indicator.position));
        (0 < count).then_some(count)
    }

    /// How far the vote is, which is followed.
    pub(super) fn phase(self) -> Phase {
        let way = |voting| if voting == Voting::Secret { Phase::Secret } else { Phase::Hands };
        // One from which every ballot was taken back is none.
        if let Some(vote) = self.vote().filter(|vote| 0 < vote.ballots()) {
            return way(vote.voting);
        }
        let in_room = way(self.room.with(|workshop| Some(workshop.voting)).unwrap_or(Voting::Hands));
        let has_rounds = !self.group().rounds.is_empty();
        if has_rounds && !self.is_again.get() {
            Phase::Revealed
        } else if !has_rounds && !self.is_again.get() && self.handed_in().is_some() {
            Phase::HandedIn
        } else {
            in_room
        }
    }

    /// How many ballots the present round has, and which one it is.
    pub(super) fn ballots(self) -> (u32, usize) {
        let group = self.group();
        match (self.cast(), self.is_again.get(), group.last_round()) {
            (0, false, Some(round)) => (round.tally.ballots(), group.rounds.len()),
            (cast, _, _) => (cast, group.rounds.len() + 1),
        }
    }

    /// Whether the descriptions are shown short, which is followed: once a round is open its bars are looked at.
    pub(super) fn is_brief(self) -> bool {
        self.can_shorten() && !self.is_whole.get()
    }

    /// Whether the descriptions are there to be shortened, which is followed: who votes needs them whole.
    pub(super) fn can_shorten(self) -> bool {
        self.phase() == Phase::Revealed && self.step() != Step::Deciding
    }

    /// Shows the descriptions in full, or short.
    pub(super) fn shorten(self, is_brief: bool) {
        self.is_whole.set(!is_brief);
    }

    /// Whether what was cast, or came from phones, may be revealed, which is followed. Of what was promised secret at least three
    /// ballots are shown, unless the group chose to vote in the open.
    pub(super) fn can_reveal(self) -> bool {
        let fewest = if self.is_open() { 1 } else { SMALLEST_GROUP };
        match self.phase() {
            Phase::HandedIn => self.room.can_open(self.indicator),
            Phase::Secret => fewest <= self.cast(),
            Phase::Hands => 0 < self.cast(),
            Phase::Revealed => false,
        }
    }

    /// Whether the group chose to vote in the open before the vote began, which is followed.
    pub(super) fn is_open(self) -> bool {
        match self.vote().filter(|vote| 0 < vote.ballots()) {
            Some(vote) => vote.is_open,
            None => self.room.with(|workshop| workshop.is_open),
        }
    }

    /// Reveals what was cast, or what came from phones.
    pub(super) fn reveal(self) {
        if !self.can_reveal() {
            return;
        }
        if self.phase() == Phase::HandedIn {
            self.room.open_hand_ins(std::iter::once(self.indicator));
        } else {
            // The last ballot can no longer be taken back: its voter has handed the device on.
            if self.is_held() {
                self.room.change_vote(self.indicator, Vote::hand_on);
            }
            self.room.reveal(self.indicator);
        }
        self.is_again.set(false);
        self.chosen.set(None);
        self.is_deciding.set(false);
        document::next_frame(|| document::start_over_at(".vote h2"));
    }

    /// Another round.
    pub(super) fn vote_again(self) {
        self.is_again.set(true);
        self.is_deciding.set(false);
        document::next_frame(|| document::start_over_at(".vote h1"));
    }

    /// The open round, followed as it changes.
    pub(super) fn step(self) -> Step {
        match (self.is_deciding.get(), self.group().agreed) {
            (true, _) => Step::Deciding,
            (false, Some(_)) => Step::Agreed,
            (false, None) => Step::Votes,
        }
    }

    /// Whether what was agreed on is being changed, which is followed.
    pub(super) fn is_changing(self) -> bool {
        self.is_deciding.get() && self.group().agreed.is_some()
    }

    /// Opens the step of agreeing, in place of the votes.
    pub(super) fn begin_deciding(self) {
        let group = untrack(|| self.group());
        if group.agreed.is_some() {
            self.chosen.set(None);
        }
        self.draft.set(group);
        self.lacks.set(None);
        self.is_deciding.set(true);
        document::next_frame(|| {
            document::scroll_to_top();
            document::focus_in_place("input[name=agreed]");
            document::focus_in_place("input[name=agreed]:checked");
        });
    }

    /// Back to the votes; entered texts are kept.
    pub(super) fn leave_deciding(self) {
        self.is_deciding.set(false);
        document::next_frame(|| document::start_over_at(".vote .said"));
    }

    /// What is proposed or chosen: what the group is about to agree on.
    pub(super) fn proposal(self) -> Option<Answer> {
        let group = self.group();
        let proposed = || group.last_round().and_then(|round| proposal(self.instrument(), &round.tally));
        self.chosen.get().or(group.agreed).or_else(|| proposed().map(Answer::Level))
    }

    /// To the next question that is open, or the one before this.
    pub(super) fn go(self, is_forward: bool) {
        let (session, instrument) = (self.room.session(), self.instrument());
        let place = self.indicator.position;
        let target = if is_forward {
            let assessment = session.stored(&self.room.id());
            assessment.and_then(|one| next_open(instrument, &one, place + 1)).filter(|next| next.position != place)
        } else {
            place.checked_sub(1).and_then(|before| instrument.indicators.get(before))
        };
        let page = target.map_or(Page::Workshop, |one| Page::Vote(one.id.to_string()));
        session.go(Route::own(&self.room.id(), page));
    }
}
