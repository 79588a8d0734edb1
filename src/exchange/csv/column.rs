//! The columns of the table, and the kinds of its lines.

use crate::model::Word;

crate::words! {
    /// What a line of the table is.
    pub enum Kind {
        /// The map as a whole.
        Map = "map",
        /// A business need.
        Business = "business",
        /// A performance need.
        Performance = "performance",
        /// A cause.
        Cause = "cause",
        /// A solution.
        Solution = "solution",
        /// A factor that someone has looked at.
        Looked = "looked at",
        /// Someone who is named elsewhere in the table.
        Person = "person",
    }
}

crate::words! {
    /// The columns, in their order. A line fills those that its kind has.
    pub enum Column {
        /// What the line is.
        Kind = "kind",
        /// By which number other lines name it.
        Number = "number",
        /// The numbers of what it serves, explains or answers.
        For = "for",
        /// The title, the words of a cause or solution, a name, a note.
        Text = "text",
        /// The client, the performer group, or who sees to it.
        Who = "who",
        /// What it is measured by.
        Measure = "measure",
        /// The unit of that.
        Unit = "unit",
        /// Which way is better.
        Better = "better",
        /// By when.
        ByWhen = "by when",
        /// The SHOULD in words.
        Should = "SHOULD",
        /// Its figure.
        ShouldFigure = "SHOULD figure",
        /// Of which day the figure is.
        ShouldFigureOf = "SHOULD figure as of",
        /// From where it is.
        ShouldFigureFrom = "SHOULD figure from",
        /// Its state.
        ShouldState = "SHOULD state",
        /// Why it was left out.
        ShouldSkipped = "SHOULD skipped because",
        /// The kind of its source.
        ShouldSource = "SHOULD source",
        /// Who said so.
        ShouldSaidBy = "SHOULD said by",
        /// The details of it.
        ShouldDetails = "SHOULD source details",
        /// On which day.
        ShouldOn = "SHOULD source of",
        /// Who may see it.
        ShouldSeen = "SHOULD seen by client",
        /// The IS in words.
        Is = "IS",
        /// Its figure.
        IsFigure = "IS figure",
        /// Of which day the figure is.
        IsFigureOf = "IS figure as of",
        /// From where it is.
        IsFigureFrom = "IS figure from",
        /// Its state.
        IsState = "IS state",
        /// Why it was left out.
        IsSkipped = "IS skipped because",
        /// The kind of its source.
        IsSource = "IS source",
        /// Who said so.
        IsSaidBy = "IS said by",
        /// The details of it.
        IsDetails = "IS source details",
        /// On which day.
        IsOn = "IS source of",
        /// Who may see it.
        IsSeen = "IS seen by client",
        /// Whether the SHOULD was agreed.
        Agreed = "agreed",
        /// With whom.
        AgreedWith = "agreed with",
        /// When.
        AgreedOn = "agreed on",
        /// Whether the gap is an opportunity.
        Opportunity = "opportunity",
        /// What closing the gap is worth, at the least.
        WorthLow = "worth at the least",
        /// Most likely.
        WorthLikely = "worth most likely",
        /// At the most.
        WorthHigh = "worth at the most",
        /// What that is counted in.
        WorthUnit = "worth counted in",
        /// How often it is gained.
        WorthPer = "worth how often",
        /// Of the gap, or of each of its units.
        WorthOf = "worth of",
        /// What it rests on.
        WorthBasis = "worth rests on",
        /// Who may see it.
        WorthSeen = "worth seen by client",
        /// Whether it helps or hinders.
        Polarity = "helps or hinders",
        /// Under which factor it falls.
        Factor = "factor",
        /// What shows it.
        Evidence = "evidence",
        /// The kind of source of that.
        EvidenceSource = "evidence source",
        /// Who said so.
        EvidenceSaidBy = "evidence said by",
        /// The details of it.
        EvidenceDetails = "evidence source details",
        /// On which day.
        EvidenceOn = "evidence source of",
        /// Whether it is anticipated.
        Anticipated = "anticipated",
        /// Whether it is accepted as it is.
        Accepted = "accepted",
        /// Why.
        AcceptedBecause = "accepted because",
        /// What kind of solution it is.
        SolutionKind = "kind of solution",
        /// How far it has come.
        Status = "status",
        /// Who may see it.
        Seen = "seen by client",
        /// How the map began.
        Origin = "began",
        /// With which request.
        Request = "request",
        /// Notes.
        Notes = "notes",
        /// Whether the client owns the result.
        OwnsResult = "owns the result",
        /// Whether the client can decide.
        HasAuthority = "can decide",
        /// Whether the client is in the chain of command.
        InChain = "in the chain of command",
        /// Whether the client pays.
        Pays = "pays",
        /// Who the true client is, if it is someone else.
        TrueClient = "true client",
        /// Doubts.
        Doubts = "doubts",
        /// Looked, and found none.
        FoundNone = "found none",
        /// What stands for a name.
        Initials = "initials",
    }
}

/// The columns of one of the two cells of a need.
pub(super) struct CellColumns {
    pub text: Column,
    pub figure: Column,
    pub as_of: Column,
    pub from: Column,
    pub state: Column,
    pub skipped: Column,
    pub source: SourceColumns,
    pub seen: Column,
}

/// The columns that say where something comes from.
pub(super) struct SourceColumns {
    pub kind: Column,
    pub who: Column,
    pub details: Column,
    pub on: Column,
}

pub(super) const SHOULD: CellColumns = CellColumns {
    text: Column::Should,
    figure: Column::ShouldFigure,
    as_of: Column::ShouldFigureOf,
    from: Column::ShouldFigureFrom,
    state: Column::ShouldState,
    skipped: Column::ShouldSkipped,
    source: SourceColumns {
        kind: Column::ShouldSource,
        who: Column::ShouldSaidBy,
        details: Column::ShouldDetails,
        on: Column::ShouldOn,
    },
    seen: Column::ShouldSeen,
};

pub(super) const IS: CellColumns = CellColumns {
    text: Column::Is,
    figure: Column::IsFigure,
    as_of: Column::IsFigureOf,
    from: Column::IsFigureFrom,
    state: Column::IsState,
    skipped: Column::IsSkipped,
    source: SourceColumns {
        kind: Column::IsSource,
        who: Column::IsSaidBy,
        details: Column::IsDetails,
        on: Column::IsOn,
    },
    seen: Column::IsSeen,
};

pub(super) const EVIDENCE: SourceColumns = SourceColumns {
    kind: Column::EvidenceSource,
    who: Column::EvidenceSaidBy,
    details: Column::EvidenceDetails,
    on: Column::EvidenceOn,
};

impl Column {
    /// How many there are.
    pub(super) const COUNT: usize = Column::ALL.len();

    /// The column of that name, however it is written.
    pub(super) fn called(name: &str) -> Option<Column> {
        let name = name.trim().to_lowercase();
        Column::ALL.iter().copied().find(|column| column.word().to_lowercase() == name)
    }
}
