//! What a page says of its own identity: links to the explorer and the error center, the title, the
//! anchor, the Action row.

use crate::{
    ledger::PageLedger,
    page::{Block, Page},
    report::Report,
    source::{Span, Spanned},
    vocabulary::{self, wire},
};

use super::{OperationDoc, ParamTable, StyleName, cells};

/// A link to the API explorer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ExplorerLink {
    pub product: String,
    pub version: Option<String>,
    pub action: String,
    pub style: Option<StyleName>,
    /// The form of today's pages, which show the request line of each operation that has one.
    pub todays_form: bool,
    pub span: Span,
}

/// Everything that a page says of its own identity.
#[derive(Clone, Debug, Default)]
pub(super) struct Clues {
    /// The link of the page itself.
    pub link: Option<ExplorerLink>,
    /// A link among the developer resources: it may name another version.
    pub aside_link: Option<ExplorerLink>,
    /// Product of the link to the error center.
    pub error_centre: Option<Spanned<String>>,
    /// Product and action of a `doc_api_…` anchor; the product is empty when the anchor is numeric.
    pub anchor: Option<Spanned<(String, String)>>,
    /// Identifier in the title.
    pub title: Option<Spanned<String>>,
    /// Whether the title is nothing but that name, or begins with it.
    pub title_is_name: bool,
    /// Value of the Action row.
    pub action_row: Option<Spanned<String>>,
    /// Value of the Version row.
    pub version_row: Option<Spanned<String>>,
    /// `Action=` of a request example.
    pub example_action: Option<Spanned<String>>,
    /// `Version=` or a version header of a request example.
    pub example_version: Option<Spanned<String>>,
    /// Label of the service in the host of a request example.
    pub host: Option<Spanned<String>>,
}

/// An operation page, what it says of its identity, and what reading it left in the collectors.
pub(super) struct Reading {
    pub doc: OperationDoc,
    pub clues: Clues,
    pub ledger: PageLedger,
    pub report: Report,
}

const EXPLORER_HOSTS: [&str; 4] = [
    "api.aliyun.com",
    "api.alibabacloud.com",
    "api-explorer.aliyun.com",
    "apiexplorer.aliyun.com",
];

/// Whether the text is `YYYY-MM-DD`.
pub(super) fn is_version(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| {
            if i == 4 || i == 7 {
                b == b'-'
            } else {
                b.is_ascii_digit()
            }
        })
}

/// The first `YYYY-MM-DD` in a text.
pub(super) fn find_version(text: &str) -> Option<&str> {
    (0..text.len().saturating_sub(9))
        .filter_map(|i| text.get(i..i + 10))
        .find(|t| is_version(t))
}

/// Reads every explorer link of a text.
fn explorer_links(text: &Spanned<String>) -> Vec<ExplorerLink> {
    let mut links = Vec::new();
    for host in EXPLORER_HOSTS {
        for (at, _) in text.value.match_indices(host) {
            let rest = &text.value[at + host.len()..];
            let end = rest
                .find([')', ' ', '\n', ']', '"', '>', '，', '。'])
                .unwrap_or(rest.len());
            let span = Span {
                file: text.span.file,
                start: text.span.start + at as u32,
                end: text.span.start + (at + host.len() + end) as u32,
            };
            links.extend(explorer_target(&rest[..end], span));
        }
    }
    links
}

/// Reads the part of an explorer address after the host.
fn explorer_target(target: &str, span: Span) -> Option<ExplorerLink> {
    if let Some(path) = target.strip_prefix("/api/") {
        let path = path.split(['?', '#']).next().unwrap_or(path);
        let mut parts = path.split('/');
        let (product, version, action) = (parts.next()?, parts.next()?, parts.next()?);
        return (is_version(version) && !action.is_empty()).then(|| ExplorerLink {
            product: product.to_owned(),
            version: Some(version.to_owned()),
            action: action.to_owned(),
            style: None,
            todays_form: true,
            span,
        });
    }
    let query = target
        .split(['?', '#'])
        .find(|part| part.contains("product="))?;
    let get = |key: &str| {
        query
            .split('&')
            .find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))
            .map(str::trim)
            .filter(|v| !v.is_empty())
            .map(str::to_owned)
    };
    Some(ExplorerLink {
        product: get("product")?,
        action: get("api")?,
        version: get("version").filter(|v| is_version(v)),
        style: get("type").and_then(|t| match t.to_ascii_uppercase().as_str() {
            "RPC" => Some(StyleName::Rpc),
            "ROA" => Some(StyleName::Roa),
            _ => None,
        }),
        todays_form: false,
        span,
    })
}

/// Product code after `error-center.…/status/product/`.
fn error_centre(text: &Spanned<String>) -> Option<Spanned<String>> {
    const MARK: &str = "/status/product/";
    let at = text.value.find(MARK)? + MARK.len();
    let rest = &text.value[at..];
    let len = rest
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
        .unwrap_or(rest.len());
    let start = text.span.start + at as u32;
    (len > 0).then(|| {
        Spanned::new(
            rest[..len].to_owned(),
            Span {
                file: text.span.file,
                start,
                end: start + len as u32,
            },
        )
    })
}

