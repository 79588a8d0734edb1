//! The quote that is being written, and what the next one is an example of. The quote itself is in
//! the workbook from its first letters on, as a line of notes is.

use leptos::prelude::*;

use crate::model::{Heard, ObservationId, Open, Quote, QuoteRef};
use crate::platform::page;
use crate::session::Session;

/// The id of the field in which a quote is written.
pub const QUOTE_FIELD: &str = "quote-text";

/// A handle; copies are the same.
#[derive(Clone, Copy)]
pub struct Quoting {
    session: Session,
    sheet: ObservationId,
    now: Memo<Option<(QuoteRef, Quote)>>,
    /// Said before the first letter.
    kind: RwSignal<Option<Heard>>,
}

impl Quoting {
    /// Goes on where a sheet's quotes were.
    pub fn new(session: Session, sheet: ObservationId) -> Quoting {
        let now = session.ask(move |workbook| {
            let mut quotes = workbook.quotes(sheet).into_iter().rev();
            quotes.find(|(_, quote)| quote.writing).map(|(id, quote)| (id, quote.clone()))
        });
        Quoting { session, sheet, now, kind: RwSignal::new(None) }
    }

    /// The quote that is being written.
    pub fn quote(self) -> Option<QuoteRef> {
        self.now.with(|now| now.as_ref().map(|(id, _)| *id))
    }

    /// What stands in its field.
    pub fn text(self) -> Signal<String> {
        let now = self.now;
        Signal::derive(move || now.with(|now| now.as_ref().map(|(_, quote)| quote.text.clone()).unwrap_or_default()))
    }

    /// What it is an example of.
    pub fn kind(self) -> Option<Heard> {
        self.now.with(|now| match now {
            Some((_, quote)) => quote.kind(),
            None => self.kind.get(),
        })
    }

    /// Says what it is an example of; said again, it isn't.
    pub fn toggle(self, kind: Heard) {
        let said = (untrack(|| self.kind()) != Some(kind)).then_some(kind);
        self.kind.set(said);
        if let Some(quote) = untrack(|| self.quote()) {
            self.session.commit_drafts();
            self.session.change::<Quote>(quote, |quote| quote.kind = said.map(Open::Known));
        }
    }

    /// Takes what stands in the field. Nothing is no quote.
    pub fn type_in(self, text: String, stretch: u64) -> bool {
        let session = self.session;
        if let Some(quote) = untrack(|| self.quote()) {
            return session.type_in::<Quote>(quote, stretch, |quote| quote.text = text);
        }
        if text.trim().is_empty() {
            return true;
        }
        let Some(id) = session.new_id() else { return false };
        let record = Quote {
            order: session.after_quotes(self.sheet),
            text,
            kind: self.kind.get_untracked().map(Open::Known),
            writing: true,
        };
        session.begin_quote(QuoteRef { observation: self.sheet, id }, stretch, record)
    }

    /// The quote is written to its end; the field is for the next one.
    pub fn finish(self) {
        self.session.commit_drafts();
        let written = |now: &Option<(QuoteRef, Quote)>| {
            now.as_ref().filter(|(_, quote)| !quote.text.trim().is_empty()).map(|(id, _)| *id)
        };
        if let Some(quote) = self.now.with_untracked(written)
            && self.session.change::<Quote>(quote, |quote| quote.writing = false)
        {
            self.kind.set(None);
        }
        page::focus_soon(QUOTE_FIELD.into());
    }
}
