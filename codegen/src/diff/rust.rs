//! What differs between two plans for somebody who calls the crate: modules, methods, types, fields and values by their
//! paths in Rust.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::plan::{OperationPlan, Plan, Product, Struct, TypeDef};

use super::Severity;

/// Kind of a public item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RustItem {
    /// A product, or an operation of one.
    Module,
    /// A method of a client or of a request.
    Method,
    /// A struct.
    Struct,
    /// An enum of values or of errors.
    Enum,
    /// A field, with its setter where it is one of a request.
    Field,
    /// A value of an enum.
    Variant,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct RustChange {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of item it is.
    pub item: RustItem,
    /// Its path before, or now for what is new.
    pub path: String,
    /// What became of it.
    #[serde(flatten)]
    pub fate: RustFate,
}

/// What became of an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "change")]
pub enum RustFate {
    /// It was not there before.
    Added,
    /// It is gone.
    Removed,
    /// The same thing has another name.
    Renamed {
        /// Its path now.
        to: String,
    },
    /// Its type is another one.
    Retyped {
        /// The type before.
        from: String,
        /// The type now.
        to: String,
    },
}

impl std::fmt::Display for RustChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let item = format!("{:?}", self.item).to_lowercase();
        write!(f, "{item} {}: ", self.path)?;
        match &self.fate {
            RustFate::Added => f.write_str("added"),
            RustFate::Removed => f.write_str("removed"),
            RustFate::Renamed { to } => write!(f, "renamed to {to}"),
            RustFate::Retyped { from, to } => write!(f, "{from} -> {to}"),
        }
    }
}

/// Every difference between the public items of two plans, the worst first. Items of something that is new or gone are
/// not listed one by one.
pub fn compare_plans(old: &Plan, new: &Plan) -> Vec<RustChange> {
    let (mut old, new) = (PublicItems::of_plan(old), PublicItems::of_plan(new));
    let mut changes = Vec::new();
    for kinds in [&[RustItem::Module][..], &[RustItem::Struct, RustItem::Enum]] {
        for (from, to, is_seen) in old.find_renames(&new, kinds) {
            let item = old.items[&from].item;
            old.rename(&from, &to);
            if is_seen {
                changes.push(RustChange {
                    severity: Severity::Breaking,
                    item,
                    path: from,
                    fate: RustFate::Renamed { to },
                });
            }
        }
    }
    changes.extend(old.compare(&new));
    changes.sort();
    changes
}

/// A public item.
#[derive(Clone, Debug)]
struct Item {
    item: RustItem,
    /// Type of a field, arguments and result of a method.
    signature: String,
    /// What it is on the wire; items of one container that are the same on the wire are the same thing.
    wire: String,
}

/// The public items of a plan by path.
#[derive(Clone, Debug, Default)]
struct PublicItems {
    items: BTreeMap<String, Item>,
    /// Other paths of types, each with the one where it is defined.
    aliases: BTreeMap<String, String>,
}

impl PublicItems {
    fn of_plan(plan: &Plan) -> Self {
        let mut out = Self::default();
        plan.products
            .iter()
            .for_each(|product| out.add_product(product));
        out
    }

    fn add(&mut self, item: RustItem, path: String, signature: String, wire: &str) {
        let wire = wire.to_owned();
        self.items.insert(
            path,
            Item {
                item,
                signature,
                wire,
            },
        );
    }

    fn add_product(&mut self, product: &Product) {
        let module = &product.module;
        let wire = format!("{} {}", product.code, product.version);
        self.add(RustItem::Module, module.clone(), String::new(), &wire);
        let types = format!("{module}::types");
        for def in &product.types {
            self.add_type(&types, def, &|name| format!("{types}::{name}"));
        }
        if let Some(errors) = &product.errors {
            let path = format!("{module}::{}", errors.name);
            self.add(RustItem::Enum, path.clone(), String::new(), "errors");
            for variant in &errors.variants {
                let path = format!("{path}::{}", variant.name);
                self.add(RustItem::Variant, path, String::new(), &variant.code);
            }
        }
        for operation in &product.operations {
            self.add_operation(module, operation);
        }
    }

