//! The groups on paper: group by group, and name by name.

use leptos::prelude::*;

use super::called;
use super::groups::Groups;
use super::standing::{RotationTold, Told};
use crate::model::{Room, RoomId};
use crate::platform::clock::day_in_words;
use crate::session::Session;
use crate::ui::words::{RoomRole, words};

/// Someone with their group and what they do, round by round.
type ByName = (String, usize, Vec<String>);

/// What is printed of a session; on the screen it isn't seen.
#[component]
pub fn Paper(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let told = session.ask(move |workbook| {
        let record = workbook.get::<Room>(room)?;
        let title = [called(record), record.on.map(day_in_words).unwrap_or_default()];
        let title = title.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        Some((title, RotationTold::now(workbook, room)?))
    });
    let paper = move || {
        told.get().map(|(title, told)| {
            let names = by_name(&told);
            let heads = (1..=told.rounds).map(|round| view! { <th scope={"col"}>{(t.round)(round)}</th> }).collect_view();
            let row = |(name, group, rounds): ByName| {
                let cells = rounds.into_iter().map(|does| view! { <td>{does}</td> }).collect_view();
                view! { <tr><th scope={"row"} dir={"auto"}>{name}</th><td>{(t.group)(group)}</td>{cells}</tr> }
            };
            view! {
                <p class={"room-paper-title"}>{title}" · "{(t.rotation)(told.number)}</p>
                <section>
                    <h2>{t.by_group}</h2>
                    <Groups told=told.clone() />
                </section>
                <section class={"room-by-name"}>
                    <h2>{t.by_name}</h2>
                    <table>
                        <thead><tr><th scope={"col"}>{t.who}</th><th scope={"col"}>{t.which_group}</th>{heads}</tr></thead>
                        <tbody>{names.into_iter().map(row).collect_view()}</tbody>
                    </table>
                </section>
            }
        })
    };
    view! { <div class={"room-paper"}>{paper}</div> }.into_any()
}

/// Everybody who is in a group, by their names; numbers by what they count.
fn by_name(told: &RotationTold) -> Vec<ByName> {
    let said = |role: RoomRole| (words().room.role)(role);
    let mut all: Vec<ByName> = Vec::new();
    for (group, rounds) in &told.groups {
        for (at, does) in rounds.iter().enumerate() {
            let people: Vec<(&String, &str)> = match does {
                Told::Plays(roles) => {
                    roles.iter().flat_map(|(role, names)| names.iter().map(|name| (name, said(*role)))).collect()
                }
                Told::Else(names, what) => names.iter().map(|name| (name, *what)).collect(),
            };
            for (name, what) in people {
                let found = all.iter().position(|(other, of, _)| other == name && of == group);
                let found = found.unwrap_or_else(|| {
                    all.push((name.clone(), *group, vec![String::new(); rounds.len()]));
                    all.len() - 1
                });
                let cell = all.get_mut(found).and_then(|(.., cells)| cells.get_mut(at));
                cell.into_iter().for_each(|cell| *cell = what.to_string());
            }
        }
    }
    let number = |name: &str| name.parse::<u32>().unwrap_or(u32::MAX);
    all.sort_by_cached_key(|(name, group, _)| (number(name), name.to_lowercase(), *group));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_in_their_order_and_before_names() {
        let names = ["10", "Kim", "9", "ann", "2"].map(String::from).to_vec();
        let groups = vec![(1, vec![Told::Else(names, "")])];
        let told = RotationTold { number: 1, round: 0, rounds: 1, groups, again: None };
        let found: Vec<String> = by_name(&told).into_iter().map(|(name, ..)| name).collect();
        assert_eq!(found, ["2", "9", "10", "ann", "Kim"]);
    }
}
