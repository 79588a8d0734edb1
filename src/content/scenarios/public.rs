//! Scenarios from offices and schools.

use super::*;

scenario! {
    UNANSWERED_POST, "unanswered-post", Reframing, Middle, "Council";
    title: "Plain letters for everybody",
    brief: "A council’s head of housing benefits wants a one-day writing course for all 40 case officers: too many people ring up because they don’t understand the letters.",
    lead: "You know the head from committee meetings, both of you are polite with each other and no more. The budget for the course is there. You have half an hour.",
    observer: "At which sentence do the letters stop being the subject? Write down the question that came just before.",
    watch: [Receives, Grounds, Neutral];
    who: "You like things in order and you like a course that can be ticked off. You give figures gladly to whoever asks for figures, and become formal when somebody suggests what your office should do.",
    opening: "We have a budget line for it and I have a provider in mind. I’d only like your opinion on the programme.",
    otherwise: "I would have to look into that. Shall we go back to the programme?",
    RESULT_WANTED => "Calls are to fall from 900 to 500 a week before the new claims start in October.", "Nine hundred calls a week have to become five hundred by October, or we can’t take on the new claims.", "People should understand us. That’s the aim of any office.";
    RESULT_NOW => "Of 900 calls a week, about 540 only ask how far the claim is.", "We log the reason. Six in ten simply ask how far their claim is. I hadn’t thought of it that way.", "The phones never stop, that’s all I can say.";
    WORK_WANTED => "Officers send a short note within five days of a claim arriving.", "Ideally, a note within five days: we have it, it will take so long.", "Our officers should write clearly.";
    WORK_NOW => "The first note goes out after 19 days, in one claim out of three not at all.", "Nineteen days on average. One in three never gets one. That’s in the audit, page four.", "They write when they get round to it.";
    behind(Factor::Systems) => "The note can only be sent once the claim is scanned, and scanning is 15 days behind.", "Nothing can go out before it has been scanned, and the scanning room is fifteen days behind since two people left.", "It’s a matter of attitude, if you ask me.";
    behind(Factor::Feedback) => "No officer ever hears how many calls their own cases lead to.", "No, they never see that. The log goes to me and then into a drawer.", "They know very well what’s going on.";
    WHO_DECIDES => "The scanning room belongs to the head of central services, not to housing.", "That isn’t mine. Central services runs the scanning room, you’d want to talk to them.", "I’m responsible for this office, nobody else.";
}

scenario! {
    READING_SCORES, "reading-scores", Proactive, Middle, "School";
    title: "Nothing is wrong",
    brief: "You support the schools of a district. You have asked a head teacher, two years in post, for half an hour without any occasion: you would like to understand the school better.",
    lead: "There is no request and there should be none when you leave. Find out what this school is trying to reach this year and how it stands. A date for a second talk would be a good end.",
    observer: "Who speaks more? Count the open questions, and the moments in which the lead bears a silence.",
    watch: [Lifts, Grounds, Closes];
    who: "You suspect that the district has sent somebody to check on you. You begin with what is in the brochure. Once you notice that nobody wants to sell or inspect anything, you enjoy talking about the school.",
    opening: "Nice of you to come. We’re fine here, really. What did you want to know?",
    otherwise: "It’s all in our yearly report, I can send you that.",
    RESULT_WANTED => "By the end of year two, 85 in 100 pupils should read at the level for their age.", "Eighty-five in a hundred reading at their age by the end of year two. It’s the one thing I’d put my name to.", "We want the best for every child.";
    RESULT_NOW => "It was 71 last summer, and 78 the year before.", "Seventy-one last summer. It was seventy-eight before. I haven’t said that to many people.", "We’re about average, I believe.";
    WORK_WANTED => "Every teacher listens to each child read aloud once a week and writes one line.", "Each child reads aloud to their teacher every week, and there’s a line about it in the folder.", "Good teaching, day by day.";
    WORK_NOW => "In five of eight classes it happens about once a month.", "In three classes it runs like clockwork. In the other five perhaps once a month.", "They all do their best.";
    behind(Factor::Systems) => "The half hour for reading was given to the assembly last September.", "I moved assembly into that half hour in September. Saying it aloud, that may have been dear.", "The timetable is always tight.";
    behind(Factor::Motives) => "Several teachers think the folders are only kept for inspectors.", "Some believe the folders are for the inspectors. I’ve never told them what I do with them.", "Morale is fine here.";
    BETWEEN_US => "The last visitor from the district wrote a report without saying so.", "The last person who sat there wrote four pages about us. We learnt of it from the newspaper.", "Oh, we work well with the district.";
}