    fn add_operation(&mut self, product: &str, operation: &OperationPlan) {
        let module = format!("{product}::{}", operation.module);
        self.add(
            RustItem::Module,
            module.clone(),
            String::new(),
            &operation.action,
        );
        for name in &operation.shared {
            let defined = format!("{product}::types::{name}");
            self.aliases.insert(format!("{module}::{name}"), defined);
        }
        let resolve = |name: &str| match operation.shared.iter().any(|shared| shared == name) {
            true => format!("{product}::types::{name}"),
            false => format!("{module}::{name}"),
        };
        let (request, response) = (&operation.request, &operation.response);
        for (part, wire) in [(request, "request"), (response, "response")] {
            self.add_struct(&module, part, wire, &resolve);
        }
        for def in &operation.types {
            self.add_type(&module, def, &resolve);
        }
        let of_request = format!("{module}::{}", request.name);
        let result = format!("{of_request} -> {}", resolve(&response.name));
        let path = format!("{module}::call");
        self.add(RustItem::Method, path, result, "call");
        if let Some(paging) = &operation.paging {
            let item = paging.item.spell(&resolve);
            self.add(
                RustItem::Method,
                format!("{of_request}::items"),
                item,
                "items",
            );
        }
        if operation.state.is_some() {
            self.add(
                RustItem::Method,
                format!("{of_request}::wait"),
                String::new(),
                "wait",
            );
        }
        if operation.errors.errors.is_empty() {
            return;
        }
        let errors = format!("{module}::{}", operation.errors.name);
        self.add(RustItem::Enum, errors.clone(), String::new(), "errors");
        for error in &operation.errors.errors {
            let path = format!("{errors}::{}", error.name);
            self.add(RustItem::Variant, path, String::new(), &error.name);
        }
    }

    fn add_type(&mut self, module: &str, def: &TypeDef, resolve: &dyn Fn(&str) -> String) {
        match def {
            TypeDef::Struct(part) => self.add_struct(module, part, "", resolve),
            TypeDef::Enum(values) => {
                let path = format!("{module}::{}", values.name);
                self.add(RustItem::Enum, path.clone(), String::new(), "");
                for variant in &values.variants {
                    let path = format!("{path}::{}", variant.name);
                    self.add(RustItem::Variant, path, String::new(), &variant.wire);
                }
            }
        }
    }

    fn add_struct(
        &mut self,
        module: &str,
        part: &Struct,
        wire: &str,
        resolve: &dyn Fn(&str) -> String,
    ) {
        let path = format!("{module}::{}", part.name);
        self.add(RustItem::Struct, path.clone(), String::new(), wire);
        for field in &part.fields {
            let ty = field.ty.spell(resolve);
            let ty = match field.ty.is_collection() {
                true => ty,
                false => format!("Option<{ty}>"),
            };
            self.add(
                RustItem::Field,
                format!("{path}::{}", field.name),
                ty,
                &field.wire,
            );
        }
    }

    /// What the members of a type are on the wire.
    fn members(&self, path: &str) -> BTreeSet<&str> {
        let start = format!("{path}::");
        let below = self
            .items
            .range(start.clone()..)
            .take_while(|(p, _)| p.starts_with(&start));
        let members = below.filter(|(_, i)| matches!(i.item, RustItem::Field | RustItem::Variant));
        members.map(|(_, item)| item.wire.as_str()).collect()
    }

