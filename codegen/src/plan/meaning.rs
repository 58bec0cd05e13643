//! Which lists of values are one enum of a product, and which structs of one shape are one struct: those whose names
//! agree. `{default, host}` is an affinity in one field and a tenancy in another: a user would not take one for the
//! other. Lists under one name that have values in common are one enum of all of them.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use crate::vocabulary::type_words::{self, Switch};

use super::{names, uses::TypeUse};

/// Numbers of things that are found to be the same.
#[derive(Debug)]
pub(super) struct Groups {
    parents: Vec<usize>,
}

impl Groups {
    /// `len` things, each alone.
    pub(super) fn new(len: usize) -> Self {
        Self {
            parents: (0..len).collect(),
        }
    }

    /// The first of those that are the same as `one`.
    pub(super) fn first(&self, one: usize) -> usize {
        let mut at = one;
        while self.parents[at] != at {
            at = self.parents[at];
        }
        at
    }

    /// Makes two the same.
    pub(super) fn unite(&mut self, a: usize, b: usize) {
        let (a, b) = (self.first(a), self.first(b));
        self.parents[a.max(b)] = a.min(b);
    }
}

/// The words of a name, in lower case.
type Words = Vec<String>;

/// What a place says of the meaning of its values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct ListedValues<'a> {
    values: BTreeSet<&'a str>,
    /// The name of the field.
    own: Words,
    /// The name with what it belongs to in front, where it says nothing alone.
    full: Words,
}

impl<'a> ListedValues<'a> {
    fn of(found: &TypeUse<'a>, action: &str) -> Self {
        let values = found.values.iter();
        Self {
            values: values.map(|v| v.value.as_str()).collect(),
            own: lower(&found.name),
            full: lower(&qualified(found, action)),
        }
    }

    fn is_one_with(&self, other: &Self) -> bool {
        if self.values == other.values {
            // Three words that are the same are no accident, whatever the fields are called.
            return self.values.len() > 2
                || common_end(&self.own, &other.own) > 0
                || common_end(&self.full, &other.full) > 0
                || switch(&self.values).is_some();
        }
        let shared = self.values.intersection(&other.values).count();
        let is_part = shared == self.values.len().min(other.values.len());
        let end = common_end(&self.full, &other.full);
        let agree = end >= 2 || end == self.full.len().min(other.full.len());
        agree && (is_part || shared >= 2) || shared >= 1 && self.full == other.full
    }
}

