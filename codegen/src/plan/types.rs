//! The structs and value enums of a product: which there are, each once, and which operations have it.

use std::collections::{BTreeSet, HashMap};

use crate::{
    model::{AllowedValue, Encoding, Field, Type},
    report::Report,
};

use super::{
    meaning::{self, Groups},
    planned::RustType,
    uses::{Side, StateValues, TypeUse, Uses},
};

/// A type whose named parts are numbers: of nodes in [`Types`], of places in [`Uses`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ty {
    Plain(RustType),
    Named(usize),
    Open(usize),
    List(Box<Ty>),
    Map(Box<Ty>),
}

impl Ty {
    /// The type with other numbers.
    fn renumbered(&self, structs: &[usize], enums: &[usize]) -> Self {
        match self {
            Self::Plain(plain) => Self::Plain(plain.clone()),
            Self::Named(id) => Self::Named(structs[*id]),
            Self::Open(id) => Self::Open(enums[*id]),
            Self::List(item) => Self::List(Box::new(item.renumbered(structs, enums))),
            Self::Map(value) => Self::Map(Box::new(value.renumbered(structs, enums))),
        }
    }

    /// The named part.
    pub(super) fn node(&self) -> Option<usize> {
        match self {
            Self::Plain(_) => None,
            Self::Named(id) | Self::Open(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) => inner.node(),
        }
    }
}

/// What a named type is.
#[derive(Clone, Debug)]
pub(super) enum TypeKind<'a> {
    Struct(Vec<Member<'a>>),
    Enum(Vec<Value<'a>>),
}

/// A field of a struct, with the rows that describe it: one of each place.
#[derive(Clone, Debug)]
pub(super) struct Member<'a> {
    pub(super) ty: Ty,
    pub(super) rows: Vec<Row<'a>>,
}

/// What one operation says of a field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    pub(super) field: &'a Field,
}

/// A documented value, with what each place says that it means.
#[derive(Clone, Debug)]
pub(super) struct Value<'a> {
    pub(super) wire: &'a str,
    pub(super) rows: Vec<&'a AllowedValue>,
}

/// One named type.
#[derive(Clone, Debug)]
pub(super) struct TypeNode<'a> {
    pub(super) kind: TypeKind<'a>,
    pub(super) encode: bool,
    pub(super) decode: bool,
    /// Where it is needed, in the order of the operations.
    pub(super) uses: Vec<TypeUse<'a>>,
    /// The operations that have it.
    pub(super) operations: BTreeSet<usize>,
}

impl TypeNode<'_> {
    /// Several operations have it.
    pub(super) fn is_shared(&self) -> bool {
        self.operations.len() > 1
    }
}

/// Fields of one side of an operation, with their types.
pub(super) type Typed<'a> = Vec<(&'a Field, Ty)>;

/// The named types of a product.
#[derive(Debug, Default)]
pub(super) struct Types<'a> {
    pub(super) nodes: Vec<TypeNode<'a>>,
    /// What each operation takes and what it returns.
    pub(super) roots: Vec<[Typed<'a>; 2]>,
}

