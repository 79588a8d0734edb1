//! What is looked at, and how much it weighs.

/// How much a check weighs. None of them ever stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The chain from result to solution has a hole.
    Incomplete,
    /// Worth a look: perhaps not what was meant, or not certain yet.
    Mistake,
    /// Worth a thought.
    Hint,
}

impl Severity {
    /// All of them, the weightiest first.
    pub const ALL: [Severity; 3] = [Severity::Incomplete, Severity::Mistake, Severity::Hint];
}

crate::words! {
    /// The checks of a map, each with the word under which a dismissal is kept.
    pub enum Rule {
        /// A SHOULD names a solution.
        SolutionInShould = "solution-in-should",
        /// A performance SHOULD says what people are to know, not what they do.
        CapabilityVerb = "capability-verb",
        /// A business SHOULD names an activity and no result.
        ActivityNoResult = "activity-no-result",
        /// A SHOULD with neither a number nor a measure.
        NoMeasure = "no-measure",
        /// A SHOULD without a day.
        NoDate = "no-date",
        /// One of SHOULD and IS is there, the other isn't.
        OneSided = "one-sided",
        /// SHOULD and IS are given in different units.
        UnitsDiffer = "units-differ",
        /// The IS is as good as the SHOULD.
        AlreadyMet = "already-met",
        /// Nobody could look up where an IS comes from, or it is old.
        WeakSource = "weak-source",
        /// A performance need that serves no business need.
        ServesNothing = "serves-nothing",
        /// A business gap, and nothing that people would do about it.
        NoPerformance = "no-performance",
        /// A performance need of nobody in particular.
        NoPerformers = "no-performers",
        /// A word such as "often" where a figure would say more.
        VagueFrequency = "vague-frequency",
        /// A cause that explains no gap.
        ExplainsNothing = "explains-nothing",
        /// A cause that only says which solution is missing.
        MissingSolution = "missing-solution",
        /// All causes are of one family.
        OneFamily = "one-family",
        /// A family of causes that nobody has looked at.
        FamilyUnseen = "family-unseen",
        /// A cause that nothing shows yet: a hypothesis.
        NoEvidence = "no-evidence",
        /// A solution without a cause, or a cause without a solution.
        Unanswered = "unanswered",
        /// Training, where nothing says that skill is missing.
        TrainingWithoutSkill = "training-without-skill",
        /// An inside solution for something outside.
        InsideForOutside = "inside-for-outside",
        /// One solution for many causes.
        OneForMany = "one-for-many",
        /// A solution before anything is known.
        TooEarly = "too-early",
        /// A SHOULD that wasn't agreed yet.
        NotAgreed = "not-agreed",
        /// A name or a delicate word where a client would read it.
        Delicate = "delicate",
    }
}

impl Rule {
    /// How much it weighs.
    pub fn severity(self) -> Severity {
        match self {
            Rule::OneSided | Rule::ServesNothing | Rule::ExplainsNothing | Rule::Unanswered => Severity::Incomplete,
            Rule::SolutionInShould
            | Rule::CapabilityVerb
            | Rule::ActivityNoResult
            | Rule::NoMeasure
            | Rule::UnitsDiffer
            | Rule::WeakSource
            | Rule::NoPerformance
            | Rule::NoPerformers
            | Rule::VagueFrequency
            | Rule::MissingSolution
            | Rule::OneFamily
            | Rule::NoEvidence
            | Rule::TrainingWithoutSkill
            | Rule::InsideForOutside
            | Rule::TooEarly => Severity::Mistake,
            Rule::NoDate
            | Rule::AlreadyMet
            | Rule::FamilyUnseen
            | Rule::OneForMany
            | Rule::NotAgreed
            | Rule::Delicate => Severity::Hint,
        }
    }
}
