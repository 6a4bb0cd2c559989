//! The result. English.

use super::plural::counted;
use crate::i18n::result::Result;

pub(crate) const RESULT: Result = Result {
    kicker: "The stage of this cluster",
    settled: |count| {
        format!(
            "{} without an answer, but that cannot change this stage.",
            counted(count, "question is", "questions are")
        )
    },
    complete: "Every question that applies has been answered; the stage is as accurate as those answers.",
    open_range: |low, high, count| {
        let questions = counted(count, "question is", "questions are");
        format!("{questions} without an answer, so the stage can be anything from {low} to {high}.")
    },
    certain: "Settled",
    provisional: "Provisional",
    range_word: "Not settled yet",
    for_want_of_evidence: |names, stage| {
        format!("there is no evidence yet for {names}; without it: {stage}. Write down the evidence.")
    },
    by_other_weights: |name, stage| {
        format!(
            "with other weights for the dimensions ({name}): {stage}. Name both stages when you report this result."
        )
    },
    for_split_votes: |names, stage| {
        format!("votes are split on {names}; without that answer: {stage}. Discuss it, then vote again.")
    },
    index: |value, interval| format!("Index {value} (range {interval}) of 100"),
    index_exact: |value| format!("Index {value} of 100"),
    index_range: |interval| format!("Index in the range {interval} of 100; too few answers for one number"),
    counts: |answered, unknown, not_applicable, unanswered| {
        format!(
            "{answered} answered · {unknown} don't know · {not_applicable} not applicable · {unanswered} not answered yet"
        )
    },
    status: "A proposed instrument, not validated.",
    how_computed: "How it is computed",
    needs_title: "The stage cannot be determined yet",
    needs_lead: "There are not enough answers to determine the stage. Still needed:",
    need_dimension: |name, needed, answered| {
        format!("{name}: answer at least {} ({answered} answered)", counted(needed, "question", "questions"))
    },
    need_indicator: |name| format!("{name}: this question must be answered"),
    answer_now: "Answer now",
    why: "Why this stage",
    why_gate: |rank, name| format!("Conditions for stage {rank}, {name}"),
    why_top: "All conditions are met.",
    binding: |name| format!("Main obstacle: {name}"),
    answer_first: |name| format!("To be answered first: {name}"),
    column_condition: "Condition",
    column_now: "Now",
    column_needed: "Needed",
    column_state: "State",
    met: "met",
    unmet: "not yet",
    undetermined: "not known yet",
    offenders: |names| format!("Falling short: {names}"),
    other_gates: "Conditions for all stages",
    certainty: "How certain",
    missing_list: |names| format!("Not known: {names}."),
    checks_title: "Checks",
    checks_none: "No check changes this stage.",
    check_evidence: |names, stage| {
        format!(
            "Without evidence for {names}, the stage is: {stage}. Write down the evidence to make this result firm."
        )
    },
    check_weights: |name, stage| format!("With other weights ({name}), the stage is: {stage}."),
    check_agreement: |names, stage| {
        format!("The votes do not agree on {names}. If that answer is taken as missing, the stage is: {stage}.")
    },
    distances_title: "Distance to another stage",
    distance_up: |name, stage| format!("{name} one level higher: {stage}."),
    distance_down: |name, stage| format!("{name} one level lower: {stage}."),
    distances_none: "One level more or less on a gate question does not change the stage.",
    dimensions: "Dimensions",
    radar_label: |text| format!("Radar chart of each dimension's score. {text}"),
    bars_label: |text| format!("Bar chart of each dimension's score with its range. {text}"),
    chart_low: "Lowest value",
    chart_range: "Range for missing answers",
    chart_legend: "Full area and bars: the lowest value. Dashed: how far it can rise once the missing answers are known.",
    chart_failed: "The charts could not be loaded. The same numbers are in the table.",
    column_dimension: "Dimension",
    column_score: "Score",
    column_range: "Range",
    column_counts: "Answered",
    of_total: |answered, total| format!("{answered} of {total}"),
    no_score: "–",
    too_few: "too few",
    notices: "Worth noting",
    notice_action: "Do this:",
    next_steps: "Next steps",
    aim: |text| format!("The aim at this stage: {text}"),
    step_of: |number, total, abbr| format!("Step {number} of {total} · {abbr}"),
    because: |text| format!("Because: {text}"),
    because_unmet: |name| format!("{name} does not reach its condition yet"),
    because_lowest: "the lowest dimension that no other step touches",
    because_equal: "all dimensions are equally high; this one comes first in the order of the questions",
    first_move: "First move:",
    lead: "Lead",
    output: "Output",
    horizon: "Time",
    days: |days| counted(days, "day", "days"),
    bodies: "FPK: cluster development forum; FKAK: forum of the cluster's members; LPT: technical support body; PKE: outside cluster facilitator. Where such a body does not exist yet, the members' core team stands in.",
    way: "The way to the next stage",
    way_lead: |raises, name| {
        format!("At least {} {name}. One way:", counted(raises, "one-level raise reaches", "one-level raises reach"))
    },
    way_step: |name, from, to| format!("{name}: from {from} to {to}"),
    way_choice: |raises, names| format!("{} can be chosen among: {names}.", counted(raises, "raise", "raises")),
    way_top: "This cluster is at the highest stage.",
    way_missing: |names| format!("The shortest way can be computed once these are answered: {names}."),
    raises: "What each one-level raise would change",
    column_raise: "Raise",
    column_index: "Index",
    column_newly: "Conditions newly met",
    column_stage: "Stage",
    raise: |name, to| format!("{name} to {to}"),
    none: "none",
    what_if: "Try it yourself",
    what_if_lead: "Change any level and watch the ladder. The stored answers do not change.",
    what_if_levels: "Change levels",
    what_if_reset: "Back to the answers",
    what_if_stage: |stage| format!("With these changes: {stage}"),
    what_if_none: |stage| format!("Nothing changed yet: {stage}"),
    computed: "How it is computed",
    computed_body: "A dimension's score is the mean of its answers; \"not applicable\" drops out, and missing answers give a range, not a zero. A stage is reached through gates: every condition must hold, not their average. A high score in one field does not make up for a gate that is closed, and the age of the cluster never counts. Numbers are cut off, never rounded up.",
    print: "Print",
    copy: "Copy the summary",
    copied: "The summary was copied. Paste it into a chat group.",
    copy_failed: "This browser does not allow copying. Select this text and copy it:",
    download: "Download assessment",
    answers: "See the answers",
    printed: |date| format!("Assessment of {date}"),
    reason: |next, name, now, needed| format!("Not yet {next}, mainly because of {name}: now {now}, needed {needed}."),
    reason_unknown: |next, name| format!("Not known yet whether it is {next}; answer first: {name}."),
    reason_top: "All conditions up to the highest stage are met.",
    needs_in_short: |names| format!("Answer first: {names}."),
    answered_by: |count| format!("Answered by {}.", counted(count, "person", "people")),
    answered_by_nobody: "Who answered is not recorded yet.",
    answered_by_example: "Made-up ratings, not answers of participants.",
    begin_with: |title| format!("Next step: {title}."),
    share: "Share",
    download_short: "Download",
    present: "Show slide by slide",
    jumps: "Sections of the result",
    previous_slide: "Previous",
    next_slide: "Next",
    end_slides: "Done",
    slide_of: |place, count| format!("{place} of {count}"),
    download_charts: "Download the charts",
    radar_file: |kind| format!("Radar ({kind})"),
    bars_file: |kind| format!("Bars ({kind})"),
};
