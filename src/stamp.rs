//! A short mark of some texts that stays the same for as long as they do, in every version of the program.
//!
//! It is written into people's answers, to tell years later whether a form's wording has changed since: so the algorithm
//! (FNV-1a, 64 bits) is part of the format, and each text goes in with its length before it. It guards against nothing.

/// Texts on their way to a mark.
#[derive(Clone, Copy, Debug)]
pub struct Stamp(u64);

impl Default for Stamp {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Stamp {
    /// Adds a text.
    #[must_use]
    pub fn with(self, text: &str) -> Self {
        let length = (text.len() as u64).to_le_bytes();
        Self(
            length
                .iter()
                .chain(text.as_bytes())
                .fold(self.0, |mark, byte| (mark ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)),
        )
    }

    /// Sixteen hexadecimal digits.
    pub fn long(self) -> String {
        format!("{:016x}", self.0)
    }

    /// Six: enough to see that one of a form's statements was reworded.
    pub fn short(self) -> String {
        let folded = self.0 ^ (self.0 >> 24) ^ (self.0 >> 48);
        format!("{:06x}", folded & 0x00ff_ffff)
    }
}

#[cfg(test)]
mod tests {
    use super::Stamp;

    #[test]
    fn marks_are_those_that_were_given_out() {
        assert_eq!(Stamp::default().long(), "cbf29ce484222325");
        assert_ne!(Stamp::default().with("ab").with("c").long(), Stamp::default().with("a").with("bc").long());
        let mark = Stamp::default().with("Ik luister.");
        assert_eq!((mark.long().as_str(), mark.short().as_str()), ("d22fb82ece861966", "3ee587"));
    }
}
