//! English: learning needs.

use crate::content::{Aspect, LearningArea, SuggestionFor};
use crate::model::{CheckAnswer, Rated, Score};
use crate::ui::words::LearningWords;

pub(super) const LEARNING: LearningWords = LearningWords {
    rated: |rated, of| format!("{rated} of {of} rated"),
    rated_short: |rated, of| format!("{rated}/{of}"),
    how: "Think of the work with partners that lies ahead of you.",
    keys: "Keys in a row: 0 to 4, D for don’t know, S to skip.",
    areas: "Areas",
    area: area_name,
    area_about: |area| match area {
        LearningArea::Leadership => "Bringing people behind an aim without being their boss.",
        LearningArea::Trust => "Being somebody with whom others like to take a risk.",
        LearningArea::Learning => "Finding out together what works, and getting better at it.",
        LearningArea::Performance => "Seeing to it that something comes of it.",
    },
    aspect: |aspect| match aspect {
        Aspect::Skill => "skill",
        Aspect::Knowledge => "knowledge",
    },
    meaning: "What is meant?",
    asks: |rated| match rated {
        Rated::Importance => "How important is it for our work?",
        Rated::Level => "How far are we with it?",
    },
    anchor,
    answer: |rated, answer| match answer {
        CheckAnswer::Score(score) => anchor(rated, score),
        CheckAnswer::DontKnow => "don’t know",
        CheckAnswer::Skipped => "skip",
    },
    next_area: |area| format!("On to {}", area_name(area)),
    next_open: "To the next without a rating",
    all_rated: "All of this area is rated.",

    aid: "A conversation aid, not a measurement. It shows how those who answered see it today.",
    nothing_yet: "Nothing can be put in order yet: an item needs a number for its importance and one for how far you are.",
    nothing_wanting: "Nothing asks to be learnt: whatever is important you could teach.",
    first: |names, priority| match names {
        [one] => format!("{one} comes first, with a priority of {priority} out of 16."),
        names => format!("{} share the first place, each with a priority of {priority} out of 16.", listed(names)),
    },
    too_many_first: |count, priority| {
        format!(
            "{count} items share the first place, each with a priority of {priority} out of 16. Which of them matters most is for you to say."
        )
    },
    arithmetic: "The priority is the importance times what is missing up to “could teach it”: from 0 to 16. What has the same priority has the same place. “Don’t know” and “skip” count for nothing.",
    with_whom: |note| format!("Answered: {note}"),
    save_needs: "Save the needs as a table",
    save_plan: "Save the plan as a table",
    needs_file: "Learning needs",
    plan_file: "Learning plan",

    heat: "Importance and how far you are",
    heat_about: "The number at the head of a field is the priority of what stands there: the further up and to the left, the sooner it is worth learning.",
    heat_corner: "Importance, by how far you are",
    heat_importance: "Importance",
    heat_level: "How far",
    heat_priority: |priority| format!("priority {priority}"),

    ranking: "In order of priority",
    ranking_about: "An order to talk about, not a task list: what to begin with is your choice.",
    place: |place, shared| if shared { format!("{place}=") } else { place.to_string() },
    place_told: |place, shared| if shared { format!("place {place}, shared") } else { format!("place {place}") },
    column_place: "Place",
    column_item: "What",
    column_area: "Area",
    column_aspect: "Skill or knowledge",
    column_lowest: "Lowest priority",
    column_highest: "Highest priority",
    column_importance: "Importance",
    column_level: "How far",
    column_priority: "Priority",
    column_in_words: "In words",
    column_why: "Why it has no place",
    at_rest: |count| if count == 1 { "1 with priority 0".into() } else { format!("{count} with priority 0") },
    unplaced: |count| match count {
        1 => "1 has no place".into(),
        count => format!("{count} have no place"),
    },
    unplaced_about: "Both numbers are needed for a place. What you don’t know is worth asking somebody.",
    lacks: |rated, answer| match (rated, answer) {
        (Rated::Importance, None) => "importance not said yet",
        (Rated::Importance, Some(CheckAnswer::DontKnow)) => "importance: don’t know",
        (Rated::Importance, Some(CheckAnswer::Skipped)) => "importance skipped",
        (Rated::Level, None) => "how far not said yet",
        (Rated::Level, Some(CheckAnswer::DontKnow)) => "how far: don’t know",
        (Rated::Level, Some(CheckAnswer::Skipped)) => "how far skipped",
        (_, Some(CheckAnswer::Score(_))) => "",
    },
    untouched: "not rated yet",

    group_arithmetic: "Each person’s priority is the importance times what is missing up to “could teach it”: from 0 to 16. Each dot is one person, the line marks the middle, and by the middle they are put in order. What has the same priority has the same place.",
    group_range: |low, high| format!("{low} – {high}"),
    priority_told: |priority| format!("priority {priority}"),
    of_item: |item, rated| match rated {
        Rated::Importance => format!("{item}, importance"),
        Rated::Level => format!("{item}, how far"),
    },
    held_back: |names| format!("Not shown, as too few rated both: {}.", listed(names)),

    ways: "Ways to learn it",
    ways_about: "Which way suits which item, and why, is our own judgement.",
    no_ways: "As soon as something has a priority above 0, ways to learn it stand here.",
    other_needs: |count| match count {
        1 => "Ways for 1 other need".into(),
        count => format!("Ways for {count} other needs"),
    },
    of: |of| match of {
        SuggestionFor::People => "for a person or a team",
        SuggestionFor::Partnership => "for the partnership",
    },
    free: "no budget needed",
    because: |because| format!("Suits it, because {because}."),
    what_and_how: "What it is, and how to do it well",
    talks: "Try it out in a talk",
    doing_it_well: "Doing it well",
    the_plan: "The plan",
    plan: "Put into the plan",
    planned: |day| if day.is_empty() { "In the plan".into() } else { format!("In the plan, by {day}") },
    planned_text: |step, item| format!("{step} (For: {item})"),
    for_need: |way, item| format!("{way}, for {item}"),

    column_what: "What",
    column_who: "Who",
    column_due: "By",
    column_done: "Done",
    column_need: "For",
    column_way: "Way",
};

fn area_name(area: LearningArea) -> &'static str {
    match area {
        LearningArea::Leadership => "Leadership",
        LearningArea::Trust => "Trust",
        LearningArea::Learning => "Learning",
        LearningArea::Performance => "Managing for performance",
    }
}

/// What a number stands for.
pub(super) fn anchor(rated: Rated, score: Score) -> &'static str {
    match (rated, score.points()) {
        (Rated::Importance, 0) => "not needed",
        (Rated::Importance, 1) => "of little use",
        (Rated::Importance, 2) => "useful",
        (Rated::Importance, 3) => "important",
        (Rated::Importance, _) => "essential",
        (Rated::Level, 0) => "new to it",
        (Rated::Level, 1) => "first steps",
        (Rated::Level, 2) => "with some help",
        (Rated::Level, 3) => "on our own",
        (Rated::Level, _) => "could teach it",
    }
}

/// Names, one after the other.
fn listed(names: &[&str]) -> String {
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => names.concat(),
    }
}
