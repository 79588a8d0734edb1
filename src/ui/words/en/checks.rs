//! English: the checks of a map.

use super::sentences::many;
use crate::model::{CheckCounts, Family, Finding, Noticed, Rule, Severity, Side, SourceLack, Spot};
use crate::ui::words::CheckWords;

pub(super) const CHECKS: CheckWords = CheckWords {
    title: "Checks",
    none: "all dismissed",
    hint: "Things a colleague might ask about. None of them has to be settled, and each can be put aside.",
    severities: |severity| match severity {
        Severity::Incomplete => "Something is missing",
        Severity::Mistake => "Worth a look",
        Severity::Hint => "Hints",
    },
    count: |severity, count| match severity {
        Severity::Incomplete => many(count, "thing missing", "things missing"),
        Severity::Mistake => format!("{count} worth a look"),
        Severity::Hint => many(count, "hint", "hints"),
    },
    counts,
    name,
    why,
    ask,
    ask_label: "Ask:",
    marked: |first, count| match count {
        0 | 1 => first.to_string(),
        count => format!("{first}, and {}", many(count - 1, "more check", "more checks")),
    },
    check_of: |severity, place| match severity {
        Severity::Incomplete => format!("check of {place}, something is missing"),
        Severity::Mistake => format!("check of {place}, worth a look"),
        Severity::Hint => format!("check of {place}, hint"),
    },
    park: "Park it",
    because: "Dismiss, because",
    because_hint: "it is right as it stands",
    dismiss: "Dismiss",
    dismiss_what: |check| format!("Dismiss: {check}"),
    dismissed: |count| format!("Dismissed ({count})"),
    bring_back: "Bring back",
    bring_back_what: |check| format!("Bring back: {check}"),
    of_map: "The map as a whole",
    family,
};

fn counts(counts: CheckCounts) -> String {
    let said = |severity| match counts.count(severity) {
        0 => None,
        count => Some((CHECKS.count)(severity, count)),
    };
    Severity::ALL.into_iter().filter_map(said).collect::<Vec<_>>().join(" · ")
}

fn name(finding: &Finding) -> &'static str {
    match finding.rule {
        Rule::SolutionInShould => "Names a solution",
        Rule::CapabilityVerb => "In the head, not on the job",
        Rule::ActivityNoResult => "Names work, not its result",
        Rule::NoMeasure => "Nothing to measure it by",
        Rule::NoDate => "No date",
        Rule::OneSided => match finding.at {
            Spot::Cell(_, Side::Is) => "Nothing yet on how it is today",
            _ => "Nothing yet on how it should be",
        },
        Rule::UnitsDiffer => "Two different units",
        Rule::AlreadyMet => "Already as it should be",
        Rule::WeakSource => match finding.noticed {
            Noticed::Lack(SourceLack::Source) => "Nothing yet on where this is from",
            Noticed::Lack(SourceLack::Fresh) => "More than a year old",
            _ => "Nothing yet on its date",
        },
        Rule::ServesNothing => "Serves no business need",
        Rule::NoPerformance => "Nobody’s work is linked to it",
        Rule::NoPerformers => "Who is it about?",
        Rule::VagueFrequency => "How often, how much?",
        Rule::ExplainsNothing => "Explains no gap",
        Rule::MissingSolution => "A missing solution, not a cause",
        Rule::OneFamily => "All causes are of one kind",
        Rule::FamilyUnseen => "A side not looked at",
        Rule::NoEvidence => "No evidence yet",
        Rule::Unanswered => match finding.at {
            Spot::Solution(_) => "Answers no cause yet",
            _ => "Nothing planned about it yet",
        },
        Rule::TrainingWithoutSkill => "Training, yet skill isn’t the cause",
        Rule::InsideForOutside => "Works inside, the cause is outside",
        Rule::OneForMany => "One solution for many causes",
        Rule::TooEarly => "Early for a solution",
        Rule::NotAgreed => "Not agreed yet",
        Rule::Delicate => "A client would read this",
    }
}

/// What was noticed, in quotation marks.
fn quoted(finding: &Finding) -> String {
    match &finding.noticed {
        Noticed::Words(words) => format!("“{words}”"),
        _ => String::new(),
    }
}

fn family(family: Family) -> &'static str {
    match family {
        Family::Outside => "outside the organisation",
        Family::Inside => "in how the organisation works",
        Family::Individual => "in the people themselves",
    }
}

fn family_of(finding: &Finding) -> &'static str {
    match finding.noticed {
        Noticed::Family(noticed) => family(noticed),
        _ => "on one side",
    }
}

