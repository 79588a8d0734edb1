//! What a question is after, by the words and turns that speak for it.

use super::Category::{self, Cause, Is, Map, Relationship, Should};
use super::{Form, Words};
use crate::model::Word;

/// How one asks leave.
const LEAVE: [&str; 33] = [
    "any objection",
    "are you happy for me",
    "are you happy with me",
    "are you all right with",
    "be all right if",
    "be comfortable",
    "be okay",
    "be ok",
    "be possible for me",
    "be willing",
    "can i",
    "can we",
    "could i",
    "could we",
    "do i have your permission",
    "do you mind",
    "have your permission",
    "if i gathered",
    "is it all right",
    "is it fine",
    "is it ok",
    "is it okay",
    "may i",
    "may we",
    "might i",
    "might we",
    "mind if",
    "suit you",
    "would it help if i",
    "would you allow",
    "would you let",
    "would you mind",
    "would you agree to my",
];

/// The words with which a question asks leave, if it does.
pub(super) fn asks_leave(words: &Words, form: Form) -> Option<String> {
    if form != Form::Closed {
        return None;
    }
    (0..words.len()).find_map(|at| Some(words.typed(at, words.phrase(at, &LEAVE)?)))
}

/// Turns that speak for what a question is after, and how clearly: 1 a little,
/// 2 plainly, 4 whatever else is there.
const CUES: [(Category, usize, &str); 14] = [
    (
        Should,
        4,
        "all goes, goes well, gone to plan, good look like, good year, great look like, have achieved, have \
         finished, in an ideal world, measured on, set a target, supposed to, target for, to be called, wave a \
         wand, would success, year from now, years from now",
    ),
    (
        Should,
        2,
        "achieve, aim, aiming, aims, asked you to deliver, by december, by how much, by the end, by year's end, \
         coming quarter, coming year, differently, do you want, expect, goal, goals, had worked, has to happen, \
         have to happen, hope, hoping, ideal, ideally, in three years, must, need that result, next summer, next \
         year, ought, outcome, result do you want, say yet, should, standard, success, target, targets, want, \
         will be different, will tell you, wish, would i see, would people do, would the people, would you find, \
         would you like to see, would you notice, would you want, year's end, you after, you rather, you'd like \
         to see",
    ),
    (Should, 1, "better, far, fast, figure, happy, number, soon, would"),
    (
        Is,
        4,
        "a typical day, an example of, at present, at the moment, for certain, how many, how sure, last month, \
         last quarter, last time, last year, right now, talk me through, these days, today when, walk me through, \
         what proportion, what share",
    ),
    (
        Is,
        2,
        "already do, backlog, compared, complain, cost, costs, currently, data, describe, differ, differs, \
         evidence, figures, find that out, first notice, get done, get that number, handle, handled, happens, \
         hear, how long, how often, impression, is it in, know yet, late, latest, like to know, measure, \
         measures, mostly, normal, now, numbers, on the course, over the past, present, record, records, report, \
         seen, since when, spend, stand, survey, taking for granted, today, track, typical, usual, you see",
    ),
    (Is, 1, "did, does, figure, find, had been, how much, know, number, what did, when, where, who keeps"),
    (
        Cause,
        4,
        "get out of, happens for people, happens to people, happens to someone, hold them back, holds them back, \
         how come, how they are doing, how well they are doing, in people's way, in the way, in their way, know \
         how, lies behind, might explain, prevents, root cause, stopping, that they haven't, what keeps them, why",
    ),
    (
        Cause,
        2,
        "behind, bottleneck, by going on, changed, clear is it, come to be able, delays, difference between, \
         difficult, do they need, easier, easy, expected of, explain, explains, feedback, find out whether, gain, \
         get hold of, gets them, give up, go wrong, hard, harder, help them, helps, hinders, holds, how do \
         people, hurts, in common, incentives, interrupted, lack, lacks, make it, makes, makes it, matter of \
         will, outside, reason, reasons, reward, rewards, short of, skill gap, slow, slows, stops, suit, suits, \
         the process, tools, what changed, what is wanted of, worthwhile",
    ),
    (Cause, 1, "help, influence, know exactly, part does, tells them, what happens"),
    (
        Relationship,
        4,
        "a minute, best thing that happened, brought you, can i do, did you come to, do you turn to, end up, get \
         to know, have we done, have you been, hear from me, how are things, keep informed, keeps you, kept \
         informed, kept you, led you, like to work here, made you think, meet again, new director, next sit down, \
         next time we, on your mind, our meetings, people like me, proud, proudest, set this off, set this \
         request, should i know, talk again, talk with me, tell my own, to meet next, we meet, what's new, work \
         together, your life easier, your own boss, your unit that nobody",
    ),
    (Relationship, 1, "advice, busy, for you, lately, this month, you, you personally, your team"),
    (
        Map,
        4,
        "be changed, be lost if, decides about, depends on, has a say, have to agree, is in place, meant to, one \
         group, only work with one, reports to, smallest, solve, thought about, tie in, tool is in, tried, true \
         client, which of your goals, which of your results, which role, which roles, which teams, who answers \
         for, who decides, who else, who owns, who pays, who reports, who signs, who would be upset, who would \
         have to, whose",
    ),
    (
        Map,
        2,
        "budget, coaching, course, decides, fix, influence on that, serve, serves, take part, team building, \
         training, which problem, who has, workshop",
    ),
    (Map, 1, "change, in mind, who"),
];

/// What a question is after, and the words that say so; not sure where nothing
/// speaks for it plainly, or as much for something else.
pub(super) fn category(words: &Words) -> (Option<Category>, Vec<String>) {
    let mut scores: Vec<(usize, Vec<String>)> = Category::ALL.iter().map(|_| (0, Vec::new())).collect();
    let mut plain = [false; Category::ALL.len()];
    for (category, weight, cues) in &CUES {
        let Some(place) = Category::ALL.iter().position(|other| other == category) else { continue };
        for at in 0..words.len() {
            if let Some(count) = cues.split(", ").find_map(|cue| words.phrase(at, &[cue])) {
                scores[place].0 += weight;
                plain[place] |= *weight > 1;
                scores[place].1.push(words.typed(at, count));
            }
        }
    }
    let best = scores.iter().map(|(score, _)| *score).max().unwrap_or_default();
    let first = scores.into_iter().zip(Category::ALL).zip(plain);
    let mut first = first.filter(|(((score, _), _), _)| *score == best);
    match (first.next(), first.next()) {
        (Some((((_, told_by), category), true)), None) => (Some(*category), told_by),
        _ => (None, Vec::new()),
    }
}
