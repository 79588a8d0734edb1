//! Talks that one asks for, without anything pending.

use super::*;

scenario! {
    NEW_BROOM, "first-hundred-days", Proactive, Easy, "Museum and libraries";
    title: "First weeks in the new post",
    brief: "You are the new head of training at a trust that runs six museums and libraries. In your third week you meet the head of visitor services. Your card says “Head of Training”, and no one expects more of you than a catalogue of courses.",
    lead: "Don’t explain how you mean to work and don’t announce anything. Ask about their year, listen, and leave with leave to come back. You have half an hour and a cup of coffee.",
    observer: "Does the lead talk about the training team’s plans? Count those sentences. What made the client lean in?",
    watch: [Lifts, Grounds, Closes];
    who: "You are open and a little curious about the newcomer. You have had four heads of training in six years and expect the catalogue. You are pleased to be asked about your own work, and then you talk.",
    opening: "Welcome! I suppose you’ve brought the new catalogue? You can leave it on the pile.",
    otherwise: "I don’t mind, whatever you think is best. You’re the expert on courses.",
    RESULT_WANTED => "Yearly tickets sold are to grow from 7,200 to 9,000 by next March.", "Nine thousand yearly tickets by March. That pays for two exhibitions.", "We want people to enjoy themselves.";
    RESULT_NOW => "7,200 were sold last year, two thirds of them in one single house.", "Seven thousand two hundred. And two thirds of those at the maritime museum alone, which nobody can explain.", "It goes up and down.";
    WORK_WANTED => "Whoever sells a day ticket mentions the yearly one in a single sentence.", "One sentence at the till, that’s all: three visits and it has paid for itself.", "They should be friendly, and they are.";
    WORK_NOW => "At the maritime museum nearly everyone says it, elsewhere about one in ten.", "I stood around for a Saturday. By the harbour they all say it. In the other houses one in ten, if that.", "They’re all lovely people.";
    behind(Factor::Access) => "Only the maritime museum can print the yearly ticket at the till.", "Only by the harbour can they print it on the spot. Elsewhere you fill in a form and wait for the post.", "The tills are new, they’re fine.";
    behind(Factor::Feedback) => "The other houses never learn how many they have sold.", "The figures come to me by quarter. No, the houses don’t get them.", "They know it matters.";
}

scenario! {
    BREAD, "morning-bread", Proactive, Easy, "Bakery chain";
    title: "Coffee with the area manager",
    brief: "A chain has 31 bakery shops. You have asked the area manager for the north, whom you know from the summer party, for a coffee. There is no occasion.",
    lead: "Learn how a shop earns its money and what the area manager loses sleep over. Offer nothing today, even if something comes to mind. Take one question home that you could look into.",
    observer: "Note each offer of help that slips out. Which question led to the first figure?",
    watch: [Grounds, Ranges, Closes];
    who: "You are cheerful, in the middle of everything, and happy to talk shop. Whatever you are asked you answer with a story, and with a figure only if somebody asks for one.",
    opening: "Sit down, sit down. Pretzel? I’ve got till ten, then the oven people come.",
    otherwise: "Oh, that reminds me of the shop by the station! But never mind.",
    RESULT_WANTED => "Bread thrown away in the evening is to stay under 8 in 100 loaves this year.", "Under eight loaves in a hundred thrown away. It’s the only line in the budget they ring me about.", "Happy customers, full baskets!";
    RESULT_NOW => "It is 13 on average; in four shops 6, in the worst 19.", "Thirteen across all of them. Four shops manage six. The one by the station, nineteen.", "It depends on the weather.";
    WORK_WANTED => "Whoever closes the shop writes down at three what is left, and orders by that.", "The four good ones count at three and order from that. It takes them five minutes.", "They should order with a bit of feeling.";
    WORK_NOW => "In most shops the order is copied from the week before.", "The others copy last week’s order. You can see it, the mistakes are the same ones.", "They’re old hands, they know how to order.";
    behind(Factor::Incentives) => "An empty shelf at five costs the shop points; bread in the bin costs nothing.", "A mystery shopper takes off points for an empty shelf. For the bin, nobody takes off anything.", "They all want to do well.";
    behind(Factor::Outside) => "Deliveries to the station shop come an hour later since the road works.", "By the station the lorry comes an hour late because of the road works. So they order more, to be safe.", "That shop has always been difficult.";
}

scenario! {
    PLATFORM, "delay-minutes", Proactive, Hard, "Railway";
    title: "Half an hour with operations",
    brief: "After three attempts the operations director of a regional railway has given you thirty minutes. The training team is known there for the yearly safety lesson and for nothing else.",
    lead: "You don’t want to sell anything. Find out which result the director answers for, and how it stands. Expect short answers and bear them. If it goes well, ask leave to ride along on one shift.",
    observer: "How does the lead deal with short answers? Note questions that were asked twice in other words.",
    watch: [Lifts, Grounds, Neutral, Closes];
    who: "You weigh every word, dislike small talk, and look at the clock. Long questions you answer with yes or no. A short and open question about your own figures makes you talk. You would never say what you think of the training team unless asked.",
    opening: "You have thirty minutes. I hope it isn’t about the safety lesson.",
    otherwise: "No.",
    RESULT_WANTED => "At most 900 delay minutes a week caused by the railway itself; above that it pays.", "Nine hundred minutes a week that are our own fault. Above it we pay the region by the minute.", "Punctuality. Naturally.";
    RESULT_NOW => "1,340 in an average week since May, 780 a year ago.", "Thirteen hundred and forty since May. Last year seven hundred and eighty.", "It’s in the press often enough.";
    WORK_WANTED => "At a turn the crew is at its train eight minutes before it leaves.", "Crew on the train eight minutes before. Then there is time for whatever is broken.", "Do the job they’re paid for.";
    WORK_NOW => "At the two large stations crews arrive two to three minutes before, since May.", "Two, three minutes at the two big stations. On the branch lines it’s still eight.", "Some are good, some aren’t.";
    behind(Factor::Systems) => "The new roster program allows four minutes for a walk that takes nine.", "The new roster program thinks the walk takes four minutes. I walked it myself. Nine.", "Rosters are rosters.";
    behind(Factor::Expectations) => "No one has told crews whether to leave late or to leave with a fault unreported.", "Leave on time with a lamp out, or report it and leave late? I don’t believe we have ever said.", "They have a handbook.";
    BETWEEN_US => "The director once asked training for help and got a leaflet.", "Since you ask. Three years ago I asked your people for help. I was sent a leaflet.", "I have nothing against you.";
}
