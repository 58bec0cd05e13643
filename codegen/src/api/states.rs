//! Which operations show a state that one can wait for: an id goes in, a state whose values are listed comes out.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    model::{AllowedValue, Field, Operation, Position, Shape, StateField, Type, path},
    shape::conventions::singular,
    vocabulary::{
        states::{self, Progress},
        type_words::without_container,
    },
    wording::words,
};

/// Structs in structs in which a state is looked for.
const DEEPEST: usize = 2;

/// Letters by which words are alike.
const ALIKE: usize = 4;

/// Finds the state of each operation of a product.
pub(super) fn resolve(operations: &mut [Operation]) {
    let product = KnownStates::of(operations);
    let found: Vec<_> = operations.iter().map(|o| product.find(o)).collect();
    for (operation, state) in operations.iter_mut().zip(found) {
        operation.state = state;
    }
}

/// A struct of a response in which a state may stand: the body, a struct within, or an item of a list.
struct Level<'a> {
    path: String,
    /// Names that lead to it, the outer ones first.
    names: Vec<&'a str>,
    fields: &'a [Field],
    is_item: bool,
}

impl<'a> Level<'a> {
    /// All of them, those of one thing first and the outer ones first.
    fn of(operation: &'a Operation) -> Vec<Self> {
        let mut levels = Vec::new();
        if let Type::Struct(body) = &operation.response.body {
            let whole = Self {
                path: String::new(),
                names: Vec::new(),
                fields: &body.fields,
                is_item: false,
            };
            whole.enter(&mut levels);
        }
        levels.sort_by_key(|level| (level.is_item, level.names.len()));
        levels
    }

    fn enter(self, levels: &mut Vec<Self>) {
        let may_nest = self.names.len() < DEEPEST;
        for field in self.fields {
            let below = |name: &'a str, path: String, shape: &'a Shape| Self {
                path,
                names: self.names.iter().copied().chain([name]).collect(),
                fields: &shape.fields,
                is_item: self.is_item,
            };
            let path = path::join(&self.path, &field.name);
            match &field.ty {
                Type::Struct(shape) if may_nest => below(&field.name, path, shape).enter(levels),
                Type::List { item, wrapper } if !self.is_item => {
                    let Type::Struct(shape) = item.as_ref() else {
                        continue;
                    };
                    // The element around the items is called after one of them.
                    let (name, path) = match wrapper {
                        Some(wrapper) => (wrapper, format!("{path}.{wrapper}[]")),
                        None => (&field.name, format!("{path}[]")),
                    };
                    let items = Self {
                        is_item: true,
                        ..below(name, path, shape)
                    };
                    items.enter(levels);
                }
                _ => {}
            }
        }
        levels.push(self);
    }

    /// What it is about, in lower case: the nearest name that says something, else that of the operation.
    fn subject(&self, action: &str) -> String {
        let named = self.names.iter().rev().map(|name| subject_of(words(name)));
        let mut named = named.filter(|subject| !subject.is_empty());
        named.next().unwrap_or_else(|| action_subject(action))
    }

    /// Whether it is about what the operation or the id is about: a part of a thing has a state of its own.
    fn belongs(&self, action: &str, id_of: &str) -> bool {
        let subject = self.subject(action);
        let whole = [action_subject(action), id_of.to_owned()];
        let is_end = |a: &str, b: &str| !b.is_empty() && a.ends_with(b);
        whole
            .iter()
            .any(|of| is_end(&subject, of) || is_end(of, &subject))
    }
}

/// What `words` are about, in lower case, without what only says that something is held.
fn subject_of(words: Vec<&str>) -> String {
    let mut words = without_container(words);
    while words
        .last()
        .is_some_and(|w| states::is_holder(&singular(w)))
    {
        words.pop();
        words = without_container(words);
    }
    let Some(last) = words.pop() else {
        return String::new();
    };
    states::letters(&format!("{}{}", words.concat(), singular(last)))
}

/// What the operation is about: its name without the verb.
fn action_subject(action: &str) -> String {
    subject_of(words(action).into_iter().skip(1).collect())
}

/// How a request names what the state is of.
struct Named<'a> {
    parameter: &'a str,
    /// What the id is of.
    of: String,
    /// The same id in the response.
    id: Option<&'a str>,
}

/// A list of the values of a state.
struct ListedState<'a> {
    at: String,
    values: &'a [AllowedValue],
}

