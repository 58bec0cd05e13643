//! Fields of both witnesses, name by name.

use crate::{
    canonical::notation,
    model::{AllowedValue, Dissent, Encoding, FACTS, FactValue, Facts, Field, Type, path::join},
};

use super::{Aspect, DifferenceClass, Precedence, WitnessDifference, join_required, join_texts};

/// Merges the fields of one operation and keeps where the witnesses differ.
pub(super) struct FieldMerger {
    action: String,
    /// Date of the document that is heard.
    pub(super) date: String,
    pub(super) differences: Vec<WitnessDifference>,
    /// Of the operation or field that is being merged.
    pub(super) dissent: Vec<Dissent>,
}

impl FieldMerger {
    pub(super) fn new(action: &str, date: &str) -> Self {
        Self {
            action: action.to_owned(),
            date: date.to_owned(),
            differences: Vec::new(),
            dissent: Vec::new(),
        }
    }

    /// Adds that both speak of `aspect` and differ.
    pub(super) fn add(&mut self, aspect: Aspect, path: &str, page: String, metadata: String) {
        if aspect.precedence() == Precedence::Metadata {
            let value = page.clone();
            self.dissent.push(Dissent::PageSays { aspect, value });
        }
        self.add_class(DifferenceClass::Contradiction(aspect), path, page, metadata);
    }

    pub(super) fn add_class(
        &mut self,
        class: DifferenceClass,
        path: &str,
        page: String,
        metadata: String,
    ) {
        self.differences.push(WitnessDifference {
            class,
            product: String::new(),
            action: self.action.clone(),
            path: path.to_owned(),
            page,
            metadata,
            date: self.date.clone(),
        });
    }

    /// Merges what metadata says into the fields of the page: those keep their order, new ones follow.
    pub(super) fn merge_fields(&mut self, page: &mut Vec<Field>, metadata: &[Field], path: &str) {
        self.drop_misspelt(page, metadata, path);
        let mut taken = vec![false; metadata.len()];
        for field in page.iter_mut() {
            let find = |same: &dyn Fn(&str) -> bool| {
                metadata
                    .iter()
                    .enumerate()
                    .position(|(ix, f)| !taken[ix] && same(&f.name))
            };
            let own = field.name.clone();
            let found = find(&|name| name == own).or_else(|| {
                let is_other_field = |name: &str| metadata.iter().any(|f| f.name == name);
                find(&|name| name.eq_ignore_ascii_case(&own)).filter(|_| !is_other_field(&own))
            });
            let place = join(path, &field.name);
            match found {
                Some(index) => {
                    taken[index] = true;
                    self.merge_field(field, &metadata[index], &place);
                }
                None => {
                    let date = self.date.clone();
                    field.dissent = vec![Dissent::NotInReference { date }];
                    let class = DifferenceClass::OnlyPages(Aspect::Existence);
                    self.add_class(class, &place, notation::of_type(&field.ty), String::new());
                }
            }
        }
        for (field, _) in metadata.iter().zip(taken).filter(|(_, taken)| !taken) {
            let class = DifferenceClass::OnlyMetadata(Aspect::Existence);
            let place = join(path, &field.name);
            self.add_class(class, &place, String::new(), notation::of_type(&field.ty));
            page.push(field.clone());
        }
    }

    /// Takes out fields that one page of several writes with letters too many or too few: another one has the name that
    /// metadata knows.
    fn drop_misspelt(&mut self, page: &mut Vec<Field>, metadata: &[Field], path: &str) {
        let known = |name: &str| metadata.iter().find(|field| field.name == name);
        let both: Vec<(String, String)> = (page.iter())
            .filter_map(|f| known(&f.name).map(|m| (f.name.clone(), notation::of_type(&m.ty))))
            .collect();
        let meant = |field: &Field| {
            let own = notation::of_type(&field.ty);
            let is_meant =
                |(name, ty): &&(String, String)| *ty == own && is_misspelt(&field.name, name);
            let meant = known(&field.name)
                .is_none()
                .then(|| both.iter().find(is_meant))?;
            meant.map(|(name, _)| name.clone())
        };
        let found: Vec<Option<String>> = page.iter().map(meant).collect();
        let mut found = found.into_iter();
        page.retain(|field| {
            let meant = found.next().flatten();
            let is_own = meant.is_none();
            if let Some(meant) = meant {
                let class = DifferenceClass::Contradiction(Aspect::Name);
                self.add_class(class, &join(path, &field.name), field.name.clone(), meant);
            }
            is_own
        });
    }

