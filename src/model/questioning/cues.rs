//! What a question is after, by the words and turns that speak for it.

use super::Category::{self, Cause, Is, Map, Relationship, Should};
use super::{Form, Words};
use crate::model::Word;

/// How one asks leave.
const LEAVE: [&str; 48] = [
    "all right if i",
    "alright if i",
    "any objection",
    "are you all right with",
    "are you happy for me",
    "are you happy with me",
    "be all right if",
    "be comfortable",
    "be happy for me",
    "be happy with me",
    "be ok",
    "be okay",
    "be possible for me",
    "be willing",
    "can i",
    "can we",
    "could i",
    "could we",
    "could you let me have",
    "could you send me",
    "do i have your permission",
    "do you mind",
    "fine by you if",
    "fine if i",
    "happy for me to",
    "have you got time",
    "have your permission",
    "if i gathered",
    "if i take notes",
    "is it all right",
    "is it alright",
    "is it fine",
    "is it ok",
    "is it okay",
    "may i",
    "may we",
    "might i",
    "might we",
    "mind if",
    "minutes for me",
    "ok if i",
    "okay if i",
    "suit you",
    "would it help if i",
    "would you agree to my",
    "would you allow",
    "would you let",
    "would you mind",
];

/// How one asks leave without asking for a yes.
const OPEN_LEAVE: [&str; 8] = [
    "be comfortable with me",
    "be happy for me",
    "be willing for me",
    "feel about me",
    "feel if i",
    "suit you for me",
    "why can't i",
    "why can't we",
];

/// The words with which a question asks leave, if it does.
pub(super) fn asks_leave(words: &Words, form: Form) -> Option<String> {
    let turns: &[&str] = if form == Form::Closed { &LEAVE } else { &OPEN_LEAVE };
    (0..words.len()).find_map(|at| Some(words.typed(at, words.phrase(at, turns)?)))
}

