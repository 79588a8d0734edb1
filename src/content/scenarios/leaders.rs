//! Two leaders at odds, who are to hear from each other.

use super::*;

scenario! {
    TWO_DESKS, "two-team-leaders", Leaders, Middle, "Logistics";
    title: "Two teams, one parcel",
    brief: "The leaders of dispatch and of customer service at a parcel firm haven’t spoken for weeks other than by copying in their manager. The manager has asked you to bring them to one table. First you talk with the leader of dispatch alone.",
    lead: "What you hear stays with you unless it is agreed otherwise, and you say so at the beginning. Find out what happens between the two at work, not who is right. You have half an hour.",
    observer: "Listen for judgements about the one who isn’t there. Does the lead join in, contradict, or ask what happened?",
    watch: [Receives, Grounds, Neutral];
    who: "You lead dispatch. You are hurt and say so only sideways. You call the other one “over there”. You become concrete if somebody asks for the last time it happened, and soften when you are asked what you would like to be otherwise.",
    opening: "I’ll say it straight away: if this is about me apologising, we can stop here.",
    otherwise: "You should ask over there about that.",
    RESULT_WANTED => "Parcels asked about should be traced within two hours; both teams are measured by it.", "Two hours from the call to an answer. We’re both measured by that, oddly enough.", "That people do their jobs.";
    RESULT_NOW => "In half of all cases it takes more than a day.", "Last month half of them took over a day. I’m not proud of it.", "It takes as long as it takes.";
    WORK_WANTED => "A trace goes straight to the dispatcher on duty, by phone, with the parcel’s number.", "Ring the dispatcher on duty and give the number. Then it’s done in ten minutes.", "They should leave us in peace.";
    WORK_NOW => "Since March all traces come by mail, with the manager copied in.", "Since March it’s all mails, with the boss copied in. My people answer those last of all.", "They don’t talk to us.";
    behind(Factor::Systems) => "In March the number of the dispatcher on duty changed, and was never passed on.", "We changed the duty number in March. Did anybody tell them? I thought the notice board would do.", "It’s about respect, nothing else.";
    behind(Factor::Feedback) => "In February dispatch was blamed in front of everybody for a parcel that was never handed in.", "February. In front of forty people, for a parcel we never had. Nobody took that back.", "I don’t hold grudges.";
    LEAVE => "The lead may tell the other leader about the phone number, and not about February.", "You can tell them about the number. February I’ll bring up myself, if at all.", "What’s said here stays here.";
}

scenario! {
    THEATRE, "operating-theatre", Leaders, Hard, "Hospital";
    title: "The two heads of the theatre block",
    brief: "The head of surgery and the head of anaesthesia at a city hospital have stopped planning together; operations are put off, and people ask to be moved. The medical director wants you to speak with the head of surgery before anything else is tried.",
    lead: "The medical director has told both that things can’t stay as they are, and what follows if they do. You are neither judge nor messenger. Find out what it costs the patients and the house, what each would need, and whether a meeting of both makes sense.",
    observer: "The sentence after the first outburst decides much: write it down. Does the lead keep apart what is about work, about procedure, and about persons?",
    watch: [Receives, Neutral, Ranges, Closes];
    who: "You head surgery. You are brilliant, quick to anger, and lonelier than you show. You begin with an attack. Whoever stays calm and asks about the patients gets facts. You know that your own habit of adding operations is part of it, and say so only if asked without reproach.",
    opening: "So they’ve sent me a psychologist. Shall I lie down?",
    otherwise: "I have people to operate on. Is there anything else?",
    RESULT_WANTED => "No more than 4 in 100 planned operations should be put off on the day.", "Four in a hundred put off on the day, no more. I said that in public when I came.", "That I can operate in peace.";
    RESULT_NOW => "It was 13 in 100 last quarter; 31 patients were sent home already prepared.", "Thirteen in a hundred. Thirty-one people were sent home fasting and shaved. I signed every letter.", "It’s a disgrace, that’s all.";
    WORK_WANTED => "Both heads settle the list by noon the day before, and it stays.", "We used to settle the list together by noon the day before, and it held.", "Each should do their part.";
    WORK_NOW => "Surgery adds two or three operations after six in the evening; anaesthesia strikes out as many in the morning.", "I add two or three in the evening. In the morning as many are struck out. Neither of us picks up the phone.", "They cancel us out of sheer spite.";
    behind(Factor::Expectations) => "It is settled nowhere who has the last word on the list after noon.", "Who has the last word after noon? It used to be whoever was older. It isn’t written down.", "I am the head of surgery.";
    behind(Factor::Incentives) => "Surgery is paid for cases done, anaesthesia for hours kept.", "I’m measured by cases, they by hours. Whoever thought that up has never met us both.", "It’s not about money.";
    BETWEEN_US => "Two years ago they wrote a paper together, and the other name was left out.", "There was a paper. The name was missing in the print. It was the journal’s mistake, and I never said sorry.", "There’s nothing personal in this.";
}
