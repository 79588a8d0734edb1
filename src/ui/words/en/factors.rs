//! English: the nine factors, through four lenses.

use super::sentences::{capitalised, many};
use crate::model::{Factor, Lens, LensGroup, Looked, Polarity};
use crate::ui::words::FactorWords;

pub(super) const FACTORS: FactorWords = FactorWords {
    link: "What helps, what hinders",
    back: "Back to the map",
    title: "What helps, what hinders",
    hint: "Nine places to look. Wherever you have looked and nothing was there, say so: that is worth knowing, too.",
    lens: "Seen as",
    lenses: |lens| match lens {
        Lens::Robinson => "outside, inside, individual (Robinson)",
        Lens::Gilbert => "surroundings and person (Gilbert)",
        Lens::MagerPipe => "rounds of questions (Mager and Pipe)",
        Lens::Moore => "environment, skill, motivation (Moore)",
    },
    group,
    group_hint,
    factor,
    belongs,
    question,
    which: "Which one is it?",
    ask: "To ask",
    tally: "How far you have looked",
    looked: |looked| match looked {
        Looked::Causes => "something found",
        Looked::FoundNone => "looked, found none",
        Looked::NotYet => "not looked at yet",
    },
    count: |looked, count| match looked {
        Looked::Causes => format!("{count} with causes"),
        Looked::FoundNone => format!("{count} looked at, found none"),
        Looked::NotYet => format!("{count} not looked at yet"),
    },
    count_unplaced: |count| format!("{} without a place", many(count, "cause", "causes")),
    to_factors: |count| format!("{count}: go to the next"),
    unplaced: "Without a place yet",
    unplaced_hint: "Say where each of these belongs, and whether it helps or hinders.",
    place: "Where it belongs",
    put_there: "Put it there",
    put_there_what: |cause| format!("Put it there: {cause}"),
    side: |polarity| match polarity {
        Polarity::Hinders => "Hinders",
        Polarity::Helps => "Helps",
    },
    side_of: |polarity, factor| match polarity {
        Polarity::Hinders => format!("Hinders: {factor}"),
        Polarity::Helps => format!("Helps: {factor}"),
    },
    add: "Add",
    add_to: |polarity, factor| match polarity {
        Polarity::Hinders => format!("Add what hinders: {factor}"),
        Polarity::Helps => format!("Add what helps: {factor}"),
    },
    on_map: |cause| format!("{cause}, on the map"),
    not_shown: "Nothing shows it yet.",
    remove: |cause| format!("Remove {cause}"),
    found_none: "Looked, found none",
    note: "What I looked at",
    note_hint: "asked four of them, read the last reports",
    noted: |note| format!("Looked at before: {note}"),
    look_there: "Look there",
    usual: "What usually fits",
    take_up: |kind| format!("Add {kind}"),
    take_up_for: |kind, cause| format!("Add {kind}, for {cause}"),
    is_there: |kind| format!("{}: on the map already", capitalised(kind)),
};

fn group(group: LensGroup) -> &'static str {
    match group {
        LensGroup::Outside => "Outside",
        LensGroup::Inside => "Inside",
        LensGroup::Individual => "Individual",
        LensGroup::Supports => "What surrounds people",
        LensGroup::Repertory => "What people bring along",
        LensGroup::FastFixes => "Quick to put right",
        LensGroup::Consequences => "What comes of it",
        LensGroup::OtherCauses => "What else may be behind it",
        LensGroup::Environment => "The environment",
        LensGroup::Knowledge => "Knowing how",
        LensGroup::Motivation => "Wanting to",
        LensGroup::Beyond => "Beyond this view",
    }
}

