//! Secrets in text that others wrote: pages that repeat a request are shown without what it carried.

use std::{borrow::Cow, fmt};

use crate::rows::first_row;

/// In place of a secret.
pub(crate) const MASK: &str = "***";
/// Shorter values are words that any page may contain.
const SHORTEST: usize = 6;
/// So much of the beginning of a secret is enough to hide it: pages cut what they repeat.
const ENOUGH: usize = 16;
/// Entities that stand for characters of keys and tokens.
const ENTITIES: &[(&str, u8)] = &[
    ("plus;", b'+'),
    ("sol;", b'/'),
    ("equals;", b'='),
    ("quot;", b'"'),
    ("lt;", b'<'),
    ("gt;", b'>'),
];

/// `text` with each of `secrets` masked, also where it is percent-encoded, written with HTML
/// entities or JSON escapes, in another case, wrapped over lines or cut short.
pub(crate) fn scrub<'t>(text: &'t str, secrets: &[&str]) -> Cow<'t, str> {
    let bytes = text.as_bytes();
    let begins = first_bytes(secrets);
    let mut out = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(&first) = bytes.get(at) {
        if !begins[usize::from(first)] {
            at += 1;
            continue;
        }
        let found = secrets
            .iter()
            .filter_map(|secret| secret_at(bytes, at, secret.as_bytes()));
        match found.max() {
            Some(end) => {
                out.push_str(text.get(copied..at).unwrap_or_default());
                out.push_str(MASK);
                (copied, at) = (end, end);
            }
            None => at += 1,
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

/// The same in place.
pub(crate) fn scrub_in_place(text: &mut String, secrets: &[&str]) {
    if let Cow::Owned(scrubbed) = scrub(text, secrets) {
        *text = scrubbed;
    }
}

/// Which bytes one of the secrets may begin with, in whatever way it is written. Most places of a text
/// are passed by this alone.
fn first_bytes(secrets: &[&str]) -> [bool; 256] {
    let mut begins = [false; 256];
    let plain = secrets.iter().filter(|secret| secret.len() >= SHORTEST);
    for first in plain.filter_map(|secret| secret.as_bytes().first()) {
        for byte in [
            first.to_ascii_lowercase(),
            first.to_ascii_uppercase(),
            b'%',
            b'&',
            b'\\',
        ] {
            begins[usize::from(byte)] = true;
        }
    }
    begins
}

/// The end of the secret that begins at `at`, if one does.
fn secret_at(text: &[u8], at: usize, secret: &[u8]) -> Option<usize> {
    if secret.len() < SHORTEST {
        return None;
    }
    // What holds an escape itself may stand as it is or be escaped once more.
    matched_to(text, at, secret, true).max(matched_to(text, at, secret, false))
}

fn matched_to(text: &[u8], at: usize, secret: &[u8], as_it_is: bool) -> Option<usize> {
    let (mut end, mut matched, mut matched_to) = (at, 0, at);
    while let Some(expected) = secret.get(matched) {
        let Some((byte, length)) = next_byte(text, end, *expected, as_it_is) else {
            break;
        };
        if !byte.eq_ignore_ascii_case(expected) {
            // A page may wrap what it repeats.
            if matched == 0 || !byte.is_ascii_whitespace() {
                break;
            }
            end += length;
        } else {
            matched += 1;
            end += length;
            matched_to = end;
        }
    }
    (matched == secret.len() || matched >= ENOUGH).then_some(matched_to)
}

/// The byte that is written at `at`, in whatever way, and the length of its writing. What is there as
/// it is comes first if that is asked for: `expected` may be a percent sign.
fn next_byte(text: &[u8], at: usize, expected: u8, as_it_is: bool) -> Option<(u8, usize)> {
    let rest = text.get(at..)?;
    let first = *rest.first()?;
    if first == expected && as_it_is {
        return Some((first, 1));
    }
    let decoded = match first {
        b'%' => percent_encoded(rest),
        b'&' => entity(rest),
        b'\\' => json_escape(rest),
        _ => None,
    };
    decoded.or(Some((first, 1)))
}

/// `%2B`, or encoded again and again: `%252B`.
fn percent_encoded(rest: &[u8]) -> Option<(u8, usize)> {
    let byte_at = |at: usize| u8::try_from(hex(rest.get(at..at + 2)?)?).ok();
    let mut at = 1;
    while byte_at(at) == Some(b'%') && byte_at(at + 2).is_some() {
        at += 2;
    }
    Some((byte_at(at)?, at + 2))
}

/// `&#43;`, `&#x2B;`, `&plus;`, or with the ampersand written as an entity itself.
fn entity(rest: &[u8]) -> Option<(u8, usize)> {
    let mut at = 1;
    while rest.get(at..)?.starts_with(b"amp;") {
        at += 4;
    }
    let name = rest.get(at..)?;
    if let Some((word, byte)) = first_row(ENTITIES, |(word, _)| name.starts_with(word.as_bytes())) {
        return Some((*byte, at + word.len()));
    }
    let digits = name.strip_prefix(b"#")?;
    let end = digits
        .iter()
        .position(|byte| !byte.is_ascii_alphanumeric())?;
    let number = digits
        .get(..end)
        .filter(|_| digits.get(end) == Some(&b';'))?;
    let code = match number.strip_prefix(b"x").or(number.strip_prefix(b"X")) {
        Some(number) => hex(number)?,
        None => std::str::from_utf8(number).ok()?.parse().ok()?,
    };
    Some((u8::try_from(code).ok()?, at + end + 2))
}

/// `\u002b`, `\x2b`, `\/`, with any number of backslashes.
fn json_escape(rest: &[u8]) -> Option<(u8, usize)> {
    let at = rest.iter().position(|byte| *byte != b'\\')?;
    let (length, digits) = match rest.get(at)? {
        b'u' => (5, rest.get(at + 1..at + 5)?),
        b'x' => (3, rest.get(at + 1..at + 3)?),
        other => return Some((*other, at + 1)),
    };
    match hex(digits) {
        Some(code) => Some((u8::try_from(code).ok()?, at + length)),
        None => rest.get(at).map(|byte| (*byte, at + 1)),
    }
}

fn hex(digits: &[u8]) -> Option<u32> {
    // A sign before the digits would be read as well.
    let is_hex = digits.iter().all(u8::is_ascii_hexdigit);
    u32::from_str_radix(std::str::from_utf8(digits).ok().filter(|_| is_hex)?, 16).ok()
}

/// Text of a service as it may be printed: characters that steer a terminal or hide others are
/// written as escapes.
pub(crate) struct Printable<'a>(pub(crate) &'a str);

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(is_unprintable) {
            f.write_str(rest.get(..at).unwrap_or_default())?;
            let mut chars = rest.get(at..).unwrap_or_default().chars();
            if let Some(char) = chars.next() {
                write!(f, "{}", char.escape_default())?;
            }
            rest = chars.as_str();
        }
        f.write_str(rest)
    }
}

