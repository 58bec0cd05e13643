//! Schemas into types and fields.

use std::{borrow::Cow, collections::HashMap};

use crate::{
    ledger::IgnoreRule,
    metadata::{
        document::{
            Components, Schema,
            part::{NodeOutcome, Object, Slot},
        },
        finding::{Finding, push_step},
        rules,
        vocabulary::{REFERENCE, SCALARS},
    },
    model::{Field, Shape, Type},
    report::Rule,
};

use super::{
    facts::{self, Side},
    wrappers::Wrappers,
};

/// Deepest nesting that is followed; the deepest one published is 17.
const DEEPEST: usize = 40;

/// Most fields of one operation. A tree of references can grow beyond any page; the largest one published has 5,600.
const MOST_FIELDS: usize = 20_000;

/// Turns the schemas of one document into types.
pub(crate) struct Converter<'d> {
    file: &'d str,
    types: HashMap<&'d str, &'d Slot<Schema>>,
    wrappers: Wrappers,
    /// Types that are being followed, the outermost first.
    open: Vec<&'d str>,
    depth: usize,
    fields: usize,
    pointer: Vec<Cow<'d, str>>,
    pub(crate) findings: Vec<Finding>,
}

impl<'d> Converter<'d> {
    pub(crate) fn new(
        file: &'d str,
        components: Option<&'d Components>,
        wrappers: Wrappers,
    ) -> Self {
        let schemas = components.map_or(&[][..], |c| c.schemas.entries());
        let types = schemas.iter().map(|(name, schema)| (name.as_str(), schema));
        Self {
            file,
            types: types.collect(),
            wrappers,
            open: Vec::new(),
            depth: 0,
            fields: 0,
            pointer: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Runs `f` with `steps` added to the place that findings name.
    pub(crate) fn at<T>(&mut self, steps: &[&'d str], f: impl FnOnce(&mut Self) -> T) -> T {
        self.at_cow(steps.iter().map(|s| Cow::Borrowed(*s)), f)
    }

    /// Runs `f` with the number of an item added to the place that findings name.
    pub(crate) fn at_item<T>(&mut self, index: usize, f: impl FnOnce(&mut Self) -> T) -> T {
        self.at_cow(std::iter::once(Cow::Owned(index.to_string())), f)
    }

    fn at_cow<T>(
        &mut self,
        steps: impl Iterator<Item = Cow<'d, str>>,
        f: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let length = self.pointer.len();
        self.pointer.extend(steps);
        let out = f(self);
        self.pointer.truncate(length);
        out
    }

    /// Starts the count of fields anew.
    pub(crate) fn begin_operation(&mut self) {
        self.fields = 0;
    }

    /// Adds a finding at the place where the converter is.
    pub(crate) fn report(
        &mut self,
        rule: &'static Rule,
        message: impl Into<String>,
    ) -> NodeOutcome {
        let mut pointer = String::new();
        for step in &self.pointer {
            push_step(&mut pointer, step);
        }
        self.findings
            .push(Finding::new(rule, self.file, pointer, message));
        NodeOutcome::Reported(rule.code)
    }

    /// Reports the value at a key that has the wrong kind, when it has.
    pub(crate) fn check<T>(&mut self, slot: &Slot<T>, expected: &str) -> bool {
        let Some(found) = slot.wrong else {
            return true;
        };
        let message = format!("{} where {expected} is expected", found.words());
        self.report(&rules::WRONG_KIND, message);
        false
    }

    /// The field that `schema` describes; `None` when it is not a schema at all.
    pub(crate) fn field(
        &mut self,
        name: &str,
        slot: &'d Slot<Schema>,
        side: Side,
    ) -> Option<Field> {
        if !self.check(slot, "a schema") {
            return None;
        }
        let schema = slot.get()?;
        let mut field = facts::new_field(name);
        facts::add_facts(&mut field, schema, side);
        field.ty = self.type_of(schema, side, Some(&mut field));
        Some(field)
    }

    /// The type that `schema` describes. Facts of what stands in for it go to `field` where it is silent.
    pub(crate) fn type_of(
        &mut self,
        schema: &'d Schema,
        side: Side,
        field: Option<&mut Field>,
    ) -> Type {
        let is_first = schema.outcome().get() == NodeOutcome::Open;
        if is_first {
            self.check_keys(schema, &[]);
        }
        self.fields += 1;
        if self.depth >= DEEPEST || self.fields > MOST_FIELDS {
            let outcome = self.report(
                &rules::TYPE_ENDLESS,
                "the types are nested too deep; what is below is any value",
            );
            schema.outcome().settle(outcome);
            schema.settle_below(outcome);
            return Type::Any;
        }
        schema.outcome().settle(NodeOutcome::Emitted);
        self.depth += 1;
        let ty = match schema.reference.text() {
            Some(reference) => {
                settle_out_of_place(schema, &[]);
                self.referred(reference, side, field)
            }
            None => self.own_type(schema, side, field),
        };
        self.depth -= 1;
        ty
    }

    fn referred(&mut self, reference: &'d str, side: Side, field: Option<&mut Field>) -> Type {
        let name = reference.strip_prefix(REFERENCE).unwrap_or_default();
        let Some(slot) = self.types.get(name).copied() else {
            self.report(
                &rules::REFERENCE_BROKEN,
                format!("there is no type `{reference}`"),
            );
            return Type::Any;
        };
        if self.open.contains(&name) {
            self.report(
                &rules::TYPE_ENDLESS,
                format!("`{name}` contains itself; here it is any value"),
            );
            return Type::Any;
        }
        let place = std::mem::replace(
            &mut self.pointer,
            ["components", "schemas", name].map(Cow::Borrowed).to_vec(),
        );
        self.open.push(name);
        let ty = match slot.get() {
            Some(schema) => {
                let mut unused = Field::default();
                let field = field.unwrap_or(&mut unused);
                facts::add_facts(field, schema, side);
                let mut ty = self.type_of(schema, side, Some(field));
                if let Type::Struct(shape) = &mut ty {
                    shape.name.get_or_insert_with(|| name.to_owned());
                }
                ty
            }
            None => {
                self.check(slot, "a schema");
                Type::Any
            }
        };
        self.open.pop();
        self.pointer = place;
        ty
    }

    fn own_type(&mut self, schema: &'d Schema, side: Side, field: Option<&mut Field>) -> Type {
        let word = schema.ty.text().unwrap_or_else(|| schema.implied_type());
        let format = schema.format.text();
        match word {
            "object" => self.object(schema, side),
            "array" => {
                settle_out_of_place(schema, &["items"]);
                self.list(schema, side, field)
            }
            word => {
                settle_out_of_place(schema, &[]);
                let scalar =
                    |with: Option<&str>| SCALARS.iter().find(|(w, f, _)| *w == word && *f == with);
                match scalar(format).or_else(|| scalar(None)) {
                    Some((.., ty)) => ty.clone(),
                    None => {
                        self.report(&rules::UNKNOWN_WORD, format!("`{word}` is no known type"));
                        Type::Any
                    }
                }
            }
        }
    }

    fn object(&mut self, schema: &'d Schema, side: Side) -> Type {
        let properties = schema.properties.entries();
        if !properties.is_empty() {
            settle_out_of_place(schema, &["properties"]);
            if let Some(wrapped) = self.wrapped_list(schema, side) {
                return wrapped;
            }
            return Type::Struct(Shape {
                name: None,
                fields: self.properties(schema, side),
            });
        }
        settle_out_of_place(schema, &["additionalProperties"]);
        match schema.additional.get() {
            Some(value) => self.at(&["additionalProperties"], |c| Type::Map {
                value: Box::new(c.type_of(value, side, None)),
            }),
            None => Type::Any,
        }
    }

    /// Members of an object, each name once.
    pub(crate) fn properties(&mut self, schema: &'d Schema, side: Side) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for (name, slot) in schema.properties.entries() {
            if fields.iter().any(|f| f.name == *name) {
                settle_tree(slot, NodeOutcome::Merged);
                continue;
            }
            fields.extend(self.at(&["properties", name], |c| c.field(name, slot, side)));
        }
        fields.shrink_to_fit();
        fields
    }

    fn list(&mut self, schema: &'d Schema, side: Side, field: Option<&mut Field>) -> Type {
        let item = match schema.items.get() {
            Some(item) => self.at(&["items"], |c| {
                if let Some(field) = field {
                    facts::add_item_facts(field, item);
                }
                c.type_of(item, side, None)
            }),
            None => Type::Any,
        };
        Type::List {
            item: Box::new(item),
            wrapper: None,
        }
    }

    /// `{"Ponds": {"Pond": […]}}`: an object that holds nothing but a list, where the service writes lists so.
    fn wrapped_list(&mut self, schema: &'d Schema, side: Side) -> Option<Type> {
        let [.., parent, outer] = self.pointer.as_slice() else {
            return None;
        };
        // Only a member has a place for the name of its wrapper.
        if side != Side::Response || parent != "properties" {
            return None;
        }
        let (name, slot) = self.wrappers.find(schema, outer)?;
        let list = slot.get()?;
        self.at(&["properties", name], |c| c.check_keys(list, &[]));
        list.outcome().settle(NodeOutcome::Merged);
        settle_out_of_place(list, &["items"]);
        let ty = self.at(&["properties", name], |c| c.list(list, side, None));
        match ty {
            Type::List { item, .. } => Some(Type::List {
                item,
                wrapper: Some(name.to_owned()),
            }),
            _ => None,
        }
    }

    /// Reports keys that nothing reads, and values of the wrong kind at keys that are not `checked` elsewhere.
    pub(crate) fn check_keys(&mut self, object: &'d impl Object, checked: &[&str]) {
        for wrong in object.wrong_keys() {
            if !checked.contains(&wrong.key) {
                let message = format!(
                    "{} where {} is expected",
                    wrong.found.words(),
                    wrong.expected
                );
                self.at(&[wrong.key], |c| c.report(&rules::WRONG_KIND, message));
            }
        }
        for key in object.unknown() {
            self.at(&[key], |c| {
                c.report(&rules::UNKNOWN_KEY, "no rule reads it")
            });
        }
    }
}

/// Settles the parts of a schema that its type has no place for.
fn settle_out_of_place(schema: &Schema, kept: &[&str]) {
    let outcome = NodeOutcome::Ignored(IgnoreRule::OutOfPlace);
    for (key, part) in schema.boxed_parts() {
        if !kept.contains(&key) {
            settle_schema(
                part,
                if key == "additionalProperties" && kept.contains(&"properties") {
                    NodeOutcome::Ignored(IgnoreRule::OpenStruct)
                } else {
                    outcome
                },
            );
        }
    }
    if !kept.contains(&"properties") {
        schema
            .properties
            .entries()
            .iter()
            .for_each(|(_, slot)| settle_tree(slot, outcome));
    }
}

/// Settles what stands at a key, and all that is below.
pub(crate) fn settle_tree(slot: &Slot<Schema>, outcome: NodeOutcome) {
    if let Some(schema) = slot.get() {
        settle_schema(schema, outcome);
    }
}

fn settle_schema(schema: &Schema, outcome: NodeOutcome) {
    schema.outcome().settle(outcome);
    schema.settle_below(outcome);
}

impl Schema {
    /// The schemas that stand at a key of this one.
    pub(crate) fn boxed_parts(&self) -> impl Iterator<Item = (&'static str, &Schema)> {
        let parts = [
            ("items", &self.items),
            ("additionalProperties", &self.additional),
        ];
        parts
            .into_iter()
            .filter_map(|(key, slot)| Some((key, slot.get()?.as_ref())))
    }

    /// Settles all that is below.
    pub(crate) fn settle_below(&self, outcome: NodeOutcome) {
        self.boxed_parts()
            .for_each(|(_, part)| settle_schema(part, outcome));
        self.properties
            .entries()
            .iter()
            .for_each(|(_, slot)| settle_tree(slot, outcome));
    }

    /// The type of a schema that names none.
    fn implied_type(&self) -> &'static str {
        match (
            self.properties.get(),
            self.items.get(),
            self.additional.get(),
        ) {
            (Some(_), ..) | (.., Some(_)) => "object",
            (_, Some(_), _) => "array",
            _ => "any",
        }
    }
}
