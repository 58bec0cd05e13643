//! From placed rows to fields with types: what is a list, how it is wrapped, what a value is.

use super::{
    Encoding, Evidence, Field, Required, Shape, Text, Type,
    align::{Kind, Place},
    lexicon::{Habit, Lexicon, is_plural, singular},
    lines::{Line, type_name},
    names::Names,
    placed::Placed,
    sample::{NodeIx, Sample},
    types,
};
use crate::doc::{Language, OperationDoc, ParamRow, RequiredCell, TypeWord};

/// Everything that is known of a run of rows.
pub(super) struct Shaper<'a> {
    lines: &'a [Line<'a>],
    places: &'a [Place],
    sorted: bool,
    sample: Option<&'a Sample>,
    names: &'a Names,
    lexicon: &'a Lexicon,
    language: Language,
    /// The operation is named after several things (`DescribeRegions`).
    several: bool,
    children: Vec<Vec<usize>>,
}

/// Deeper example values than this become `Any`.
const MAX_EXAMPLE_DEPTH: usize = 24;

/// What a container is on the wire.
enum Holder {
    Struct,
    Bare,
    Wrapped(String),
    /// A struct whose only member is the struct that the rows describe.
    Nested(String),
}

impl<'a> Shaper<'a> {
    pub(super) fn new(
        placed: &'a Placed<'a>,
        sample: Option<&'a Sample>,
        names: &'a Names,
        lexicon: &'a Lexicon,
        doc: &OperationDoc,
    ) -> Self {
        let mut children = vec![Vec::new(); placed.lines.len()];
        for (ix, place) in placed.places.iter().enumerate() {
            if let Some(parent) = place.parent {
                children[parent].push(ix);
            }
        }
        Self {
            lines: &placed.lines,
            places: &placed.places,
            sorted: placed.sorted,
            sample,
            names,
            lexicon,
            language: doc.language,
            several: is_plural(&doc.action.value),
            children,
        }
    }

    /// The fields at the top.
    pub(super) fn top(&self) -> Vec<Field> {
        let top: Vec<usize> = (0..self.lines.len())
            .filter(|ix| self.places[*ix].parent.is_none())
            .collect();
        self.fields(&top)
    }

    /// A name that comes twice below one parent is one field; the one with members wins.
    fn fields(&self, lines: &[usize]) -> Vec<Field> {
        let mut out: Vec<Field> = Vec::with_capacity(lines.len());
        for &ix in lines {
            let field = self.field(ix);
            match out.iter_mut().find(|f| f.name == field.name) {
                None => out.push(field),
                Some(held) => {
                    if members(&held.ty).is_none() && members(&field.ty).is_some() {
                        held.ty = field.ty;
                    }
                }
            }
        }
        out
    }

    fn field(&self, ix: usize) -> Field {
        let line = &self.lines[ix];
        let mut field = line
            .source
            .map_or_else(Field::default, |row| from_row(row, self.language));
        field.name.clone_from(&line.name);
        field.evidence = self.evidence(ix);
        let kids = &self.children[ix];
        field.ty = if kids.is_empty() {
            self.leaf(ix, &mut field.evidence)
        } else {
            self.container(ix, kids, &mut field.evidence)
        };
        field
    }

    fn evidence(&self, ix: usize) -> Evidence {
        let place = &self.places[ix];
        let mut rules = Vec::new();
        if place.spot.is_some() {
            rules.push("example".to_owned());
        }
        if let Some(through) = place.through {
            rules.push(format!("example-level {}", self.names.text(through)));
        }
        if self.lines[ix].row.owner.is_some() {
            rules.push("table-of-its-own".to_owned());
        }
        if self.lines[ix].row.mark.is_some() {
            rules.push("depth-mark".to_owned());
        }
        if self.sorted && place.parent.is_some() {
            rules.push("sorted-siblings".to_owned());
        }
        let ceiling = if place.spot.is_some() || place.parent.is_none() {
            1.0
        } else {
            0.9
        };
        let confidence = (ceiling - 0.5 * (-place.margin / 2.0).exp()).clamp(0.0, 1.0);
        Evidence {
            rules,
            against: Vec::new(),
            confidence,
        }
    }

