//! The checks of a map: for each, what it finds and what it lets alone.

use groundwork::model::{
    Agreed, Cause, CauseId, Cell, CellRef, CellState, CheckCounts, Conventions, Day, Direction, Dismissal,
    DismissalRef, Edit, Factor, FactorRef, FactorReview, Family, Finding, GapMap, Id, InMap, Item, Key, LevelName,
    MapId, Noticed, OrderKey, Person, PersonId, Polarity, Provenance, ProvenanceKind, ReplicaId, Row, RowId, Rule,
    Severity, Side, Solution, SolutionId, SolutionKind, SolutionStatus, SourceLack, Spot, Tick, Visibility, Word,
    Workbook, WorkbookId, WorkbookInfo,
};

const MAP: MapId = MapId::LOWEST;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn today() -> Day {
    day("2026-06-15")
}

fn id<I: Id>(number: usize) -> I {
    I::from_bits(number as u128)
}

/// A need, with what stands in its cells.
#[derive(Clone)]
struct Need {
    row: Row,
    should: Cell,
    is: Cell,
}

impl Need {
    fn new(level: LevelName) -> Need {
        Need { row: Row::new(level, OrderKey::default()), should: Cell::default(), is: Cell::default() }
    }

    fn should(mut self, text: &str) -> Need {
        self.should.text = text.into();
        self
    }

    fn is(mut self, text: &str) -> Need {
        self.is.text = text.into();
        self
    }

    fn figures(mut self, should: &str, is: &str) -> Need {
        self.should.reading.type_in(should.into(), &Conventions::default());
        self.is.reading.type_in(is.into(), &Conventions::default());
        self
    }

    fn measure(mut self, name: &str, unit: &str, direction: Option<Direction>) -> Need {
        self.row.measure.name = name.into();
        self.row.measure.unit = unit.into();
        self.row.measure.direction = direction.map(Into::into);
        self
    }

    fn serves(mut self, numbers: &[usize]) -> Need {
        self.row.performance_mut().unwrap().serves = numbers.iter().map(|number| id(*number)).collect();
        self
    }

    fn group(mut self, group: &str) -> Need {
        self.row.performance_mut().unwrap().performer_group = group.into();
        self
    }

    fn due(mut self, text: &str) -> Need {
        self.row.by_when = Some(day(text));
        self
    }

    fn with(mut self, change: impl Fn(&mut Need)) -> Need {
        change(&mut self);
        self
    }
}

fn business() -> Need {
    Need::new(LevelName::Business)
}

fn performance() -> Need {
    Need::new(LevelName::Performance)
}

fn cause(text: &str, gaps: &[usize]) -> Cause {
    Cause { text: text.into(), gaps: gaps.iter().map(|number| id(*number)).collect(), ..Cause::default() }
}

fn of(factor: Factor) -> Cause {
    Cause { factor: Some(factor.into()), ..cause("Something", &[]) }
}

fn solution(text: &str, causes: &[usize]) -> Solution {
    Solution { text: text.into(), causes: causes.iter().map(|number| id(*number)).collect(), ..Solution::default() }
}

fn kind(kind: SolutionKind, causes: &[usize]) -> Solution {
    Solution { kind: Some(kind.into()), ..solution("Something else", causes) }
}

fn apply(book: &Workbook, edit: &Edit) -> Workbook {
    book.apply(edit, Tick { now: 1, replica: ReplicaId::LOWEST }).unwrap()
}

/// A map of needs, causes and solutions; each has its place, from 1, as its id.
fn map(needs: &[Need], causes: &[Cause], solutions: &[Solution]) -> Workbook {
    let tick = Tick { now: 0, replica: ReplicaId::LOWEST };
    let mut edits = vec![Edit::add(MAP, GapMap::default())];
    for (need, number) in needs.iter().zip(1..) {
        let row = InMap { map: MAP, id: id(number) };
        edits.push(Edit::add(row, need.row.clone()));
        edits.push(Edit::set(CellRef { row, side: Side::Should }, need.should.clone()));
        edits.push(Edit::set(CellRef { row, side: Side::Is }, need.is.clone()));
    }
    let causes = causes.iter().zip(1..);
    edits.extend(causes.map(|(it, number)| Edit::add(InMap { map: MAP, id: id::<CauseId>(number) }, it.clone())));
    let solutions = solutions.iter().zip(1..);
    edits.extend(solutions.map(|(it, number)| Edit::add(InMap { map: MAP, id: id::<SolutionId>(number) }, it.clone())));
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
    edits.iter().fold(empty, |book, edit| apply(&book, edit))
}

fn findings(book: &Workbook, rule: Rule) -> Vec<Finding> {
    book.checks(MAP, today()).into_iter().filter(|finding| finding.rule == rule).collect()
}

fn check(rule: Rule, book: &Workbook, expect: bool, what: &str) {
    assert_eq!(!findings(book, rule).is_empty(), expect, "{rule:?}: {what}");
}

/// Whether a rule finds something in what a need's SHOULD says.
fn check_should(rule: Rule, level: LevelName, text: &str, expect: bool) {
    check(rule, &map(&[Need::new(level).should(text)], &[], &[]), expect, text);
}

fn check_cause(rule: Rule, text: &str, expect: bool) {
    check(rule, &map(&[], &[cause(text, &[])], &[]), expect, text);
}

