//! What Groundwork brings along, as data.

mod beginnings;
mod glossary;
mod questions;
mod sample;
mod scenarios;
mod selfcheck;
mod sources;
mod templates;

pub use beginnings::{
    Advice, CHAPTERS, CHOOSER, Chapter, ChooserQuestion, Example, Leaning, Progress, Reason, Section, Start, Step,
    advise, steps_done,
};
pub use glossary::{Meaning, Term, TermArea};
pub use questions::{
    Category, Fills, Mode, Offer, QUESTIONS, Question, QuestionListing, QuestionShow, Stage, Subject, Whence,
    bank_question, by_stage, category_of, fitting, list_questions, looking_for, offers, offers_of_set, planned_with,
    stage_in, suggested,
};
pub use sample::sample;
pub use scenarios::{
    BuiltIn, SCENARIOS, ScenarioListing, ScenarioShow, built_in, client_card, list_scenarios, open_cards,
    scenario_here, trades,
};
pub use selfcheck::{
    Aspect, LEARNING_VERSION, LearningArea, LearningItem, NEXT_STEPS, NextStep, PITFALLS, Pitfall, Ready, Statement,
    Suggestion, SuggestionFor, TIPS, TO_ASK, Theme, Tip, ToAsk, answered, first_open, has_asked, latest_version,
    learning_items, needs_in, next_step, phases_in, rated, readiness_in, said_of, statements, suggestions,
    suggestions_for, talks_for, themes, tips_for, to_ask,
};
pub use sources::{SOURCES, Source};
pub use templates::{TEMPLATES, Template, TemplateGroup};
