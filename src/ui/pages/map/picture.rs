//! A map as a picture: looked at, downloaded, copied.

use leptos::prelude::*;

use super::left_out::{LeftOutFold, left_out};
use super::paper::Audience;
use crate::exchange::own_file_stem;
use crate::exchange::picture::{PaperSize, Picture, PictureOrder};
use crate::model::{ClientView, Day, MapId, MapSheet, Workbook};
use crate::platform::files;
use crate::session::Session;
use crate::ui::components::{Button, Choice, OpenFolds, Tick};
use crate::ui::pages::clients::WhoseNames;
use crate::ui::pictures::{self, BrowserRuler, Drawing, SVG};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// So many pages are drawn before anyone scrolls.
const AT_ONCE: usize = 6;

/// What was chosen, and what comes of it. Copies are the same.
#[derive(Clone, Copy)]
struct Chosen {
    session: Session,
    map: MapId,
    audience: RwSignal<Audience>,
    size: RwSignal<PaperSize>,
    with_data: RwSignal<bool>,
    sheet: Memo<Option<MapSheet>>,
    picture: Memo<Option<Picture>>,
}

impl Chosen {
    fn new(session: Session, map: MapId) -> Chosen {
        // What may be handed out comes first: the other is chosen on purpose.
        let audience = RwSignal::new(Audience::Client);
        let size = RwSignal::new(PaperSize::A4);
        let with_data = RwSignal::new(false);
        let workbook = session.workbook();
        let read = move |workbook: &Workbook| match audience.get() {
            Audience::Owner => MapSheet::of(workbook, map),
            Audience::Client => ClientView::of(workbook, map).map(|view| view.sheet().clone()),
        };
        let sheet = Memo::new(move |_| workbook.with(read));
        let holds_data = Memo::new(move |_| with_data.get() && audience.get() == Audience::Owner);
        let today = session.today();
        let draw = move |sheet: &MapSheet| drawn(sheet, audience.get(), size.get(), today, holds_data.get());
        let picture = Memo::new(move |_| sheet.with(|sheet| sheet.as_ref().map(draw)));
        Chosen { session, map, audience, size, with_data, sheet, picture }
    }

    fn holds_data(self) -> bool {
        self.with_data.get_untracked() && self.audience.get_untracked() == Audience::Owner
    }

    /// The name of a file with one page, or with all of them.
    fn file(self, page: Option<usize>, ending: &str, has_data: bool) -> String {
        let title = self.sheet.with_untracked(|sheet| sheet.as_ref().map(|sheet| sheet.title.clone()));
        let stem = stem(&title.unwrap_or_default(), self.audience.get_untracked(), has_data, self.session.today());
        let several = self.picture.with_untracked(|picture| picture.as_ref().is_some_and(|it| it.pages().len() > 1));
        match page.filter(|_| several) {
            None => format!("{stem}.{ending}"),
            Some(page) => format!("{stem}-{}.{ending}", (words().picture.page_file)(page + 1)),
        }
    }

    /// Downloads one page, or all of them in one file.
    fn download_svg(self, page: Option<usize>) {
        let title = self.picture.with_untracked(|picture| picture.as_ref().map(|it| it.title().to_string()));
        let data = if self.holds_data() && page.is_none_or(|page| page == 0) {
            let data = self.session.picture_data(self.map, env!("CARGO_PKG_VERSION"), title.unwrap_or_default());
            // Without the data it would not be what was asked for.
            if data.is_none() {
                return;
            }
            data
        } else {
            None
        };
        let svg = self.picture.with_untracked(|picture| match (picture, page) {
            (Some(picture), Some(page)) => picture.page(page, data.as_deref()),
            (picture, _) => picture.as_ref().map(|picture| picture.whole(data.as_deref())),
        });
        pictures::download_svg(self.session, self.file(page, "svg", data.is_some()), svg.as_deref());
    }

    /// A page to be drawn in pixels; it never says that data is in it, as none is.
    fn drawing(self, page: usize) -> Option<Drawing> {
        let (audience, size) = (self.audience.get_untracked(), self.size.get_untracked());
        let today = self.session.today();
        let svg =
            self.sheet.with_untracked(|sheet| drawn(sheet.as_ref()?, audience, size, today, false).page(page, None))?;
        Some(Drawing { svg, size: size.size() })
    }

    fn download_png(self, page: usize) {
        pictures::download_png(self.session, self.file(Some(page), "png", false), self.drawing(page));
    }

    fn copy(self, page: usize) {
        self.drawing(page).into_iter().for_each(|drawing| pictures::copy(self.session, drawing));
    }
}

/// What the file of a picture is called: of three that differ in what they tell, each differently.
fn stem(title: &str, audience: Audience, has_data: bool, today: Day) -> String {
    let (own, data) = (words().print.own_file, words().picture.data_file);
    let copy = match (audience, has_data) {
        (Audience::Client, _) => String::new(),
        (Audience::Owner, false) => own.to_string(),
        (Audience::Owner, true) => format!("{own} {data}"),
    };
    own_file_stem(title, words().handout.untitled, &copy, &today.to_string())
}

fn drawn(sheet: &MapSheet, audience: Audience, size: PaperSize, today: Day, holds_data: bool) -> Picture {
    let words = match audience {
        Audience::Owner => &words().picture.for_owner,
        Audience::Client => &words().picture.for_client,
    };
    let measure = &BrowserRuler::default();
    Picture::of(sheet, &PictureOrder { words, size, today, holds_data, measure })
}

