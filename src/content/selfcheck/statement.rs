//! What a statement of a self-check is, whichever it belongs to.

use super::LEARNING_VERSION;
use crate::model::{CheckKind, Phase, ReadinessStep, Word};

/// For what a statement speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// For a phase of a partnership.
    Phase(Phase),
    /// For a step towards partnering.
    Step(ReadinessStep),
}

impl From<Phase> for Theme {
    fn from(phase: Phase) -> Theme {
        Theme::Phase(phase)
    }
}

impl From<ReadinessStep> for Theme {
    fn from(step: ReadinessStep) -> Theme {
        Theme::Step(step)
    }
}

/// A statement: something that one can see people do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The word that is stored: small letters and hyphens. It never changes and is never
    /// used for anything else.
    pub id: &'static str,
    /// For what it speaks.
    pub theme: Theme,
    /// As it is asked.
    pub text: &'static str,
}

/// For what statements speak, in its own order.
pub fn themes(asked: &[Statement]) -> Vec<Theme> {
    let phases = Phase::ALL.iter().copied().map(Theme::Phase);
    let all = phases.chain(ReadinessStep::ALL.iter().copied().map(Theme::Step));
    all.filter(|theme| asked.iter().any(|statement| statement.theme == *theme)).collect()
}

/// The version of the statements of a self-check that are asked today. Others, other words or
/// another order are another version: rounds are compared within one alone.
pub const fn latest_version(kind: CheckKind) -> u16 {
    match kind {
        CheckKind::Phases | CheckKind::Readiness => 1,
        CheckKind::Learning => LEARNING_VERSION,
    }
}

/// The statements of a self-check in a version; none where this one doesn't have them, nor of
/// learning needs, where items are rated.
pub fn statements(kind: CheckKind, version: u16) -> Option<&'static [Statement]> {
    let asked: &'static [Statement] = match kind {
        CheckKind::Phases => &super::statements::FIRST,
        CheckKind::Readiness => &super::readiness::FIRST,
        CheckKind::Learning => return None,
    };
    (version == latest_version(kind)).then_some(asked)
}
