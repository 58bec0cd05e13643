//! Who a page is: action, product, version and style, from the page first and from the pages around it then.

use std::collections::{BTreeMap, HashMap};

use super::{
    OperationDoc, StyleName,
    clues::{self, Clues},
    common::{CommonDoc, CommonKind},
    docs::Reading,
    rules, words,
};
use crate::{
    report::Diagnostic,
    source::{SourceMap, Span, Spanned},
};

/// Whether the page can be the page of an operation: something names it, or a request line stands in.
pub(super) fn is_operation(doc: &OperationDoc, clues: &Clues) -> bool {
    clues.link.is_some()
        || clues.anchor.is_some()
        || !doc.action.value.is_empty()
        || clues.title.is_some()
        || !doc.request_lines.is_empty()
        || doc
            .examples
            .iter()
            .any(|e| clues::query_value(&e.text.value, "Action").is_some())
}

/// Settles the identity of every page.
pub(super) fn resolve(sources: &SourceMap, readings: &mut [Reading], common: &[CommonDoc]) {
    for r in readings.iter_mut() {
        example_clues(r);
        action(r);
        style(r);
    }
    let around = Surroundings::of(sources, readings, common);
    for r in readings.iter_mut() {
        around.settle(sources, r);
        r.doc.rank = rank(sources, r);
    }
}

fn example_clues(r: &mut Reading) {
    for e in &r.doc.examples {
        if r.clues.example_action.is_none()
            && let Some(action) =
                clues::query_value(&e.text.value, "Action").filter(|a| clues::is_action(a))
        {
            r.clues.example_action = Some(Spanned::new(action.to_owned(), e.text.span));
        }
        if r.clues.example_version.is_none()
            && let Some(version) =
                clues::query_value(&e.text.value, "Version").filter(|v| clues::is_version(v))
        {
            r.clues.example_version = Some(Spanned::new(version.to_owned(), e.text.span));
        }
    }
}

/// The name of the operation: what most of the clues say, and among equals Action row, title, link, anchor, example.
fn action(r: &mut Reading) {
    let row = Some(std::mem::take(&mut r.doc.action)).filter(|a| !a.value.is_empty());
    r.clues.action_row = row.clone();
    let link = r
        .clues
        .link
        .as_ref()
        .map(|l| Spanned::new(l.action.clone(), l.span));
    let anchor = r
        .clues
        .anchor
        .as_ref()
        .map(|a| Spanned::new(a.value.1.clone(), a.span))
        .filter(|a| !a.value.is_empty());
    let aside = r
        .clues
        .aside_link
        .as_ref()
        .map(|l| Spanned::new(l.action.clone(), l.span));
    let candidates: Vec<Spanned<String>> = [
        row,
        r.clues.title.clone(),
        link,
        anchor,
        r.clues.example_action.clone(),
        aside,
    ]
    .into_iter()
    .flatten()
    .collect();
    let votes = |c: &Spanned<String>| {
        candidates
            .iter()
            .filter(|o| o.value.eq_ignore_ascii_case(&c.value))
            .count()
    };
    let most = candidates.iter().map(votes).max().unwrap_or(0);
    let Some(best) = candidates.iter().find(|c| votes(c) == most) else {
        return;
    };
    r.doc.action = best.clone();
    let mut other: Vec<&str> = candidates
        .iter()
        .map(|c| c.value.as_str())
        .filter(|v| *v != best.value)
        .collect();
    other.sort_unstable();
    other.dedup();
    if !other.is_empty() {
        let message = format!(
            "read as `{}`, but the page also says `{}`",
            best.value,
            other.join("`, `")
        );
        r.doc.report.push(Diagnostic::new(
            &rules::ACTION_DISAGREES,
            best.span,
            message,
        ));
    }
}

fn style(r: &mut Reading) {
    let by_link = r.clues.link.as_ref().and_then(|l| l.style);
    r.doc.style = by_link.or_else(|| {
        if r.clues.action_row.is_some() || r.clues.example_action.is_some() {
            Some(StyleName::Rpc)
        } else if r.doc.request_lines.iter().any(|l| l.path != "/") {
            Some(StyleName::Roa)
        } else {
            None
        }
    });
}

type Counts<T> = BTreeMap<T, usize>;

/// The value that most pages have, when it is more than half.
fn majority<T: Ord + Clone>(counts: &Counts<T>) -> Option<&T> {
    let total: usize = counts.values().sum();
    counts.iter().find(|(_, n)| **n * 2 > total).map(|(v, _)| v)
}

