//! Scenarios from insurance and software.

use super::*;

scenario! {
    CLAIMS, "claims-empathy", Reframing, Middle, "Insurance";
    title: "More warmth on the phone",
    brief: "An insurer’s head of motor claims asks for an empathy course for 120 people on the phones: the yearly survey says that customers don’t feel cared for.",
    lead: "You have run two courses for this department. Both were praised, and nothing changed. The head likes you. You have twenty-five minutes.",
    observer: "What happens after the word “survey”? Note whether the lead asks for the figure, for its meaning, or for neither.",
    watch: [Lifts, Grounds, Ranges];
    who: "You are lively, quick and convinced. You jump to the next subject when a question is vague, and stay with it when it is precise. You haven’t looked closely at the survey, only at its headline.",
    opening: "You’ve seen the survey. We need heart! Something with actors, perhaps, like the one you did two years ago.",
    otherwise: "Yes, yes. But imagine the energy if everybody went through it together!",
    RESULT_WANTED => "Renewals after a claim are to rise to 80 in 100 by the end of next year.", "What I’m measured by? Eighty in a hundred renewing after a claim, by the end of next year.", "Customers who love us!";
    RESULT_NOW => "It is 68 in 100 today, and 83 where the claim was paid within ten days.", "Sixty-eight. Though where we pay within ten days it’s eighty-three. Odd, that.", "The survey was a disaster, you know that.";
    WORK_WANTED => "Whoever takes the call names a date for the next step, and keeps it.", "The good ones name a date and ring on that date. People thank them by name.", "They should put themselves in the customer’s shoes.";
    WORK_NOW => "In a sample of 200 calls, a date was named in 46.", "We listened to two hundred calls in June. A date came up in forty-six of them.", "They read from a script, you can hear it.";
    behind(Factor::Access) => "The phones can’t see how far the garage or the assessor is.", "They can’t see it. The assessors work in another program, so nobody dares to name a date.", "They have everything they need.";
    behind(Factor::Incentives) => "Calls above seven minutes count against the team.", "Seven minutes, then the call turns red on the team’s board. Nobody likes red.", "We’re very generous with our people.";
    RULES_OUT => "In role-plays nearly all of them are warm and clear.", "To be honest, in the role-plays two years ago they were all wonderful.", "That’s why I want the course!";
}

scenario! {
    TICKETS, "ticket-handling", Reframing, Hard, "Software";
    title: "Academy for support",
    brief: "The new vice-president of a software firm wants a certificate for all 35 people in customer support, with an exam, before the summer release. The contract with the exam’s provider is on the desk, not signed.",
    lead: "The vice-president is impatient, clever, and proud of having built such an academy elsewhere. You meet on a video call that may end at any time. Saying no is not the aim. Finding out what the certificate is for is.",
    observer: "How does the lead react to being interrupted? Write down the first question that made the client think before answering.",
    watch: [Receives, Lifts, Neutral, Closes];
    who: "You interrupt, you use big words, and you test whether the other one gives in. You respect precise, short questions and answer those honestly. You despise flattery, and you won’t be told that your idea is wrong.",
    opening: "I’ll be quick. Certificate, exam, everybody, before July. I did it at my last company and it flew. What do you need from me?",
    otherwise: "Let’s not overthink this. Next point.",
    RESULT_WANTED => "The three largest customers renew in August if open cases stay under 20 each.", "Fine. Three customers are two thirds of our renewals. Each wants fewer than twenty open cases by August.", "World-class support. Period.";
    RESULT_NOW => "They have 64, 51 and 47 open cases today, and rising.", "Sixty-four, fifty-one, forty-seven. As of this morning. Now you know what I know.", "Nobody is happy, put it like that.";
    WORK_WANTED => "A case is either solved on the day or handed to development with steps that reproduce it.", "Solved the same day, or over to development with steps that show the fault. Nothing in between.", "They should own the customer.";
    WORK_NOW => "Four out of ten cases come back from development because the steps are missing.", "Development sends four in ten back to us. No steps, no log. It drives both sides mad.", "Support just isn’t good enough.";
    behind(Factor::Access) => "Support has no test system on which a fault could be tried out.", "They lost the test system when we moved to the cloud. It was about saving money. Before my time.", "They have laptops, don’t they?";
    behind(Factor::Expectations) => "Nobody has ever said what a complete hand-over looks like.", "Is there a definition? No. Development has one in their heads, and support has another.", "Everybody knows what good looks like.";
    WHO_DECIDES => "The head of development decides about the test system, and is waiting to be asked.", "That budget sits with development. I’m told they’d say yes, if somebody asked them nicely.", "I decide here.";
}