#[test]
fn a_should_that_names_a_solution() {
    for text in [
        "Train all agents",
        "All agents are trained by June",
        "E-learning for the evening shift",
        "Roll out the new process",
        "Hire two more people",
        "Reorganise the branches",
        "A sales workshop for everyone",
        "An app for the drivers",
        "Team-building with the night shift",
        "Launch app",
        "Rolling-out a tool",
        "Retraining the desk",
        "A COURSE on service",
        "Run 3 workshops by Q3",
        "Re-organise the branches",
        "A workshop for all team leads",
        "Hire drivers for the new cars",
        "Train all drivers to leave on time",
        "Trains every agent in the branch",
        "The app is there for all drivers",
        "Invest in an app",
    ] {
        check_should(Rule::SolutionInShould, LevelName::Business, text, true);
        check_should(Rule::SolutionInShould, LevelName::Performance, text, true);
    }
    for text in [
        "1,200 people trained a year",
        "The constraint is lifted in 95 % of cases",
        "Revenue from courses of 2 million",
        "4,000 workshop places sold",
        "Of course 99.95 % of calls are answered",
        "Zero complaints in due course",
        "Trains arrive on time",
        "Time to hire is 30 days",
        "A trainee solves 9 of 10 cases",
        "App downloads of 10,000 by Q3",
        "Der Kunde bekommt ein Training und die Antwort",
        "Les clients ont une app pour les commandes",
        "Провести training для команды",
        "Semua karyawan ikut training",
        "Svi agenti prolaze training do lipnja",
        "Fewer strains and sprains",
        "Cars leave the workshop within two days",
        "Cars spend less than two days in the workshop",
        "Every train leaves within two minutes of schedule",
        "Trains leave within two minutes of schedule",
        "95 % of trains on schedule",
        "App opens in under 2 seconds",
        "Our app opens in under 2 seconds",
        "Orders through the app reach 40 %",
        "Half of all orders come in through our app",
        "Hire cars come back clean in 95 % of cases",
        "Plant hire earns 2 million",
        "Hiring costs stay below 4,000",
    ] {
        check_should(Rule::SolutionInShould, LevelName::Business, text, false);
    }
}

#[test]
fn what_was_noticed_is_told_as_it_was_typed() {
    let noticed = |text: &str| {
        let found = findings(&map(&[business().should(text)], &[], &[]), Rule::SolutionInShould);
        found.first().map(|finding| finding.noticed.clone())
    };
    assert_eq!(noticed("A new E-Learning"), Some(Noticed::Words("E Learning".into())));
    assert_eq!(noticed("We TRAIN them"), Some(Noticed::Words("TRAIN".into())));
}

#[test]
fn a_performance_should_in_peoples_heads() {
    for text in [
        "Agents know the products",
        "Understands what the caller needs",
        "Are aware of the rules",
        "Appreciate feedback",
        "Learns to listen",
        "Attend every briefing",
        "Awareness of costs",
        "They know the products",
        "Makes sure that agents are aware of the rules",
        "Agents know how to reset a line",
        "Greets the customer and understands the bill",
        "Keeps on learning",
    ] {
        check_should(Rule::CapabilityVerb, LevelName::Performance, text, true);
        check_should(Rule::CapabilityVerb, LevelName::Business, text, false);
    }
    for text in [
        "Lets the caller know when the parcel comes",
        "Attends to each guest within a minute",
        "Writes unknown faults into the log",
        "Asks so that customers understand the bill",
        "Follows the well-known checklist",
        "Agents kennen die Produkte und wissen, was sie tun",
        "Calls back the same day",
        "Explains the bill so that the customer understands it",
        "Checks that the patient understands the dose",
        "Helps each customer to fully understand the bill",
        "Tells the caller so that she knows when to come",
        "Asks until they understand the dose",
        "Makes each guest aware of the exits",
        "Uses the know-how of the night shift",
        "Shares know-how each week",
        "Posts in the learning centre every week",
    ] {
        check_should(Rule::CapabilityVerb, LevelName::Performance, text, false);
    }
}

#[test]
fn a_business_should_that_names_an_activity() {
    for text in [
        "Launch app",
        "Implement the CRM by June",
        "Deliver the project",
        "Introducing a new tariff",
        "Set up a help desk",
        "Implementation of 3 sites in 2027",
        "Launch the portal by June 30",
        "Launch the portal by 30 June",
        "Launch the portal by the 30th of June",
        "Launch the portal by 6/30/2027",
        "Launch the portal by 2027-06-30",
        "Launch the portal in quarter 3",
        "Launch portal 2.0",
        "Launch portal 2.0 by June 30",
        "Implement ISO 9001",
        "Implement ISO 9001:2015 in May",
        "Launch 3-5 offers",
    ] {
        check_should(Rule::ActivityNoResult, LevelName::Business, text, true);
        check_should(Rule::ActivityNoResult, LevelName::Performance, text, false);
    }
    for text in [
        "The launch brings 200 new customers",
        "Deliveries arrive",
        "Couriers deliver parcels on time",
        "Orders delivered within two days",
        "Implementing cuts complaints by half",
        "The launch brings EUR40k",
        "The launch brings 4.5 million",
        "The launch reaches a rating of 4.5 by June 30",
        "The launch takes NPS 45 to NPS 60",
        "Das Team soll den Launch machen und die App liefern",
        "Customers get an answer",
    ] {
        check_should(Rule::ActivityNoResult, LevelName::Business, text, false);
    }
    let figure = business().should("Launch app").figures("200 customers", "");
    check(Rule::ActivityNoResult, &map(&[figure], &[], &[]), false, "with a figure");
}

