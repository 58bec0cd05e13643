//! Texts of the pages as lines of rustdoc.

use std::{collections::BTreeMap, sync::RwLock};

use foldhash::HashMap;

use crate::{
    model::{Field, Locale, Operation, Required, Text},
    text::{self, Link, LinkResolver, LinkTarget, Resolved},
    vocabulary::fact_words,
};

use super::{
    doc_dedup::Said,
    doc_lines::{can_follow, code, lines, one_line},
    facts,
    planned::SharedResponse,
};

/// Columns of a line of rustdoc.
const WIDTH: usize = 96;

/// What is said of a value that must not be shown.
const SECRET: &str = "A secret: it is printed as `***`.";

/// What the place of a field adds to what is said of it.
#[derive(Clone, Debug, Default)]
pub(super) struct FieldContext<'a> {
    /// The configuration can give it, too.
    pub(super) from_config: bool,
    /// The values that it is documented with, where its enum has more.
    pub(super) values: Vec<&'a str>,
}

/// Turns texts into rustdoc for the operations of one product.
pub(super) struct DocTexts {
    locale: Locale,
    /// Methods of the client by action and by the name of the page without its ending.
    methods: BTreeMap<String, String>,
    /// Texts in one line: the errors of a product say the same things hundreds of times.
    plain: Known<String>,
    /// Lines of rustdoc: so do the fields of its operations.
    rustdoc: Known<Vec<String>>,
}

/// What became of texts.
#[derive(Default)]
struct Known<T>(RwLock<HashMap<String, T>>);

impl<T: Clone> Known<T> {
    /// What becomes of a text, made once.
    fn of(&self, text: String, make: impl FnOnce(&str) -> T) -> T {
        let known = |texts: &HashMap<String, T>| texts.get(&text).cloned();
        if let Some(known) = self.0.read().ok().and_then(|texts| known(&texts)) {
            return known;
        }
        let made = make(&text);
        if let Ok(mut texts) = self.0.write() {
            texts.insert(text, made.clone());
        }
        made
    }
}

impl DocTexts {
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
        Self {
            locale,
            methods,
            plain: Known::default(),
            rustdoc: Known::default(),
        }
    }

    /// The whole text.
    pub(super) fn full(&self, text: &Text) -> Vec<String> {
        self.lines(text.choose(self.locale))
    }

    fn lines(&self, text: String) -> Vec<String> {
        self.rustdoc
            .of(text, |text| lines(&text::to_rustdoc(text, self)))
    }

    /// Its first sentence, without a label that announces what is not in it.
    pub(super) fn summary(&self, text: &Text) -> String {
        let summary = one_line(&text::summary(&text.choose(self.locale)));
        let clause = summary.rfind(['，', ',']).unwrap_or(0);
        let label = summary[clause..].trim_start_matches(['，', ',', ' ']);
        match fact_words::is_label(label) {
            true => closed(summary[..clause].to_owned()),
            false => summary,
        }
    }

    /// The whole text in one line, to be read at run time.
    pub(super) fn plain(&self, text: &Text) -> String {
        self.plain.of(text.choose(self.locale), |text| {
            one_line(&text::to_rustdoc(text, &text::AbsoluteOnly))
        })
    }

    /// The first sentence, to be read outside of rustdoc.
    pub(super) fn plain_summary(&self, text: &Text) -> String {
        self.summary(text).replace('`', "")
    }

    /// What a response to `request` is, and which headers come with it: they are no fields.
    pub(super) fn response(
        &self,
        request: &str,
        shared: Option<SharedResponse>,
        headers: &[Field],
    ) -> Vec<String> {
        let mut out = vec![match shared {
            Some(SharedResponse::Undocumented) => {
                format!("Response to [`{request}`], which the documentation does not describe.")
            }
            _ => format!("Response to [`{request}`]."),
        }];
        if !headers.is_empty() {
            let by = "[`Reply::header`](crate::Reply::header)";
            out.extend(["".into(), format!("Headers, by {by}:"), "".into()]);
        }
        out.extend(headers.iter().map(|header| {
            let name = code(&header.name);
            match self.summary(&header.text) {
                empty if empty.is_empty() => format!("- {name}"),
                meaning => format!("- {name}: {meaning}"),
            }
        }));
        out
    }

    /// What a field means, and what holds for its value.
    pub(super) fn field(&self, field: &Field, context: &FieldContext<'_>) -> Vec<String> {
        let text = field.text.choose(self.locale);
        let mut out = self.lines(text.clone());
        let said = Said::by(&out);
        let mark = match &field.required {
            Required::Yes if context.from_config => {
                "**Required**, or taken from the configuration.".into()
            }
            Required::Yes => "**Required.**".to_owned(),
            Required::Documented => {
                "**Required** by the documentation; not checked here.".to_owned()
            }
            Required::Conditional(when) => match one_line(&text::summary(when)) {
                when if when.is_empty() || said.has(&when) => {
                    "**Required** under conditions.".to_owned()
                }
                when => closed(format!("**Required** under conditions: {when}")),
            },
            Required::No => String::new(),
        };
        match out.first() {
            _ if mark.is_empty() => {}
            Some(first) if can_follow(first) => {
                out = self.lines(format!("{mark} {text}"));
            }
            Some(_) => {
                out.insert(0, String::new());
                out.insert(0, mark);
            }
            None => out.push(mark),
        }
        append(&mut out, values_here(&context.values, &said));
        append(&mut out, facts::unsaid(field, &said));
        if field.sensitive {
            append(&mut out, SECRET.to_owned());
        }
        out
    }
}

