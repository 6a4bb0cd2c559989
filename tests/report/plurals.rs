//! English texts with a count: one takes the singular, and large counts have thousands marks.

use std::collections::BTreeSet;

use dinamika::domain::instrument::Locale::{self, En};
use dinamika::i18n;

/// Every text with a number, with each count one. `screen.key` is its position in `src/i18n`.
fn counted_once() -> Vec<(&'static str, String)> {
    [questions(), results(), plans(), workshops(), data()].concat()
}

fn questions() -> Vec<(&'static str, String)> {
    let (check, question, home) = (i18n::check(En), i18n::question(En), i18n::home(En));
    vec![
        ("check.complete", (check.complete)(1, 1)),
        ("check.dimension_open", (check.dimension_open)(1)),
        ("question.place", (question.place)("A", 1, 1)),
        ("question.list_place", (question.list_place)(1, 1)),
        ("question.settled", (question.settled)(1)),
        ("question.announce", (question.announce)("A", 1, 1)),
        ("question.level", (question.level)(1)),
        ("question.covered", (question.covered)("A", 1, 1)),
        ("question.announce_count", (question.announce_count)(1, 1)),
        ("question.changed", (question.changed)(1)),
        ("home.intro", (home.intro)(1)),
        ("home.progress", (home.progress)(1, 1)),
        ("home.remind_since", (home.remind_since)("A", 1)),
        ("profile.error_date", (i18n::profile(En).error_date)(1, 1)),
    ]
}

fn results() -> Vec<(&'static str, String)> {
    let (common, result) = (i18n::common(En), i18n::result(En));
    vec![
        ("common.stage", (common.stage)(1)),
        ("common.stage_named", (common.stage_named)("A", 1)),
        ("common.stages_named", (common.stages_named)("A", "B", 1, 1)),
        ("common.gate_met", (common.gate_met)(1, 1, 1)),
        ("common.gate_unmet", (common.gate_unmet)(1)),
        ("common.gate_undetermined", (common.gate_undetermined)(1)),
        ("common.more", (common.more)(1)),
        ("common.show_more", (common.show_more)(1)),
        ("result.settled", (result.settled)(1)),
        ("result.open_range", (result.open_range)("A", "B", 1)),
        ("result.counts", (result.counts)(1, 1, 1, 1)),
        ("result.need_dimension", (result.need_dimension)("A", 1, 1)),
        ("result.reason", (result.reason)("A", "1", 1, "B", "1", 1, "1")),
        ("result.why_gate", (result.why_gate)(1, "A")),
        ("result.of_total", (result.of_total)(1, 1)),
        ("result.step_of", (result.step_of)(1, 1, "A")),
        ("result.days", (result.days)(1)),
        ("result.way_lead", (result.way_lead)(1, "A")),
        ("result.way_step", (result.way_step)("A", 1, 1)),
        ("result.way_choice", (result.way_choice)(1, "A")),
        ("result.raise", (result.raise)("A", 1)),
        ("result.answered_by", (result.answered_by)(1)),
        ("result.chart_scale", (result.chart_scale)(0, 1)),
        ("result.slide_of", (result.slide_of)(1, 1)),
        ("summary.next", (i18n::summary(En).next)(1, "A")),
    ]
}

fn plans() -> Vec<(&'static str, String)> {
    let plan = i18n::plan(En);
    vec![
        ("plan.counts", (plan.counts)(1, 1, 1, 1)),
        ("plan.closed", (plan.closed)(1)),
        ("plan.step_named", (plan.step_named)(1, "A")),
        ("plan.priorities_too_many", (plan.priorities_too_many)(1)),
        ("plan.moved", (plan.moved)("A", 1, 1)),
        ("plan.moved_to", (plan.moved_to)("A", "B", 1, 1)),
    ]
}

fn workshops() -> Vec<(&'static str, String)> {
    let (hand_in, hand_ins) = (i18n::hand_in(En), i18n::hand_ins(En));
    let (spread, vote, workshop) = (i18n::spread(En), i18n::vote(En), i18n::workshop(En));
    vec![
        ("hand_in.invited_lead", (hand_in.invited_lead)(1)),
        ("hand_in.counts", (hand_in.counts)(1, 1, 1, 1)),
        ("hand_ins.new", (hand_ins.new)(1)),
        ("hand_ins.same", (hand_ins.same)(1)),
        ("hand_ins.replaced", (hand_ins.replaced)(1)),
        ("hand_ins.older", (hand_ins.older)(1)),
        ("hand_ins.other_workshop", (hand_ins.other_workshop)(1)),
        ("hand_ins.who", (hand_ins.who)(1)),
        ("hand_ins.removed", (hand_ins.removed)(1)),
        ("spread.dimension", (spread.dimension)("0.5", 1)),
        ("spread.unknown", (spread.unknown)(1, 1)),
        ("vote.place", (vote.place)("A", 1, 1)),
        ("vote.ballots", (vote.ballots)(1, 1)),
        ("vote.handed_in", (vote.handed_in)(1)),
        ("vote.people_at", (vote.people_at)(1, "A")),
        ("vote.too_few", (vote.too_few)(1)),
        ("vote.voted", (vote.voted)(1)),
        ("vote.earlier", (vote.earlier)(1, "A")),
        ("vote.evidence", (vote.evidence)(1)),
        ("workshop.agreed_count", (workshop.agreed_count)(1, 1)),
        ("workshop.timer_minutes", (workshop.timer_minutes)(1)),
        ("workshop.handed_in", (workshop.handed_in)(1)),
    ]
}

