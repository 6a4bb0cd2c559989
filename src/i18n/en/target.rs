//! The target of a cluster. English.

use crate::i18n::counts::en::{counted, digits};
use crate::i18n::target::Target;

pub(crate) const TARGET: Target = Target {
    title: "Target of the cluster",
    mark: "Target",
    legend: |name| format!("Dotted line: {name}"),
    save_title: "Save as the cluster's target",
    save_hint: "Only levels above the present answers are saved. An earlier target is replaced, and can be restored.",
    name: "Name of the target",
    proposed: |year| format!("Target {year}"),
    date: "To be reached by",
    save: "Save the target",
    nothing_raised: "Raise one level or more above first.",
    no_name: "Write a name for the target.",
    no_plan: "The target is kept in the action plan, which cannot be changed now. Open the action plan to see why.",
    named: |name, day| format!("{name}, by {day}"),
    leads_to: |stage| format!("When reached: {stage}"),
    distance: |reached, all, lacking, missing| {
        let text = format!("Reached: {} of {}", digits(reached), counted(all, "question", "questions"));
        let text = if lacking == 0 { text } else { format!("{text} · {} short", counted(lacking, "level", "levels")) };
        if missing == 0 { text } else { format!("{text} · not known: {}", digits(missing)) }
    },
    reached: "Reached",
    no_action: "No action yet",
    all_served: "Every question not reached has an action.",
    all: "All questions of this target",
    add_action: "Add an action",
    drop: "Delete the target",
    dropped: |name| format!("{name} deleted. Press Undo to restore it."),
    several: "There is more than one target, since they were saved in two places. The last one saved counts; delete those not in use.",
    measure: "Target reached",
    set_one: "Set a target on the result",
    none: "No target yet. Try higher levels on the result, then save them as the target.",
};
