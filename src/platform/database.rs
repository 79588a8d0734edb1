//! IndexedDB: texts under composite keys, each written in a transaction of its
//! own that is awaited to its end.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

/// An open database.
#[derive(Clone, Debug)]
pub struct Database(IdbDatabase);

/// Why the database didn't do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseError {
    /// The browser doesn't offer it, or not here.
    Unavailable,
    /// There is no room left.
    Full,
    /// The key is taken.
    Taken,
    /// Anything else, in the browser's words.
    Failed(String),
}

impl From<JsValue> for DatabaseError {
    fn from(error: JsValue) -> Self {
        let name = match error.dyn_ref::<web_sys::Event>() {
            Some(event) => error_of(event),
            None => text_of(&error, "name"),
        };
        match name.as_str() {
            "QuotaExceededError" => DatabaseError::Full,
            "ConstraintError" => DatabaseError::Taken,
            _ => DatabaseError::Failed(name),
        }
    }
}

/// The name of the error that an event of a request or transaction reports.
fn error_of(event: &web_sys::Event) -> String {
    let target: JsValue = event.target().map(Into::into).unwrap_or(JsValue::UNDEFINED);
    let error = Reflect::get(&target, &"error".into()).unwrap_or(JsValue::UNDEFINED);
    if error.is_object() { text_of(&error, "name") } else { event.type_() }
}

