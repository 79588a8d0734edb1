//! Keys that do something everywhere, on a map or in the notes of a meeting: one
//! table, from which both what they do and the sheet that shows them come.

use leptos::prelude::*;

use super::components::{Button, Dialog};
use super::desk::Desk;
use super::pages::{map_keys, notes_keys, put_back, room_keys, show_keys, tally_keys};
use super::route::{Page, Route};
use super::words::words;
use crate::model::{CellState, MapId, Tag};
use crate::platform::{dialog, keyboard, keyboard::KeyPress};
use crate::session::Session;

/// Something that a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Opens the palette, or closes it.
    Palette,
    /// Shows the keys.
    Keys,
    /// Takes back the last step.
    Undo,
    /// Does it once more.
    Redo,
    /// Adds another of what has the keyboard, after it.
    Another,
    /// Adds a cause to the need that has the keyboard.
    AddCause,
    /// Adds a solution to the cause that has it.
    AddSolution,
    /// Moves what has it up among those it stands with.
    Up,
    /// The same, down.
    Down,
    /// Opens its menu.
    Menu,
    /// Goes to the next cell or card.
    Next,
    /// Goes to the one before.
    Previous,
    /// Goes to the next cell that is open or guessed.
    NextOpen,
    /// Asks about what has the keyboard.
    Ask,
    /// Goes through all that is open, question by question.
    Walk,
    /// Opens and closes its details.
    Details,
    /// Goes to its links.
    Links,
    /// Goes to its source, factor or kind.
    Tag,
    /// Sets the state of the cell that has it; none: as its source tells.
    State(Option<CellState>),
    /// Goes on to the next question of the plan.
    NextQuestion,
    /// Goes back to the one before.
    PreviousQuestion,
    /// The question was asked; once more: it wasn't.
    Asked,
    /// Says what the line is that is being written.
    Line(Tag),
    /// Says that it is one's own thought.
    OwnThought,
    /// The meeting is over.
    EndMeeting,
}

/// Where a shortcut does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Realm {
    /// On every page.
    Everywhere,
    /// On a map.
    Map,
    /// In the notes of a meeting.
    Notes,
}

/// What is held down with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    /// Ctrl, on Apple's keyboards Cmd.
    Command,
    /// The same, with Shift or without: where "/" is, keyboards differ.
    CommandAndPerhapsShift,
    /// Ctrl, and not while typing, where the browser has its own undo.
    CommandOutside,
    /// The same with Shift.
    CommandShiftOutside,
    /// Alt, on Apple's keyboards Option.
    Alt,
    /// Nothing, and not while typing.
    Outside,
}

/// A key and what is held down with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chord(Held, &'static str);

use self::Held::{Alt, Command, CommandAndPerhapsShift, CommandOutside, CommandShiftOutside, Outside};
use self::Shortcut as S;

/// Every shortcut with its keys, in the order in which they are shown. Alt with
/// a letter or digit is used by no field and, but for browsers' own menus, free;
/// Ctrl with letters is the browser's.
const TABLE: [(Shortcut, &[Chord]); 35] = [
    (S::Palette, &[Chord(Command, "k")]),
    (S::Keys, &[Chord(Outside, "?"), Chord(CommandAndPerhapsShift, "/")]),
    (S::Undo, &[Chord(CommandOutside, "z")]),
    (S::Redo, &[Chord(CommandShiftOutside, "z"), Chord(CommandOutside, "y")]),
    (S::Another, &[Chord(Command, "Enter")]),
    (S::AddCause, &[Chord(Alt, "c")]),
    (S::AddSolution, &[Chord(Alt, "s")]),
    (S::Next, &[Chord(Alt, "n")]),
    (S::Previous, &[Chord(Alt, "p")]),
    (S::NextOpen, &[Chord(Alt, "o")]),
    (S::Ask, &[Chord(Alt, "a")]),
    (S::Walk, &[Chord(Alt, "w")]),
    (S::Up, &[Chord(Alt, "ArrowUp")]),
    (S::Down, &[Chord(Alt, "ArrowDown")]),
    (S::Menu, &[Chord(Alt, "m")]),
    (S::Details, &[Chord(Alt, "d")]),
    (S::Links, &[Chord(Alt, "l")]),
    (S::Tag, &[Chord(Alt, "f")]),
    (S::State(Some(CellState::Known)), &[Chord(Alt, "1")]),
    (S::State(Some(CellState::Guessed)), &[Chord(Alt, "2")]),
    (S::State(Some(CellState::ToGather)), &[Chord(Alt, "3")]),
    (S::State(Some(CellState::Skipped)), &[Chord(Alt, "4")]),
    (S::State(None), &[Chord(Alt, "0")]),
    (S::Line(Tag::Should), &[Chord(Alt, "1")]),
    (S::Line(Tag::Is), &[Chord(Alt, "2")]),
    (S::Line(Tag::Cause), &[Chord(Alt, "3")]),
    (S::Line(Tag::Permission), &[Chord(Alt, "4")]),
    (S::Line(Tag::Relationship), &[Chord(Alt, "5")]),
    (S::Line(Tag::Promise), &[Chord(Alt, "6")]),
    (S::Line(Tag::Other), &[Chord(Alt, "7")]),
    (S::OwnThought, &[Chord(Alt, "0")]),
    (S::NextQuestion, &[Chord(Alt, "ArrowDown")]),
    (S::PreviousQuestion, &[Chord(Alt, "ArrowUp")]),
    (S::Asked, &[Chord(Alt, "t")]),
    (S::EndMeeting, &[Chord(Alt, "e")]),
];