#[test]
fn a_should_without_number_or_measure() {
    for text in [
        "Happy customers",
        "Orders by Q3",
        "A result in 2027",
        "Bessere Zahlen",
        "More sales",
        "Happier customers by June 30",
        "Happier customers by 30 June 2027",
        "Happier customers by the 30th of June",
        "Happier customers by 6/30/2027",
        "Happier customers by the third quarter",
        "Service by ISO 9001",
    ] {
        check_should(Rule::NoMeasure, LevelName::Business, text, true);
    }
    for text in ["Agents call back", "Says what comes next", "Listens", "Writes it down", "Ruft zurück"] {
        check_should(Rule::NoMeasure, LevelName::Performance, text, true);
    }
    for text in [
        "Zero complaints",
        "99.95 % by Q3",
        "14 to 16 % of calls",
        "An answer within two days",
        "1.200 Aufträge",
        "30 orders a day by June",
        "In June, 30 orders",
        "In June 30 % of calls",
        "5 summer complaints",
        "A rating of 4.5 by June 30",
        "Customers give us 4.5 stars",
    ] {
        check_should(Rule::NoMeasure, LevelName::Business, text, false);
    }
    for text in ["Calls everyone back", "Never leaves a call open", "Each caller hears what comes next"] {
        check_should(Rule::NoMeasure, LevelName::Performance, text, false);
    }
    let measured = business().should("Happy customers").measure("complaints per order", "", None);
    check(Rule::NoMeasure, &map(&[measured], &[], &[]), false, "measured");
    let figure = business().should("Fewer complaints").figures("zero", "");
    check(Rule::NoMeasure, &map(&[figure], &[], &[]), false, "zero");
    let date = business().should("Fewer complaints").figures("by Q3", "");
    check(Rule::NoMeasure, &map(&[date], &[], &[]), true, "a date is no number");
    let only_is = business().is("Many complaints");
    check(Rule::NoMeasure, &map(&[only_is], &[], &[]), false, "nothing there yet");
}

#[test]
fn a_should_without_a_date() {
    for text in ["Zero complaints", "95 % of calls", "An answer within two days", "May I help you", "2,000 orders"] {
        check_should(Rule::NoDate, LevelName::Business, text, true);
    }
    for text in
        ["95 % by Q3", "Done by 2027", "95 % by the end of June", "In May 2027 all is well", "1.3.2026: 40 orders"]
    {
        check_should(Rule::NoDate, LevelName::Business, text, false);
    }
    let due = business().should("Zero complaints").due("2026-12-31");
    let serving = performance().should("Calls back").serves(&[1]);
    check(Rule::NoDate, &map(&[due, serving], &[], &[]), false, "due when what it serves is");
}

#[test]
fn one_of_should_and_is_is_missing() {
    let state = |state: CellState| Cell { state: Some(state.into()), ..Cell::default() };
    for (need, side) in [
        (business().should("Zero complaints"), Side::Is),
        (business().is("14 %"), Side::Should),
        (business().figures("6 %", ""), Side::Is),
        (business().with(|need| need.should = state(CellState::ToGather)), Side::Is),
        (performance().is("Some call back"), Side::Should),
        (business().should("All").with(|need| need.is = state(CellState::Known)), Side::Is),
    ] {
        let found = findings(&map(&[need], &[], &[]), Rule::OneSided);
        assert_eq!(found.first().map(|finding| finding.at), Some(Spot::Cell(id(1), side)));
    }
    for need in [
        business(),
        business().should("Zero").is("Three"),
        business().should("Zero").with(|need| need.is = state(CellState::ToGather)),
        business().should("Zero").with(|need| need.is = state(CellState::Skipped)),
        business().measure("complaints", "%", None),
    ] {
        check(Rule::OneSided, &map(&[need], &[], &[]), false, "both or none");
    }
}

#[test]
fn units_that_differ() {
    let need =
        |should: &str, is: &str, unit: &str| map(&[business().figures(should, is).measure("x", unit, None)], &[], &[]);
    for (should, is, unit) in [
        ("95 %", "14 days", ""),
        ("2 days", "3 weeks", ""),
        ("2 days", "14", "%"),
        ("€ 5", "5 $", ""),
        ("3", "4 h", "min"),
    ] {
        check(Rule::UnitsDiffer, &need(should, is, unit), true, is);
    }
    for (should, is, unit) in
        [("95 %", "80", "%"), ("2 days", "1 day", ""), ("6 %", "", ""), ("12", "14", "days"), ("by Q3", "4 %", "%")]
    {
        check(Rule::UnitsDiffer, &need(should, is, unit), false, is);
    }
}

#[test]
fn an_is_that_meets_its_should() {
    let need = |should: &str, is: &str, direction| business().figures(should, is).measure("x", "", direction);
    let (higher, lower) = (Some(Direction::Higher), Some(Direction::Lower));
    for (should, is, direction) in [
        ("95", "95", higher),
        ("95", "97 %", higher),
        ("6 %", "4 %", lower),
        ("zero", "0", lower),
        ("99.95 %", "99.96 %", higher),
    ] {
        check(Rule::AlreadyMet, &map(&[need(should, is, direction)], &[], &[]), true, is);
    }
    for (should, is, direction) in
        [("95", "90", higher), ("6 %", "14 %", lower), ("95", "97", None), ("6", "", lower), ("zero", "3", lower)]
    {
        check(Rule::AlreadyMet, &map(&[need(should, is, direction)], &[], &[]), false, is);
    }
    let opportunity = need("95", "97", higher).with(|need| need.row.opportunity = true);
    check(Rule::AlreadyMet, &map(&[opportunity], &[], &[]), false, "an opportunity");
}

#[test]
fn an_is_that_is_hard_to_look_up() {
    let with = |source: Option<ProvenanceKind>, on: Option<&str>, from: &str, as_of: Option<&str>| {
        let mut need = business().is("14 %");
        need.is.provenance = source.map(|kind| Provenance { on: on.map(day), ..Provenance::of(kind) });
        need.is.reading.source = from.into();
        need.is.reading.as_of = as_of.map(day);
        map(&[need], &[], &[])
    };
    let (client, data) = (Some(ProvenanceKind::Client), Some(ProvenanceKind::Data));
    for (book, lack) in [
        (with(None, None, "", None), SourceLack::Source),
        (with(None, None, "", Some("2026-06-01")), SourceLack::Source),
        (with(client, None, "", None), SourceLack::Date),
        (with(None, None, "monthly report", None), SourceLack::Date),
        (with(data, Some("2025-01-10"), "", None), SourceLack::Fresh),
        (with(None, None, "monthly report", Some("2024-12-31")), SourceLack::Fresh),
    ] {
        assert_eq!(findings(&book, Rule::WeakSource)[0].noticed, Noticed::Lack(lack));
    }
    for book in [
        with(client, Some("2026-06-01"), "", None),
        with(data, None, "", Some("2026-05-31")),
        with(None, None, "monthly report", Some("2025-07-01")),
        with(data, Some("2024-01-01"), "", Some("2026-05-31")),
        with(Some(ProvenanceKind::Guess), None, "", None),
        map(&[business().should("6 %")], &[], &[]),
    ] {
        check(Rule::WeakSource, &book, false, "sourced");
    }
}

