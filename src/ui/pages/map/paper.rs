//! A map on paper: as its layout or as tables, for its owner or for the client.

use leptos::prelude::*;

use super::in_short;
use super::worth::worth_said;
use crate::model::{
    CauseOnSheet, CellOnSheet, ClientView, Conventions, Gap, LevelName, MapId, MapSheet, NeedOnSheet, SolutionOnSheet,
    Workbook,
};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::pages::map::cell::mark;
use crate::ui::words::{PaperWords, words};

/// For whom a map is put on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// All of it, in the words of the method.
    Owner,
    /// What the client may see, in everyday words.
    Client,
}

/// How it is put on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As it stands on screen: causes beside needs, solutions beside causes.
    Layout,
    /// A table for each level.
    Table,
}

/// Whether the browser is about to print the page.
#[derive(Clone, Copy)]
pub struct Printing(RwSignal<bool>);

impl Printing {
    /// Follows the browser from now on. What is being typed is printed, too.
    pub fn followed(session: Session) -> Printing {
        let printing = RwSignal::new(false);
        page::on_window("beforeprint", move |_| {
            session.commit_drafts();
            printing.set(true);
        });
        page::on_window("afterprint", move |_| printing.set(false));
        // Where a browser never says that it is over, the next page isn't on paper all the same.
        page::on_window("hashchange", move |_| printing.set(false));
        Printing(printing)
    }
}

/// The owner's copy of a map whose page is printed just as it is: what can be
/// edited can't be laid out on paper.
#[component]
pub fn PrintedInstead(
    /// Which map.
    map: MapId,
) -> impl IntoView {
    let printing = use_context::<Printing>();
    let copy = move || {
        let now = printing.is_some_and(|printing| printing.0.get());
        now.then(|| view! { <Paper map audience=Audience::Owner form=Form::Layout /> })
    };
    view! { {copy} }.into_any()
}

/// What is printed.
#[component]
pub fn Paper(
    /// Which map.
    map: MapId,
    /// For whom.
    audience: Audience,
    /// How.
    form: Form,
) -> impl IntoView {
    let session: Session = expect_context();
    let sheet = session.ask(move |workbook: &Workbook| match audience {
        Audience::Owner => MapSheet::of(workbook, map),
        Audience::Client => ClientView::of(workbook, map).map(|view| view.sheet().clone()),
    });
    let today = day_in_words(session.today());
    move || match sheet.get() {
        None => view! { <p class={"invitation"}>{words().map.missing}</p> }.into_any(),
        Some(sheet) => {
            let beside = Beside::of(&sheet);
            Drawn { sheet, beside, t: words().paper(audience), audience, form }.view(&today)
        }
    }
}

/// Which columns there are beside the needs: one in which nothing would stand takes no room.
#[derive(Clone, Copy)]
struct Beside {
    gaps: bool,
    causes: bool,
    solutions: bool,
}

impl Beside {
    fn of(sheet: &MapSheet) -> Beside {
        let needs = || sheet.business.iter().chain(&sheet.performance);
        let is_said = |gap: &Gap| matches!(gap, Gap::Met { .. } | Gap::ToGo { .. });
        let mut causes = needs().flat_map(|need| &need.causes).chain(&sheet.causes);
        Beside {
            gaps: needs().any(|need| need.worth.is_some() || is_said(&need.gap)),
            causes: needs().any(|need| !need.causes.is_empty()),
            solutions: causes.any(|cause| !cause.solutions.is_empty()),
        }
    }

    /// What the style sheet shares the room by.
    fn class(self) -> &'static str {
        match self {
            Beside { gaps: true, causes: true, solutions: true } => "",
            Beside { gaps: true, causes: true, solutions: false } => " few",
            Beside { gaps: true, causes: false, .. } => " gaps-alone",
            Beside { gaps: false, causes: true, solutions: true } => " no-gaps",
            Beside { gaps: false, causes: true, solutions: false } => " no-gaps few",
            Beside { gaps: false, causes: false, .. } => " needs-alone",
        }
    }
}

struct Drawn {
    sheet: MapSheet,
    beside: Beside,
    t: &'static PaperWords,
    audience: Audience,
    form: Form,
}

impl Drawn {
    fn view(&self, today: &str) -> AnyView {
        let title = match self.sheet.title.trim() {
            "" => self.t.untitled.to_string(),
            title => title.to_string(),
        };
        let about = in_short([self.sheet.client.clone(), today.to_string()], "");
        let class = match self.form {
            Form::Layout => format!("paper layout{}", self.beside.class()),
            Form::Table => format!("paper{}", self.beside.class()),
        };
        let levels = [(LevelName::Business, &self.sheet.business), (LevelName::Performance, &self.sheet.performance)];
        let levels = levels.into_iter().filter(|(_, needs)| !needs.is_empty());
        let levels = levels.map(|(level, needs)| self.level(level, needs)).collect_view();
        let nothing = (self.sheet.business.is_empty() && self.sheet.performance.is_empty())
            .then(|| view! { <p>{self.t.nothing}</p> });
        view! {
            <article class=class>
                <header class={"paper-head"}>
                    <p class={"paper-title"}>{title}</p>
                    <p class={"quiet"}>{about}</p>
                </header>
                {nothing}
                {levels}
                {self.loose()}
            </article>
        }
        .into_any()
    }

