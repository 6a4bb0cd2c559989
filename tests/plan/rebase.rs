//! Three-way merge of plans: the changes of two tabs to the same plan.

use dinamika::domain::plan::{Action, Content, Place, Plan, Status};
use proptest::prelude::*;

use super::editing::{order, plan};
use super::merge::all_said;
use super::support::generate::settings;
use super::support::plans::{acted, acts, plans};

/// The texts of a content.
fn texts(content: &Content) -> [&str; 5] {
    let Content { title, first_move, lead, output, note, .. } = content;
    [title, first_move, lead, output, note].map(String::as_str)
}

/// What `after` said since `before`, field by field, that nothing about the action says.
fn is_lost(both: Option<&Action>, before: Option<&Action>, after: &Action) -> bool {
    let nothing = Content::default();
    let (was, is) = (before.map_or(&nothing, |before| &before.content), &after.content);
    let kept = both.map(all_said).unwrap_or_default();
    let says = |said: &dyn Fn(&Content) -> bool| kept.iter().any(said);
    let text = (0..5).any(|place| {
        texts(is)[place] != texts(was)[place] && !says(&|one| texts(one)[place].starts_with(texts(is)[place]))
    });
    text || is.due != was.due && is.due.is_some() && !says(&|one| one.due == is.due)
        || is.step != was.step && is.step.is_some() && !says(&|one| one.step == is.step)
        || is.status != was.status && !says(&|one| one.status == is.status)
}

#[test]
fn nothing_changed_by_either_tab_is_lost() {
    proptest!(settings(), |(before in plans(), here in acts(6), there in acts(6))| {
        let (own, newer) = (acted(&before, &here), acted(&before, &there));
        let both = own.rebased(&before, &newer);
        for side in [&own, &newer] {
            for action in side.actions() {
                let was = before.action(&action.id);
                prop_assert!(!is_lost(both.action(&action.id), was, action), "{:?}", action.id);
                // An action edited on one side and removed on the other stays.
                prop_assert!(was == Some(action) || both.action(&action.id).is_some());
            }
        }
        for action in both.actions() {
            prop_assert!(own.action(&action.id).is_some() || newer.action(&action.id).is_some());
        }
    });
}

#[test]
fn where_one_side_did_nothing_the_other_one_counts() {
    proptest!(settings(), |(before in plans(), acts in acts(8))| {
        let changed = acted(&before, &acts);
        prop_assert!(before.rebased(&before, &changed).says_the_same(&changed));
        prop_assert!(changed.rebased(&before, &before).says_the_same(&changed));
        prop_assert!(changed.rebased(&before, &changed).says_the_same(&changed));
    });
}

/// A third tab that merges again changes nothing more.
#[test]
fn rebasing_again_changes_nothing() {
    proptest!(settings(), |(before in plans(), here in acts(6), there in acts(6))| {
        let (own, newer) = (acted(&before, &here), acted(&before, &there));
        let both = own.rebased(&before, &newer);
        prop_assert!(newer.rebased(&newer, &both).says_the_same(&both));
        prop_assert!(both.rebased(&newer, &newer).says_the_same(&both));
    });
}

#[test]
fn different_fields_of_one_action_merge_without_conflict() {
    let before = plan(&["a"]);
    let with = |change: fn(&mut Content)| {
        let mut changed = before.clone();
        changed.edit("a", change);
        changed
    };
    let own = with(|content| content.title = "Oven".to_owned());
    let newer = with(|content| content.status = Status::UnderWay);
    let both = own.rebased(&before, &newer);
    let action = both.action("a").unwrap();
    assert_eq!((action.content.title.as_str(), action.content.status), ("Oven", Status::UnderWay));
    assert_eq!(action.alternatives, []);
}

#[test]
fn different_values_of_one_field_are_both_kept() {
    let before = plan(&["a"]);
    let with = |status| {
        let mut changed = before.clone();
        changed.edit("a", |content| content.status = status);
        changed
    };
    let both = with(Status::Done).rebased(&before, &with(Status::Dropped));
    let action = both.action("a").unwrap();
    assert_eq!(action.content.status, Status::Done);
    assert_eq!(action.alternatives.iter().map(|one| one.status).collect::<Vec<_>>(), [Status::Dropped]);
}

#[test]
fn an_edit_survives_a_removal_elsewhere() {
    let before = plan(&["a", "b"]);
    let (mut edited, mut removed) = (before.clone(), before.clone());
    edited.edit("a", |content| content.note = "Seen".to_owned());
    removed.remove("a");
    removed.remove("b");
    for both in [edited.rebased(&before, &removed), removed.rebased(&before, &edited)] {
        assert_eq!(order(&both), ["a"]);
        assert_eq!(both.action("a").unwrap().content.note, "Seen");
    }
}

#[test]
fn an_order_changed_on_one_side_only_counts() {
    let before = plan(&["a", "b", "c"]);
    let mut moved = before.clone();
    moved.move_to("c", Place::Before("a"));
    let mut added = before.clone();
    added.add(Action::new("x".to_owned(), Content::default()));
    added.move_to("x", Place::After("b"));
    assert_eq!(order(&moved.rebased(&before, &added)), ["c", "a", "b", "x"]);
    assert_eq!(order(&added.rebased(&before, &moved)), ["c", "a", "b", "x"]);
    let mut other = before.clone();
    other.move_to("b", Place::End);
    assert_eq!(order(&moved.rebased(&before, &other)), ["c", "a", "b"], "this side's order where both changed it");
}

#[test]
fn plans_begun_in_two_tabs_are_joined() {
    let nothing = Plan::blank("ceper".to_owned());
    let both = plan(&["a", "b"]).rebased(&nothing, &plan(&["b", "c"]));
    assert_eq!(order(&both).len(), 3);
}