    fn container(&self, ix: usize, kids: &[usize], evidence: &mut Evidence) -> Type {
        if let [only] = kids
            && self.places[*only].item_row
        {
            return self.with_item_row(ix, *only, evidence);
        }
        let shape = Shape {
            name: type_name(&self.lines[ix]).map(str::to_owned),
            fields: self.fields(kids),
        };
        let through = kids.iter().find_map(|k| self.places[*k].through);
        let holder = match through {
            Some(inner) => {
                let below = self.places[ix]
                    .spot
                    .and_then(|at| self.sample?.child(at, inner, self.names));
                self.holder_through(ix, self.names.text(inner), below)
            }
            None => self.holder(ix, evidence),
        };
        hold(holder, Type::Struct(shape))
    }

    /// `Xs: Array of X`, then `X`: the row of the item says that the list is wrapped, whatever the example shows.
    fn with_item_row(&self, ix: usize, item: usize, evidence: &mut Evidence) -> Type {
        evidence.rules.push("item-row".to_owned());
        let name = self.lines[item].name.clone();
        let kids = &self.children[item];
        let inner = if kids.is_empty() {
            self.leaf(item, evidence)
        } else {
            let shape = Shape {
                name: type_name(&self.lines[item]).map(str::to_owned),
                fields: self.fields(kids),
            };
            match kids.iter().find_map(|k| self.places[*k].through) {
                Some(through) => {
                    let below = self.places[item]
                        .spot
                        .and_then(|at| self.sample?.child(at, through, self.names));
                    hold(
                        self.holder_through(item, self.names.text(through), below),
                        Type::Struct(shape),
                    )
                }
                None => Type::Struct(shape),
            }
        };
        let spot = self.places[item].spot.map(|at| self.spot(at));
        let is_list = match self.lines[ix].row.kind {
            Kind::ListOf(_) | Kind::List => true,
            _ => match spot {
                Some(spot) if spot.list => true,
                Some(spot) if spot.json && !self.blind() && spot.object => false,
                Some(spot) if spot.json && !self.blind() && spot.scalar.any() => false,
                _ => self.reads_like_list(&self.lines[ix].name, &name),
            },
        };
        if is_list {
            // A list that the leaf already made of it is the list.
            let item = match inner {
                Type::List {
                    item,
                    wrapper: None,
                } => item,
                other => Box::new(other),
            };
            Type::List {
                item,
                wrapper: Some(name),
            }
        } else {
            Type::Struct(Shape {
                name: None,
                fields: vec![Field {
                    ty: inner,
                    ..self.bare_field(item)
                }],
            })
        }
    }

    fn reads_like_list(&self, outer: &str, inner: &str) -> bool {
        match self.lexicon.habit(outer) {
            Some(Habit::Wrapped(name)) => name.eq_ignore_ascii_case(inner),
            Some(Habit::Object) => false,
            _ => is_plural(outer) || outer.to_lowercase().starts_with(&inner.to_lowercase()),
        }
    }

    fn bare_field(&self, ix: usize) -> Field {
        let mut field = self.lines[ix]
            .source
            .map_or_else(Field::default, |row| from_row(row, self.language));
        field.name.clone_from(&self.lines[ix].name);
        field.evidence = self.evidence(ix);
        field
    }

    fn holder_through(&self, ix: usize, inner: &str, below: Option<NodeIx>) -> Holder {
        let spot = below.map(|at| self.spot(at));
        let shown_list = spot.is_some_and(|s| s.list || s.empty_list);
        let shown_object = spot.is_some_and(|s| s.object && s.json) && !self.blind();
        match self.lines[ix].row.kind {
            _ if shown_list => Holder::Wrapped(inner.to_owned()),
            Kind::ListOf(_) | Kind::List => Holder::Wrapped(inner.to_owned()),
            _ if shown_object => Holder::Nested(inner.to_owned()),
            _ if self.reads_like_list(&self.lines[ix].name, inner) => {
                Holder::Wrapped(inner.to_owned())
            }
            _ => Holder::Nested(inner.to_owned()),
        }
    }