/// The groups of `uses`, whose operations are called `actions`.
pub(super) fn group_enums(uses: &[TypeUse<'_>], actions: &[&str]) -> Groups {
    let mut same: BTreeMap<ListedValues<'_>, Vec<usize>> = BTreeMap::new();
    for (at, found) in uses.iter().enumerate() {
        let meaning = ListedValues::of(found, actions[found.operation]);
        same.entry(meaning).or_default().push(at);
    }
    let mut groups = Groups::new(uses.len());
    let meanings: Vec<_> = same.into_iter().collect();
    for (at, (meaning, places)) in meanings.iter().enumerate() {
        for place in places {
            groups.unite(places[0], *place);
        }
        for (other, its_places) in &meanings[..at] {
            if meaning.is_one_with(other) {
                groups.unite(places[0], its_places[0]);
            }
        }
    }
    groups
}

/// Whether structs of one shape are one struct by their names.
pub(super) fn names_agree(a: &str, b: &str) -> bool {
    common_end(&lower(a), &lower(b)) > 0
}

/// The name for an enum of all of `uses`: what the names of its places agree on, else the most frequent one.
pub(super) fn name_enum(uses: &[&TypeUse<'_>], actions: &[&str]) -> Vec<String> {
    let full = |found: &&TypeUse<'_>| qualified(found, actions[found.operation]);
    let fulls: Vec<String> = uses.iter().map(full).collect();
    let owns: Vec<String> = uses.iter().map(|found| found.name.clone()).collect();
    let values: BTreeSet<&str> = uses
        .iter()
        .flat_map(|found| found.values.iter().map(|v| v.value.as_str()))
        .collect();
    let is_one = |names: &[String]| names.iter().all(|n| *n == names[0]);
    let mut candidates = Vec::new();
    if let Some(switch) = switch(&values).filter(|_| names::common_end(&owns).is_none()) {
        candidates.push(format!(
            "{}{}",
            names::camel(switch.yes),
            names::camel(switch.no)
        ));
    }
    candidates.extend(agreed_end(&fulls));
    if is_one(&owns) && !is_one(&fulls) {
        candidates.push(owns[0].clone());
    }
    candidates.push(most_frequent(&fulls));
    candidates.extend(fulls);
    without_repeats(candidates)
}

/// The name for a struct of all of `uses`, in the same way.
pub(super) fn name_struct(uses: &[&TypeUse<'_>], actions: &[&str]) -> Vec<String> {
    let full = |found: &&TypeUse<'_>| qualified(found, actions[found.operation]);
    let fulls: Vec<String> = uses.iter().map(full).collect();
    let mut candidates: Vec<String> = agreed_end(&fulls).into_iter().collect();
    candidates.push(most_frequent(&fulls));
    let longer = uses.iter().map(|found| {
        let owner = owner(found, actions[found.operation]);
        names::join(&owner, &found.name)
    });
    candidates.extend(longer);
    without_repeats(candidates)
}

fn without_repeats(mut names: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names
}

/// The end that most of the names have and that says something alone, of several the longest. None when fewer than two
/// of three have it.
fn agreed_end(names: &[String]) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        let words = names::words(name);
        let ends = (0..words.len()).map(|at| names::camel(&words[at..].concat()));
        let telling = |end: &String| names::words(end).len() > 1 || !type_words::is_vague(end);
        for end in ends.filter(telling) {
            *counts.entry(end).or_default() += 1;
        }
    }
    let best = counts
        .into_iter()
        .max_by_key(|(end, count)| (*count, end.len(), Reverse(end.clone())));
    best.filter(|(_, count)| count * 3 >= names.len() * 2)
        .map(|(end, _)| end)
}

/// The one that is there most often; of several the shortest.
fn most_frequent(names: &[String]) -> String {
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    let best = counts
        .into_iter()
        .max_by_key(|(name, count)| (*count, Reverse((name.len(), *name))));
    best.map(|(name, _)| name.clone()).unwrap_or_default()
}

/// The name of a place; where it says nothing alone, with what it belongs to in front.
fn qualified(found: &TypeUse<'_>, action: &str) -> String {
    match type_words::is_vague(&found.name) {
        true => names::join(&owner(found, action), &found.name),
        false => found.name.clone(),
    }
}

/// What a place belongs to: the nearest struct around it that is called after something, else what the operation is
/// about.
fn owner(found: &TypeUse<'_>, action: &str) -> String {
    let mut structs = found.around.iter().rev().skip(1).rev();
    let named = structs.find_map(|name| {
        let bare = type_words::without_container(names::words(name));
        (!bare.is_empty()).then(|| bare.concat())
    });
    named.unwrap_or_else(|| {
        let words = names::words(action);
        let about = words.get(1..).filter(|w| !w.is_empty()).unwrap_or(&words);
        let bare = type_words::without_container(about.to_vec());
        let bare = if bare.is_empty() {
            about.to_vec()
        } else {
            bare
        };
        names::singular(&bare.concat())
    })
}

fn lower(name: &str) -> Words {
    let words = names::words(name);
    words.iter().map(|w| w.to_ascii_lowercase()).collect()
}

fn common_end(a: &[String], b: &[String]) -> usize {
    let pairs = a.iter().rev().zip(b.iter().rev());
    pairs.take_while(|(a, b)| a == b).count()
}

/// The pair of words, when the values are nothing but a switch.
fn switch<'a>(values: &BTreeSet<&'a str>) -> Option<Switch<'a>> {
    let mut values = values.iter();
    match (values.next(), values.next(), values.next()) {
        (Some(a), Some(b), None) => Switch::of(a, b),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{AllowedValue, Facts, Field};

    use super::*;

    fn field(name: &str, values: &[&str]) -> Field {
        let value = |v: &&str| AllowedValue {
            value: (*v).to_owned(),
            meaning: String::new(),
        };
        Field {
            name: name.to_owned(),
            facts: Facts {
                values: values.iter().map(value).collect(),
                ..Facts::default()
            }
            .into(),
            ..Field::default()
        }
    }

    fn place<'a>(field: &'a Field, around: &[&str]) -> TypeUse<'a> {
        TypeUse {
            operation: 0,
            met: 0,
            field,
            name: field.name.clone(),
            around: around.iter().map(|a| (*a).to_owned()).collect(),
            path: String::new(),
            members: Vec::new(),
            values: &field.facts.values,
        }
    }

    /// Whether two fields have one enum, and what it is called.
    fn one(a: (&str, &[&str]), b: (&str, &[&str])) -> Option<String> {
        let (a, b) = (field(a.0, a.1), field(b.0, b.1));
        let uses = [
            place(&a, &["Frog", "Request"]),
            place(&b, &["Frog", "Response"]),
        ];
        let groups = group_enums(&uses, &["DigPond"]);
        (groups.first(0) == groups.first(1))
            .then(|| name_enum(&[&uses[0], &uses[1]], &["DigPond"])[0].clone())
    }

    #[test]
    fn lists_are_one_enum_whose_names_agree() {
        let wet = ["Wet", "Dry"].as_slice();
        assert_eq!(
            one(("SkinFeel", wet), ("BellyFeel", wet)).as_deref(),
            Some("Feel")
        );
        assert_eq!(one(("Skin", wet), ("Belly", wet)), None);
        assert_eq!(
            one(("Skin", wet), ("Skin", &["Dry"])).as_deref(),
            Some("Skin")
        );
        assert_eq!(one(("Skin", wet), ("Skin", &["Slimy"])), None);
        assert_eq!(
            one(("Status", wet), ("Status", wet)).as_deref(),
            Some("FrogStatus")
        );
    }

    #[test]
    fn a_switch_of_several_names_is_called_after_its_values() {
        let switch = ["off", "on"].as_slice();
        assert_eq!(
            one(("Light", switch), ("Heat", switch)).as_deref(),
            Some("OnOff")
        );
        assert_eq!(
            one(("Light", switch), ("Light", switch)).as_deref(),
            Some("Light")
        );
    }

    #[test]
    fn a_name_that_says_nothing_gets_what_it_belongs_to() {
        let status = field("Status", &["A", "B"]);
        let named =
            |around: &[&str]| name_enum(&[&place(&status, around)], &["ListFrogs"])[0].clone();
        assert_eq!(named(&["PondInfo", "Response"]), "PondStatus");
        assert_eq!(named(&["Data", "Response"]), "FrogStatus");
    }

    #[test]
    fn most_names_agree_on_an_end() {
        let end =
            |names: &[&str]| agreed_end(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
        assert_eq!(
            end(&["InstanceChargeType", "DiskChargeType", "ChargeType"]).as_deref(),
            Some("ChargeType")
        );
        assert_eq!(
            end(&["BigPondKind", "PondKind", "FrogKind"]).as_deref(),
            Some("PondKind")
        );
        assert_eq!(end(&["PondKind", "FrogKind"]), None);
    }
}
