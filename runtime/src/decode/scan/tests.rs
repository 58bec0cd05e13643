//! The search for the end of a string, against one that looks at each byte.

use super::*;

fn look_at_each(bytes: &[u8], at: usize) -> Option<usize> {
    let mut places = at..bytes.len();
    places.find(|place| matches!(bytes[*place], b'"' | b'\\'))
}

#[test]
fn a_quote_or_escape_is_found_at_any_distance_among_any_bytes() {
    for filler in (0..=255).filter(|byte| !matches!(byte, b'"' | b'\\')) {
        for place in 0..90 {
            for mark in [b'"', b'\\'] {
                let mut bytes = [filler; 90];
                bytes[place] = mark;
                for at in [0, 1, place, place + 1] {
                    let expected = (at <= place).then_some(place);
                    let found = quote_or_escape(&bytes, at);
                    assert_eq!(found, expected, "{filler} before {place}, from {at}");
                }
            }
        }
    }
}

#[test]
fn the_first_of_several_is_found_up_to_the_last_byte_of_a_text() {
    for length in 0..90 {
        let plain = vec![b'a'; length];
        for first in 0..length {
            for second in first..length.min(first + 18) {
                let mut bytes = plain.clone();
                (bytes[second], bytes[first]) = (b'"', b'\\');
                for at in [0, first, first + 1, second + 1, length] {
                    let found = quote_or_escape(&bytes, at);
                    assert_eq!(found, look_at_each(&bytes, at), "{first}, {second}, {at}");
                }
            }
        }
        for at in 0..length + 2 {
            assert_eq!(quote_or_escape(&plain, at), None);
        }
    }
}
