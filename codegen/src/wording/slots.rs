//! Every place of a product that a text belongs to.

use serde::Serialize;

use crate::{
    model::{AllowedValue, Api, ErrorCode, Field, Text, Type},
    source::Span,
};

/// What a text is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotKind {
    /// An operation.
    Operation,
    /// A parameter.
    Parameter,
    /// A field of a response.
    ResponseField,
    /// A value of a parameter or field.
    Value,
    /// An error code.
    Error,
}

impl SlotKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [
        Self::Operation,
        Self::Parameter,
        Self::ResponseField,
        Self::Value,
        Self::Error,
    ];

    /// Its word, for tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Operation => "- operations",
            Self::Parameter => "- parameters",
            Self::ResponseField => "- fields",
            Self::Value => "- values",
            Self::Error => "- errors",
        }
    }
}

/// A place for a text.
#[derive(Clone, Debug)]
pub(super) enum TextSlot<'a> {
    Operation {
        action: &'a str,
        span: Span,
    },
    Row {
        action: &'a str,
        request: bool,
        /// Names from the top, the row's own last.
        names: Vec<&'a str>,
        ty: TypeWord,
        example: Option<&'a str>,
        span: Span,
    },
    Value {
        action: &'a str,
        names: Vec<&'a str>,
        value: &'a str,
    },
    Error {
        /// Empty for a code of the whole product.
        action: &'a str,
        code: &'a str,
    },
}

/// Types that a key may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum TypeWord {
    String,
    Number,
    Bool,
    Time,
    Json,
    List,
    Struct,
    Map,
    Any,
}

const TYPE_WORDS: [(&str, TypeWord); 9] = [
    ("string", TypeWord::String),
    ("number", TypeWord::Number),
    ("bool", TypeWord::Bool),
    ("time", TypeWord::Time),
    ("json", TypeWord::Json),
    ("list", TypeWord::List),
    ("struct", TypeWord::Struct),
    ("map", TypeWord::Map),
    ("any", TypeWord::Any),
];

impl TypeWord {
    /// The word for a type.
    pub(super) fn of(ty: &Type) -> Self {
        match ty {
            Type::String => Self::String,
            Type::I32 | Type::I64 | Type::F64 => Self::Number,
            Type::Bool => Self::Bool,
            Type::Timestamp => Self::Time,
            Type::Json => Self::Json,
            Type::List { .. } => Self::List,
            Type::Map { .. } => Self::Map,
            Type::Struct(_) => Self::Struct,
            Type::Any => Self::Any,
        }
    }

    /// The type of a word in a key.
    pub(super) fn of_word(word: &str) -> Option<Self> {
        TYPE_WORDS
            .iter()
            .find(|(known, _)| *known == word)
            .map(|(_, ty)| *ty)
    }

    /// Its word.
    pub(super) fn word(self) -> &'static str {
        TYPE_WORDS
            .iter()
            .find(|(_, ty)| *ty == self)
            .map_or("", |(word, _)| word)
    }
}

impl TextSlot<'_> {
    pub(super) fn kind(&self) -> SlotKind {
        match self {
            Self::Operation { .. } => SlotKind::Operation,
            Self::Row { request: true, .. } => SlotKind::Parameter,
            Self::Row { .. } => SlotKind::ResponseField,
            Self::Value { .. } => SlotKind::Value,
            Self::Error { .. } => SlotKind::Error,
        }
    }

    pub(super) fn action(&self) -> &str {
        match self {
            Self::Operation { action, .. }
            | Self::Row { action, .. }
            | Self::Value { action, .. }
            | Self::Error { action, .. } => action,
        }
    }

    /// The value of a place for a value that is a number: it says all there is to say.
    pub(super) fn is_number(&self) -> bool {
        matches!(self, Self::Value { value, .. } if value.parse::<f64>().is_ok())
    }

    /// Names from the top; none where there is no path.
    pub(super) fn path(&self) -> &[&str] {
        match self {
            Self::Row { names, .. } | Self::Value { names, .. } => names,
            Self::Operation { .. } | Self::Error { .. } => &[],
        }
    }

    /// The last name: of the operation, row or value, or the code.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Operation { action, .. } => action,
            Self::Row { names, .. } => names.last().copied().unwrap_or_default(),
            Self::Value { value, .. } => value,
            Self::Error { code, .. } => code,
        }
    }
}

/// Where the text of a slot is kept.
pub(super) enum TextPlace<'a> {
    Text(&'a mut Text),
    Meaning(&'a mut String),
}

impl TextPlace<'_> {
    /// The English text that is there.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => text.en.as_deref(),
            Self::Meaning(meaning) => Some(meaning.as_str()).filter(|m| !m.is_empty()),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text().is_none()
    }

    pub(super) fn set(&mut self, text: String) {
        match self {
            Self::Text(place) => place.en = Some(text),
            Self::Meaning(meaning) => **meaning = text,
        }
    }
}

type Visitor<'v> = &'v mut dyn FnMut(TextSlot<'_>, TextPlace<'_>);

/// Calls `f` for every place of a product, in the order of the pages.
pub(super) fn visit(api: &mut Api, f: Visitor<'_>) {
    for operation in &mut api.operations {
        let (action, span) = (operation.action.as_str(), operation.span);
        f(
            TextSlot::Operation { action, span },
            TextPlace::Text(&mut operation.text),
        );
        fields(action, true, &[], &mut operation.parameters, f);
        fields(action, false, &[], &mut operation.response.headers, f);
        members(action, false, &[], &mut operation.response.body, f);
        errors(action, &mut operation.errors, f);
    }
    errors("", &mut api.common_errors, f);
}

fn errors(action: &str, errors: &mut [ErrorCode], f: Visitor<'_>) {
    for error in errors {
        let code = error.code.as_str();
        f(
            TextSlot::Error { action, code },
            TextPlace::Text(&mut error.text),
        );
    }
}

fn fields(action: &str, request: bool, above: &[&str], fields: &mut [Field], f: Visitor<'_>) {
    for field in fields {
        let mut names = above.to_vec();
        names.push(&field.name);
        let slot = TextSlot::Row {
            action,
            request,
            names: names.clone(),
            ty: TypeWord::of(&field.ty),
            example: field.example.as_deref(),
            span: field.span,
        };
        f(slot, TextPlace::Text(&mut field.text));
        if field.facts.values.is_empty() {
            members(action, request, &names, &mut field.ty, f);
            continue;
        }
        for AllowedValue { value, meaning } in &mut field.facts.values {
            let slot = TextSlot::Value {
                action,
                names: names.clone(),
                value,
            };
            f(slot, TextPlace::Meaning(meaning));
        }
        members(action, request, &names, &mut field.ty, f);
    }
}

fn members(action: &str, request: bool, above: &[&str], ty: &mut Type, f: Visitor<'_>) {
    match ty {
        Type::List { item: inner, .. } | Type::Map { value: inner } => {
            members(action, request, above, inner, f)
        }
        Type::Struct(shape) => fields(action, request, above, &mut shape.fields, f),
        _ => {}
    }
}
