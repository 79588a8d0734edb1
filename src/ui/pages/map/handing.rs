//! Handing a map out: printed, as a file, or copied.

use leptos::prelude::*;

use super::left_out::{LeftOutFold, left_out};
use super::paper::{Audience, Form, Paper};
use crate::exchange::{Handout, file_stem, markdown, own_file_stem, table_text, web_page};
use crate::model::{ClientView, GapMap, MapId};
use crate::platform::clock::day_in_words;
use crate::platform::{page, spawn};
use crate::session::Session;
use crate::ui::components::{Button, Choice, OpenFolds};
use crate::ui::pages::clients::WhoseNames;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// A map to be printed, saved or copied.
#[component]
pub fn HandingPage(
    /// Which map.
    map: MapId,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().print;
    // What may be handed out comes first: the other is chosen on purpose.
    let audience = RwSignal::new(Audience::Client);
    let form = RwSignal::new(Form::Layout);
    let back = Route::In(session.id(), Page::Map(map)).href();
    let for_whom = vec![("client", t.for_client), ("owner", t.for_me)];
    let forms = vec![("layout", t.as_layout), ("table", t.as_table)];
    let chosen_audience = move || Some(if audience.get() == Audience::Client { "client" } else { "owner" }.to_string());
    let chosen_form = move || Some(if form.get() == Form::Table { "table" } else { "layout" }.to_string());
    let choose_audience = move |word: Option<&str>| {
        audience.set(if word == Some("client") { Audience::Client } else { Audience::Owner });
    };
    let choose_form = move |word: Option<&str>| {
        form.set(if word == Some("table") { Form::Table } else { Form::Layout });
    };
    let left_out = left_out(session, map);
    let note = move || match audience.get() {
        Audience::Owner => t.owner_note,
        Audience::Client => t.client_note,
    };
    provide_context(OpenFolds::none());
    let kept_back = move || (audience.get() == Audience::Client).then(|| view! { <LeftOutFold map left_out /> });
    let names = move || (audience.get() == Audience::Client).then(|| view! { <WhoseNames /> });
    let ways = move || match audience.get() {
        Audience::Owner => view! { <Button text=t.save_table press=move || save_table(session, map) /> }.into_any(),
        Audience::Client => view! {
            <Button text=t.save_page press=move || save(session, map, "html", "text/html", web_page) />
            <Button text=t.save_text press=move || save(session, map, "md", "text/markdown", markdown) />
            <Button text=t.copy_text press=move || copy(session, map) />
        }
        .into_any(),
    };
    view! {
        <div class={"not-printed"}>
            <p class={"back"}>
                <a href=back>{t.back}</a>
                <a href=Route::In(session.id(), Page::Picture(map)).href()>{words().picture.link}</a>
            </p>
            <header class={"page-head"}>
                <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            </header>
            <div class={"fields"}>
                <Choice
                    label=t.for_whom
                    options=for_whom
                    value=Signal::derive(chosen_audience)
                    choose=choose_audience.into()
                />
                <Choice label=t.form options=forms value=Signal::derive(chosen_form) choose=choose_form.into() />
            </div>
            <p class={"quiet handing-note"} role={"status"}>{note}</p>
            {kept_back}
            <div class={"buttons"}>
                <Button class="primary" text=t.print press=page::print />
                {ways}
                {names}
            </div>
        </div>
        {move || view! { <Paper map audience=audience.get() form=form.get() /> }}
    }
    .into_any()
}

/// A map as its client gets it; none where it isn't there any more.
fn handout(session: Session, map: MapId) -> Option<Handout> {
    session.commit_drafts();
    let view = session.workbook().with_untracked(|workbook| ClientView::of(workbook, map))?;
    Some(Handout::of(&view, &words().handout, session.today(), day_in_words))
}

fn save(session: Session, map: MapId, ending: &str, kind: &str, write: fn(&Handout) -> String) {
    if let Some(handout) = handout(session, map) {
        let stem = file_stem(&handout.title, words().handout.untitled, &session.today().to_string());
        session.give_file(format!("{stem}.{ending}"), kind, &write(&handout));
    }
}

fn copy(session: Session, map: MapId) {
    if let Some(handout) = handout(session, map) {
        spawn(session.copy_text(markdown(&handout)));
    }
}

/// The owner's own: its name says so, as it isn't to be handed out.
fn save_table(session: Session, map: MapId) {
    session.commit_drafts();
    let made = session
        .workbook()
        .with_untracked(|workbook| Some((workbook.get::<GapMap>(map)?.title.clone(), table_text(workbook, map)?)));
    if let Some((title, table)) = made {
        let (untitled, copy) = (words().handout.untitled, words().print.own_file);
        let stem = own_file_stem(&title, untitled, copy, &session.today().to_string());
        session.give_file(format!("{stem}.csv"), "text/csv", &table);
    }
}