/// Turns that speak for what a question is after, and how clearly: 1 a little,
/// 2 plainly, 4 whatever else is there.
const CUES: [(Category, usize, &str); 14] = [
    (
        Should,
        4,
        "all goes, by then that, goes well, gone to plan, good look like, good year, great look like, \
         have achieved, have finished, have promised, in an ideal world, measured on, ought a, ought an, \
         ought people, ought the, ought they, really good, set a target, supposed to, target for, to be \
         called, to look like, wave a wand, what target, where do you need, where you want to be, will \
         you know, would be different, would be fine, would success, year from now, years from now, you \
         promised, you'd want all",
    ),
    (
        Should,
        2,
        "accept, achieve, aim, aiming, aims, asked you to deliver, by december, by how much, by the end, by \
         year's end, coming quarter, coming year, crack it, cracked it, differently, do you need, do you \
         want, does it need to be, expect, goal, goals, gone for, good enough, had worked, has to happen, \
         have to happen, hope, hoping, ideal, ideally, in three years, look like to you, must, need that \
         result, need to be, next summer, next year, ought, outcome, result do you want, say yet, settle \
         on, should, standard, success, target, targets, to aim at, want, where you need, will be \
         different, will tell you, wish, would i see, would people do, would the people, would you find, \
         would you like to see, would you notice, would you want, year's end, you after, you rather, \
         you'd like to see",
    ),
    (Should, 1, "better, far, fast, figure, happy, number, soon, would"),
    (
        Is,
        4,
        "a typical day, actually goes on, an example of, at present, at the moment, been going, for \
         certain, getting on with, goes on at, goes on when, hitting the, how many, how sure, just \
         roughly, last month, last quarter, last time, last year, right now, roughly what, step by step, \
         talk me through, these days, today when, walk me through, what actually happens, what \
         proportion, what share",
    ),
    (
        Is,
        2,
        "already do, backlog, compared, complain, cost, costs, currently, data, describe, differ, \
         differs, do first, ever read, evidence, figures, find that out, first notice, from the minute, \
         get done, get that number, get updated, goes on, handle, handled, happens, hear, how long, how \
         long's, how often, impression, is it in, know yet, late, latest, like to know, measure, \
         measures, mostly, normal, now, numbers, on the course, over the past, pass rate, people say, \
         present, record, records, report, seen, since when, spend, stand, survey, taking for granted, today, \
         track, typical, usual, what do the people, where in, who does what, you see",
    ),
    (Is, 1, "did, does, figure, find, had been, how much, know, number, what did, when, where, who keeps"),
    (
        Cause,
        4,
        "different about, get out of, getting in the way, going for them, happens for people, happens to \
         people, happens to someone, hold them back, holds them back, how come, how they are doing, how \
         well they are doing, in people's way, in the way, in their way, is it just that, is it mainly, \
         is it that, it's just that, it's mainly, know how, lies behind, might explain, one direction or \
         another, prevents, put down to, put it down to, put that down to, put this down to, rather than \
         the people, root cause, root causes, stopping, that they haven't, the others don't, the others \
         haven't, the rest haven't, what keeps them, why, working against",
    ),
    (
        Cause,
        2,
        "behind, bottleneck, by going on, changed, clear is it, come to be able, delays, difference \
         between, different, difficult, do they need, easier, easy, expected of, explain, explains, \
         feedback, find out whether, gain, get hold of, gets them, give up, go wrong, hard, harder, help \
         them, helping, helps, hinders, holds, how do people, hurts, in common, incentives, interrupted, \
         lack, lacks, make it, makes, makes it, matter of will, outside, reason, reasons, reward, \
         rewards, short of, skill gap, slow, slows, stops, suit, suits, the process, tools, usually \
         behind, what changed, what is wanted of, worthwhile",
    ),
    (Cause, 1, "help, influence, know exactly, part does, tells them, what happens"),
    (
        Relationship,
        4,
        "a minute, about your lot, any use to you, bearing up, been like for you, before i set foot, best \
         thing that happened, brought you, can i do, copy in, did you come to, do you turn to, end up, \
         from me, from our side, from us, get to know, good for you, have we done, have you been, having \
         me, hear from me, how are things, how are you, how have you, keep in touch, keep informed, keeps \
         you, kept informed, kept you, led you, like for you, like to work here, made you think, make of \
         our, make of today, matters to you, meet again, missed anything, new director, next sit down, \
         next time we, on your mind, our meetings, out of me, out of today, people like me, person or an \
         email, prefer to hear, proud, proudest, ring me, see each other, set this off, set this request, \
         shall we say, should i know, speak next, stay in touch, suit you best, talk again, talk next, \
         talk with me, tell my own, thank you, thanks, to meet next, useful to you, we meet, what's new, \
         with the last person, work together, worked with us, working with our, working with us, worth \
         your time, worth your while, your life easier, your own boss, your unit that nobody, your week",
    ),
    (Relationship, 1, "advice, busy, for you, lately, this month, you, you personally, your team"),
    (
        Map,
        4,
        "a say in, above you, actually do the work, answerable, anybody else, anyone else, be changed, be \
         lost if, carries the can, decides about, depends on, do the work behind, does the actual, does \
         the work behind, feed into, feeds into, final say, has a say, has the last word, have the last \
         word, have to agree, is in place, matters more, matters most to, meant to, need to be involved, \
         needs to be involved, one group, only work with one, put down as, reports to, say yes, sign off, \
         signs it off, signs off, sits with, smallest, solve, thought about, tie in, tool is in, tried, \
         true client, which of your goals, which of your results, which role, which roles, which teams, \
         who answers for, who decides, who else, who owns, who pays, who reports, who signs, who would be \
         upset, who would have to, whose",
    ),
    (
        Map,
        2,
        "answers for, budget, coaching, course, decides, fix, influence on that, owns, programme, serve, \
         serves, take part, team building, training, which problem, who has, who's in, workshop, you own",
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
