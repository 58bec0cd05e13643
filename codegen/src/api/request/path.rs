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