/// What the operations of a product say of states and ids.
struct KnownStates<'a> {
    /// Lists by what the state is of.
    lists: HashMap<String, Vec<ListedState<'a>>>,
    /// Ids that operations give to what they make, with what these are about.
    made: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> KnownStates<'a> {
    fn of(operations: &'a [Operation]) -> Self {
        let mut known = Self {
            lists: HashMap::new(),
            made: BTreeMap::new(),
        };
        for operation in operations {
            let action = &operation.action;
            for leaf in path::leaves("", &operation.parameters) {
                let at = || format!("{action}.request.{}", leaf.path);
                known.enter(leaf.field, || action_subject(action), action, at);
            }
            for level in Level::of(operation) {
                for field in level.fields {
                    let path = || path::join(&level.path, &field.name);
                    let at = || format!("{action}.response.{}", path());
                    known.enter(field, || level.subject(action), action, at);
                    let is_made = !operation.read_only && !level.is_item;
                    if let Some(of) = states::id_of(&field.name).filter(|_| is_made) {
                        let about = known.made.entry(of).or_default();
                        about.insert(action_subject(action));
                    }
                }
            }
        }
        known
    }

    /// Few fields are states: only of those is told what they are about and where they stand.
    fn enter(
        &mut self,
        field: &'a Field,
        subject: impl Fn() -> String,
        action: &str,
        at: impl Fn() -> String,
    ) {
        let (Some(before), true) = (states::before_state(&field.name), is_listed(field)) else {
            return;
        };
        let values = &field.facts.values;
        let of = state_of(before, subject(), action);
        let lists = self.lists.entry(of).or_default();
        lists.push(ListedState { at: at(), values });
    }

    fn find(&self, operation: &Operation) -> Option<StateField> {
        let levels = Level::of(operation);
        let mut levels = levels.iter().filter(|_| operation.read_only);
        levels.find_map(|level| self.at(operation, level))
    }

    /// The state at `level`.
    fn at(&self, operation: &Operation, level: &Level<'_>) -> Option<StateField> {
        let subject = level.subject(&operation.action);
        let named = self.named(operation, level, &subject)?;
        if !level.is_item && !level.names.is_empty() && !level.belongs(&operation.action, &named.of)
        {
            return None;
        }
        let field = choose(level.fields, &subject, &named.of)?;
        let before = states::before_state(&field.name)?;
        let of = state_of(before, subject, &operation.action);
        let (values, listed_at) = match is_listed(field) {
            true => (field.facts.values.as_slice(), None),
            false => self.listed_elsewhere(operation, field, &of)?,
        };
        let values: Vec<&str> = values.iter().map(|v| v.value.as_str()).collect();
        if !states::go_on(&values) {
            return None;
        }
        let those = |wanted: &[Progress]| -> Vec<String> {
            let is = |value: &&&str| wanted.contains(&Progress::of(value));
            values.iter().filter(is).map(|v| (*v).to_owned()).collect()
        };
        let done = match states::is_task(&named.of) {
            true => those(&[Progress::Done]),
            false => Vec::new(),
        };
        Some(StateField {
            path: path::join(&level.path, &field.name),
            parameter: named.parameter.to_owned(),
            id: named.id.map(|id| path::join(&level.path, id)),
            listed_at,
            failures: match done.is_empty() {
                true => those(&[Progress::Failed]),
                false => those(&[Progress::Failed, Progress::Ended]),
            },
            done,
        })
    }

    /// How the request names what is at `level`, which is about `subject`.
    fn named<'o>(
        &self,
        operation: &'o Operation,
        level: &Level<'o>,
        subject: &str,
    ) -> Option<Named<'o>> {
        let named = self.named_by_id(operation, level, subject);
        if level.is_item {
            return named;
        }
        let demanded = |p: &&Field| {
            p.ty == Type::String
                && (p.required.is_always() || p.position == Some(Position::Path))
                && states::may_name(&p.name)
        };
        named.or_else(|| {
            let parameter = operation.parameters.iter().find(demanded)?;
            let name = states::letters(&parameter.name);
            let of = states::id_of(&parameter.name);
            Some(Named {
                parameter: &parameter.name,
                of: of.unwrap_or_else(|| name.trim_end_matches("name").to_owned()),
                id: None,
            })
        })
    }

    /// By an id that the response has as well. The best one is called after what the level is about; another one may
    /// only narrow the list, and must be what the product gives to something that it makes.
    fn named_by_id<'o>(
        &self,
        operation: &'o Operation,
        level: &Level<'o>,
        subject: &str,
    ) -> Option<Named<'o>> {
        let asked = |of: &str| {
            let is = |p: &&Field| states::id_of(&p.name).as_deref() == Some(of) && is_text(&p.ty);
            operation.parameters.iter().find(is)
        };
        let ids: Vec<(String, &'o Field)> = level
            .fields
            .iter()
            .filter(|f| f.ty == Type::String)
            .filter_map(|f| Some((states::id_of(&f.name)?, f)))
            .collect();
        let is_own = |of: &str| of.is_empty() || of.ends_with(subject) || is_short_for(of, subject);
        let own: Vec<_> = ids.iter().filter(|(of, _)| is_own(of)).collect();
        if !own.is_empty() {
            return own.into_iter().find_map(|(of, field)| {
                let of = if of.is_empty() { subject } else { of };
                let parameter = asked(of)?;
                Some(Named {
                    parameter: &parameter.name,
                    of: of.to_owned(),
                    id: Some(&field.name),
                })
            });
        }
        let is_around = |of: &str| of.starts_with(subject) || subject.starts_with(of);
        let others = ids.into_iter().filter_map(|(of, field)| {
            let parameter = asked(&of).filter(|p| !p.required.is_always())?;
            let fits = self.made.contains_key(&of) && !is_around(&of);
            fits.then_some(Named {
                parameter: &parameter.name,
                of,
                id: Some(&field.name),
            })
        });
        let others: Vec<Named<'o>> = others.collect();
        let is_maker = |named: &Named<'_>| self.made[&named.of].contains(subject);
        let is_alike = |named: &Named<'_>| same_beginning(&named.of, subject) >= ALIKE;
        let ways: [&dyn Fn(&Named<'_>) -> bool; 3] = [&is_maker, &is_alike, &|_| true];
        let way = ways.into_iter().find(|is| others.iter().any(is))?;
        let mut best = others.into_iter().filter(|named| way(named));
        best.next().filter(|_| best.next().is_none())
    }

    /// The values of `field`, from where the same state is listed: a parameter of the operation that filters by it, or
    /// another operation. The example of the field must be among them.
    fn listed_elsewhere(
        &self,
        operation: &Operation,
        field: &Field,
        of: &str,
    ) -> Option<(&'a [AllowedValue], Option<String>)> {
        let lists = self.lists.get(of)?;
        let filter = format!("{}.request.", operation.action);
        let has_example =
            |list: &&ListedState<'_>| example(field).is_some_and(|e| has(list.values, e));
        let own = lists.iter().find(|list| {
            list.at.starts_with(&filter) && (example(field).is_none() || has_example(list))
        });
        let found = own.or_else(|| {
            let others = lists.iter().filter(has_example);
            others.rev().max_by_key(|list| list.values.len())
        })?;
        Some((found.values, Some(found.at.clone())))
    }
}

/// What a state is of: what stands in front of the word, else what it stands in. There are many kinds of tasks, so the
/// bare word gets what the operation is about.
fn state_of(before: &str, subject: String, action: &str) -> String {
    let of = match before.is_empty() {
        true => subject,
        false => states::letters(before),
    };
    match states::is_any_task(&of) {
        true => action_subject(action),
        false => of,
    }
}

/// Whether an id is called after `subject`, with words in the middle left out: `FrogEntryId` of a frog table entry.
fn is_short_for(of: &str, subject: &str) -> bool {
    let front = same_beginning(of, subject);
    let rest = &of[front.min(of.len().saturating_sub(ALIKE))..];
    subject.ends_with(of) || of.len() < subject.len() && front >= ALIKE && subject.ends_with(rest)
}

/// How many letters two words have in common at their beginning.
fn same_beginning(a: &str, b: &str) -> usize {
    let pairs = a.bytes().zip(b.bytes());
    pairs.take_while(|(a, b)| a == b).count()
}

/// The one state among `fields` that is the thing's own.
fn choose<'f>(fields: &'f [Field], subject: &str, id_of: &str) -> Option<&'f Field> {
    let all: Vec<(String, &Field)> = fields
        .iter()
        .filter(|f| f.ty == Type::String)
        .filter_map(|f| Some((states::letters(states::before_state(&f.name)?), f)))
        .collect();
    let those = |is: &dyn Fn(&str) -> bool| -> Vec<&'f Field> {
        let chosen = all.iter().filter(|(before, _)| is(before));
        chosen.map(|(_, field)| *field).collect()
    };
    let ways = [
        those(&|before| before.is_empty()),
        those(&|before| !before.is_empty() && id_of.ends_with(before)),
        those(&|before| before == subject),
    ];
    let first = ways.into_iter().find(|chosen| !chosen.is_empty())?;
    match first.as_slice() {
        [one] => Some(one),
        _ => None,
    }
}