/// The values that a field has here, unless they are said already.
fn values_here(values: &[&str], said: &Said) -> String {
    if values.iter().all(|value| said.mentions(value)) {
        return String::new();
    }
    let values: Vec<String> = values.iter().map(|value| code(value)).collect();
    format!("Here: {}.", values.join(", "))
}

/// Puts a line after a text.
fn append(out: &mut Vec<String>, line: String) {
    if line.is_empty() {
        return;
    }
    // It goes on a paragraph; what ends in a list, table or code needs a new one, and so does what announces something.
    let announces = out.last().is_some_and(|l| l.ends_with([':', '：']));
    if announces || !out.iter().all(|l| can_follow(l)) {
        out.push(String::new());
        out.push(line);
        return;
    }
    let Some(last) = out.last_mut() else {
        return out.push(line);
    };
    *last = closed(std::mem::take(last));
    if columns(last) + 2 + columns(&line) <= WIDTH {
        last.push(' ');
        last.push_str(&line);
    } else {
        out.push(line);
    }
}

/// Columns that a text takes, wide characters counted twice.
fn columns(text: &str) -> usize {
    text.chars()
        .map(|c| if u32::from(c) < 0x1100 { 1 } else { 2 })
        .sum()
}

/// The text with a full stop where it lacks one, so that what follows is a sentence of its own.
fn closed(mut text: String) -> String {
    match text.trim_end_matches("**").chars().next_back() {
        Some('）' | '》' | '”') => text.push('。'),
        Some(c) if u32::from(c) >= 0x3000 && c.is_alphanumeric() => text.push('。'),
        Some(c) if c.is_alphanumeric() || matches!(c, ')' | '`' | ']' | '"' | '%') => {
            text.push('.')
        }
        _ => {}
    }
    text
}

fn stem(page: &str) -> &str {
    let name = page.rsplit('/').next().unwrap_or(page);
    name.strip_suffix(".md").unwrap_or(name)
}

/// Path of a method of the client, from the file of an operation.
fn path(method: &str) -> String {
    format!("super::Client::{method}")
}

impl LinkResolver for DocTexts {
    fn resolve(&self, link: Link<'_>) -> Resolved {
        let by_page = match link.target {
            LinkTarget::Page(page) => self.methods.get(stem(page)),
            LinkTarget::Url(url) => return Resolved::Url(url.to_owned()),
            LinkTarget::DocId(_) | LinkTarget::Anchor(_) => None,
        };
        match by_page.or_else(|| self.methods.get(link.text.trim())) {
            Some(method) => Resolved::Item(path(method)),
            None => Resolved::Text,
        }
    }

    fn mention(&self, word: &str) -> Option<String> {
        self.methods.get(word).map(|method| path(method))
    }
}
