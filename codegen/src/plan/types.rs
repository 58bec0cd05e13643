//! The structs and value enums within one operation: which there are, each once, and what they are called.

use std::collections::HashMap;

use crate::{
    model::AllowedValue,
    model::{Encoding, Field, Shape, Type},
    report::{Diagnostic, Report},
};

use super::{
    names::{self, Scope},
    planned::RustType,
    rules,
    values::{self, Decision},
};

/// Names of types that the printed code uses, so that no type of a page may have them.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "BTreeMap", "Box", "Call", "Clone", "Copy", "Debug", "Decode", "Decoder", "Default", "Encode", "Encoder",
    "Endpoints",
    "Err", "Eq", "ErrorCode", "ErrorInfo", "From", "Into", "IntoIterator", "Iterator", "NoDocumentedErrors",
    "None", "Open",
    "Ok", "Operation", "OperationInfo", "Option", "PageRequest", "PageResponse", "Paginated", "PartialEq",
    "Product", "Result",
    "Self", "Self_",
    "Some", "Stateful", "String", "Value", "Vec",
];

/// Names that say nothing about a struct.
const EMPTY_NAMES: &[&str] = &["array", "list", "map", "object", "struct"];

/// A type whose named parts are numbers into the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ty {
    Plain(RustType),
    Named(usize),
    Open(usize),
    List(Box<Ty>),
    Map(Box<Ty>),
}

/// What a named type is.
#[derive(Clone, Debug)]
pub(super) enum TypeKind<'a> {
    Struct(Vec<(&'a Field, Ty)>),
    Enum(&'a Field),
}

/// One named type.
#[derive(Clone, Debug)]
pub(super) struct TypeNode<'a> {
    pub(super) kind: TypeKind<'a>,
    pub(super) encode: bool,
    pub(super) decode: bool,
    /// Position among all places, the outer one first.
    pub(super) met: usize,
    /// Field that it was first met at, for its text.
    pub(super) field: &'a Field,
    /// What the places it was met at suggest as its name.
    names: Vec<String>,
    /// Names of what is around the first place, the nearest first.
    around: Vec<String>,
}

impl<'a> TypeNode<'a> {
    fn new(kind: TypeKind<'a>, met: usize, field: &'a Field) -> Self {
        Self {
            kind,
            encode: false,
            decode: false,
            met,
            field,
            names: Vec::new(),
            around: Vec::new(),
        }
    }
}

/// Which side of a call a type is met on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

/// The named types of one operation.
#[derive(Debug, Default)]
pub(super) struct TypeTable<'a> {
    pub(super) nodes: Vec<TypeNode<'a>>,
    places: usize,
    by_form: HashMap<String, usize>,
}

impl<'a> TypeTable<'a> {
    /// Enters what `fields` of one side need, and gives their types.
    pub(super) fn enter(
        &mut self,
        fields: &'a [Field],
        side: Side,
        report: &mut Report,
    ) -> Vec<(&'a Field, Ty)> {
        let root = match side {
            Side::Request => "Request",
            Side::Response => "Response",
        };
        let mut walk = Walk {
            table: self,
            side,
            around: vec![root.to_owned()],
            report,
        };
        fields
            .iter()
            .map(|f| (f, walk.ty(f, &f.ty, f.name.clone())))
            .collect()
    }

    /// Gives each type a name that is its own: the one its places agree on, then with what is around it in front.
    pub(super) fn name(&self, own: &[&str]) -> Vec<String> {
        let mut scope = Scope::reserving(RESERVED.iter().chain(own).copied());
        let mut named = vec![String::new(); self.nodes.len()];
        for id in self.in_order() {
            let node = &self.nodes[id];
            let mut candidate = common(&node.names);
            let mut candidates = vec![candidate.clone()];
            for around in &node.around {
                candidate = format!("{around}{candidate}");
                candidates.push(candidate.clone());
            }
            candidates.truncate(3);
            named[id] = scope.take(&candidates, "");
        }
        named
    }

    /// Numbers of the types, the outer ones first.
    pub(super) fn in_order(&self) -> Vec<usize> {
        let mut ids: Vec<usize> = (0..self.nodes.len()).collect();
        ids.sort_by_key(|id| self.nodes[*id].met);
        ids
    }
}

