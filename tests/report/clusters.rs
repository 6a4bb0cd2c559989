//! The action that suits a cluster, and the next action that is due.

use dinamika::domain::assessment::{Answer, Answers, Date};
use dinamika::domain::diagnosis::Facts;
use dinamika::domain::diagnosis::diagnose;
use dinamika::domain::plan::{Action, Content, Month, Plan, Status};
use dinamika::report::{NextMove, next_due, next_move};

use super::support::standard::{all_but, blank, standard};

fn plan(actions: &[(&str, Status, Option<&str>)]) -> Plan {
    let mut plan = Plan::blank("c".to_owned());
    for (id, status, due) in actions {
        let due = due.and_then(Month::parse);
        plan.add(Action::new((*id).to_owned(), Content { status: *status, due, ..Content::default() }));
    }
    plan
}

#[test]
fn each_state_of_a_cluster_has_its_next_move() {
    let instrument = standard();
    let of = |answers: &Answers| diagnose(&instrument, answers, &Facts::default());
    let complete = of(&all_but(&instrument, 2, &[]));
    let begun = of(&all_but(&instrument, 2, &[("SP2", Answer::Unanswered)]));
    let unknown =
        of(&all_but(&instrument, 2, &[("SP1", Answer::Unknown), ("SP2", Answer::Unknown), ("SP3", Answer::Unknown)]));
    let nothing = of(&Answers::of(&instrument, &blank(&instrument)));
    let [none, open, closed] = [
        plan(&[]),
        plan(&[("a", Status::Done, None), ("b", Status::Planned, None)]),
        plan(&[("a", Status::Dropped, None)]),
    ];
    let assessed = Date::parse("2026-03-02");
    let suits = |diagnosis, plan, today| next_move(diagnosis, assessed, plan, Date::parse(today));
    let due = Date::parse("2027-03-02").unwrap();
    assert_eq!(suits(&nothing, Some(&none), "2026-03-02"), NextMove::GoOn);
    assert_eq!(suits(&begun, Some(&open), "2028-03-02"), NextMove::GoOn);
    assert_eq!(suits(&complete, Some(&none), "2026-03-02"), NextMove::MakePlan);
    assert_eq!(suits(&complete, Some(&open), "2027-03-01"), NextMove::ReviewPlan);
    assert_eq!(suits(&complete, Some(&open), "2027-03-02"), NextMove::Again(due));
    assert_eq!(suits(&complete, Some(&none), "2027-03-02"), NextMove::Again(due));
    assert_eq!(suits(&complete, Some(&closed), "2026-03-02"), NextMove::AllClosed);
    assert_eq!(suits(&complete, None, "2026-03-02"), NextMove::OpenResult);
    // Everything is answered, but too much is unknown for a stage to plan from.
    assert!(!unknown.is_assessable());
    assert_eq!(suits(&unknown, Some(&none), "2026-03-02"), NextMove::OpenResult);
    assert_eq!(next_move(&complete, None, Some(&open), Date::parse("2028-03-02")), NextMove::ReviewPlan);
}

#[test]
fn the_next_due_is_the_earliest_open_month_then_the_order_of_the_plan() {
    let due = |actions: &[(&str, Status, Option<&str>)]| next_due(&plan(actions)).map(|one| one.id.clone());
    let (open, done) = (Status::UnderWay, Status::Done);
    assert_eq!(
        due(&[("a", open, None), ("b", open, Some("2027-05")), ("c", open, Some("2027-04"))]).as_deref(),
        Some("c")
    );
    assert_eq!(due(&[("a", open, Some("2027-05")), ("b", open, Some("2027-05"))]).as_deref(), Some("a"));
    assert_eq!(due(&[("a", open, None), ("b", done, Some("2027-05"))]).as_deref(), Some("a"));
    assert_eq!(due(&[("a", done, None)]), None);
}