    fn level(&self, level: LevelName, needs: &[NeedOnSheet]) -> AnyView {
        let name = (self.t.level)(level);
        let class = match level {
            LevelName::Business => "paper-level business",
            LevelName::Performance => "paper-level performance",
        };
        let body = match self.form {
            Form::Layout => needs.iter().map(|need| self.need(need)).collect_view().into_any(),
            Form::Table => self.table(level, needs),
        };
        view! {
            <section class=class>
                <h2>{name}</h2>
                {body}
            </section>
        }
        .into_any()
    }

    fn need(&self, need: &NeedOnSheet) -> AnyView {
        let gap = self.beside.gaps.then(|| view! { <div class={"paper-gap"}>{self.gap(need)}</div> });
        let causes = || need.causes.iter().map(|cause| self.cause(cause)).collect_view();
        let causes = self.beside.causes.then(|| view! { <div class={"paper-causes"}>{causes()}</div> });
        view! {
            <div class={"paper-row"}>
                <div class={"paper-need"}>
                    {self.need_head(need)}
                    <div class={"paper-cells"}>
                        <div>{self.cell(self.t.should, &need.should)}</div>
                        <div>{self.cell(self.t.is, &need.is)}</div>
                    </div>
                </div>
                {gap}
                {causes}
            </div>
        }
        .into_any()
    }

    fn table(&self, level: LevelName, needs: &[NeedOnSheet]) -> AnyView {
        let head = |name: &'static str| view! { <th scope={"col"}>{name}</th> };
        let Beside { gaps, causes, .. } = self.beside;
        let named_gap = gaps.then(|| view! { <th scope={"col"} class={"of-gap"}>{self.t.gap}</th> });
        let named_causes =
            causes.then(|| view! { <th scope={"col"} class={"of-causes"}>{self.t.causes_and_solutions}</th> });
        let row = |need: &NeedOnSheet| {
            let all = || need.causes.iter().map(|cause| self.cause(cause)).collect_view();
            let gap = gaps.then(|| view! { <td class={"of-gap"}>{self.gap(need)}</td> });
            let causes = causes.then(|| view! { <td class={"of-causes"}>{all()}</td> });
            view! {
                <tr>
                    <th scope={"row"}>{self.need_head(need)}</th>
                    <td>{self.cell("", &need.should)}</td>
                    <td>{self.cell("", &need.is)}</td>
                    {gap}
                    {causes}
                </tr>
            }
        };
        view! {
            <table>
                <thead>
                    <tr>
                        {head((self.t.need)(level))}
                        {head(self.t.should)}
                        {head(self.t.is)}
                        {named_gap}
                        {named_causes}
                    </tr>
                </thead>
                <tbody>{needs.iter().map(row).collect_view()}</tbody>
            </table>
        }
        .into_any()
    }

    fn need_head(&self, need: &NeedOnSheet) -> AnyView {
        let name = (self.t.need_number)(need.level, need.number);
        let serves = need.serves.iter().map(|number| (self.t.need_number)(LevelName::Business, *number));
        let serves: Vec<String> = serves.collect();
        let serves = if serves.is_empty() { String::new() } else { (self.t.serves)(&serves.join(", ")) };
        let by_when = need.by_when.map(|day| (words().map.until)(&day_in_words(day))).unwrap_or_default();
        let agreed = need.agreed.as_ref().map(|(with, on)| {
            let on = on.map(day_in_words).unwrap_or_default();
            if with.is_empty() && on.is_empty() { self.t.agreed.to_string() } else { (words().map.agreed)(with, &on) }
        });
        let about = in_short([need.measure.clone(), by_when, agreed.unwrap_or_default(), serves], "");
        view! {
            <p class={"number"}>{name}</p>
            <p class={"paper-group"}>{need.performer_group.clone()}</p>
            <p class={"quiet"}>{about}</p>
        }
        .into_any()
    }

    fn cell(&self, label: &'static str, cell: &CellOnSheet) -> AnyView {
        let (source, read_on) = &cell.read_from;
        let read_on = read_on.map(day_in_words).unwrap_or_default();
        let from = cell.source.as_ref().map(|source| {
            let kind = source.kind.map(words().source.sources).unwrap_or_default();
            let on = source.on.map(day_in_words).unwrap_or_default();
            in_short([kind.into(), source.who.clone(), source.detail.clone(), on], "")
        });
        let about = in_short([from.unwrap_or_default(), source.clone(), read_on, cell.because.clone()], "");
        let (text, figure) = match cell.is_guess() {
            true => (self.guess(&cell.text, self.t.guess), self.guess(&cell.figure, self.t.guessed_figure)),
            false => (cell.text.clone(), cell.figure.clone()),
        };
        // What is put as a question says for itself how far it can be relied on.
        let state = if text == cell.text { (self.t.states)(cell.state) } else { "" };
        view! {
            <p class={"cell-head"}>
                <span class=format!("state-mark {}", mark(cell.state)) aria-hidden={"true"}></span>
                <span class={"cell-side"}>{label}</span>
                <span class={"quiet"}>{state}</span>
            </p>
            <p class={"said"}>{text}</p>
            <p class={"paper-figure"}>{figure}</p>
            <p class={"quiet"}>{about}</p>
        }
        .into_any()
    }

