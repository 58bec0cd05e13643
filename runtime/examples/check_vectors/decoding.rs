//! Vectors of JSON values read as a declared type by official Go SDKs.
//!
//! Those are no model: they read `1e3` as 1 and `1.9` as 1. So a vector passes when our value is
//! theirs, when ours is exact and theirs is not, and when we report a mismatch that they do not
//! see.

use std::collections::BTreeMap;

use alicloud_runtime::decode::{Decode, DecodeValue, Decoder, Findings, decode_text};
use serde_json::{Number, Value, json};

use crate::verdict::{Verdict, text};

/// A declared type: its name, or a list or map of another.
enum Kind<'k> {
    Text,
    Bool,
    Float,
    Integer(Integer),
    Structure,
    Any,
    List(Box<Kind<'k>>),
    Map(Box<Kind<'k>>),
    Unknown(&'k str),
}

#[derive(Clone, Copy)]
enum Integer {
    Small,
    Large,
    Natural,
}

impl<'k> Kind<'k> {
    fn of(name: &'k str) -> Self {
        match name {
            "string" => Self::Text,
            "bool" | "boolean" => Self::Bool,
            "float" | "float32" | "float64" | "double" => Self::Float,
            "int32" => Self::Integer(Integer::Small),
            "int" | "int64" | "integer" | "long" => Self::Integer(Integer::Large),
            "uint" | "uint64" => Self::Integer(Integer::Natural),
            "structure" | "struct" => Self::Structure,
            "any" | "interface" => Self::Any,
            _ => match (name.strip_prefix("list of "), name.strip_prefix("map of ")) {
                (Some(item), _) => Self::List(Box::new(Self::of(item))),
                (_, Some(item)) => Self::Map(Box::new(Self::of(item))),
                _ => Self::Unknown(name),
            },
        }
    }

    fn unknown(&self) -> Option<&'k str> {
        match self {
            Self::Unknown(name) => Some(name),
            Self::List(item) | Self::Map(item) => item.unknown(),
            _ => None,
        }
    }

    /// What Go has where there is nothing.
    fn zero(&self) -> Value {
        match self {
            Self::Text => json!(""),
            Self::Bool => json!(false),
            Self::Float => json!(0.0),
            Self::Integer(_) => json!(0),
            Self::Structure => json!({"Key": ""}),
            Self::List(_) => json!([]),
            Self::Map(_) => json!({}),
            Self::Any | Self::Unknown(_) => Value::Null,
        }
    }

    fn read(&self, d: &mut Decoder<'_>) -> Option<Value> {
        match self {
            Self::Text => String::decode(d).map(Value::from),
            Self::Bool => bool::decode(d).map(Value::from),
            Self::Float => f64::decode(d).and_then(Number::from_f64).map(Value::Number),
            Self::Integer(Integer::Small) => i32::decode(d).map(Value::from),
            Self::Integer(Integer::Large) => i64::decode(d).map(Value::from),
            Self::Integer(Integer::Natural) => u64::decode(d).map(Value::from),
            Self::Structure => Keyed::decode(d).map(|item| item.json()),
            Self::Any | Self::Unknown(_) => Value::decode(d),
            Self::List(item) => Some(match **item {
                Self::Text => list::<String>(d, Value::from),
                Self::Bool => list::<bool>(d, Value::from),
                Self::Float => list::<f64>(d, Value::from),
                Self::Integer(_) => list::<i64>(d, Value::from),
                Self::Structure => list::<Keyed>(d, |item| item.json()),
                _ => list::<Value>(d, |item| item),
            }),
            Self::Map(item) => Some(match **item {
                Self::Text => map::<String>(d, Value::from),
                Self::Bool => map::<bool>(d, Value::from),
                Self::Float => map::<f64>(d, Value::from),
                Self::Integer(_) => map::<i64>(d, Value::from),
                Self::Structure => map::<Keyed>(d, |item| item.json()),
                _ => map::<Value>(d, |item| item),
            }),
        }
    }
}

fn list<T: DecodeValue>(d: &mut Decoder<'_>, json: fn(T) -> Value) -> Value {
    let mut items = Vec::new();
    d.list(&mut items, "");
    items.into_iter().map(json).collect()
}

fn map<T: DecodeValue>(d: &mut Decoder<'_>, json: fn(T) -> Value) -> Value {
    let mut members = BTreeMap::new();
    d.map(&mut members);
    Value::Object(
        members
            .into_iter()
            .map(|(key, value)| (key, json(value)))
            .collect(),
    )
}

struct Holder<'k> {
    kind: Kind<'k>,
    value: Option<Value>,
}

