//! Questions: what is said of them, and what one of them says of itself.
//!
//! A question is read by rules, by the words and forms that stand in lists. Each
//! part of a reading says which words it comes from, and where nothing speaks
//! clearly it is not sure.

mod cues;
mod faults;
mod form;
mod own;
mod set;
mod tags;

pub use faults::{Fault, FaultKind};
pub use form::Form;
use form::Opener;
pub use own::{BankId, Favourite, OwnQuestion, wording};
pub use set::{Member, QuestionSet};
pub use tags::{Category, Fills, Mode, Stage, Subject};

use super::checks::english::Words;

/// What a question says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What it is after; none where that isn't sure.
    pub category: Option<Category>,
    /// The words that tell.
    pub told_by: Vec<String>,
    /// Whether it leaves the answer open.
    pub form: Form,
    /// The words that it begins with, as a question.
    pub begins: String,
    /// What stands in the way of a good answer.
    pub faults: Vec<Fault>,
}

impl Asked {
    /// Reads a question as it is typed. A text that is probably not English is
    /// not judged.
    pub fn of(text: &str) -> Asked {
        let words = Words::of(text);
        let nothing = || Asked {
            category: None,
            told_by: Vec::new(),
            form: Form::NotSure,
            begins: String::new(),
            faults: Vec::new(),
        };
        if words.len() == 0 || !words.are_english() {
            return nothing();
        }
        let Opener { form, begins, is_why, double } = form::opener(text);
        let asks_leave = cues::asks_leave(&words, form);
        let (category, told_by) = match asks_leave {
            Some(told_by) => (Some(Category::Permission), vec![told_by]),
            None => cues::category(&words),
        };
        let mut faults = Vec::new();
        let mut fault = |kind: FaultKind, words: Option<String>| {
            faults.extend(words.map(|words| Fault { kind, words }));
        };
        let asks_leave = category == Some(Category::Permission);
        let solution = faults::solution(&words, asks_leave);
        let may_be_closed = asks_leave || (form::makes_sure(&words) && solution.is_none());
        fault(FaultKind::Closed, (form == Form::Closed && !may_be_closed).then(|| begins.clone()));
        fault(FaultKind::Why, is_why.then(|| begins.clone()));
        fault(FaultKind::Solution, solution);
        fault(FaultKind::Double, double);
        fault(FaultKind::Jargon, faults::jargon(&words));
        Asked { category, told_by, form, begins, faults }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, form: Form, faults: &[(FaultKind, &str)]) {
        let reading = Asked::of(text);
        let found: Vec<(FaultKind, &str)> =
            reading.faults.iter().map(|fault| (fault.kind, fault.words.as_str())).collect();
        assert_eq!((reading.form, found.as_slice()), (form, faults), "{text}");
    }

    #[test]
    fn what_is_open_stays_without_a_word() {
        for text in [
            "What would a good week look like?",
            "In which part of the building does it happen most?",
            "So, well, how do people find out?",
            "If nothing changed, who would notice first?",
            "Could you tell me how it went?",
            "Tell me about the last time.",
            "I wonder how that came about.",
            "Which constraint do you feel most?",
        ] {
            check(text, Form::Open, &[]);
        }
    }

    #[test]
    fn what_narrows_the_answer_is_named_by_its_words() {
        check("Do you have enough people?", Form::Closed, &[(FaultKind::Closed, "Do you")]);
        check("So, isn’t it the software?", Form::Closed, &[(FaultKind::Closed, "isn’t it")]);
        check("How come they never call back?", Form::Open, &[(FaultKind::Why, "How come")]);
        check("Why don’t they call back?", Form::Open, &[(FaultKind::Why, "Why")]);
        check("What would a workshop bring you?", Form::Open, &[(FaultKind::Solution, "workshop")]);
        check("I’m from training, could I have five minutes?", Form::Closed, &[]);
        check("What happens then and who sees it first?", Form::Open, &[(FaultKind::Double, "and who")]);
        check("What happens then? Who sees it first?", Form::Open, &[(FaultKind::Double, "Who sees")]);
        check("What is the SHOULD for this one?", Form::Open, &[(FaultKind::Jargon, "SHOULD")]);
    }

    #[test]
    fn who_makes_sure_of_what_was_heard_may_be_answered_by_yes() {
        for text in ["So Priya owns it, have I got that right?", "Shall we say Friday?", "Is that fair?"] {
            check(text, Form::Closed, &[]);
        }
        let both = [(FaultKind::Closed, "Shall we"), (FaultKind::Solution, "workshop")];
        check("Shall we plan a workshop?", Form::Closed, &both);
    }

    #[test]
    fn asking_leave_needs_no_open_form() {
        for text in ["May I come by on Friday?", "Would it be all right if I spoke to them?"] {
            let reading = Asked::of(text);
            assert_eq!((reading.category, reading.form), (Some(Category::Permission), Form::Closed), "{text}");
            assert_eq!(reading.faults, [], "{text}");
        }
    }

    #[test]
    fn what_is_not_english_or_hardly_there_is_not_judged() {
        for text in ["", "   ", "Können Sie mir sagen, was die Leute hier den ganzen Tag machen?", "…", "Обучить?"]
        {
            let reading = Asked::of(text);
            assert_eq!((reading.category, reading.form), (None, Form::NotSure), "{text}");
            assert_eq!(reading.faults, [], "{text}");
        }
    }
}
