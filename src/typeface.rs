//! A font that a publisher brings: how heavy it is and how much room its letters take, so that another can stand in for it
//! without a line moving when it arrives.

use serde::Serialize;
use ttf_parser::Face;

/// What a page must know of a font before it has it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Typeface {
    /// From the lightest to the heaviest weight it has; mostly one.
    pub weights: (u16, u16),
    /// Whether it is an italic.
    pub is_italic: bool,
    /// How the stand-in is set, in percent: its size, and what is above and below its line.
    pub stand_in: StandIn,
}

/// How a common font is set to take the room of another, in percent of the text's size.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StandIn {
    /// The CSS `size-adjust`.
    pub size: String,
    /// The CSS `ascent-override`.
    pub ascent: String,
    /// The CSS `descent-override`.
    pub descent: String,
    /// The CSS `line-gap-override`.
    pub line_gap: String,
}

/// The space and the letters that are most used, with how many of a thousand characters each is: counted in the texts of the
/// example site. Only their proportion matters.
const LETTERS: &[(char, f64)] = &[
    (' ', 177.0),
    ('e', 166.0),
    ('n', 76.0),
    ('a', 63.0),
    ('t', 57.0),
    ('r', 55.0),
    ('i', 50.0),
    ('o', 44.0),
    ('d', 38.0),
    ('l', 34.0),
    ('s', 28.0),
    ('k', 25.0),
    ('g', 24.0),
    ('j', 19.0),
    ('v', 19.0),
    ('m', 19.0),
    ('p', 18.0),
    ('u', 16.0),
    ('h', 15.0),
    ('w', 15.0),
    ('b', 14.0),
    ('z', 9.0),
    ('f', 9.0),
    ('c', 8.0),
];

/// The mean width of these letters in Arial and in the fonts that are as wide (Liberation Sans, Helvetica), in ems.
const ARIAL: f64 = 0.444_38;

/// What is packed in a font is no larger than this: ten times that of a font with all of Europe's letters.
const MOST: usize = 8 << 20;

/// Reads a `woff2`; none where it is none, or has no letters of ours.
pub fn read(woff2: &[u8]) -> Option<Typeface> {
    // The file says itself how large it is unpacked (the header's `totalSfntSize`): asked before it is.
    let unpacked = woff2.get(16..20).map(|bytes| bytes.iter().fold(0, |size, byte| size << 8 | usize::from(*byte)))?;
    if unpacked > MOST {
        return None;
    }
    let font = wuff::decompress_woff2(woff2).ok()?;
    let face = Face::parse(&font, 0).ok()?;
    let em = f64::from(face.units_per_em());
    let size = mean_width(&face)? / em / ARIAL;
    let percent = |part: f64| format!("{:.1}%", part * 100.0);
    let of_line = |units: i16| percent(f64::from(units.abs()) / em / size);
    let weights = face.variation_axes().into_iter().find(|axis| axis.tag == ttf_parser::Tag::from_bytes(b"wght"));
    let own = face.weight().to_number();
    Some(Typeface {
        weights: weights.map_or((own, own), |axis| (axis.min_value as u16, axis.max_value as u16)),
        is_italic: face.is_italic(),
        stand_in: StandIn {
            size: percent(size),
            ascent: of_line(face.ascender()),
            descent: of_line(face.descender()),
            line_gap: of_line(face.line_gap()),
        },
    })
}

/// The mean width of the letters of a text, in the font's units.
fn mean_width(face: &Face<'_>) -> Option<f64> {
    let widths = LETTERS.iter().map(|&(letter, weight)| {
        let glyph = face.glyph_index(letter)?;
        Some((f64::from(face.glyph_hor_advance(glyph)?) * weight, weight))
    });
    let widths = widths.collect::<Option<Vec<_>>>()?;
    let (sum, weight) = widths.iter().fold((0.0, 0.0), |(sum, all), (width, weight)| (sum + width, all + weight));
    Some(sum / weight).filter(|mean| *mean > 0.0)
}

#[cfg(test)]
mod tests {
    use super::read;

    const SANS: &[u8] = include_bytes!("../themes/katern/fonts/katern-sans-400.woff2");
    const ITALIC: &[u8] = include_bytes!("../themes/katern/fonts/katern-sans-400-italic.woff2");
    const SERIF: &[u8] = include_bytes!("../themes/katern/fonts/katern-serif-600.woff2");

    #[test]
    fn weight_slant_and_room() {
        let sans = read(SANS).expect("a font");
        assert_eq!((sans.weights, sans.is_italic), ((400, 400), false));
        let size: f64 = sans.stand_in.size.trim_end_matches('%').parse().expect("a number");
        // What was measured for the theme's own stand-in (`styles/base.css`), with other texts.
        assert!((size - 99.1).abs() < 1.5, "{size}");
        assert!(read(ITALIC).expect("a font").is_italic);
        assert_eq!(read(SERIF).expect("a font").weights, (600, 600));
    }

    #[test]
    fn what_is_no_font_is_none() {
        assert_eq!(read(b""), None);
        assert_eq!(read(b"wOF2 and no more"), None);
        // Nothing that a file can hold stops the build: cut short anywhere, or with a byte gone wrong.
        for cut in (0..SANS.len()).step_by(997) {
            read(&SANS[..cut]);
            let mut wrong = SANS.to_vec();
            wrong[cut] ^= 0x55;
            read(&wrong);
        }
        for at in 0..400 {
            let mut wrong = SANS.to_vec();
            wrong[at] = 0xff;
            read(&wrong);
        }
    }
}