#[test]
fn a_performance_need_that_serves_nothing() {
    let base = business().should("Zero complaints");
    for need in [
        performance().should("Calls back"),
        performance().is("Forgets"),
        performance().group("Agents"),
        performance().measure("calls", "%", None),
        performance().figures("95 %", ""),
    ] {
        check(Rule::ServesNothing, &map(&[base.clone(), need], &[], &[]), true, "serves none");
    }
    let serving = map(&[base.clone(), performance().should("Calls back").serves(&[1])], &[], &[]);
    check(Rule::ServesNothing, &serving, false, "serves one");
    for need in
        [performance(), business().should("Orders"), performance().group(" "), business(), performance().serves(&[1])]
    {
        check(Rule::ServesNothing, &map(&[base.clone(), need], &[], &[]), false, "nothing there yet");
    }
    let gone = apply(&serving, &Edit::Trash(Item::Row(InMap { map: MAP, id: id(1) })));
    check(Rule::ServesNothing, &gone, true, "what it served is gone");
}

#[test]
fn a_business_gap_that_nobodys_work_is_linked_to() {
    let gap = || business().should("6 % late").is("14 % late");
    let lower = Some(Direction::Lower);
    for needs in [
        vec![gap()],
        vec![gap().figures("6", "14").measure("late", "%", lower)],
        vec![gap(), performance().should("Calls back")],
        vec![gap(), performance().serves(&[1])],
        vec![gap().figures("6", "14"), gap(), performance().should("Calls back").serves(&[2])],
    ] {
        check(Rule::NoPerformance, &map(&needs, &[], &[]), true, "nobody");
    }
    for needs in [
        vec![gap(), performance().should("Calls back").serves(&[1])],
        vec![gap().figures("6", "4").measure("late", "%", lower)],
        vec![business().should("6 % late")],
        vec![business().is("14 % late")],
        vec![business()],
    ] {
        check(Rule::NoPerformance, &map(&needs, &[], &[]), false, "no gap, or somebody's");
    }
}

#[test]
fn a_performance_need_of_nobody() {
    for need in [
        performance().should("Calls back"),
        performance().is("Forgets"),
        performance().group("  ").should("Calls back"),
        performance().figures("95 %", ""),
        performance().measure("calls", "%", None),
    ] {
        check(Rule::NoPerformers, &map(&[need], &[], &[]), true, "nobody");
    }
    for need in [
        performance(),
        performance().group("Agents").should("Calls back"),
        business().should("Zero"),
        performance().group(" "),
        performance().group("Evening shift"),
    ] {
        check(Rule::NoPerformers, &map(&[need], &[], &[]), false, "somebody, or nothing yet");
    }
}

#[test]
fn vague_words_for_how_often() {
    for text in [
        "Many callers wait",
        "Often late",
        "Service is rated better",
        "Some call back",
        "A lot of errors",
        "Usually on time",
        "Hundreds of callers often wait",
        "One of them is often late",
    ] {
        check_should(Rule::VagueFrequency, LevelName::Business, text, true);
        check(Rule::VagueFrequency, &map(&[performance().is(text)], &[], &[]), true, text);
    }
    for text in [
        "How many call back is counted",
        "Better than 95 %",
        "Someone calls back",
        "Lower is better",
        "Half of them are often late",
        "Viele rufen nicht zurück, und das oft",
        "Handsome offers",
        "As often as asked",
        "Seven of ten orders are often late",
    ] {
        check_should(Rule::VagueFrequency, LevelName::Business, text, false);
    }
    let figure = business().should("Many callers wait").figures("40 %", "");
    check(Rule::VagueFrequency, &map(&[figure], &[], &[]), false, "with a figure");
    check(Rule::VagueFrequency, &map(&[business().figures("often", "")], &[], &[]), true, "in the figure");
}

#[test]
fn a_cause_that_explains_nothing() {
    let needs = [business().should("Zero")];
    for cause in [
        cause("The list is late", &[]),
        Cause { evidence: "Seen in May".into(), ..cause("", &[]) },
        cause("Жара", &[]),
        Cause { polarity: Polarity::Helps.into(), ..cause("People like it", &[]) },
        Cause { anticipated: true, ..cause("It may rain", &[]) },
    ] {
        check(Rule::ExplainsNothing, &map(&needs, &[cause], &[]), true, "no gap");
    }
    let needs = [business().should("Zero"), performance().should("Calls back").serves(&[1]), business()];
    for cause in [
        cause("The list is late", &[1]),
        cause("Nobody hears of it", &[2]),
        cause("What it is for isn’t clear yet", &[3]),
        Cause { evidence: "Seen in May".into(), ..cause("", &[1]) },
        cause("It explains two of them", &[2, 1]),
        cause("  ", &[]),
    ] {
        check(Rule::ExplainsNothing, &map(&needs, std::slice::from_ref(&cause), &[]), false, &cause.text);
    }
    let without_first = |gaps: &[usize]| {
        let book = map(&needs, &[cause("The list is late", gaps)], &[]);
        apply(&book, &Edit::Trash(Item::Row(InMap { map: MAP, id: id(1) })))
    };
    check(Rule::ExplainsNothing, &without_first(&[1]), true, "its gap is gone");
    check(Rule::ExplainsNothing, &without_first(&[1, 3]), false, "one of its gaps is gone");
}

