//! The home page. English.

use crate::i18n::counts::en::{counted, digits};
use crate::i18n::home::Home;

pub(crate) const HOME: Home = Home {
    title: "How dynamic is your cluster?",
    title_clusters: "Your clusters",
    intro: |total| {
        format!(
            "Dinamika helps a cluster forum find out which stage its cluster has reached and what to do next. Answer what you can of the {} and skip what you do not know. The result shows the stage, the reasons, how certain it is, and the next steps.",
            counted(total, "question", "questions")
        )
    },
    privacy: "All answers stay in this browser. No account; nothing is sent unless you send it yourself.",
    start: "Start an assessment",
    hold_workshop: "Hold a workshop",
    facts_time: "About 45 minutes, stop whenever you like",
    examples: "Examples to learn from",
    example_shown: "This is what a result looks like. Example:",
    examples_hint: "They open read-only and never mix with your own data.",
    illustrative: "Metal clusters in Central Java",
    illustrative_hint: "The ratings are made up; only a few public facts come from sources.",
    fictional: "Fictional clusters",
    fictional_hint: "These clusters and all their answers are made up for learning; they are no finding of the study.",
    fictional_place: "fictional place",
    status: "About this set of questions",
    resume: "Continue",
    invited: "Your answers for the workshop",
    plan: "Action plan",
    workshop: "Workshop",
    see_result: "See the result",
    see_answers: "See the answers",
    new_assessment: "New assessment",
    progress: |answered, total| format!("{answered} of {total} answered"),
    more: "Rename, download, delete",
    rename: "Cluster name",
    download: "Download assessment",
    delete: "Delete assessment",
    deleted: |name| format!("The assessment of {name} was deleted."),
    earlier: "Earlier assessments",
    open_file: "Open an assessment file",
    choose_file: "Choose a file",
    open_file_hint: "You will see what is in it first. Your data changes only after you press Apply.",
    unreadable: "Some stored data cannot be read",
    unreadable_safe: "That data has not been changed, and your other assessments are safe.",
    unreadable_look: "See the data",
    remind: "Time for a backup",
    remind_never: |since| {
        let since = since.map(|since| format!(" since {since}")).unwrap_or_default();
        format!(
            "There are assessments or plans{since} that have never been downloaded. Download one backup file in case this device breaks or goes missing."
        )
    },
    remind_since: |date, count| {
        format!(
            "Not downloaded since last changed: {}. Last download: {date}. Download one backup file in case this device breaks or goes missing.",
            digits(count)
        )
    },
    download_all: "Download every assessment",
    all_files: "all",
    download_cluster: "Download every assessment of this cluster",
};