/// A map as a picture, to be handed out.
#[component]
pub fn PicturePage(
    /// Which map.
    map: MapId,
) -> impl IntoView {
    let session: Session = expect_context();
    let (t, print) = (&words().picture, &words().print);
    let chosen = Chosen::new(session, map);
    let Chosen { audience, size, with_data, picture, .. } = chosen;
    let for_whom = vec![("client", print.for_client), ("owner", print.for_me)];
    let chosen_audience = move || Some(if audience.get() == Audience::Client { "client" } else { "owner" }.to_string());
    let choose_audience = move |word: Option<&str>| {
        audience.set(if word == Some("client") { Audience::Client } else { Audience::Owner });
    };
    let chosen_size = move || Some(if size.get() == PaperSize::A4 { "a4" } else { "letter" }.to_string());
    let choose_size = move |word: Option<&str>| {
        size.set(if word == Some("letter") { PaperSize::Letter } else { PaperSize::A4 });
    };
    let left_out = left_out(session, map);
    let count = Memo::new(move |_| picture.with(|picture| picture.as_ref().map_or(0, |it| it.pages().len())));
    let note = move || {
        let note = match audience.get() {
            Audience::Owner => print.owner_note.to_string(),
            Audience::Client => print.client_note.to_string(),
        };
        format!("{}. {note}", (t.pages)(count.get()))
    };
    provide_context(OpenFolds::none());
    let kept_back = move || (audience.get() == Audience::Client).then(|| view! { <LeftOutFold map left_out /> });
    let names = move || (audience.get() == Audience::Client).then(|| view! { <WhoseNames /> });
    let data = move || {
        (audience.get() == Audience::Owner).then(|| {
            view! {
                <div class={"picture-data"}>
                    <Tick label=t.with_data value=with_data say=move |so| with_data.set(so) />
                    <p class={"quiet"}>{t.with_data_hint}</p>
                </div>
            }
        })
    };
    let all = move || {
        let press = move || chosen.download_svg(None);
        (count.get() > 1).then(|| view! { <Button text=t.download_all press /> })
    };
    let figures = move || match count.get() {
        0 => view! { <p class={"invitation"}>{words().map.missing}</p> }.into_any(),
        count => (0..count).map(|page| view! { <Figure chosen page count /> }).collect_view().into_any(),
    };
    let back = Route::In(session.id(), Page::Map(map)).href();
    view! {
        <p class={"back"}><a href=back>{print.back}</a></p>
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            {all}
        </header>
        <div class={"fields"}>
            <Choice
                label=print.for_whom
                options=for_whom
                value=Signal::derive(chosen_audience)
                choose=choose_audience.into()
            />
            <Choice
                label=t.paper
                options=vec![("a4", t.a4), ("letter", t.letter)]
                value=Signal::derive(chosen_size)
                choose=choose_size.into()
            />
        </div>
        {data}
        <p class={"quiet picture-note"} role={"status"}>{note}</p>
        {kept_back}
        {names}
        <div class={"picture-pages"}>{figures}</div>
    }
    .into_any()
}

/// A page as it will look, and what can be done with it.
#[component]
fn Figure(chosen: Chosen, page: usize, count: usize) -> impl IntoView {
    let t = &words().picture;
    let picture = chosen.picture;
    let svg = Memo::new(move |_| picture.with(|picture| picture.as_ref().and_then(|it| it.page(page, None))));
    // Each picture has an address of its own, given back when another takes its place.
    let address: StoredValue<Option<files::Address>, LocalStorage> = StoredValue::new_local(None);
    let source = move || {
        let new = svg.with(|svg| files::Address::of(SVG, svg.as_deref()?));
        let text = new.as_ref().map(|new| new.as_str().to_string());
        address.try_set_value(new);
        text
    };
    let alt = (t.alt)(page + 1, count);
    let called = (t.page)(page + 1, count);
    let name = |what: &'static str| {
        let named = if count == 1 { what.to_string() } else { format!("{what}, {called}") };
        Signal::stored(named)
    };
    // Of a hundred pages those are drawn that one scrolls to.
    let loading = if page < AT_ONCE { "eager" } else { "lazy" };
    let shape = move || if chosen.size.get() == PaperSize::A4 { "picture-sheet" } else { "picture-sheet letter" };
    view! {
        <figure class={"picture-page"}>
            <img class=shape src=source alt=alt loading=loading />
            <figcaption>
                <span class={"quiet"}>{called.clone()}</span>
                <Button name=name(t.svg) text=t.svg press=move || chosen.download_svg(Some(page)) />
                <Button name=name(t.png) text=t.png press=move || chosen.download_png(page) />
                <Button name=name(t.copy) text=t.copy press=move || chosen.copy(page) />
            </figcaption>
        </figure>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_private_is_never_called_as_what_the_client_gets() {
        let long = "Reserved books that are ready sooner ".repeat(4);
        for title in ["Calls, late again", "", &long] {
            let stem = |audience, has_data| stem(title, audience, has_data, "2026-03-01".parse().unwrap());
            let client = stem(Audience::Client, false);
            let (own, data) = (stem(Audience::Owner, false), stem(Audience::Owner, true));
            assert!(client != own && own != data && client != data, "{client} {own} {data}");
            assert!(own.ends_with("-my-copy-2026-03-01") && !client.contains("my-copy"), "{client} {own}");
            assert!(data.ends_with("-my-copy-with-data-2026-03-01"), "{data}");
        }
    }
}