impl Shortcut {
    /// Every shortcut, in the order in which they are shown.
    pub fn all() -> impl Iterator<Item = Shortcut> {
        TABLE.iter().map(|(shortcut, _)| *shortcut)
    }

    /// Its keys.
    pub fn chords(self) -> &'static [Chord] {
        TABLE.iter().find(|(shortcut, _)| *shortcut == self).map_or(&[], |(_, chords)| chords)
    }

    /// Where it does something.
    pub fn realm(self) -> Realm {
        match self {
            S::Palette | S::Keys | S::Undo | S::Redo => Realm::Everywhere,
            S::Another | S::AddCause | S::AddSolution | S::Next | S::Previous | S::NextOpen => Realm::Map,
            S::Ask | S::Walk | S::Up | S::Down | S::Menu | S::Details | S::Links | S::Tag => Realm::Map,
            S::State(_) => Realm::Map,
            S::NextQuestion | S::PreviousQuestion | S::Asked | S::Line(_) | S::OwnThought => Realm::Notes,
            S::EndMeeting => Realm::Notes,
        }
    }

    /// Whether it does something there.
    pub fn is_for(self, realm: Option<Realm>) -> bool {
        self.realm() == Realm::Everywhere || Some(self.realm()) == realm
    }

    /// Whether it changes the workbook.
    pub fn writes(self) -> bool {
        match self {
            S::Undo | S::Redo | S::Another | S::AddCause | S::AddSolution | S::Up | S::Down | S::State(_) => true,
            S::Palette | S::Keys | S::Menu | S::Next | S::Previous | S::NextOpen => false,
            S::Details | S::Links | S::Tag | S::Ask | S::Walk => false,
            S::Asked | S::Line(_) | S::OwnThought | S::EndMeeting => true,
            S::NextQuestion | S::PreviousQuestion => false,
        }
    }

    /// What was asked for by a key there.
    pub fn of(press: &KeyPress, realm: Option<Realm>) -> Option<Shortcut> {
        let asked = |(shortcut, chords): &&(Shortcut, &[Chord])| {
            shortcut.is_for(realm) && chords.iter().any(|chord| chord.is(press))
        };
        TABLE.iter().find(asked).map(|(shortcut, _)| *shortcut)
    }
}

impl Chord {
    fn is(self, press: &KeyPress) -> bool {
        let KeyPress { command, alt, shift, in_field, in_list, .. } = *press;
        let held = match self.0 {
            Command => command && !alt && !shift,
            CommandAndPerhapsShift => command && !alt,
            CommandOutside => command && !alt && !shift && !in_field,
            CommandShiftOutside => command && !alt && shift && !in_field,
            Alt => alt && !command && !shift,
            Outside => !command && !alt && !in_field,
        };
        let arrow = self.1.starts_with("Arrow");
        held && !(arrow && in_list) && self.1.eq_ignore_ascii_case(&meant(press))
    }

    /// The keys as they are written on a keyboard.
    pub fn shown(self, apple: bool) -> String {
        let (command, alt, shift) = if apple { ("⌘", "⌥", "⇧") } else { ("Ctrl+", "Alt+", "Shift+") };
        let key = match self.1 {
            "ArrowUp" => "↑".to_string(),
            "ArrowDown" => "↓".to_string(),
            key if key.len() == 1 => key.to_ascii_uppercase(),
            key => key.to_string(),
        };
        match self.0 {
            Command | CommandAndPerhapsShift | CommandOutside => format!("{command}{key}"),
            CommandShiftOutside if apple => format!("{shift}{command}{key}"),
            CommandShiftOutside => format!("{command}{shift}{key}"),
            Alt => format!("{alt}{key}"),
            Outside => key,
        }
    }
}

