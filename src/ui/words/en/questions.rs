//! English: the question guide.

use super::sentences::many;
use crate::content::QuestionShow;
use crate::model::{Category, Factor, Fault, FaultKind, Fills, Form, LevelName, Mode, Side, Stage, Subject};
use crate::ui::words::QuestionWords;

pub(super) const QUESTIONS: QuestionWords = QuestionWords {
    title: "Questions",
    add: "New question",
    search: "Search questions",
    search_hint: "figure, customers, first time …",
    shows: |show| match show {
        QuestionShow::All => "all",
        QuestionShow::Favourites => "favourites",
        QuestionShow::Own => "my own",
    },
    any: "all",
    shown: |shown, of| match shown == of {
        true => many(of, "question", "questions"),
        false => format!("{shown} of {}", many(of, "question", "questions")),
    },
    own: "my own",
    untitled: "A question without words yet",
    favourite: "Favourite",
    text: "Question",
    text_hint: "as you would ask it",
    when_to_use: "When to ask it",
    when_hint: "at which point of a talk, and of whom",
    listen_for: "Listen for",
    listen_hint: "what in the answer is worth holding on to",
    mode: "Meeting",
    modes: |mode| match mode {
        Mode::Proactive => "nothing was asked for",
        Mode::Reframing => "a request came",
        Mode::Either => "either",
    },
    stage: "Stage",
    stages: |stage| match stage {
        Stage::Open => "begin",
        Stage::Explore => "what they want to reach",
        Stage::Ground => "how things stand",
        Stage::LookAhead => "what helps, what is in the way",
        Stage::Receive => "take in the request",
        Stage::Lift => "from the request to the result",
        Stage::Causes => "what is behind it",
        Stage::Unknowns => "what nobody knows yet",
        Stage::Permission => "leave to find out",
        Stage::Close => "part with a next step",
        Stage::Map => "what a map still lacks",
    },
    level: "Level",
    levels: |level| match level {
        Subject::Business => "business",
        Subject::Performance => "performance",
        Subject::Capability => "capability",
        Subject::None => "none of these",
    },
    category: "Asks",
    categories: |category| match category {
        Category::Should => "how it should be",
        Category::Is => "how it is",
        Category::Cause => "what helps or hinders",
        Category::Permission => "for permission",
        Category::Relationship => "to know each other",
        Category::Map => "what hangs together",
    },
    fills: "Can fill",
    fills_what: |fills| match fills {
        Fills::Nothing => "no place on a map",
        Fills::Cell(LevelName::Business, Side::Should) => "SHOULD of a business need",
        Fills::Cell(LevelName::Business, Side::Is) => "IS of a business need",
        Fills::Cell(LevelName::Performance, Side::Should) => "SHOULD of a performance need",
        Fills::Cell(LevelName::Performance, Side::Is) => "IS of a performance need",
        Fills::Guess => "a cell that is guessed",
        Fills::ToGather => "a cell to be gathered",
        Fills::Evidence => "what shows a cause",
        Fills::Explains => "what a cause explains",
        Fills::Solution => "a solution",
        Fills::Answers => "what a solution answers",
        Fills::Performers => "whose work it is",
        Fills::Serves => "which result it serves",
        Fills::TrueClient => "the right person to ask",
        Fills::Cause(Factor::Outside) => "a cause outside the organisation",
        Fills::Cause(Factor::Expectations) => "a cause in what is expected",
        Fills::Cause(Factor::Feedback) => "a cause in feedback",
        Fills::Cause(Factor::Incentives) => "a cause in incentives",
        Fills::Cause(Factor::Systems) => "a cause in systems and processes",
        Fills::Cause(Factor::Access) => "a cause in what is at hand",
        Fills::Cause(Factor::Skill) => "a cause in skill",
        Fills::Cause(Factor::Capability) => "a cause in what suits people",
        Fills::Cause(Factor::Motives) => "a cause in motives",
    },
    not_said: "not said",
    copy: "Copy",
    copy_what: |name| format!("Copy: {name}"),
    remove_what: |name| format!("Remove: {name}"),
    advice: "How it reads",
    form: |form, begins| match form {
        Form::Open => Some(format!("Open, as it begins with “{begins}”.")),
        Form::Closed => None,
        Form::NotSure => None,
    },
    fault: |Fault { kind, words }| match kind {
        FaultKind::Closed => format!("Yes or no would do for an answer, as it begins with “{words}”."),
        FaultKind::Why => format!("“{words}” can sound as if somebody had to justify themselves."),
        FaultKind::Solution => format!("“{words}” names something to be done before it is known what for."),
        FaultKind::Double => format!("With “{words}” a second question begins; often only that one is answered."),
        FaultKind::Jargon => format!("“{words}” is a word of our trade."),
    },
    pattern: |kind| match kind {
        FaultKind::Closed => "You could begin with “What …” or “How …”.",
        FaultKind::Why => "You could begin with “What led to …” or “How did it come about that …”.",
        FaultKind::Solution => {
            "You could ask what would be better afterwards: “What would people do differently if …”."
        }
        FaultKind::Double => "You could ask the first one, wait, and keep the other for later.",
        FaultKind::Jargon => "You could use the word that they use themselves.",
    },
    after: |category, told_by| {
        let asks = match category {
            Some(Category::Should) => "It seems to ask how things should be",
            Some(Category::Is) => "It seems to ask how things are",
            Some(Category::Cause) => "It seems to ask what helps or hinders",
            Some(Category::Permission) => "It asks for permission, so yes or no is a good answer",
            Some(Category::Relationship) => "It seems to be for getting to know each other",
            Some(Category::Map) => "It seems to ask what hangs together with what, or with whom",
            None => return "From its words alone it isn’t clear what it is after.".into(),
        };
        let mut words: Vec<String> = told_by.iter().map(|word| format!("“{word}”")).collect();
        words.dedup();
        words.truncate(3);
        format!("{asks}: {}.", words.join(", "))
    },
};
