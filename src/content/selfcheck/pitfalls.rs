//! Eight ways in which partnerships fail, by what can be seen of each early on.

/// A pitfall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pitfall {
    /// The word that is stored: small letters and hyphens. It never changes.
    pub id: &'static str,
    /// What goes wrong.
    pub title: &'static str,
    /// What can be seen of it early on.
    pub signs: &'static [&'static str],
    /// What to do about it.
    pub way_out: &'static str,
}

/// All of them.
pub const PITFALLS: [Pitfall; 8] = [
    Pitfall {
        id: "second-of-its-kind",
        title: "We begin something that others here have begun already.",
        signs: &[
            "The same people are invited to two rounds on one subject.",
            "Someone asks how this differs from the other one, and the answer is long.",
        ],
        way_out: "Call whoever runs the other one, and ask what we could do as a part of it.",
    },
    Pitfall {
        id: "who-invites",
        title: "We struggle over who invites and chairs.",
        signs: &[
            "Two invitations to one subject are on their way.",
            "We talk about whose name stands on top more than about the work.",
        ],
        way_out: "Let those chair whom the business already turns to, and offer a task in support that nobody has yet.",
    },
    Pitfall {
        id: "decides-alone",
        title: "We set the direction ourselves where we should help the partners to decide.",
        signs: &[
            "Decisions are written down before the meeting.",
            "Partners ask us what they are to do next.",
            "Only our own tasks get done.",
        ],
        way_out: "Bring the next decision as an open question with two or three answers, and let the partners choose.",
    },
    Pitfall {
        id: "too-few-hands",
        title: "There are too few people for what was promised.",
        signs: &[
            "One person has most of the tasks on the list.",
            "What was promised for last month is promised for next month.",
        ],
        way_out: "Count the days that each promise takes against the days there are, and take back what doesn’t fit.",
    },
    Pitfall {
        id: "needs-assumed",
        title: "We believe that we know what the business needs.",
        signs: &[
            "Nobody from the business was asked in the last four weeks.",
            "Plans name what we can offer, and no figure of theirs.",
        ],
        way_out: "Visit one of them at work, and ask which result they answer for and what stands in its way.",
    },
    Pitfall {
        id: "means-unused",
        title: "We hold back means that only we could open up.",
        signs: &[
            "There is a fund or a contact of ours that nobody has asked about.",
            "A gap is talked about that we could close, and we say nothing.",
        ],
        way_out: "List the money, rights and contacts that we alone can open, and offer one of them for this.",
    },
    Pitfall {
        id: "workers-unknown",
        title: "We don’t know those who are to do the work, nor those who know them.",
        signs: &[
            "Nobody at the table works with the people whom it is for.",
            "People stay away, and nobody can say why.",
        ],
        way_out: "Talk to two who do the work, or to someone who looks after them, about what they need to be able to take part.",
    },
    Pitfall {
        id: "yesterdays-offer",
        title: "What we do stays as it was, though the business has changed.",
        signs: &[
            "What we offer is the same as two years ago.",
            "Those who ask for it get fewer, and we explain that by the times.",
        ],
        way_out: "Ask three of those who use it what they would leave out today, and stop one of these things.",
    },
];
