//! Packed texts: there for the program, and not to be found by looking or searching.
//!
//! What the client of a scenario knows is masked when the program is compiled, so that no word of
//! it stands in the program, in a page or in anything that is looked through. This keeps it from a
//! glance and a search, not from someone who takes the program apart.

/// A text that is packed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Packed(pub &'static [u8]);

impl Packed {
    /// The text.
    pub fn text(self) -> String {
        let mut stream = Stream::of(self.0.len());
        let mut bytes = self.0.to_vec();
        for byte in &mut bytes {
            *byte ^= stream.next();
        }
        String::from_utf8(bytes).unwrap_or_default()
    }
}

/// Bytes to mask others with, the same for every text of one length (G. Marsaglia, *Xorshift RNGs*, 2003).
struct Stream(u32);

impl Stream {
    const fn of(length: usize) -> Stream {
        Stream((length as u32).wrapping_mul(0x9e37_79b9) | 1)
    }

    const fn next(&mut self) -> u8 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        (self.0 >> 11) as u8
    }
}

/// Masks a text, when the program is compiled.
pub(super) const fn mask<const LENGTH: usize>(text: &str) -> [u8; LENGTH] {
    let mut stream = Stream::of(LENGTH);
    let mut masked = [0; LENGTH];
    let mut at = 0;
    while at < LENGTH {
        masked[at] = text.as_bytes()[at] ^ stream.next();
        at += 1;
    }
    masked
}

/// A text that is packed when the program is compiled.
macro_rules! packed {
    ($text:literal) => {{
        const MASKED: [u8; $text.len()] = $crate::content::scenarios::packed::mask($text);
        $crate::content::scenarios::packed::Packed(&MASKED)
    }};
}
pub(super) use packed;

#[cfg(test)]
mod tests {

    #[test]
    fn a_text_comes_out_as_it_went_in_and_nothing_of_it_is_seen() {
        const TEXT: &str = "Nine of twenty forms come back – “always on a Monday”, the desk says.";
        let packed = packed!("Nine of twenty forms come back – “always on a Monday”, the desk says.");
        assert_eq!((packed.text().as_str(), packed.0.len()), (TEXT, TEXT.len()));
        for window in TEXT.as_bytes().windows(4) {
            assert!(!packed.0.windows(4).any(|masked| masked == window), "{window:?}");
        }
        assert_eq!(packed!("").text(), "");
    }
}
