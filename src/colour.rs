//! Colours of a partnership made fit to read: one colour in, four out, their contrast guaranteed on every ground of the theme.
//!
//! Lightness and chroma are changed in OKLCH, where a step looks equally large in every hue (Björn Ottosson, *A perceptual
//! color space for image processing*, 2020, <https://bottosson.github.io/posts/oklab/>). Contrast is that of WCAG 2.2
//! (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>). Hue and chroma are kept as two coordinates, never as an angle:
//! less to compute, and nothing that differs between mathematical libraries but a last digit that rounding takes off.

use crate::settings::Colour;

/// What text needs at least (WCAG 2.2, success criterion 1.4.3), and a little for the rounding to whole steps.
const ENOUGH: f64 = 4.6;
/// How far lightness moves at once on the way to enough contrast.
const STEP: f64 = 0.005;

/// The theme's grounds (`styles/base.css`: `--paper` and `--card`), light and dark.
const PAPER: Colour = Colour([0xfb, 0xfa, 0xf6]);
const DARK_PAPER: Colour = Colour([0x16, 0x18, 0x1c]);
const DARK_CARD: Colour = Colour([0x1e, 0x21, 0x27]);

/// One colour as the theme uses it: for links and signs, and as a ground under text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tones {
    /// Text and signs on light grounds; the author's own colour where that can be read there.
    pub accent_light: Colour,
    /// Text and signs on dark grounds.
    pub accent_dark: Colour,
    /// A light ground with a breath of the colour.
    pub wash_light: Colour,
    /// A dark one.
    pub wash_dark: Colour,
}

impl Tones {
    /// The light grounds on which an author's colour is read: the paper, and a wash of its own.
    pub fn light_grounds(colour: Colour) -> [Colour; 2] {
        let own = Lab::of(colour);
        [PAPER, own.with(0.95, (own.chroma() * 0.2).min(0.016)).colour()]
    }

    /// The tones of an author's colour.
    pub fn of(colour: Colour) -> Self {
        let own = Lab::of(colour);
        let (light, chroma) = (own.lightness, own.chroma());
        let [paper, wash_light] = Self::light_grounds(colour);
        let wash_dark = own.with(0.27, (chroma * 0.4).min(0.036)).colour();

        let mut accent_light = colour;
        let mut lightness = light;
        while !is_read_on(accent_light, &[paper, wash_light]) {
            lightness -= STEP;
            accent_light = own.with(lightness, chroma).colour();
        }
        let mut lightness = light.clamp(0.8, 0.9);
        let mut accent_dark = own.with(lightness, chroma.min(0.115)).colour();
        while !is_read_on(accent_dark, &[DARK_PAPER, DARK_CARD, wash_dark]) {
            lightness += STEP;
            accent_dark = own.with(lightness, chroma.min(0.115)).colour();
        }
        Self { accent_light, accent_dark, wash_light, wash_dark }
    }
}

/// Black and white are far enough from every ground, so a search towards either ends.
fn is_read_on(text: Colour, grounds: &[Colour]) -> bool {
    grounds.iter().all(|&ground| contrast(text, ground) >= ENOUGH)
}

/// The contrast of two colours: from 1 for the same to 21 for black and white (WCAG 2.2, contrast ratio).
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance, 0 to 1 (WCAG 2.2).
fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.0.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// As CSS writes it: `#0b6469`.
pub fn hex(Colour([red, green, blue]): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// OKLab: lightness 0 to 1, green to red, blue to yellow.
#[derive(Clone, Copy)]
struct Lab {
    lightness: f64,
    a: f64,
    b: f64,
}

impl Lab {
    fn of(colour: Colour) -> Self {
        let [red, green, blue] = colour.0.map(linear);
        let l = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let m = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let s = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        Self {
            lightness: 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            a: 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
            b: 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
        }
    }

    /// How far from grey.
    fn chroma(self) -> f64 {
        self.a.hypot(self.b)
    }

    /// The same hue at another lightness and chroma; a grey has no hue and stays grey.
    fn with(self, lightness: f64, chroma: f64) -> Self {
        let own = self.chroma();
        let scale = if own > 0.0 { chroma / own } else { 0.0 };
        Self { lightness, a: self.a * scale, b: self.b * scale }
    }

    /// The nearest colour that a screen has: as much less chroma as it takes, the hue kept.
    fn colour(self) -> Colour {
        let mut fitting = self;
        while fitting.chroma() > 0.0 && !fitting.linear().iter().all(|part| (-0.0005..=1.0005).contains(part)) {
            fitting = fitting.with(fitting.lightness, (fitting.chroma() - 0.002).max(0.0));
        }
        Colour(fitting.linear().map(encoded))
    }

    /// Linear red, green and blue; outside 0 to 1 where no screen has the colour.
    fn linear(self) -> [f64; 3] {
        let Self { lightness, a, b } = self;
        let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ]
    }
}

