//! Whether someone is the right person to work with: what is asked, and what the answers mean.

use std::rc::Rc;

use leptos::prelude::*;

use crate::model::{Edit, Key, TrueClientCheck};
use crate::session::Session;
use crate::ui::components::{Choice, PersonField, TextField, TextKind};
use crate::ui::words::words;

/// The edit that puts a check where it belongs.
#[derive(Clone)]
pub struct PutCheck(Rc<dyn Fn(TrueClientCheck) -> Option<Edit>>);

impl<F: Fn(TrueClientCheck) -> Option<Edit> + 'static> From<F> for PutCheck {
    fn from(put: F) -> Self {
        PutCheck(Rc::new(put))
    }
}

/// What the answers come to, in a sentence.
pub fn check_told(check: &TrueClientCheck, other: &str) -> String {
    (words().clients.verdict)(check.verdict(), other)
}

/// One of the questions that tell whether this is the right person.
struct Asked {
    label: &'static str,
    answer: fn(&TrueClientCheck) -> Option<bool>,
    answer_mut: fn(&mut TrueClientCheck) -> &mut Option<bool>,
}

/// The questions, who it is if it is someone else, and doubts.
#[component]
pub fn RightPersonFields(
    /// The unit in which the check stands.
    at: Key,
    /// What is known.
    check: Signal<TrueClientCheck>,
    /// Puts what is known then in its place.
    #[prop(into)]
    put: PutCheck,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().about;
    let put = StoredValue::new_local(put);
    let edit = move |change: &dyn Fn(&mut TrueClientCheck)| {
        let mut changed = check.get_untracked();
        change(&mut changed);
        put.try_with_value(|put| (put.0)(changed)).flatten()
    };
    let asked = [
        Asked { label: t.owns_result, answer: |check| check.owns_result, answer_mut: |check| &mut check.owns_result },
        Asked {
            label: t.has_authority,
            answer: |check| check.has_authority,
            answer_mut: |check| &mut check.has_authority,
        },
        Asked {
            label: t.in_chain_of_command,
            answer: |check| check.in_chain_of_command,
            answer_mut: |check| &mut check.in_chain_of_command,
        },
        Asked { label: t.pays, answer: |check| check.pays, answer_mut: |check| &mut check.pays },
    ];
    let question = move |Asked { label, answer, answer_mut }: Asked| {
        let value = move || {
            let said = check.with(answer)?;
            Some(if said { "yes" } else { "no" }.to_string())
        };
        let choose = move |word: Option<&str>| {
            let said = word.map(|word| word == "yes");
            edit(&|check| *answer_mut(check) = said).map(|edit| session.dispatch(edit));
        };
        view! {
            <Choice
                label
                value=Signal::derive(value)
                options=vec![("yes", t.yes), ("no", t.no)]
                none=t.not_known
                choose=choose.into()
            />
        }
    };
    let of = at.clone();
    let doubt = move |text: String, stretch: u64| {
        let edit = edit(&|check| check.doubts = text.clone());
        edit.is_some_and(|edit| session.type_edit(of.clone(), stretch, edit))
    };
    view! {
        {asked.map(question)}
        <PersonField
            label=t.other_person
            at
            person=Signal::derive(move || check.with(|check| check.true_client))
            refer={move |person| edit(&|check| check.true_client = person)}
        />
        <TextField
            label=t.doubts
            kind=TextKind::Lines
            class="wide"
            hint=t.doubts_hint
            value=Signal::derive(move || check.with(|check| check.doubts.clone()))
            commit=doubt
        />
    }
    .into_any()
}
