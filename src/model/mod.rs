//! What a workbook holds, the rules it keeps, and every way it can change.
//!
//! Plain Rust: no browser, no clock and no chance. Time, ids and the replica's
//! name are parameters.

mod adoption;
mod answer;
mod beginning;
mod cause;
mod cell;
mod checks;
mod client;
mod compare;
mod copy;
mod course;
mod document;
mod edit;
mod erase;
mod excerpt;
mod factors;
mod find;
mod fold;
mod gap;
mod gap_map;
mod history;
mod id;
mod info;
mod item;
mod key;
mod last_said;
mod lens;
mod listing;
mod loose_end;
mod measure;
mod meeting;
mod merge;
mod moving;
mod name;
mod number;
mod observing;
mod openings;
mod order;
mod person;
mod placement;
mod point;
mod practice;
mod query;
mod questioning;
mod readable;
mod reopen;
mod room;
mod row;
mod selfcheck;
mod sheet;
mod solution;
mod stamp;
mod standing;
mod template;
mod time;
mod today;
mod trash;
mod unit;
mod unit_names;
mod usual;
mod visibility;
mod word;
mod workbook;
mod worth;

pub use adoption::{Adoption, ChangeEntry};
pub use answer::{Answer, Told};
pub use beginning::{Beginning, Introduction, Reply};
pub use cause::{Cause, Factor, FactorReview, Family, Polarity};
pub use cell::{Cell, CellState, Provenance, ProvenanceKind};
pub use checks::{
    CheckCounts, CheckMemory, Dismissal, DismissalRef, Finding, Fingerprint, Noticed, Rule, Severity, SourceLack, Spot,
};
pub use client::{Client, Due, Strength, Weeks};
pub use compare::{Detail, Different, How, MapChange, Piece, Said, Thing, Under, compare, pieces};
pub use copy::Supply;
pub use course::{COURSE_LENGTH, Course};
pub use document::{Change, Document, Field};
pub use edit::{Action, Edit, EditError, Entry, Label};
pub use factors::{Factors, Looked, Stand};
pub use find::{Finder, Found, Group, Hit, Known, Query, RANKS};
pub use gap::{Gap, gap_of, unit_of_gap};
pub use gap_map::{GapMap, Origin, RightPerson, TrueClientCheck};
pub use history::{History, STEPS_KEPT};
pub use id::{
    ActionId, BoardLineId, CauseId, ChangeId, ClientId, FactId, Id, LineId, MapId, MeetingId, ObservationId, PartId,
    ParticipantId, PersonId, PlannedId, PointId, PromiseId, QuestionId, QuestionSetId, QuoteId, RehearsalId,
    RespondentId, RoomId, RotationId, RoundId, RowId, ScenarioId, SolutionId, StandingId, TurnId, WorkbookId,
};
pub use info::{WorkbookInfo, WorkbookKind};
pub use item::{Item, ItemKind};
pub use key::{CellRef, FactorRef, InMap, InMeeting, InRoom, Key, OfClient, Side};
pub use lens::{Grouped, Lens, LensGroup};
pub use listing::{ClientListing, ClientShow, ClientSort, MapEntry, MapIndex, MapListing, MapShow, MapSort};
pub use loose_end::LooseEnd;
pub use measure::{Direction, Measure, Reading};
pub use meeting::{
    Exit, FollowUpView, Landing, LandingPlace, Line, Meeting, MeetingKind, Minutes, Planned, Progress, Promise,
    PromiseStatus, Promised, PromisedBy, Tag, TimeOfDay,
};
pub use moving::{Standing, To};
pub use name::cut;
pub use number::{Conventions, DecimalMark, Unread};
pub use observing::{
    Behaviour, Count, FactNumber, Heard, LEAST_ROUNDS, Lead, Mark, Observation, Observed, PracticeRound, Quote,
    QuoteRef, Rating, Ratings, Tally, Trend, Uncovered, Way, new_practice_round,
};
pub use openings::{Lack, Opening};
pub use order::OrderKey;
pub use person::Person;
pub use placement::{Link, Placement};
pub use point::{Held, Point};
pub use practice::{
    Answered, AskedAfter, CardCode, CardFact, ClientCard, ClientReply, Difficulty, Fact, FactRef, NextTime, NotedIn,
    OpenCards, PracticeMap, PracticeRole, Rehearsal, RehearsalTurn, Scenario, ScenarioRef, Talk, TalkKind, TurnRef,
    records_of, scenario_of, with_facts,
};
pub use query::Counts;
pub use questioning::{
    Asked, BankId, Category, Fault, FaultKind, Favourite, Fills, Form, Member, Mode, OwnQuestion, QuestionSet, Stage,
    Subject, wording,
};
pub use readable::NotACode;
pub use room::{
    Again, BoardLine, Clock, ClockFace, DealRefusal, Doing, Group as PracticeGroup, MOST_PEOPLE, Met, PartKind,
    PartTime, Participant, PlanPart, PlanStands, Room, Rotation, RoundOf, RoundStage, Seat, StageFace, StageTime,
    Timings, Turn, names_in, part_times, plan_stands, seconds_left, shared_names, sizes, time_after, told_apart,
};
pub use row::{Agreed, Level, LevelName, Performance, Row};
pub use selfcheck::{
    CheckAction, CheckAnswer, CheckAnswers, CheckKind, CheckRound, CodeError, Degree, FrontRunner, Gathered,
    GroupAsked, GroupPicture, GroupView, Guest, HIDDEN_BELOW, Need, Needs, Openness, Outcome, Party, Phase, Picture,
    PlacedNeed, Rated, ReadinessStep, Response, RoundCode, ScaleTally, Score, ScoreSpread, Share, ShareSpread, Spreads,
    Taken, Unplaced, apart,
};
pub use sheet::{
    Amounts, CauseOnSheet, CellOnSheet, ClientView, KeptBack, LeftOut, MapSheet, NeedOnSheet, SolutionOnSheet,
    SourceOnSheet,
};
pub use solution::{Solution, SolutionKind, SolutionStatus};
pub use stamp::{Millis, ReplicaId, Seen, Stamp, Tick};
pub use standing::ClientStanding;
pub use time::Day;
pub use today::Agenda;
pub use trash::Removed;
pub use unit::{Body, Content, Extra, Record, State, Unit, Version};
pub use usual::Usual;
pub use visibility::Visibility;
pub use word::{Open, Word};
pub use workbook::Workbook;
pub use worth::{Period, Spread, Sum, Unvalued, Valued, Worth, WorthOf};