    fn merge_field(&mut self, page: &mut Field, metadata: &Field, path: &str) {
        let around = std::mem::take(&mut self.dissent);
        self.merge_aspects(page, metadata, path);
        page.dissent = std::mem::replace(&mut self.dissent, around);
    }

    fn merge_aspects(&mut self, page: &mut Field, metadata: &Field, path: &str) {
        if page.name != metadata.name {
            self.add(Aspect::Name, path, page.name.clone(), metadata.name.clone());
            page.name = Aspect::Name.choose(std::mem::take(&mut page.name), metadata.name.clone());
        }
        let required = join_required(&page.required, &metadata.required);
        if page.required.is_always() && required.is_always() {
            // The second witness is metadata.
            page.required = required;
        } else if page.required != required {
            let [own, other] = [&page.required, &metadata.required].map(notation::of_required);
            self.add(Aspect::Required, path, own.to_owned(), other.to_owned());
            page.required = required;
        }
        if metadata.position.is_some() && page.position != metadata.position {
            let [own, other] = [page.position, metadata.position].map(notation::of_position);
            self.add(Aspect::Position, path, own.to_owned(), other.to_owned());
            page.position = Aspect::Position.choose(page.position, metadata.position);
        }
        self.merge_facts(&mut page.facts, &metadata.facts, path);
        page.example = page.example.take().or_else(|| metadata.example.clone());
        let was_json_text = page.encoding == Encoding::Json;
        let is_text = metadata.ty == Type::String;
        if was_json_text && is_text && is_composed(&page.ty) {
            // A text that holds JSON: the page tells what is in it, and both are written alike.
            return;
        }
        self.merge_type(&mut page.ty, &metadata.ty, path);
        if page.encoding != metadata.encoding && is_composed(&page.ty) {
            let [own, other] = [page.encoding, metadata.encoding].map(notation::of_encoding);
            self.add(Aspect::Encoding, path, own.to_owned(), other.to_owned());
        }
        page.encoding = Aspect::Encoding.choose(page.encoding, metadata.encoding);
    }

    /// What metadata states of a value; what it does not, the page does.
    fn merge_facts(&mut self, page: &mut Facts, metadata: &Facts, path: &str) {
        for fact in FACTS {
            match (fact.get(page), fact.get(metadata)) {
                (Some(FactValue::Note(_)), None) => {
                    let class = DifferenceClass::OnlyPages(fact.aspect);
                    self.add_class(class, path, fact.word.to_owned(), String::new());
                    page.deprecated = None;
                }
                (_, None) => {}
                (None, Some(heard)) => fact.slot(page).set(heard),
                (Some(FactValue::Note(known)), Some(FactValue::Note(heard))) => {
                    page.deprecated = Some(join_texts(known.clone(), heard));
                }
                (Some(known), Some(heard)) => {
                    let [own, other] = [known, heard].map(notation::of_fact);
                    if own != other {
                        self.add(fact.aspect, path, own, other);
                    }
                    if let (FactValue::Values(known, _), FactValue::Values(heard, all)) =
                        (known, heard)
                    {
                        // Only prose tells what a value means.
                        page.values = with_meanings(heard, known);
                        page.values_closed = all;
                    } else if fact.aspect.precedence() == Precedence::Metadata {
                        fact.slot(page).set(heard);
                    }
                }
            }
        }
    }