/// Reads the clues that links, title and anchor give.
pub(super) fn of_page(page: &Page) -> Clues {
    let (title, title_is_name) = title_identifier(page);
    let mut clues = Clues {
        title,
        title_is_name,
        anchor: anchor(page),
        ..Clues::default()
    };
    for section in &page.sections {
        let topic = section
            .heading
            .as_ref()
            .and_then(|h| vocabulary::topic(&h.value));
        for block in &section.blocks {
            let text = match block {
                Block::Prose(text) => text,
                // Some pages put the paragraph with the link into a code block.
                Block::Fence(fence)
                    if fence.body.value.len() < 600
                        && fence.body.value.contains("OpenAPI Explorer") =>
                {
                    &fence.body
                }
                _ => continue,
            };
            if !text.value.contains("://") {
                continue;
            }
            clues.error_centre = clues.error_centre.take().or_else(|| error_centre(text));
            if topic == Some(vocabulary::Topic::Aside) {
                clues.aside_link = clues
                    .aside_link
                    .take()
                    .or_else(|| explorer_links(text).into_iter().next());
            } else if clues.link.is_none()
                && (topic == Some(vocabulary::Topic::Debug) || text.value.contains("Explorer"))
            {
                clues.link = explorer_links(text).into_iter().next();
            }
        }
    }
    clues
}

/// `doc_api_<product>_<action>`.
fn anchor(page: &Page) -> Option<Spanned<(String, String)>> {
    let attribute = page.title_attribute.as_ref()?;
    let id = attribute
        .value
        .split_whitespace()
        .find_map(|a| a.strip_prefix("#doc_api_"))?;
    let (product, action) = id.rsplit_once('_')?;
    let numeric = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    let pair = if numeric(product) || numeric(action) {
        (String::new(), String::new())
    } else {
        (product.to_owned(), action.to_owned())
    };
    Some(Spanned::new(pair, attribute.span))
}

/// Whether an identifier can be the name of an operation: humps, or a capital and small letters.
pub(super) fn is_action(text: &str) -> bool {
    text.len() >= 3
        && text.len() <= 80
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && text.bytes().any(|b| b.is_ascii_lowercase())
        && text.bytes().any(|b| b.is_ascii_uppercase())
}

/// Whether there is a capital after a small letter.
pub(super) fn has_hump(text: &str) -> bool {
    text.as_bytes()
        .windows(2)
        .any(|w| (w[0].is_ascii_lowercase() || w[0].is_ascii_digit()) && w[1].is_ascii_uppercase())
}

/// Runs of letters, digits and underscores.
fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|t| !t.is_empty())
}

/// The identifier that a title is or begins with, and whether that is beyond doubt: a word within a
/// phrase may be anything.
fn title_identifier(page: &Page) -> (Option<Spanned<String>>, bool) {
    let Some(title) = &page.title else {
        return (None, false);
    };
    let text = cells::plain(&title.value);
    let whole = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ' '));
    let spanned = |t: &str| Some(Spanned::new(t.to_owned(), title.span));
    if is_action(whole) {
        return (spanned(whole), has_hump(whole));
    }
    let fits = |t: &str| is_action(t) && has_hump(t) && t.len() >= 6;
    if let Some(first) = identifiers(whole)
        .next()
        .filter(|t| whole.starts_with(*t) && fits(t))
    {
        let phrase = whole[first.len()..]
            .trim_start()
            .starts_with(|c: char| c.is_ascii_alphanumeric());
        return (spanned(first), !phrase);
    }
    let longest = identifiers(whole)
        .max_by_key(|t| t.len())
        .filter(|t| fits(t));
    (longest.and_then(spanned), false)
}

/// The value of the Action row of the request tables.
pub(super) fn action_row(tables: &[ParamTable]) -> Option<Spanned<String>> {
    let row = tables
        .iter()
        .flat_map(|t| &t.rows)
        .find(|r| r.name.value.eq_ignore_ascii_case("Action"))?;
    if let Some(example) = &row.example
        && is_action(example.value.trim())
    {
        return Some(Spanned::new(example.value.trim().to_owned(), example.span));
    }
    let text = cells::unescape(&row.description.value);
    let bold = text
        .rsplit("**")
        .skip(1)
        .step_by(2)
        .map(str::trim)
        .find(|t| is_action(t));
    let behind = text
        .rsplit(vocabulary::IS)
        .map(|t| identifiers(t).next().unwrap_or(""))
        .find(|t| is_action(t) && has_hump(t));
    let last = || {
        identifiers(&text)
            .filter(|t| is_action(t) && has_hump(t) && *t != "RequestId")
            .last()
    };
    let value = bold.or(behind).or_else(last)?;
    Some(Spanned::new(value.to_owned(), row.description.span))
}

/// The version in the row `Version` of the common parameters, which some pages repeat: its description
/// first, then its example.
pub(super) fn version_row(tables: &[ParamTable]) -> Option<Spanned<String>> {
    let row = tables
        .iter()
        .flat_map(|t| &t.rows)
        .find(|r| r.name.value.eq_ignore_ascii_case("Version"))?;
    let cells = [Some(&row.description), row.example.as_ref()];
    cells.into_iter().flatten().find_map(|cell| {
        let version = find_version(&cell.value)?;
        Some(Spanned::new(version.to_owned(), cell.span))
    })
}

