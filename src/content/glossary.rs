//! What the words of the workbook mean. The terms are those of the field, credited on the Sources
//! page; every sentence is our own. What one can learn, and ways to learn it, say themselves what
//! they are (`selfcheck/learning/`).

crate::words! {
    /// A word that has a meaning of its own here.
    pub enum Term {
        /// The whole picture.
        GapsMap = "gaps-map",
        /// What a unit has to bring about.
        BusinessNeed = "business-need",
        /// What people have to do for it.
        PerformanceNeed = "performance-need",
        /// As it is wanted.
        Should = "should",
        /// As it is.
        Is = "is",
        /// What lies between.
        Gap = "gap",
        /// Something that could be gained.
        Opportunity = "opportunity",
        /// By what one tells.
        Measure = "measure",
        /// Hundredths of a whole, side by side.
        PercentagePoint = "percentage-point",
        /// Whose work it is.
        PerformerGroup = "performer-group",
        /// How sure it is.
        State = "state",
        /// Where it comes from.
        Provenance = "provenance",
        /// Who owns the result.
        TrueClient = "true-client",
        /// What helps or hinders.
        Cause = "cause",
        /// Something that bears on how people work.
        Factor = "factor",
        /// A way to group factors.
        Lens = "lens",
        /// A cause that nothing shows yet.
        Hypothesis = "hypothesis",
        /// What shows that it is so.
        Evidence = "evidence",
        /// What answers a cause.
        Solution = "solution",
        /// A solution that waits.
        Parked = "parked",
        /// What it costs or brings.
        WorthOfGap = "worth-of-gap",
        /// A hint on what may be missing.
        Check = "check",
        /// A talk with nothing pending.
        ProactiveMeeting = "proactive-meeting",
        /// A talk about a request.
        ReframingMeeting = "reframing-meeting",
        /// Five minutes out of interest.
        CuriosityCall = "curiosity-call",
        /// To begin without announcing it.
        StealthConsulting = "stealth-consulting",
        /// A question that leaves room.
        OpenQuestion = "open-question",
        /// What someone undertakes.
        Promise = "promise",
        /// The one thing to do differently.
        NextTime = "next-time",
        /// How often one meets.
        Rhythm = "rhythm",
        /// A colleague who comes along.
        Buddy = "buddy",
        /// Whoever only watches.
        Observer = "observer",
        /// Who stands behind it.
        Sponsor = "sponsor",
        /// What is going on in a partnership.
        Phase = "phase",
        /// What commonly goes wrong.
        Pitfall = "pitfall",
        /// Whether an organisation is set for it.
        Readiness = "readiness",
        /// How far a change has come.
        Adoption = "adoption",
        /// What someone should learn.
        LearningNeed = "learning-need",
        /// One time of answering.
        CheckRound = "check-round",
        /// One of several who answer.
        Respondent = "respondent",
        /// What may be shown of several.
        HiddenRound = "hidden-round",
        /// The one in the middle.
        Median = "median",
        /// All of it in a file.
        Backup = "backup",
        /// What a client may read.
        Shareable = "shareable",
    }
}

/// Where a word belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermArea {
    /// On the map.
    Map,
    /// Causes and what is done about them.
    Causes,
    /// Talks and those one talks with.
    Talks,
    /// Self-checks.
    Checks,
    /// The workbook itself.
    Workbook,
}

impl TermArea {
    /// All of them, in the order in which they are shown.
    pub const ALL: [TermArea; 5] =
        [TermArea::Map, TermArea::Causes, TermArea::Talks, TermArea::Checks, TermArea::Workbook];
}

/// What stands in the glossary about a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// Where it belongs.
    pub area: TermArea,
    /// The word, as it is written.
    pub name: &'static str,
    /// What it means.
    pub text: &'static str,
    /// Words that lie near.
    pub near: &'static [Term],
}

