//! What closing a gap is worth: estimated, told, added up.

use leptos::prelude::*;

use crate::model::{
    Conventions, Gap, InMap, MapId, Period, Row, RowId, Sum, Unvalued, Valued, Visibility, Worth, WorthOf,
};
use crate::session::Session;
use crate::ui::components::{Choice, Fold, TextField, choices, choosing, stored};
use crate::ui::words::words;

/// An estimate in words.
pub fn worth_said(valued: &Valued, conventions: &Conventions) -> String {
    (words().worth.said)(valued, conventions)
}

/// The estimate of a need's gap, as far as it can be told.
pub type Told = Memo<Result<Valued, Unvalued>>;

/// The estimate for a row, by its gap.
pub fn told(record: Memo<Option<Row>>, gap: Signal<Gap>, conventions: Signal<Conventions>) -> Told {
    Memo::new(move |_| {
        record.with(|row| match row {
            Some(row) if !row.worth.is_empty() => {
                conventions.with(|conventions| row.worth.of_gap(&gap.get(), conventions))
            }
            _ => Err(Unvalued::Nothing),
        })
    })
}

/// The fields of an estimate, folded under what it comes to.
#[component]
pub fn WorthFields(
    row: InMap<RowId>,
    name: Signal<String>,
    record: Memo<Option<Row>>,
    told: Told,
    conventions: Signal<Conventions>,
) -> impl IntoView {
    let t = &words().worth;
    let here = Signal::derive(move || (t.worth_of)(&name.get()));
    let summary = Signal::derive(move || match told.get() {
        Ok(valued) => conventions.with(|conventions| worth_said(&valued, conventions)),
        Err(_) => t.open.to_string(),
    });
    let contents = move || view! { <Estimate row here record told /> }.into_any();
    view! { <Fold id=format!("worth-{}", row.id) summary context=here contents /> }.into_any()
}

#[component]
fn Estimate(row: InMap<RowId>, here: Signal<String>, record: Memo<Option<Row>>, told: Told) -> impl IntoView {
    let session: Session = expect_context();
    let (t, map) = (&words().worth, &words().map);
    let worth = Memo::new(move |_| record.with(|row| row.as_ref().map(|row| row.worth.clone()).unwrap_or_default()));
    let text = move |label, hint, class, part: fn(&mut Worth) -> &mut String| {
        let value = Signal::derive(move || part(&mut worth.get()).clone());
        let commit =
            move |text: String, stretch: u64| session.type_in::<Row>(row, stretch, |row| *part(&mut row.worth) = text);
        view! { <TextField label context=here hint class value commit /> }
    };
    let change = move |change: &dyn Fn(&mut Worth)| {
        session.change::<Row>(row, |row| change(&mut row.worth));
    };
    let why = move || told.get().err().map(t.unvalued).unwrap_or_default();
    view! {
        <div class={"fields"}>
            {text(t.low, "", "short", |worth| &mut worth.low)}
            {text(t.likely, "", "short", |worth| &mut worth.likely)}
            {text(t.high, "", "short", |worth| &mut worth.high)}
            {text(t.unit, t.unit_hint, "short", |worth| &mut worth.unit)}
            <Choice
                label=t.per
                context=here
                value=stored(move || worth.with(|worth| Some(worth.per.clone())))
                options=choices(t.periods)
                choose={choosing(move |chosen: Option<Period>| {
                    chosen.into_iter().for_each(|per| change(&|worth| worth.per = per.into()));
                })}
            />
            <Choice
                label=t.of
                context=here
                value=stored(move || worth.with(|worth| Some(worth.of.clone())))
                options=choices(t.of_what)
                choose={choosing(move |chosen: Option<WorthOf>| {
                    chosen.into_iter().for_each(|of| change(&|worth| worth.of = of.into()));
                })}
            />
            {text(t.basis, t.basis_hint, "long", |worth| &mut worth.basis)}
            <Choice
                label=map.visibility
                context=here
                value=stored(move || worth.with(|worth| Some(worth.visibility.clone())))
                options=choices(map.visibilities)
                choose={choosing(move |chosen: Option<Visibility>| {
                    let chosen = chosen.unwrap_or(Visibility::Private);
                    change(&|worth| worth.visibility = chosen.into());
                })}
            />
        </div>
        <p class={"quiet"} role={"status"}>{why}</p>
    }
    .into_any()
}

/// What the business needs of a map are worth together; nothing where fewer than two
/// have an estimate.
#[component]
pub fn WorthTogether(map: MapId, conventions: Signal<Conventions>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().worth;
    let sum = session.ask(move |workbook| workbook.worth(map));
    let said = move || match sum.get() {
        Sum::Nothing => String::new(),
        Sum::Together(valued, count) => {
            (t.together)(&conventions.with(|conventions| worth_said(&valued, conventions)), count)
        }
        sum => (t.apart)(&sum),
    };
    view! { <p class={"quiet together"}>{said}</p> }.into_any()
}
