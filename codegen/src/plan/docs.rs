//! Texts of the pages as lines of rustdoc.

use std::collections::BTreeMap;

use crate::{
    api::{Field, Operation, Required, Text},
    text::{self, Link, LinkResolver, LinkTarget, Locale, Resolved},
};

/// Columns of a line of rustdoc.
const WIDTH: usize = 96;

/// Turns texts into rustdoc for the operations of one product.
pub(super) struct Docs {
    locale: Locale,
    /// Methods of the client by action and by the name of the page without its ending.
    methods: BTreeMap<String, String>,
}

impl Docs {
    /// Links lead to `operations`, each with its method.
    pub(super) fn new<'a>(
        locale: Locale,
        operations: impl IntoIterator<Item = (&'a Operation, &'a str)>,
    ) -> Self {
        let mut methods = BTreeMap::new();
        for (operation, method) in operations {
            for page in &operation.pages {
                methods
                    .entry(stem(page).to_owned())
                    .or_insert_with(|| method.to_owned());
            }
            methods.insert(operation.action.clone(), method.to_owned());
        }
        Self { locale, methods }
    }

    /// The whole text.
    pub(super) fn full(&self, text: &Text) -> Vec<String> {
        lines(&text::to_rustdoc(&text::choose(text, self.locale), self))
    }

    /// Its first sentence.
    pub(super) fn summary(&self, text: &Text) -> String {
        one_line(&text::summary(&text::choose(text, self.locale)))
    }

    /// The whole text in one line, to be read at run time.
    pub(super) fn plain(&self, text: &Text) -> String {
        one_line(&text::to_rustdoc(
            &text::choose(text, self.locale),
            &text::AbsoluteOnly,
        ))
    }

    /// The first sentence, to be read outside of rustdoc.
    pub(super) fn plain_summary(&self, text: &Text) -> String {
        self.summary(text).replace('`', "")
    }

    /// What a field means, and what holds for its value.
    pub(super) fn field(&self, field: &Field) -> Vec<String> {
        let mut out = self.full(&field.text);
        let mark = match &field.required {
            Required::Yes => "**Required.**".to_owned(),
            Required::Conditional(when) => match one_line(&text::summary(when)) {
                empty if empty.is_empty() => "**Required** under conditions.".to_owned(),
                when => format!("**Required** under conditions: {when}"),
            },
            Required::No => String::new(),
        };
        match out.first_mut() {
            _ if mark.is_empty() => {}
            Some(first) if can_follow(first) => *first = format!("{mark} {first}"),
            Some(_) => {
                out.insert(0, String::new());
                out.insert(0, mark);
            }
            None => out.push(mark),
        }
        let facts = facts(field);
        if !facts.is_empty() {
            let plain = out.iter().all(|l| can_follow(l));
            if !plain {
                out.push(String::new());
            }
            // They go on a paragraph of text; what ends in a list, table or code needs a new one.
            match out.last_mut() {
                Some(last) if plain && columns(last) + 2 + columns(&facts) <= WIDTH => {
                    close_sentence(last);
                    last.push(' ');
                    last.push_str(&facts);
                }
                _ => out.push(facts),
            }
        }
        out
    }
}

/// What the page says on the value beyond its meaning, in one line.
fn facts(field: &Field) -> String {
    let mut facts = Vec::new();
    let mut bounds = |what: &str, low: Option<String>, high: Option<String>| match (low, high) {
        (Some(low), Some(high)) => facts.push(format!("{what}: {low} to {high}")),
        (Some(low), None) => facts.push(format!("{what}: at least {low}")),
        (None, Some(high)) => facts.push(format!("{what}: at most {high}")),
        (None, None) => {}
    };
    if let Some((low, high)) = field.range {
        bounds(
            "Range",
            low.map(|n| n.to_string()),
            high.map(|n| n.to_string()),
        );
    }
    if let Some((low, high)) = field.length {
        bounds(
            "Length",
            low.map(|n| n.to_string()),
            high.map(|n| n.to_string()),
        );
    }
    bounds("Items", None, field.max_items.map(|n| n.to_string()));
    if let Some(unit) = &field.unit {
        facts.push(format!("Unit: {}", code(unit)));
    }
    if let Some(default) = &field.default {
        facts.push(format!("Default: {}", code(default)));
    }
    if let Some(example) = field
        .example
        .as_deref()
        .filter(|e| (1..=80).contains(&e.chars().count()))
    {
        facts.push(format!("Example: {}", code(example)));
    }
    if facts.is_empty() {
        String::new()
    } else {
        facts.join(". ") + "."
    }
}

/// A text as inline code, whatever it holds.
pub(super) fn code(text: &str) -> String {
    let text = one_line(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if text.starts_with('`') || text.ends_with('`') {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// A text without line breaks and control characters.
pub(super) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Lines without trailing space, without control characters, with no empty ones at either end.
pub(super) fn lines(text: &str) -> Vec<String> {
    let clean = |l: &str| l.trim_end().replace(|c: char| c.is_control(), " ");
    text.trim().lines().map(clean).collect()
}

/// Columns that a text takes, wide characters counted twice.
fn columns(text: &str) -> usize {
    text.chars()
        .map(|c| if u32::from(c) < 0x1100 { 1 } else { 2 })
        .sum()
}

/// Puts a full stop behind a text that lacks one, so that what follows is a sentence of its own.
fn close_sentence(line: &mut String) {
    match line.chars().next_back() {
        Some(c) if u32::from(c) >= 0x3000 && c.is_alphanumeric() => line.push('。'),
        Some(c) if c.is_alphanumeric() || matches!(c, ')' | '`' | ']' | '"') => line.push('.'),
        _ => {}
    }
}

/// Whether a line of rustdoc goes on a paragraph.
fn can_follow(line: &str) -> bool {
    let line = line.trim_end();
    let marks = ["* ", "- ", "+ ", "#", "|", ">", "```", "~~~", "<", "    "];
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let numbered = digits > 0 && line[digits..].starts_with(['.', ')']);
    !numbered && !marks.iter().any(|mark| line.starts_with(mark))
}

fn stem(page: &str) -> &str {
    let name = page.rsplit('/').next().unwrap_or(page);
    name.strip_suffix(".md").unwrap_or(name)
}

impl LinkResolver for Docs {
    fn resolve(&self, link: Link<'_>) -> Resolved {
        let by_page = match link.target {
            LinkTarget::Page(page) => self.methods.get(stem(page)),
            LinkTarget::Url(url) => return Resolved::Url(url.to_owned()),
            LinkTarget::DocId(_) | LinkTarget::Anchor(_) => None,
        };
        match by_page.or_else(|| self.methods.get(link.text.trim())) {
            Some(method) => Resolved::Item(format!("super::Client::{method}")),
            None => Resolved::Text,
        }
    }
}
