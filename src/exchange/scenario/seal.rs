//! A client's card in a file that opens with a code: ChaCha20-Poly1305 under a key that is made of
//! the code by PBKDF2 (RFC 8439, RFC 8018).
//!
//! It keeps the card from someone who has the file and not the code. The code has 50 bits that were
//! drawn by chance, so trying all of them takes years, not hours.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::read::{notices_of, text_of, with_card};
use super::write::CardText;
use super::{CLIENT_FILE, ScenarioFileError, ScenarioNotice, ScenarioPart, SharedScenario};
use crate::exchange::shared_file::Unknown;
use crate::model::{CardCode, ClientCard, Scenario};

/// So often the code is stretched before it is a key.
const ROUNDS: u32 = 50_000;

/// A client's card that was read and is still locked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedCard {
    /// What its scenario is called.
    pub title: String,
    salt: Vec<u8>,
    check: Vec<u8>,
    sealed: Vec<u8>,
}

/// The text of a file with the client's card of a scenario. It opens with the code alone; the salt
/// should be random, and another one for each file.
///
/// # Errors
/// Only if a part of it can't be put into JSON, which none is known to do.
pub fn client_text(shared: &SharedScenario, code: CardCode, salt: u128) -> Result<String, serde_json::Error> {
    let salt = salt.to_be_bytes();
    let key = key_of(code, &salt);
    let title = shared.scenario.title.as_str();
    let card = serde_json::to_vec(&CardText::of(shared))?;
    let payload = Payload { msg: &card, aad: title.as_bytes() };
    // Each key is used once, as each file has a salt of its own: so the nonce may always be the same.
    let sealed = ChaCha20Poly1305::new(&Key::from(key)).encrypt(&Nonce::default(), payload).unwrap_or_default();
    let title = serde_json::to_string(title)?;
    let [salt, check, sealed] = [&salt[..], &check_of(&key)[..], &sealed].map(|bytes| STANDARD.encode(bytes));
    Ok(format!(
        "{},\n\"title\":{title},\n\"salt\":\"{salt}\",\"check\":\"{check}\",\n\"locked\":\"{sealed}\"}}\n",
        CLIENT_FILE.head()
    ))
}

/// Reads a file with a client's card, which stays locked.
///
/// # Errors
/// [`ScenarioFileError`] says what doesn’t fit, and where.
pub fn read_client(text: &str) -> Result<SealedCard, ScenarioFileError> {
    let fields = CLIENT_FILE.fields(text)?;
    let bytes = |name| {
        let bytes = STANDARD.decode(text_of(&fields, name)?).ok().filter(|bytes| !bytes.is_empty());
        bytes.ok_or(ScenarioFileError::Misread(ScenarioPart::Locked))
    };
    Ok(SealedCard {
        title: text_of(&fields, "title")?,
        salt: bytes("salt")?,
        check: bytes("check")?,
        sealed: bytes("locked")?,
    })
}

impl SealedCard {
    /// Opens it.
    ///
    /// # Errors
    /// [`ScenarioFileError`] says whether the code is wrong or the file was altered.
    pub fn open(&self, code: CardCode) -> Result<(ClientCard, Vec<ScenarioNotice>), ScenarioFileError> {
        let key = key_of(code, &self.salt);
        if check_of(&key)[..] != self.check[..] {
            return Err(ScenarioFileError::WrongCode);
        }
        let payload = Payload { msg: &self.sealed, aad: self.title.as_bytes() };
        let opened = ChaCha20Poly1305::new(&Key::from(key)).decrypt(&Nonce::default(), payload);
        let opened = opened.map_err(|_| ScenarioFileError::Altered)?;
        let Ok(Value::Object(fields)) = serde_json::from_slice(&opened) else {
            return Err(ScenarioFileError::Altered);
        };
        let mut unknown = Unknown::default();
        let shared = with_card(&fields, Scenario::default(), &mut unknown)?;
        Ok((shared.client_card(), notices_of(unknown)))
    }
}

fn key_of(code: CardCode, salt: &[u8]) -> [u8; 32] {
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(&code.secret(), salt, ROUNDS)
}

/// A few bytes by which a wrong code is told from a file that was altered.
fn check_of(key: &[u8; 32]) -> [u8; 4] {
    let digest = Sha256::new_with_prefix(b"groundwork client-card").chain_update(key).finalize();
    let mut check = [0; 4];
    check.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
    check
}
