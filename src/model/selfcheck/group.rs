//! What the answers of several people show, and what of that may be shown.

use super::{CheckAnswer, Gathered, Openness, Party, Response, ScaleTally, ScoreSpread, ShareSpread};
use crate::model::{Open, Word};

/// Where the answers are hidden nothing is shown of fewer than so many people.
pub const HIDDEN_BELOW: usize = 5;

/// Each thing in its order, such as a phase, and how far apart people are about it; none where that
/// isn't shown.
pub type Spreads<T> = Vec<(T, Option<ShareSpread>)>;

/// What can be shown of the answers of several people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupView<T> {
    /// Hidden, and the round isn't closed: with every answer that came in one could see whose it is.
    UntilClosed {
        /// How many have answered.
        people: usize,
    },
    /// Hidden, and too few have answered.
    TooFew {
        /// How many have answered.
        people: usize,
    },
    /// What may be shown.
    Shown(GroupPicture<T>),
}

/// What the answers of several people show. Where they are hidden, this has nothing of fewer than
/// [`HIDDEN_BELOW`] people, neither as a whole nor of any thing, statement or party; and parties are
/// told apart only if each of them is as large, as the smallest would be what is left of the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupPicture<T> {
    /// How many have answered.
    pub people: usize,
    /// Each thing in its order, such as a phase, and how far apart people are about it.
    pub things: Spreads<T>,
    /// Each statement in its order, by its word.
    pub statements: Vec<(&'static str, Option<ScoreSpread>)>,
    /// How the parties see each thing, where they may be told apart: none of those who didn't say.
    pub parties: Vec<(Option<Party>, Spreads<T>)>,
}