    /// A container whose children are direct ones in table and example.
    fn holder(&self, ix: usize, evidence: &mut Evidence) -> Holder {
        let line = &self.lines[ix];
        let spot = self.places[ix].spot.map(|at| self.spot(at));
        let shown_list = spot.is_some_and(|s| s.list);
        let shown_object = spot.is_some_and(|s| s.object && s.json && !s.list);
        match line.row.kind {
            Kind::ListOf(_) => self.list_of_type(ix, evidence),
            Kind::List if spot.is_some_and(|s| !s.children.is_empty()) => Holder::Bare,
            Kind::List => self.unseen_list(ix, evidence),
            Kind::Struct | Kind::Map if shown_list => {
                evidence.against.push("the example shows a list".to_owned());
                Holder::Bare
            }
            Kind::Struct | Kind::Map => Holder::Struct,
            _ if shown_list => Holder::Bare,
            Kind::Named if spot.is_none() && self.begins_with_list(ix) => Holder::Bare,
            Kind::Named => Holder::Struct,
            _ if shown_object
                && self.sample.is_some_and(|s| s.without_lists)
                && self.called_list(ix) =>
            {
                Holder::Bare
            }
            _ if shown_object && !self.blind() => Holder::Struct,
            Kind::Scalar | Kind::ListOfScalars if shown_object => Holder::Struct,
            _ => match self.lexicon.habit(&line.name) {
                Some(Habit::Wrapped(inner)) if spot.is_none() => Holder::Wrapped(inner),
                Some(Habit::Bare) => Holder::Bare,
                Some(Habit::Object) => Holder::Struct,
                _ if is_plural(&line.name) && spot.is_none() && self.lexicon.wraps() => {
                    evidence.rules.push("plural-name".to_owned());
                    Holder::Wrapped(self.item_name(&line.name))
                }
                _ if is_plural(&line.name) => {
                    evidence.rules.push("plural-name".to_owned());
                    Holder::Bare
                }
                _ => Holder::Struct,
            },
        }
    }

    /// A list whose item type the cell gives. Pages that write `List<X>` mean the notation of the service, which wraps.
    fn list_of_type(&self, ix: usize, evidence: &mut Evidence) -> Holder {
        let line = &self.lines[ix];
        let Some(at) = self.places[ix].spot else {
            let angled = line
                .source
                .is_some_and(|row| row.ty.value.raw.contains('<'));
            return match (type_name(line), self.lexicon.habit(&line.name)) {
                (Some(_), Some(Habit::Bare)) => Holder::Bare,
                (Some(item), _) if angled => {
                    evidence.rules.push("item-type".to_owned());
                    evidence.confidence = evidence.confidence.min(0.6);
                    Holder::Wrapped(item.to_owned())
                }
                _ => Holder::Bare,
            };
        };
        // `{"Xs": {"X": []}}`
        let spot = self.spot(at);
        match spot.children.as_slice() {
            [(inner, below)]
                if !spot.list
                    && self.spot(*below).children.is_empty()
                    && (self.spot(*below).list || self.spot(*below).empty_list) =>
            {
                Holder::Wrapped(self.names.text(*inner).to_owned())
            }
            _ => Holder::Bare,
        }
    }

    /// Whether the description calls the field a list.
    fn called_list(&self, ix: usize) -> bool {
        let Some(row) = self.lines[ix].source.filter(|_| self.several) else {
            return false;
        };
        let first = row
            .description
            .value
            .lines()
            .next()
            .unwrap_or_default()
            .to_lowercase();
        super::rules::LIST_WORDS
            .iter()
            .any(|word| first.contains(word))
    }

