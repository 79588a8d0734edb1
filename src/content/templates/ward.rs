//! A case: a hospital ward that was offered a course.

use super::outline::{From, Idea, Need, On, Reason, Says, Stands};
use super::{Template, TemplateGroup};
use crate::model::{
    Direction, Factor, Origin, Polarity, ProvenanceKind as Kind, SolutionKind as What, SolutionStatus as Status,
};

pub(super) const WARD: Template = Template {
    id: "ward",
    group: TemplateGroup::Case,
    name: "A hospital ward: home by noon",
    about: "It began with a request for a session, and ended with the order of the morning round.",
    title: "Patients home by noon",
    origin: Some(Origin::Request),
    request: "Can you do a session on planning discharges with all our nurses? Beds stay blocked until the evening.",
    notes: "The surgical ward next door does it already. What is different there was worth two mornings of looking.",
    due: 26,
    needs: &[
        Need {
            on: On::Business,
            measure: ["patients who may go and are gone by noon", "%"],
            better: Direction::Higher,
            should: Says::Known(
                "Seven in ten are gone by noon, so that a bed stands free when the next patient comes",
                "70 %",
                From(Kind::Client, "the head of the ward", 6),
            ),
            is: Says::Known(
                "Three in ten; the rest leave between two and six",
                "31 %",
                From(Kind::Data, "bed system, last eight weeks", 4),
            ),
        },
        Need {
            on: On::Business,
            measure: ["patients who come back within a month", "%"],
            better: Direction::Lower,
            should: Says::Known(
                "No more than one in eleven has to come back",
                "9 %",
                From(Kind::Client, "the head of the ward", 6),
            ),
            is: Says::Known(
                "One in eight does, half of them because of their medicines",
                "13 %",
                From(Kind::Data, "report of the last quarter", 5),
            ),
        },
        Need {
            on: On::Performance("doctors on the morning round", &[1]),
            measure: ["letters and prescriptions ready by ten", "%"],
            better: Direction::Higher,
            should: Says::Known(
                "They see those who may leave first, and sign letter and prescription at the bed",
                "90 %",
                From(Kind::Observed, "two mornings on the surgical ward", 4),
            ),
            is: Says::Known(
                "They go from door to door and sign after lunch",
                "25 %",
                From(Kind::Observed, "five mornings on this ward", 3),
            ),
        },
        Need {
            on: On::Performance("nurses on the day before", &[1, 2]),
            measure: ["patients who can say how they take their medicines", "%"],
            better: Direction::Higher,
            should: Says::Known(
                "They let each patient explain the medicines in their own words",
                "95 %",
                From(Kind::Client, "the nurse in charge", 5),
            ),
            is: Says::Known(
                "A sheet is handed over at the door; one patient in two could explain it",
                "52 %",
                From(Kind::Observed, "25 patients asked on their way out", 3),
            ),
        },
        Need {
            on: On::Performance("the hospital’s pharmacy", &[1]),
            measure: ["time from prescription to bag", "hours"],
            better: Direction::Lower,
            should: Says::Guessed("The bag is at the ward two hours after the prescription", "2 hours"),
            is: Says::ToGather(
                "Nobody notes when a prescription arrives; the pharmacy will for two weeks",
                From(Kind::Client, "the head of the pharmacy", 3),
            ),
        },
    ],
    causes: &[
        Reason {
            text: "The round follows the numbers on the doors, whoever may leave",
            polarity: Polarity::Hinders,
            factor: Factor::Systems,
            evidence: "Walked along five times: on four mornings those who could go were seen last",
            gaps: &[3],
            stands: Stands::Found,
        },
        Reason {
            text: "Doctors never hear at what time a bed came free",
            polarity: Polarity::Hinders,
            factor: Factor::Feedback,
            evidence: "Asked six of them; none had seen the figure before",
            gaps: &[1, 3],
            stands: Stands::Found,
        },
        Reason {
            text: "On the surgical ward a list of tomorrow’s leavers hangs on the trolley",
            polarity: Polarity::Helps,
            factor: Factor::Access,
            evidence: "Seen there on both mornings; 68 % of their patients are gone by noon",
            gaps: &[1, 3],
            stands: Stands::Found,
        },
        Reason {
            text: "A bed that is free early brings one admission more in the same shift",
            polarity: Polarity::Hinders,
            factor: Factor::Incentives,
            evidence: "Four of seven nurses said so without being asked",
            gaps: &[1],
            stands: Stands::Found,
        },
        Reason {
            text: "Newer nurses read the sheet out instead of asking for it back in the patient’s words",
            polarity: Polarity::Hinders,
            factor: Factor::Skill,
            evidence: "Listened to eight talks: the five newer colleagues read aloud, the other three asked",
            gaps: &[4],
            stands: Stands::Found,
        },
        Reason {
            text: "The firm that drives patients home begins at two o’clock",
            polarity: Polarity::Hinders,
            factor: Factor::Outside,
            evidence: "Contract, and the log of one month",
            gaps: &[1],
            stands: Stands::Found,
        },
        Reason {
            text: "Nurses like to see someone go home who knows what to do",
            polarity: Polarity::Helps,
            factor: Factor::Motives,
            evidence: "",
            gaps: &[4],
            stands: Stands::Found,
        },
    ],
    solutions: &[
        Idea {
            text: "The round begins with those who may leave",
            kind: What::Process,
            status: Status::UnderWay,
            due: 3,
            measure: "letters signed by ten",
            causes: &[1],
        },
        Idea {
            text: "Tomorrow’s leavers on a list at our own trolley, written at the evening handover",
            kind: What::Tools,
            status: Status::UnderWay,
            due: 2,
            measure: "evenings on which it was filled in",
            causes: &[3],
        },
        Idea {
            text: "One line on the board in the doctors’ room: gone by noon, this week and last",
            kind: What::Coaching,
            status: Status::Agreed,
            due: 4,
            measure: "whether someone mentions it unasked",
            causes: &[2],
        },
        Idea {
            text: "Admissions go round by the clock, not to whoever has a free bed",
            kind: What::Consequences,
            status: Status::Proposed,
            due: 8,
            measure: "admissions per nurse and shift, early leavers or not",
            causes: &[4],
        },
        Idea {
            text: "Newer nurses practise the talk about medicines, twice, with a colleague who listens",
            kind: What::Training,
            status: Status::Agreed,
            due: 6,
            measure: "patients who can explain their medicines",
            causes: &[5],
        },
        Idea {
            text: "Ask those who hold the contract for two drives before noon",
            kind: What::Other,
            status: Status::Proposed,
            due: 10,
            measure: "drives before noon in a week",
            causes: &[6],
        },
    ],
};