#[test]
fn a_cause_that_misses_a_solution() {
    for text in [
        "Lack of training",
        "No e-learning for newcomers",
        "They have never been trained",
        "Not enough workshops",
        "They need a course",
        "Training is missing",
        "Need to hire more people",
        "Untrained staff",
        "Missing app",
        "They don't have training",
        "They don’t have any product training",
        "They have not had any training",
        "They never had a course",
        "There isn't a workshop for it",
        "There has never been a course",
        "Nobody ever gets training",
        "No one has had the course",
        "No one is trained",
        "No one has been trained",
        "They haven't any training",
        "They don't have advanced training",
        "Nobody has had advanced training",
        "They have never been sent on the course",
        "We can't hire",
        "They can't get training",
    ] {
        check_cause(Rule::MissingSolution, text, true);
    }
    for text in [
        "No constraint is visible",
        "No time for a course",
        "Lack of feedback",
        "No one applies what the course taught",
        "Training was given two years ago",
        "Nobody says what good work is",
        "Es fehlt ein Training, und das seit Jahren",
        "Need for a train station",
        "They don't apply what they got from the course",
        "They don't have time for a course",
        "They don't need training",
        "They can't get the app to open",
        "It isn't the training",
        "There isn't anyone who asks after the course",
        "No one runs the course well",
        "They have not been asked about the training",
        "They don't use the app",
        "They haven't applied the training",
        "Nobody has applied the training",
        "No one has ever seen the app",
        "There isn't anyone applying the training",
        "They don't have the app open",
        "They do not just have training, they use it",
    ] {
        check_cause(Rule::MissingSolution, text, false);
    }
}

#[test]
fn causes_of_one_family_alone() {
    use Factor::{Access, Capability, Expectations, Feedback, Motives, Outside, Skill, Systems};
    let causes = |factors: &[Factor]| map(&[], &factors.iter().map(|factor| of(*factor)).collect::<Vec<_>>(), &[]);
    for factors in [
        &[Skill, Skill, Skill][..],
        &[Skill, Capability, Motives],
        &[Systems, Access, Feedback],
        &[Outside, Outside, Outside],
        &[Expectations, Expectations, Systems, Access],
    ] {
        check(Rule::OneFamily, &causes(factors), true, "one");
    }
    for factors in [
        &[][..],
        &[Skill],
        &[Skill, Motives],
        &[Skill, Skill, Systems],
        &[Outside, Access, Access],
        &[Outside, Skill, Feedback],
    ] {
        check(Rule::OneFamily, &causes(factors), false, "several, or few");
    }
    let unclassified = [of(Skill), of(Skill), of(Skill), cause("Anything", &[])];
    check(Rule::OneFamily, &map(&[], &unclassified, &[]), false, "one may be of another");
}

#[test]
fn families_that_nobody_looked_at() {
    let unseen = |book: &Workbook| {
        let found = findings(book, Rule::FamilyUnseen).into_iter();
        found.map(|finding| finding.noticed).collect::<Vec<_>>()
    };
    let family = |families: &[Family]| families.iter().map(|family| Noticed::Family(*family)).collect::<Vec<_>>();
    use Family::{Individual, Inside, Outside};
    let causes = |factors: &[Factor]| map(&[], &factors.iter().map(|factor| of(*factor)).collect::<Vec<_>>(), &[]);
    let looked = |book: &Workbook, factor: Factor, found_none: bool| {
        let review = FactorReview { found_none, note: String::new() };
        apply(book, &Edit::set(FactorRef { map: MAP, factor }, review))
    };
    let skill = causes(&[Factor::Skill]);
    assert_eq!(unseen(&skill), family(&[Outside, Inside]));
    assert_eq!(unseen(&causes(&[Factor::Motives])), family(&[Outside, Inside]));
    assert_eq!(unseen(&causes(&[Factor::Outside, Factor::Systems])), family(&[Individual]));
    assert_eq!(unseen(&map(&[], &[cause("Anything", &[])], &[])), family(&[Outside, Inside, Individual]));
    assert_eq!(unseen(&looked(&skill, Factor::Outside, false)), family(&[Outside, Inside]));
    assert_eq!(unseen(&looked(&skill, Factor::Outside, true)), family(&[Inside]));
    assert_eq!(unseen(&looked(&skill, Factor::Incentives, true)), family(&[Outside]));
    assert_eq!(unseen(&looked(&looked(&skill, Factor::Feedback, true), Factor::Outside, true)), family(&[]));
    assert_eq!(unseen(&causes(&[Factor::Outside, Factor::Feedback, Factor::Capability])), family(&[]));
    let looked_twice = looked(&looked(&skill, Factor::Outside, true), Factor::Outside, false);
    assert_eq!(unseen(&looked_twice), family(&[Outside, Inside]));
    let seen_by_causes_and_looks = looked(&causes(&[Factor::Outside, Factor::Capability]), Factor::Access, true);
    assert_eq!(unseen(&seen_by_causes_and_looks), family(&[]));
    let helping = Cause { polarity: Polarity::Helps.into(), ..of(Factor::Outside) };
    let helps = map(&[], &[helping, of(Factor::Systems), of(Factor::Motives)], &[]);
    assert_eq!(unseen(&helps), family(&[]));
    assert_eq!(unseen(&causes(&[])), family(&[]));
    assert_eq!(unseen(&map(&[], &[cause(" ", &[])], &[])), family(&[]));
}

