//! The rules of the house that a program can see; `docs/architecture.md` and `docs/style.md` say why they hold.

#![allow(
    clippy::expect_used,
    reason = "a panic is how a test says that it failed"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The rooms from the lowest to the highest: a room imports from those before it. What shares a line is one floor.
const ROOMS: &[&[&str]] = &[
    &["text_enum"],
    &["source", "model", "vocabulary"],
    &["ledger", "report", "page"],
    &["records", "text", "examples", "canonical", "wording"],
    &["doc"],
    &["shape"],
    &["api"],
    &["metadata", "run"],
    &["plan"],
    &["emit", "export"],
    &["write", "compare", "lint", "diff", "sync"],
    &["coverage", "generator"],
    &["cli"],
];

/// Imports from a room above that are left: each is something small that lives one floor too high.
const UPWARD: &[(&str, &str)] = &[];

/// Functions that are longer than they may be. Nothing is added here.
const LONG: &[(&str, &str)] = &[];

/// Functions with more parameters than they may have. Nothing is added here.
const MANY: &[(&str, &str)] = &[];

/// Type names of two rooms. Nothing is added here.
const TWICE: &[&str] = &[];

/// Word tables, whose lines may be as wide as they like.
const WIDE: &[&str] = &["vocabulary/fact_words/"];

const LINES: usize = 80;
const PARAMETERS: usize = 5;
const COLUMNS: usize = 120;

struct Source {
    /// Relative to `src`, with `/` between the parts.
    path: String,
    text: String,
}

impl Source {
    fn room(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.trim_end_matches(".rs")
    }

    fn is_test(&self) -> bool {
        self.path.ends_with("tests.rs")
    }

    /// The text without its module of tests and without comments.
    fn code(&self) -> String {
        let end = self.text.find("#[cfg(test)]\nmod tests {");
        let text = &self.text[..end.unwrap_or(self.text.len())];
        let bare = text.lines().map(|l| l.split("//").next().unwrap_or(""));
        bare.collect::<Vec<_>>().join("\n")
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut files: Vec<PathBuf> = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(folder).expect("a folder");
        for path in entries.map(|e| e.expect("an entry").path()) {
            match path.is_dir() {
                true => folders.push(path),
                false if path.extension().is_some_and(|e| e == "rs") => files.push(path),
                false => {}
            }
        }
    }
    files.sort();
    let read = |path: &PathBuf| {
        let relative = path.strip_prefix(&root).expect("below the root");
        let parts: Vec<_> = relative.iter().map(|p| p.to_string_lossy()).collect();
        Source {
            path: parts.join("/"),
            text: fs::read_to_string(path).expect("a text"),
        }
    };
    files.iter().map(read).collect()
}