fn text_of(object: &JsValue, field: &str) -> String {
    Reflect::get(object, &field.into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
}

/// One part of a composite key.
#[derive(Clone, Debug, PartialEq)]
pub enum Part<'a> {
    /// A text.
    Text(&'a str),
    /// A number, below 2^53.
    Number(u64),
}

fn key_of(parts: &[Part]) -> JsValue {
    let part = |part: &Part| match part {
        Part::Text(text) => JsValue::from(*text),
        Part::Number(number) => JsValue::from(*number as f64),
    };
    parts.iter().map(part).collect::<Array>().into()
}

/// A range of keys, ends included: from `low` to every key that begins as
/// `high` does.
fn range_of(low: &[Part], high: &[Part]) -> Result<JsValue, DatabaseError> {
    // In IndexedDB an array sorts after every number and text.
    let end: Array = key_of(high).unchecked_into();
    end.push(&Array::new());
    Ok(IdbKeyRange::bound(&key_of(low), &end)?.into())
}

impl Database {
    /// Opens a database with these stores, which are made where they are missing.
    ///
    /// # Errors
    /// [`DatabaseError::Unavailable`] where the browser has none to offer.
    pub async fn open(name: &str, version: u32, stores: &'static [&'static str]) -> Result<Database, DatabaseError> {
        let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
        let factory = factory.ok_or(DatabaseError::Unavailable)?;
        let request: IdbOpenDbRequest = factory.open_with_u32(name, version)?;
        let make_stores = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
            let request = event.target().and_then(|target| target.dyn_into::<IdbRequest>().ok());
            let database = request.and_then(|request| request.result().ok());
            let Some(database) = database.and_then(|result| result.dyn_into::<IdbDatabase>().ok()) else { return };
            for store in stores {
                // Refused for a store that is there; one that can't be made
                // shows as a failed transaction later.
                let _ = database.create_object_store(store);
            }
        });
        request.set_onupgradeneeded(Some(make_stores.as_ref().unchecked_ref()));
        let result = outcome(&request).await;
        request.set_onupgradeneeded(None);
        let database: IdbDatabase = result?.dyn_into().map_err(|_| DatabaseError::Unavailable)?;
        let close = Closure::<dyn FnMut(web_sys::Event)>::new({
            let database = database.clone();
            move |_| database.close()
        });
        database.set_onversionchange(Some(close.as_ref().unchecked_ref()));
        close.forget();
        Ok(Database(database))
    }

    /// Adds a text under a new key; returns when it is safely on disk.
    ///
    /// # Errors
    /// [`DatabaseError::Taken`] if the key is there, [`DatabaseError::Full`] without room.
    pub async fn add(&self, store: &str, key: &[Part<'_>], text: &str) -> Result<(), DatabaseError> {
        let transaction = self.write(store)?;
        transaction.object_store(store)?.add_with_key(&text.into(), &key_of(key))?;
        done(&transaction).await
    }

    /// Adds a text under a new key and puts others in the place of what was there: all of it or
    /// nothing. Returns when it is safely on disk.
    ///
    /// # Errors
    /// [`DatabaseError::Taken`] if the new key is there, [`DatabaseError::Full`] without room.
    pub async fn add_and_put(
        &self,
        store: &str,
        new: (&[Part<'_>], &str),
        others: &[([Part<'_>; 2], String)],
    ) -> Result<(), DatabaseError> {
        let transaction = self.write(store)?;
        let store = transaction.object_store(store)?;
        for (key, text) in others {
            store.put_with_key(&text.into(), &key_of(key))?;
        }
        store.add_with_key(&new.1.into(), &key_of(new.0))?;
        done(&transaction).await
    }

    /// Puts a text under a key, in the place of what was there.
    ///
    /// # Errors
    /// [`DatabaseError::Full`] without room.
    pub async fn put(&self, store: &str, key: &[Part<'_>], text: &str) -> Result<(), DatabaseError> {
        let transaction = self.write(store)?;
        transaction.object_store(store)?.put_with_key(&text.into(), &key_of(key))?;
        done(&transaction).await
    }

    /// The text under a key.
    ///
    /// # Errors
    /// If the browser can't read it.
    pub async fn get(&self, store: &str, key: &[Part<'_>]) -> Result<Option<String>, DatabaseError> {
        Ok(outcome(&self.read(store)?.get(&key_of(key))?).await?.as_string())
    }

    /// The texts from one key to every key that begins as another, in order.
    ///
    /// # Errors
    /// If the browser can't read them.
    pub async fn texts(&self, store: &str, low: &[Part<'_>], high: &[Part<'_>]) -> Result<Vec<String>, DatabaseError> {
        let found = outcome(&self.read(store)?.get_all_with_key(&range_of(low, high)?)?).await?;
        Ok(Array::from(&found).iter().filter_map(|text| text.as_string()).collect())
    }

    /// The keys that begin so, in order; parts that are neither text nor number are left out.
    ///
    /// # Errors
    /// If the browser can't read them.
    pub async fn keys(&self, store: &str, prefix: &[Part<'_>]) -> Result<Vec<Vec<KeyPart>>, DatabaseError> {
        let store = self.read(store)?;
        let request = if prefix.is_empty() {
            store.get_all_keys()?
        } else {
            store.get_all_keys_with_key(&range_of(prefix, prefix)?)?
        };
        let found = outcome(&request).await?;
        let part = |part: JsValue| {
            part.as_string().map(KeyPart::Text).or_else(|| part.as_f64().map(|number| KeyPart::Number(number as u64)))
        };
        Ok(Array::from(&found).iter().map(|key| Array::from(&key).iter().filter_map(part).collect()).collect())
    }

    /// Removes the keys from one to every key that begins as another.
    ///
    /// # Errors
    /// If the browser can't remove them.
    pub async fn remove(&self, store: &str, low: &[Part<'_>], high: &[Part<'_>]) -> Result<(), DatabaseError> {
        let transaction = self.write(store)?;
        transaction.object_store(store)?.delete(&range_of(low, high)?)?;
        done(&transaction).await
    }

    /// Empties a store.
    ///
    /// # Errors
    /// If the browser can't.
    pub async fn clear(&self, store: &str) -> Result<(), DatabaseError> {
        let transaction = self.write(store)?;
        transaction.object_store(store)?.clear()?;
        done(&transaction).await
    }

    fn read(&self, store: &str) -> Result<IdbObjectStore, DatabaseError> {
        Ok(self.0.transaction_with_str(store)?.object_store(store)?)
    }

    /// A transaction that ends only when what it wrote is on disk.
    ///
    /// Called by name, as the bindings hold the options back as unstable.
    fn write(&self, store: &str) -> Result<IdbTransaction, DatabaseError> {
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let begin: Function = Reflect::get(&self.0, &"transaction".into())?.unchecked_into();
        let transaction = begin.call3(&self.0, &store.into(), &"readwrite".into(), &options)?;
        Ok(transaction.unchecked_into())
    }
}

/// A part of a key that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyPart {
    /// A text.
    Text(String),
    /// A number.
    Number(u64),
}

impl KeyPart {
    /// As a part to look up.
    pub fn as_part(&self) -> Part<'_> {
        match self {
            KeyPart::Text(text) => Part::Text(text),
            KeyPart::Number(number) => Part::Number(*number),
        }
    }
}

async fn outcome(request: &IdbRequest) -> Result<JsValue, DatabaseError> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await?;
    Ok(request.result()?)
}

async fn done(transaction: &IdbTransaction) -> Result<(), DatabaseError> {
    let promise = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    JsFuture::from(promise).await?;
    Ok(())
}
