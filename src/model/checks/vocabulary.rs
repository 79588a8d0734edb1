//! The words that the checks know, all of them in small letters and in order.

/// A list of words; [`is_in`] looks one up.
macro_rules! list {
    ($($word:tt)+) => { &[$(stringify!($word)),+] };
}

/// Whether a word is in a list.
pub fn is_in(list: &[&str], word: &str) -> bool {
    list.binary_search(&word).is_ok()
}

/// What one may do about a gap, in all its forms.
pub const SOLUTIONS: &[&str] = list![
    app apps bootcamp bootcamps course courses elearning hire hired hires hiring masterclass masterclasses
    recruit recruited recruiting recruits reorg reorganisation reorganise reorganised reorganises reorganising
    reorganization reorganize reorganized reorganizes reorganizing restructure restructured restructures
    restructuring retrain retrained retraining retrains rollout rollouts seminar seminars teambuilding train
    trained training trainings trains upskill upskilled upskilling upskills webinar webinars workshop workshops
];

/// Of these, things that one may also sell, and so count.
pub const NAMED: &[&str] = list![
    app apps bootcamp bootcamps course courses elearning masterclass masterclasses seminar seminars training
    trainings webinar webinars workshop workshops
];

/// What people are to have in their heads.
pub const CAPABILITIES: &[&str] = list![
    appreciate appreciated appreciates appreciating attend attended attending attends aware awareness know
    knowing knows learn learned learning learns learnt understand understanding understands understood
];

/// What is done, not what comes of it.
pub const ACTIVITIES: &[&str] = list![
    deliver delivering delivers establish established establishes establishing implement implementation
    implemented implementing implements introduce introduced introduces introducing introduction launch launched
    launches launching
];

/// What tells of a result.
pub const RESULTS: &[&str] = list![
    complaints cut cuts doubled doubles drop dropped dropping drops errors fall falling falls fewer gain gained
    gaining gains grow growing grows growth halve halved halves higher increase increased increases increasing
    late less lower profit profits punctual reduce reduced reduces reducing revenue rise rises rising rose save
    saved saves saving share win winning wins
];

/// How often or how much, without saying so.
pub const VAGUE: &[&str] = list![
    better few frequently generally lots many mostly occasionally often rarely regularly seldom several some
    sometimes usually
];

/// Numbers in words.
pub const NUMERALS: &[&str] = list![
    double dozen eight eighty eleven fifteen fifth fifty five forty four half hundred hundreds million millions
    nil nine ninety none one seven seventy six sixty ten tenth third thirty thousand thousands three thrice
    twelve twenty twice two zero
];

/// As good as a number where it is about what people do.
pub const SHARES: &[&str] = list![
    all always any both daily each every everybody everyone hourly monthly never once weekly
];

/// With these, "train" is one on rails.
pub const RAILS: &[&str] = list![
    arrive arrives arriving cancelled delay delayed delays depart departs freight passenger passengers platform
    punctual punctuality rail station track
];

/// With these, what is named is what the business sells.
pub const SELLING: &[&str] = list![
    booked bookings downloads earn earns enrolled enrolments fees income margin places profit rating ratings
    renewals revenue seats sold subscribers turnover
];

/// Those who are trained where training is the business.
pub const TRAINEES: &[&str] = list![
    apprentices candidates clients customers delegates graduates learners participants people persons pupils
    students
];

/// Those whose knowing something is a result of somebody's work.
pub const OTHERS: &[&str] = list![
    caller callers client clients customer customers guest guests patient patients reader readers supplier
    suppliers visitor visitors who
];

/// Parts of a year and days that one plans by.
pub const MONTHS: &[&str] = list![
    apr april aug august christmas dec december easter feb february jan january july june may month november
    october quarter sept september summer year
];

/// Small words that a text in English hardly does without.
pub const ENGLISH: &[&str] = list![
    a about after all and any are as at be been before but by can do does each every for from get has have he
    her his how if in into is it its know least less make more most need needs new no not of often on one or our
    out people per should so some staff team than that the their them then they this to up use was we were what
    when which who will with within without work would year you your
];

