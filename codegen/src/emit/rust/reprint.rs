//! What the last run printed: the file of an operation that is planned as it was then stays as it is.

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::BuildHasher,
};

use foldhash::quality::FixedState;

use crate::{emit::Files, plan::OperationPlan};

use super::{EmitError, Home, operation};

/// What stands for the plan that each file was printed from, by its path.
pub(crate) type PlanHashes = BTreeMap<String, u64>;

/// Files, and of those of operations what they were printed from.
#[derive(Default)]
pub(crate) struct Printed {
    pub(crate) files: Files,
    /// Files of the last run that were not printed, since they are what would be.
    pub(crate) kept: BTreeSet<String>,
    pub(crate) plans: PlanHashes,
}

impl Printed {
    /// Adds other files to these.
    pub(super) fn append(&mut self, mut other: Self) {
        self.files.append(&mut other.files);
        self.kept.append(&mut other.kept);
        self.plans.append(&mut other.plans);
    }
}

/// The file of an operation: its path, what stands for its plan, and its text, unless `last` has that plan of a file
/// that nobody changed since.
pub(super) fn print_operation(
    operation: &OperationPlan,
    home: &Home,
    last: &PlanHashes,
) -> Result<(String, u64, Option<String>), EmitError> {
    let path = format!("{}/{}.rs", home.folder, operation.module);
    // What it holds matters from one run of a program to the next run of the same program, and no longer.
    let plan = FixedState::default().hash_one((operation, home));
    if last.get(&path) == Some(&plan) {
        return Ok((path, plan, None));
    }
    let text = operation::print(operation, home).map_err(|error| error.within(&path))?;
    Ok((path, plan, Some(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(operation: &OperationPlan, last: &PlanHashes) -> (String, u64, Option<String>) {
        let home = Home {
            folder: "pond/src".to_owned(),
            product: "pond".to_owned(),
            krate: "pond".to_owned(),
            is_module: false,
            has_errors: false,
        };
        print_operation(operation, &home, last).unwrap()
    }

    #[test]
    fn an_operation_that_is_planned_as_before_is_not_printed() {
        let mut frog = OperationPlan {
            action: "ListFrogs".to_owned(),
            module: "list_frogs".to_owned(),
            ..OperationPlan::default()
        };
        let (path, plan, text) = print(&frog, &PlanHashes::new());
        assert!(text.is_some());
        let last = PlanHashes::from([(path, plan)]);
        assert_eq!(print(&frog, &last).2, None);
        frog.request.doc.push("Frogs of a pond.".to_owned());
        let (_, other, renewed) = print(&frog, &last);
        assert_ne!(other, plan);
        assert!(renewed.is_some() && renewed != text);
    }
}
