//! The note to the client after a meeting: made by itself, changed as one likes.

use leptos::prelude::*;

use super::Frame;
use crate::exchange::{file_stem, follow_up_subject, follow_up_text, mail_link};
use crate::model::{FollowUpView, Meeting, MeetingId, Workbook};
use crate::platform::clock::day_in_words;
use crate::platform::{page, spawn};
use crate::session::Session;
use crate::ui::components::{Button, Sheet, TextField, TextKind, Tick};
use crate::ui::route::Page;
use crate::ui::words::words;

/// The id of the field.
const TEXT: &str = "follow-up-text";

/// The page of the note.
#[component]
pub fn FollowUpPage(
    /// After which meeting.
    id: MeetingId,
) -> impl IntoView {
    let contents = move || view! { <FollowUp id /> }.into_any();
    view! { <Frame id here=Page::FollowUp(id) contents /> }.into_any()
}

/// The note, and the ways in which it gets to the client. Nothing leaves by itself.
#[component]
pub fn FollowUp(
    /// After which meeting.
    id: MeetingId,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().follow_up_page;
    let with_maps = RwSignal::new(false);
    let meeting = session.record_or_empty::<Meeting>(id);
    let kept = Memo::new(move |_| meeting.with(|meeting| meeting.follow_up.is_some()));
    let some_maps =
        session.ask(move |workbook| FollowUpView::of(workbook, id).is_some_and(|view| !view.maps().is_empty()));
    let text = Memo::new(move |_| {
        let with_maps = with_maps.get();
        session.workbook().with(|workbook| note(workbook, id, with_maps))
    });
    let subject = session.ask(move |workbook| {
        let view = FollowUpView::of(workbook, id);
        view.map(|view| follow_up_subject(&view, &words().follow_up, day_in_words)).unwrap_or_default()
    });
    let commit = move |text: String, stretch: u64| {
        session.type_in::<Meeting>(id, stretch, |meeting| meeting.follow_up = Some(text))
    };
    let anew = move || {
        session.commit_drafts();
        session.change::<Meeting>(id, |meeting| meeting.follow_up = None);
        page::focus_soon(TEXT.into());
    };
    // What comes along can be chosen while the note is made by itself.
    let above = move || match (kept.get(), some_maps.get()) {
        (true, _) => view! {
            <div class={"buttons"}>
                <p class={"quiet"}>{t.kept}</p>
                <Button text=t.anew writes=true press=anew />
            </div>
        }
        .into_any(),
        (false, true) => {
            view! { <Tick label=t.with_maps value=with_maps say=move |so: bool| with_maps.set(so) /> }.into_any()
        }
        (false, false) => ().into_any(),
    };
    let link = Memo::new(move |_| text.with(|text| subject.with(|subject| mail_link(subject, text))));
    let mail = move || match link.get() {
        Some(link) => view! { <a class={"link-button"} href=link>{t.mail}</a> }.into_any(),
        None => view! { <p class={"quiet"}>{t.too_long}</p> }.into_any(),
    };
    let copy = move || {
        session.commit_drafts();
        spawn(session.copy_text(text.get_untracked()));
    };
    let save = move || {
        session.commit_drafts();
        let on = meeting.with_untracked(|meeting| meeting.on).unwrap_or(session.today());
        let file = format!("{}.txt", file_stem(t.file, "", &on.to_string()));
        session.give_file(file, "text/plain", &text.get_untracked());
    };
    view! {
        <div class={"follow-up"}>
            <p class={"quiet"}>{t.about}</p>
            {above}
            <Sheet class="fields">
                <TextField label=t.text kind=TextKind::Lines class="wide" id=TEXT value=text commit />
            </Sheet>
            <div class={"buttons"}>
                <Button class="primary" text=t.copy press=copy />
                {mail}
                <Button text=t.save press=save />
            </div>
        </div>
    }
    .into_any()
}

/// What one has written, or what is made of the meeting where nobody has.
fn note(workbook: &Workbook, id: MeetingId, with_maps: bool) -> String {
    if let Some(own) = workbook.get::<Meeting>(id).and_then(|meeting| meeting.follow_up.clone()) {
        return own;
    }
    let of_maps = with_maps.then_some(&words().handout);
    let view = FollowUpView::of(workbook, id);
    view.map(|view| follow_up_text(&view, &words().follow_up, of_maps, day_in_words)).unwrap_or_default()
}
