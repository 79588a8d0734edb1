//! What one's own map can begin with.

use super::outline::{Need, On, Says};
use super::{EMPTY, Template, TemplateGroup};
use crate::model::{Direction, Origin};

pub(super) const BLANK: Template = Template {
    id: "blank",
    group: TemplateGroup::Beginning,
    name: "Blank map",
    about: "An empty page, for whatever you hear first.",
    ..EMPTY
};

pub(super) const OWN_ORGANISATION: Template = Template {
    id: "own-organisation",
    group: TemplateGroup::Beginning,
    name: "Our own organisation",
    about: "How we look after people’s work, and how we could: guesses to change, and room to ask.",
    title: "How we look after people’s work",
    origin: Some(Origin::OwnOrganisation),
    notes: "Every aim here is a guess to begin with. Change it until it sounds like us, and ask around before filling in how things are today.",
    needs: &[
        Need {
            on: On::Business,
            measure: ["programmes whose result was looked at afterwards", "%"],
            better: Direction::Higher,
            should: Says::Guessed("What people take up shows in a figure that their own unit reports", ""),
            is: Says::Open,
        },
        Need {
            on: On::Business,
            measure: ["days spent on programmes that changed nothing", "days a year"],
            better: Direction::Lower,
            should: Says::Guessed("Nothing is built or bought that turns out not to have been needed", ""),
            is: Says::Open,
        },
        Need {
            on: On::Performance("those who lead the organisation", &[1, 2]),
            measure: ["goals of the year with a figure and an owner", "%"],
            better: Direction::Higher,
            should: Says::Guessed(
                "They name the results that matter this year, and ask at each review what people do towards them",
                "",
            ),
            is: Says::Open,
        },
        Need {
            on: On::Performance("managers, before someone of theirs sets out to learn something", &[1]),
            measure: ["people who set out with something agreed", "%"],
            better: Direction::Higher,
            should: Says::Guessed(
                "They agree with each person on one thing that will be done differently, and clear the time for it",
                "",
            ),
            is: Says::Open,
        },
        Need {
            on: On::Performance("managers, once that person is back at work", &[1]),
            measure: ["people whose manager came back to it within two weeks", "%"],
            better: Direction::Higher,
            should: Says::Guessed("Within two weeks they ask what was tried, watch it once, and say what they saw", ""),
            is: Says::Open,
        },
        Need {
            on: On::Performance("those of us who are asked for training", &[1, 2]),
            measure: ["requests answered with a question about the result", "%"],
            better: Direction::Higher,
            should: Says::Guessed(
                "Before offering anything, they ask what is to be different and look at what stands in its way",
                "",
            ),
            is: Says::Open,
        },
        Need {
            on: On::Performance("whoever looks after targets, rewards, rotas and tools", &[2]),
            measure: ["kinds of job checked for what pulls the other way", "jobs a year"],
            better: Direction::Higher,
            should: Says::Guessed(
                "Once a year they go through each kind of job and put right what makes good work harder",
                "",
            ),
            is: Says::Open,
        },
    ],
    ..EMPTY
};

pub(super) const PARTNERSHIP: Template = Template {
    id: "partnership",
    group: TemplateGroup::Beginning,
    name: "As if we were partners already",
    about: "An exercise: picture it running well, write down what one would see, then ask around.",
    title: "As if we were partners already",
    origin: Some(Origin::OwnOrganisation),
    notes: "Pick one unit and picture next year, with the two of you working hand in hand. Change each aim into what one could watch there. How things stand today comes afterwards.",
    needs: &[
        Need {
            on: On::Business,
            measure: ["projects that spoke with us two months before their start", "%"],
            better: Direction::Higher,
            should: Says::Guessed(
                "Projects start on their day, with people who are ready for what changes for them",
                "",
            ),
            is: Says::Open,
        },
        Need {
            on: On::Business,
            measure: ["joint plans that reached the figure they were made for", "%"],
            better: Direction::Higher,
            should: Says::Guessed("What we planned together has moved the figure that it was for", ""),
            is: Says::Open,
        },
        Need {
            on: On::Performance("the heads of the unit", &[1, 2]),
            measure: ["plans we heard of while they could still change", "plans a quarter"],
            better: Direction::Higher,
            should: Says::Guessed(
                "They tell us of a plan while it is still a draft, and bring their figures along",
                "",
            ),
            is: Says::Open,
        },
        Need {
            on: On::Performance("each of our team", &[1]),
            measure: ["talks without anything to offer", "talks a month"],
            better: Direction::Higher,
            should: Says::Guessed("Once a week they drop in somewhere, ask how it is going, and sell nothing", ""),
            is: Says::Open,
        },
        Need {
            on: On::Performance("the unit and our team together", &[2]),
            measure: ["months in which the figures were read together", "months a year"],
            better: Direction::Higher,
            should: Says::Guessed("Once a month they read the same three figures and settle what to leave alone", ""),
            is: Says::Open,
        },
    ],
    ..EMPTY
};