fn data() -> Vec<(&'static str, String)> {
    let (data, import) = (i18n::data(En), i18n::import(En));
    vec![
        ("data.sitting_changed", (data.sitting_changed)(1, "A")),
        ("data.versions_in", (data.versions_in)(1)),
        ("steps.delivered", (i18n::steps(En).delivered)(1, 1)),
        ("target.proposed", (i18n::target(En).proposed)(1)),
        ("target.distance", (i18n::target(En).distance)(1, 1, 1, 1)),
        ("cluster.steps_complete", (i18n::cluster(En).steps_complete)(1, 1)),
        ("history.column_gate", (i18n::history(En).column_gate)(1)),
        ("history.met_of", (i18n::history(En).met_of)("1", 1)),
        ("history.other_version", (i18n::history(En).other_version)("1.0", "1.1", 1)),
        ("history.questions_changed", (i18n::history(En).questions_changed)(1)),
        ("history.counts", (i18n::history(En).counts)([1; 6])),
        ("steps.next_named", (i18n::steps(En).next_named)(1, "A")),
        ("data.plan_differs", (data.plan_differs)(1, 1, 1)),
        ("data.changed_more", (data.changed_more)(1)),
        ("data.room_used", (data.room_used)(1, 1)),
        ("import.item", (import.item)("A", 1, 1)),
        ("import.plan_news", (import.plan_news)(1, 1, 1, 1)),
        ("import.total", (import.total)(1)),
        ("import.reading", (import.reading)(1, 1)),
        ("import.storing", (import.storing)(1, 1)),
        ("import.done", (import.done)(1, 1, 1)),
        ("import.without_room", (import.without_room)(1)),
        ("settings.download_unreadable", (i18n::settings(En).download_unreadable)(1)),
    ]
}

/// `screen.key` of every text with a numeric argument.
fn texts_with_a_number() -> BTreeSet<String> {
    let numbers = ["u8", "u16", "u32", "u64", "usize"];
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n");
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let Some(screen) = path.file_name().unwrap().to_str().unwrap().strip_suffix(".rs") else { continue };
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let field = line.trim().strip_prefix("pub ").and_then(|line| line.split_once(": fn("));
            let Some((key, arguments)) = field else { continue };
            if arguments.split(|one: char| !one.is_alphanumeric()).any(|word| numbers.contains(&word)) {
                found.insert(format!("{screen}.{key}"));
            }
        }
    }
    found
}

#[test]
fn every_text_with_a_number_is_listed() {
    let looked_at: BTreeSet<_> = counted_once().into_iter().map(|(key, _)| key.to_owned()).collect();
    assert_eq!(texts_with_a_number(), looked_at);
}

#[test]
fn one_takes_the_singular() {
    for (key, text) in counted_once() {
        let words: Vec<_> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
        let plural = |word: &str| {
            (word.ends_with('s') && !["is", "has", "this", "across"].contains(&word))
                || ["are", "people"].contains(&word)
        };
        for counted in words.windows(3).filter(|words| words[0] == "1") {
            assert!(!plural(counted[1]) && !plural(counted[2]), "{key}: {text}");
        }
    }
}

#[test]
fn several_take_the_plural() {
    assert_eq!((i18n::vote(En).ballots)(2, 1), "2 votes · round 1");
    assert_eq!((i18n::vote(En).ballots)(0, 1), "0 votes · round 1");
    assert_eq!((i18n::import(En).total)(1), "1 assessment in this file.");
    assert_eq!((i18n::import(En).total)(2), "2 assessments in this file.");
}

#[test]
fn large_counts_have_the_thousands_marks_of_the_language() {
    let total = |locale: Locale, count| (i18n::import(locale).total)(count);
    assert_eq!(total(Locale::Id, 999), "999 penilaian di dalam file ini.");
    assert_eq!(total(Locale::Id, 2000), "2.000 penilaian di dalam file ini.");
    assert_eq!(total(En, 1000), "1,000 assessments in this file.");
    assert_eq!(total(En, 1_234_567), "1,234,567 assessments in this file.");
    let read = |locale: Locale| (i18n::import(locale).reading)(1200, 12_000);
    assert_eq!(
        Locale::ALL.map(read),
        ["Membaca file: 1.200 dari 12.000 penilaian", "Reading the file: 1,200 of 12,000 assessments"]
    );
}
