//! The field of a response that can be waited for.

use crate::model::StateField;

use super::planned::{RustType, StatePlan, Struct};

/// The field of `response` with the state, if its documented values are an enum.
pub(super) fn plan(state: &StateField, response: &Struct) -> Option<StatePlan> {
    let mut fields = response.fields.iter();
    let field = fields.find(|f| f.wire == state.path && matches!(f.ty, RustType::Open(_)))?;
    Some(StatePlan {
        field: field.name.clone(),
        failures: state.failures.clone(),
    })
}
