//! Plans: counts, tables, calendar entries, and actions taken from recommendations.

use csv::ReaderBuilder;
use dinamika::domain::assessment::Date;
use dinamika::domain::instrument::Locale;
use dinamika::domain::plan::{Action, Content, Month, Plan, Status, StepNumber};
use dinamika::report::{
    PlanCounts, calendar_entries, plan_counts, recommendation_key, recommended_action, report, tables,
};

use super::sample::example;
use super::support::standard::standard;

fn today() -> Option<Date> {
    Date::parse("2027-03-15")
}

fn plan() -> Plan {
    let mut plan = Plan::blank("c".to_owned());
    plan.name = Some("=Ceper".to_owned());
    let content = |title: &str, due: &str, status| Content {
        title: title.to_owned(),
        due: Month::parse(due),
        status,
        ..Content::default()
    };
    let open = Content {
        lead: "Ketua; forum".to_owned(),
        step: StepNumber::new(4),
        indicators: vec!["SP1".to_owned(), "KB2".to_owned()],
        is_priority: true,
        ..content("Oven bersama", "2027-02", Status::UnderWay)
    };
    plan.add(Action::new("a".to_owned(), open));
    plan.add(Action::new("b".to_owned(), content("Katalog", "2027-04", Status::Done)));
    plan.add(Action::new("c".to_owned(), content("", "", Status::Planned)));
    plan.add(Action::new("d".to_owned(), content("Pameran", "2027-05", Status::Dropped)));
    plan
}

#[test]
fn overdue_actions_are_counted_among_the_open_ones() {
    let expected = PlanCounts { open: 2, under_way: 1, overdue: 1, done: 1, dropped: 1 };
    assert_eq!(plan_counts(&plan(), today()), expected);
    assert_eq!(plan_counts(&plan(), None).overdue, 0);
}

#[test]
fn a_table_has_a_row_per_action() {
    let table = tables::plan(&plan(), today(), Locale::Id);
    let text = table.strip_prefix('\u{feff}').unwrap();
    let mut reader = ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let rows: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    assert_eq!(rows.len(), 4);
    let first = [
        "'=Ceper",
        "1",
        "Oven bersama",
        "",
        "4",
        "Ketua; forum",
        "",
        "2027-02",
        "sedang berjalan",
        "",
        "ya",
        "ya",
        "SP1 KB2",
        "",
    ];
    assert_eq!(rows[0], first);
    assert_eq!(rows[1][8..12], ["selesai", "", "tidak", "tidak"]);
    assert!(tables::codebook(&standard(), Locale::En).contains("plan,month,"));
}

#[test]
fn entries_are_on_the_last_day_of_the_month_and_say_what_became_of_the_action() {
    let entries = calendar_entries(&plan(), Locale::Id);
    let said: Vec<_> = entries.iter().map(|one| (one.day.to_string(), one.summary.clone(), one.is_cancelled)).collect();
    let expected = [
        ("2027-02-28", "Oven bersama", false),
        ("2027-04-30", "Selesai: Katalog", false),
        ("2027-05-31", "Pameran", true),
    ];
    assert_eq!(said, expected.map(|(day, title, is_cancelled)| (day.to_owned(), title.to_owned(), is_cancelled)));
    assert!(entries[0].description.contains("Penanggung jawab: Ketua; forum\nStatus: Sedang berjalan"));
}

#[test]
fn every_recommendation_becomes_a_complete_action_that_is_found_by_its_key() {
    let instrument = standard();
    let ceper = example(&instrument, "ceper", Locale::Id);
    for card in report(&instrument, &ceper).cards {
        let recommendation = card.recommendation;
        let action = recommended_action(&instrument, recommendation, "a".to_owned(), "one", today(), Locale::Id);
        let (content, key) = (action.content.clone(), recommendation_key(&instrument, recommendation));
        assert!(!content.title.is_empty() && !content.lead.is_empty() && !content.output.is_empty());
        assert!(content.step.is_some() && content.due > Month::parse("2027-03"));
        assert_eq!(action.assessment.as_deref(), Some("one"));
        let mut plan = Plan::blank("c".to_owned());
        plan.add(action);
        assert!(plan.of_recommendation(&key).is_some(), "{key}");
    }
}
