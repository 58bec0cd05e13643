//! Operations by what they are about, as the front page of a crate lists them.

use std::collections::BTreeSet;

use crate::model::Api;

use super::{GroupPlan, OperationPlan, doc_lines};

/// What stands above operations of no group when others have one.
const OTHERS: &str = "Others";

/// The groups of a product, each operation in the first one that names it.
pub(super) fn plan(api: &Api, operations: &[OperationPlan]) -> Vec<GroupPlan> {
    let mut left: BTreeSet<usize> = (0..operations.len()).collect();
    let mut groups = Vec::with_capacity(api.groups.len() + 1);
    for group in &api.groups {
        let find = |action: &String| operations.iter().position(|o| o.action == *action);
        let named = group.actions.iter().filter_map(find);
        let named: Vec<usize> = named.filter(|at| left.remove(at)).collect();
        if !named.is_empty() {
            groups.push(GroupPlan {
                title: doc_lines::one_line(&group.title),
                operations: named,
            });
        }
    }
    if !left.is_empty() {
        let title = if groups.is_empty() { "" } else { OTHERS };
        groups.push(GroupPlan {
            title: title.to_owned(),
            operations: left.into_iter().collect(),
        });
    }
    groups
}
