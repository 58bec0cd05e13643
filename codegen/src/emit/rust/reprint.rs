//! What the last run printed: an operation that is planned as it was then has the text of then.

use std::{collections::BTreeMap, hash::BuildHasher};

use foldhash::quality::FixedState;

use crate::{emit::Files, plan::OperationPlan};

use super::{EmitError, Home, operation};

/// What stands for the plan that each file was printed from, by its path.
pub(crate) type PlanHashes = BTreeMap<String, u64>;

/// The last run of the same generator with the same settings.
#[derive(Default)]
pub(crate) struct LastPrint<'a> {
    /// Its plans, of files that nobody changed since.
    pub(crate) plans: PlanHashes,
    /// Reads such a file.
    pub(crate) read: Option<ReadFile<'a>>,
}

type ReadFile<'a> = &'a (dyn Fn(&str) -> Option<String> + Sync);

impl LastPrint<'_> {
    /// The text of a file that was printed from this plan.
    fn text(&self, path: &str, plan: u64) -> Option<String> {
        let is_same = self.plans.get(path) == Some(&plan);
        self.read.filter(|_| is_same)?(path)
    }
}

/// Files, and of those of operations what they were printed from.
#[derive(Default)]
pub(crate) struct Printed {
    pub(crate) files: Files,
    pub(crate) plans: PlanHashes,
}

impl Printed {
    /// Adds other files to these.
    pub(super) fn append(&mut self, mut other: Self) {
        self.files.append(&mut other.files);
        self.plans.append(&mut other.plans);
    }
}

/// The file of an operation, and what stands for its plan.
pub(super) fn print_operation(
    operation: &OperationPlan,
    home: &Home,
    last: &LastPrint<'_>,
) -> Result<(String, u64, String), EmitError> {
    let path = format!("{}/{}.rs", home.folder, operation.module);
    // What it holds matters from one run of a program to the next run of the same program, and no longer.
    let plan = FixedState::default().hash_one((operation, home));
    let text = match last.text(&path, plan) {
        Some(text) => text,
        None => operation::print(operation, home).map_err(|error| error.within(&path))?,
    };
    Ok((path, plan, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(operation: &OperationPlan, last: &LastPrint<'_>) -> (String, u64, String) {
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
        let (path, plan, text) = print(&frog, &LastPrint::default());
        let read = |_: &str| Some("of then".to_owned());
        let last = LastPrint {
            plans: PlanHashes::from([(path, plan)]),
            read: Some(&read),
        };
        assert_eq!(print(&frog, &last).2, "of then");
        frog.request.doc.push("Frogs of a pond.".to_owned());
        let (_, other, renewed) = print(&frog, &last);
        assert_ne!(other, plan);
        assert_ne!(renewed, text);
        assert_ne!(renewed, "of then");
    }
}