#[test]
fn a_cause_without_evidence() {
    for cause in [
        cause("The list is late", &[1]),
        cause("The list is late", &[]),
        of(Factor::Skill),
        cause("x", &[]),
        cause("Жара", &[]),
    ] {
        check(Rule::NoEvidence, &map(&[business()], &[cause], &[]), true, "none");
    }
    let shown = |text: &str| Cause { evidence: "Counted in May".into(), ..cause(text, &[]) };
    for cause in [shown("The list is late"), shown(""), cause("", &[]), cause(" \n", &[]), shown("x")] {
        check(Rule::NoEvidence, &map(&[], &[cause], &[]), false, "shown, or empty");
    }
}

#[test]
fn what_is_not_answered_and_what_answers_nothing() {
    let parked = |text: &str| Solution { status: SolutionStatus::Parked.into(), ..solution(text, &[]) };
    let accepted = |why: &str| Cause { accepted_because: Some(why.into()), ..cause("The list is late", &[]) };
    let helps = Cause { polarity: Polarity::Helps.into(), ..cause("People like it", &[]) };
    let late = cause("The list is late", &[]);
    for (causes, solutions) in [
        (vec![late.clone()], vec![]),
        (vec![], vec![solution("A board", &[])]),
        (vec![late.clone(), late.clone()], vec![solution("A board", &[1])]),
        (vec![accepted(" ")], vec![]),
        (vec![helps.clone()], vec![solution("A board", &[])]),
    ] {
        check(Rule::Unanswered, &map(&[], &causes, &solutions), true, "loose");
    }
    for (causes, solutions) in [
        (vec![late.clone()], vec![solution("A board", &[1])]),
        (vec![accepted("it costs little")], vec![]),
        (vec![], vec![parked("A board")]),
        (vec![helps], vec![]),
        (vec![cause(" ", &[])], vec![solution("", &[])]),
    ] {
        check(Rule::Unanswered, &map(&[], &causes, &solutions), false, "linked, or settled");
    }
    let linked = map(&[], &[late], &[solution("A board", &[1])]);
    let gone = apply(&linked, &Edit::Trash(Item::Cause(InMap { map: MAP, id: id(1) })));
    check(Rule::Unanswered, &gone, true, "its cause is gone");
}

#[test]
fn training_that_answers_no_lack_of_skill() {
    use Factor::{Access, Expectations, Feedback, Skill, Systems};
    let training = |causes: &[usize]| kind(SolutionKind::Training, causes);
    for (causes, solution) in [
        (vec![of(Systems)], training(&[1])),
        (vec![of(Feedback), of(Expectations)], training(&[1, 2])),
        (vec![of(Access)], solution("A workshop on it", &[1])),
        (vec![of(Skill), of(Systems)], training(&[2])),
        (vec![of(Systems), cause("Anything", &[1])], training(&[1, 2])),
    ] {
        check(Rule::TrainingWithoutSkill, &map(&[business()], &causes, &[solution]), true, "no skill");
    }
    for (causes, solution) in [
        (vec![of(Skill)], training(&[1])),
        (vec![of(Systems), of(Skill)], training(&[1, 2])),
        (vec![of(Systems)], kind(SolutionKind::Process, &[1])),
        (vec![cause("Anything", &[1])], training(&[1])),
        (vec![of(Systems)], solution("Clear the constraint", &[1])),
        (vec![], training(&[])),
        (vec![of(Systems)], solution("Schulung und ein Workshop", &[1])),
    ] {
        check(Rule::TrainingWithoutSkill, &map(&[business()], &causes, &[solution]), false, "skill, or no training");
    }
}

#[test]
fn an_inside_solution_for_something_outside() {
    use SolutionKind::{Coaching, Goal, Other, Process, Selection, Standards, Tools, Training};
    let outside = || vec![of(Factor::Outside), of(Factor::Systems)];
    for (kind_of, causes) in [
        (Training, &[1][..]),
        (Process, &[1]),
        (Tools, &[1, 2]),
        (Coaching, &[1]),
        (Standards, &[1]),
        (Selection, &[1]),
    ] {
        check(Rule::InsideForOutside, &map(&[business()], &outside(), &[kind(kind_of, causes)]), true, "outside");
    }
    for text in ["A workshop on it", "Train the drivers", "E-learning for newcomers"] {
        check(Rule::InsideForOutside, &map(&[business()], &outside(), &[solution(text, &[1])]), true, text);
        check(Rule::InsideForOutside, &map(&[business()], &outside(), &[solution(text, &[2])]), false, text);
        let of_other_kind = Solution { kind: Some(Other.into()), ..solution(text, &[1]) };
        check(Rule::InsideForOutside, &map(&[business()], &outside(), &[of_other_kind]), false, text);
    }
    for solution in [
        kind(Goal, &[1]),
        kind(Other, &[1]),
        kind(Process, &[2]),
        solution("Take it to the board", &[1]),
        kind(Training, &[]),
    ] {
        check(Rule::InsideForOutside, &map(&[business()], &outside(), &[solution]), false, "it may fit");
    }
}

#[test]
fn one_solution_for_many_causes() {
    let causes: Vec<Cause> = (0..6).map(|_| cause("Something", &[])).collect();
    for links in [&[1, 2, 3][..], &[1, 2, 3, 4], &[4, 5, 6], &[1, 3, 5], &[1, 2, 3, 4, 5, 6]] {
        let found = findings(&map(&[], &causes, &[solution("A board", links)]), Rule::OneForMany);
        assert_eq!(found[0].noticed, Noticed::Count(links.len()));
    }
    for links in [&[][..], &[1], &[1, 2], &[5, 6], &[3]] {
        check(Rule::OneForMany, &map(&[], &causes, &[solution("A board", links)]), false, "few");
    }
    let three = map(&[], &causes, &[solution("A board", &[1, 2, 3])]);
    let gone = apply(&three, &Edit::Trash(Item::Cause(InMap { map: MAP, id: id(2) })));
    check(Rule::OneForMany, &gone, false, "one of three is gone");
}

