//! Parameters into fields.

use crate::{
    ledger::IgnoreRule,
    metadata::{
        document::{
            ApiEntry, Parameter,
            part::{NodeOutcome, Object, Slot},
        },
        rules,
        vocabulary::{BODY, POSITIONS, STYLES},
    },
    model::{AllowedValue, Encoding, Field, Position, Required, Shape, Style, Type},
    vocabulary::wire::{COMMON_HEADERS, COMMON_PARAMETERS},
};

use super::{
    facts,
    facts::Side,
    schema::{Converter, settle_tree},
};

/// The parameters of an operation.
pub(super) fn parameters<'d>(
    converter: &mut Converter<'d>,
    entry: &'d ApiEntry,
    style: &Style,
) -> Vec<Field> {
    let mut request = Request {
        is_rpc: matches!(style, Style::Rpc { .. }),
        fields: Vec::new(),
        bodies: Vec::new(),
    };
    if converter.at(&["parameters"], |c| c.check(&entry.parameters, "a list")) {
        for (index, slot) in entry.parameters.items().iter().enumerate() {
            converter.at(&["parameters"], |c| {
                c.at_item(index, |c| request.add(c, slot))
            });
        }
    }
    request.finish()
}

struct Request {
    is_rpc: bool,
    fields: Vec<Field>,
    /// Parameters that are a body.
    bodies: Vec<Field>,
}

impl Request {
    fn add<'d>(&mut self, converter: &mut Converter<'d>, slot: &'d Slot<Parameter>) {
        if !converter.check(slot, "a parameter") {
            return;
        }
        let Some(parameter) = slot.get() else {
            return;
        };
        converter.check_keys(parameter, &["schema"]);
        let outcome = self.place(converter, parameter);
        parameter.outcome().settle(outcome);
        if outcome != NodeOutcome::Emitted {
            settle_tree(&parameter.schema, outcome);
        }
    }

    fn place<'d>(
        &mut self,
        converter: &mut Converter<'d>,
        parameter: &'d Parameter,
    ) -> NodeOutcome {
        let name = parameter.name.text().unwrap_or_default().trim();
        if name.is_empty() {
            return converter.report(&rules::WRONG_KIND, "a parameter without a name");
        }
        let Some(position) = self.position(converter, parameter) else {
            return NodeOutcome::Reported(rules::UNKNOWN_WORD.code);
        };
        if self.is_common(name, position) {
            return NodeOutcome::Ignored(IgnoreRule::CommonParameter);
        }
        let is_twin = |f: &Field| f.name == name && (self.is_rpc || f.position == Some(position));
        if self.fields.iter().any(is_twin) {
            return NodeOutcome::Merged;
        }
        let Some(mut field) = converter.at(&["schema"], |c| {
            c.field(name, &parameter.schema, Side::Request)
        }) else {
            return match parameter.schema.wrong {
                Some(_) => NodeOutcome::Reported(rules::WRONG_KIND.code),
                None => converter.report(&rules::WRONG_KIND, "a parameter without a schema"),
            };
        };
        field.position = Some(position);
        field.encoding = encoding(converter, parameter, &field.ty, position);
        if position == Position::Path {
            field.required = Required::Yes;
        }
        if position == Position::Body {
            self.bodies.push(field);
            return NodeOutcome::Emitted;
        }
        if !self.is_rpc || !name.contains('.') {
            self.fields.push(field);
            return NodeOutcome::Emitted;
        }
        let steps: Vec<&str> = name.split('.').collect();
        match insert(&mut self.fields, &steps, field) {
            Ok(()) => NodeOutcome::Emitted,
            Err(Meeting::Twin) => NodeOutcome::Merged,
            Err(Meeting::Scalar) => {
                let message = format!("`{name}` is part of a parameter that has no parts");
                converter.report(&rules::PARAMETERS_MEET, message)
            }
        }
    }

    fn position(&self, converter: &mut Converter<'_>, parameter: &Parameter) -> Option<Position> {
        let word = parameter.place.text().unwrap_or_default();
        let found = POSITIONS.iter().find(|(known, _)| *known == word);
        let Some((_, position)) = found else {
            let message = format!("`{word}` is no known place of a parameter");
            converter.report(&rules::UNKNOWN_WORD, message);
            return None;
        };
        // A call that is named by a parameter has a form for a body.
        Some(match position {
            Position::Body if self.is_rpc => Position::Form,
            position => *position,
        })
    }

    fn is_common(&self, name: &str, position: Position) -> bool {
        if position == Position::Header {
            return COMMON_HEADERS.iter().any(|c| c.eq_ignore_ascii_case(name));
        }
        self.is_rpc && COMMON_PARAMETERS.contains(&name)
    }

    /// The members of a body that is alone are parameters of their own, unless one has the name of another parameter.
    fn finish(mut self) -> Vec<Field> {
        if let [body] = self.bodies.as_mut_slice() {
            let names: Vec<&str> = self.fields.iter().map(|f| f.name.as_str()).collect();
            match &mut body.ty {
                Type::Struct(shape)
                    if !shape
                        .fields
                        .iter()
                        .any(|f| names.contains(&f.name.as_str())) =>
                {
                    let members = std::mem::take(&mut shape.fields);
                    let members = members.into_iter().map(|mut member| {
                        member.position = Some(Position::Body);
                        member
                    });
                    self.fields.extend(members);
                    return self.fields;
                }
                _ => body.name = BODY.to_owned(),
            }
        }
        self.fields.append(&mut self.bodies);
        self.fields
    }
}