fn assert_none(found: Vec<String>) {
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_room_imports_from_a_room_above_it() {
    let floor = |room: &str| ROOMS.iter().position(|rooms| rooms.contains(&room));
    let mut found = Vec::new();
    for source in sources().iter().filter(|s| !s.is_test()) {
        let room = source.room();
        let Some(own) = floor(room) else {
            let outside = ["lib", "main"].contains(&room);
            found.extend((!outside).then(|| format!("{room} stands on no floor of `ROOMS`")));
            continue;
        };
        for other in imports(&source.code()) {
            let above = floor(&other).is_some_and(|other| other > own);
            if above && !UPWARD.contains(&(room, other.as_str())) {
                found.push(format!("{} imports from {other}", source.path));
            }
        }
    }
    assert_none(found);
}

/// The rooms after `crate::`, also those of a list in braces.
fn imports(code: &str) -> BTreeSet<String> {
    let word = |text: &str| -> String {
        let is_part = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
        text.trim_start().chars().take_while(is_part).collect()
    };
    let mut out = BTreeSet::new();
    for (at, matched) in code.match_indices("crate::") {
        let rest = &code[at + matched.len()..];
        match rest.strip_prefix('{') {
            None => drop(out.insert(word(rest))),
            Some(list) => out.extend(split_top(list).iter().map(|part| word(part))),
        }
    }
    out
}

/// The parts between commas up to the bracket that closes what is open, brackets within them whole.
fn split_top(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            '>' if before == '-' || before == '=' => {}
            ')' | ']' | '}' | '>' if depth == 0 => {
                parts.push(&text[start..at]);
                break;
            }
            ')' | ']' | '}' | '>' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
        before = c;
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// The functions of a formatted file: name, lines and parameters.
fn functions(text: &str) -> Vec<(String, usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = Vec::new();
    for (first, line) in lines.iter().enumerate() {
        let indent = &line[..line.len() - line.trim_start().len()];
        let head = line.trim_start();
        let head = head.split_once(' ').map_or(head, |(visibility, rest)| {
            match visibility.starts_with("pub") {
                true => rest,
                false => head,
            }
        });
        let head = head
            .trim_start_matches("const ")
            .trim_start_matches("async ");
        let Some(rest) = head.strip_prefix("fn ") else {
            continue;
        };
        let name = rest.split(['(', '<']).next().unwrap_or_default();
        let end = format!("{indent}}}");
        let is_end = |l: &&str| **l == end;
        let own = match line.ends_with([';', '}']) {
            true => 1,
            false => 2 + lines[first + 1..].iter().take_while(|l| !is_end(l)).count(),
        };
        let signature = lines[first..].join("\n");
        let after_name = signature.split_once(&format!("fn {name}"));
        let after_name = after_name.map_or("", |(_, rest)| rest);
        // Generic parameters may have brackets of their own.
        let open = match after_name.starts_with('<') {
            true => after_name.find(">(").map_or(0, |at| at + 1),
            false => 0,
        };
        let parameters = split_top(&after_name[open..][1..]).len();
        out.push((name.to_owned(), own, parameters));
    }
    out
}

#[test]
fn functions_are_short_and_take_few_parameters() {
    let mut found = Vec::new();
    let (mut long, mut many) = (BTreeSet::new(), BTreeSet::new());
    for source in sources() {
        for (name, lines, parameters) in functions(&source.text) {
            let key = (source.path.clone(), name);
            // A test may be a long table of cases.
            if lines > LINES && !source.is_test() {
                long.insert(key.clone());
            }
            if parameters > PARAMETERS {
                many.insert(key);
            }
        }
    }
    for (what, seen, known) in [("long", long, LONG), ("takes too much", many, MANY)] {
        let known = known
            .iter()
            .map(|(p, n)| ((*p).to_owned(), (*n).to_owned()));
        let known: BTreeSet<_> = known.collect();
        found.extend(seen.difference(&known).map(|f| format!("{what}: {f:?}")));
        found.extend(
            known
                .difference(&seen)
                .map(|f| format!("no longer {what}, so its line goes: {f:?}")),
        );
    }
    assert_none(found);
}

#[test]
fn a_type_name_is_one_type() {
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let rooms = ["doc", "shape", "api", "plan", "model"];
    for source in sources() {
        if source.is_test() || !rooms.contains(&source.room()) {
            continue;
        }
        for line in source.code().lines().filter(|l| !l.starts_with(' ')) {
            let mut words = line.split_whitespace().skip_while(|w| w.starts_with("pub"));
            let is_type = |w: &str| ["struct", "enum", "trait", "type"].contains(&w);
            if let (true, Some(name)) = (words.next().is_some_and(is_type), words.next()) {
                let is_part = |c: &char| c.is_ascii_alphanumeric();
                let name: String = name.chars().take_while(is_part).collect();
                places.entry(name).or_default().insert(source.path.clone());
            }
        }
    }
    places.retain(|name, at| at.len() > 1 && !TWICE.contains(&name.as_str()));
    assert_none(
        places
            .iter()
            .map(|(n, at)| format!("{n}: {at:?}"))
            .collect(),
    );
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent = sources().into_iter().filter(|s| !s.text.starts_with("//!"));
    assert_none(silent.map(|s| s.path).collect());
}

#[test]
fn no_lint_on_parameters_is_switched_off() {
    let lint = ["too_many", "_arguments"].concat();
    let loud = sources().into_iter().filter(|s| s.text.contains(&lint));
    assert_none(loud.map(|s| s.path).collect());
}

#[test]
fn no_line_is_wider_than_a_screen() {
    let mut found = Vec::new();
    for source in sources() {
        if WIDE.iter().any(|table| source.path.starts_with(table)) {
            continue;
        }
        for (number, line) in source.text.lines().enumerate() {
            if line.chars().count() > COLUMNS {
                found.push(format!("{}:{}", source.path, number + 1));
            }
        }
    }
    assert_none(found);
}

#[test]
fn a_function_is_measured_as_it_is_written() {
    let text = "pub(crate) fn one<F: Fn(u8) -> u8>(\n    a: &[(u8, u8)],\n    b: F,\n) -> u8 {\n    0\n}\n\n\
     fn two() {}\n";
    let measured = functions(text);
    assert_eq!(
        measured,
        [("one".to_owned(), 6, 2), ("two".to_owned(), 1, 0)]
    );
    let rooms =
        imports("use crate::{\n    doc::{self, Docs},\n    model,\n};\nlet a = crate::api::b();");
    let want = ["api", "doc", "model"].map(str::to_owned);
    assert_eq!(rooms, want.into());
}