fn why(finding: &Finding) -> String {
    let words = quoted(finding);
    match finding.rule {
        Rule::SolutionInShould => format!(
            "{words} is something one could do about it. Here it helps to write down what would be different afterwards; the idea itself keeps well among the solutions."
        ),
        Rule::CapabilityVerb => format!(
            "{words} can’t be watched. Write what a visitor would see people do when they are good at this."
        ),
        Rule::ActivityNoResult => {
            format!("{words} says what somebody will be busy with. What will the unit have to show for it?")
        }
        Rule::NoMeasure => "There is neither a figure nor a measure, so nobody can tell later whether it came true.".into(),
        Rule::NoDate => "Without a day it can’t be late, and so it can’t be planned either.".into(),
        Rule::OneSided => {
            "Only the other half is here. Write it down, or if nobody can say yet, set the state to “to be gathered”: that is an answer as well.".into()
        }
        Rule::UnitsDiffer => {
            "The two figures count different things, so how far they lie apart can’t be told.".into()
        }
        Rule::AlreadyMet => {
            "By these figures all is well. Either one of them is out, the direction is the wrong way round, or the need lies elsewhere.".into()
        }
        Rule::WeakSource => match finding.noticed {
            Noticed::Lack(SourceLack::Source) => {
                "It doesn’t say who told you or where it was read. You will be asked.".into()
            }
            Noticed::Lack(SourceLack::Fresh) => "This is more than a year old. Things may have moved since.".into(),
            _ => "It doesn’t say of which day this is, so nobody can tell whether it still holds.".into(),
        },
        Rule::ServesNothing => {
            "No business need is linked to this one yet. If none would suffer without it, it may be somebody’s wish.".into()
        }
        Rule::NoPerformance => {
            "There is a gap, and nothing below says what people would do to close it.".into()
        }
        Rule::NoPerformers => {
            "A role or a team makes it plain whom to watch and whom to ask.".into()
        }
        Rule::VagueFrequency => {
            format!("{words} means something else to each reader. A rough figure is better than none.")
        }
        Rule::ExplainsNothing => "It stands on its own. Link it to the need whose gap it explains.".into(),
        Rule::MissingSolution => format!(
            "{words} already has the cure in it. What is it that people can’t do, don’t get or don’t see without it?"
        ),
        Rule::OneFamily => format!(
            "Every cause so far lies {}. That may be so; more often it is where one happened to look.",
            family_of(finding)
        ),
        Rule::FamilyUnseen => {
            format!("Nothing here lies {} yet. Having looked and found nothing is worth noting, too.", family_of(finding))
        }
        Rule::NoEvidence => "Nothing shows yet that this is so, whoever says it. Until then it counts as a hypothesis, which is an honest thing to have.".into(),
        Rule::Unanswered => match finding.at {
            Spot::Solution(_) => {
                "This doesn’t answer any cause. Link one, or park the idea until it is clear what it would be good for.".into()
            }
            _ => "No solution answers this. If that is how it will stay, its details have room for why it is accepted as it is.".into(),
        },
        Rule::TrainingWithoutSkill => {
            "None of the causes that this answers is about skill or knowledge. People who can do it already won’t do it more after a course.".into()
        }
        Rule::InsideForOutside => {
            "One of the causes lies outside the organisation, where this doesn’t reach. Adapting the goal, or taking it to those who can change it, might.".into()
        }
        Rule::OneForMany => match finding.noticed {
            Noticed::Count(count) => format!("{count} causes rest on this one. See whether it reaches each of them."),
            _ => "Many causes rest on this one. See whether it reaches each of them.".into(),
        },
        Rule::TooEarly => {
            "It isn’t known yet how things are today or what they come from. Parked, the idea is safe and waits its turn.".into()
        }
        Rule::NotAgreed => "It doesn’t say yet with whom this was agreed. So far it is your reading of what is wanted.".into(),
        Rule::Delicate => format!(
            "{words} would stand on a copy for the client. Reword it, or set who may see it to “only me” where that can be chosen."
        ),
    }
}

/// An open question that helps, as one would ask a client.
fn ask(finding: &Finding) -> &'static str {
    match finding.rule {
        Rule::SolutionInShould => "Suppose that has been done and went well: what would you notice in the results?",
        Rule::CapabilityVerb => "What do the best of them do that you would like to see from everyone?",
        Rule::ActivityNoResult => "Once that is in place, which of your figures should look different?",
        Rule::NoMeasure => "How will you be able to tell that you have got there?",
        Rule::NoDate => "By when does this matter to you, and what happens around that time?",
        Rule::OneSided => match finding.at {
            Spot::Cell(_, Side::Is) => "How does it look today, as far as anyone can say?",
            _ => "Where would you like this to be a year from now?",
        },
        Rule::UnitsDiffer => "In which terms do you follow this yourself, month by month?",
        Rule::AlreadyMet => "Seeing that this looks fine on paper, what is it that concerns you?",
        Rule::WeakSource => "Where could we look this up, and of when is the latest figure?",
        Rule::ServesNothing => "If everyone did this, what would be better for the business?",
        Rule::NoPerformance => "Whose daily work moves this figure most, and what would they do differently?",
        Rule::NoPerformers => "Which people do you have in mind when you say that?",
        Rule::VagueFrequency => "Out of ten times, how many would you say?",
        Rule::ExplainsNothing => "What would change for the better if this went away?",
        Rule::MissingSolution => "What happens at work today when that isn’t there?",
        Rule::OneFamily => "What else makes this easy or hard for them, around them and beyond them?",
        Rule::FamilyUnseen => match finding.noticed {
            Noticed::Family(Family::Outside) => "What goes on outside that helps or holds you back here?",
            Noticed::Family(Family::Inside) => "What in the way things are set up here makes this easier or harder?",
            _ => "What do the people who do this well bring with them?",
        },
        Rule::NoEvidence => "What have you seen or heard that tells you so?",
        Rule::Unanswered => match finding.at {
            Spot::Solution(_) => "Which difficulty would this take away, and for whom?",
            _ => "What would have to happen for this to lose its weight?",
        },
        Rule::TrainingWithoutSkill => "If their jobs depended on it, what could they do already today?",
        Rule::InsideForOutside => "What of this is in your hands, and who could move the rest?",
        Rule::OneForMany => "Which of these would still be there once this is done?",
        Rule::TooEarly => "Before we settle on that, what do we know about how things are now?",
        Rule::NotAgreed => "Here is how I understand what you want to reach: what would you put differently?",
        Rule::Delicate => "How would you like this to read when it is passed on?",
    }
}