    /// Whether the description begins with the word for a list.
    fn begins_with_list(&self, ix: usize) -> bool {
        self.lines[ix].source.is_some_and(|row| {
            let text = row.description.value.trim_start().to_lowercase();
            super::rules::LIST_WORDS
                .iter()
                .any(|word| text.starts_with(word))
        })
    }

    /// The name of one item; of two ways to form it the one that the examples know.
    fn item_name(&self, name: &str) -> String {
        let shorter = name.strip_suffix("es").filter(|s| s.len() > 1);
        match (shorter, self.sample) {
            (Some(shorter), Some(sample)) if sample.knows_text(shorter, self.names) => {
                shorter.to_owned()
            }
            _ => singular(name),
        }
    }

    /// A list that no example of this operation shows.
    fn unseen_list(&self, ix: usize, evidence: &mut Evidence) -> Holder {
        let name = &self.lines[ix].name;
        evidence.rules.push("product-habit".to_owned());
        evidence.confidence = evidence.confidence.min(0.5);
        match self.lexicon.habit(name) {
            Some(Habit::Wrapped(inner)) => Holder::Wrapped(inner),
            Some(Habit::Bare) => Holder::Bare,
            _ if self.lexicon.wraps() => Holder::Wrapped(self.item_name(name)),
            _ => Holder::Bare,
        }
    }

    /// A row without rows below it. What the table leaves out of a container, the example tells.
    fn leaf(&self, ix: usize, evidence: &mut Evidence) -> Type {
        let line = &self.lines[ix];
        let word = line
            .source
            .map_or(&TypeWord::Unspecified, |row| &row.ty.value.kind);
        let facts = line.source.map(|row| &row.facts);
        let spot = self.places[ix].spot;
        let seen = spot.map(|at| self.spot(at));
        match line.row.kind {
            Kind::Scalar => {
                let decided = types::scalar(word, facts, seen);
                if let Some(shown) = decided.against {
                    evidence.against.push(format!("the example shows {shown}"));
                }
                if *word == TypeWord::Json
                    && let Some(seen) =
                        seen.filter(|s| s.json && (!s.children.is_empty() || s.list))
                {
                    return if seen.list {
                        Type::List {
                            item: Box::new(Type::Any),
                            wrapper: None,
                        }
                    } else {
                        Type::Any
                    };
                }
                decided.ty
            }
            Kind::ListOfScalars => self.scalar_list(ix, item_word(word), evidence),
            Kind::Map => {
                let value = spot.map_or(Type::Any, |at| self.map_value(at));
                Type::Map {
                    value: Box::new(value),
                }
            }
            Kind::ListOf(_) | Kind::List => match spot {
                Some(at) if !self.spot(at).children.is_empty() => {
                    self.list_from_example(ix, at, evidence)
                }
                Some(at) if self.spot(at).scalar.any() => {
                    self.scalar_list(ix, &TypeWord::Unspecified, evidence)
                }
                _ => self.scalar_list(ix, &TypeWord::Unspecified, evidence),
            },
            Kind::Struct | Kind::Named | Kind::Blank => match spot {
                Some(at) => {
                    if self.spot(at).children.is_empty() && !self.spot(at).list {
                        types::from_example(self.spot(at).scalar).map_or(Type::Any, |d| d.ty)
                    } else {
                        evidence.rules.push("members-from-example".to_owned());
                        self.type_shown(at, 0)
                    }
                }
                None => Type::Any,
            },
        }
    }