#[test]
fn a_solution_before_anything_is_known() {
    let parked = Solution { status: SolutionStatus::Parked.into(), ..solution("A board", &[]) };
    for needs in [
        vec![],
        vec![business()],
        vec![business().should("Zero")],
        vec![business().should("Zero"), performance().group("Agents")],
        vec![performance()],
    ] {
        check(Rule::TooEarly, &map(&needs, &[], &[solution("A board", &[])]), true, "early");
        check(Rule::TooEarly, &map(&needs, &[], std::slice::from_ref(&parked)), false, "parked");
    }
    check(Rule::TooEarly, &map(&[], &[cause(" ", &[])], &[solution("A board", &[])]), true, "an empty cause");
    for (needs, causes) in [
        (vec![business().is("14 %")], vec![]),
        (vec![business().figures("", "14 %")], vec![]),
        (vec![], vec![cause("x", &[])]),
    ] {
        check(Rule::TooEarly, &map(&needs, &causes, &[solution("A board", &[])]), false, "something is known");
    }
}

#[test]
fn a_should_that_was_not_agreed() {
    for need in [
        business().should("Zero"),
        business().figures("6 %", ""),
        performance().should("Calls back"),
        business().should("Zero").is("Three"),
        business().should("Null Fehler"),
    ] {
        check(Rule::NotAgreed, &map(&[need], &[], &[]), true, "not agreed");
    }
    let agreed = |need: Need| need.with(|need| need.row.agreed = Some(Agreed { with: None, on: Some(today()) }));
    for need in [
        agreed(business().should("Zero")),
        agreed(performance().should("Calls back")),
        business(),
        business().is("Three"),
        business().measure("complaints", "%", None),
    ] {
        check(Rule::NotAgreed, &map(&[need], &[], &[]), false, "agreed, or nothing there");
    }
}

/// A map on which the client may read one cell; Dana Otis and May are private, Kim isn't.
fn shown(text: &str, shareable: bool) -> Workbook {
    let visibility = if shareable { Visibility::Shareable } else { Visibility::Private };
    let need = business().is(text).with(|need| need.is.visibility = Some(visibility.into()));
    let book = map(&[need], &[], &[]);
    let kim = Person { visibility: Visibility::Shareable.into(), ..Person::called("Kim") };
    let people = [(1, Person::called("Dana Otis")), (2, kim), (3, Person::called("May")), (4, Person::called("Žofie"))];
    people.into_iter().fold(book, |book, (number, person)| apply(&book, &Edit::add(id::<PersonId>(number), person)))
}

#[test]
fn names_and_delicate_words_where_a_client_reads_them() {
    for text in [
        "Dana Otis never calls back",
        "Otis never calls back",
        "DANA's calls are late",
        "Dana ruft nicht zurück, und das seit der Umstellung",
        "Two agents are lazy",
        "Three people were laid off",
        "Žofie hat das gesagt",
        "Out on sick leave",
    ] {
        check(Rule::Delicate, &shown(text, true), true, text);
        check(Rule::Delicate, &shown(text, false), false, text);
    }
    for text in [
        "Kim said so",
        "Counted in May",
        "Danas are a tribe",
        "The fire drill takes an hour",
        "Sacks of grain arrive late",
        "La salary des gens est un affair pour les chefs",
        "14 % by Q3",
    ] {
        check(Rule::Delicate, &shown(text, true), false, text);
    }
}

#[test]
fn a_name_is_looked_for_wherever_a_copy_for_the_client_has_words() {
    let with_dana = |book: Workbook| apply(&book, &Edit::add(id::<PersonId>(1), Person::called("Dana Otis")));
    let at = |book: Workbook| {
        findings(&with_dana(book), Rule::Delicate).into_iter().map(|finding| finding.at).collect::<Vec<_>>()
    };
    let shareable = |text: &str| Cause { visibility: Visibility::Shareable.into(), ..cause(text, &[]) };
    assert_eq!(at(map(&[], &[shareable("Dana is away")], &[])), [Spot::Cause(id(1))]);
    assert_eq!(at(map(&[], &[cause("Dana is away", &[])], &[])), []);
    assert_eq!(at(map(&[], &[], &[solution("Ask Dana", &[])])), [Spot::Solution(id(1))]);
    assert_eq!(at(map(&[performance().group("Danas")], &[], &[])), []);
    assert_eq!(at(map(&[performance().group("Dana’s team")], &[], &[])), [Spot::Row(id(1))]);
    assert_eq!(at(map(&[performance().group("Team of Dana")], &[], &[])), [Spot::Row(id(1))]);
    let hidden = Cause { evidence: "Dana said so".into(), ..shareable("The list is late") };
    assert_eq!(at(map(&[], &[hidden], &[])), []);
}

#[test]
fn nothing_is_said_of_what_is_empty() {
    let book = map(&[business(), performance()], &[cause("", &[])], &[solution("", &[])]);
    assert_eq!(book.checks(MAP, today()), []);
    assert_eq!(book.checks(id(9), today()), []);
}

#[test]
fn findings_come_in_the_order_of_the_map() {
    let needs = [
        business().should("Launch app").is("Often late"),
        performance().should("Know the app"),
        business().should("Zero"),
    ];
    let book = map(&needs, &[cause("Lack of training", &[])], &[solution("A course", &[])]);
    let place = |at: Spot| match at {
        Spot::Map | Spot::Family(_) => 0,
        Spot::Row(row) | Spot::Cell(row, _) if row == id(1) => 1,
        Spot::Row(row) | Spot::Cell(row, _) if row == id(3) => 2,
        Spot::Row(_) | Spot::Cell(..) => 3,
        Spot::Cause(_) => 4,
        Spot::Solution(_) => 5,
    };
    let found = book.checks(MAP, today());
    assert!(found.is_sorted_by_key(|finding| place(finding.at)), "{found:?}");
    let mut once: Vec<DismissalRef> = found.iter().map(|finding| finding.dismissal(MAP)).collect();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), found.len());
    let counts = CheckCounts::of(&found);
    assert_eq!(counts.incomplete + counts.mistakes + counts.hints, found.len());
    assert!(Severity::ALL.iter().all(|severity| counts.count(*severity) > 0), "{counts:?}");
}

