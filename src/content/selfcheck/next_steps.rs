//! What to do next about a statement on readiness that isn't so yet, or of which nobody knows
//! whether it is.

use super::Ready;

/// What can be done about a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// The statement's word.
    pub id: &'static str,
    /// What to begin with where it isn't so yet.
    pub begin: &'static str,
    /// How to find out where nobody knows.
    pub find_out: &'static str,
}

/// What to do next about a statement, by how it stands; none where there is nothing to do.
pub fn next_step(statement: &str, ready: Ready) -> Option<&'static str> {
    let step = NEXT_STEPS.iter().find(|step| step.id == statement)?;
    match ready {
        Ready::NotYet => Some(step.begin),
        Ready::Unknown => Some(step.find_out),
        Ready::There | Ready::Begun | Ready::Unsaid => None,
    }
}

/// All of them, in the order of the statements.
pub const NEXT_STEPS: [NextStep; 20] = [
    NextStep {
        id: "leader-says-so",
        begin: "Pick one leader who would gain from this, and ask for half an hour to hear what they would want out of it.",
        find_out: "Ask two people who sit in the leaders’ meetings what was last said there about our work.",
    },
    NextStep {
        id: "head-leads",
        begin: "Show the head of the team one result that this could bring, and ask which part of it they would lead themselves.",
        find_out: "Ask the head of the team how they would explain this to their own manager.",
    },
    NextStep {
        id: "picture-shared",
        begin: "Describe in three sentences a week of ours in two years, and let the team strike out what they don’t believe.",
        find_out: "Ask three colleagues, one by one, how they see our work in two years, and lay the answers side by side.",
    },
    NextStep {
        id: "neighbours-know",
        begin: "Visit one department whose field this touches, and ask what they would rather keep and what we could do together.",
        find_out: "Ask a colleague in HR what they have heard of this, and from whom.",
    },
    NextStep {
        id: "backing-first",
        begin: "Before the next course for ourselves is booked, write down whose result it serves and who will ask about it.",
        find_out: "Ask whoever holds our budget what was promised for the money that is set aside for our own learning.",
    },
    NextStep {
        id: "rehearsed-aloud",
        begin: "Put an hour in the calendar to rehearse one talk in threes: one leads, one is the client, one watches.",
        find_out: "Ask everyone who leads such talks when they last rehearsed one aloud.",
    },
    NextStep {
        id: "told-and-tried-again",
        begin: "Agree on three things to watch for at the next rehearsal, and keep ten minutes for trying one moment again.",
        find_out: "Sit in on the next rehearsal, and note what people are told afterwards.",
    },
    NextStep {
        id: "go-in-twos",
        begin: "Take a colleague along to the next meeting that matters, with a sheet for what they see.",
        find_out: "Go through last month’s meetings, and count those to which two of us went.",
    },
    NextStep {
        id: "talks-unasked",
        begin: "Pick two clients from whom nothing is pending, and ask each for half an hour about their year.",
        find_out: "Go through the calendar of the last three months, and mark each talk for which we had asked.",
    },
    NextStep {
        id: "result-before-answer",
        begin: "Choose three questions to ask before answering the next request, and keep them within reach.",
        find_out: "Take the last five requests, and look up what we asked before we said yes.",
    },
    NextStep {
        id: "allowed-to-look",
        begin: "At the next request, ask for a week and two conversations before you propose anything.",
        find_out: "Ask a colleague who was turned down what they had asked for, and how.",
    },
    NextStep {
        id: "start-weighed",
        begin: "Answer the seven questions of the guide with a colleague, and write down in one sentence what you choose and why.",
        find_out: "Ask each in the team whether they think that we are beginning quietly or openly.",
    },
    NextStep {
        id: "known-by-deeds",
        begin: "Strike the new name out of the next presentation, and put a client’s result in its place.",
        find_out: "Ask two clients what they would say that we do, and write down their words.",
    },
    NextStep {
        id: "first-clients-picked",
        begin: "List the clients by how well we know them and by what is at stake for them, and pick two to begin with.",
        find_out: "Ask each in the team with whom they would begin and why, and see where the answers meet.",
    },
    NextStep {
        id: "today-and-aim-written",
        begin: "Begin the map of your own organisation, and fill in its first line with somebody from outside the team.",
        find_out: "Ask three managers what happens here between something going badly and somebody coming to us.",
    },
    NextStep {
        id: "room-for-it",
        begin: "List what else the same people have to take in this half-year, and move our next step to a quieter month.",
        find_out: "Ask a manager in the thick of it what else is coming towards their people in the next three months.",
    },
    NextStep {
        id: "looked-at-by-day",
        begin: "Write down where it stands today, and name a day in six weeks to look again.",
        find_out: "Ask who would notice if this fell asleep, and by what.",
    },
    NextStep {
        id: "figure-from-before",
        begin: "For one piece of work, ask the client for the figure of today, and note its day and where it comes from.",
        find_out: "Go through the work that is going on, and mark where there is a figure from before.",
    },
    NextStep {
        id: "told-with-client",
        begin: "Ask one client with whom something went well whether you may tell it together, and where.",
        find_out: "Ask three clients whether they have told anyone of something that we did together.",
    },
    NextStep {
        id: "failures-told",
        begin: "At the next team meeting, tell one thing of your own that went wrong, and what you changed.",
        find_out: "Ask someone who is new here what they have heard about things that went wrong.",
    },
];
