//! The field of an answer that can be waited for.

use super::planned::{RustType, StatePlan, Struct, TypeDef};
use crate::vocabulary::wire;

/// The one field of `response` that is called a state and whose values the page lists as complete.
pub(super) fn plan(response: &Struct, types: &[TypeDef]) -> Option<StatePlan> {
    let mut found = response.fields.iter().filter_map(|field| {
        let last = field.name.rsplit('_').next().unwrap_or_default();
        let RustType::Open(name) = &field.ty else {
            return None;
        };
        let values = types.iter().find_map(|t| match t {
            TypeDef::Enum(e) if e.name == *name => Some(e),
            _ => None,
        })?;
        wire::STATES.contains(&last).then_some((field, values))
    });
    let (field, values) = found.next().filter(|_| found.next().is_none())?;
    let fails = |value: &str| {
        wire::FAILURES
            .iter()
            .any(|part| value.to_ascii_lowercase().contains(part))
    };
    let failures = values
        .variants
        .iter()
        .map(|v| v.wire.clone())
        .filter(|v| fails(v))
        .collect();
    Some(StatePlan {
        field: field.name.clone(),
        failures,
    })
}
