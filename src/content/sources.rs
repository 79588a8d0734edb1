//! Where the ideas come from. All words in the workbook are its own; the thinking
//! behind them is not.

/// An idea, whose it is, and what became of it here.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The idea in a few words.
    pub idea: &'static str,
    /// Whose it is.
    pub by: &'static str,
    /// Where it was published, as far as that is known.
    pub work: &'static str,
    /// What it is used for here.
    pub used_for: &'static str,
}

/// All of them, the main ones first.
pub const SOURCES: [Source; 16] = [
    Source {
        idea: "Business needs above performance needs, each as it should be and as it is, with causes between gap and solution",
        by: "Dana Gaines Robinson and James C. Robinson",
        work: "Performance Consulting: Moving Beyond Training, 1995; third edition 2015, with Jack Phillips, Patti Phillips and Dick Handshaw",
        used_for: "The map: its two levels, its cells, and the rule that a solution comes after its causes.",
    },
    Source {
        idea: "Filling the map while talking, and turning a request round to the result it is for",
        by: "Dick Handshaw",
        work: "Training That Delivers Results, 2014; “Building a Sustainable Performance Partnering Program”",
        used_for: "The order in which the map asks, maps that begin from a request, and one’s own organisation as a map.",
    },
    Source {
        idea: "What helps or hinders lies outside the organisation, inside it, or in the person",
        by: "Dana Gaines Robinson and James C. Robinson",
        work: "Performance Consulting",
        used_for: "The three families, and eight of the nine factors.",
    },
    Source {
        idea: "Six cells: data, instruments and incentives around people; knowledge, capacity and motives in them",
        by: "Thomas F. Gilbert",
        work: "Human Competence: Engineering Worthy Performance, 1978",
        used_for: "A way of looking at causes, and motives as the ninth factor.",
    },
    Source {
        idea: "Look at those who already do it well before saying what good looks like",
        by: "Thomas F. Gilbert; Dana Gaines Robinson and James C. Robinson",
        work: "Human Competence; Performance Consulting",
        used_for: "Questions about what the best do differently.",
    },
    Source {
        idea: "Is it really a matter of skill? Asking in turn for expectations, resources, feedback, consequences",
        by: "Robert F. Mager and Peter Pipe",
        work: "Analyzing Performance Problems, 1970",
        used_for: "A way of looking at causes.",
    },
    Source {
        idea: "Environment, knowledge and skill, motivation",
        by: "taught under the name of Moore",
        work: "We have not found where it was first published.",
        used_for: "A way of looking at causes.",
    },
    Source {
        idea: "Partners hear of plans early because they are known and asked for, not because of a title",
        by: "the article “The Human Factor: Building Strategic Partnerships in Your Organization”",
        work: "named with its title as we have it; its author isn’t named there",
        used_for: "Questions that are asked before anything was requested.",
    },
    Source {
        idea: "What someone gains is worth a figure with a spread, not a single number",
        by: "common practice in estimating: three figures, from low over likely to high",
        work: "as in the programme evaluation technique of the 1950s, without its weighting",
        used_for: "What closing a gap is worth.",
    },
    Source {
        idea: "Several copies of one document come together by themselves, and nothing is lost",
        by: "Martin Kleppmann, Adam Wiggins, Peter van Hardenberg and Mark McGranaghan",
        work: "Local-First Software, 2019",
        used_for: "Your data on your own device, and how copies of it are joined.",
    },
    Source {
        idea: "Explaining what looks odd in a text beside the text, without standing in the way",
        by: "the people who write linters, from Stephen C. Johnson’s lint of 1978 on",
        work: "Lint, a C Program Checker",
        used_for: "The checks, each of which can be put aside with a reason.",
    },
    Source {
        idea: "Stealth consulting: not announcing a new way of working but beginning with it, by asking and by asking for time",
        by: "Dick Handshaw, who has it from a director of training whom he doesn’t name",
        work: "“Building a Sustainable Performance Partnering Program”",
        used_for: "The guide to getting started with clients, and what speaks for a quiet start or an open one.",
    },
    Source {
        idea: "Six things to have in place so that partnering lasts, backing before skills, and that it is a change to be managed like any other",
        by: "Dick Handshaw",
        work: "“Building a Sustainable Performance Partnering Program”",
        used_for: "The self-check on readiness, and the page on managing the change. The statements, the next steps and the five words for how far it has come are ours.",
    },
    Source {
        idea: "Two go to a meeting as buddies: one leads, the other watches and tells afterwards what was seen",
        by: "Dick Handshaw",
        work: "“Building a Sustainable Performance Partnering Program”",
        used_for: "The buddy’s sheet. Its counts and the anchors of its ratings are ours.",
    },
    Source {
        idea: "Phases of a partnership, of which several may be going on at once, with tips to get through them and pitfalls to look out for",
        by: "the authors of “Partnership Building Pitfalls and Tips” in the ISA Directory, who aren’t named there; the names of the phases go back to Bruce W. Tuckman",
        work: "“Partnership Building Pitfalls and Tips”; Tuckman, “Developmental Sequence in Small Groups”, 1965, where Storming comes before Norming",
        used_for: "The self-check on where a partnership is: its four phases, what to do this week, and what goes wrong early. Its statements are our own.",
    },
    Source {
        idea: "What a partnership asks of people, as skills and knowledge in four areas, and two dozen ways to learn them, alone or together",
        by: "the authors of “Smarter Partnerships”, who aren’t named there",
        work: "“Developing Skills for Partnership Working”, which explains the terms of a learning needs analysis",
        used_for: "The self-check on what to learn: its areas, its terms and the kinds of suggestion. What each term means is said in our words; which way suits which need, and the order by importance times what is missing, are our judgement.",
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_idea_is_credited_and_told_once() {
        let ideas: BTreeSet<&str> = SOURCES.iter().map(|source| source.idea).collect();
        assert_eq!(ideas.len(), SOURCES.len());
        for Source { idea, by, work, used_for } in SOURCES {
            for text in [idea, by, work, used_for] {
                assert!(!text.trim().is_empty(), "{idea}");
            }
        }
    }

    #[test]
    fn whoever_the_workbook_owes_its_method_to_is_named() {
        for name in ["Robinson", "Handshaw", "Gilbert", "Mager", "Pipe", "Moore"] {
            assert!(SOURCES.iter().any(|source| source.by.contains(name)), "{name}");
        }
    }
}
