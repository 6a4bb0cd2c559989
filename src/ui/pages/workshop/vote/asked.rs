//! The shared state of the page: indicator, workshop, and phase of the vote.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Group, Tally, Voting};
use crate::domain::group::{Degree, agreement, proposal};
use crate::domain::instrument::{Indicator, Instrument, Locale};
use crate::i18n;
use crate::persistence::{Vote, ballots_of};
use crate::platform::document;
use crate::report::{names, next_open};
use crate::route::{Page, Route};
use crate::ui::session::Room;

/// The phase of the vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Counting hands.
    Hands,
    /// Voting in secret on this device, one after another.
    Secret,
    /// There are unopened hand-ins from phones.
    HandedIn,
    /// The last round is opened.
    Revealed,
}

/// An open round. Each step takes the place of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The votes, for discussion.
    Votes,
    /// The choice of the agreement, with its reason.
    Deciding,
    /// The agreement, beside the votes.
    Agreed,
}

/// What an agreement still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lacking {
    /// The level.
    Choice,
    /// The reason.
    Reason,
}

/// An indicator in a workshop.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub(super) room: Room,
    pub(super) indicator: &'static Indicator,
    pub(super) locale: Locale,
    /// Whether another round was requested and has no vote yet.
    pub(super) is_again: RwSignal<bool>,
    /// Whether full descriptions are shown in an opened round.
    is_whole: RwSignal<bool>,
    /// Whether the last secret ballot was cast by pointer.
    pub(super) is_pressed: RwSignal<bool>,
    /// The position of the pointer since then.
    pub(super) rest: RwSignal<Option<(i32, i32)>>,
    /// The chosen level; `None` means the proposal.
    pub(super) chosen: RwSignal<Option<Answer>>,
    /// What the agreement still lacks.
    pub(super) lacks: RwSignal<Option<Lacking>>,
    /// Whether the step of agreeing is open.
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

    /// All allowed answers.
    pub(super) fn choices(self) -> Vec<Answer> {
        ballots_of(self.instrument(), self.indicator)
    }

    /// The short label and the description of an answer.
    pub(super) fn named(self, answer: Answer) -> (String, String) {
        let name = names::answer(self.instrument(), self.indicator, answer, self.locale);
        match (answer.level(), name.split_once(" – ")) {
            (Some(level), Some((_, anchor))) => (level.numeral().to_string(), anchor.to_owned()),
            (_, _) => (if answer == Answer::Unknown { "?" } else { "–" }.to_owned(), name),
        }
    }

    /// The group's response so far. Reactive.
    pub(super) fn group(self) -> Group {
        self.room.group(self.indicator)
    }

    /// The open vote. Reactive.
    pub(super) fn vote(self) -> Option<Vote> {
        self.room.vote(self.indicator)
    }

    /// The number of ballots of the open vote. Reactive.
    pub(super) fn cast(self) -> u32 {
        self.vote().map_or(0, |vote| vote.ballots())
    }

    /// Whether the last secret ballot can still be taken back. Reactive.
    pub(super) fn is_held(self) -> bool {
        self.vote().is_some_and(|vote| vote.is_held())
    }

    /// The number of hand-ins from phones; `None` without any.
    pub(super) fn handed_in(self) -> Option<usize> {
        let count = self.room.with(|workshop| workshop.ballots(self.indicator.position));
        (0 < count).then_some(count)
    }

    /// The phase of the vote. Reactive.
    pub(super) fn phase(self) -> Phase {
        let way = |voting| if voting == Voting::Secret { Phase::Secret } else { Phase::Hands };
        // A vote whose ballots were all taken back does not count as one.
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

    /// The number of ballots and the number of the current round, as text.
    pub(super) fn ballots(self) -> String {
        let group = self.group();
        let (ballots, round) = match (self.cast(), self.is_again.get(), group.last_round()) {
            (0, false, Some(round)) => (round.tally.ballots(), group.rounds.len()),
            (cast, _, _) => (cast, group.rounds.len() + 1),
        };
        (i18n::vote(self.locale).ballots)(ballots, round)
    }

    /// Whether these votes are so split that another round is proposed, and an agreement needs a reason.
    pub(super) fn is_split(self, tally: &Tally) -> bool {
        agreement(self.instrument(), tally).is_some_and(|one| one.degree == Degree::Split)
    }

    /// Whether descriptions are shortened, which makes room for the bars of an opened round. Reactive.
    pub(super) fn is_brief(self) -> bool {
        self.can_shorten() && !self.is_whole.get()
    }

    /// Whether descriptions may be shortened: voters need them whole. Reactive.
    pub(super) fn can_shorten(self) -> bool {
        self.phase() == Phase::Revealed && self.step() != Step::Deciding
    }

    /// Switches between full and shortened descriptions.
    pub(super) fn shorten(self, is_brief: bool) {
        self.is_whole.set(!is_brief);
    }

    /// Whether what was cast, or came from phones, may be revealed, which is followed.
    pub(super) fn can_reveal(self) -> bool {
        match self.phase() {
            Phase::HandedIn => self.room.can_open(self.indicator),
            Phase::Secret => self.vote().is_some_and(|vote| vote.can_be_opened()),
            Phase::Hands => 0 < self.cast(),
            Phase::Revealed => false,
        }
    }

    /// Whether the result of the vote was shown, and its opening undone. Reactive.
    pub(super) fn was_shown(self) -> bool {
        self.vote().is_some_and(|vote| 0 < vote.shown)
    }

    /// Whether open voting was chosen before the vote began. Reactive.
    pub(super) fn is_open(self) -> bool {
        match self.vote().filter(|vote| 0 < vote.ballots()) {
            Some(vote) => vote.is_open,
            None => self.room.with(|workshop| workshop.is_open),
        }
    }

    /// Opens the vote, or the hand-ins from phones.
    pub(super) fn reveal(self) {
        if !self.can_reveal() {
            return;
        }
        if self.phase() == Phase::HandedIn {
            self.room.open_hand_ins(std::iter::once(self.indicator));
        } else {
            self.room.reveal(self.indicator);
        }
        self.is_again.set(false);
        self.chosen.set(None);
        self.is_deciding.set(false);
        document::next_frame(|| document::start_over_at(".vote h2"));
    }

    /// Starts another round.
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

    /// Whether a recorded agreement is being changed. Reactive.
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

    /// The chosen or proposed answer.
    pub(super) fn proposal(self) -> Option<Answer> {
        let group = self.group();
        let proposed = || group.last_round().and_then(|round| proposal(self.instrument(), &round.tally));
        self.chosen.get().or(group.agreed).or_else(|| proposed().map(Answer::Level))
    }

    /// Goes to the next open question, or to the previous one.
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
