//! Responses to typed values: lenient with what services send, exact in what it reports.

mod decoder;
mod findings;
mod number;
mod scan;
mod values;
mod xml;

use std::borrow::Cow;

pub use decoder::{Decoder, decode_text};
pub(crate) use decoder::{TOO_LATE, decode_apart, decode_in_time, take_apart};
pub(crate) use findings::paths;
pub use findings::{Findings, Mismatch};

/// The JSON text of a response: the text itself, or what an XML response says. `None` for text that
/// is neither.
pub(crate) fn json_text(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.starts_with('<') {
        return xml::xml_to_json(text).map(Cow::Owned);
    }
    Some(Cow::Borrowed(text))
}

/// A structure of a response.
///
/// The decoder calls [`field`](Self::field) for each member; the implementation hands its field to
/// [`Decoder::value`], [`Decoder::list`] or [`Decoder::unknown`]. A body that is not an object
/// comes under the name `""`.
pub trait Decode {
    /// Takes the value of one member.
    fn field(&mut self, name: &str, d: &mut Decoder<'_>);
}

/// A value that can be read at the decoder's position.
pub trait DecodeValue: Sized {
    /// Reads the value and consumes it. `None` for null, for an empty text that says nothing, and
    /// (reported as a [`Mismatch`]) for what cannot be read as this type.
    fn decode(d: &mut Decoder<'_>) -> Option<Self>;

    /// What a `null` item of a list becomes, so that the other items keep their places.
    fn null() -> Option<Self> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::json_text;

    #[test]
    fn what_stands_around_a_text_is_no_part_of_it() {
        for around in ["", " ", "\n\t\r ", "\u{feff}", "\u{feff}\u{feff} \n"] {
            for (text, expected) in [("<R>a</R>", "\"a\""), ("{}", "{}"), ("", "")] {
                let whole = format!("{around}{text} \n");
                assert_eq!(json_text(&whole).as_deref(), Some(expected), "{whole:?}");
            }
        }
        assert_eq!(json_text(" <R>"), None);
    }
}
