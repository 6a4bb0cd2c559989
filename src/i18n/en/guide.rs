//! The guide to a workshop. English.

use crate::i18n::guide::Guide;

pub(crate) const GUIDE: Guide = Guide {
    title: "Facilitator's guide",
    lead: "One page for whoever leads the workshop. Print it, or read it before you begin.",
    parts: &[
        (
            "Preparation",
            &[
                "Invite 6 to 20 people of different roles: owners of small and larger firms, officers, workers, advisers, buyers. With fewer than four votes, agreement is not computed.",
                "Allow two to three hours, or two meetings. A workshop can be paused and continued on another day.",
                "Before the event, open Dinamika once with a network on the laptop for the projector. Once Settings says it works offline, no network is needed.",
                "Ask participants to bring what evidence there is: invoices between firms, attendance lists, order books.",
                "If members will answer on their phones, show the invitation's code at the start, or send the link the day before.",
            ],
        ),
        (
            "Order",
            &[
                "Explain the purpose: to see which stage the cluster has reached and what to do next. It is not a grade.",
                "Read the question and its five levels aloud. Choose the highest level whose whole description is met.",
                "Vote: by show of hands for ordinary matters, in secret for delicate ones. Do not open the result before everyone has voted. If officials, officers or a large buyer are in the room, use secret voting.",
                "Open the result. If votes agree, write down why and go on. If they are split, hear the reasons for the lowest and for the highest level, then vote once more.",
                "Agree on one level. The median is only a suggestion. Write down the reason and any dissent.",
                "At the end open “To be discussed” for what is still split, then look at the result together.",
            ],
        ),
        (
            "When votes are split",
            &[
                "Ask everyone: what has happened that speaks for the lowest level, and what for the highest? Anyone may answer, without saying how they voted.",
                "Ask whether everyone pictures the same thing. Often it is the meaning of the question that differs.",
                "If many do not know, record “Don't know” and decide who will find out.",
                "If it stays split, agree on the lower level and write down the dissent. That is an honest result.",
            ],
        ),
        (
            "What not to do",
            &[
                "Do not name or guess whose vote was low or high.",
                "Do not take the average. The group decides.",
                "Do not compare with other clusters in front of the participants.",
                "Do not vote as the facilitator, unless the group asks for it.",
                "Do not raise answers to lift the stage. The main obstacle shows the next step.",
            ],
        ),
        (
            "Secrecy and data",
            &[
                "Secret votes are stored only as counts, without order, time or role, and sealed until they are opened. The seal stops people from peeking; it does not stop a computer expert who has the device.",
                "Figures by role are shown only for three people or more; the group may choose open voting.",
                "Backup files hold the votes that were opened. Votes not opened stay on this device, so open them before you change devices.",
            ],
        ),
    ],
    print: "Print the guide",
};
