//! How values of each type are read.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::{Decode, DecodeValue, Decoder, decoder::TEXT, number::parse_integer, scan::Token};

impl<T: Decode + Default> DecodeValue for T {
    fn decode(d: &mut Decoder<'_>) -> Option<Self> {
        let mut value = T::default();
        d.structure(&mut value).map(|()| value)
    }

    fn null() -> Option<Self> {
        Some(T::default())
    }
}

/// For structures that hold themselves.
impl<T: Decode + ?Sized> Decode for Box<T> {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        d.charge_once(std::ptr::from_ref(&**self).addr(), size_of_val(&**self));
        (**self).field(name, d);
    }
}

impl<T: DecodeValue> DecodeValue for Vec<T> {
    fn decode(d: &mut Decoder<'_>) -> Option<Self> {
        if d.scan.peek() == Token::Null {
            d.scan.word("null");
            return None;
        }
        let mut items = Vec::new();
        d.list(&mut items, "");
        Some(items)
    }
}

impl<T: DecodeValue> DecodeValue for BTreeMap<String, T> {
    fn decode(d: &mut Decoder<'_>) -> Option<Self> {
        if d.scan.peek() == Token::Null {
            d.scan.word("null");
            return None;
        }
        let mut map = BTreeMap::new();
        d.map(&mut map);
        Some(map)
    }
}

impl DecodeValue for String {
    fn decode(d: &mut Decoder<'_>) -> Option<Self> {
        d.text()
    }

    fn null() -> Option<Self> {
        Some(String::new())
    }
}

/// A scalar's text: of a number, of a string, `1` and `0` for the booleans. `None` for what says
/// nothing, or (recorded) for a list or an object.
fn read_scalar<R>(
    d: &mut Decoder<'_>,
    expected: &'static str,
    read: impl Fn(&str) -> Option<R>,
) -> Option<R> {
    let kind = d.scan.peek();
    let at = d.scan.at;
    let value = match kind {
        Token::Number => read(d.scan.number()),
        Token::String => {
            let text = d.scan.string()?;
            if text.trim().is_empty() {
                return None;
            }
            read(&text)
        }
        Token::True | Token::False => {
            d.scan.skip();
            read(if kind == Token::True { "1" } else { "0" })
        }
        Token::Null => {
            d.scan.word("null");
            return None;
        }
        Token::Object | Token::Array | Token::NotFinite | Token::Broken => {
            d.scan.skip();
            None
        }
    };
    if value.is_none() {
        d.record_mismatch(at, expected);
    }
    value
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl DecodeValue for $type {
            fn decode(d: &mut Decoder<'_>) -> Option<Self> {
                read_scalar(d, stringify!($type), |text| match text.parse() {
                    Ok(value) => Some(value),
                    Err(_) => parse_integer(text).and_then(|value| value.try_into().ok()),
                })
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 u8 u16 u32 u64);

macro_rules! floats {
    ($($type:ty)*) => {$(
        impl DecodeValue for $type {
            fn decode(d: &mut Decoder<'_>) -> Option<Self> {
                read_scalar(d, stringify!($type), |text| {
                    text.trim().parse().ok().filter(|value: &$type| value.is_finite())
                })
            }
        }
    )*};
}

floats!(f32 f64);

impl DecodeValue for bool {
    fn decode(d: &mut Decoder<'_>) -> Option<Self> {
        read_scalar(d, "bool", |text| match text.trim() {
            "1" => Some(true),
            "0" => Some(false),
            word if word.eq_ignore_ascii_case("true") => Some(true),
            word if word.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        })
    }
}

impl DecodeValue for Value {
    fn decode(d: &mut Decoder<'_>) -> Option<Self> {
        Some(match d.scan.peek() {
            Token::Null => {
                d.scan.word("null");
                Value::Null
            }
            Token::True => {
                d.scan.word("true");
                Value::Bool(true)
            }
            Token::False => {
                d.scan.word("false");
                Value::Bool(false)
            }
            Token::String => {
                d.charge(TEXT);
                Value::String(d.scan.string()?.into_owned())
            }
            Token::Number => read_number(d),
            Token::NotFinite => {
                d.mismatch("number of 64 bits");
                Value::String(d.scan.read_not_finite().to_owned())
            }
            Token::Array => {
                let mut items = Vec::new();
                d.list(&mut items, "");
                Value::Array(items)
            }
            Token::Object => {
                let mut map = BTreeMap::new();
                d.map(&mut map);
                Value::Object(map.into_iter().collect::<Map<_, _>>())
            }
            Token::Broken => {
                d.scan.skip();
                return None;
            }
        })
    }
}

/// Numbers that neither 64-bit type holds exactly are kept as text, and that is recorded.
fn read_number(d: &mut Decoder<'_>) -> Value {
    let at = d.scan.at;
    let text = d.scan.number();
    if let Ok(value) = text.parse::<i64>() {
        return value.into();
    }
    if let Ok(value) = text.parse::<u64>() {
        return value.into();
    }
    let plain = !text.contains(['.', 'e', 'E']);
    match text
        .parse()
        .ok()
        .filter(|_| !plain)
        .and_then(Number::from_f64)
    {
        Some(value) => Value::Number(value),
        None => {
            d.record_mismatch(at, "number of 64 bits");
            Value::String(text.to_owned())
        }
    }
}
