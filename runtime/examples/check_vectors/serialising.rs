//! Vectors of nested values and the flat parameters that official SDKs make of them. Where those
//! disagree, one of them has to be met.

use std::collections::BTreeMap;

use alicloud_runtime::encode::{Encoder, Params, Position};
use serde_json::Value;

use crate::{verdict::Verdict, wire::percent_decoded};

pub(crate) fn check(vector: &Value) -> Verdict {
    let results = vector.get("results").and_then(Value::as_array);
    let outcomes: Vec<&Value> = results
        .into_iter()
        .flatten()
        .filter_map(|result| result.get("flattened"))
        .collect();
    let input = vector.get("input").unwrap_or(&Value::Null);
    let ours = match (input, outcomes.first()) {
        (Value::Array(_), _) => Value::String(json(input)),
        (Value::Object(members), _)
            if members.contains_key("array") && members.contains_key("prefix") =>
        {
            styles(input)
        }
        (_, Some(Value::Object(expected))) if expected.keys().any(|key| key.starts_with('#')) => {
            let ours = flat(|e| e.query_map("P", input));
            let expected = flat(|e| e.query("P", *outcomes.first().unwrap_or(&input)));
            return if ours == expected {
                Verdict::Passed
            } else {
                Verdict::Failed(format!("gives {ours:?}, expected {expected:?}"))
            };
        }
        (Value::Object(members), _) => Value::Object(
            flat(|e| {
                members
                    .iter()
                    .for_each(|(name, value)| e.query(name, value))
            })
            .into_iter()
            .map(|(name, value)| (name, Value::String(value)))
            .collect(),
        ),
        _ => return Verdict::Failed("its form is not known".to_owned()),
    };
    if outcomes
        .iter()
        .any(|outcome| comparable(outcome) == comparable(&ours))
    {
        Verdict::Passed
    } else {
        Verdict::Failed(format!("gives {ours}"))
    }
}

fn flat(write: impl FnOnce(&mut Encoder<'_>)) -> BTreeMap<String, String> {
    let mut params = Params::new();
    write(&mut Encoder::new(&mut params));
    params
        .at(Position::Query)
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn one(write: impl FnOnce(&mut Encoder<'_>)) -> String {
    flat(write).into_values().next().unwrap_or_default()
}

fn json(value: &Value) -> String {
    one(|e| e.query_json("x", value))
}

/// One list in each style; a style that does not exist gives nothing.
fn styles(input: &Value) -> Value {
    let (list, prefix) = (
        &input["array"],
        input["prefix"].as_str().unwrap_or_default(),
    );
    let joined = |separator| one(|e| e.query_joined("x", separator, list));
    let repeated: Vec<String> = flat(|e| e.query(prefix, list))
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    serde_json::json!({
        "simple": joined(','),
        "spaceDelimited": joined(' '),
        "pipeDelimited": joined('|'),
        "json": json(list),
        "repeatList": repeated.join("&&"),
        "bogus": "",
    })
}

/// The same outcome with the repeated list decoded: how it is escaped is no matter of
/// serialisation.
fn comparable(outcome: &Value) -> Value {
    let mut outcome = outcome.clone();
    if let Some(Value::String(list)) = outcome.get_mut("repeatList") {
        *list = list
            .split("&&")
            .map(percent_decoded)
            .collect::<Vec<_>>()
            .join("&&");
    }
    outcome
}
