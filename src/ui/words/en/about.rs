//! What holds for a map as a whole, and where statements come from.

use crate::model::{Origin, ProvenanceKind};
use crate::ui::words::{AboutWords, SourceWords};

pub(super) const ABOUT: AboutWords = AboutWords {
    title: "About this map",
    nothing: "How did this begin, and is this the person to ask?",
    new_client: "New client",
    to_client: "To the client’s page",
    client_name: "Name of the new client",
    origin: "How it began",
    origins: |origin| match origin {
        Origin::Proactive => "in a talk that I asked for",
        Origin::Request => "with a request",
        Origin::OwnOrganisation => "it is about my own organisation",
    },
    request: "The request, in their words",
    request_hint: "What did they ask for?",
    notes: "Notes for myself",
    notes_hint: "Only you see these: they stay out of everything made for clients.",
    true_client: "Is this the right person?",
    true_client_hint: "Found out late, the wrong one costs everybody’s time. Only you see this.",
    owns_result: "Answers for the result",
    has_authority: "Can decide about it",
    in_chain_of_command: "Leads the people whose work it is about",
    pays: "Pays for it (often so, not always)",
    yes: "yes",
    no: "no",
    not_known: "not known yet",
    other_person: "If not: who is it?",
    doubts: "Doubts",
    doubts_hint: "What makes you wonder?",
    somebody_else: |name| {
        if name.is_empty() { "not the right person, or not alone".into() } else { format!("also to be asked: {name}") }
    },
    confirmed: "the right person",
};

pub(super) const SOURCE: SourceWords = SourceWords {
    source: "Source",
    sources: |kind| match kind {
        ProvenanceKind::Client => "the client or their people said so",
        ProvenanceKind::Data => "data",
        ProvenanceKind::Observed => "observed",
        ProvenanceKind::Guess => "my own guess",
    },
    not_chosen: "not said yet",
    who: "Who",
    detail: "Details",
    on: "Date",
    once_more: |kind, who| match (kind, who) {
        (ProvenanceKind::Client, "") => "The client said so, today".into(),
        (ProvenanceKind::Client, who) => format!("{who} said so, today"),
        (ProvenanceKind::Data, "") => "From the same data".into(),
        (ProvenanceKind::Data, what) => format!("From the same data: {what}"),
        (ProvenanceKind::Observed, "") => "Observed today".into(),
        (ProvenanceKind::Observed, who) => format!("{who} observed it, today"),
        (ProvenanceKind::Guess, _) => "My own guess".into(),
    },
};
