//! Talks with people who back something, or could.

use super::*;

scenario! {
    FEW_HANDS, "too-few-hands", Sponsor, Easy, "Charity";
    title: "A partnership with too few hands",
    brief: "Three charities and a food bank share a scheme that brings young people into kitchen jobs. One coordinator works on it, half-time. The director of the largest charity has promised results and now asks you how to make the coordinator more effective.",
    lead: "The director would like a time-management course for the coordinator, and means it kindly. You advise the charity on training. Find out what was promised to whom, and what the partners put in.",
    observer: "How does the talk get from one person to the partnership? Note the question that did it.",
    watch: [Lifts, Ranges, Closes];
    who: "You are warm, optimistic, and promise things easily. You haven’t added up what was promised. You do so readily when someone helps you with questions, and are shocked by the sum.",
    opening: "Our coordinator is a gem but simply gets lost in the details. Some time management would do wonders, don’t you think?",
    otherwise: "I’m sure it’ll work out. It always has.",
    RESULT_WANTED => "120 young people in jobs by December; that is what the funder was told.", "A hundred and twenty in jobs by December. It’s in the application, with my signature.", "To change young lives.";
    RESULT_NOW => "34 are in jobs today, in September.", "Thirty-four. And it’s September. Put like that, it gives me a fright.", "We’re on a good way.";
    WORK_WANTED => "The coordinator visits every kitchen once a month; that keeps people in their jobs.", "A visit to each kitchen every month. Where that happens, they stay.", "The coordinator should set priorities.";
    WORK_NOW => "Of 41 kitchens, 12 were visited in August.", "Twelve of forty-one in August. The rest of the time goes on forms for four different offices.", "It’s a lot of running around.";
    behind(Factor::Systems) => "There are 18 hours a week for work that was planned with 60.", "We planned two and a half posts. One half-time post is what remained, eighteen hours.", "Everybody here is short of time.";
    behind(Factor::Expectations) => "The partners never agreed who does the forms.", "Who does the forms? Each of us thought the others would.", "We all help each other.";
    IDEA => "The food bank has offered a part-time administrator; nobody has replied.", "The food bank wrote in June that they could lend us somebody. I believe the mail is still in my inbox.", "We can’t afford anybody else.";
}

scenario! {
    BACKING, "backing-for-longer", Sponsor, Middle, "Chemicals";
    title: "Who backs it in spring?",
    brief: "A year ago the finance director of a chemicals firm agreed that training may ask questions before it builds courses. In spring budgets will be cut. You have twenty minutes to find out whether the backing still stands.",
    lead: "You have two good examples from the year and would love to show them. Wait with that until you know what the director needs to see. Aim: what would make it worth backing for another year, said in the director’s own words.",
    observer: "At what minute do the two examples come out? Was it before or after a question about what counts for the director?",
    watch: [Lifts, Grounds, Closes];
    who: "You are sober and fair. You backed it on a hunch and have since been teased for it at the board’s table. You want a figure that you can repeat there. Stories make you polite, figures make you attentive.",
    opening: "Good to see you. I have to tell you, it’s going to be a lean spring. What have you got for me?",
    otherwise: "That’s nice to hear. And what do I tell the board?",
    RESULT_WANTED => "Spending on courses is to fall by a fifth without any plant losing its approval.", "A fifth less on courses, and not one plant losing its approval. If you help me with that, you’re safe.", "Value for money, as ever.";
    RESULT_NOW => "It has fallen by 6 in 100 so far; nobody has told the director why.", "Six per cent down, as of last month. I don’t know if that’s you or the weather.", "The numbers are so-so.";
    WORK_WANTED => "Plant managers should come with a problem and a figure, not with an order.", "I’d like the plant managers to come with a figure and a problem. At the moment they come with a shopping list.", "They should think before they spend.";
    WORK_NOW => "Two of nine plants do so; seven still order from the catalogue.", "Two plants do. The other seven order as they always have.", "It’s getting better, I hear.";
    behind(Factor::Incentives) => "What a plant doesn’t spend on training by December is taken away from it.", "Whatever they don’t spend is gone in December. I invented that rule myself, I’m afraid.", "They just like courses.";
    behind(Factor::Feedback) => "The plants never hear what became of a course that they ordered.", "Does anybody go back and tell them what came of it? No. Not to my knowledge.", "They get certificates.";
    LEAVE => "The lead may look into the spending of the two plants that work differently.", "You may see the books of the two. Ask my assistant, and show me before you show anybody else.", "The books aren’t for everybody.";
}

scenario! {
    RIVAL, "a-second-scheme", Sponsor, Hard, "Shipping and ports";
    title: "Two schemes for one harbour",
    brief: "For a year a group of harbour firms has run a scheme for crane drivers, with your organisation at the table. Now the port authority’s chief has announced a scheme of their own, for the same people, with a ceremony in four weeks.",
    lead: "The other firms are furious and expect you to stop it. You have an hour with the chief. Don’t defend the older scheme; find out what the new one is for, and what both could want. A supporting part for you is a good end, too.",
    observer: "Does the lead argue for a scheme, and which? Write down the first thing that both turned out to want.",
    watch: [Receives, Lifts, Neutral, Closes];
    who: "You expect an attack and have your answers ready. You know that there is another scheme and felt passed over when it began. If nobody attacks you, you admit after a while that you need the firms. You will not cancel the ceremony.",
    opening: "Before you begin: the minister is coming, the invitations are out. We are doing this.",
    otherwise: "I can only repeat that the decision has been taken.",
    RESULT_WANTED => "40 more crane drivers must be at work when the new quay opens in 18 months.", "Forty more drivers, on the day the quay opens. Eighteen months. Otherwise ships go elsewhere.", "We want to be a strong port.";
    RESULT_NOW => "The harbour has 112 drivers; 15 retire before then, and the older scheme brings 9 a year.", "A hundred and twelve today, fifteen of them retiring. Your scheme turns out nine a year. You can do the sum.", "Everybody knows it isn’t enough.";
    WORK_NOW => "Of the last 20 people who began, 11 left before their licence.", "Eleven of the last twenty left before they had their licence. Nobody has asked them why, as far as I know.", "Young people give up so easily.";
    behind(Factor::Access) => "There is one simulator, and it belongs to a firm that lends it on Fridays.", "One simulator for the whole harbour, on Fridays. They wait months for their hours.", "There’s plenty of equipment around.";
    behind(Factor::Outside) => "The licensing office has one examiner for the whole coast.", "A single examiner for the coast. Even good people wait half a year.", "The authorities are slow, what can you do.";
    BETWEEN_US => "The chief was never invited to the first scheme’s table.", "Nobody asked us when yours began. I read about it in the harbour paper.", "There’s no bad blood at all.";
    IDEA => "The authority has the money for two more simulators, and no one to run them.", "We’ve money for two simulators. What we haven’t got is anybody who could run them.", "We have all we need.";
}
