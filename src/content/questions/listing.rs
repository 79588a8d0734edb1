//! The list of all questions: the bank’s and one’s own, searched and filtered.

use super::{QUESTIONS, Question};
use crate::model::{
    BankId, Category, Key, Member, Mode, OwnQuestion, QuestionSet, QuestionSetId, Stage, Subject, Workbook,
};

crate::words! {
    /// Which questions are listed.
    pub enum QuestionShow {
        /// All of them.
        All = "all",
        /// Those that are liked best.
        Favourites = "favourites",
        /// One's own.
        Own = "own",
    }
}

/// What someone wants to see of the questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionListing {
    /// Words, all of which have to be somewhere in what a question says.
    pub search: String,
    /// Which of them.
    pub show: QuestionShow,
    /// Only those that can be asked in this kind of meeting.
    pub mode: Option<Mode>,
    /// Only those of this stage.
    pub stage: Option<Stage>,
    /// Only those on this level.
    pub level: Option<Subject>,
    /// Only those that are after this.
    pub category: Option<Category>,
    /// The set that is open, if it is still there: only what is in it, in its order.
    pub set: Option<QuestionSetId>,
    /// All others are shown as well, to choose from for that set.
    pub choosing: bool,
}

impl QuestionListing {
    /// The same with nothing looked for and nothing left out; a set that is open stays so.
    pub fn without_filters(&self) -> QuestionListing {
        QuestionListing { set: self.set, choosing: self.choosing, ..QuestionListing::default() }
    }
}

impl Default for QuestionListing {
    fn default() -> Self {
        QuestionListing {
            search: String::new(),
            show: QuestionShow::All,
            mode: None,
            stage: None,
            level: None,
            category: None,
            set: None,
            choosing: false,
        }
    }
}

/// The question of the bank that has this id, if there is one.
pub fn bank_question(id: BankId) -> Option<&'static Question> {
    let id = id.to_string();
    QUESTIONS.iter().copied().flatten().find(|question| question.id == id)
}

/// The questions to be listed: one's own, then those of the bank, each by its key;
/// one of the bank has that under which it is kept whether it is liked.
pub fn list_questions(workbook: &Workbook, listing: &QuestionListing) -> Vec<Key> {
    let search = folded(&listing.search);
    let words: Vec<&str> = search.split_whitespace().collect();
    let says = |texts: [&str; 3]| {
        let text = if words.is_empty() { String::new() } else { folded(&texts.join("\n")) };
        words.iter().all(|word| text.contains(word))
    };
    let own_fits = |question: &OwnQuestion| {
        let mode = question.mode.as_ref().and_then(|mode| mode.known()).unwrap_or(Mode::Either);
        let shown = listing.show != QuestionShow::Favourites || question.favourite;
        shown
            && listing.mode.is_none_or(|wanted| mode.fits(wanted))
            && listing.stage.is_none_or(|wanted| question.stage.as_ref().is_some_and(|stage| *stage == wanted))
            && listing.level.is_none_or(|wanted| question.level.as_ref().is_some_and(|level| *level == wanted))
            && listing.category.is_none_or(|wanted| question.category.as_ref().is_some_and(|it| *it == wanted))
            && says([&question.text, &question.when_to_use, &question.listen_for])
    };
    let own = workbook.own_questions();
    let own = own.into_iter().filter(|(_, question)| own_fits(question)).map(|(id, _)| Key::Question(id));
    let bank_fits = |question: &&'static Question| {
        let shown = match listing.show {
            QuestionShow::All => true,
            QuestionShow::Favourites => BankId::new(question.id).is_some_and(|id| workbook.is_favourite(id)),
            QuestionShow::Own => false,
        };
        shown
            && listing.mode.is_none_or(|wanted| question.mode.fits(wanted))
            && listing.stage.is_none_or(|wanted| question.stage == wanted)
            && listing.level.is_none_or(|wanted| question.subject == wanted)
            && listing.category.is_none_or(|wanted| question.category == wanted)
            && says([question.text, question.when_to_use, question.listen_for])
    };
    let bank = QUESTIONS.iter().copied().flatten().filter(bank_fits);
    let listed: Vec<Key> =
        own.chain(bank.filter_map(|question| BankId::new(question.id).map(Key::Favourite))).collect();
    let set = listing.set.filter(|set| !listing.choosing && workbook.get::<QuestionSet>(*set).is_some());
    match set {
        Some(set) => {
            let asked = workbook.questions_in(set).into_iter().filter_map(Member::key);
            asked.filter(|key| listed.contains(key)).collect()
        }
        None => listed,
    }
}

/// Capitals and accents don't count.
fn folded(text: &str) -> String {
    let plain = |c: char| match c {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        '’' => '\'',
        other => other,
    };
    text.to_lowercase().chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Edit, Favourite, Id, QuestionId, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    fn example() -> Workbook {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let text = "What did the Café do?".to_string();
        let own = OwnQuestion { text, stage: Some(Stage::Ground.into()), ..OwnQuestion::default() };
        let edits = [
            Edit::add(QuestionId::from_bits(1), own),
            Edit::set(BankId::new("where-today").unwrap(), Favourite { favourite: true }),
            Edit::set(BankId::new("of-next-year").unwrap(), Favourite { favourite: true }),
        ];
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
        edits.iter().fold(book, |book, edit| book.apply(edit, tick).unwrap())
    }

    fn check(listing: QuestionListing, expect: &[&str]) {
        let book = example();
        let named = |key: Key| match key {
            Key::Favourite(id) => id.to_string(),
            _ => "own".to_string(),
        };
        let listed: Vec<String> = list_questions(&book, &listing).into_iter().map(named).collect();
        assert_eq!(listed, expect, "{listing:?}");
    }

    #[test]
    fn questions_are_found_by_their_words_and_filtered_by_their_tags() {
        let all = QuestionListing::default;
        check(QuestionListing { show: QuestionShow::Own, ..all() }, &["own"]);
        check(QuestionListing { show: QuestionShow::Favourites, ..all() }, &["where-today"]);
        check(QuestionListing { search: "CAFE did".into(), ..all() }, &["own"]);
        check(QuestionListing { search: "don't copy".into(), ..all() }, &[]);
        check(QuestionListing { search: "figure stand today".into(), ..all() }, &["where-today"]);
        let ground = QuestionListing { stage: Some(Stage::Ground), level: Some(Subject::None), ..all() };
        check(ground, &["how-sure", "who-sees-it-so", "what-to-change"]);
        let own = QuestionListing { show: QuestionShow::Own, category: Some(Category::Is), ..all() };
        check(own, &[]);
        assert_eq!(list_questions(&example(), &all()).len(), 145);
    }

    #[test]
    fn every_question_of_the_bank_is_found_by_its_id() {
        for question in QUESTIONS.iter().copied().flatten() {
            let found = BankId::new(question.id).and_then(bank_question);
            assert_eq!(found, Some(question));
        }
    }
}