fn group_hint(group: LensGroup) -> &'static str {
    match group {
        LensGroup::Outside => "What nobody here can change.",
        LensGroup::Inside => "What the organisation could arrange otherwise.",
        LensGroup::Individual => "What lies in the people who do the work.",
        LensGroup::Supports => "Look here first: most of it is found around people, and it costs least to change.",
        LensGroup::Repertory => "Then at what they can do and care for.",
        LensGroup::FastFixes => "A talk or a small purchase may settle it.",
        LensGroup::Consequences => "What people get for it, either way.",
        LensGroup::OtherCauses => "If it persists with all that in order.",
        LensGroup::Environment => "All that is around people at work.",
        LensGroup::Knowledge => "What people have learnt.",
        LensGroup::Motivation => "What moves them from within.",
        LensGroup::Beyond => "It has no room for these. They count all the same.",
    }
}

pub(super) fn factor(lens: Lens, factor: Factor) -> &'static str {
    match lens {
        Lens::Robinson => by_robinson(factor),
        Lens::Gilbert => match factor {
            Factor::Expectations => "Data: what is expected",
            Factor::Feedback => "Data: how it is going",
            Factor::Systems => "Instruments: how the work runs",
            Factor::Access => "Instruments: what is at hand",
            Factor::Incentives => "Incentives",
            Factor::Skill => "Knowledge",
            Factor::Capability => "Capacity",
            Factor::Motives | Factor::Outside => by_robinson(factor),
        },
        Lens::MagerPipe => match factor {
            Factor::Expectations => "Expectations",
            Factor::Feedback => "Feedback",
            Factor::Systems => "Obstacles",
            Factor::Access => "Resources",
            Factor::Incentives => "Consequences",
            Factor::Skill => "Skill",
            Factor::Capability => "Potential",
            Factor::Motives | Factor::Outside => by_robinson(factor),
        },
        Lens::Moore => match factor {
            Factor::Expectations => "Environment: expectations",
            Factor::Feedback => "Environment: feedback",
            Factor::Systems => "Environment: processes",
            Factor::Access => "Environment: tools and information",
            Factor::Incentives => "Environment: incentives",
            Factor::Skill => "Knowledge and skill",
            Factor::Motives => "Motivation",
            Factor::Capability | Factor::Outside => by_robinson(factor),
        },
    }
}

fn by_robinson(factor: Factor) -> &'static str {
    match factor {
        Factor::Outside => "Outside the organisation",
        Factor::Expectations => "Clear roles and expectations",
        Factor::Feedback => "Coaching and feedback",
        Factor::Incentives => "Incentives",
        Factor::Systems => "Systems and processes",
        Factor::Access => "Information, people, tools, job aids",
        Factor::Skill => "Skill and knowledge",
        Factor::Capability => "Inherent capability",
        Factor::Motives => "Motives",
    }
}

fn belongs(factor: Factor) -> &'static str {
    match factor {
        Factor::Outside => "Customers, suppliers, rules, the season: what happens to the organisation.",
        Factor::Expectations => "Whether people can tell whose job it is, what comes first, and when it is good.",
        Factor::Feedback => "Whether people hear how they are doing, soon enough and from somebody they listen to.",
        Factor::Incentives => "What people gain and lose by doing it well, meant or not.",
        Factor::Systems => "Steps, handovers, numbers of hands: how the work itself is laid out.",
        Factor::Access => "Whether what is needed lies within reach at the moment it is needed.",
        Factor::Skill => "Whether people could do it, had they everything else.",
        Factor::Capability => "Whether the task asks something of people that no practice will give them.",
        Factor::Motives => "Whether people care for it, apart from what they get.",
    }
}

fn question(factor: Factor) -> &'static str {
    match factor {
        Factor::Outside => "Does it come from outside, where nobody here can change it?",
        Factor::Expectations => "Do people know what is theirs to do, and when it is good?",
        Factor::Feedback => "Does anybody tell them how they are doing?",
        Factor::Incentives => "Is it worth their while, or does it cost them something?",
        Factor::Systems => "Does the way the work is laid out get in their way?",
        Factor::Access => "Do they have what they need at hand: facts, people, tools?",
        Factor::Skill => "Could they do it if their job depended on it?",
        Factor::Capability => "Does it ask something of them that practice can’t give?",
        Factor::Motives => "Do they care about it, apart from what they get for it?",
    }
}
