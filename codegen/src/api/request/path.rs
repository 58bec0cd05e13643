//! The request line of a ROA page: parameters of its path and of its query.

use crate::{
    model::{Field, Observation, Position, Required},
    shape::evidence::evidence_of,
};

/// Ties the parameters of the path to fields, adds those that no row describes, and returns the
/// path with the names of the fields.
pub(super) fn bind_path(path: &str, parameters: &mut Vec<Field>) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(open) = rest.find('{') {
        let Some(close) = matching_brace(&rest[open..]).map(|i| open + i) else {
            break;
        };
        // `{serviceName{.qualifier}}`: what is optional inside of a segment is left out.
        let inner = rest[open + 1..close]
            .trim_start_matches(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let end = inner
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
            .unwrap_or(inner.len());
        let name = &inner[..end];
        if name.is_empty() {
            out.push_str(&rest[..open]);
            rest = &rest[close + 1..];
            continue;
        }
        let plain = |s: &str| {
            s.chars()
                .filter(|c| c.is_ascii_alphanumeric())
                .collect::<String>()
                .to_lowercase()
        };
        let found = parameters.iter().position(|f| f.name == name).or_else(|| {
            parameters
                .iter()
                .position(|f| plain(&f.name) == plain(name))
        });
        let written = match found {
            Some(ix) => {
                parameters[ix].position = Some(Position::Path);
                parameters[ix].required = Required::Yes;
                parameters[ix].name.clone()
            }
            None => {
                parameters.push(Field {
                    name: name.to_owned(),
                    required: Required::Yes,
                    position: Some(Position::Path),
                    evidence: evidence_of(Observation::RequestPath),
                    ..Field::default()
                });
                name.to_owned()
            }
        };
        out.push_str(&rest[..open]);
        out.push_str(&format!("{{{written}}}"));
        rest = &rest[close + 1..];
    }
    out.push_str(&rest.replace(['{', '}'], ""));
    out
}

/// Offset of the brace that closes the first one.
fn matching_brace(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (i, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => return Some(i),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Ties the query of the line to fields, and adds those that no row describes.
pub(super) fn bind_query(query: &[String], parameters: &mut Vec<Field>) {
    for name in query {
        match parameters
            .iter_mut()
            .find(|f| f.name.eq_ignore_ascii_case(name))
        {
            Some(field) => field.position = Some(field.position.unwrap_or(Position::Query)),
            None => {
                parameters.push(Field {
                    name: name.clone(),
                    position: Some(Position::Query),
                    evidence: evidence_of(Observation::RequestQuery),
                    ..Field::default()
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The path with the names of the fields, and the names of the parameters that go into it.
    fn bind(path: &str, rows: &[&str]) -> (String, Vec<String>) {
        let field = |name: &&str| Field {
            name: (*name).to_owned(),
            ..Field::default()
        };
        let mut parameters: Vec<Field> = rows.iter().map(field).collect();
        let path = bind_path(path, &mut parameters);
        let bound = parameters.into_iter().filter(|f| {
            let is_bound = f.position == Some(Position::Path);
            assert_eq!(is_bound, f.required == Required::Yes);
            is_bound
        });
        (path, bound.map(|f| f.name).collect())
    }

    #[test]
    fn a_placeholder_is_a_row_by_its_letters_or_a_parameter_of_its_own() {
        let cases: [(&str, &[&str], &str, &[&str]); 6] = [
            (
                "/ponds/{PondId}",
                &["PondId", "Depth"],
                "/ponds/{PondId}",
                &["PondId"],
            ),
            (
                "/ponds/{pond_id}",
                &["PondId"],
                "/ponds/{PondId}",
                &["PondId"],
            ),
            (
                "/ponds/{id}/frogs",
                &["Depth"],
                "/ponds/{id}/frogs",
                &["id"],
            ),
            ("/ponds/{id{.part}}", &[], "/ponds/{id}", &["id"]),
            ("/ponds/{}", &[], "/ponds/", &[]),
            ("/ponds/{id", &[], "/ponds/id", &[]),
        ];
        for (path, rows, want, names) in cases {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            assert_eq!(bind(path, rows), (want.to_owned(), names), "{path}");
        }
    }

    #[test]
    fn the_query_of_the_line_places_rows_and_adds_what_none_describes() {
        let mut parameters = vec![
            Field {
                name: "Depth".into(),
                ..Field::default()
            },
            Field {
                name: "Pond".into(),
                position: Some(Position::Path),
                ..Field::default()
            },
        ];
        let query = ["depth", "pond", "color"].map(str::to_owned);
        bind_query(&query, &mut parameters);
        let places: Vec<_> = parameters
            .iter()
            .map(|f| (f.name.as_str(), f.position))
            .collect();
        let (query, path) = (Some(Position::Query), Some(Position::Path));
        assert_eq!(places, [("Depth", query), ("Pond", path), ("color", query)]);
    }
}
