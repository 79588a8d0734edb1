//! A case: a museum's new wing. Nothing is there yet, so what will be in the way
//! is thought of in advance.

use super::outline::{From, Idea, Need, On, Reason, Says, Stands};
use super::{EMPTY, Template, TemplateGroup};
use crate::model::{
    Direction, Factor, Origin, Polarity, ProvenanceKind as Kind, SolutionKind as What, SolutionStatus as Status,
};

pub(super) const MUSEUM: Template = Template {
    id: "museum",
    group: TemplateGroup::Case,
    name: "A museum: the new wing",
    about: "Nothing is there to compare with yet; what may be in the way is thought of in advance.",
    title: "The first half year of the new wing",
    origin: Some(Origin::Proactive),
    notes: "The doors open in four months. Better to look for trouble now than to be asked for help in the week before.",
    due: 43,
    needs: &[
        Need {
            on: On::Business,
            measure: ["visitors of the new wing in its first half year", "visitors"],
            better: Direction::Higher,
            should: Says::Known(
                "Forty thousand people see the new wing in its first six months",
                "40k",
                From(Kind::Client, "the director", 3),
            ),
            is: Says::Skipped("the doors aren’t open yet, so there is nobody to count"),
        },
        Need {
            on: On::Business,
            measure: ["visitors who would send a friend", "%"],
            better: Direction::Higher,
            should: Says::Known(
                "Four in five would tell a friend to come",
                "80 %",
                From(Kind::Client, "the director", 3),
            ),
            is: Says::ToGather(
                "A hundred visitors of the old house will be asked next month, to have something to compare with",
                From(Kind::Client, "the head of exhibitions", 2),
            ),
        },
        Need {
            on: On::Performance("floor staff in the new rooms", &[2]),
            measure: ["visitors who were spoken to within ten minutes", "%"],
            better: Direction::Higher,
            should: Says::Known(
                "They walk through the rooms, start a machine, and ask whoever stops to have a go",
                "60 %",
                From(Kind::Observed, "a day at the harbour museum", 2),
            ),
            is: Says::Skipped("nobody does this job yet"),
        },
        Need {
            on: On::Performance("the ticket desk", &[1]),
            measure: ["tickets that take in the new wing", "%"],
            better: Direction::Higher,
            should: Says::Guessed("They tell every visitor what the new wing has for them", "75 %"),
            is: Says::Skipped("there is no such ticket before the opening"),
        },
        Need {
            on: On::Performance("technicians who look after the machines", &[1, 2]),
            measure: ["machines that stand still when the doors open", "a day"],
            better: Direction::Lower,
            should: Says::Known(
                "They have every machine running by ten, and those that broke down back within a day",
                "0",
                From(Kind::Client, "the head of exhibitions", 2),
            ),
            is: Says::Skipped("the machines arrive three weeks before the opening"),
        },
    ],
    causes: &[
        Reason {
            text: "Floor staff are there to watch, and have been told so for years",
            polarity: Polarity::Hinders,
            factor: Factor::Expectations,
            evidence: "Their job sheet has eleven lines, none about visitors",
            gaps: &[3],
            stands: Stands::Anticipated,
        },
        Reason {
            text: "Ten of the twelve have never shown anything to a stranger",
            polarity: Polarity::Hinders,
            factor: Factor::Skill,
            evidence: "Asked each of them; two used to guide tours",
            gaps: &[3],
            stands: Stands::Anticipated,
        },
        Reason {
            text: "On the till the new ticket comes up on the second page",
            polarity: Polarity::Hinders,
            factor: Factor::Systems,
            evidence: "Seen on the test screen, between parking and umbrellas",
            gaps: &[1, 4],
            stands: Stands::Anticipated,
        },
        Reason {
            text: "Spare parts go through the city’s purchasing office one by one",
            polarity: Polarity::Hinders,
            factor: Factor::Outside,
            evidence: "Last year’s orders took five weeks on average",
            gaps: &[5],
            stands: Stands::Anticipated,
        },
        Reason {
            text: "Four of the floor staff worked with such machines when they were in use",
            polarity: Polarity::Helps,
            factor: Factor::Capability,
            evidence: "They told us when the plans were hung up",
            gaps: &[3, 5],
            stands: Stands::Anticipated,
        },
        Reason {
            text: "Nobody will see which rooms visitors pass by",
            polarity: Polarity::Hinders,
            factor: Factor::Feedback,
            evidence: "",
            gaps: &[2, 3],
            stands: Stands::Anticipated,
        },
    ],
    solutions: &[
        Idea {
            text: "A new job sheet: welcome, show, and keep an eye on things while you do",
            kind: What::Standards,
            status: Status::Agreed,
            due: 6,
            measure: "shift leads who put it in the same words",
            causes: &[1],
        },
        Idea {
            text: "Three evenings before the opening on which staff show the rooms to their own friends",
            kind: What::Training,
            status: Status::Proposed,
            due: 14,
            measure: "friends who had a go at a machine",
            causes: &[2],
        },
        Idea {
            text: "The new ticket moves to the first page of the till",
            kind: What::Process,
            status: Status::UnderWay,
            due: 5,
            measure: "keys pressed until it prints",
            causes: &[3],
        },
        Idea {
            text: "Agree with the purchasing office on a box of spare parts that is filled up monthly",
            kind: What::Other,
            status: Status::Proposed,
            due: 8,
            measure: "days until a broken machine runs again",
            causes: &[4],
        },
        Idea {
            text: "The four who know the machines start each day with a walk past all of them",
            kind: What::JobDesign,
            status: Status::Proposed,
            due: 15,
            measure: "machines running at ten",
            causes: &[5],
        },
        Idea {
            text: "A tally at each door for the first month, read out on Mondays",
            kind: What::Coaching,
            status: Status::Proposed,
            due: 17,
            measure: "rooms that were changed because of it",
            causes: &[6],
        },
    ],
    ..EMPTY
};
