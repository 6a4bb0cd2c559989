//! Changes from elsewhere that arrive between what is shown and what is changed here.

use dinamika::domain::plan::Status;
use proptest::prelude::*;

use super::editing::plan;
use super::support::generate::settings;
use super::support::plans::{acted, acts, plans};

#[test]
fn only_what_was_overwritten_unseen_is_kept_beside() {
    let shown = plan(&["a", "b", "c"]);
    let mut elsewhere = shown.clone();
    elsewhere.edit("a", |content| content.title = "There".to_owned());
    elsewhere.edit("b", |content| content.title = "There".to_owned());
    elsewhere.edit("c", |content| content.note = "There".to_owned());
    let mut here = elsewhere.clone();
    here.edit("a", |content| content.title = "Here".to_owned());
    here.edit("b", |content| content.status = Status::Done);
    here.remove("c");
    here.keep_unseen(&shown, &elsewhere);
    let kept = |id: &str| here.action(id).unwrap().alternatives.iter().map(|one| one.title.clone()).collect::<Vec<_>>();
    assert_eq!(kept("a"), ["There"], "overwritten without having been shown");
    assert!(kept("b").is_empty(), "as it was written there");
    assert_eq!(here.action("c").unwrap().content.note, "There", "changed there, removed here");
}

#[test]
fn without_changes_from_elsewhere_nothing_is_kept() {
    proptest!(settings(), |(shown in plans(), acts in acts(6))| {
        let here = acted(&shown, &acts);
        let mut kept = here.clone();
        kept.keep_unseen(&shown, &shown);
        prop_assert_eq!(kept, here);
    });
}
