//! A short sound, made by the browser itself.

use std::cell::RefCell;

use web_sys::{AudioContext, AudioContextState, OscillatorType};

/// The notes of the sign, each with when it begins, in seconds: a falling third, twice.
const NOTES: [(f32, f64); 4] = [(880.0, 0.0), (698.5, 0.28), (880.0, 0.7), (698.5, 0.98)];
/// How long a note is.
const LENGTH: f64 = 0.26;
/// How loud, of one.
const LOUDNESS: f32 = 0.3;

thread_local! {
    static CONTEXT: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
}

/// Makes ready for sounds. Browsers let a page make any only after something was pressed on it: so
/// this is called at a press. Nothing happens where there is no sound.
pub fn make_ready() {
    if cfg!(not(target_arch = "wasm32")) {
        return;
    }
    CONTEXT.with_borrow_mut(|context| {
        if context.is_none() {
            *context = AudioContext::new().ok();
        }
        if let Some(context) = context
            && context.state() == AudioContextState::Suspended
            && let Ok(resumed) = context.resume()
        {
            super::spawn(async move {
                // Refused until something is pressed: then the next sign is heard.
                let _ = wasm_bindgen_futures::JsFuture::from(resumed).await;
            });
        }
    });
}

/// Makes the sign by which a stage ends. Nothing is heard before something was pressed.
pub fn sign() {
    CONTEXT.with_borrow(|context| {
        let context = context.as_ref().filter(|context| context.state() == AudioContextState::Running);
        context.into_iter().for_each(|context| drop(play(context)));
    });
}

fn play(context: &AudioContext) -> Result<(), wasm_bindgen::JsValue> {
    let start = context.current_time();
    for (pitch, after) in NOTES {
        let (from, to) = (start + after, start + after + LENGTH);
        let (voice, volume) = (context.create_oscillator()?, context.create_gain()?);
        voice.set_type(OscillatorType::Triangle);
        voice.frequency().set_value(pitch);
        // It rises and falls, or it would click.
        volume.gain().set_value_at_time(0.0, from)?;
        volume.gain().linear_ramp_to_value_at_time(LOUDNESS, from + 0.02)?;
        volume.gain().linear_ramp_to_value_at_time(0.0, to)?;
        voice.connect_with_audio_node(&volume)?;
        volume.connect_with_audio_node(&context.destination())?;
        voice.start_with_when(from)?;
        voice.stop_with_when(to)?;
    }
    Ok(())
}