    /// A list of values: bare, or wrapped as the example or the product has it.
    fn scalar_list(&self, ix: usize, word: &TypeWord, evidence: &mut Evidence) -> Type {
        let spot = self.places[ix].spot;
        let seen = spot.map(|at| self.spot(at));
        if let (Some(sample), Some(seen)) = (self.sample, seen)
            && let [(inner, at)] = seen.children.as_slice()
            && !seen.list
        {
            let below = sample.spot(*at);
            if below.children.is_empty() {
                let item = self.item(word, Some(*at));
                return Type::List {
                    item: Box::new(item),
                    wrapper: Some(self.names.text(*inner).to_owned()),
                };
            }
        }
        let item = Box::new(self.item(word, spot));
        match seen {
            Some(seen)
                if seen.list || seen.scalar.any() || (seen.empty_list && !self.lexicon.wraps()) =>
            {
                Type::List {
                    item,
                    wrapper: None,
                }
            }
            _ => match self.unseen_list(ix, evidence) {
                Holder::Wrapped(wrapper) => Type::List {
                    item,
                    wrapper: Some(wrapper),
                },
                _ => Type::List {
                    item,
                    wrapper: None,
                },
            },
        }
    }

    fn item(&self, word: &TypeWord, spot: Option<NodeIx>) -> Type {
        let seen = spot.map(|at| self.spot(at));
        match word {
            TypeWord::Unspecified => seen
                .and_then(|s| types::from_example(s.scalar))
                .map_or(Type::String, |d| d.ty),
            word => types::scalar(word, None, seen).ty,
        }
    }

    fn list_from_example(&self, ix: usize, at: NodeIx, evidence: &mut Evidence) -> Type {
        evidence.rules.push("members-from-example".to_owned());
        let spot = self.spot(at);
        // A list that a tool without lists has printed: the only member is the item.
        if let [(inner, below)] = spot.children.as_slice()
            && !spot.list
            && (!self.spot(*below).is_scalar()
                || super::lexicon::is_item_name(&self.lines[ix].name, self.names.text(*inner)))
        {
            let item = match self.type_shown(*below, 1) {
                Type::List {
                    item,
                    wrapper: None,
                } => item,
                other => Box::new(other),
            };
            return Type::List {
                item,
                wrapper: Some(self.names.text(*inner).to_owned()),
            };
        }
        match self.type_shown(at, 0) {
            list @ Type::List { .. } => list,
            other => Type::List {
                item: Box::new(other),
                wrapper: None,
            },
        }
    }

    fn map_value(&self, at: NodeIx) -> Type {
        let mut values = self
            .spot(at)
            .children
            .iter()
            .map(|(_, below)| self.type_shown(*below, 0));
        match values.next() {
            Some(first @ (Type::String | Type::I32 | Type::I64 | Type::F64 | Type::Bool))
                if values.all(|v| v == first) =>
            {
                first
            }
            _ => Type::Any,
        }
    }

    /// The type that only an example tells of.
    fn type_shown(&self, at: NodeIx, depth: usize) -> Type {
        let spot = self.spot(at);
        if depth > MAX_EXAMPLE_DEPTH {
            return Type::Any;
        }
        if spot.children.is_empty() {
            let word = spot
                .value
                .as_deref()
                .filter(|_| spot.scalar.text)
                .and_then(types::skeleton_type);
            let scalar = word
                .or_else(|| types::from_example(spot.scalar).map(|d| d.ty))
                .unwrap_or(Type::Any);
            return if spot.list || spot.empty_list {
                Type::List {
                    item: Box::new(scalar),
                    wrapper: None,
                }
            } else {
                scalar
            };
        }
        if let [(inner, below)] = spot.children.as_slice()
            && !spot.list
            && self.spot(*below).list
        {
            let Type::List { item, .. } = self.type_shown(*below, depth + 1) else {
                return Type::Any;
            };
            return Type::List {
                item,
                wrapper: Some(self.names.text(*inner).to_owned()),
            };
        }
        let fields = spot.children.iter().map(|(name, below)| Field {
            name: self.names.text(*name).to_owned(),
            ty: self.type_shown(*below, depth + 1),
            example: self.spot(*below).value.clone(),
            evidence: Evidence {
                rules: vec!["example-only".to_owned()],
                against: Vec::new(),
                confidence: 0.7,
            },
            ..Field::default()
        });
        let item = Type::Struct(Shape {
            name: None,
            fields: fields
                .filter(|f| super::lines::is_wire_name(&f.name))
                .collect(),
        });
        if spot.list {
            Type::List {
                item: Box::new(item),
                wrapper: None,
            }
        } else {
            item
        }
    }

