//! The page of one cluster. English.

use crate::i18n::cluster::Cluster;
use crate::i18n::counts::en::{counted, digits};

pub(crate) const CLUSTER: Cluster = Cluster {
    title: "Cluster",
    stage: "Stage now",
    assessed: |date, answered| format!("Assessed {date} · {answered}"),
    go_on: "Continue answering",
    again: "Assess again",
    again_why: |day| format!("A year has passed since the last assessment; the next one was proposed for {day}."),
    make_plan: "Make an action plan",
    review_plan: "Review the action plan",
    open_result: "See the result",
    why: [
        "Some questions are not answered yet.",
        "The result is there. Settle who does what, and when.",
        "Some actions are not done yet. See which are due.",
        "Every action of the plan is done or dropped.",
        "The result of the last assessment.",
    ],
    next_due: |title, month| format!("Next due: {title} ({month})"),
    overdue: |title, month| format!("Overdue: {title} ({month})"),
    none_open: "No action is planned or under way yet.",
    to_plan: "Open the action plan",
    steps_complete: |complete, all| format!("Complete: {} of {}", digits(complete), counted(all, "step", "steps")),
    to_steps: "Open the seven steps",
    to_history: "Open the history",
    sparkline: |values| format!("Stage from assessment to assessment: {values}"),
    workshop: "Workshop",
    workshop_lead: "Answer together on one screen, with open or secret votes.",
    to_workshop: "Open the workshop",
    assessments: "Assessments and files",
    download: "Download",
    download_all: "Download all assessments of this cluster",
    download_all_hint: "One file with all assessments and the action plan of this cluster.",
    begin: "New assessment",
};
