//! Bytes of a file as text: whatever the encoding, with one kind of line end and without characters that nobody sees.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A text, and what had to be done to get it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Decoded {
    pub(super) text: String,
    /// Name of the encoding, when it is not UTF-8.
    pub(super) encoding: Option<&'static str>,
    /// How many characters that show nothing were taken out.
    pub(super) hidden: usize,
}

/// So many bytes are looked at to tell UTF-16 without a mark.
const SAMPLE: usize = 4096;

/// Less zeros are bad bytes.
const LEAST_ZEROS: usize = 8;

/// So many bytes are looked at together.
const PLAIN_CHUNK: usize = 4096;

/// Of a page in UTF-8 with some bad bytes, this share of the characters beyond ASCII is lost at most.
const LOST_SHARE: f64 = 0.3;

/// Decodes a file. A byte that is no part of a character costs one character.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    let encoding = find_encoding(bytes);
    let (text, ..) = encoding.decode(bytes);
    let mut decoded = clean(&text);
    decoded.encoding = (encoding != UTF_8).then(|| encoding.name());
    decoded
}

fn find_encoding(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = find_utf16(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() || is_damaged_utf8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Allow);
    let (_, _, failed) = guess.decode(bytes);
    // What no encoding fits is UTF-8 with bad bytes: the finding says how many.
    if failed { UTF_8 } else { guess }
}

/// Every second byte of ASCII characters is zero in UTF-16, and no text has zeros otherwise.
fn find_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |odd: usize| {
        let places = sample.iter().skip(odd).step_by(2);
        places.filter(|b| **b == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let some = (sample.len() / 32).max(LEAST_ZEROS);
    // Some characters beyond ASCII have a byte that is zero on the other side.
    if odd >= some && odd >= even * 4 {
        Some(UTF_16LE)
    } else if even >= some && even >= odd * 4 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether most of what is beyond ASCII is UTF-8 all the same.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let beyond = text.chars().filter(|c| !c.is_ascii()).count();
    let lost = text.matches(char::REPLACEMENT_CHARACTER).count();
    (lost as f64) <= beyond as f64 * LOST_SHARE
}

/// One kind of line end, and nothing that cannot be seen.
fn clean(text: &str) -> Decoded {
    let text: Cow<'_, str> = match text.contains('\r') {
        true => text.replace("\r\n", "\n").replace('\r', "\n").into(),
        false => text.into(),
    };
    let mut hidden = 0;
    let text = match has_hidden(&text) {
        false => text.into_owned(),
        true => text
            .chars()
            .filter(|c| {
                hidden += usize::from(is_hidden(*c));
                !is_hidden(*c)
            })
            .collect(),
    };
    Decoded {
        text,
        encoding: None,
        hidden,
    }
}

/// Whether a character of the text is [hidden](is_hidden).
pub(crate) fn has_hidden(text: &str) -> bool {
    // Nearly all texts are of letters that show, which is told at once for many of them.
    // Without a branch, since then the machine takes many of them at once.
    let is_plain = |b: &u8| (b.wrapping_sub(b' ') <= b'~' - b' ') | (*b == b'\t') | (*b == b'\n');
    let all_plain = |bytes: &[u8]| bytes.iter().fold(true, |all, b| all & is_plain(b));
    !text.as_bytes().chunks(PLAIN_CHUNK).all(all_plain) && text.contains(is_hidden)
}

/// Whether a character shows nothing and moves nothing, or turns the direction of others around.
pub(crate) fn is_hidden(c: char) -> bool {
    match c {
        '\t' | '\n' => false,
        ' '..='~' => false,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}' => true,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => true,
        c => c.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "# 池塘\n\n|名称|类型|\n|--|--|\n|FrogId|String|\n青蛙住在池塘里，每天都很高兴。\n";

    #[test]
    fn each_encoding_gives_the_same_text() {
        let utf16 =
            |order: fn(u16) -> [u8; 2]| PAGE.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
        let forms = [
            (PAGE.as_bytes().to_vec(), None),
            (marked(b"\xef\xbb\xbf", PAGE.as_bytes().to_vec()), None),
            (encoding_rs::GBK.encode(PAGE).0.into_owned(), Some("GBK")),
            (utf16(u16::to_le_bytes), Some("UTF-16LE")),
            (utf16(u16::to_be_bytes), Some("UTF-16BE")),
            (
                marked(b"\xff\xfe", utf16(u16::to_le_bytes)),
                Some("UTF-16LE"),
            ),
            (
                marked(b"\xfe\xff", utf16(u16::to_be_bytes)),
                Some("UTF-16BE"),
            ),
        ];
        for (bytes, name) in forms {
            let decoded = decode(&bytes);
            assert_eq!((decoded.text.as_str(), decoded.encoding), (PAGE, name));
        }
    }

    #[test]
    fn a_bad_byte_costs_one_character() {
        let mut bytes = PAGE.as_bytes().to_vec();
        bytes[2] = 0xff;
        let decoded = decode(&bytes);
        assert_eq!(decoded.encoding, None);
        assert!(decoded.text.contains("青蛙"));
        assert!(decoded.text.contains(char::REPLACEMENT_CHARACTER));
    }

    #[test]
    fn line_ends_and_hidden_characters_are_gone() {
        let decoded = decode("a\r\nb\rc\u{202e}d\u{2066}e\u{200b}f\u{0}g".as_bytes());
        assert_eq!((decoded.text.as_str(), decoded.hidden), ("a\nb\ncdefg", 4));
    }
}