/// Small words of German, French, Spanish, Italian, Dutch, Portuguese and the
/// Nordic languages that aren't English, too.
pub const FOREIGN: &[&str] = list![
    aan af alle als att au auch auf aus av avec bei bij che con da dans das de degli dei del della dem den der
    des det deux di die du durch een ein eine einem einen einer el elle em en er es est et ett fra gli haben het
    ich ihr ihre il ils im ist ja kein keine la las le leider les leur leurs los mais med mehr met mit muss nach
    ne nel nicht niet noch nos nous nur och oder og om ons ou para pas por pour qu que qui sa se sehr ses sich
    sie sind soll sollen som sont su sul sur til tous un una und une uns unsere van viele vom von voor vor vous
    weniger werden wie wir wird zu zum zur
];

/// Borrowed with their accents.
pub const BORROWED: &[&str] = list![
    café cafés cliché décor exposé façade fiancé naïve née protégé résumé résumés
];

/// How longer words end elsewhere.
pub const FOREIGN_ENDINGS: &[&str] = list![
    aux ción dade elles eurs euses heit ierung keit keiten lich mento schaft schaften ung ungen zahl zione zioni
];

/// English words of six letters and more that end in "en".
pub const ENGLISH_IN_EN: &[&str] = list![
    awaken beaten become bitten brighten broken children chosen citizen dozen driven eighteen eleven fallen
    fasten fifteen forgotten frozen garden given golden happen hasten hidden kitchen lengthen listen loosen
    mistaken overtaken reopen ripen screen sixteen spoken stolen strengthen sudden taken thirteen tighten
    unbroken women written
];

/// English words of three letters and more that end in a, i, o or u.
pub const ENGLISH_IN_VOWELS: &[&str] = list![
    adieu agenda ago algebra alibi alpha also alumni ammo antenna api area arena aroma asthma audio aura auto
    avocado bamboo banana beta bikini bingo bistro bonsai broccoli buffalo bureau camera cargo casino cello ceo cfo
    chilli china cinema cio coma combo comma condo coo criteria crypto data deli delta demo dilemma diploma disco
    domino drama duo dynamo echo ecu ego embargo emu era errata espresso eta euro expo extra fauna fiasco flea flora
    flu folio formula gala gamma gazebo ghetto gnu graffiti guru halo hello hero hysteria idea igloo impromptu
    inertia inferno info insomnia into intro jumbo kangaroo khaki kilo kiwi kpi lasso lava libido lieu limo lingo
    logo macho macro mafia malaria mango manifesto maxi mayo media mega memo menu metro micro milieu militia mini
    mono motto multi nano nausea omega onto opera orchestra outdo panda panorama paranoia pasta pea persona
    phenomena photo piano pizza placebo plasma plateau plaza plea polo portfolio potato pro promo propaganda proviso
    pseudo quasi quo quota radio ratio redo regatta replica repo retro rhino roi rota safari saga salami saliva
    salsa sauna scenario schema sea semi shampoo sigma silo ski sla soda sofa solo spa spaghetti stamina stereo
    stigma studio sushi tableau taboo taco tango tattoo taxi tea tempo thou thru tobacco tofu tomato too torpedo
    torso trio trivia tuna turbo tutu two typo ultra umbrella undergo undo utopia vanilla vendetta veranda veto via
    video villa visa vista vita viva volcano voodoo who wifi yoga you zebra zero zoo
];

/// What hurts when it is read by those whom it is about.
pub const DELICATE: &[&str] = list![
    affair alcoholic bullied bully bullying burnout confidential corrupt depressed disciplinary dishonest
    grievance harassment hopeless idiot idiots incompetent layoff layoffs lazy liar pregnant redundancies
    redundancy sacked salaries salary stupid toxic useless
];

/// Names that are words, too: alone they are taken for the word.
pub const NAMES_AND_WORDS: &[&str] = list![
    april art august baker banks bell bill black bond brown cook dawn dean drew faith frank grace grant green
    guy hope hunter joy june king lane long major mark marks may miles miller page price rich rose sales short
    white will young
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order() {
        let all = [
            SOLUTIONS,
            NAMED,
            CAPABILITIES,
            ACTIVITIES,
            RESULTS,
            VAGUE,
            NUMERALS,
            SHARES,
            RAILS,
            SELLING,
            TRAINEES,
            OTHERS,
            MONTHS,
            ENGLISH,
            FOREIGN,
            BORROWED,
            FOREIGN_ENDINGS,
            ENGLISH_IN_EN,
            ENGLISH_IN_VOWELS,
            DELICATE,
            NAMES_AND_WORDS,
        ];
        for list in all {
            assert!(list.is_sorted(), "{list:?}");
        }
    }
}
