//! What to know before a workshop. English.

use crate::i18n::guide::Guide;

pub(crate) const GUIDE: Guide = Guide {
    title: "Facilitator's guide",
    lead: "One page for whoever leads the workshop. Print it, or read it before you begin.",
    parts: &[
        (
            "Preparation",
            &[
                "Invite 6 to 20 people of different roles: owners of small and larger firms, officers, workers, facilitators, buyers. Below four votes no agreement is computed.",
                "Allow two to three hours, or two meetings. A workshop can be paused and continued on another day.",
                "Open Dinamika on the laptop at the projector once with a network. After that no network is needed.",
                "Ask participants to bring what evidence there is: service notes, attendance lists, order books.",
                "If members will answer on their phones, show the invitation's code at the start, or send the link the day before.",
            ],
        ),
        (
            "Order",
            &[
                "Say what it is for: to see where the cluster stands and what opens next. It is not a mark.",
                "Read the question and its five levels aloud. Choose the highest level whose whole description is met.",
                "Vote: by show of hands for ordinary matters, in secret for delicate ones. Do not open the result before everyone has voted.",
                "Open the result. If there is agreement, write down why and go on. If votes are split, hear both ends, then vote once more.",
                "Agree on one level. The median is only a proposal. Write down the reason and any dissent.",
                "At the end open “To be discussed” for what is still split, then look at the result together.",
            ],
        ),
        (
            "When votes are split",
            &[
                "Ask one person from the lowest and one from the highest level to tell: what have they seen happen?",
                "Ask whether everyone pictures the same thing. Often it is the meaning of the question that differs.",
                "If many do not know, record “Don't know” and decide who will find out.",
                "If it stays split, agree on the lower level and write down the dissent. That is an honest result.",
            ],
        ),
        (
            "What not to do",
            &[
                "Do not name or guess whose vote was low or high.",
                "Do not take the average. It is the group that agrees.",
                "Do not compare with other clusters in front of the participants.",
                "Do not vote as the facilitator, unless the group asks for it.",
                "Do not raise answers to lift the stage. The main constraint is what shows the next step.",
            ],
        ),
        (
            "Secrecy and data",
            &[
                "Secret votes are kept only as counts, without order, time or role, and sealed until they are opened. The seal keeps out onlookers; it does not keep out a computer expert who holds the device.",
                "Figures by role are shown only for at least three people; the group may choose open voting.",
                "Backup files hold the votes that were opened. Votes not opened stay on this device, so open them before you change devices.",
            ],
        ),
    ],
    print: "Print the guide",
};