/// What the pages around one say.
#[derive(Default)]
struct Surroundings {
    /// Products and versions of the pages with a link, for each folder and all folders above it.
    folders: HashMap<String, Counts<(String, String)>>,
    /// Styles in the same way.
    styles: HashMap<String, Counts<StyleName>>,
    /// Products of pages that know nothing but their product.
    products: HashMap<String, Counts<String>>,
    /// Products and versions of linked pages of one action (lower case) in one top folder.
    actions: HashMap<(String, String), Counts<(String, String)>>,
    /// Actions of linked pages by request line in one top folder.
    lines: HashMap<(String, String), String>,
    /// Versions of the pages of common parameters, by folder.
    versions: HashMap<String, Counts<String>>,
}

/// A folder and all folders above it, innermost first.
fn ancestors(folder: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(folder), |f| f.rfind('/').map(|i| &f[..i]))
}

fn top(folder: &str) -> &str {
    folder.split('/').next().unwrap_or(folder)
}

fn line_key(doc: &OperationDoc) -> Option<String> {
    let line = doc.request_lines.first()?;
    let path: Vec<&str> = line
        .path
        .trim_end_matches('/')
        .split('/')
        .map(|s| if s.starts_with('{') { "{}" } else { s })
        .collect();
    Some(format!("{} {}", line.method, path.join("/")))
}

impl Surroundings {
    fn of(sources: &SourceMap, readings: &[Reading], common: &[CommonDoc]) -> Self {
        let mut s = Self::default();
        for r in readings {
            let folder = sources.file(r.doc.file).folder();
            if let Some(link) = &r.clues.link {
                if let Some(version) = &link.version {
                    let pair = (link.product.clone(), version.clone());
                    for f in ancestors(folder) {
                        *s.folders
                            .entry(f.to_owned())
                            .or_default()
                            .entry(pair.clone())
                            .or_default() += 1;
                    }
                    let key = (top(folder).to_owned(), r.doc.action.value.to_lowercase());
                    *s.actions.entry(key).or_default().entry(pair).or_default() += 1;
                }
                if let Some(line) = line_key(&r.doc) {
                    s.lines
                        .entry((top(folder).to_owned(), line))
                        .or_insert_with(|| r.doc.action.value.clone());
                }
            }
            let product = r.clues.link.as_ref().map(|l| l.product.as_str()).or(r
                .clues
                .error_centre
                .as_ref()
                .map(|e| e.value.as_str()));
            for f in ancestors(folder) {
                if let Some(product) = product {
                    *s.products
                        .entry(f.to_owned())
                        .or_default()
                        .entry(product.to_owned())
                        .or_default() += 1;
                }
                if let Some(style) = r.doc.style {
                    *s.styles
                        .entry(f.to_owned())
                        .or_default()
                        .entry(style)
                        .or_default() += 1;
                }
            }
        }
        for c in common.iter().filter(|c| c.kind != CommonKind::Errors) {
            let Some(version) = &c.version else { continue };
            *s.versions
                .entry(c.folder.clone())
                .or_default()
                .entry(version.value.clone())
                .or_default() += 1;
            // The page often stands in a folder of its own beside those of the operations.
            if let Some(parent) = ancestors(&c.folder).nth(1) {
                *s.versions
                    .entry(parent.to_owned())
                    .or_default()
                    .entry(version.value.clone())
                    .or_default() += 1;
            }
        }
        s
    }

