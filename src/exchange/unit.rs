//! One unit as JSON, and back.
//!
//! What this version doesn't know is found by comparison: the unit is read,
//! written again, and everything that the text had and the copy lacks is kept
//! beside it. So the types carry nothing for unknown fields, and a text that
//! we wrote ourselves costs one comparison.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::format::ReadError;
use crate::model::{Body, Content, Extra, Key, Millis, Stamp, State, Unit, Version};

#[derive(Serialize)]
struct VersionText<'a> {
    stamp: Stamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    trashed: Option<Millis>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a Body>,
}

#[derive(Deserialize)]
struct RawVersion<'a> {
    stamp: Stamp,
    trashed: Option<Millis>,
    #[serde(borrow)]
    body: Option<&'a RawValue>,
    #[serde(borrow, default)]
    others: Vec<&'a RawValue>,
}

/// Appends a unit as JSON.
pub(super) fn write_unit(out: &mut Vec<u8>, unit: &Unit) -> Result<(), serde_json::Error> {
    write_version(out, unit.current())?;
    let mut others = unit.versions().skip(1).peekable();
    if others.peek().is_some() {
        out.pop();
        out.extend(b",\"others\":[");
        for (place, version) in others.enumerate() {
            if place > 0 {
                out.push(b',');
            }
            write_version(out, version)?;
        }
        out.extend(b"]}");
    }
    Ok(())
}

fn write_version(out: &mut Vec<u8>, version: &Version) -> Result<(), serde_json::Error> {
    let text = version_text(version);
    match &version.content.extra {
        None => serde_json::to_writer(out, &text),
        Some(extra) => {
            // By way of its text, so that there is one serialiser in the program.
            let mut value: Value = serde_json::from_slice(&serde_json::to_vec(&text)?)?;
            put_back(&mut value, extra);
            serde_json::to_writer(out, &value)
        }
    }
}

fn version_text(version: &Version) -> VersionText<'_> {
    let (trashed, body) = match &version.content.state {
        State::Live(body) => (None, Some(body)),
        State::Trashed(body, since) => (Some(*since), Some(body)),
        State::Erased => (None, None),
    };
    VersionText { stamp: version.stamp, trashed, body }
}

/// Reads a unit.
pub(super) fn read_unit(key: &Key, text: &str) -> Result<Unit, ReadError> {
    let raw: RawVersion = serde_json::from_str(text).map_err(|error| ReadError::of(&error))?;
    let current = read_version(key, text, &raw)?;
    if raw.others.is_empty() {
        return Ok(Unit::new(current));
    }
    let mut versions = vec![current];
    for other in &raw.others {
        let raw: RawVersion = serde_json::from_str(other.get()).map_err(|error| ReadError::of(&error))?;
        versions.push(read_version(key, other.get(), &raw)?);
    }
    Unit::of(versions).ok_or(ReadError::Foreign)
}

fn read_version(key: &Key, text: &str, raw: &RawVersion) -> Result<Version, ReadError> {
    if raw.stamp.counter() > Stamp::HIGHEST_COUNTER {
        return Err(ReadError::Damaged);
    }
    let state = match (raw.body, raw.trashed) {
        (None, _) => State::Erased,
        (Some(body), None) => State::Live(read_body(key, body.get())?),
        (Some(body), Some(since)) => State::Trashed(read_body(key, body.get())?, since),
    };
    let mut version = Version { stamp: raw.stamp, content: Content { state, extra: None } };
    version.content.extra = unknown_parts(text, &version)?;
    Ok(version)
}

/// A body that doesn't fit its key is kept as it is.
fn read_body(key: &Key, text: &str) -> Result<Body, ReadError> {
    if let Ok(body) = known_body(key, text) {
        return Ok(body);
    }
    let value: Value = serde_json::from_str(text).map_err(|error| ReadError::of(&error))?;
    // Of a field that stands there twice the last counts, now as well as once it was written back.
    Ok(known_body(key, &value.to_string()).unwrap_or(Body::Other(value)))
}

