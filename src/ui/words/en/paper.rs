//! What is printed.

use super::handing;
use super::sentences::many;
use crate::model::{CellState, Gap, LevelName, Polarity};
use crate::ui::pages::map::gap_said;
use crate::ui::words::{PaperWords, PrintWords};

pub(super) const PRINT: PrintWords = PrintWords {
    link: "Print or save …",
    back: "Back to the map",
    title: "Print or save",
    print: "Print",
    save_page: "Save as web page",
    save_text: "Save as text",
    copy_text: "Copy text",
    save_table: "Save as CSV",
    own_file: "my copy",
    for_whom: "For whom",
    for_me: "my copy, with everything",
    for_client: "the client’s copy",
    owner_note: "This copy holds your private notes and guesses. Keep it to yourself.",
    client_note: "In everyday words, without your sources, reasons and notes, and without names that you haven’t released. Guesses that you released are put as questions. Read it once more before you hand it over.",
    left_out: |amounts| {
        let parts = [
            (amounts.cells, "cell", "cells"),
            (amounts.causes, "cause", "causes"),
            (amounts.solutions, "solution", "solutions"),
        ];
        let parts = parts.iter().filter(|(count, ..)| *count > 0).map(|(count, one, more)| many(*count, one, more));
        let parts: Vec<String> = parts.collect();
        match parts.as_slice() {
            [] => "Nothing is left out.".into(),
            parts => format!("Left out, as only you may see it: {}", parts.join(", ")),
        }
    },
    left_out_list: "What is left out",
    left_out_hint: "Named here as on the map; in the copy, what is left is numbered anew.",
    left_out_by_causes: "Seen once the client sees one of its causes.",
    form: "Form",
    as_layout: "as the map stands",
    as_table: "as tables",
};

pub(super) const FOR_OWNER: PaperWords = PaperWords {
    untitled: "Untitled map",
    nothing: "Nothing on this map yet.",
    level: |level| match level {
        LevelName::Business => "Business",
        LevelName::Performance => "Performance",
    },
    need: |_| "Need",
    need_number: |level, number| match level {
        LevelName::Business => format!("Business need {number}"),
        LevelName::Performance => format!("Performance need {number}"),
    },
    should: "SHOULD",
    is: "IS",
    states: |state| (super::WORDS.map.state_shown)(state),
    guess: str::to_string,
    guessed_figure: str::to_string,
    gap: "Gap",
    gap_said: |gap, unit, conventions| match gap {
        // What is asked on screen has no place on paper.
        Gap::NoNumbers | Gap::UnitsDiffer | Gap::NoDirection { .. } => String::new(),
        _ => gap_said(gap, unit.unwrap_or(handing::POINTS), conventions),
    },
    opportunity: "Opportunity",
    causes_and_solutions: "Causes and solutions",
    serves: |needs| format!("serves {needs}"),
    agreed: "agreed",
    hypothesis: "a hypothesis: no evidence yet",
    polarities: |polarity| match polarity {
        Polarity::Hinders => "hinders",
        Polarity::Helps => "helps",
    },
    cause: |number| format!("Cause {number}"),
    solution: |number| format!("Solution {number}"),
    status: |solution| solution.status.map(super::WORDS.map.statuses).unwrap_or_default(),
    also: |others| if others.is_empty() { String::new() } else { format!("also for {others}") },
    loose: "Not linked yet",
};

pub(super) const FOR_CLIENT: PaperWords = PaperWords {
    untitled: handing::HANDOUT.untitled,
    nothing: handing::HANDOUT.nothing,
    level: |level| match level {
        LevelName::Business => "Results",
        LevelName::Performance => "Work",
    },
    need: |level| match level {
        LevelName::Business => "Result",
        LevelName::Performance => "Whose work",
    },
    need_number: |level, number| match level {
        LevelName::Business => (handing::HANDOUT.result)(number),
        LevelName::Performance => (handing::HANDOUT.task)(number),
    },
    should: handing::HANDOUT.want,
    is: handing::HANDOUT.today,
    states: |state| match state {
        Some(CellState::Known) | None => "",
        Some(CellState::Guessed) => "to be confirmed",
        Some(CellState::ToGather) => "to be found out",
        Some(CellState::Skipped) => "left aside for now",
    },
    guess: handing::HANDOUT.guess,
    guessed_figure: handing::HANDOUT.guessed_figure,
    gap: handing::HANDOUT.to_go,
    gap_said: handing::HANDOUT.gap,
    opportunity: handing::HANDOUT.opportunity,
    causes_and_solutions: "What plays a part, and what we could do",
    serves: |needs| format!("for {needs}"),
    agreed: "agreed",
    // It is put as a question.
    hypothesis: "",
    polarities: |polarity| match polarity {
        Polarity::Hinders => "stands in the way",
        Polarity::Helps => "helps",
    },
    cause: handing::HANDOUT.point,
    solution: handing::HANDOUT.idea,
    status: handing::HANDOUT.status,
    also: |others| if others.is_empty() { String::new() } else { format!("also for {others}") },
    loose: "Further ideas",
};