impl<T: Copy> GroupView<T> {
    /// What can be shown of the answers to these things, each with the words of its statements.
    pub fn of(
        things: &[(T, Vec<&'static str>)],
        statements: &[&'static str],
        gathered: &Gathered,
        openness: Openness,
        is_closed: bool,
    ) -> GroupView<T> {
        let everyone: Vec<&Response> = gathered.by.values().collect();
        let people = everyone.len();
        let least = match openness {
            Openness::Hidden if !is_closed => return GroupView::UntilClosed { people },
            Openness::Hidden => HIDDEN_BELOW,
            Openness::Open => 1,
        };
        if people < least {
            return GroupView::TooFew { people };
        }
        let spread = |word: &&'static str| {
            let scores = everyone.iter().filter_map(|response| response.given.get(*word)?.score());
            (*word, ScoreSpread::of(scores).filter(|spread| spread.each().len() >= least))
        };
        GroupView::Shown(GroupPicture {
            people,
            things: spreads(things, &everyone, least),
            statements: statements.iter().map(spread).collect(),
            parties: parties(things, &everyone, least),
        })
    }
}

fn spreads<T: Copy>(things: &[(T, Vec<&'static str>)], people: &[&Response], least: usize) -> Spreads<T> {
    let spread = |(thing, statements): &(T, Vec<&'static str>)| {
        let share = |response: &&Response| {
            let answers: Vec<Option<CheckAnswer>> =
                statements.iter().map(|word| response.given.get(*word).copied()).collect();
            let tally = ScaleTally::of(answers);
            tally.presence().filter(|_| tally.is_enough())
        };
        let spread = ShareSpread::of(people.iter().filter_map(share));
        (*thing, spread.filter(|spread| spread.each().len() >= least))
    };
    things.iter().map(spread).collect()
}

fn parties<T: Copy>(
    things: &[(T, Vec<&'static str>)],
    people: &[&Response],
    least: usize,
) -> Vec<(Option<Party>, Spreads<T>)> {
    let party_of = |response: &Response| response.party.as_ref().and_then(Open::known);
    let all = Party::ALL.iter().copied().map(Some).chain([None]);
    let groups = all.map(|party| {
        let of_party = people.iter().copied().filter(|response| party_of(response) == party);
        (party, of_party.collect::<Vec<_>>())
    });
    let groups: Vec<_> = groups.filter(|(_, people)| !people.is_empty()).collect();
    if groups.len() < 2 || groups.iter().any(|(_, people)| people.len() < least) {
        return Vec::new();
    }
    let seen = |(party, people): (Option<Party>, Vec<&Response>)| (party, spreads(things, &people, least));
    groups.into_iter().map(seen).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Id, RespondentId, Score};

    const WORDS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

    fn things() -> Vec<(char, Vec<&'static str>)> {
        vec![('x', WORDS[..4].to_vec()), ('y', WORDS[4..].to_vec())]
    }

    /// One digit a statement; `d` for “don't know”, a dot for nothing.
    fn person(said: &str, party: Option<Party>) -> Response {
        let answer = |said: char| match said {
            'd' => Some(CheckAnswer::DontKnow),
            digit => digit.to_digit(10).and_then(|points| Score::new(points as u8)).map(CheckAnswer::Score),
        };
        let given = WORDS.iter().zip(said.chars()).filter_map(|(word, said)| Some((word.to_string(), answer(said)?)));
        Response { version: 1, party: party.map(Open::Known), given: given.collect() }
    }

    fn gathered(people: impl IntoIterator<Item = Response>) -> Gathered {
        let people = people.into_iter().zip(1..);
        Gathered { by: people.map(|(response, bits)| (RespondentId::from_bits(bits), response)).collect() }
    }

    fn view(people: Vec<Response>, openness: Openness, is_closed: bool) -> GroupView<char> {
        GroupView::of(&things(), &WORDS, &gathered(people), openness, is_closed)
    }

    fn shown(people: Vec<Response>, openness: Openness) -> GroupPicture<char> {
        match view(people, openness, true) {
            GroupView::Shown(picture) => picture,
            other => panic!("{other:?}"),
        }
    }

    fn many(count: usize, said: &str) -> Vec<Response> {
        vec![person(said, None); count]
    }

    #[test]
    fn hidden_answers_show_once_the_round_is_closed_and_five_are_there() {
        for count in 0..8 {
            let people = many(count, "11112222");
            let open = view(people.clone(), Openness::Hidden, false);
            assert_eq!(open, GroupView::UntilClosed { people: count });
            let closed = view(people.clone(), Openness::Hidden, true);
            assert_eq!(closed == GroupView::TooFew { people: count }, count < HIDDEN_BELOW, "{count}");
            let by_all = view(people, Openness::Open, false);
            assert_eq!(matches!(by_all, GroupView::Shown(_)), count > 0, "{count}");
        }
    }

    #[test]
    fn five_becoming_six_reveals_nobody_while_answers_come_in() {
        let five = view(many(5, "00000000"), Openness::Hidden, false);
        let mut six = many(5, "00000000");
        six.push(person("44444444", None));
        assert_eq!(five, GroupView::UntilClosed { people: 5 });
        assert_eq!(view(six, Openness::Hidden, false), GroupView::UntilClosed { people: 6 });
    }

    #[test]
    fn what_fewer_than_five_said_is_not_shown_even_among_more() {
        let mut people = many(4, "4444dddd");
        people.extend(many(2, "dddd0000"));
        let picture = shown(people.clone(), Openness::Hidden);
        assert_eq!(picture.people, 6);
        assert!(picture.things.iter().all(|(_, spread)| spread.is_none()));
        assert!(picture.statements.iter().all(|(_, spread)| spread.is_none()));
        let open = shown(people, Openness::Open);
        let counts: Vec<usize> =
            open.things.iter().map(|(_, spread)| spread.as_ref().map_or(0, |spread| spread.each().len())).collect();
        assert_eq!(counts, [4, 2]);
    }

    #[test]
    fn parties_are_told_apart_only_if_each_is_large_enough() {
        let group = |sizes: [usize; 3]| {
            let [ours, client, silent] = sizes;
            let mut people = vec![person("44440000", Some(Party::Ours)); ours];
            people.extend(vec![person("00004444", Some(Party::Client)); client]);
            people.extend(many(silent, "22222222"));
            people
        };
        let named = |sizes, openness| {
            let parties = shown(group(sizes), openness).parties;
            parties.into_iter().map(|(party, _)| party).collect::<Vec<_>>()
        };
        assert_eq!(named([5, 5, 0], Openness::Hidden), [Some(Party::Ours), Some(Party::Client)]);
        assert_eq!(named([5, 5, 5], Openness::Hidden), [Some(Party::Ours), Some(Party::Client), None]);
        // The one that is too small would be what is left of the whole.
        assert_eq!(named([5, 4, 0], Openness::Hidden), []);
        assert_eq!(named([5, 5, 1], Openness::Hidden), []);
        assert_eq!(named([6, 0, 0], Openness::Hidden), []);
        assert_eq!(named([2, 1, 0], Openness::Open), [Some(Party::Ours), Some(Party::Client)]);
        let parties = shown(group([5, 5, 0]), Openness::Hidden).parties;
        let medians: Vec<Vec<u8>> = parties
            .iter()
            .map(|(_, things)| things.iter().map(|(_, it)| it.as_ref().unwrap().median().percent()).collect())
            .collect();
        assert_eq!(medians, [[100, 0], [0, 100]]);
    }

    #[test]
    fn each_person_is_a_dot_and_those_with_too_few_answers_are_none() {
        let mut people = many(5, "44440000");
        people.push(person("44dd0000", None));
        let picture = shown(people, Openness::Hidden);
        let dots: Vec<usize> =
            picture.things.iter().map(|(_, spread)| spread.as_ref().map_or(0, |spread| spread.each().len())).collect();
        assert_eq!(dots, [5, 6]);
        let statements: Vec<usize> =
            picture.statements.iter().map(|(_, it)| it.as_ref().unwrap().each().len()).collect();
        assert_eq!(statements, [6, 6, 5, 5, 6, 6, 6, 6]);
    }
}