impl<'a> Types<'a> {
    /// The types of `operations`: the name of each, its parameters and the fields of its response.
    pub(super) fn of(
        operations: &[(&'a str, [&'a [Field]; 2])],
        states: StateValues<'a>,
        report: &mut Report,
    ) -> Self {
        let mut uses = Uses::with_states(states);
        let mut roots = Vec::with_capacity(operations.len());
        for (at, (action, [parameters, response])) in operations.iter().enumerate() {
            let operation = (at, *action);
            roots.push([
                uses.enter(operation, Side::Request, parameters, report),
                uses.enter(operation, Side::Response, response, report),
            ]);
        }
        let actions: Vec<&str> = operations.iter().map(|(action, _)| *action).collect();
        let enums = meaning::group_enums(&uses.enums, &actions);
        let structs = group_structs(&uses.structs, &enums);
        Self::joined(uses, roots, &structs, &enums)
    }

    fn joined(
        uses: Uses<'a>,
        roots: Vec<[Typed<'a>; 2]>,
        structs: &Groups,
        enums: &Groups,
    ) -> Self {
        // Nodes stand in the order of the places they were met at first.
        let mut firsts: Vec<(usize, bool, usize)> = Vec::new();
        let mut collect = |uses: &[TypeUse<'_>], groups: &Groups, is_struct| {
            let first = (0..uses.len()).filter(|at| groups.first(*at) == *at);
            firsts.extend(first.map(|at| (uses[at].met, is_struct, at)));
        };
        collect(&uses.structs, structs, true);
        collect(&uses.enums, enums, false);
        firsts.sort_unstable();
        let mut numbers: [Vec<usize>; 2] = [vec![0; uses.enums.len()], vec![0; uses.structs.len()]];
        for (node, (_, is_struct, at)) in firsts.iter().enumerate() {
            numbers[usize::from(*is_struct)][*at] = node;
        }
        for (numbers, groups) in numbers.iter_mut().zip([enums, structs]) {
            for at in 0..numbers.len() {
                numbers[at] = numbers[groups.first(at)];
            }
        }
        let [enum_numbers, struct_numbers] = &numbers;
        let renumber = |ty: &Ty| ty.renumbered(struct_numbers, enum_numbers);
        let mut places: Vec<Vec<TypeUse<'a>>> = vec![Vec::new(); firsts.len()];
        for (uses, numbers) in [(uses.enums, enum_numbers), (uses.structs, struct_numbers)] {
            for (found, node) in uses.into_iter().zip(numbers) {
                places[*node].push(found);
            }
        }
        let nodes = places
            .into_iter()
            .zip(&firsts)
            .map(|(uses, (_, is_struct, _))| TypeNode {
                kind: match is_struct {
                    true => TypeKind::Struct(members(&uses, renumber)),
                    false => TypeKind::Enum(values(&uses)),
                },
                encode: false,
                decode: false,
                uses,
                operations: BTreeSet::new(),
            });
        let mut types = Self {
            nodes: nodes.collect(),
            roots: Vec::new(),
        };
        let side = |fields: Typed<'a>| -> Typed<'a> {
            fields
                .into_iter()
                .map(|(field, ty)| (field, renumber(&ty)))
                .collect()
        };
        types.roots = roots.into_iter().map(|sides| sides.map(side)).collect();
        types.mark();
        types
    }

    /// Marks which operations have each type, and on which side.
    fn mark(&mut self) {
        let roots = std::mem::take(&mut self.roots);
        for (operation, sides) in roots.iter().enumerate() {
            for (side, fields) in [Side::Request, Side::Response].into_iter().zip(sides) {
                let mut open: Vec<usize> = fields.iter().filter_map(|(_, ty)| ty.node()).collect();
                let mut seen = BTreeSet::new();
                while let Some(id) = open.pop() {
                    if !seen.insert(id) {
                        continue;
                    }
                    let node = &mut self.nodes[id];
                    match side {
                        Side::Request => node.encode = true,
                        Side::Response => node.decode = true,
                    }
                    node.operations.insert(operation);
                    if let TypeKind::Struct(members) = &node.kind {
                        open.extend(members.iter().filter_map(|m| m.ty.node()));
                    }
                }
            }
        }
        self.roots = roots;
    }

    /// Numbers of the types that `operation` alone has, the outer ones first.
    pub(super) fn own(&self, operation: usize) -> Vec<usize> {
        let is_own =
            |node: &TypeNode<'_>| !node.is_shared() && node.operations.contains(&operation);
        (0..self.nodes.len())
            .filter(|id| is_own(&self.nodes[*id]))
            .collect()
    }

    /// Numbers of the types that `operation` has with others.
    pub(super) fn shared_by(&self, operation: usize) -> Vec<usize> {
        let is = |node: &TypeNode<'_>| node.is_shared() && node.operations.contains(&operation);
        (0..self.nodes.len())
            .filter(|id| is(&self.nodes[*id]))
            .collect()
    }
}