    /// Merges types. What metadata leaves open, the page says; what is the same on the wire keeps the form of the page.
    pub(super) fn merge_type(&mut self, page: &mut Type, metadata: &Type, path: &str) {
        match (&mut *page, metadata) {
            // `Any` says nothing, and a text may well be a time or JSON.
            (_, Type::Any) | (Type::Timestamp | Type::Json, Type::String) => {}
            (Type::Struct(page), Type::Struct(metadata)) => {
                page.name = page.name.take().or_else(|| metadata.name.clone());
                self.merge_fields(&mut page.fields, &metadata.fields, path);
            }
            (
                Type::List { item, wrapper },
                Type::List {
                    item: other,
                    wrapper: other_wrapper,
                },
            ) => {
                if wrapper != other_wrapper {
                    let shown = |wrapper: &Option<String>| {
                        wrapper.clone().unwrap_or_else(|| "-".to_owned())
                    };
                    self.add(Aspect::Wrapper, path, shown(wrapper), shown(other_wrapper));
                    *wrapper = Aspect::Wrapper.choose(wrapper.take(), other_wrapper.clone());
                }
                self.merge_type(item, other, &format!("{path}[]"));
            }
            (Type::Map { value }, Type::Map { value: other }) => {
                self.merge_type(value, other, &format!("{path}{{}}"));
            }
            (
                Type::List {
                    item,
                    wrapper: Some(wrapper),
                },
                Type::Struct(shape),
            ) if only_list(shape, wrapper).is_some() => {
                if let Some(other) = only_list(shape, wrapper) {
                    self.merge_type(item, other, &format!("{path}.{wrapper}[]"));
                }
            }
            (
                Type::Struct(shape),
                Type::List {
                    item,
                    wrapper: Some(wrapper),
                },
            ) if matches!(shape.fields.as_slice(), [f] if f.name == *wrapper && matches!(f.ty, Type::List { .. })) => {
                if let Type::List { item: own, .. } = &mut shape.fields[0].ty {
                    self.merge_type(own, item, &format!("{path}.{wrapper}[]"));
                }
            }
            (own, metadata) if *own == *metadata => {}
            (own, metadata) => {
                let (known, heard) = (notation::of_type(own), notation::of_type(metadata));
                if known != heard {
                    self.add(Aspect::Type, path, known, heard);
                }
                *page = Aspect::Type.choose(page.clone(), metadata.clone());
            }
        }
    }
}

/// Values with what they mean in another list.
fn with_meanings(values: &[AllowedValue], known: &[AllowedValue]) -> Vec<AllowedValue> {
    let meaning = |value: &str| Some(known.iter().find(|k| k.value == value)?.meaning.clone());
    let with_meaning = |value: &AllowedValue| AllowedValue {
        value: value.value.clone(),
        meaning: meaning(&value.value).unwrap_or_default(),
    };
    values.iter().map(with_meaning).collect()
}

/// Letters that a misspelt name may lack or have too many.
const STRAY_LETTERS: usize = 2;
/// Names as short as this are often of one letter more by intent.
const SHORT_NAME: usize = 3;

/// Whether a name is another one with a few small letters more or less. An `s` makes a plural, which is a name of its
/// own.
fn is_misspelt(name: &str, meant: &str) -> bool {
    let (short, long) = match name.len() < meant.len() {
        true => (name, meant),
        false => (meant, name),
    };
    if short.len() <= SHORT_NAME || long.len() - short.len() > STRAY_LETTERS {
        return false;
    }
    let mut left = short.chars().peekable();
    let stray: String = long
        .chars()
        .filter(|c| left.next_if_eq(c).is_none())
        .collect();
    let is_plural = matches!(stray.as_str(), "s" | "es") && long.ends_with(&stray);
    left.peek().is_none()
        && !stray.is_empty()
        && !is_plural
        && stray.bytes().all(|b| b.is_ascii_lowercase())
}

/// The item of the list that is the only member of a struct, when it has that name.
fn only_list<'t>(shape: &'t crate::model::Shape, name: &str) -> Option<&'t Type> {
    match shape.fields.as_slice() {
        [field] if field.name == name => match &field.ty {
            Type::List { item, .. } => Some(item),
            _ => None,
        },
        _ => None,
    }
}

fn is_composed(ty: &Type) -> bool {
    matches!(
        ty,
        Type::List { .. } | Type::Map { .. } | Type::Struct(_) | Type::Any
    )
}
