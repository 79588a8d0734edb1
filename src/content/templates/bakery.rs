//! A case: bakeries that throw bread away.

use super::outline::{From, Idea, Need, On, Reason, Says, Stands};
use super::{EMPTY, Template, TemplateGroup};
use crate::model::{
    Direction, Factor, Origin, Polarity, ProvenanceKind as Kind, SolutionKind as What, SolutionStatus as Status,
};

pub(super) const BAKERY: Template = Template {
    id: "bakery",
    group: TemplateGroup::Case,
    name: "Fourteen bakeries: bread left over",
    about: "Nobody had asked for anything. A chat about waste led to what head office asks on Mondays.",
    title: "Bread left over at closing",
    origin: Some(Origin::Proactive),
    notes: "The shop at the station is the one to learn from. Its lead doesn’t think of it as anything special.",
    due: 20,
    needs: &[
        Need {
            on: On::Business,
            measure: ["bread that is baked and not sold", "%"],
            better: Direction::Lower,
            should: Says::Known(
                "Six loaves in a hundred are left when a shop closes, and no more",
                "6 %",
                From(Kind::Client, "the head of the shops", 7),
            ),
            is: Says::Known(
                "Fourteen in a hundred, the larger part on rainy weekdays",
                "14 %",
                From(Kind::Data, "tills and waste sheets of last month", 4),
            ),
        },
        Need {
            on: On::Business,
            measure: ["customers who leave without what they came for", "a day and shop"],
            better: Direction::Lower,
            should: Says::Known(
                "Five people a day, at the most, go home without their loaf",
                "5",
                From(Kind::Client, "the head of the shops", 7),
            ),
            is: Says::Known(
                "Twelve, nearly all of them after four o’clock",
                "12",
                From(Kind::Observed, "a tally at three shops, one week", 3),
            ),
        },
        Need {
            on: On::Performance("those who lead a shop", &[1, 2]),
            measure: ["days on which the afternoon’s bake followed a count at noon", "%"],
            better: Direction::Higher,
            should: Says::Known(
                "At noon they count the shelves, and bake for the afternoon what that count and the sky tell them",
                "90 %",
                From(Kind::Observed, "the shop at the station, four days", 5),
            ),
            is: Says::Known(
                "They bake what stands in the week’s plan, and count when they close",
                "35 %",
                From(Kind::Observed, "six shops, two days each", 3),
            ),
        },
        Need {
            on: On::Performance("the two planners at head office", &[1]),
            measure: ["shops that have a plan of their own", "shops"],
            better: Direction::Higher,
            should: Says::Known(
                "They plan each shop by its own weekdays, and talk it over with its lead once a month",
                "14",
                From(Kind::Client, "the head of the shops", 5),
            ),
            is: Says::Known(
                "Three shops have one; the other eleven share a single plan",
                "3",
                From(Kind::Data, "planning sheet", 4),
            ),
        },
    ],
    causes: &[
        Reason {
            text: "A shelf that is full at closing time has always counted as good service",
            polarity: Polarity::Hinders,
            factor: Factor::Expectations,
            evidence: "It stands in the handbook, and five of eight leads quoted it",
            gaps: &[1, 3],
            stands: Stands::Found,
        },
        Reason {
            text: "An empty shelf brings a call from head office, a full bin doesn’t",
            polarity: Polarity::Hinders,
            factor: Factor::Incentives,
            evidence: "Call notes of one month: eleven about empty shelves, none about bread thrown away",
            gaps: &[1, 3],
            stands: Stands::Found,
        },
        Reason {
            text: "An oven takes forty minutes to heat, so a small batch doesn’t pay",
            polarity: Polarity::Hinders,
            factor: Factor::Systems,
            evidence: "Timed at four shops: 36 to 44 minutes",
            gaps: &[3],
            stands: Stands::Found,
        },
        Reason {
            text: "At the station a notebook shows what was sold in which weather",
            polarity: Polarity::Helps,
            factor: Factor::Access,
            evidence: "Two years of pages; that shop throws away 5 %",
            gaps: &[3, 4],
            stands: Stands::Found,
        },
        Reason {
            text: "Newer leads misjudge the afternoon when all they have is the count at noon",
            polarity: Polarity::Hinders,
            factor: Factor::Skill,
            evidence: "Tried it with six of them: three were wrong by half or more",
            gaps: &[3],
            stands: Stands::Found,
        },
        Reason {
            text: "Leads who were bakers first hate to see bread in a bin",
            polarity: Polarity::Helps,
            factor: Factor::Motives,
            evidence: "",
            gaps: &[3],
            stands: Stands::Found,
        },
        Reason {
            text: "The mill delivers the same amount of flour each week",
            polarity: Polarity::Hinders,
            factor: Factor::Outside,
            evidence: "Contract since the spring",
            gaps: &[4],
            stands: Stands::Accepted("it runs until next summer, and flour keeps"),
        },
    ],
    solutions: &[
        Idea {
            text: "The full shelf comes out of the handbook, the count at noon goes in",
            kind: What::Standards,
            status: Status::Done,
            due: 0,
            measure: "leads who name the count when asked what matters at noon",
            causes: &[1],
        },
        Idea {
            text: "On Mondays head office asks about both: what ran out, and what was thrown away",
            kind: What::Consequences,
            status: Status::Agreed,
            due: 3,
            measure: "calls about either in a month",
            causes: &[2],
        },
        Idea {
            text: "In the afternoon only the top deck of the oven is heated",
            kind: What::Process,
            status: Status::UnderWay,
            due: 4,
            measure: "minutes until it is hot",
            causes: &[3],
        },
        Idea {
            text: "A card for each shop, made from its own tills: weekday, weather, loaves",
            kind: What::Tools,
            status: Status::Proposed,
            due: 7,
            measure: "how far the afternoon’s bake was off",
            causes: &[4, 5],
        },
        Idea {
            text: "Newer leads spend three noons at the station, and judge the afternoon before they look",
            kind: What::Training,
            status: Status::Proposed,
            due: 9,
            measure: "how far they are off on the third day",
            causes: &[5],
        },
    ],
    ..EMPTY
};
