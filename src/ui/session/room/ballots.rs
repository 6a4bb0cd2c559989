//! What is voted in a workshop and handed in to it: counted, opened, agreed.

use super::Room;
use crate::domain::assessment::{Answer, Assessment, Round};
use crate::domain::instrument::Indicator;
use crate::exchange::HandIn;
use crate::persistence::{Raters, Scope, Taken, Vote, in_room};

/// What opening an indicator shows: what was shown before it, what is shown then, and whose ballots that counts.
struct Showing {
    before: Option<Round>,
    round: Round,
    raters: Raters,
}

impl Room {
    /// Changes the assessment itself, which can be undone.
    fn change_assessment(self, change: impl Fn(&mut Assessment)) {
        self.session().change(Scope::Answers(self.id()), None, &[&self.id()], change);
    }

    /// The vote under way on an indicator, which is followed.
    pub fn vote(self, indicator: &Indicator) -> Option<Vote> {
        let rounds = self.group(indicator).rounds;
        let vote = self.with(|workshop| workshop.votes.get(indicator.id.as_str()).cloned());
        vote.filter(|vote| !vote.is_among(&rounds))
    }

    /// Changes the vote on an indicator; the first change begins it.
    pub fn change_vote(self, indicator: &Indicator, change: impl FnOnce(&mut Vote)) {
        let rounds = self.group(indicator).rounds;
        self.change(|workshop| {
            let id = indicator.id.as_str();
            // One without ballots begins anew, in the way that is chosen now.
            let known = workshop.votes.get(id).filter(|vote| 0 < vote.ballots() && !vote.is_among(&rounds)).cloned();
            let mut vote = known.unwrap_or_else(|| Vote {
                is_open: workshop.is_open,
                ..Vote::new(workshop.voting, in_room(&rounds).count())
            });
            change(&mut vote);
            workshop.votes.insert(id.to_owned(), vote);
        });
    }

    /// Reveals the vote on an indicator: it becomes a round of the assessment. The vote stays where it is, and is under way again
    /// when the round is undone.
    pub fn reveal(self, indicator: &'static Indicator) {
        let Some(vote) = self.vote(indicator) else { return };
        let round = Round { voting: vote.voting, tally: vote.closed(), roles: Vec::new() };
        let session = self.session();
        self.change_assessment(|assessment| {
            // Only ballots that can be cast are offered.
            let _ = assessment.hold_round(session.instrument(), indicator.id.as_str(), round.clone());
        });
    }

    /// Whether opening what was handed in to an indicator would show anything that is not shown, which is followed.
    pub fn can_open(self, indicator: &Indicator) -> bool {
        let rounds = self.group(indicator).rounds;
        let instrument = self.session().instrument();
        self.with(|workshop| {
            let shown = workshop.shown.get(indicator.id.as_str());
            shown.is_some_and(|shown| !rounds.contains(shown))
                || workshop.opening(instrument, indicator.position).is_some()
        })
    }

    /// Opens what was handed in to one indicator, or to all, as far as it may be opened. What was opened and taken back by undo
    /// is shown again.
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
                // What was handed in has been admitted already.
                let _ = assessment.hold_hand_ins(instrument, indicator.id.as_str(), round.clone(), before.as_ref());
            }
        });
        self.change(|workshop| {
            for (indicator, Showing { round, raters, .. }) in openings {
                workshop.note_opening(indicator, round, raters);
            }
        });
    }

    /// The group agrees on an answer; only now it counts.
    pub fn agree(self, indicator: &Indicator, answer: Answer, reason: &str, dissent: &str) {
        let (instrument, id) = (self.session().instrument(), indicator.id.as_str());
        self.change_assessment(|assessment| {
            // Only answers that can be given are offered.
            let _ = assessment.agree(instrument, id, answer, reason.to_owned(), dissent.to_owned());
        });
    }

    /// Takes in what members hand in.
    pub fn take_in(self, hand_ins: Vec<HandIn>) -> Vec<Taken> {
        self.change(|workshop| hand_ins.into_iter().map(|one| workshop.take_in(one)).collect()).unwrap_or_default()
    }
}
