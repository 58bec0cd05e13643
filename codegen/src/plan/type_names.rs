//! The names of the types of a product: those that several operations share in one scope, those that an operation has
//! alone in one of its own. What a name was at the last run it stays: [`Surface`].

use std::collections::BTreeSet;

use super::{
    meaning,
    names::{self, Scope},
    surface::Surface,
    types::{TypeKind, TypeNode, Types},
    uses::TypeUse,
};

/// Names of types that the printed code uses, so that no type of a page may have them.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "BTreeMap", "Box", "Call", "Client", "Clone", "Config", "Copy", "Debug", "Decode", "DecodeValue", "Decoder",
    "Default", "DocumentedError", "Encode", "Encoder", "Endpoints", "Eq", "Err", "ErrorCode", "ErrorInfo",
    "From", "Into", "IntoIterator", "Iterator", "Network", "NoDocumentedErrors", "None", "Ok", "Open",
    "Operation", "OperationInfo", "Option", "PageRequest", "PageResponse", "Paginated", "PartialEq", "Product",
    "RegionalEndpoint", "Reply", "Result", "Self", "Self_", "Some", "Stateful", "StatefulTask", "String", "Timestamp",
    "Value", "Vec",
];

/// What an operation is called: on the wire, as a module, and as the beginning of its own types.
#[derive(Clone, Debug)]
pub(super) struct Called<'a> {
    pub(super) action: &'a str,
    pub(super) module: String,
    pub(super) stem: String,
}

impl Called<'_> {
    /// Its request, its response and its errors.
    pub(super) fn own(&self) -> [String; 3] {
        ["Request", "Response", "Error"].map(|end| format!("{}{end}", self.stem))
    }
}

/// Gives each type of the product in `module` its name, and says it to `surface`.
pub(super) fn name(
    types: &Types<'_>,
    module: &str,
    operations: &[Called<'_>],
    before: &Surface,
    surface: &mut Surface,
) -> Vec<String> {
    let actions: Vec<&str> = operations.iter().map(|o| o.action).collect();
    let owns: Vec<String> = operations.iter().flat_map(Called::own).collect();
    let owns: Vec<&str> = owns.iter().map(String::as_str).collect();
    let mut named = vec![String::new(); types.nodes.len()];
    let lock = |id: &usize| before.name_of(module, &types.nodes[*id].uses);
    let mut shared: Vec<usize> = (0..types.nodes.len())
        .filter(|id| types.nodes[*id].is_shared())
        .collect();
    shared.sort_by_key(|id| std::cmp::Reverse(types.nodes[*id].operations.len()));
    let mut scope = Scope::reserving(RESERVED.iter().copied().chain(owns));
    let candidates = |node: &TypeNode<'_>| candidates(node, &actions);
    give(&mut named, &mut scope, &shared, |id| {
        (lock(&id), candidates(&types.nodes[id]))
    });
    for (at, operation) in operations.iter().enumerate() {
        let imported = types.shared_by(at);
        let own = operation.own();
        let taken: BTreeSet<&str> = imported
            .iter()
            .map(|id| named[*id].as_str())
            .chain(own.iter().map(String::as_str))
            .collect();
        let mut scope = Scope::reserving(RESERVED.iter().copied().chain(taken));
        give(&mut named, &mut scope, &types.own(at), |id| {
            (lock(&id), candidates(&types.nodes[id]))
        });
    }
    for (node, name) in types.nodes.iter().zip(&named) {
        let Some(operation) = node.operations.first() else {
            continue;
        };
        let place = match node.is_shared() {
            true => "types",
            false => operations[*operation].module.as_str(),
        };
        let old = before.anchors(module, name, &node.uses);
        surface.add(format!("{module}::{place}::{name}"), old, &node.uses);
    }
    named
}

/// Names `ids`: first those that had one, then the others.
fn give(
    named: &mut [String],
    scope: &mut Scope,
    ids: &[usize],
    of: impl Fn(usize) -> (Option<String>, Vec<String>),
) {
    let mut left = Vec::new();
    for id in ids {
        let (before, candidates) = of(*id);
        match before.filter(|name| scope.take_one(name)) {
            Some(name) => named[*id] = name,
            None => left.push((*id, candidates)),
        }
    }
    for (id, candidates) in left {
        named[id] = scope.take(&candidates, "");
    }
}

/// Names that a type may have, the best one first.
fn candidates(node: &TypeNode<'_>, actions: &[&str]) -> Vec<String> {
    let uses: Vec<&TypeUse<'_>> = node.uses.iter().collect();
    let mut candidates = match node.kind {
        TypeKind::Struct(_) => meaning::name_struct(&uses, actions),
        TypeKind::Enum(_) => meaning::name_enum(&uses, actions),
    };
    // What is around the first place tells apart what the places themselves do not.
    if let (Some(best), Some(first)) = (candidates.first().cloned(), uses.first()) {
        let mut longer = best;
        for around in &first.around {
            longer = names::join(around, &longer);
            candidates.push(longer.clone());
        }
    }
    candidates.truncate(5);
    candidates
}
