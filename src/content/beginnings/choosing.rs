//! Whether to begin quietly or to tell everybody: what speaks for which. It never
//! counts anything in front of anybody: reasons are told, and no score.

use crate::model::{Introduction, Reply};

crate::words! {
    /// How to begin.
    pub enum Start {
        /// With one client and without a word about it.
        Quiet = "quiet",
        /// With an announcement.
        Open = "open",
    }
}

/// What an answer speaks for, and how so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// For which way to begin.
    pub start: Start,
    /// How so.
    pub text: &'static str,
}

/// Something to answer with yes, no, or that nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChooserQuestion {
    /// The word that is stored: small letters and hyphens. It never changes.
    pub id: &'static str,
    /// As it is asked.
    pub text: &'static str,
    /// What a yes speaks for.
    pub yes: Reason,
    /// What a no speaks for.
    pub no: Reason,
}

const fn quiet(text: &'static str) -> Reason {
    Reason { start: Start::Quiet, text }
}

const fn open(text: &'static str) -> Reason {
    Reason { start: Start::Open, text }
}

/// The question on which an open start hangs.
const SPONSOR: &str = "sponsor";

/// What is asked, in this order.
pub const CHOOSER: [ChooserQuestion; 7] = [
    ChooserQuestion {
        id: SPONSOR,
        text: "Does somebody at the top want this way of working, and say so in front of others?",
        yes: open("Somebody at the top wants it and says so: an announcement has a voice behind it."),
        no: quiet("Nobody at the top stands behind it yet: an announcement would stand alone."),
    },
    ChooserQuestion {
        id: "allies",
        text: "Do your own manager and the departments beside you know of it and agree?",
        yes: open("Your own house agrees: nobody there will be taken by surprise."),
        no: quiet("Your own house doesn’t agree yet: whoever learns of it from an announcement may turn against it."),
    },
    ChooserQuestion {
        id: "results",
        text: "Do leaders know of a result that you helped them to?",
        yes: open("There is a result to tell of: people can see what is meant."),
        no: quiet("There is no result to tell of yet: you could only make promises about yourself."),
    },
    ChooserQuestion {
        id: "announcements",
        text: "Were there programmes in recent years that were announced and then forgotten?",
        yes: quiet("People have seen announcements come and go: one more will be waited out."),
        no: open("What is announced here usually happens: your word will be taken for it."),
    },
    ChooserQuestion {
        id: "team",
        text: "Will several of you work like this from the first day?",
        yes: open("Several of you change at once: clients will compare, and deserve one explanation."),
        no: quiet("There are one or two of you: few will notice, and it costs little to change course."),
    },
    ChooserQuestion {
        id: "requests",
        text: "Would you have to turn requests down to have time for such talks?",
        yes: open("Requests would have to be turned down: that takes a rule that all know, and backing for it."),
        no: quiet("There is room for it beside the daily work: nobody has to be asked."),
    },
    ChooserQuestion {
        id: "time",
        text: "Do you have half a year or more before anybody asks what came of it?",
        yes: quiet("There is time: trust can grow from one talk to the next."),
        no: open("Somebody will soon ask what came of it: with a mandate you get further in a short time."),
    },
];

crate::words! {
    /// What the answers lean towards.
    pub enum Leaning {
        /// To begin quietly.
        Quiet = "quiet",
        /// To begin openly.
        Open = "open",
        /// Quietly at first, and openly once what is missing is there.
        QuietFirst = "quiet-first",
        /// Too little is known.
        NotClear = "not-clear",
    }
}

/// What the answers say, with all that they rest on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What they lean towards.
    pub leaning: Leaning,
    /// What speaks for a quiet start.
    pub quiet: Vec<&'static str>,
    /// What speaks for an open one.
    pub open: Vec<&'static str>,
    /// What nobody knows yet, as it is asked.
    pub unknown: Vec<&'static str>,
}

