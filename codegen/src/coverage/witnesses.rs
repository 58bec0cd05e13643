//! What the witnesses of a synced edition say: who knows its operations, and where they differ, by class.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    canonical::{Witness, WitnessKind},
    model::{Aspect, Dissent, Field, Operation, Type},
};

/// Counts of one product.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct WitnessCounts {
    /// Operations that pages and metadata know.
    pub both: usize,
    /// Operations that only pages know.
    pub only_pages: usize,
    /// Operations that only metadata knows.
    pub only_metadata: usize,
    /// Operations that the newest reference lacks.
    pub operations_gone: usize,
    /// Parameters and fields that the newest reference lacks.
    pub fields_gone: usize,
    /// Facts about which the page says otherwise.
    pub page_says: BTreeMap<Aspect, usize>,
}

impl WitnessCounts {
    /// Counts one operation and the sources of its page.
    pub(super) fn add(&mut self, operation: &Operation, witnesses: &[Witness]) {
        let has = |kind| witnesses.iter().any(|w| w.kind == kind);
        match (has(WitnessKind::Page), has(WitnessKind::Metadata)) {
            (true, true) => self.both += 1,
            (true, false) => self.only_pages += 1,
            (false, true) => self.only_metadata += 1,
            (false, false) => {}
        }
        for dissent in &operation.dissent {
            match dissent {
                Dissent::NotInReference { .. } => self.operations_gone += 1,
                Dissent::PageSays { aspect, .. } => self.says(*aspect),
            }
        }
        let response = &operation.response;
        self.add_fields(&operation.parameters);
        self.add_fields(&response.headers);
        self.add_type(&response.body);
    }

    fn says(&mut self, aspect: Aspect) {
        *self.page_says.entry(aspect).or_default() += 1;
    }

    fn add_fields(&mut self, fields: &[Field]) {
        for field in fields {
            for dissent in &field.dissent {
                match dissent {
                    Dissent::NotInReference { .. } => self.fields_gone += 1,
                    Dissent::PageSays { aspect, .. } => self.says(*aspect),
                }
            }
            self.add_type(&field.ty);
        }
    }

    fn add_type(&mut self, ty: &Type) {
        match ty {
            Type::Struct(shape) => self.add_fields(&shape.fields),
            Type::List { item: inner, .. } | Type::Map { value: inner } => self.add_type(inner),
            _ => {}
        }
    }

    /// Whether nobody is named.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
