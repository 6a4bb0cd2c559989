//! The result page. English.

use crate::i18n::counts::en::counted;
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
        format!("{questions} unanswered, so the stage may be {low} to {high}.")
    },
    certain: "Settled",
    provisional: "Provisional",
    range_word: "Not settled yet",
    for_want_of_evidence: |names, stage| {
        format!("there is no evidence yet for {names}; if counted lower: {stage}. Write down the evidence.")
    },
    by_other_weights: |name, stage| {
        format!(
            "with other weights for the dimensions ({name}): {stage}. Name both stages when you report this result."
        )
    },
    for_split_votes: |names, stage| {
        format!("votes are split on {names}; without that answer: {stage}. Discuss it, then vote again.")
    },
    index: |value, interval| format!("Index {value} (range {interval}) of 100, not a grade"),
    index_exact: |value| format!("Index {value} of 100, not a grade"),
    index_range: |interval| format!("Index {interval} of 100; too few answers for a single number"),
    counts: |answered, unknown, not_applicable, unanswered| {
        format!(
            "{answered} answered · {unknown} don't know · {not_applicable} not applicable · {unanswered} not answered yet"
        )
    },
    see_plan: "See the action plan",
    status: "A proposed set of questions, not validated.",
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
    column_state: "Status",
    met: "met",
    unmet: "not yet",
    undetermined: "not known yet",
    offenders: |names| format!("Still short: {names}"),
    other_gates: "Conditions for all stages",
    certainty: "How certain",
    missing_list: |names| format!("Not known: {names}."),
    checks_title: "Does the stage hold up?",
    checks_none: "Yes: it stays the same if evidence is required, the weights are changed, or split votes are set aside.",
    check_evidence: |names, stage| {
        format!(
            "No evidence is written down for the high rating of {names}. Counted lower for that reason, the stage would be {stage}. Write down the evidence to make this result firmer."
        )
    },
    check_weights: |name, stage| format!("With other weights for the dimensions ({name}), the stage would be {stage}."),
    check_agreement: |names, stage| {
        format!("Votes are split on {names}. Setting that aside, the stage would be {stage}.")
    },
    distances_title: "How close other stages are",
    distance_up: |name, stage| format!("If {name} were one level higher, the stage would be {stage}."),
    distance_down: |name, stage| format!("If {name} were one level lower, the stage would be {stage}."),
    distances_none: "Raising or lowering one key question by one level does not change the stage.",
    dimensions: "Dimensions",
    radar_label: |text| format!("Radar chart of each dimension's score. {text}"),
    bars_label: |text| format!("Bar chart of each dimension's score with its range. {text}"),
    chart_low: "Lowest value",
    chart_range: "Range for missing answers",
    chart_legend: "Filled area and bars: the lowest value. Hatched: how far it can rise once the missing questions are answered.",
    chart_scale: |lowest, highest| format!("The score of each dimension, from {lowest} to {highest}."),
    chart_failed: "The charts could not be loaded. The same numbers are in the table.",
    column_dimension: "Dimension",
    column_score: "Score",
    column_range: "Range",
    column_counts: "Answered",
    of_total: |answered, total| format!("{answered} of {total}"),
    no_score: "–",
    too_few: "too few",
    notices: "Please note",
    notice_action: "Do this:",
    next_steps: "Next steps",
    aim: |text| format!("The aim at this stage: {text}"),
    step_of: |number, total, abbr| format!("{total}-step model: step {number}, {abbr}"),
    because: |text| format!("Because: {text}"),
    because_unmet: |name| format!("{name} does not meet its condition yet"),
    because_lowest: "one of the lowest dimensions not covered by another step",
    because_equal: "all dimensions are equally high; this one comes first in the order of the questions",
    first_move: "Start here:",
    lead: "Who leads",
    output: "Proof",
    horizon: "Time frame",
    days: |days| counted(days, "day", "days"),
    bodies: "FPK: Cluster Development Forum. FKAK: Cluster Members' Forum. LPT: Technical Assistance Body. PKE: Economic Activity Adviser. UPT: technical service unit. BDS: business development services. Where one of them does not exist yet, the members' core team does its part.",
    way: "How to reach the next stage",
    way_lead: |raises, name| {
        format!(
            "Reaching {name} takes at least {} of one level. What has to rise is the practice, not the answer. One way:",
            counted(raises, "rise", "rises")
        )
    },
    way_step: |name, from, to| format!("{name}: from {from} to {to}"),
    way_choice: |raises, names| {
        format!("{} of one level can be chosen from: {names}.", counted(raises, "rise", "rises"))
    },
    way_top: "This cluster is at the highest stage.",
    way_missing: |names| format!("The shortest way can be computed once these are answered: {names}."),
    raises: "What changes if one answer rises by one level",
    column_raise: "What rises",
    column_index: "Index",
    column_newly: "Conditions then met",
    column_stage: "Stage",
    raise: |name, to| format!("{name} to {to}"),
    none: "none",
    what_if: "Try it yourself",
    what_if_lead: "Change any level and see how the stage changes. Your stored answers stay as they are.",
    what_if_levels: "Change levels",
    what_if_reset: "Reset to my answers",
    what_if_stage: |stage| format!("With these changes: {stage}"),
    what_if_none: |stage| format!("Nothing changed yet: {stage}"),
    computed: "How it is computed",
    computed_body: "A dimension's score is the average of its answers. \"Not applicable\" is left out; questions without an answer give a range, not a zero. A stage is reached only when all of its conditions are met: a high score in one dimension cannot make up for an unmet condition. The index is only for comparing this cluster with itself over time. The cluster's age is not counted. Numbers are cut off, never rounded up.",
    print: "Print",
    copy: "Copy the summary",
    copied: "The summary was copied. Paste it into a chat group.",
    copy_failed: "This browser does not allow copying. Select this text and copy it:",
    download: "Download assessment",
    printed: |date| format!("Assessment of {date}"),
    reason: |next, met, total, name, now, highest, needed| {
        format!(
            "Not yet {next} (conditions: {met} of {total}), mainly because {name} is at {now} of {highest}, below {needed}."
        )
    },
    reason_unknown: |next, name| format!("Not known yet whether it is {next}; answer first: {name}."),
    reason_top: "All conditions up to the highest stage are met.",
    needs_in_short: |names| format!("Answer first: {names}."),
    answered_by: |count| format!("Answered by {}.", counted(count, "person", "people")),
    answered_by_nobody: "Who answered is not recorded yet.",
    answered_by_example: "Made-up ratings, not real answers.",
    next_example: |name| format!("Go on to {name}"),
    begin_with: |title| format!("Next step: {title}."),
    summary: "Summary",
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
