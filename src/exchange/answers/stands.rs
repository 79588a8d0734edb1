//! How answers from files stand to a workbook.

use std::collections::BTreeMap;

use super::SharedAnswers;
use crate::model::{CheckRound, Gathered, RoundCode, RoundId, Taken, Workbook};

/// How answers stand to a workbook and to the others that came with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswersStand {
    /// They belong to a round, and this would become of them.
    Fit(RoundId, Taken),
    /// The round to which they belong is closed.
    Closed(RoundId),
    /// No round here has their code.
    Elsewhere,
}

/// The rounds with several people, by their codes.
pub fn rounds_by_code(workbook: &Workbook) -> Vec<(RoundCode, RoundId)> {
    let code = |(id, round): (RoundId, &CheckRound)| Some((RoundCode::of(id, round)?, id));
    workbook.check_rounds().into_iter().filter_map(code).collect()
}

impl SharedAnswers {
    /// How each of these stands to a workbook, one after the other; and the answers of each round
    /// as they would be then, where there are any new ones.
    pub fn stand<'a>(
        all: impl IntoIterator<Item = &'a SharedAnswers>,
        workbook: &Workbook,
    ) -> (Vec<AnswersStand>, BTreeMap<RoundId, Gathered>) {
        let codes = rounds_by_code(workbook);
        let mut then: BTreeMap<RoundId, Gathered> = BTreeMap::new();
        let stand = |answers: &SharedAnswers| {
            let Some((_, round)) = codes.iter().find(|(code, _)| *code == answers.code) else {
                return AnswersStand::Elsewhere;
            };
            if workbook.get::<CheckRound>(*round).is_none_or(|round| round.finished.is_some()) {
                return AnswersStand::Closed(*round);
            }
            let gathered = then.entry(*round).or_insert_with(|| workbook.gathered(*round));
            AnswersStand::Fit(*round, gathered.take(answers.respondent, answers.response.clone()))
        };
        let stands = all.into_iter().map(stand).collect();
        then.retain(|round, gathered| *gathered != workbook.gathered(*round));
        (stands, then)
    }
}