/// The value of a query parameter in a request example.
pub(super) fn query_value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let bytes = text.as_bytes();
    text.match_indices(key).find_map(|(at, _)| {
        let before = at.checked_sub(1).and_then(|i| bytes.get(i));
        let rest = text[at + key.len()..]
            .strip_prefix('=')?
            .trim_start_matches(' ');
        if !matches!(
            before,
            None | Some(b'?' | b'&' | b'\n' | b' ' | b'/' | b'm')
        ) {
            return None;
        }
        let len = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')))
            .unwrap_or(rest.len());
        (len > 0).then(|| &rest[..len])
    })
}

/// The first parameter of a request URL that is not common to all operations.
pub(super) fn own_parameter(text: &str) -> Option<&str> {
    let (_, query) = text.split_once('?')?;
    let pairs = query
        .split(['&', '\n', ' '])
        .filter_map(|pair| pair.split_once('='));
    let mut names = pairs.map(|(name, _)| name.trim());
    let is_name = |name: &&str| {
        !name.is_empty()
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
    };
    let common = |name: &str| {
        let known = wire::COMMON_PARAMETERS.iter();
        let more = ["Version", "Format", "Timestamp", "RegionId", "Signatures"];
        known.chain(&more).any(|c| c.eq_ignore_ascii_case(name))
    };
    names.find(|name| is_name(name) && !common(name))
}

/// The value of an HTTP header that names the version of the API.
pub(super) fn version_header(text: &str) -> Option<&str> {
    const ENDS: [&str; 3] = ["acs-version", "apiversion", "api-version"];
    text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let name = name.trim().trim_matches('"').to_ascii_lowercase();
        let value = value.trim().trim_matches(|c: char| !c.is_ascii_digit());
        let number = value.contains(['.', '-'])
            && value.len() <= 10
            && value
                .bytes()
                .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'));
        (name.starts_with("x-") && ENDS.iter().any(|e| name.ends_with(e)) && number)
            .then_some(value)
    })
}

/// The line of a request with its host, without the parameters: the URL, or the `Host` header.
fn host_line(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let line = text.lines().map(str::trim).find(|l| {
        l.get(..5).is_some_and(|h| h.eq_ignore_ascii_case("host:"))
            || (l.contains("://") && text.starts_with(*l))
    })?;
    Some(line.split(['?', '&']).next().unwrap_or(line))
}

/// The host that a request goes to, whosever it is.
pub(crate) fn shown_host(text: &str) -> Option<&str> {
    let line = host_line(text)?;
    let rest = line
        .split_once("://")
        .map_or_else(|| &line[5..], |(_, rest)| rest);
    let host = rest.trim_start().split(['/', ':', ' ']).next()?;
    let (_, top) = host.rsplit_once('.')?;
    let is_name = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
    (top.bytes().all(|b| b.is_ascii_lowercase()) && host.bytes().all(is_name)).then_some(host)
}

/// The host of the vendor that a request goes to; not one in the value of a parameter.
pub(crate) fn called_host(text: &str) -> Option<&str> {
    let text = host_line(text)?;
    let end = text.find(wire::VENDOR_DOMAIN)?;
    let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    if text[end + wire::VENDOR_DOMAIN.len()..].starts_with(goes_on) {
        return None;
    }
    let start = text[..end]
        .rfind(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-')))
        .map_or(0, |i| i + 1);
    text.get(start..end + wire::VENDOR_DOMAIN.len())
}

/// The label of the service that a request goes to.
pub(super) fn service_host(text: &str) -> Option<&str> {
    service_of(called_host(text)?)
}

/// The label of the service in a host: `ecs` of `ecs.aliyuncs.com` and of `ecs.cn-hangzhou.aliyuncs.com`.
pub(crate) fn service_of(host: &str) -> Option<&str> {
    let name = host.strip_suffix(wire::VENDOR_DOMAIN)?;
    let mut labels = name.split('.').filter(|l| !is_region(l));
    let label = labels.next()?;
    let own = label.starts_with(|c: char| c.is_ascii_alphabetic()) && !label.starts_with("oss-");
    // The same service seen from another network or site.
    let label = ["-intl", "-vpc"]
        .iter()
        .find_map(|s| label.strip_suffix(s))
        .unwrap_or(label);
    // `ecs-cn-hangzhou`: the region may be part of the label.
    let label = match label.split_once('-') {
        Some((service, region)) if is_region(region) => service,
        _ => label,
    };
    (labels.next().is_none() && own).then_some(label)
}

/// Whether the text is a region id: `cn-hangzhou`, `ap-southeast-1`.
pub(crate) fn is_region(text: &str) -> bool {
    let mut parts = text.split('-');
    text.len() <= 40
        && parts
            .next()
            .is_some_and(|p| p.len() == 2 && p.bytes().all(|b| b.is_ascii_lowercase()))
        && parts.next().is_some_and(|p| p.len() >= 2)
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
