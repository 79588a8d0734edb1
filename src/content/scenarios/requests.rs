//! Requests from shop floors and wards: somebody asks for a course, and there is more to it.

use super::*;

scenario! {
    LATE_COURSE, "late-course", Reframing, Easy, "Hotels";
    title: "A course by Monday",
    brief: "Thursday afternoon. A hotel group switches its front desks to a new booking screen on Monday. The head of front office rings: everybody needs an hour of e-learning by then, the project has run since spring, and nobody had thought of it.",
    lead: "You work in the training team and have heard of the new screen for the first time today. You have ten minutes. Take the call seriously, find out what has to go well on Monday, and agree on one step that can really be done by then.",
    observer: "How long until the first offer is made? Note the sentence with which the talk turns from the hour of e-learning to Monday morning at the desk.",
    watch: [Receives, Lifts, Closes];
    who: "You run front office for nine hotels. You are embarrassed to come so late, talk fast, and are grateful to anybody who doesn’t reproach you. Asked calmly, you know your figures well.",
    opening: "I know, I know, it’s Thursday. I just need an hour of e-learning on the new screen for all desks, by Monday. Can you do that?",
    otherwise: "I’m sorry, I really only have a few minutes. Can you build it or can’t you?",
    RESULT_WANTED => "On Monday no guest may wait longer than six minutes to check in.", "Six minutes at the longest. That is what we promise on the website, and Monday is a trade fair.", "Well, it has to work, obviously.";
    RESULT_NOW => "In the pilot hotel check-in took eleven minutes in the first week.", "The pilot took eleven minutes in its first week. With the old screen they needed five.", "It was all right, I think. Nobody has died.";
    WORK_WANTED => "Four tasks must sit on day one: arrival, room change, deposit, bill.", "If arrival, room change, deposit and bill work without asking anybody, we get through the day. The other thirty functions can wait.", "They have to be able to do everything, don’t they?";
    WORK_NOW => "In the pilot eight out of ten calls for help were about the deposit step.", "I read the list of calls: eight in ten were about one step, the deposit.", "People always struggle with new software.";
    WHOSE_WORK => "On Monday only four of the nine hotels change over, 22 people in all.", "Who’s on it on Monday? Four hotels, twenty-two people. The other five follow in June.", "All of them, basically.";
    behind(Factor::Access) => "There is a one-page cheat sheet from the pilot, and no other hotel has it.", "The pilot made itself a sheet of paper by the till. It never occurred to us to send that round.", "They’ll have the manual.";
    behind(Factor::Systems) => "The deposit field stays hidden until the card is read; the supplier could change that within a day.", "The field only appears once the card has been read. The supplier said they could turn that round in a day, if anybody asked.", "The software is what it is.";
}

scenario! {
    FORKLIFTS, "forklift-refresher", Reframing, Easy, "Warehousing";
    title: "A refresher for the drivers",
    brief: "The manager of a distribution centre wants the yearly forklift refresher brought forward to this month, for all 62 drivers, because racks keep getting damaged.",
    lead: "The refresher exists and could be booked with one click. You have twenty minutes in the manager’s glass office above the hall. Find out what is to be different afterwards, and what happens in the aisles today.",
    observer: "Tick each time a figure is asked for, and each time the refresher comes back into the talk. By whom?",
    watch: [Lifts, Grounds, Ranges];
    who: "You have run the centre for twelve years, started as a driver yourself and like people who look at things. You answer plainly whatever you are asked plainly. You simply haven’t put two and two together yet.",
    opening: "Twenty-three dented uprights since summer. Book me the refresher, all shifts, and we’re done.",
    otherwise: "You’d have to go down and look at that yourself.",
    RESULT_WANTED => "Not more than five damaged uprights a quarter; that is what the insurer accepts.", "Five a quarter. Above that the insurer puts the premium up, they told us so in writing.", "Fewer dents. What else?";
    RESULT_NOW => "23 last quarter, 9 in the quarter before; repairs came to £41,000.", "Twenty-three, after nine the quarter before. Forty-one thousand pounds, all told.", "Too many, I’ve just said so.";
    WORK_WANTED => "A driver stops at the aisle’s end, turns the mast down and only then goes in.", "Stop, mast down, then in. The day shift does it in its sleep, you can set your watch by it.", "They should drive properly.";
    WORK_NOW => "19 of the 23 happened between two and four at night, in aisles 7 to 9.", "Now that you ask: nineteen of them at night, nearly all in seven, eight and nine.", "It’s everywhere, really.";
    behind(Factor::Systems) => "Since August the night shift restacks aisles 7 to 9 while others pick there.", "In August we moved restacking into the night. So there are two trucks in an aisle built for one.", "Nothing has changed here in years.";
    behind(Factor::Incentives) => "Pickers get a bonus for lines per hour, and it was raised in August.", "The bonus per line went up when restacking moved. Stopping at the end of an aisle costs them money, I suppose.", "They’re well paid, believe me.";
    RULES_OUT => "All 62 passed their test this spring, most without a mistake.", "They all passed in spring. Honestly, every one of them can do it when I stand there.", "Some of them must have forgotten it.";
}

scenario! {
    WARD_HANDOVER, "ward-handover", Reframing, Hard, "Hospital";
    title: "They have to communicate better",
    brief: "The nurse in charge of a medical unit with three wards has asked for a communication workshop after two incidents in which something wasn’t passed on at the change of shift. The board has been told that a workshop is coming.",
    lead: "You have never worked with this unit. The date of the workshop is already on the notice board, so saying no outright would make someone lose face. Aim at leave to watch two handovers before anything is built.",
    observer: "Listen for blame, on both sides of the table. What does the lead do with the sentence about the board? Count questions about different things that could be behind it.",
    watch: [Receives, Neutral, Ranges, Closes];
    who: "You are tired, fond of your people and afraid of the next incident. You have announced the workshop and won’t hear that it was a mistake. Whoever first acknowledges what the two incidents did to you gets real answers; whoever argues gets one sentence.",
    opening: "Two incidents in six weeks. They don’t talk to each other properly. I’ve told the board there will be a workshop in May, so the only question is who runs it.",
    otherwise: "With respect, that’s not what I asked you for.",
    RESULT_WANTED => "Not one medicine given late because of the handover; the board reviews it in September.", "Not a single dose late because nobody knew. That’s what I promised the board for September.", "Safe patients. I’d have thought that was clear.";
    RESULT_NOW => "14 doses were late in March, 12 of them within an hour after a change of shift.", "I went through the sheets myself one night. Fourteen late doses in March, twelve in the first hour of a shift.", "I’m not going to discuss patients with you.";
    WORK_WANTED => "Open medicines are named bed by bed, and the one who takes over repeats them.", "Bed by bed, and the next one says it back. Ward two does it, and they have no late doses.", "They should just talk to each other.";
    WORK_NOW => "On wards one and three the handover takes four minutes in the corridor.", "On two of the wards? Four minutes, standing, between the trolley and the lift.", "I can’t be at every handover.";
    behind(Factor::Systems) => "Since January shifts overlap by ten minutes instead of thirty.", "The new rota cut the overlap from thirty minutes to ten. I signed it. There was no choice.", "That’s how rotas are everywhere now.";
    behind(Factor::Expectations) => "It is written down nowhere who says what; ward two made up its own list.", "There’s no rule. Ward two has a card in the pocket that somebody there drew up.", "Professionals know what to say.";
    LEAVE => "The lead may watch a handover if the ward is asked first and nothing is noted about persons.", "If you ask the wards first and write down no names, come on Tuesday at two.", "We don’t do inspections here.";
}