/// A part of an sRGB colour as light (IEC 61966-2-1).
fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

/// Light as a part of an sRGB colour.
fn encoded(light: f64) -> u8 {
    let light = light.clamp(0.0, 1.0);
    let part = if light <= 0.003_130_8 { 12.92 * light } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    (part * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::{DARK_CARD, DARK_PAPER, PAPER, Tones, contrast, hex};
    use crate::settings::Colour;

    const CARD: Colour = Colour([0xff; 3]);
    /// The theme's second voice and its ink, which also stand on washes.
    const SOFT: Colour = Colour([0x58, 0x5b, 0x64]);
    const DARK_SOFT: Colour = Colour([0xad, 0xb0, 0xb8]);
    const INK: Colour = Colour([0x1c, 0x1e, 0x22]);
    const DARK_INK: Colour = Colour([0xec, 0xea, 0xe4]);

    fn every(step: usize) -> impl Iterator<Item = Colour> {
        let parts = move || (0..=255_u8).step_by(step);
        parts().flat_map(move |red| parts().flat_map(move |green| parts().map(move |blue| Colour([red, green, blue]))))
    }

    #[test]
    fn every_colour_can_be_read_on_every_ground() {
        for colour in every(17) {
            let Tones { accent_light, accent_dark, wash_light, wash_dark } = Tones::of(colour);
            let pairs = [
                (accent_light, vec![PAPER, CARD, wash_light]),
                (accent_dark, vec![DARK_PAPER, DARK_CARD, wash_dark]),
                (SOFT, vec![wash_light]),
                (INK, vec![wash_light]),
                (DARK_SOFT, vec![wash_dark]),
                (DARK_INK, vec![wash_dark]),
                // The words on a filled button.
                (PAPER, vec![accent_light]),
                (DARK_PAPER, vec![accent_dark]),
            ];
            for (text, grounds) in pairs {
                for ground in grounds {
                    let found = contrast(text, ground);
                    assert!(found >= 4.5, "{}: {} on {} is {found}", hex(colour), hex(text), hex(ground));
                }
            }
        }
    }

    #[test]
    fn an_authors_colour_that_can_be_read_is_left_alone() {
        for colour in ["#0b6469", "#3a4699", "#9a3f18", "#742a66", "#000000"] {
            let colour = colour.parse().expect("a colour");
            assert_eq!(Tones::of(colour).accent_light, colour);
        }
        let yellow = "#ffe600".parse().expect("a colour");
        assert_ne!(Tones::of(yellow).accent_light, yellow);
    }

    #[test]
    fn four_tones_of_one_colour() {
        let tones = Tones::of("#0b6469".parse().expect("a colour"));
        let written = [tones.accent_light, tones.accent_dark, tones.wash_light, tones.wash_dark].map(hex);
        assert_eq!(written, ["#0b6469", "#81cdd2", "#e4f2f3", "#132b2c"]);
    }

    #[test]
    fn greys_stay_grey() {
        for tone in [Tones::of(Colour([0x80; 3])).accent_light, Tones::of(Colour([0x80; 3])).wash_dark] {
            let [red, green, blue] = tone.0;
            assert!(red.abs_diff(green) <= 1 && green.abs_diff(blue) <= 1, "{}", hex(tone));
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast(Colour([0; 3]), Colour([255; 3])) - 21.0).abs() < 1e-9);
        assert!((contrast(Colour([0x77; 3]), Colour([255; 3])) - 4.478).abs() < 0.001);
    }
}
