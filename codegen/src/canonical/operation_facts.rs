//! The table of operation facts: what holds for the whole operation, one fact a row.

use crate::model::{BodyStatus, Operation, Paging, Style, Text};

use super::{
    Witness, WitnessKind, WitnessPart,
    cell::{decode_optional_markdown, quote, split, unquote},
    dissent,
};

/// Names of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FactRow {
    /// Product code and version.
    Product,
    /// `every operation`, on the page of the common error codes.
    Scope,
    /// How it is called.
    Call,
    /// Protocol that the common gateway does not speak.
    Protocol,
    /// It changes nothing.
    ReadOnly,
    /// Kind and names.
    Paging,
    /// By tokens, beside numbers.
    TokenPaging,
    /// What of a response with HTTP 200 says that the call failed.
    Failure,
    /// Parameter that makes a repeated call safe.
    Token,
    /// Parameter that asks for a trial run.
    DryRun,
    /// It should not be used any more.
    Deprecated,
    /// The same in Chinese.
    DeprecatedChinese,
    /// What it does, where paragraphs cannot hold it.
    Text,
    /// The same in Chinese.
    TextChinese,
    /// A source of the facts.
    Source,
    /// Where the sources differ about the operation itself.
    Differs,
}

/// Rows in the order in which they are written.
pub(super) const ROWS: [(&str, FactRow); 16] = [
    ("Product", FactRow::Product),
    ("Scope", FactRow::Scope),
    ("Call", FactRow::Call),
    ("Protocol", FactRow::Protocol),
    ("Read only", FactRow::ReadOnly),
    ("Paging", FactRow::Paging),
    ("Paging by token", FactRow::TokenPaging),
    ("Failure", FactRow::Failure),
    ("Token", FactRow::Token),
    ("Dry run", FactRow::DryRun),
    ("Deprecated", FactRow::Deprecated),
    ("Deprecated (Chinese)", FactRow::DeprecatedChinese),
    ("Text", FactRow::Text),
    ("Text (Chinese)", FactRow::TextChinese),
    ("Source", FactRow::Source),
    ("Differs", FactRow::Differs),
];

/// The only value of the row `Scope`.
pub(super) const EVERY_OPERATION: &str = "every operation";
/// The value of a row that only says that something is so.
pub(super) const YES: &str = "yes";
/// The cell of a text that is only this word.
pub(super) const YES_AS_TEXT: &str = "&#121;es";

/// The name of a row.
pub(super) fn name(row: FactRow) -> &'static str {
    ROWS.iter()
        .find(|(_, r)| *r == row)
        .map_or("", |(name, _)| name)
}

/// Plain values of the rows of an operation, before escapes.
pub(super) fn plain_rows(operation: &Operation) -> Vec<(FactRow, String)> {
    let mut rows = vec![(FactRow::Call, print_call(&operation.style))];
    if let Some(protocol) = &operation.foreign_protocol {
        rows.push((FactRow::Protocol, quote(protocol).into_owned()));
    }
    if operation.read_only {
        rows.push((FactRow::ReadOnly, YES.to_owned()));
    }
    if let Some(paging) = &operation.paging {
        rows.push((FactRow::Paging, print_paging(paging)));
    }
    if let Some(paging) = &operation.token_paging {
        rows.push((FactRow::TokenPaging, print_paging(paging)));
    }
    if let Some(status) = &operation.body_status {
        rows.push((FactRow::Failure, print_body_status(status)));
    }
    if let Some(token) = &operation.idempotency_token {
        rows.push((FactRow::Token, quote(token).into_owned()));
    }
    if let Some(dry_run) = &operation.dry_run {
        rows.push((FactRow::DryRun, quote(dry_run).into_owned()));
    }
    rows
}

/// Takes a plain row in; `None` when its value does not follow the grammar.
pub(super) fn take_plain(row: FactRow, value: &str, operation: &mut Operation) -> Option<()> {
    match row {
        FactRow::Call => operation.style = read_call(value)?,
        FactRow::Protocol => operation.foreign_protocol = Some(unquote(value)?),
        FactRow::Differs => operation.dissent = dissent::read_items(value)?,
        FactRow::ReadOnly => operation.read_only = (value == YES).then_some(true)?,
        FactRow::Paging => operation.paging = Some(read_paging(value)?),
        FactRow::TokenPaging => operation.token_paging = Some(read_paging(value)?),
        FactRow::Failure => operation.body_status = Some(read_body_status(value)?),
        FactRow::Token => operation.idempotency_token = Some(unquote(value)?),
        FactRow::DryRun => operation.dry_run = Some(unquote(value)?),
        _ => return None,
    }
    Some(())
}

/// Takes a row with a text in.
pub(super) fn take_text(row: FactRow, cell: &str, operation: &mut Operation) {
    let note = &mut operation.deprecated;
    let text = decode_optional_markdown(cell);
    match row {
        FactRow::Deprecated if cell == YES => *note = Some(Text::default()),
        FactRow::Deprecated => note.get_or_insert_default().en = text,
        FactRow::DeprecatedChinese => note.get_or_insert_default().zh = text,
        FactRow::TextChinese => operation.text.zh = text,
        _ => operation.text.en = text,
    }
}

/// How an operation is called, as the row `Call` has it.
pub(super) fn print_call(style: &Style) -> String {
    match style {
        Style::Rpc { method } => format!("RPC {method}"),
        Style::Roa { method, path } => format!("ROA {method} {path}"),
    }
}