    fn settle(&self, sources: &SourceMap, r: &mut Reading) {
        let folder = sources.file(r.doc.file).folder().to_owned();
        let start = Span {
            file: r.doc.file,
            start: 0,
            end: 0,
        };
        self.name(&folder, r);
        if r.doc.style.is_none() {
            r.doc.style = ancestors(&folder)
                .find_map(|f| majority(self.styles.get(f)?))
                .copied();
        }
        let own = r.clues.link.clone().or_else(|| r.clues.aside_link.clone());
        let known = own
            .as_ref()
            .map(|l| Spanned::new(l.product.clone(), l.span))
            .or_else(|| r.clues.error_centre.clone())
            .or_else(|| {
                r.clues
                    .anchor
                    .as_ref()
                    .filter(|a| !a.value.0.is_empty())
                    .map(|a| Spanned::new(a.value.0.clone(), a.span))
            });
        let version = own
            .as_ref()
            .and_then(|l| Some(Spanned::new(l.version.clone()?, l.span)))
            .or_else(|| r.clues.example_version.clone());
        let fits = |pair: &(String, String)| {
            known
                .as_ref()
                .is_none_or(|k| k.value.eq_ignore_ascii_case(&pair.0))
        };
        let by_folder =
            || ancestors(&folder).find_map(|f| majority(self.folders.get(f)?).filter(|p| fits(p)));
        let by_action = || {
            let counts = self
                .actions
                .get(&(top(&folder).to_owned(), r.doc.action.value.to_lowercase()))?;
            counts.keys().rev().find(|p| fits(p))
        };
        let by_page = || ancestors(&folder).find_map(|f| majority(self.versions.get(f)?));
        let guess = if known.is_none() || version.is_none() {
            by_action().or_else(by_folder)
        } else {
            None
        };
        let product = known
            .clone()
            .or_else(|| guess.map(|g| Spanned::new(g.0.clone(), start)))
            .or_else(|| {
                ancestors(&folder)
                    .find_map(|f| majority(self.products.get(f)?))
                    .map(|p| Spanned::new(p.clone(), start))
            });
        let guessed = version.is_none();
        let version = version.or_else(|| {
            guess
                .map(|g| &g.1)
                .or_else(by_page)
                .map(|v| Spanned::new(v.clone(), start))
        });
        let at = r.doc.title.span;
        match (&product, &version) {
            (None, _) => r.doc.report.push(Diagnostic::new(
                &rules::NO_PRODUCT,
                at,
                "neither the page nor its folder names a product",
            )),
            (_, None) => r.doc.report.push(Diagnostic::new(
                &rules::NO_VERSION,
                at,
                "neither the page nor its folder names an API version",
            )),
            (Some(p), Some(v)) if guessed => {
                let message = format!(
                    "read as `{}` `{}`, as the pages around it say",
                    p.value, v.value
                );
                r.doc
                    .report
                    .push(Diagnostic::new(&rules::VERSION_GUESSED, at, message));
            }
            _ => {}
        }
        if r.doc.style == Some(StyleName::Roa) && r.doc.request_lines.is_empty() {
            r.doc.report.push(Diagnostic::new(
                &rules::NO_REQUEST_LINE,
                at,
                "method and path of the operation are not given",
            ));
        }
        r.doc.product = product;
        r.doc.version = version;
    }

    /// A page without any name is the operation of the same request line, or gets a name made of its request line.
    fn name(&self, folder: &str, r: &mut Reading) {
        if !r.doc.action.value.is_empty() {
            return;
        }
        let Some(line) = line_key(&r.doc) else {
            r.doc.report.push(Diagnostic::new(
                &rules::NO_ACTION,
                r.doc.title.span,
                "nothing on the page names the operation",
            ));
            return;
        };
        let span = r.doc.request_lines[0].span;
        let known = self
            .lines
            .get(&(top(folder).to_owned(), line.clone()))
            .cloned();
        let name = known.unwrap_or_else(|| name_of_line(&line));
        r.doc.report.push(
            Diagnostic::new(&rules::NO_ACTION, span, format!("nothing on the page names the operation; it is called `{name}` after its request line"))
                .help("name it in an override"),
        );
        r.doc.action = Spanned::new(name, span);
    }
}

/// `POST /clusters/{}/upgrade` is `PostClustersUpgrade`.
fn name_of_line(line: &str) -> String {
    line.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|p| !p.is_empty())
        .map(|p| {
            format!(
                "{}{}",
                p[..1].to_ascii_uppercase(),
                p[1..].to_ascii_lowercase()
            )
        })
        .collect()
}

/// See [`OperationDoc::rank`].
fn rank(sources: &SourceMap, r: &Reading) -> i64 {
    let folder = sources.file(r.doc.file).folder();
    let file = &sources.file(r.doc.file).path;
    let current = !words::is_stale_folder(folder) && !file.ends_with("/.md");
    let version: i64 = r
        .clues
        .link
        .as_ref()
        .and_then(|l| l.version.as_deref())
        .map_or(0, |v| v.replace('-', "").parse().unwrap_or(0));
    let rows: usize = r
        .doc
        .request
        .iter()
        .chain(&r.doc.response)
        .map(|t| t.rows.len())
        .sum();
    let plain_title = r.clues.anchor.is_none()
        && !sources
            .text(Span {
                file: r.doc.file,
                start: 0,
                end: 200,
            })
            .lines()
            .next()
            .unwrap_or("")
            .contains("{#");
    let mut rank = i64::from(current);
    rank = rank * 100_000_000 + version;
    rank = rank * 2 + i64::from(r.clues.link.is_some());
    rank = rank * 2 + i64::from(!folder.contains(' '));
    rank = rank * 2 + i64::from(plain_title);
    rank * 1000 + (rows as i64).min(999)
}
