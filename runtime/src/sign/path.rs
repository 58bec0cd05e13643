//! Path templates and the parameters that fill them.

use crate::encode::{Params, Position};

use super::{percent::percent_encode, types::SignError};

/// Puts path parameters into a template such as `/clusters/{ClusterId}/nodes`, each encoded as one
/// segment.
pub(super) fn expand(template: &str, params: &Params) -> Result<String, SignError> {
    let mut out = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once(['{', '[']) {
        let close = if rest.as_bytes().get(before.len()) == Some(&b'{') {
            '}'
        } else {
            ']'
        };
        let Some((name, after)) = after.split_once(close) else {
            break;
        };
        out.push_str(before);
        let value = params
            .at(Position::Path)
            .find(|(given, _)| *given == name)
            .map(|(_, value)| value);
        match value {
            None => return Err(SignError::new(format!("the path {template} needs {name}"))),
            // Such a segment would name another resource than the one that is meant.
            Some("" | "." | "..") => {
                return Err(SignError::new(format!(
                    "{name} cannot be empty or dots: it is part of the path {template}"
                )));
            }
            Some(value) => percent_encode(&mut out, value),
        }
        rest = after;
    }
    out.push_str(rest);
    if !out.starts_with('/') {
        out.insert(0, '/');
    }
    Ok(out)
}
