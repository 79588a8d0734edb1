//! How wide a text is: asked of whoever knows the fonts.

/// A tenth of a point, in which everything on a picture is counted.
pub type Tenths = i32;

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// As texts are.
    Regular,
    /// As names and figures are.
    Bold,
}

/// How large and heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Style {
    /// The size of the letters.
    pub size: Tenths,
    /// How heavy they are.
    pub weight: Weight,
}

/// Something that knows how wide a text is.
pub trait Measure {
    /// The width of a text on one line, rather more than less.
    fn width(&self, text: &str, style: Style) -> Tenths;
}

/// Measures by the kinds of letters, without knowing a font: about as wide as the
/// widest fonts in common use.
#[derive(Clone, Copy, Debug, Default)]
pub struct WidthTable;

impl Measure for WidthTable {
    fn width(&self, text: &str, style: Style) -> Tenths {
        let thousandths: Tenths = text.chars().map(thousandths).sum();
        let heavier = match style.weight {
            Weight::Regular => thousandths,
            Weight::Bold => thousandths + thousandths / 9,
        };
        (heavier * style.size + 999) / 1000
    }
}

/// The width of a letter in thousandths of its size.
fn thousandths(c: char) -> Tenths {
    match c {
        _ if takes_no_room(c) => 0,
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2007}' => 320,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '·' | '’' | '‘' => 330,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '/' | '-' | '"' | '“' | '”' => 430,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' | '…' | '€' | '&' => 1000,
        'A'..='Z' => 760,
        '\u{20}'..='\u{24f}' => 640,
        // Greek and Cyrillic, whose widest letters are twice as wide as their narrowest.
        'ж' | 'м' | 'ш' | 'щ' | 'ю' | 'ы' | 'ф' => 960,
        'Ж' | 'М' | 'Ш' | 'Щ' | 'Ю' | 'Ы' | 'Ф' => 1160,
        'А'..='Я' => 780,
        '\u{370}'..='\u{58f}' => 680,
        'س' | 'ش' | 'ص' | 'ض' => 1230,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => 800,
        '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' => 1400,
        // As wide as high; where no font has them, what is drawn instead is wider.
        _ => 1120,
    }
}

/// Whether a letter is put over, under or into the one before.
pub(super) fn takes_no_room(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{8d3}'..='\u{8ff}'
        | '\u{93c}' | '\u{941}'..='\u{948}' | '\u{94d}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}'
        | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e01ef}')
}

/// Whether a letter is one of those between which a line may end: Chinese,
/// Japanese, Korean.
pub(super) fn is_ideographic(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{303f}' | '\u{3040}'..='\u{33ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_as_wide_as_their_kind() {
        let check = |text: &str, expect: Tenths| {
            let style = Style { size: 100, weight: Weight::Regular };
            assert_eq!(WidthTable.width(text, style), expect, "{text}");
        };
        check("", 0);
        check("il", 66);
        check("an", 128);
        check("Wm", 200);
        check("жа", 164);
        check("漢字", 224);
        check("e\u{301}", 64);
        check("👩\u{200d}👩", 280);
        let bold = Style { size: 100, weight: Weight::Bold };
        assert!(WidthTable.width("an", bold) > 128);
    }
}
