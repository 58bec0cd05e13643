//! Rows that number the items of one list (`Filter.1.Key`, `Filter.2.Key`): each tells the values of one item, and the
//! field may have any of them.

use std::collections::HashMap;

use crate::{
    doc::ParamRow,
    model::{AllowedValue, Facts, Field},
    shape::{flat_rows::is_index, shaper::members_mut},
    source::Span,
};

/// Gives the fields of numbered rows the values of all of them.
pub(super) fn unite_values(parameters: &mut [Field], rows: &HashMap<Span, &ParamRow>) {
    let mut groups: HashMap<String, Vec<&ParamRow>> = HashMap::new();
    for row in rows.values() {
        if let Some(name) = name_without_numbers(&row.name.value) {
            groups.entry(name).or_default().push(row);
        }
    }
    let mut united: HashMap<Span, Facts> = HashMap::new();
    for mut group in groups.into_values() {
        group.sort_by_key(|row| row.span.start);
        let numbered = group
            .windows(2)
            .any(|two| two[0].name.value != two[1].name.value);
        // One item that may be anything leaves the list as it is.
        if !numbered || group.iter().any(|row| row.facts.values.is_empty()) {
            continue;
        }
        let facts = unite(&group);
        united.extend(group.iter().map(|row| (row.span, facts.clone())));
    }
    if !united.is_empty() {
        set_values(parameters, &united);
    }
}

/// The name with one letter for each number; `None` if it has no number.
fn name_without_numbers(name: &str) -> Option<String> {
    let is_number = |s: &str| is_index(s) && s.bytes().all(|b| b.is_ascii_digit());
    let word = |s| if is_number(s) { "N" } else { s };
    name.split('.')
        .any(is_number)
        .then(|| name.split('.').map(word).collect::<Vec<_>>().join("."))
}

fn unite(group: &[&ParamRow]) -> Facts {
    let mut values: Vec<AllowedValue> = Vec::new();
    for value in group.iter().flat_map(|row| &row.facts.values) {
        if values.iter().all(|held| held.value != value.value) {
            values.push(value.clone());
        }
    }
    Facts {
        values,
        values_closed: group.iter().all(|row| row.facts.values_closed),
        ..Facts::default()
    }
}

fn set_values(fields: &mut [Field], united: &HashMap<Span, Facts>) {
    for field in fields {
        if let Some(facts) = united.get(&field.span) {
            field.facts.values.clone_from(&facts.values);
            field.facts.values_closed = facts.values_closed;
        }
        if let Some(members) = members_mut(&mut field.ty) {
            set_values(members, united);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_numbers_is_that_of_its_list() {
        let cases = [
            ("Filter.1.Key", Some("Filter.N.Key")),
            ("Filter.2.Key.3", Some("Filter.N.Key.N")),
            ("Filter.N.Key", None),
            ("Filter", None),
            ("Ipv4.Key", None),
        ];
        for (name, want) in cases {
            assert_eq!(name_without_numbers(name).as_deref(), want, "{name}");
        }
    }
}