/// Why a dotted name has no place.
enum Meeting {
    /// It is there already.
    Twin,
    /// What it is part of has no parts.
    Scalar,
}

/// Puts `SystemDisk.Size` into the parameter `SystemDisk`, and `Filter.1.Key` into the items of `Filter`.
fn insert(fields: &mut Vec<Field>, steps: &[&str], mut leaf: Field) -> Result<(), Meeting> {
    let [name, rest @ ..] = steps else {
        return Err(Meeting::Twin);
    };
    let is_index =
        |step: &&&str| step.bytes().all(|b| b.is_ascii_digit()) || **step == "N" || **step == "n";
    let indexes = rest.iter().take_while(is_index).count();
    let below = &rest[indexes..];
    let position = leaf.position;
    let found = fields.iter().position(|f| f.name == *name);
    if below.is_empty() {
        if found.is_some() {
            return Err(Meeting::Twin);
        }
        leaf.name = (*name).to_owned();
        leaf.ty = listed(leaf.ty, indexes);
        fields.push(leaf);
        return Ok(());
    }
    let index = found.unwrap_or_else(|| {
        let mut container = facts::new_field(name);
        container.position = position;
        container.ty = listed(Type::Struct(Shape::default()), indexes);
        fields.push(container);
        fields.len() - 1
    });
    let mut ty = &mut fields[index].ty;
    while let Type::List { item, .. } = ty {
        ty = item;
    }
    match ty {
        Type::Struct(shape) => {
            leaf.position = None;
            insert(&mut shape.fields, below, leaf)
        }
        _ => Err(Meeting::Scalar),
    }
}

fn listed(ty: Type, times: usize) -> Type {
    (0..times).fold(ty, |item, _| Type::List {
        item: Box::new(item),
        wrapper: None,
    })
}

/// How a parameter with parts is written. In a JSON body nothing else is needed.
fn encoding(
    converter: &mut Converter<'_>,
    parameter: &Parameter,
    ty: &Type,
    position: Position,
) -> Encoding {
    let Some(word) = parameter.style.text() else {
        return match ty {
            Type::Map { .. } if position != Position::Body => Encoding::Json,
            _ => Encoding::Flat,
        };
    };
    let Some((_, encoding)) = STYLES.iter().find(|(known, _)| *known == word) else {
        let message = format!("`{word}` is no known way of writing a parameter");
        converter.at(&["style"], |c| c.report(&rules::UNKNOWN_WORD, message));
        return Encoding::Flat;
    };
    let has_parts = matches!(
        ty,
        Type::List { .. } | Type::Map { .. } | Type::Struct(_) | Type::Any
    );
    match position {
        Position::Body => Encoding::Flat,
        _ if has_parts => *encoding,
        _ => Encoding::Flat,
    }
}

/// Parts of the path that are parameters, `[Name]` as `{Name}`; what stands after a question mark is a parameter with
/// one value.
pub(super) fn split_path(path: &str, parameters: &mut Vec<Field>) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut out = path.to_owned();
    for field in parameters
        .iter()
        .filter(|f| f.position == Some(Position::Path))
    {
        out = out.replace(&format!("[{}]", field.name), &format!("{{{}}}", field.name));
    }
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if parameters.iter().any(|f| f.name == name) {
            continue;
        }
        let mut field = facts::new_field(name);
        field.position = Some(Position::Query);
        field.required = Required::Yes;
        if !value.is_empty() {
            field.example = Some(value.to_owned());
            field.facts.values = vec![AllowedValue {
                value: value.to_owned(),
                ..AllowedValue::default()
            }];
        }
        parameters.push(field);
    }
    out
}