#[test]
fn there_are_twenty_five() {
    let of = |severity| Rule::ALL.iter().filter(|rule| rule.severity() == severity).count();
    assert_eq!(Rule::ALL.len(), 25);
    assert_eq!([of(Severity::Incomplete), of(Severity::Mistake), of(Severity::Hint)], [4, 15, 6]);
}

fn says(book: &Workbook, text: &str) -> Workbook {
    let cell = CellRef { row: InMap { map: MAP, id: id::<RowId>(1) }, side: Side::Should };
    apply(book, &Edit::set(cell, Cell { text: text.into(), ..Cell::default() }))
}

fn dismissed(book: &Workbook, of: DismissalRef) -> Workbook {
    apply(book, &Edit::set(of, book.dismissal(of, "It is their business".into())))
}

#[test]
fn a_dismissal_holds_until_the_text_says_something_else() {
    let book = map(&[business().should("Train 12 people")], &[], &[]);
    let of = findings(&book, Rule::SolutionInShould)[0].dismissal(MAP);
    let put_aside = dismissed(&book, of);
    let because = |book: &Workbook| findings(book, Rule::SolutionInShould)[0].dismissed.clone();
    let reason = Some("It is their business".to_string());
    assert_eq!(because(&book), None);
    assert_eq!(because(&put_aside), reason);
    for text in ["TRAIN 12 people", "Train  12 people.", " train, 12 people "] {
        assert_eq!(because(&says(&put_aside, text)), reason, "{text}");
    }
    for text in ["Train 13 people", "Train 12 people well", "Train people"] {
        assert_eq!(because(&says(&put_aside, text)), None, "{text}");
    }
    let back_again = says(&says(&put_aside, "Train nobody"), "Train 12 people");
    assert_eq!(because(&back_again), reason);
    let brought_back = apply(&put_aside, &Edit::set(of, Dismissal::default()));
    assert_eq!(because(&brought_back), None);
    let others = |book: &Workbook| {
        let found = book.checks(MAP, today()).into_iter();
        found.filter(|finding| finding.rule != Rule::SolutionInShould).collect::<Vec<_>>()
    };
    assert_eq!(others(&put_aside), others(&book));
}

#[test]
fn a_dismissal_holds_no_words_of_what_it_is_about() {
    let book = map(&[business().should("Train the secret service")], &[], &[]);
    let of = findings(&book, Rule::SolutionInShould)[0].dismissal(MAP);
    let written = serde_json::to_string(&book.dismissal(of, "why".into())).unwrap();
    assert!(!written.contains("ecret") && written.contains("\"because\":\"why\""), "{written}");
}

#[test]
fn a_dismissal_goes_with_what_it_is_about() {
    let book = map(&[business().should("Train 12 people")], &[], &[]);
    let of = findings(&book, Rule::SolutionInShould)[0].dismissal(MAP);
    let book = dismissed(&book, of);
    let row = Item::Row(InMap { map: MAP, id: id(1) });
    assert_eq!(book.dismissals(MAP).len(), 1);
    let gone = apply(&book, &Edit::Trash(row));
    assert_eq!(gone.dismissals(MAP).len(), 0);
    assert_eq!(apply(&gone, &Edit::Restore(row)).dismissals(MAP).len(), 1);
    assert_eq!(apply(&book, &Edit::Trash(Item::Map(MAP))).dismissals(MAP).len(), 0);
    let erased = book.without(row, Tick { now: 9, replica: ReplicaId::LOWEST });
    assert!(erased.mentions("their business").is_empty() && !book.mentions("their business").is_empty());
    let nothing = DismissalRef { map: MAP, rule: Rule::NoDate, at: Spot::Row(id(7)) };
    let refused = book.apply(
        &Edit::set(nothing, book.dismissal(nothing, String::new())),
        Tick { now: 9, replica: ReplicaId::LOWEST },
    );
    assert!(refused.is_err());
}

#[test]
fn a_copied_map_keeps_what_was_dismissed() {
    let needs = [business().should("Train 12 people"), performance().should("Know it")];
    let causes = [cause("Lack of training", &[1]), cause("The list is late", &[1])];
    let mut book = map(&needs, &causes, &[solution("A course", &[2])]);
    for finding in book.checks(MAP, today()) {
        book = dismissed(&book, finding.dismissal(MAP));
    }
    let mut ids = 100..200;
    let (copy, edit) = book.copy_of_map(MAP, "Again".into(), &mut || ids.next()).unwrap();
    let copied = apply(&book, &edit).checks(copy, today());
    assert_eq!(copied.len(), book.checks(MAP, today()).len());
    let open: Vec<&Finding> = copied.iter().filter(|finding| finding.dismissed.is_none()).collect();
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn dismissing_is_a_step_with_a_name() {
    let book = map(&[business().should("Train 12 people")], &[], &[]);
    let of = findings(&book, Rule::SolutionInShould)[0].dismissal(MAP);
    let label = |edit: &Edit| format!("{:?}", edit.label(&book).action);
    assert_eq!(label(&Edit::set(of, book.dismissal(of, "why".into()))), "Dismissed");
    assert_eq!(label(&Edit::set(of, Dismissal::default())), "BroughtBack");
    assert_eq!(Key::Dismissal(of).parent(), Some(Key::Row(InMap { map: MAP, id: id(1) })));
}