/// The key that was meant. Where Option makes another character of a letter or a
/// digit, or the keyboard has another script, its place tells.
fn meant(press: &KeyPress) -> String {
    let by_place = |name: &str| press.code.strip_prefix(name).filter(|rest| rest.len() == 1);
    match by_place("Digit") {
        Some(digit) if press.alt => digit.to_string(),
        _ if press.key.len() == 1 && press.key.is_ascii() => press.key.clone(),
        _ if press.key.chars().count() == 1 || press.key == "Dead" => {
            by_place("Key").map_or_else(|| press.key.clone(), str::to_string)
        }
        _ => press.key.clone(),
    }
}

/// From now on keys do what the table says.
pub fn listen(session: Session, desk: Desk, route: Signal<Route>) {
    keyboard::on_keys(move |press| match Shortcut::of(press, route.with_untracked(Route::realm)) {
        // What the others open is nothing for those who look on.
        _ if route.with_untracked(|route| route.shown().is_some()) => show_keys(session, desk, route, press),
        _ if route.with_untracked(|route| route.room_shown().is_some()) => room_keys(session, desk, route, press),
        _ if route.with_untracked(Route::stands_alone) => false,
        Some(shortcut) => run(shortcut, session, desk, route.get_untracked().map()),
        None if press.key == "Escape" => put_back(desk).is_some(),
        None => tally_keys(session, route, press),
    });
}

/// Does what a shortcut says. False if there was nothing to do.
pub fn run(shortcut: Shortcut, session: Session, desk: Desk, map: Option<MapId>) -> bool {
    if desk.palette.get_untracked() && shortcut == S::Palette {
        desk.palette.set(false);
        return true;
    }
    if dialog::any_is_open() {
        return false;
    }
    match shortcut {
        S::Palette => {
            session.commit_drafts();
            desk.palette.set(true);
        }
        S::Keys => desk.keys.set(true),
        S::Undo => session.undo(),
        S::Redo => session.redo(),
        _ if shortcut.realm() == Realm::Notes => return notes_keys(session, desk, shortcut),
        _ => return map.is_some_and(|map| map_keys(session, desk, map, shortcut)),
    }
    true
}

impl Route {
    /// Which keys of their own do something there.
    pub fn realm(&self) -> Option<Realm> {
        match self {
            Route::In(_, Page::Notes(_)) => Some(Realm::Notes),
            route => route.map().map(|_| Realm::Map),
        }
    }

    /// The map that is shown.
    pub fn map(&self) -> Option<MapId> {
        match self {
            Route::In(_, Page::Map(map)) => Some(*map),
            Route::In(_, Page::Place(place)) => Some(place.map()),
            Route::In(
                _,
                Page::Today
                | Page::Maps
                | Page::Paper(_)
                | Page::Picture(_)
                | Page::Show(_)
                | Page::Factors(_)
                | Page::History(_)
                | Page::Clients
                | Page::Client(_)
                | Page::Meetings
                | Page::Meeting(_)
                | Page::Notes(_)
                | Page::Afterwards(_)
                | Page::FollowUp(_)
                | Page::Observations(_)
                | Page::Observation(_)
                | Page::Data
                | Page::Questions
                | Page::Beginnings(_)
                | Page::Glossary(_)
                | Page::Selfchecks
                | Page::Check(_)
                | Page::CheckResult(_)
                | Page::Turn(_)
                | Page::Change(_)
                | Page::Practice
                | Page::Scenario(..)
                | Page::Rehearsal(_)
                | Page::Feedback
                | Page::Rooms
                | Page::Room(_)
                | Page::RoomScreen(_)
                | Page::Sources,
            ) => None,
            Route::Start | Route::Unknown(_) => None,
        }
    }
}