/// Whether the values of a field are listed as words, with its example among them.
fn is_listed(field: &Field) -> bool {
    let values = &field.facts.values;
    let is_word = |v: &AllowedValue| {
        v.value.starts_with(|c: char| c.is_ascii_alphabetic())
            && v.value.bytes().all(|b| b.is_ascii_graphic())
            && (2..=64).contains(&v.value.len())
            && !matches!(v.value.as_str(), "true" | "false")
    };
    values.len() > 1
        && values.iter().all(is_word)
        && is_text(&field.ty)
        && example(field).is_none_or(|e| has(values, e))
}

fn has(values: &[AllowedValue], value: &str) -> bool {
    values.iter().any(|v| v.value == value)
}

/// The example without quotes.
fn example(field: &Field) -> Option<&str> {
    let is_around = |c: char| c.is_whitespace() || "\"'`*[]".contains(c);
    let example = field.example.as_deref()?.trim_matches(is_around);
    Some(example).filter(|e| !e.is_empty())
}

/// A text, or a list of texts.
fn is_text(ty: &Type) -> bool {
    match ty {
        Type::String | Type::Json => true,
        Type::List { item, .. } => is_text(item),
        _ => false,
    }
}

#[cfg(test)]
#[path = "states_tests.rs"]
mod tests;