const fn meaning(area: TermArea, name: &'static str, text: &'static str, near: &'static [Term]) -> Meaning {
    Meaning { area, name, text, near }
}

impl Term {
    /// What it means.
    pub const fn meaning(self) -> Meaning {
        use TermArea::{Causes, Checks, Map, Talks, Workbook};
        match self {
            Term::GapsMap => meaning(
                Map,
                "Gaps map",
                "One page that sets side by side how things should be and how they are, for the results of a unit and for the work behind them, with what causes the difference and what could be done about it.",
                &[Term::BusinessNeed, Term::PerformanceNeed, Term::Gap],
            ),
            Term::BusinessNeed => meaning(
                Map,
                "Business need",
                "A result that a unit has to bring about, with a figure or something else by which one can tell. An activity, a project or a course is none: those come later, if at all.",
                &[Term::PerformanceNeed, Term::Measure],
            ),
            Term::PerformanceNeed => meaning(
                Map,
                "Performance need",
                "What people have to do on the job so that a result comes about, in words that describe what one would see. Knowing something isn’t doing it.",
                &[Term::BusinessNeed, Term::PerformerGroup],
            ),
            Term::Should => meaning(
                Map,
                "SHOULD",
                "How it is wanted, agreed with whoever answers for the result. For work, look at how those do it who are already good at it.",
                &[Term::Is, Term::Gap],
            ),
            Term::Is => meaning(
                Map,
                "IS",
                "How it is today, by the same measure, with where that comes from and from when. No adjectives and nobody’s fault.",
                &[Term::Should, Term::Provenance],
            ),
            Term::Gap => meaning(
                Map,
                "Gap",
                "The distance between SHOULD and IS, told in the direction that counts. There may be none, which is worth knowing, too.",
                &[Term::Should, Term::Is, Term::PercentagePoint, Term::Opportunity],
            ),
            Term::Opportunity => meaning(
                Map,
                "Opportunity",
                "A gap where nothing is wrong: today is good enough, and more could be had.",
                &[Term::Gap],
            ),
            Term::Measure => meaning(
                Map,
                "Measure",
                "What is counted, in which unit, and whether more or less of it is better. SHOULD and IS share one, or they can’t be compared.",
                &[Term::Should, Term::Is],
            ),
            Term::PercentagePoint => meaning(
                Map,
                "Percentage point",
                "The difference between two percentages. From 14 % to 6 % are eight percentage points, and a good half less.",
                &[Term::Gap],
            ),
            Term::PerformerGroup => meaning(
                Map,
                "Performer group",
                "Those whose work it is: a role, such as agents on the evening shift, rather than names.",
                &[Term::PerformanceNeed],
            ),
            Term::State => meaning(
                Map,
                "State of a cell",
                "Whether what stands there is known or guessed, still has to be gathered, or was skipped for a reason. A cell that is open or guessed is the next question.",
                &[Term::Provenance],
            ),
            Term::Provenance => meaning(
                Map,
                "Provenance",
                "Where it comes from: the client said so, data show it, somebody saw it, or it is a guess of one’s own; by whom or what, and when.",
                &[Term::State, Term::Evidence],
            ),
            Term::TrueClient => meaning(
                Talks,
                "True client",
                "The person who answers for the result, may decide about it, and leads those who do the work. Whoever asks first is often somebody else.",
                &[Term::Sponsor],
            ),
            Term::Cause => meaning(
                Causes,
                "Cause",
                "Something that helps or hinders people in doing what is wanted. “They need a course” is none: that is a solution which has come too early.",
                &[Term::Factor, Term::Evidence, Term::Solution],
            ),
            Term::Factor => meaning(
                Causes,
                "Factor",
                "One of nine places in which causes are found, from the world outside to what moves a person. To have looked and found nothing is a finding.",
                &[Term::Cause, Term::Lens],
            ),
            Term::Lens => meaning(
                Causes,
                "Lens",
                "A way to group and name the nine factors, as one school or another teaches it. Changing the lens changes nothing that is written.",
                &[Term::Factor],
            ),
            Term::Hypothesis => meaning(
                Causes,
                "Hypothesis",
                "A cause that nothing shows yet. It may well be true; until then it is put to others as a question.",
                &[Term::Evidence, Term::Cause],
            ),
            Term::Evidence => meaning(
                Causes,
                "Evidence",
                "What shows that a cause is at work: figures, something seen, or what several people say without having agreed on it.",
                &[Term::Hypothesis, Term::Provenance],
            ),
            Term::Solution => meaning(
                Causes,
                "Solution",
                "Something that answers at least one cause, done by somebody by a day, with a way to tell whether it worked. Training is one kind among several.",
                &[Term::Cause, Term::Parked],
            ),
            Term::Parked => meaning(
                Causes,
                "Parked",
                "Said of a solution that was asked for before anybody knew the gap. It is kept, and one comes back to it.",
                &[Term::Solution, Term::ReframingMeeting],
            ),
            Term::WorthOfGap => meaning(
                Map,
                "Value of a gap",
                "What it costs to leave a gap as it is, or what closing it would bring: at the least, as is likely, and at the most, in a year or another stretch of time.",
                &[Term::Gap],
            ),
            Term::Check => meaning(
                Map,
                "Check",
                "A hint that something on the map may be missing, mixed up or too early. Each can be put aside with a reason, and none keeps anyone from saving.",
                &[Term::GapsMap],
            ),
            Term::ProactiveMeeting => meaning(
                Talks,
                "Proactive meeting",
                "A talk that one asks for oneself while nothing is pending, to understand somebody’s work and be of use later. It comes back regularly.",
                &[Term::Rhythm, Term::ReframingMeeting],
            ),
            Term::ReframingMeeting => meaning(
                Talks,
                "Reframing meeting",
                "A talk about a request such as “we need a course”. Its aim is not to solve anything yet: both should want to know what is missing.",
                &[Term::Parked, Term::ProactiveMeeting],
            ),
            Term::CuriosityCall => meaning(
                Talks,
                "Curiosity call",
                "Five minutes out of interest in somebody’s work, without offering anything.",
                &[Term::ProactiveMeeting],
            ),
            Term::StealthConsulting => meaning(
                Talks,
                "Stealth consulting",
                "To begin asking better questions in the role one has, with no new title and no announcement, and to let the results speak.",
                &[Term::ProactiveMeeting, Term::Readiness],
            ),
            Term::OpenQuestion => meaning(
                Talks,
                "Open question",
                "A question that can’t be answered by yes or no and that has neither a cause nor a solution in it.",
                &[Term::Cause, Term::Solution],
            ),
            Term::Promise => meaning(
                Talks,
                "Promise",
                "What somebody undertook in a meeting: who, what, and by when.",
                &[Term::NextTime],
            ),
            Term::NextTime => meaning(
                Talks,
                "Next time",
                "The one thing that one wants to do differently in the next talk. The next plan shows it.",
                &[Term::Promise, Term::Buddy],
            ),
            Term::Rhythm => meaning(
                Talks,
                "Rhythm",
                "Every how many weeks one wants to meet a client. From that and the last talk comes the day on which the next one is due.",
                &[Term::ProactiveMeeting],
            ),
            Term::Buddy => meaning(
                Talks,
                "Buddy",
                "A colleague with whom one takes turns: one leads the talk, the other watches and gives feedback.",
                &[Term::Observer],
            ),
            Term::Observer => meaning(
                Talks,
                "Observer",
                "Whoever watches a talk without taking part, counts what is asked, and writes down words as they fall.",
                &[Term::Buddy],
            ),
            Term::Sponsor => meaning(
                Talks,
                "Sponsor",
                "Somebody with enough weight who wants it, says so in front of others, and clears the way.",
                &[Term::TrueClient, Term::Readiness],
            ),
            Term::Phase => meaning(
                Checks,
                "Phase of a partnership",
                "One of four things that go on between partners: getting to know each other, the honeymoon, reality, and moving on together. Several can go on at once.",
                &[Term::Pitfall],
            ),
            Term::Pitfall => meaning(
                Checks,
                "Pitfall",
                "What commonly goes wrong in partnerships, with the signs by which one can see it early.",
                &[Term::Phase],
            ),
            Term::Readiness => meaning(
                Checks,
                "Readiness to partner",
                "How far an organisation has what partnering takes, from somebody who backs it to results that are shown.",
                &[Term::Sponsor, Term::Adoption],
            ),
            Term::Adoption => meaning(
                Checks,
                "Taking up a change",
                "How far a new way of working has come, from nobody having heard of it to nobody noticing it any more.",
                &[Term::Readiness],
            ),
            Term::LearningNeed => meaning(
                Checks,
                "Learning need",
                "A skill or a field of knowledge that is important and not yet there. How much it matters is its importance times what is missing.",
                &[Term::CheckRound],
            ),
            Term::CheckRound => meaning(
                Checks,
                "Round",
                "One time of answering a self-check. Rounds can be compared if they have the same statements and are about the same thing.",
                &[Term::Respondent],
            ),
            Term::Respondent => meaning(
                Checks,
                "Respondent",
                "One of several people who answer in the same round, known by nothing but a number drawn by chance.",
                &[Term::HiddenRound],
            ),
            Term::HiddenRound => meaning(
                Checks,
                "Hidden round",
                "A round of which nothing is shown before it is closed, and nothing that fewer than five people said.",
                &[Term::Respondent, Term::Median],
            ),
            Term::Median => meaning(
                Checks,
                "Median",
                "What the one in the middle said, if all stand in a row by their answers; of two in the middle, half-way between them.",
                &[Term::HiddenRound],
            ),
            Term::Backup => meaning(
                Workbook,
                "Backup",
                "A file with all that is in a workbook, for yourself. It can be opened here, merged and read without this app.",
                &[Term::Shareable],
            ),
            Term::Shareable => meaning(
                Workbook,
                "Who may see it",
                "What is for the client’s eyes comes into what you hand out; what is for yours alone never does. Guesses, notes and doubts are yours unless you say otherwise.",
                &[Term::Backup],
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::content::{learning_items, suggestions};
    use crate::model::Word;

    #[test]
    fn every_word_has_one_meaning_in_plain_sentences() {
        let all: Vec<Meaning> = Term::ALL.iter().map(|term| term.meaning()).collect();
        let names: BTreeSet<String> = all.iter().map(|meaning| meaning.name.to_lowercase()).collect();
        assert_eq!(names.len(), all.len(), "two words are written alike");
        for meaning in &all {
            let Meaning { name, text, near, .. } = meaning;
            assert!(text.ends_with('.') && text.len() < 260, "{name}: {text}");
            assert!(!near.is_empty() && near.len() <= 4, "{name}");
            let longest = text.split(['.', ':', ';']).map(|sentence| sentence.split_whitespace().count()).max();
            assert!(longest.unwrap_or_default() <= 45, "{name} takes a long breath");
            assert!(near.iter().all(|other| other.meaning().name != *name), "{name} leads to itself");
        }
        for area in TermArea::ALL {
            assert!(all.iter().any(|meaning| meaning.area == area), "{area:?}");
        }
    }

    #[test]
    fn what_can_be_learnt_is_defined_once() {
        let names: BTreeSet<&str> = Term::ALL.iter().map(|term| term.meaning().name).collect();
        for item in learning_items(crate::content::LEARNING_VERSION).unwrap() {
            assert!(!names.contains(item.name) && !item.meaning.is_empty(), "{}", item.name);
        }
        for suggestion in suggestions() {
            assert!(!suggestion.what.is_empty(), "{}", suggestion.name);
        }
    }
}