/// What answers lean towards. A rule of thumb:
///
/// - With fewer than four questions answered, or without a word on whether somebody at
///   the top wants it and nothing else that leans to quiet, it isn't clear.
/// - Without somebody at the top there is no open start, whatever else speaks for it.
/// - With somebody at the top there is something to tell sooner or later; at once only
///   where little speaks against it.
pub fn advise(said: &Introduction) -> Advice {
    let mut advice = Advice { leaning: Leaning::NotClear, quiet: Vec::new(), open: Vec::new(), unknown: Vec::new() };
    for asked in &CHOOSER {
        let reason = match said.reply(asked.id) {
            Some(Reply::Yes) => asked.yes,
            Some(Reply::No) => asked.no,
            Some(Reply::Unsure) | None => {
                advice.unknown.push(asked.text);
                continue;
            }
        };
        match reason.start {
            Start::Quiet => advice.quiet.push(reason.text),
            Start::Open => advice.open.push(reason.text),
        }
    }
    let (quiet, open) = (advice.quiet.len(), advice.open.len());
    advice.leaning = match said.reply(SPONSOR) {
        _ if quiet + open < 4 => Leaning::NotClear,
        Some(Reply::Yes) if open >= quiet + 3 => Leaning::Open,
        Some(Reply::Yes) => Leaning::QuietFirst,
        Some(Reply::No) if open > quiet => Leaning::QuietFirst,
        Some(Reply::No) => Leaning::Quiet,
        Some(Reply::Unsure) | None if quiet > open => Leaning::Quiet,
        Some(Reply::Unsure) | None => Leaning::NotClear,
    };
    advice
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Answers in the order of the questions: y, n, ? or - for none.
    fn said(replies: &str) -> Introduction {
        let mut said = Introduction::default();
        assert_eq!(replies.len(), CHOOSER.len());
        for (asked, reply) in CHOOSER.iter().zip(replies.chars()) {
            let reply = match reply {
                'y' => Some(Reply::Yes),
                'n' => Some(Reply::No),
                '?' => Some(Reply::Unsure),
                _ => None,
            };
            said.answer(asked.id, reply);
        }
        said
    }

    #[test]
    fn the_leaning_follows_from_the_answers() {
        use Leaning::{NotClear, Open, Quiet, QuietFirst};
        // sponsor, allies, results, announcements, team, requests, time
        for (replies, leaning) in [
            ("-------", NotClear),
            ("???????", NotClear),
            ("yyy----", NotClear),
            ("nnn----", NotClear),
            ("yyynyyn", Open),
            ("yyyn---", Open),
            ("yyynnyn", Open),
            ("yyynnnn", Open),
            ("yyyynnn", QuietFirst),
            ("yynynny", QuietFirst),
            ("ynnynny", QuietFirst),
            ("nnnynny", Quiet),
            ("nyyynny", Quiet),
            ("nyynyyn", QuietFirst),
            ("nnnn---", Quiet),
            ("?nnynny", Quiet),
            ("-nnynny", Quiet),
            ("?yynyyn", NotClear),
            ("?yyyynn", NotClear),
        ] {
            assert_eq!(advise(&said(replies)).leaning, leaning, "{replies}");
        }
    }

    #[test]
    fn without_somebody_at_the_top_it_never_leans_to_an_open_start() {
        let all = ['y', 'n', '?', '-'];
        for number in 0..4_usize.pow(6) {
            let rest: String = (0..6).map(|place| all[number / 4_usize.pow(place) % 4]).collect();
            for top in ['n', '?', '-'] {
                let advice = advise(&said(&format!("{top}{rest}")));
                assert_ne!(advice.leaning, Leaning::Open, "{top}{rest}");
            }
        }
    }

    #[test]
    fn every_answer_is_a_reason_on_one_side_or_told_as_not_known() {
        let advice = advise(&said("ynn?y-y"));
        assert_eq!(advice.open, [CHOOSER[0].yes.text, CHOOSER[4].yes.text]);
        assert_eq!(advice.quiet, [CHOOSER[1].no.text, CHOOSER[2].no.text, CHOOSER[6].yes.text]);
        assert_eq!(advice.unknown, [CHOOSER[3].text, CHOOSER[5].text]);
    }

    #[test]
    fn yes_and_no_speak_for_different_sides_and_nothing_is_said_twice() {
        let mut texts = BTreeSet::new();
        for ChooserQuestion { id, text, yes, no } in CHOOSER {
            assert_ne!(yes.start, no.start, "{id}");
            assert!(text.ends_with('?'), "{text}");
            for text in [id, text, yes.text, no.text] {
                assert!(!text.trim().is_empty() && texts.insert(text), "{text}");
            }
        }
        assert!(CHOOSER.iter().any(|asked| asked.id == SPONSOR));
    }
}
