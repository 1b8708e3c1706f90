//! Numbers of any size in as few bytes as they need: seven bits a byte, the lowest first; the eighth says that more
//! follows.

/// Writes a number after others.
pub(super) fn push(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 128 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Reads the next number; 0 where nothing is left.
pub(super) fn next(bytes: &mut impl Iterator<Item = u8>) -> usize {
    let (mut number, mut shift) = (0, 0);
    for byte in bytes {
        number |= usize::from(byte & 127) << shift;
        if byte < 128 {
            break;
        }
        shift += 7;
    }
    number
}

/// How many bytes a number takes.
pub(super) fn size(number: usize) -> usize {
    (usize::BITS - number.leading_zeros()).div_ceil(7).max(1) as usize
}

#[cfg(test)]
mod tests {
    use super::{next, push, size};

    #[test]
    fn what_is_written_is_read() {
        let numbers = [0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, u32::MAX as usize];
        let mut bytes = Vec::new();
        for number in numbers {
            let before = bytes.len();
            push(&mut bytes, number);
            assert_eq!(bytes.len() - before, size(number), "{number}");
        }
        let mut bytes = bytes.into_iter();
        assert_eq!(numbers.map(|_| next(&mut bytes)), numbers);
        assert_eq!((bytes.len(), next(&mut bytes)), (0, 0));
    }
}