/// The sheet that shows all keys.
#[component]
pub fn KeySheet() -> impl IntoView {
    let desk: Desk = expect_context();
    let t = &words().shortcuts;
    let line = move |shortcut: Shortcut| {
        let apple = keyboard::is_apple();
        let key = |chord: &Chord| view! { <kbd>{chord.shown(apple)}</kbd> }.into_any();
        let mut keys: Vec<AnyView> = Vec::new();
        for chord in shortcut.chords() {
            if !keys.is_empty() {
                keys.push(view! { {t.or} }.into_any());
            }
            keys.push(key(chord));
        }
        view! {
            <tr>
                <th scope={"row"}>{(t.does_what)(shortcut)}</th>
                <td>{keys}</td>
            </tr>
        }
        .into_any()
    };
    let table = move |heading: &'static str, realm: Realm| {
        let lines = Shortcut::all().filter(|shortcut| shortcut.realm() == realm).map(line).collect::<Vec<_>>();
        view! { <table><caption>{heading}</caption><tbody>{lines}</tbody></table> }.into_any()
    };
    let contents = move || {
        view! {
            <div class={"sheet"}>
                <header>
                    <h2>{t.title}</h2>
                    <Button class="quiet-button" text=t.close press=move || desk.keys.set(false) />
                </header>
                <div class={"tables"} tabindex={"0"} role={"region"} aria-label=t.keys>
                    <div>
                        {table(t.everywhere, Realm::Everywhere)}
                        <p class={"quiet"}>{t.note}</p>
                        {table(t.in_notes, Realm::Notes)}
                    </div>
                    {table(t.on_map, Realm::Map)}
                </div>
            </div>
        }
        .into_any()
    };
    view! { <Dialog id="keys" class="keys" name=Signal::stored(t.title.to_string()) open=desk.keys contents /> }
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_shortcuts_of_a_page_have_the_same_keys() {
        // What is typed elsewhere or with Shift may not be either, as one can't be told from the other.
        let ways = [(false, false), (true, false), (false, true), (true, true)];
        for (shortcut, chords) in TABLE {
            assert!(!chords.is_empty());
            let realms = [Realm::Map, Realm::Notes].map(Some).into_iter().filter(|realm| shortcut.is_for(*realm));
            for (realm, Chord(with, key)) in realms.flat_map(|realm| chords.iter().map(move |chord| (realm, chord))) {
                for (shift, in_field) in ways {
                    let command = !matches!(with, Alt | Outside);
                    let alt = *with == Alt;
                    let press = KeyPress { key: (*key).into(), command, alt, shift, in_field, ..KeyPress::default() };
                    let asked: Vec<Shortcut> = TABLE
                        .iter()
                        .filter(|(other, chords)| other.is_for(realm) && chords.iter().any(|chord| chord.is(&press)))
                        .map(|(shortcut, _)| *shortcut)
                        .collect();
                    assert!(asked.len() <= 1, "{press:?}: {asked:?}");
                    if !shift && !in_field && *with != CommandShiftOutside {
                        assert_eq!(asked, [shortcut], "{press:?}");
                    }
                }
            }
        }
    }

    fn check(key: &str, code: &str, alt: bool, command: bool, expect: Option<Shortcut>) {
        let press = KeyPress { key: key.into(), code: code.into(), alt, command, in_field: true, ..Default::default() };
        assert_eq!(Shortcut::of(&press, Some(Realm::Map)), expect, "{press:?}");
    }

    #[test]
    fn a_key_is_known_whatever_character_the_system_makes_of_it() {
        check("n", "KeyN", true, false, Some(S::Next));
        // Apple's Option: a dead key, another letter, another sign.
        check("Dead", "KeyN", true, false, Some(S::Next));
        check("ø", "KeyO", true, false, Some(S::NextOpen));
        check("¡", "Digit1", true, false, Some(S::State(Some(CellState::Known))));
        // A French keyboard, on which digits are typed with Shift.
        check("&", "Digit1", true, false, Some(S::State(Some(CellState::Known))));
        check("à", "Digit0", true, false, Some(S::State(None)));
        // Dvorak: the letter counts, not its place.
        check("n", "KeyL", true, false, Some(S::Next));
        // Cyrillic: its place.
        check("л", "KeyK", false, true, Some(S::Palette));
        check("Enter", "Enter", false, true, Some(S::Another));
        check("ArrowUp", "ArrowUp", true, false, Some(S::Up));
        check("n", "KeyN", false, false, None);
        check("z", "KeyZ", false, true, None);
        check("?", "Slash", false, false, None);
    }

    #[test]
    fn alt_and_an_arrow_opens_a_list_and_moves_nothing() {
        let press = |in_list| KeyPress { key: "ArrowDown".into(), alt: true, in_list, ..KeyPress::default() };
        for (realm, down) in [(Realm::Map, S::Down), (Realm::Notes, S::NextQuestion)] {
            assert_eq!(Shortcut::of(&press(true), Some(realm)), None);
            assert_eq!(Shortcut::of(&press(false), Some(realm)), Some(down));
        }
        assert_eq!(Shortcut::of(&press(false), None), None);
    }
}
