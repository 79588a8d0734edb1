//! Five minutes of being curious, in the canteen or on the phone.

use super::*;

scenario! {
    CANTEEN, "canteen-queue", Curiosity, Easy, "Engineering works";
    title: "In the canteen queue",
    brief: "In the queue at lunch you stand beside someone from the team that introduces new torque tools in assembly. You have heard the name of their project once. You have five minutes until the till.",
    lead: "Be curious and nothing else. Find out what they are working on, for whom, and until when. Don’t offer help unless you are asked for it. If something is to be done, it goes through your usual ways, not over a tray.",
    observer: "Five minutes. Count questions and offers. Who would have liked to go on talking?",
    watch: [Lifts, Neutral];
    who: "You are in a good mood, a bit proud, and like to explain. You notice at once when somebody wants to place something with you, and then become vague.",
    opening: "Looks like soup again. You’re from training, aren’t you?",
    otherwise: "Oh, you know. Projects. How about you?",
    RESULT_WANTED => "Screws that must be tightened again are to fall below 2 in 1,000 by the new year.", "Fewer than two in a thousand that have to be done again, by the new year. The customer wrote that into the contract.", "Better quality, you know how it is.";
    RESULT_NOW => "It is 7 in 1,000 on the line that has no new tools yet.", "Seven on the old line. On the one with the new tools it’s three, so we’re getting there.", "Could be worse.";
    WORK_NOW => "People on the new line switch the warning tone off within a week.", "Funny thing is, within a week they’ve all switched off the warning tone.", "They’re used to it by now.";
    behind(Factor::Systems) => "The tone also sounds while the belt is still moving, so it is mostly wrong.", "It beeps while the belt still runs, so nine times out of ten it’s wrong. I’d switch it off as well.", "People don’t like change.";
    behind(Factor::Expectations) => "Nobody has said what to do when it sounds.", "What to do when it beeps? Good question. I don’t think that’s written anywhere.", "That’s obvious, isn’t it?";
    WHO_DECIDES => "The plant’s second in command wants the project; the team leaders weren’t asked.", "The deputy plant manager wants it. The team leaders found out when the boxes came.", "The company decided it.";
}

scenario! {
    BOOKINGS, "five-minute-call", Curiosity, Middle, "Theatre";
    title: "A call out of curiosity",
    brief: "A theatre rebuilds its ticket shop. You look after training for the house and ring the project’s coordinator, whom you have never met, to hear in five minutes what it is all about.",
    lead: "Say who you are and why you ring, in one sentence. Then only questions. End after five minutes, even if it is going well, and thank them.",
    observer: "Write down the opening sentence word by word. Did the call stay within five minutes?",
    watch: [Receives, Neutral, Closes];
    who: "You are between two meetings and wonder what training wants from you. If the first question is a friendly one about the work, you thaw. If it smells of a course, you say that there is no need at the moment.",
    opening: "Yes? I’m on my way to something, so… what is it about?",
    otherwise: "We’ll get in touch when there’s a need for training, all right?",
    RESULT_WANTED => "70 in 100 tickets should be sold online by the opening of the season.", "Seventy in a hundred sold online by the opening night. It’s fifty now, and the box office can’t cope.", "A nicer website, in short.";
    RESULT_NOW => "Four in ten visitors give up at the choice of seats.", "Four in ten drop out when they choose their seats. That’s the number on our wall.", "The old one is dreadful, you must have tried it.";
    WORK_NOW => "The box office sends people back to the counter who have a question about the shop.", "When somebody rings with a question, the box office says: come by, it’s easier.", "They’re very busy over there.";
    behind(Factor::Access) => "The box office can’t see what a customer sees in the shop.", "They’ve no way to see the customer’s screen. We never thought of giving them a view.", "They aren’t very technical.";
    behind(Factor::Motives) => "The box office fears that the shop will cost it its jobs.", "They think we’re abolishing them. We aren’t, but nobody has told them that.", "They’re on board, as far as I know.";
    BETWEEN_US => "The coordinator would be glad of people who try the shop out in June.", "You know what we could do with? A few people to click through it in June. Nobody ever asks us that.", "No, we have everything, thanks.";
}