fn known_body(key: &Key, text: &str) -> Result<Body, serde_json::Error> {
    match key {
        Key::Info => serde_json::from_str(text).map(Body::Info),
        Key::Person(_) => serde_json::from_str(text).map(Body::Person),
        Key::Client(_) => serde_json::from_str(text).map(Body::Client),
        Key::Standing(_) => serde_json::from_str(text).map(Body::Standing),
        Key::Map(_) => serde_json::from_str(text).map(Body::Map),
        Key::Row(_) => serde_json::from_str(text).map(Body::Row),
        Key::Cell(_) => serde_json::from_str(text).map(Body::Cell),
        Key::Cause(_) => serde_json::from_str(text).map(Body::Cause),
        Key::Factor(_) => serde_json::from_str(text).map(Body::Factor),
        Key::Solution(_) => serde_json::from_str(text).map(Body::Solution),
        Key::Dismissal(_) => serde_json::from_str(text).map(Body::Dismissal),
        Key::Point(_) => serde_json::from_str(text).map(Body::Point),
        Key::Question(_) => serde_json::from_str(text).map(Body::Question),
        Key::Favourite(_) => serde_json::from_str(text).map(Body::Favourite),
        Key::Meeting(_) => serde_json::from_str(text).map(Body::Meeting),
        Key::Planned(_) => serde_json::from_str(text).map(Body::Planned),
        Key::Line(_) => serde_json::from_str(text).map(Body::Line),
        Key::Promise(_) => serde_json::from_str(text).map(Body::Promise),
        Key::QuestionSet(_) => serde_json::from_str(text).map(Body::QuestionSet),
        Key::Beginning(_) => serde_json::from_str(text).map(Body::Beginning),
        Key::Introduction => serde_json::from_str(text).map(Body::Introduction),
        Key::Observation(_) => serde_json::from_str(text).map(Body::Observation),
        Key::Quote(_) => serde_json::from_str(text).map(Body::Quote),
        Key::Round(_) => serde_json::from_str(text).map(Body::Round),
        Key::Answers(_) => serde_json::from_str(text).map(Body::Answers),
        Key::Gathered(_) => serde_json::from_str(text).map(Body::Gathered),
        Key::Action(_) => serde_json::from_str(text).map(Body::Action),
        Key::Change(_) => serde_json::from_str(text).map(Body::Change),
        Key::Scenario(_) => serde_json::from_str(text).map(Body::Scenario),
        Key::Fact(_) => serde_json::from_str(text).map(Body::Fact),
        Key::Rehearsal(_) => serde_json::from_str(text).map(Body::Rehearsal),
        Key::Turn(_) => serde_json::from_str(text).map(Body::Turn),
        Key::Room(_) => serde_json::from_str(text).map(Body::Room),
        Key::Participant(_) => serde_json::from_str(text).map(Body::Participant),
        Key::Rotation(_) => serde_json::from_str(text).map(Body::Rotation),
        Key::Part(_) => serde_json::from_str(text).map(Body::Part),
        Key::BoardLine(_) => serde_json::from_str(text).map(Body::BoardLine),
        Key::Other(_) => serde_json::from_str(text).map(Body::Other),
    }
}

/// What the text says and the version read from it doesn't.
fn unknown_parts(text: &str, version: &Version) -> Result<Option<Extra>, ReadError> {
    let broken = |error: serde_json::Error| ReadError::of(&error);
    let mut copy = Vec::with_capacity(text.len());
    serde_json::to_writer(&mut copy, &version_text(version)).map_err(broken)?;
    if copy == text.as_bytes() {
        return Ok(None);
    }
    let mut said: Value = serde_json::from_str(text).map_err(broken)?;
    if let Value::Object(fields) = &mut said {
        fields.remove("others");
    }
    let read: Value = serde_json::from_slice(&copy).map_err(broken)?;
    let mut left = Map::new();
    leave_over(said, &read, "", &mut left);
    Ok((!left.is_empty()).then(|| Arc::new(left)))
}

/// Notes the parts of `said` that `read` has no place for, each by the JSON
/// pointer to where it stands.
fn leave_over(said: Value, read: &Value, place: &str, left: &mut Map<String, Value>) {
    let (Value::Object(said), Value::Object(read)) = (said, read) else { return };
    for (name, value) in said {
        let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
        match read.get(&name) {
            Some(read) => leave_over(value, read, &place, left),
            // Written as nothing, which is what leaving it out means, too.
            None if value.is_null() => {}
            None => {
                left.insert(place, value);
            }
        }
    }
}

/// Puts what was left over back where it stood. What stood in something that
/// has been taken away since goes with it.
fn put_back(value: &mut Value, left: &Map<String, Value>) {
    for (place, left) in left {
        let Some((parent, name)) = place.rsplit_once('/') else { continue };
        if let Some(Value::Object(fields)) = value.pointer_mut(parent) {
            let name = name.replace("~1", "/").replace("~0", "~");
            add(fields.entry(name).or_insert(Value::Null), left);
        }
    }
}

/// Adds what `value` lacks, and changes nothing that it has.
fn add(value: &mut Value, left: &Value) {
    match (value, left) {
        (Value::Object(fields), Value::Object(left)) => {
            left.iter().for_each(|(name, left)| add(fields.entry(name.as_str()).or_insert(Value::Null), left));
        }
        (value @ Value::Null, left) => *value = left.clone(),
        _ => {}
    }
}
