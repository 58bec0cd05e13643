//! Who a page is: action, product, version and style, from the page first and from the pages around it then.

use crate::{
    report::Diagnostic,
    source::{SourceMap, Span, Spanned},
    vocabulary,
};

use super::{
    ExampleBlock, ExampleKind, OperationDoc, Rank, RequestLine, StyleName, cells,
    clues::{self, Clues, Reading},
    neighbors::{self, Surroundings},
    outvoted, rules,
    shared_pages::CommonDoc,
    stated_versions::{StatedVersion, StatedVersions},
};

/// How the addresses of operations begin on today's site.
const ADDRESSED: &str = "api-";

/// Settles the identity of every page.
pub(super) fn resolve(
    sources: &SourceMap,
    readings: &mut [Reading],
    (common, stated): (&[CommonDoc], Vec<StatedVersion>),
) {
    for r in readings.iter_mut() {
        action(r);
        style(r);
    }
    let mut around = Surroundings::of(sources, readings, common);
    for r in readings.iter_mut() {
        let folder = sources.file(r.doc.file).folder();
        let pointed = || around.product(folder, &r.doc, &r.clues);
        r.doc.product = match own_product(&r.clues) {
            Some(own) if link_is_astray(r) => pointed().or(Some(own)),
            Some(own) => Some(own),
            None => addressed_product(sources, &r.doc).or_else(pointed),
        };
    }
    around.note_hosts(readings);
    for r in readings.iter_mut().filter(|r| r.doc.product.is_none()) {
        let folder = sources.file(r.doc.file).folder();
        r.doc.product = around
            .product_of_settled_host(&r.clues)
            .or_else(|| around.stranger(folder, &r.clues));
    }
    for r in readings.iter() {
        if let Some(product) = &r.doc.product
            && r.clues.link.is_none()
        {
            around.note_product(sources.file(r.doc.file).folder(), &product.value);
        }
    }
    for r in readings.iter_mut() {
        settle(&around, sources, r);
    }
    around.note_versions(readings);
    let folder_of = |r: &Reading| sources.file(r.doc.file).folder();
    let pages: Vec<_> = readings.iter().map(|r| (folder_of(r), r)).collect();
    let stated = StatedVersions::new(stated, &pages);
    for r in readings.iter_mut() {
        settle_version(&around, (folder_of(r), &stated), r);
        tell(r);
        r.doc.rank = rank(sources, r);
    }
    outvoted::demote(sources, readings);
}

/// Whether the link of the page names another operation than the page: copied from there, it may name
/// another product too.
fn link_is_astray(r: &Reading) -> bool {
    let link = r.clues.link.as_ref();
    link.is_some_and(|l| !l.action.eq_ignore_ascii_case(&r.doc.action.value))
}

/// Adds what rows and request examples say of the identity of their page.
pub(super) fn complete_clues(doc: &OperationDoc, clues: &mut Clues) {
    clues.version_row = clues::version_row(&doc.request);
    let dated = clues.link.as_ref().is_some_and(|l| l.version.is_some());
    let is_request = |e: &&ExampleBlock| e.kind == ExampleKind::Request;
    for e in doc.examples.iter().filter(is_request) {
        let text = e.text.value.as_str();
        let spanned = |v: &str| Some(Spanned::new(v.to_owned(), e.text.span));
        if clues.example_action.is_none() {
            let action = clues::query_value(text, "Action").filter(|a| clues::is_action(a));
            clues.example_action = action.and_then(spanned);
        }
        if clues.example_version.is_none() && !dated {
            let version = clues::query_value(text, "Version").filter(|v| clues::is_version(v));
            let version = version.or_else(|| clues::version_header(text));
            clues.example_version = version.and_then(spanned);
        }
        if clues.host.is_none() {
            clues.host = clues::service_host(text).and_then(spanned);
        }
    }
}