/// The groups of structs that have the same fields and whose names agree.
fn group_structs(uses: &[TypeUse<'_>], enums: &Groups) -> Groups {
    let mut shapes: HashMap<String, usize> = HashMap::new();
    let mut shape_of: Vec<usize> = Vec::with_capacity(uses.len());
    let mut by_shape: Vec<Vec<usize>> = Vec::new();
    let mut groups = Groups::new(uses.len());
    for (at, found) in uses.iter().enumerate() {
        let form = form(found, &shape_of, enums);
        let shape = *shapes.entry(form).or_insert(by_shape.len());
        if shape == by_shape.len() {
            by_shape.push(Vec::new());
        }
        shape_of.push(shape);
        let same = &mut by_shape[shape];
        let agree = |other: &&usize| meaning::names_agree(&uses[**other].name, &found.name);
        for other in same.iter().filter(agree) {
            groups.unite(at, *other);
        }
        same.push(at);
    }
    groups
}

/// What makes the shape of a struct. `shapes` are those of the places before it, which all that it holds are.
fn form(found: &TypeUse<'_>, shapes: &[usize], enums: &Groups) -> String {
    let mut rows: Vec<String> = found
        .members
        .iter()
        .map(|(field, ty)| {
            let mut row = format!("{}\0{}", field.name, type_form(ty, shapes, enums));
            if field.encoding != Encoding::Flat {
                row.push_str(&format!("\0{:?}", field.encoding));
            }
            if field.sensitive {
                row.push_str("\0secret");
            }
            if let Type::List {
                wrapper: Some(wrapper),
                ..
            } = &field.ty
            {
                row.push_str(&format!("\0in {wrapper}"));
            }
            row
        })
        .collect();
    rows.sort_unstable();
    rows.join("\0\0")
}

fn type_form(ty: &Ty, shapes: &[usize], enums: &Groups) -> String {
    match ty {
        Ty::Plain(plain) => format!("{plain:?}"),
        Ty::Named(id) => format!("struct {}", shapes[*id]),
        Ty::Open(id) => format!("enum {}", enums.first(*id)),
        Ty::List(item) => format!("list of {}", type_form(item, shapes, enums)),
        Ty::Map(value) => format!("map of {}", type_form(value, shapes, enums)),
    }
}

/// The fields in the order of the first place, each with what all places say of it.
fn members<'a>(uses: &[TypeUse<'a>], renumber: impl Fn(&Ty) -> Ty) -> Vec<Member<'a>> {
    let Some(first) = uses.first() else {
        return Vec::new();
    };
    let member = |at: usize, (field, ty): &(&'a Field, Ty)| {
        let of_place = |found: &TypeUse<'a>| {
            // A name that is there twice is told apart by its position.
            let same = |other: &&(&'a Field, Ty)| other.0.name == field.name;
            let nth = first.members[..at].iter().filter(same).count();
            let (field, _) = found.members.iter().filter(same).nth(nth)?;
            Some(Row { field })
        };
        Member {
            ty: renumber(ty),
            rows: uses.iter().filter_map(of_place).collect(),
        }
    };
    let members = first.members.iter().enumerate();
    members.map(|(at, row)| member(at, row)).collect()
}

/// The values of all places: those of the longest list in its order, then the others.
fn values<'a>(uses: &[TypeUse<'a>]) -> Vec<Value<'a>> {
    let lists = || uses.iter().map(|found| found.values);
    let longest = lists().rev().max_by_key(|values| values.len());
    let mut values: Vec<Value<'a>> = Vec::new();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    for value in longest.into_iter().chain(lists()).flatten() {
        let number = *numbers.entry(&value.value).or_insert(values.len());
        if number == values.len() {
            values.push(Value {
                wire: &value.value,
                rows: Vec::new(),
            });
        }
        values[number].rows.push(value);
    }
    values
}