fn read_call(value: &str) -> Option<Style> {
    let (style, rest) = value.split_once(' ')?;
    match style {
        "RPC" => Some(Style::Rpc {
            method: rest.to_owned(),
        }),
        "ROA" => {
            let (method, path) = rest.split_once(' ')?;
            Some(Style::Roa {
                method: method.to_owned(),
                path: path.to_owned(),
            })
        }
        _ => None,
    }
}

fn print_body_status(status: &BodyStatus) -> String {
    let names = |names: &[String]| {
        let quoted: Vec<_> = names.iter().map(|name| quote(name)).collect();
        quoted.join(", ")
    };
    let parts = [
        (
            "flag",
            status.flag.as_deref().map(|flag| quote(flag).into_owned()),
        ),
        (
            "codes",
            (!status.codes.is_empty()).then(|| names(&status.codes)),
        ),
        (
            "messages",
            (!status.messages.is_empty()).then(|| names(&status.messages)),
        ),
        (
            "success",
            status
                .success_code
                .as_deref()
                .map(|code| quote(code).into_owned()),
        ),
    ];
    let set = parts
        .into_iter()
        .filter_map(|(part, value)| Some(format!("{part} {}", value?)));
    set.collect::<Vec<_>>().join("; ")
}

fn read_body_status(value: &str) -> Option<BodyStatus> {
    let mut status = BodyStatus::default();
    let names =
        |rest: &str| -> Option<Vec<String>> { split(rest, ',').into_iter().map(unquote).collect() };
    for part in split(value, ';') {
        match part.split_once(' ')? {
            ("flag", flag) => status.flag = Some(unquote(flag)?),
            ("codes", codes) => status.codes = names(codes)?,
            ("messages", messages) => status.messages = names(messages)?,
            ("success", code) => status.success_code = Some(unquote(code)?),
            _ => return None,
        }
    }
    Some(status)
}

pub(super) fn print_paging(paging: &Paging) -> String {
    let (kind, parts) = match paging {
        Paging::Number {
            page,
            size,
            total,
            items,
        } => (
            "by number",
            vec![
                ("page", Some(page)),
                ("size", size.as_ref()),
                ("total", total.as_ref()),
                ("items", items.as_ref()),
            ],
        ),
        Paging::Token {
            token,
            next,
            more,
            items,
        } => (
            "by token",
            vec![
                ("token", Some(token)),
                ("next", Some(next)),
                ("more", more.as_ref()),
                ("items", items.as_ref()),
            ],
        ),
        Paging::Offset {
            offset,
            limit,
            total,
            items,
        } => (
            "by offset",
            vec![
                ("offset", Some(offset)),
                ("limit", limit.as_ref()),
                ("total", total.as_ref()),
                ("items", items.as_ref()),
            ],
        ),
    };
    let mut out = kind.to_owned();
    for (part, name) in parts {
        if let Some(name) = name {
            out.push_str(&format!("; {part} {}", quote(name)));
        }
    }
    out
}

fn read_paging(value: &str) -> Option<Paging> {
    let mut parts = split(value, ';').into_iter();
    let kind = parts.next()?;
    let mut named = Vec::new();
    for part in parts {
        let (part, name) = part.split_once(' ')?;
        named.push((part, unquote(name)?));
    }
    let mut take = |part: &str| {
        let at = named.iter().position(|(p, _)| *p == part)?;
        Some(named.swap_remove(at).1)
    };
    let paging = match kind {
        "by number" => Paging::Number {
            page: take("page")?,
            size: take("size"),
            total: take("total"),
            items: take("items"),
        },
        "by token" => Paging::Token {
            token: take("token")?,
            next: take("next")?,
            more: take("more"),
            items: take("items"),
        },
        "by offset" => Paging::Offset {
            offset: take("offset")?,
            limit: take("limit"),
            total: take("total"),
            items: take("items"),
        },
        _ => return None,
    };
    named.is_empty().then_some(paging)
}

const KINDS: [(&str, WitnessKind); 2] = [
    ("page", WitnessKind::Page),
    ("metadata", WitnessKind::Metadata),
];

const PARTS: [(&str, WitnessPart); 3] = [
    ("everything", WitnessPart::Everything),
    ("request", WitnessPart::Request),
    ("response", WitnessPart::Response),
];

/// One row `Source`.
pub(super) fn print_witness(witness: &Witness) -> String {
    let kind = KINDS
        .iter()
        .find(|(_, k)| *k == witness.kind)
        .map_or("", |(word, _)| word);
    let mut out = format!("{kind} {}", quote(&witness.place));
    if let Some(date) = &witness.date {
        out.push_str(&format!("; date {}", quote(date)));
    }
    if let Some(commit) = &witness.commit {
        out.push_str(&format!("; commit {}", quote(commit)));
    }
    if witness.part != WitnessPart::default() {
        let word = PARTS.iter().find(|(_, part)| *part == witness.part);
        out.push_str(&format!("; of {}", word.map_or("", |(word, _)| word)));
    }
    out
}

/// Reads one row `Source`.
pub(super) fn read_witness(value: &str) -> Option<Witness> {
    let mut parts = split(value, ';').into_iter();
    let (kind, place) = parts.next()?.split_once(' ')?;
    let mut witness = Witness {
        kind: KINDS.iter().find(|(word, _)| *word == kind)?.1,
        place: unquote(place)?,
        ..Witness::default()
    };
    for part in parts {
        match part.split_once(' ')? {
            ("date", date) => witness.date = Some(unquote(date)?),
            ("commit", commit) => witness.commit = Some(unquote(commit)?),
            ("of", part) => witness.part = PARTS.iter().find(|(word, _)| *word == part)?.1,
            _ => return None,
        }
    }
    Some(witness)
}
