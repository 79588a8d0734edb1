//! What the answers of several people show, and what of that may be shown.

use super::need::places;
use super::{Gathered, Need, Openness, Party, Rated, Response, ScaleTally, ScoreSpread, Share, ShareSpread};
use crate::model::{Open, Word};

/// Where the answers are hidden nothing is shown of fewer than so many people.
pub const HIDDEN_BELOW: usize = 5;

/// Each thing in its order, such as a phase, and how far apart people are about it; none where that
/// isn't shown.
pub type Spreads<T> = Vec<(T, Option<ShareSpread>)>;

/// What several people are asked.
pub struct GroupAsked<'a, T> {
    /// Each thing in its order, such as a phase.
    pub things: Vec<T>,
    /// How much of a thing the answers of one person show; none where they say too little of it.
    pub share: &'a dyn Fn(T, &Response) -> Option<Share>,
    /// The words under which single answers stand, in their order.
    pub words: Vec<String>,
}

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
    /// What each single answer stands under, in its order, and how far apart people are about it.
    pub singles: Vec<(String, Option<ScoreSpread>)>,
    /// How the parties see each thing, where they may be told apart: none of those who didn't say.
    pub parties: Vec<(Option<Party>, Spreads<T>)>,
}

impl<T: Copy> GroupView<T> {
    /// What can be shown of the answers to what was asked.
    pub fn of(asked: &GroupAsked<T>, gathered: &Gathered, openness: Openness, is_closed: bool) -> GroupView<T> {
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
        let spread = |word: &String| {
            let scores = everyone.iter().filter_map(|response| response.given.get(word)?.score());
            (word.clone(), ScoreSpread::of(scores).filter(|spread| spread.each().len() >= least))
        };
        GroupView::Shown(GroupPicture {
            people,
            things: spreads(asked, &everyone, least),
            singles: asked.words.iter().map(spread).collect(),
            parties: parties(asked, &everyone, least),
        })
    }
}

impl<T: Copy> GroupPicture<T> {
    /// The things of which something may be shown, the highest middle first and those with the same
    /// in their order; each with its place, and whether it shares it.
    pub fn ranked(&self) -> Vec<(usize, bool, T, &ShareSpread)> {
        let mut all: Vec<(T, &ShareSpread)> =
            self.things.iter().filter_map(|(thing, spread)| Some((*thing, spread.as_ref()?))).collect();
        all.sort_by_key(|(_, spread)| std::cmp::Reverse(spread.median()));
        let medians: Vec<Share> = all.iter().map(|(_, spread)| spread.median()).collect();
        let placed = places(&medians).into_iter().zip(all);
        placed.map(|((place, shared), (thing, spread))| (place, shared, thing, spread)).collect()
    }
}

impl Response {
    /// How much the answers to these statements show of what they speak for; none where too few were
    /// answered.
    pub fn presence<'a>(&self, statements: impl IntoIterator<Item = &'a str>) -> Option<Share> {
        let tally = ScaleTally::of(statements.into_iter().map(|word| self.given.get(word).copied()));
        tally.presence().filter(|_| tally.is_enough())
    }

    /// The priority of an item to learn, as a part of the highest that there is; none unless both
    /// things were said of it.
    pub fn priority(&self, item: &str) -> Option<Share> {
        let score = |rated: Rated| self.given.get(&rated.word_for(item))?.score();
        let need = Need { item: (), importance: score(Rated::Importance)?, level: score(Rated::Level)? };
        Share::of(need.priority().into(), Need::<()>::MOST.into())
    }
}

fn spreads<T: Copy>(asked: &GroupAsked<T>, people: &[&Response], least: usize) -> Spreads<T> {
    let spread = |thing: &T| {
        let shares = people.iter().filter_map(|response| (asked.share)(*thing, response));
        (*thing, ShareSpread::of(shares).filter(|spread| spread.each().len() >= least))
    };
    asked.things.iter().map(spread).collect()
}

fn parties<T: Copy>(asked: &GroupAsked<T>, people: &[&Response], least: usize) -> Vec<(Option<Party>, Spreads<T>)> {
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
    let seen = |(party, people): (Option<Party>, Vec<&Response>)| (party, spreads(asked, &people, least));
    groups.into_iter().map(seen).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CheckAnswer, Id, RespondentId, Score};

    const WORDS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

    fn share(thing: char, response: &Response) -> Option<Share> {
        let statements = if thing == 'x' { &WORDS[..4] } else { &WORDS[4..] };
        response.presence(statements.iter().copied())
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
        let words = WORDS.iter().map(ToString::to_string).collect();
        let asked = GroupAsked { things: vec!['x', 'y'], share: &share, words };
        GroupView::of(&asked, &gathered(people), openness, is_closed)
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
        assert!(picture.singles.iter().all(|(_, spread)| spread.is_none()));
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
        let statements: Vec<usize> = picture.singles.iter().map(|(_, it)| it.as_ref().unwrap().each().len()).collect();
        assert_eq!(statements, [6, 6, 5, 5, 6, 6, 6, 6]);
    }

    #[test]
    fn the_highest_middle_comes_first_and_ties_share_their_place() {
        let ranked = |said: &[&str]| {
            let picture = shown(said.iter().map(|said| person(said, None)).collect(), Openness::Open);
            picture.ranked().into_iter().map(|(place, shared, thing, _)| (place, shared, thing)).collect::<Vec<_>>()
        };
        assert_eq!(ranked(&["11112222"]), [(1, false, 'y'), (2, false, 'x')]);
        assert_eq!(ranked(&["44440000", "00004444"]), [(1, true, 'x'), (1, true, 'y')]);
        assert_eq!(ranked(&["1111dddd", "2222dddd"]), [(1, false, 'x')]);
        assert_eq!(ranked(&["dddddddd"]), []);
    }

    #[test]
    fn a_priority_takes_both_numbers_and_none_is_made_up() {
        let response = |said: &[(&str, CheckAnswer)]| Response {
            given: said.iter().map(|(word, answer)| (word.to_string(), *answer)).collect(),
            ..Response::default()
        };
        let score = |points| CheckAnswer::Score(Score::new(points).unwrap());
        for (importance, level, sixteenths) in [
            (score(4), score(0), Some(16)),
            (score(3), score(2), Some(6)),
            (score(4), score(4), Some(0)),
            (CheckAnswer::DontKnow, score(0), None),
            (score(4), CheckAnswer::Skipped, None),
        ] {
            let response = response(&[("x/importance", importance), ("x/level", level)]);
            assert_eq!(response.priority("x"), sixteenths.and_then(|part| Share::of(part, 16)));
        }
        assert_eq!(response(&[("x/importance", score(4))]).priority("x"), None);
    }
}
