//! Vectors of JSON values read as a declared type by official Go SDKs.
//!
//! Those are no model: they read `1e3` as 1 and `1.9` as 1. So a vector passes when our value is theirs, when ours is
//! exact and theirs is not, and when we report a mismatch that they do not see.

use alicloud_runtime::decode::{Decode, Decoder, Findings};
use serde_json::{Number, Value, json};

use crate::verdict::{Verdict, text};

#[derive(Default)]
struct Holder {
    kind: String,
    value: Option<Value>,
}

impl Decode for Holder {
    fn field(&mut self, _: &str, d: &mut Decoder<'_>) {
        fn read<T: alicloud_runtime::decode::DecodeValue>(
            d: &mut Decoder<'_>,
            to: fn(T) -> Value,
        ) -> Option<Value> {
            T::decode(d).map(to)
        }
        self.value = match self.kind.as_str() {
            "string" => read::<String>(d, Value::from),
            "int" | "int64" => read::<i64>(d, Value::from),
            "int32" => read::<i32>(d, Value::from),
            "bool" => read::<bool>(d, Value::from),
            "float64" => read::<f64>(d, |float| {
                Number::from_f64(float).map_or(Value::Null, Value::Number)
            }),
            "list of string" => {
                let mut items = Vec::<String>::new();
                d.list(&mut items, "");
                Some(Value::from(items))
            }
            "structure" => read::<Keyed>(d, |item| item.json()),
            "list of structure" => {
                let mut items = Vec::<Keyed>::new();
                d.list(&mut items, "");
                Some(items.iter().map(Keyed::json).collect())
            }
            _ => None,
        };
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

const KINDS: [&str; 8] = [
    "string",
    "int",
    "int32",
    "int64",
    "bool",
    "float64",
    "list of string",
    "structure",
];

pub(crate) fn check(vector: &Value) -> Verdict {
    let (kind, source) = (text(vector, "type"), text(vector, "json"));
    if !KINDS.contains(&kind) && kind != "list of structure" {
        return Verdict::Failed(format!("type {kind} is not known"));
    }
    let mut holder = Holder {
        kind: kind.to_owned(),
        value: None,
    };
    let body = format!("{{\"Field\":{source}}}");
    let findings: Findings = alicloud_runtime::decode::decode_text(&body, &mut holder);
    let reported = !findings.mismatches.is_empty();
    if let Some((at, why)) = findings.broken {
        return Verdict::Failed(format!("not read as JSON: {why} at {at}"));
    }
    let zero = match kind {
        "string" => json!(""),
        "bool" => json!(false),
        "float64" => json!(0.0),
        "structure" => json!({"Key": ""}),
        "list of string" | "list of structure" => json!([]),
        _ => json!(0),
    };
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
            // They lose the whole answer here; we may only do better without guessing in silence.
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

fn lists_it(source: &str, ours: &Value) -> bool {
    let item = serde_json::from_str::<Value>(source).ok();
    matches!(ours, Value::Array(items) if items.len() == 1 && items.first() == item.as_ref())
}

fn is_empty(source: &str) -> bool {
    matches!(source, "{}" | "[]" | "null")
}
