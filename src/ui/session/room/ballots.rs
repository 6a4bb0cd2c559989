//! Ballots in a workshop, cast or handed in: counting, opening, agreeing.

use leptos::prelude::*;

use super::Room;
use crate::domain::assessment::{Answer, Assessment, Round};
use crate::domain::instrument::Indicator;
use crate::exchange::HandIn;
use crate::persistence::{Raters, Scope, Taken, Vote, in_room};

/// The opening of an indicator: the round shown before, the round to show, and the raters it counts.
struct Showing {
    before: Option<Round>,
    round: Round,
    raters: Raters,
}

impl Room {
    /// Changes the assessment itself; this can be undone.
    fn change_assessment(self, change: impl Fn(&mut Assessment)) {
        self.session().change(Scope::Answers(self.id()), None, &[&self.id()], change);
    }

    /// The vote in progress on an indicator. Reactive.
    pub fn vote(self, indicator: &Indicator) -> Option<Vote> {
        let rounds = self.group(indicator).rounds;
        let vote = self.with(|workshop| workshop.votes.get(indicator.id.as_str()).cloned());
        vote.filter(|vote| !vote.is_among(&rounds))
    }

    /// Changes the vote on an indicator; the first change starts it.
    pub fn change_vote(self, indicator: &Indicator, change: impl FnOnce(&mut Vote)) {
        let rounds = self.group(indicator).rounds;
        self.change(|workshop| {
            let id = indicator.id.as_str();
            // A vote without ballots restarts with the method chosen now.
            let known = workshop.votes.get(id).filter(|vote| 0 < vote.ballots() && !vote.is_among(&rounds)).cloned();
            let mut vote = known.unwrap_or_else(|| Vote {
                is_open: workshop.is_open,
                ..Vote::new(workshop.voting, in_room(&rounds).count())
            });
            change(&mut vote);
            workshop.votes.insert(id.to_owned(), vote);
        });
    }

    /// Opens the vote on an indicator as a round of the assessment. The vote itself is kept, and is in progress again
    /// if the round is undone.
    pub fn reveal(self, indicator: &'static Indicator) {
        if self.vote(indicator).is_none() {
            return;
        }
        self.change_vote(indicator, Vote::note_shown);
        let Some(vote) = self.vote(indicator) else { return };
        let round = Round { voting: vote.voting, tally: vote.closed(), roles: Vec::new() };
        let session = self.session();
        self.change_assessment(|assessment| {
            // Only allowed ballots are offered.
            let _ = assessment.hold_round(session.instrument(), indicator.id.as_str(), round.clone());
        });
    }

    /// Whether opening the hand-ins for an indicator would show anything new. Reactive.
    pub fn can_open(self, indicator: &Indicator) -> bool {
        let rounds = self.group(indicator).rounds;
        let instrument = self.session().instrument();
        self.with(|workshop| {
            let shown = workshop.shown.get(indicator.id.as_str());
            shown.is_some_and(|shown| !rounds.contains(shown))
                || workshop.opening(instrument, indicator.position).is_some()
        })
    }

    /// Opens the hand-ins for these indicators, as far as the rules allow. Openings reverted by undo are shown again.
    pub fn open_hand_ins(self, indicators: impl Iterator<Item = &'static Indicator>) {
        let instrument = self.session().instrument();
        let openings: Vec<(&Indicator, Showing)> = self.with(|workshop| {
            let opening = |one: &'static Indicator| {
                let before = workshop.shown.get(one.id.as_str()).cloned();
                let (round, raters) = match workshop.opening(instrument, one.position) {
                    Some(opening) => opening,
                    None => (before.clone()?, Vec::new()),
                };
                Some((one, Showing { before, round, raters }))
            };
            indicators.filter_map(opening).collect()
        });
        self.change_assessment(|assessment| {
            for (indicator, Showing { before, round, .. }) in &openings {
                // Hand-ins were validated when received.
                let _ = assessment.hold_hand_ins(instrument, indicator.id.as_str(), round.clone(), before.as_ref());
            }
        });
        self.change(|workshop| {
            for (indicator, Showing { round, raters, .. }) in openings {
                workshop.note_opening(indicator, round, raters);
            }
        });
    }

    /// Records the agreed answer; only now does it count.
    pub fn agree(self, indicator: &Indicator, answer: Answer, reason: &str, dissent: &str) {
        let (instrument, id) = (self.session().instrument(), indicator.id.as_str());
        self.change_assessment(|assessment| {
            // Only allowed answers are offered.
            let _ = assessment.agree(instrument, id, answer, reason.to_owned(), dissent.to_owned());
        });
    }

    /// The evidence of the answer to an indicator. Reactive.
    pub fn evidence(self, indicator: &Indicator) -> String {
        self.session().library.with(|library| {
            let response = library.assessments.get(&self.id()).and_then(|one| one.response(&indicator.id));
            response.map(|response| response.evidence.clone()).unwrap_or_default()
        })
    }

    /// Adds the texts that are missing there, each as a line.
    pub fn keep_evidence(self, indicator: &Indicator, texts: &[String]) {
        self.session().decide(&self.id(), indicator.id.as_str(), |response| {
            for text in texts {
                if !response.evidence.contains(text.as_str()) {
                    let line = if response.evidence.is_empty() { "" } else { "\n" };
                    response.evidence.extend([line, text]);
                }
            }
        });
    }

    /// Receives hand-ins from members.
    pub fn take_in(self, hand_ins: Vec<HandIn>) -> Vec<Taken> {
        self.change(|workshop| hand_ins.into_iter().map(|one| workshop.take_in(one)).collect()).unwrap_or_default()
    }
}