/// Controls, and marks that turn the direction of text or are not seen.
fn is_unprintable(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "CAIS+ab/cd==xyz0123456789";

    #[test]
    fn a_secret_that_begins_with_an_escape_or_holds_one_is_found() {
        for (secret, written) in [
            ("+ab/cd==xyz0123456789", "%2Bab/cd==xyz0123456789"),
            ("+ab/cd==xyz0123456789", "&#43;ab/cd==xyz0123456789"),
            ("+ab/cd==xyz0123456789", r"\u002bab/cd==xyz0123456789"),
            ("ab%zzcd==xyz0123456789", "ab%25zzcd==xyz0123456789"),
            ("ab%zzcd==xyz0123456789", "ab%zzcd==xyz0123456789"),
            ("ab%25cd==xyz0123456789", "ab%25cd==xyz0123456789"),
            ("ab%zBcd==xyz0123456789", "ab%2525zBcd==xyz0123456789"),
            ("ab%zBcd==xyz0123456789", "ab%25zBcd==xyz0123456789"),
            ("ab%Bzcd==xyz0123456789", "ab%25Bzcd==xyz0123456789"),
            ("C+ab/cd==xyz0123456789", "C\n+ab/cd==xyz0123456789"),
            ("ab&amp;c==xyz0123456789", "ab&amp;c==xyz0123456789"),
            (r"ab\cd\xyz0123456789abc", r"ab\\cd\\xyz0123456789abc"),
            (r"ab\cd\xyz0123456789abc", r"ab\cd\xyz0123456789abc"),
            ("ab+;cd==xyz0123456789", "ab&#43;;cd==xyz0123456789"),
        ] {
            let text = format!("before {written} after");
            assert_eq!(scrub(&text, &[secret]), "before *** after", "{written}");
        }
    }

    #[test]
    fn a_secret_begins_with_its_first_byte_in_either_case_or_an_escape() {
        let begins = first_bytes(&["newts!", "+toads", "frogs", ""]);
        let all: Vec<u8> = (0..=255)
            .filter(|byte| begins[usize::from(*byte)])
            .collect();
        assert_eq!(all, *b"%&+N\\n");
        assert_eq!(first_bytes(&["frogs"]), [false; 256]);
    }

    #[test]
    fn digits_are_digits_and_nothing_else() {
        for (digits, number) in [
            (&b"2b"[..], Some(0x2b)),
            (b"FF", Some(255)),
            (b"+2", None),
            (b"-2", None),
            (b"2g", None),
            (b"", None),
            (b"\xc3\xa9", None),
        ] {
            assert_eq!(hex(digits), number, "{digits:?}");
        }
    }

    #[test]
    fn a_secret_is_found_however_it_is_written() {
        for written in [
            "CAIS+ab/cd==xyz0123456789",
            "cais+AB/CD==xyz0123456789",
            "CAIS%2Bab%2Fcd%3D%3Dxyz0123456789",
            "CAIS%252bab%252Fcd%253D%253Dxyz0123456789",
            "CAIS%25252Bab%25252Fcd%25253D%25253Dxyz0123456789",
            "CAIS&#43;ab&#x2F;cd&#61;&equals;xyz0123456789",
            "CAIS&amp;#43;ab&sol;cd&#61;=xyz0123456789",
            r"CAIS\u002bab\/cd\u003d\x3dxyz0123456789",
            r"CAIS\\u002bab\\/cd==xyz0123456789",
            "CAIS+ab/cd==\n   xyz0123456789",
            "CAIS+ab/cd==xyz01",
        ] {
            let text = format!("before {written} after");
            assert_eq!(
                scrub(&text, &["absent", TOKEN]),
                "before *** after",
                "{written}"
            );
        }
        // What begins like a secret and is none may be right before one.
        for before in ["%", "&", "C", "CAI", "%2", "&#", "\\u00"] {
            let text = format!("{before}{TOKEN}");
            assert_eq!(scrub(&text, &[TOKEN]), format!("{before}***"));
        }
        let after_blank = format!("a%20{TOKEN} b");
        assert_eq!(scrub(&after_blank, &[TOKEN]), "a%20*** b");
        let twice = format!("{TOKEN}{TOKEN}");
        assert_eq!(scrub(&twice, &[TOKEN]), "******");
    }

    #[test]
    fn what_is_no_secret_stays() {
        for text in [
            "",
            "CAIS",
            "CAIS+ab/cd=",
            "100 % of &amp; \\ é%",
            "%2",
            "&#",
            "&#x;",
            "\\u12",
            "token",
        ] {
            assert!(
                matches!(scrub(text, &[TOKEN, "token", ""]), Cow::Borrowed(_)),
                "{text}"
            );
        }
    }

    #[test]
    fn controls_are_written_as_escapes() {
        let text = "red\u{1b}[31m\r\nnext\0 \u{202e}back \u{a0}é";
        let shown = Printable(text).to_string();
        assert_eq!(
            shown,
            r"red\u{1b}[31m\r\nnext\u{0} \u{202e}back \u{a0}é".replace(r"\u{a0}", "\u{a0}")
        );
    }

    #[test]
    fn each_entity_stands_for_its_character() {
        for (secret, written) in [
            ("ab+cdefg", "ab&plus;cdefg"),
            ("ab/cdefg", "ab&sol;cdefg"),
            ("ab=cdefg", "ab&equals;cdefg"),
            ("ab\"cdefg", "ab&quot;cdefg"),
            ("ab<cdefg", "ab&lt;cdefg"),
            ("ab>cdefg", "ab&gt;cdefg"),
            ("ab+cdefg", "ab&#43;cdefg"),
            ("ab+cdefg", "ab&#X2b;cdefg"),
            ("ab+cdefg", "ab&#0000000043;cdefg"),
            ("abcdefg%", "abcdefg%25"),
            ("ab+cdefg", "ab&amp;amp;#x2B;cdefg"),
            ("ab+cdefg", r"ab\x2Bcdefg"),
            // Signs of an escape that are characters of the secret itself.
            ("ab%2Bcdef", "ab%2Bcdef"),
            ("ab&sol;cd", "ab&sol;cd"),
            (r"ab\u002bcd", r"ab\u002bcd"),
            ("abuxyzwv", r"ab\uxyzwv"),
            ("abxyzwvu", r"ab\xyzwvu"),
            ("ab/cdefg", r"ab\\\/cdefg"),
        ] {
            assert_eq!(scrub(written, &[secret]), MASK, "{written}");
        }
        for other in [
            "ab&#44;cdefg",
            "ab&minus;cdefg",
            "ab&#x12B;cdefg",
            "ab&#43,cdefg",
            "ab&#43 ;cdefg",
            "ab&#99999999999;cdefg",
            r"ab\u102bcdefg",
            "ab%2Ccdefg",
        ] {
            assert_eq!(scrub(other, &["ab+cdefg"]), other);
        }
    }

    #[test]
    fn what_is_short_is_a_word_and_what_is_cut_is_still_a_secret() {
        assert_eq!(scrub("a frogs b", &["frogs"]), "a frogs b");
        assert_eq!(scrub("a newts! b", &["newts!"]), "a *** b");
        let secret = "0123456789abcdefghij";
        assert_eq!(scrub("a 0123456789abcdef", &[secret]), "a ***");
        let word = "a 0123456789abcde";
        assert_eq!(scrub(word, &[secret]), word);
        // Of two that begin in the same place the longer one.
        assert_eq!(scrub("0123456789!", &["012345", "0123456789"]), "***!");
        assert_eq!(scrub("é012345é", &["012345"]), "é***é");
    }

    #[test]
    fn marks_that_are_not_seen_are_escaped_and_their_neighbors_are_not() {
        for (first, last) in [
            ('\u{0}', '\u{1f}'),
            ('\u{7f}', '\u{9f}'),
            ('\u{200b}', '\u{200f}'),
            ('\u{2028}', '\u{202e}'),
            ('\u{2066}', '\u{2069}'),
            ('\u{feff}', '\u{feff}'),
        ] {
            for char in first..=last {
                let shown = Printable(&char.to_string()).to_string();
                assert!(shown.starts_with('\\'), "{char:?}");
            }
            let before = char::from_u32((first as u32).wrapping_sub(1));
            let after = char::from_u32(last as u32 + 1);
            for char in before.into_iter().chain(after) {
                let shown = Printable(&char.to_string()).to_string();
                assert_eq!(shown, char.to_string(), "{char:?}");
            }
        }
    }
}
