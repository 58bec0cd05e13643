//! Where the operations of a product need a type of their own: each struct and each list of values at its place.

use std::collections::HashMap;

use crate::{
    model::{AllowedValue, Field, Shape, Type},
    report::{Diagnostic, Report},
};

use super::{
    names,
    planned::RustType,
    rules,
    types::Ty,
    values::{self, Decision},
};

/// Names that say nothing about a struct.
const EMPTY_NAMES: &[&str] = &["array", "list", "map", "object", "struct"];

/// Which side of a call a type is met on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

impl Side {
    fn root(self) -> &'static str {
        match self {
            Self::Request => "Request",
            Self::Response => "Response",
        }
    }
}

/// One place with a type of its own.
#[derive(Clone, Debug)]
pub(super) struct TypeUse<'a> {
    /// Number of the operation.
    pub(super) operation: usize,
    /// Position among all places, the outer one first.
    pub(super) met: usize,
    /// The field, for its text.
    pub(super) field: &'a Field,
    /// What the place suggests as its name.
    pub(super) name: String,
    /// Names of the structs around it, the nearest first; the last one is the whole request or response.
    pub(super) around: Vec<String>,
    /// Names on the wire that lead to it, from the operation's.
    pub(super) path: String,
    /// Its members, when it is a struct.
    pub(super) members: Vec<(&'a Field, Ty)>,
    /// Its values, when it is a list of them.
    pub(super) values: &'a [AllowedValue],
}

/// The fields that hold a state one can wait for, each with its values, which may be listed at another field.
pub(super) type StateValues<'a> = HashMap<*const Field, &'a [AllowedValue]>;

/// The places of a product. Types refer to places until [`super::types`] makes nodes of them.
#[derive(Debug, Default)]
pub(super) struct Uses<'a> {
    /// Structs, the inner ones before those around them.
    pub(super) structs: Vec<TypeUse<'a>>,
    /// Fields whose values are listed.
    pub(super) enums: Vec<TypeUse<'a>>,
    states: StateValues<'a>,
    places: usize,
}

impl<'a> Uses<'a> {
    /// None yet, of operations with such `states`.
    pub(super) fn with_states(states: StateValues<'a>) -> Self {
        Self {
            states,
            ..Self::default()
        }
    }

    /// Enters what `fields` of one side of an operation need, and gives their types.
    pub(super) fn enter(
        &mut self,
        (operation, action): (usize, &str),
        side: Side,
        fields: &'a [Field],
        report: &mut Report,
    ) -> Vec<(&'a Field, Ty)> {
        let mut walk = Walk {
            operation,
            around: vec![side.root().to_owned()],
            path: format!("{action}.{}", side.root().to_ascii_lowercase()),
            uses: self,
            report,
        };
        walk.fields(fields)
    }
}

struct Walk<'u, 'a> {
    operation: usize,
    around: Vec<String>,
    path: String,
    uses: &'u mut Uses<'a>,
    report: &'u mut Report,
}

impl<'a> Walk<'_, 'a> {
    fn fields(&mut self, fields: &'a [Field]) -> Vec<(&'a Field, Ty)> {
        let mut typed = Vec::with_capacity(fields.len());
        for field in fields {
            let around = self.path.len();
            self.path.push('.');
            self.path.extend(
                field
                    .name
                    .chars()
                    .filter(|c| !c.is_whitespace() && !c.is_control()),
            );
            typed.push((field, self.ty(field, &field.ty, field.name.clone())));
            self.path.truncate(around);
        }
        typed
    }

    fn ty(&mut self, field: &'a Field, ty: &'a Type, name: String) -> Ty {
        match ty {
            Type::String => self.text(field, ty, &name),
            Type::I32 => Ty::Plain(RustType::I32),
            Type::I64 => Ty::Plain(RustType::I64),
            Type::F64 => Ty::Plain(RustType::F64),
            Type::Bool => Ty::Plain(RustType::Bool),
            Type::Timestamp => Ty::Plain(RustType::Timestamp),
            Type::Json => Ty::Plain(RustType::String),
            Type::Any => Ty::Plain(RustType::Any),
            Type::List { item, wrapper } => {
                let one = wrapper.clone().unwrap_or_else(|| names::singular(&name));
                Ty::List(Box::new(self.ty(field, item, one)))
            }
            Type::Map { value } => {
                let one = names::singular(&name);
                Ty::Map(Box::new(self.ty(field, value, one)))
            }
            Type::Struct(shape) if shape.fields.is_empty() => Ty::Plain(RustType::Any),
            Type::Struct(shape) => self.shape(field, shape, &name),
        }
    }

    fn text(&mut self, field: &'a Field, ty: &Type, name: &str) -> Ty {
        let state = self.uses.states.get(&std::ptr::from_ref(field)).copied();
        let decision = match state {
            // Other states than those listed are kept, so a list need not be complete.
            Some(_) => Decision::Enum,
            None => values::decide(field, ty),
        };
        match decision {
            Decision::Text => Ty::Plain(RustType::String),
            Decision::Doubtful(why) => {
                let message = format!(
                    "`{}` stays text although its values are listed: {why}",
                    field.name
                );
                self.report
                    .push(Diagnostic::new(&rules::NO_ENUM, field.span, message));
                Ty::Plain(RustType::String)
            }
            Decision::Enum => {
                let mut found = self.found(field, name);
                found.values = state.unwrap_or(&field.facts.values);
                self.uses.enums.push(found);
                Ty::Open(self.uses.enums.len() - 1)
            }
        }
    }

    fn shape(&mut self, field: &'a Field, shape: &'a Shape, name: &str) -> Ty {
        let own = shape
            .name
            .as_deref()
            .filter(|n| !EMPTY_NAMES.contains(&n.to_ascii_lowercase().as_str()));
        let mut found = self.found(field, own.unwrap_or(name));
        self.around.insert(0, found.name.clone());
        found.members = self.fields(&shape.fields);
        self.around.remove(0);
        self.uses.structs.push(found);
        Ty::Named(self.uses.structs.len() - 1)
    }

    fn found(&mut self, field: &'a Field, name: &str) -> TypeUse<'a> {
        self.uses.places += 1;
        let name = match names::camel(name) {
            empty if empty.is_empty() => "Item".to_owned(),
            name => name,
        };
        TypeUse {
            operation: self.operation,
            met: self.uses.places,
            field,
            name,
            around: self.around.clone(),
            path: self.path.clone(),
            members: Vec::new(),
            values: &[],
        }
    }
}
