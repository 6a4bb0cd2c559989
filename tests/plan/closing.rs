//! The day an action was closed follows its status in merges.

use dinamika::domain::assessment::Date;
use dinamika::domain::plan::{Plan, Status};
use proptest::prelude::*;

use super::editing::plan;
use super::support::generate::settings;
use super::support::plans::{acted, acts, plans};

fn day(text: &str) -> Option<Date> {
    Date::parse(text)
}

fn with(plan: &Plan, status: Status, on: &str) -> Plan {
    let mut changed = plan.clone();
    changed.edit("a", |content| content.set_status(status, day(on)));
    changed
}

#[test]
fn the_day_is_that_of_the_status_that_counts() {
    let before = plan(&["a"]);
    let [done, dropped] = [with(&before, Status::Done, "2027-02-01"), with(&before, Status::Dropped, "2027-01-01")];
    for (own, newer) in [(&done, &dropped), (&dropped, &done), (&done, &before), (&before, &done)] {
        let both = own.rebased(&before, newer);
        let content = &both.action("a").unwrap().content;
        let expected = if content.status == Status::Done { "2027-02-01" } else { "2027-01-01" };
        assert_eq!(content.closed, day(expected), "{:?}", content.status);
    }
    assert_eq!(before.merged(&done).action("a").unwrap().content.closed, day("2027-02-01"));
    let reopened = with(&done, Status::UnderWay, "2027-03-01");
    assert_eq!(reopened.rebased(&done, &done).action("a").unwrap().content.closed, None);
}

#[test]
fn an_open_action_has_no_such_day_after_any_merge() {
    let is_right =
        |plan: &Plan| plan.actions().iter().all(|one| one.content.closed.is_none() || !one.content.status.is_open());
    proptest!(settings(), |(before in plans(), here in acts(6), there in acts(6))| {
        let (own, newer) = (acted(&before, &here), acted(&before, &there));
        prop_assert!(is_right(&own.rebased(&before, &newer)));
        prop_assert!(is_right(&own.clone().merged(&newer)));
        prop_assert!(is_right(&own.imported(&newer)));
    });
}