    /// Items of these kinds that have another path in `new`, and whether somebody who names them notices.
    fn find_renames(&self, new: &Self, kinds: &[RustItem]) -> Vec<(String, String, bool)> {
        let of_kinds = |items: &'_ Self| -> Vec<String> {
            let of_kind = items
                .items
                .iter()
                .filter(|(_, item)| kinds.contains(&item.item));
            of_kind.map(|(path, _)| path.clone()).collect()
        };
        let mut candidates: Vec<String> = of_kinds(new)
            .into_iter()
            .filter(|path| !self.items.contains_key(path))
            .collect();
        let mut out = Vec::new();
        for from in of_kinds(self)
            .into_iter()
            .filter(|path| !new.items.contains_key(path))
        {
            let found = match new.aliases.get(&from) {
                Some(to) => candidates.iter().position(|path| path == to),
                None => candidates
                    .iter()
                    .position(|to| self.is_same(new, &from, to)),
            };
            if let Some(found) = found {
                let is_seen = !new.aliases.contains_key(&from);
                out.push((from, candidates.remove(found), is_seen));
            }
        }
        out
    }

    /// Whether the item `from` is the one that is called `to` in `new`.
    fn is_same(&self, new: &Self, from: &str, to: &str) -> bool {
        let (old, other) = (&self.items[from], &new.items[to]);
        let product = |path: &str| path.split("::").next().map(str::to_owned);
        let is_near = match old.item {
            RustItem::Module => parent(from) == parent(to),
            _ => product(from) == product(to),
        };
        is_near
            && old.item == other.item
            && old.wire == other.wire
            && match old.item {
                RustItem::Module => true,
                _ if !old.wire.is_empty() => parent(from) == parent(to),
                _ => {
                    let members = self.members(from);
                    !members.is_empty() && members == new.members(to)
                }
            }
    }

    /// Gives an item and all that is in it another path, in what refers to it as well.
    fn rename(&mut self, from: &str, to: &str) {
        let moved = |path: &str| match path.strip_prefix(from) {
            Some("") => to.to_owned(),
            Some(rest) if rest.starts_with("::") => format!("{to}{rest}"),
            _ => path.to_owned(),
        };
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
        let in_signature = |signature: &str| {
            let mut out = String::new();
            let mut rest = signature;
            while let Some(start) = rest.find(is_part) {
                let end = rest[start..]
                    .find(|c| !is_part(c))
                    .map_or(rest.len(), |i| start + i);
                out.push_str(&rest[..start]);
                out.push_str(&moved(&rest[start..end]));
                rest = &rest[end..];
            }
            out + rest
        };
        let items = std::mem::take(&mut self.items).into_iter();
        let renamed = items.map(|(path, item)| {
            let signature = in_signature(&item.signature);
            (moved(&path), Item { signature, ..item })
        });
        self.items = renamed.collect();
        let aliases = std::mem::take(&mut self.aliases).into_iter();
        self.aliases = aliases
            .map(|(alias, path)| (moved(&alias), moved(&path)))
            .collect();
    }

    fn compare(&self, new: &Self) -> Vec<RustChange> {
        let mut out = Vec::new();
        let change = |severity, item, path: &str, fate| RustChange {
            severity,
            item,
            path: path.to_owned(),
            fate,
        };
        let mut added: BTreeMap<&String, &Item> = new
            .items
            .iter()
            .filter(|(path, _)| !self.items.contains_key(*path))
            .collect();
        for (path, old) in &self.items {
            let breaks = |fate| change(Severity::Breaking, old.item, path, fate);
            match new.items.get(path) {
                Some(now) if now.signature == old.signature && now.item == old.item => {}
                Some(now) => out.push(breaks(RustFate::Retyped {
                    from: old.signature.clone(),
                    to: now.signature.clone(),
                })),
                None if new.aliases.contains_key(path) => {}
                None if parent(path).is_some_and(|around| !new.items.contains_key(around)) => {
                    let is_told =
                        parent(path).is_some_and(|around| self.items.contains_key(around));
                    out.extend((!is_told).then(|| breaks(RustFate::Removed)));
                }
                None => {
                    let twin = added.iter().find(|(to, item)| {
                        item.item == old.item && item.wire == old.wire && parent(to) == parent(path)
                    });
                    let twin = twin.map(|(to, _)| (*to).clone());
                    out.push(breaks(match twin {
                        Some(to) => {
                            added.remove(&to);
                            RustFate::Renamed { to }
                        }
                        None => RustFate::Removed,
                    }));
                }
            }
        }
        for (path, item) in added {
            let around = parent(path);
            let is_told = around.is_some_and(|around| {
                new.items.contains_key(around) && !self.items.contains_key(around)
            });
            if !is_told && !self.aliases.contains_key(path) {
                out.push(change(Severity::Additive, item.item, path, RustFate::Added));
            }
        }
        for path in self.aliases.keys() {
            let is_there = new.aliases.contains_key(path) || new.items.contains_key(path);
            let around = parent(path).is_some_and(|around| new.items.contains_key(around));
            if !is_there && around {
                let item = self
                    .items
                    .get(&self.aliases[path])
                    .map_or(RustItem::Struct, |i| i.item);
                out.push(change(Severity::Breaking, item, path, RustFate::Removed));
            }
        }
        out
    }
}

/// The path of what an item is in.
fn parent(path: &str) -> Option<&str> {
    path.rsplit_once("::").map(|(around, _)| around)
}
