//! What to ask one's partner, by the phase in which a partnership is.

use crate::model::Phase::{self, Forming, Norming, Performing, Storming};

/// A question that fits a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToAsk {
    /// When it helps most.
    pub phase: Phase,
    /// As it is asked.
    pub text: &'static str,
    /// What to listen for.
    pub listen: &'static str,
}

/// All of them, two a phase.
pub const TO_ASK: [ToAsk; 8] = [
    ToAsk {
        phase: Forming,
        text: "What would have to come of this for your own people, so that it was worth their time?",
        listen: "A gain of their own. Without one they are guests, not partners.",
    },
    ToAsk {
        phase: Forming,
        text: "Who else has to be with us from the start, so that nobody is surprised later?",
        listen: "A name that isn’t in the room yet, and what that person would say.",
    },
    ToAsk {
        phase: Norming,
        text: "Which part of this do you still see differently from us?",
        listen: "A doubt that good manners have kept back so far.",
    },
    ToAsk {
        phase: Norming,
        text: "How shall we settle it when our two houses want different things?",
        listen: "Who decides what, and whether both of you name the same person.",
    },
    ToAsk {
        phase: Storming,
        text: "What did you expect of us by now that hasn’t come?",
        listen: "Something small and overdue. It is often the quickest way back.",
    },
    ToAsk {
        phase: Storming,
        text: "Where does working with us cost you more than you thought it would?",
        listen: "Days, money or face. Each of them wants another answer.",
    },
    ToAsk {
        phase: Performing,
        text: "What do we do out of habit that no longer helps your results?",
        listen: "A meeting, a report or a rule that could go tomorrow.",
    },
    ToAsk {
        phase: Performing,
        text: "What ought to be still there if both of us had left?",
        listen: "What is written down, who else can do it, and who would miss it.",
    },
];

/// The questions for these phases, in their order; all of them where none is clearly there.
pub fn to_ask(there: &[Phase]) -> Vec<&'static ToAsk> {
    let of = |phase: &Phase| TO_ASK.iter().filter(move |it| it.phase == *phase).collect::<Vec<_>>();
    match there {
        [] => TO_ASK.iter().collect(),
        there => there.iter().flat_map(of).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Asked, Form, Word};

    #[test]
    fn each_phase_has_two_and_where_none_is_there_all_are_offered() {
        for phase in Phase::ALL {
            assert_eq!(to_ask(&[*phase]).len(), 2, "{phase:?}");
        }
        assert_eq!(to_ask(&[]).len(), TO_ASK.len());
        let both: Vec<Phase> = to_ask(&[Storming, Forming]).iter().map(|it| it.phase).collect();
        assert_eq!(both, [Storming, Storming, Forming, Forming]);
    }

    #[test]
    fn they_are_open_one_at_a_time_and_short() {
        for it in &TO_ASK {
            assert!(it.text.ends_with('?') && it.text.matches('?').count() == 1, "{}", it.text);
            assert!((6..=20).contains(&it.text.split_whitespace().count()), "{}", it.text);
            assert!(it.listen.ends_with('.') && it.listen.split_whitespace().count() <= 16, "{}", it.listen);
            assert_ne!(Asked::of(it.text).form, Form::Closed, "{}", it.text);
        }
    }
}
