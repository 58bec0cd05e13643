//! The ini files of credentials: sections of `name = value`.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

pub(super) type Section = BTreeMap<String, Zeroizing<String>>;

/// Reads the sections of a file. A section that occurs twice is one; of a name that occurs twice
/// the last value counts.
///
/// # Errors
///
/// The number of the first line that is neither a section, a pair, a comment nor empty.
pub(super) fn parse_sections(text: &str) -> Result<BTreeMap<String, Section>, usize> {
    let mut sections = BTreeMap::<String, Section>::new();
    let mut current = None;
    for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let line = strip_comment(line).trim();
        if line.is_empty() {
            continue;
        }
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            current = Some(sections.entry(name.trim().to_owned()).or_default());
        } else {
            let (name, value) = line.split_once('=').ok_or(index + 1)?;
            let section = current.as_mut().ok_or(index + 1)?;
            section.insert(
                name.trim().to_ascii_lowercase(),
                Zeroizing::new(unquote(value.trim()).to_owned()),
            );
        }
    }
    Ok(sections)
}

/// A comment starts the line, or follows a blank: a `#` inside a value stays.
fn strip_comment(line: &str) -> &str {
    let is_comment = |(index, c): &(usize, char)| {
        (*c == '#' || *c == ';')
            && line[..*index]
                .chars()
                .next_back()
                .is_none_or(char::is_whitespace)
    };
    line.char_indices()
        .find(is_comment)
        .map_or(line, |(index, _)| &line[..index])
}

fn unquote(value: &str) -> &str {
    ['"', '\'']
        .into_iter()
        .find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_pairs_and_comments() {
        let text = concat!(
            "\u{feff}# top\n[default]\ntype = access_key ; kind\naccess_key_id=a#b\n",
            "\n[ two ]\r\nPolicy = '{\"a\":1}' # x\r\n"
        );
        let read = parse_sections(text).unwrap();
        assert_eq!(read["default"]["type"].as_str(), "access_key");
        assert_eq!(read["default"]["access_key_id"].as_str(), "a#b");
        assert_eq!(read["two"]["policy"].as_str(), "{\"a\":1}");
    }

    #[test]
    fn a_line_out_of_place_is_named() {
        assert_eq!(parse_sections("[a]\nnonsense\n"), Err(2));
        assert_eq!(parse_sections("\na = b\n"), Err(2));
    }

    #[test]
    fn lines_are_read_as_they_are_meant() {
        let text = concat!(
            "  [a] ; about\n",
            " One = x=y=z \n",
            "two = v ; w # u\n",
            "three = \"quoted ; # \"\n",
            "four = \"\"\n",
            "five = \"one'\n",
            "six='s'\n",
            "; seven = n\n",
            "one = again\n[b]\nx=1\n[a]\nlast = l\n"
        );
        let read = parse_sections(text).unwrap();
        let section: Vec<_> = read["a"]
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(
            section,
            [
                ("five", "\"one'"),
                ("four", ""),
                ("last", "l"),
                ("one", "again"),
                ("six", "s"),
                ("three", "\"quoted"),
                ("two", "v"),
            ]
        );
        let first = parse_sections("[a]\nOne = x=y=z\n").unwrap();
        assert_eq!(first["a"]["one"].as_str(), "x=y=z");
    }
}