struct Walk<'t, 'a> {
    table: &'t mut TypeTable<'a>,
    side: Side,
    around: Vec<String>,
    report: &'t mut Report,
}

impl<'a> Walk<'_, 'a> {
    fn ty(&mut self, field: &'a Field, ty: &'a Type, name: String) -> Ty {
        match ty {
            Type::String => self.text(field, ty, &name),
            Type::I32 => Ty::Plain(RustType::I32),
            Type::I64 => Ty::Plain(RustType::I64),
            Type::F64 => Ty::Plain(RustType::F64),
            Type::Bool => Ty::Plain(RustType::Bool),
            Type::Timestamp | Type::Json => Ty::Plain(RustType::String),
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
        match values::decide(field, ty) {
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
                let mut form = String::from("enum");
                for AllowedValue { value, .. } in &field.facts.values {
                    form.push('\0');
                    form.push_str(value);
                }
                let met = self.place();
                let node = TypeNode::new(TypeKind::Enum(field), met, field);
                Ty::Open(self.intern(form, name, node))
            }
        }
    }

    fn shape(&mut self, field: &'a Field, shape: &'a Shape, name: &str) -> Ty {
        let own = shape
            .name
            .as_deref()
            .filter(|n| !EMPTY_NAMES.contains(&n.to_ascii_lowercase().as_str()));
        let name = own.unwrap_or(name);
        let met = self.place();
        self.around.insert(0, names::camel(name));
        let fields: Vec<_> = shape
            .fields
            .iter()
            .map(|f| (f, self.ty(f, &f.ty, f.name.clone())))
            .collect();
        self.around.remove(0);
        let mut form = String::from("struct");
        for (f, ty) in &fields {
            form.push_str(&format!("\0{}\0{ty:?}", f.name));
            if f.encoding != Encoding::Flat {
                form.push_str(&format!("\0{:?}", f.encoding));
            }
            if f.sensitive {
                form.push_str("\0secret");
            }
        }
        let node = TypeNode::new(TypeKind::Struct(fields), met, field);
        Ty::Named(self.intern(form, name, node))
    }

    fn place(&mut self) -> usize {
        self.table.places += 1;
        self.table.places
    }

    fn intern(&mut self, form: String, name: &str, node: TypeNode<'a>) -> usize {
        let name = match names::camel(name) {
            empty if empty.is_empty() => "Item".to_owned(),
            name => name,
        };
        let id = *self
            .table
            .by_form
            .entry(form)
            .or_insert(self.table.nodes.len());
        if id == self.table.nodes.len() {
            self.table.nodes.push(TypeNode {
                around: self.around.clone(),
                ..node
            });
        }
        let node = &mut self.table.nodes[id];
        match self.side {
            Side::Request => node.encode = true,
            Side::Response => node.decode = true,
        }
        if !node.names.contains(&name) {
            node.names.push(name);
        }
        id
    }
}

/// What several names have in common: their last words, else their first ones, else the first name.
fn common(names: &[String]) -> String {
    let [first, rest @ ..] = names else {
        return String::new();
    };
    let all = |pick: &dyn Fn(&[&str], usize) -> String| {
        let words = names::words(first);
        (1..=words.len())
            .rev()
            .map(|n| pick(&words, n))
            .find(|part| {
                rest.iter().all(|other| {
                    let words = names::words(other);
                    (1..=words.len()).any(|n| pick(&words, n) == *part)
                })
            })
    };
    if rest.is_empty() {
        return first.clone();
    }
    let last = all(&|words, n| words[words.len() - n..].concat());
    let front = || all(&|words, n| words[..n].concat());
    names::camel(&last.or_else(front).unwrap_or_else(|| first.clone()))
}

#[cfg(test)]
mod tests {
    use super::common;

    #[test]
    fn names_agree_on_their_common_words() {
        let agreed =
            |names: &[&str]| common(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
        assert_eq!(agreed(&["SourceAddress", "DestAddress"]), "Address");
        assert_eq!(agreed(&["LocalPeer", "LocalRoute"]), "Local");
        assert_eq!(agreed(&["Here", "There"]), "Here");
        assert_eq!(agreed(&["Tag"]), "Tag");
    }
}