    fn gap(&self, need: &NeedOnSheet) -> AnyView {
        let (label, class) =
            if need.opportunity { (self.t.opportunity, "quiet") } else { (self.t.gap, "quiet gap-label") };
        let said = (self.t.gap_said)(&need.gap, need.unit.as_deref(), self.conventions());
        let said = if need.gap_is_guess() { self.guess(&said, self.t.guess) } else { said };
        let label = (!said.is_empty()).then_some(label);
        let (worth, basis) = match &need.worth {
            Some((valued, basis)) => {
                let said = worth_said(valued, self.conventions());
                ((words().map.gap_words.worth)(&said), basis.clone())
            }
            None => Default::default(),
        };
        view! {
            <p class=class>{label}</p>
            <p class={"paper-figure"}>{said}</p>
            <p>{worth}</p>
            <p class={"quiet"}>{basis}</p>
        }
        .into_any()
    }

    /// What may not be so: a client is asked.
    fn guess(&self, text: &str, asks: fn(&str) -> String) -> String {
        if text.trim().is_empty() { String::new() } else { asks(text) }
    }

    /// Words of the trade, which a client has no use for.
    fn in_our_words(&self, word: Option<&'static str>) -> &'static str {
        word.filter(|_| self.audience == Audience::Owner).unwrap_or_default()
    }

    fn conventions(&self) -> &Conventions {
        &self.sheet.conventions
    }

    fn cause(&self, cause: &CauseOnSheet) -> AnyView {
        let map = &words().map;
        let polarity = cause.polarity.map(self.t.polarities).unwrap_or_default();
        let factor = self.in_our_words(cause.factor.map(map.factors));
        let evidence = if cause.hypothesis { self.t.hypothesis.to_string() } else { cause.evidence.clone() };
        let accepted = cause.accepted_because.trim();
        let accepted = if accepted.is_empty() { String::new() } else { (map.accepted)(accepted) };
        let also: Vec<String> =
            cause.also.iter().map(|(level, number)| (self.t.need_number)(*level, *number)).collect();
        let about = in_short([factor.into(), evidence, accepted, (self.t.also)(&also.join(", "))], "");
        let text = if cause.hypothesis { self.guess(&cause.text, self.t.guess) } else { cause.text.clone() };
        let class = if cause.hypothesis { "paper-card hypothesis" } else { "paper-card" };
        let solutions = self.beside.solutions.then(|| {
            let all = cause.solutions.iter().map(|solution| self.solution(solution)).collect_view();
            view! { <div class={"paper-solutions"}>{all}</div> }
        });
        view! {
            <div class={"paper-cause"}>
                <div class=class>
                    <p class={"number"}>{(self.t.cause)(cause.number)}" "<span class={"quiet"}>{polarity}</span></p>
                    <p class={"said"}>{text}</p>
                    <p class={"quiet"}>{about}</p>
                </div>
                {solutions}
            </div>
        }
        .into_any()
    }

    fn solution(&self, solution: &SolutionOnSheet) -> AnyView {
        let map = &words().map;
        let kind = self.in_our_words(solution.kind.map(map.kinds));
        let status = (self.t.status)(solution);
        let due = solution.due.map(|day| (map.until)(&day_in_words(day))).unwrap_or_default();
        let also: Vec<String> = solution.also.iter().map(|number| (self.t.cause)(*number)).collect();
        let also = (self.t.also)(&also.join(", "));
        let about = [kind.into(), status.into(), solution.owner.clone(), due, solution.measure.clone(), also];
        view! {
            <div class={"paper-card paper-solution"}>
                <p class={"number"}>{(self.t.solution)(solution.number)}</p>
                <p class={"said"}>{solution.text.clone()}</p>
                <p class={"quiet"}>{in_short(about, "")}</p>
            </div>
        }
        .into_any()
    }

    fn loose(&self) -> Option<AnyView> {
        if self.sheet.causes.is_empty() && self.sheet.solutions.is_empty() {
            return None;
        }
        let causes = self.sheet.causes.iter().map(|cause| self.cause(cause)).collect_view();
        let solutions = self.sheet.solutions.iter().map(|solution| self.solution(solution)).collect_view();
        let section = view! {
            <section class={"paper-level"}>
                <h2>{self.t.loose}</h2>
                <div class={"paper-loose"}>
                    <div>{causes}</div>
                    <div>{solutions}</div>
                </div>
            </section>
        };
        Some(section.into_any())
    }
}