/// The name of the operation: what most of the clues say, and among equals Action row, title, link, anchor, example.
fn action(r: &mut Reading) {
    let row = Some(std::mem::take(&mut r.doc.action)).filter(|a| !a.value.is_empty());
    r.clues.action_row = row.clone();
    let title = r.clues.title.clone().filter(|_| r.clues.title_is_name);
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
        title,
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
        r.report.push(Diagnostic::new(
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

/// A page without any name is the operation of the same request line, or gets a name made of its request line.
fn name(around: &Surroundings, folder: &str, r: &mut Reading) {
    if !r.doc.action.value.is_empty() {
        return;
    }
    let title = r.clues.title.as_ref();
    let line = r.doc.request_lines.first();
    let known = line.and_then(|l| around.action_of_line(folder, &neighbors::line_key(l)));
    let made = line
        .filter(|l| l.path.bytes().any(|b| b.is_ascii_alphanumeric()))
        .map(name_of_line);
    // A title that is one word is a name even without humps; a word within a phrase only if nothing else is there.
    let whole = title.filter(|t| cells::plain(&r.doc.title.value) == t.value);
    let name = known
        .or_else(|| whole.map(|t| t.value.clone()))
        .or(made)
        .or_else(|| title.map(|t| t.value.clone()));
    let Some(name) = name else {
        let message = "nothing on the page names the operation";
        r.report.push(Diagnostic::new(
            &rules::NO_ACTION,
            r.doc.title.span,
            message,
        ));
        return;
    };
    let span = line.map_or(r.doc.title.span, |l| l.span);
    let message = format!(
        "nothing on the page names the operation; it is called `{name}` after its title or request line"
    );
    r.report.push(
        Diagnostic::new(&rules::NO_ACTION, span, message)
            .help("name it in a row `Action`, or in the title"),
    );
    r.doc.action = Spanned::new(name, span);
}

/// `POST /clusters/{ClusterId}/upgrade` is `PostClustersClusterIdUpgrade`.
fn name_of_line(line: &RequestLine) -> String {
    let words = line
        .path
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|p| !p.is_empty());
    let method = line.method.to_ascii_lowercase();
    std::iter::once(method.as_str())
        .chain(words)
        .map(|p| format!("{}{}", p[..1].to_ascii_uppercase(), &p[1..]))
        .collect()
}

fn settle(around: &Surroundings, sources: &SourceMap, r: &mut Reading) {
    let folder = sources.file(r.doc.file).folder();
    name(around, folder, r);
    if r.doc.style.is_none() {
        let rpc = r.clues.link.as_ref().is_some_and(|l| l.todays_form);
        let own = rpc.then_some(StyleName::Rpc);
        r.doc.style = own.or_else(|| around.style(folder));
    }
    r.doc.product = r
        .doc
        .product
        .take()
        .or_else(|| around.neighbours_product(folder, &r.doc, &r.clues))
        .map(|p| Spanned::new(around.spelling(&p.value), p.span));
    let product = r.doc.product.as_ref().map(|p| p.value.as_str());
    let path = sources.file(r.doc.file).path.as_str();
    let dated = path.rsplit('/').find_map(clues::find_version);
    r.doc.version = own_version(&r.clues, product)
        .or_else(|| around.version((folder, dated), &r.doc, product?));
}

/// The version of a page that neither names one nor stands among pages that do.
fn settle_version(
    around: &Surroundings,
    (folder, stated): (&str, &StatedVersions),
    r: &mut Reading,
) {
    let Some(product) = r.doc.product.as_ref().filter(|_| r.doc.version.is_none()) else {
        return;
    };
    let host = r.clues.host.as_ref().map(|h| h.value.as_str());
    let nearest = || {
        let version = stated.nearest(folder, (&product.value, host))?;
        let start = Span {
            file: r.doc.file,
            ..Span::default()
        };
        Some(Spanned::new(version.to_owned(), start))
    };
    let version = around.only_version(&r.doc, &product.value).or_else(nearest);
    r.doc.version = version;
}

/// Reports what is missing, and what was taken from the pages around.
fn tell(r: &mut Reading) {
    let at = r.doc.title.span;
    let product = r.doc.product.as_ref().map(|p| p.value.as_str());
    let named = |own: Option<Spanned<String>>, taken: &Option<Spanned<String>>| {
        let taken = taken.as_ref().map(|t| t.value.to_lowercase());
        own.is_some_and(|o| Some(o.value.to_lowercase()) == taken)
    };
    r.doc.product_guessed = !named(own_product(&r.clues), &r.doc.product);
    r.doc.version_guessed = !named(own_version(&r.clues, product), &r.doc.version);
    match (&r.doc.product, &r.doc.version) {
        (None, _) => r.report.push(Diagnostic::new(
            &rules::NO_PRODUCT,
            at,
            "neither the page nor its folder names a product",
        )),
        (_, None) => r.report.push(Diagnostic::new(
            &rules::NO_VERSION,
            at,
            "neither the page nor its folder names an API version",
        )),
        (Some(p), Some(v)) if r.doc.product_guessed || r.doc.version_guessed => {
            let message = format!(
                "read as `{}` `{}`, as the pages around it say",
                p.value, v.value
            );
            r.report
                .push(Diagnostic::new(&rules::VERSION_GUESSED, at, message));
        }
        _ => {}
    }
    if r.doc.style == Some(StyleName::Roa) && r.doc.request_lines.is_empty() {
        r.report.push(Diagnostic::new(
            &rules::NO_REQUEST_LINE,
            at,
            "method and path of the operation are not given",
        ));
    }
}

/// The product that the page itself names.
fn own_product(clues: &Clues) -> Option<Spanned<String>> {
    let link = clues.link.as_ref().or(clues.aside_link.as_ref());
    link.map(|l| Spanned::new(l.product.clone(), l.span))
        .or_else(|| {
            clues
                .anchor
                .as_ref()
                .filter(|a| !a.value.0.is_empty())
                .map(|a| Spanned::new(a.value.0.clone(), a.span))
        })
}

/// The product in the address that a page of today's site has: `…_api-pond-2019-03-04-fillpond`.
fn addressed_product(sources: &SourceMap, doc: &OperationDoc) -> Option<Spanned<String>> {
    let path = sources.file(doc.file).path.as_str();
    let address = path.rsplit(['/', '_']).next()?.strip_prefix(ADDRESSED)?;
    let (product, action) = address.split_once(clues::find_version(address)?)?;
    let product = product.strip_suffix('-').filter(|p| !p.is_empty())?;
    let start = Span {
        file: doc.file,
        ..Span::default()
    };
    (action.starts_with('-')).then(|| Spanned::new(product.to_owned(), start))
}

/// The version that the page itself names, for that product.
pub(super) fn own_version(clues: &Clues, product: Option<&str>) -> Option<Spanned<String>> {
    let link = clues.link.as_ref().or(clues.aside_link.as_ref());
    let link = link.filter(|l| product.is_none_or(|p| l.product.eq_ignore_ascii_case(p)));
    link.and_then(|l| Some(Spanned::new(l.version.clone()?, l.span)))
        .or_else(|| clues.version_row.clone())
        .or_else(|| clues.example_version.clone())
}

/// See [`OperationDoc::rank`].
fn rank(sources: &SourceMap, r: &Reading) -> Rank {
    let folder = sources.file(r.doc.file).folder();
    let file = &sources.file(r.doc.file).path;
    let current = !vocabulary::is_stale_folder(folder) && !file.ends_with("/.md");
    let version: u32 = r
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
    Rank {
        canonical: false,
        current,
        version,
        linked: r.clues.link.is_some(),
        tight_folder: !folder.contains(' '),
        plain_title,
        rows,
    }
}
