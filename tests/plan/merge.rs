//! Two-way merge of plans: no action, text or value of either side is lost.

use dinamika::domain::plan::{Action, Content, News, Plan, Status};
use proptest::prelude::*;

use super::editing::{order, plan};
use super::support::generate::settings;
use super::support::plans::{acted, acts, plans};

/// Whether everything in the other is in this one. Without a common ancestor, "planned" says nothing.
pub(crate) fn covers(one: &Content, other: &Content) -> bool {
    let texts = |content: &Content| {
        let Content { title, first_move, lead, output, note, .. } = content.clone();
        [title, first_move, lead, output, note]
    };
    texts(one).iter().zip(texts(other)).all(|(one, other)| one.starts_with(&other))
        && (other.step.is_none() || one.step == other.step)
        && (other.due.is_none() || one.due == other.due)
        && (other.status == Status::Planned || one.status == other.status)
        && (one.is_priority || !other.is_priority)
        && other.indicators.iter().all(|id| one.indicators.contains(id))
        && other.other.iter().all(|(key, value)| one.other.get(key) == Some(value))
}

/// Everything said about an action.
pub(crate) fn all_said(action: &Action) -> Vec<Content> {
    std::iter::once(action.content.clone()).chain(action.alternatives.clone()).collect()
}

/// Whether everything said about the actions of one side is in the other.
fn lost(both: &Plan, side: &Plan) -> Option<Content> {
    side.actions().iter().find_map(|action| {
        let kept = both.action(&action.id).map(all_said).unwrap_or_default();
        all_said(action).into_iter().find(|said| !kept.iter().any(|one| covers(one, said)))
    })
}

#[test]
fn merging_loses_nothing_of_either_side() {
    proptest!(settings(), |(own in plans(), theirs in plans())| {
        let both = own.clone().merged(&theirs);
        for side in [&own, &theirs] {
            prop_assert_eq!(lost(&both, side), None);
            for action in side.actions() {
                let kept = both.action(&action.id).unwrap();
                prop_assert!(action.assessment.is_none() || kept.assessment.is_some());
                prop_assert!(action.recommendation.is_none() || kept.recommendation.is_some());
            }
            prop_assert!(side.other.keys().all(|key| both.other.contains_key(key)));
        }
        prop_assert_eq!(both.revision, own.revision.max(theirs.revision));
    });
}

#[test]
fn this_side_counts_in_conflicts() {
    proptest!(settings(), |(own in plans(), theirs in plans())| {
        let both = own.clone().merged(&theirs);
        for action in own.actions() {
            prop_assert!(covers(&both.action(&action.id).unwrap().content, &action.content));
        }
    });
}

#[test]
fn merging_is_idempotent() {
    proptest!(settings(), |(own in plans(), theirs in plans())| {
        let both = own.clone().merged(&theirs);
        prop_assert_eq!(both.clone().merged(&theirs), both.clone());
        prop_assert_eq!(own.clone().merged(&own), own);
    });
}

/// Which side counts differs, what is there does not.
#[test]
fn both_directions_keep_the_same_actions() {
    proptest!(settings(), |(own in plans(), theirs in plans())| {
        let (here, there) = (own.clone().merged(&theirs), theirs.clone().merged(&own));
        let sorted = |plan: &Plan| {
            let mut ids: Vec<String> = order(plan).into_iter().map(str::to_owned).collect();
            ids.sort();
            ids
        };
        prop_assert_eq!(sorted(&here), sorted(&there));
        prop_assert_eq!(lost(&here, &theirs), None);
        prop_assert_eq!(lost(&there, &own), None);
        let marked = |plan: &Plan| plan.priorities().count();
        prop_assert!(marked(&own).max(marked(&theirs)) <= marked(&here).max(marked(&there)));
    });
}

#[test]
fn the_order_of_this_side_stays_and_new_actions_follow_their_neighbours() {
    let merged = |own: &[&str], theirs: &[&str]| {
        order(&plan(own).merged(&plan(theirs))).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(merged(&["c", "a", "b"], &["a", "x", "b", "c", "y"]), ["c", "y", "a", "x", "b"]);
    assert_eq!(merged(&[], &["b", "a"]), ["b", "a"]);
    assert_eq!(merged(&["a"], &["x", "a"]), ["x", "a"]);
}

#[test]
fn contradicting_contents_are_both_kept() {
    let with = |title: &str, status| {
        let mut plan = plan(&["a"]);
        plan.edit("a", |content| (content.title, content.status) = (title.to_owned(), status));
        plan
    };
    let both = with("Here", Status::Done).merged(&with("There", Status::Dropped));
    let action = both.action("a").unwrap();
    assert_eq!(action.content.title, "Here");
    let kept: Vec<_> = action.alternatives.iter().map(|one| (one.title.as_str(), one.status)).collect();
    assert_eq!(kept, [("There", Status::Dropped)]);
    let progress = with("Here", Status::Planned).merged(&with("Here is more", Status::Done));
    let action = progress.action("a").unwrap();
    assert_eq!((action.content.title.as_str(), action.content.status), ("Here is more", Status::Done));
    assert_eq!(action.alternatives, []);
}

#[test]
fn marks_of_both_sides_stay_even_beyond_three() {
    let with = |marked: [&str; 3]| {
        let mut plan = plan(&["a", "b", "c", "d", "e"]);
        assert!(marked.iter().all(|id| plan.prioritise(id, true)));
        plan
    };
    let mut both = with(["a", "b", "c"]).merged(&with(["c", "d", "e"]));
    assert_eq!(both.priorities().count(), 5);
    assert!(both.prioritise("a", true), "it is marked already");
    assert!(both.prioritise("a", false) && !both.prioritise("a", true));
}

#[test]
fn importing_a_later_state_takes_it_over_without_conflicts() {
    proptest!(settings(), |(own in plans(), acts in acts(6))| {
        let found = acted(&own, &acts);
        let news = own.news(&found);
        let both = own.clone().imported(&found);
        for action in found.actions() {
            prop_assert!(covers(&both.action(&action.id).unwrap().content, &action.content));
        }
        prop_assert_eq!(lost(&both, &own), None);
        prop_assert_eq!(lost(&both, &found), None);
        prop_assert_eq!(news == News::default(), own.actions().iter().all(|own| both.action(&own.id) == Some(own))
            && own.actions().len() == both.actions().len()
            && own.outputs().eq(both.outputs())
            && own.targets() == both.targets());
        prop_assert_eq!(both.cluster, own.cluster);
    });
}

#[test]
fn news_count_new_and_changed_actions() {
    let own = plan(&["a", "b"]);
    let mut found = plan(&["a", "b", "c"]);
    assert_eq!(own.news(&own), News::default());
    assert_eq!(own.news(&found), News { added: 1, ..News::default() });
    found.edit("b", |content| content.lead = "Sri".to_owned());
    assert_eq!(own.news(&found), News { added: 1, changed: 1, ..News::default() });
}