impl Decode for Holder<'_> {
    fn field(&mut self, _: &str, d: &mut Decoder<'_>) {
        self.value = self.kind.read(d);
    }
}

#[derive(Default)]
struct Keyed {
    key: Option<String>,
}

impl Keyed {
    fn json(&self) -> Value {
        json!({"Key": self.key.clone().unwrap_or_default()})
    }
}

impl Decode for Keyed {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Key" => d.value(&mut self.key),
            _ => d.unknown(name),
        }
    }
}

pub(crate) fn check(vector: &Value) -> Verdict {
    let (name, source) = (text(vector, "type"), text(vector, "json"));
    let kind = Kind::of(name);
    if let Some(unknown) = kind.unknown() {
        return Verdict::Failed(format!("type {unknown:?} is not known"));
    }
    let zero = kind.zero();
    let mut holder = Holder { kind, value: None };
    let findings: Findings = decode_text(&format!("{{\"Field\":{source}}}"), &mut holder);
    let reported = !findings.mismatches.is_empty();
    if let Some((at, why)) = findings.broken {
        return Verdict::Failed(format!("not read as JSON: {why} at {at}"));
    }
    let ours = holder.value.unwrap_or_else(|| zero.clone());
    match theirs(vector) {
        Some(Theirs::Value(value)) => {
            let value = if value.is_null() { zero } else { value };
            let better = !exact(source, &value) && (reported || exact(source, &ours));
            if same(&ours, &value) || better {
                Verdict::Passed
            } else {
                Verdict::Failed(format!(
                    "gives {ours} (reported: {reported}), the SDK {value}"
                ))
            }
        }
        Some(Theirs::Error) => {
            // They lose the whole response here; we may only do better without guessing in silence.
            let harmless = exact(source, &ours)
                || lists_it(source, &ours)
                || source == "\"\""
                || is_empty(source);
            if reported || harmless {
                Verdict::Passed
            } else {
                Verdict::Failed(format!("gives {ours} without a mismatch, the SDK an error"))
            }
        }
        None => Verdict::Skipped("no SDK's outcome is given".to_owned()),
    }
}

enum Theirs {
    Value(Value),
    Error,
}

/// What the older Go SDK makes of it; what the newer does, if only that is known.
fn theirs(vector: &Value) -> Option<Theirs> {
    let outcome = ["go_v1", "go_v2"]
        .iter()
        .find_map(|name| vector.get(*name).filter(|value| !value.is_null()))?;
    Some(match outcome.get("value") {
        Some(Value::Object(members)) if vector.get("go_v1").is_none_or(Value::is_null) => {
            Theirs::Value(members.values().next().cloned().unwrap_or(Value::Null))
        }
        Some(value) => Theirs::Value(value.clone()),
        None => Theirs::Error,
    })
}

fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Number(ours), Value::Number(theirs)) => {
            ours == theirs || ours.as_f64() == theirs.as_f64()
        }
        _ => ours == theirs,
    }
}

/// Whether `value` says neither more nor less than the JSON text.
fn exact(source: &str, value: &Value) -> bool {
    let bare = source.trim_matches('"').trim();
    match value {
        Value::Bool(value) => matches!(
            (bare.to_ascii_lowercase().as_str(), value),
            ("true" | "1", true) | ("false" | "0", false)
        ),
        Value::Number(number) => match bare {
            "true" => number.as_f64() == Some(1.0),
            "false" => number.as_f64() == Some(0.0),
            _ => bare.parse::<f64>().ok() == number.as_f64(),
        },
        Value::String(text) => text == source || text == bare,
        _ => serde_json::from_str::<Value>(source).ok().as_ref() == Some(value),
    }
}

/// A single item in the place of a list, or a list in an object of its own.
fn lists_it(source: &str, ours: &Value) -> bool {
    let source = serde_json::from_str::<Value>(source).ok();
    let wrapped = source
        .as_ref()
        .and_then(Value::as_object)
        .filter(|members| members.len() == 1);
    let inner = wrapped.and_then(|members| members.values().next());
    let single =
        matches!(ours, Value::Array(items) if items.len() == 1 && items.first() == source.as_ref());
    single || inner == Some(ours)
}

fn is_empty(source: &str) -> bool {
    matches!(source, "{}" | "[]" | "null")
}