    /// The members of a place, for a body that no table describes.
    pub(super) fn skeleton(&self, at: NodeIx) -> Vec<Field> {
        match self.type_shown(at, 0) {
            Type::Struct(shape) => shape.fields,
            Type::List { item, .. } => members(&item).cloned().unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    fn spot(&self, at: NodeIx) -> &super::sample::Spot {
        match self.sample {
            Some(sample) => sample.spot(at),
            None => unreachable!("a spot comes from a sample"),
        }
    }

    fn blind(&self) -> bool {
        self.sample.is_some_and(|s| s.blind_to_lists)
    }
}

fn hold(holder: Holder, inner: Type) -> Type {
    match holder {
        Holder::Struct => inner,
        Holder::Bare => Type::List {
            item: Box::new(inner),
            wrapper: None,
        },
        Holder::Wrapped(wrapper) => Type::List {
            item: Box::new(inner),
            wrapper: Some(wrapper),
        },
        Holder::Nested(name) => Type::Struct(Shape {
            name: None,
            fields: vec![Field {
                name,
                ty: inner,
                evidence: Evidence {
                    rules: vec!["example-only".to_owned()],
                    against: Vec::new(),
                    confidence: 0.8,
                },
                ..Field::default()
            }],
        }),
    }
}

/// What the items of a list are, by its type cell.
fn item_word(word: &TypeWord) -> &TypeWord {
    match word {
        TypeWord::List(Some(item)) => item,
        other => other,
    }
}

/// The members of a struct, also inside of lists and maps.
pub(super) fn members(ty: &Type) -> Option<&Vec<Field>> {
    match ty {
        Type::Struct(shape) => Some(&shape.fields),
        Type::List { item, .. } => members(item),
        Type::Map { value } => members(value),
        _ => None,
    }
}

/// See [`members`].
pub(super) fn members_mut(ty: &mut Type) -> Option<&mut Vec<Field>> {
    match ty {
        Type::Struct(shape) => Some(&mut shape.fields),
        Type::List { item, .. } => members_mut(item),
        Type::Map { value } => members_mut(value),
        _ => None,
    }
}

/// What a row says of its field, but for the type.
pub(super) fn from_row(row: &ParamRow, language: Language) -> Field {
    let facts = &row.facts;
    let required = match row.required.as_ref().map(|r| &r.value) {
        Some(RequiredCell::Yes) => Required::Yes,
        Some(RequiredCell::Conditional(condition)) => Required::Conditional(condition.clone()),
        Some(RequiredCell::No) | None => Required::No,
    };
    Field {
        name: row.name.value.clone(),
        ty: Type::String,
        required,
        position: None,
        encoding: Encoding::Flat,
        text: text(&row.description.value, language),
        example: row.example.as_ref().map(|e| e.value.clone()),
        values: facts.values.clone(),
        values_closed: facts.values_closed,
        range: facts.range,
        length: facts.length,
        default: facts.default.clone(),
        unit: facts.unit.clone(),
        max_items: facts.max_items,
        deprecated: facts.deprecated.as_ref().map(|d| text(d, language)),
        evidence: Evidence {
            rules: vec!["row".to_owned()],
            against: Vec::new(),
            confidence: 1.0,
        },
        span: row.span,
    }
}

/// Text in one language.
pub(super) fn text(text: &str, language: Language) -> Text {
    let text = text.trim();
    if text.is_empty() {
        return Text::default();
    }
    match language {
        Language::En => Text {
            en: Some(text.to_owned()),
            zh: None,
        },
        Language::Zh => Text {
            en: None,
            zh: Some(text.to_owned()),
        },
    }
}
