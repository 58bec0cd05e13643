//! Pages that many operations share: data types, common parameters, endpoints, error codes.

use crate::{
    ledger::PageLedger,
    model::{ErrorCode, Language},
    page::{Block, Page, Table},
    source::{FileId, SourceFile, Spanned},
    vocabulary::{self, CommonTitle, Topic, wire},
};

use super::{ErrorRow, ParamTable, cells, clues, operation};

/// A page that defines a data type.
#[derive(Clone, Debug, Default)]
pub struct DataTypeDoc {
    /// The page.
    pub file: FileId,
    /// Its folder.
    pub folder: String,
    /// Language of its prose.
    pub language: Language,
    /// Names of the type: the title, and the file's stem when it differs.
    pub names: Vec<Spanned<String>>,
    /// What stands before the first section.
    pub intro: Vec<Spanned<String>>,
    /// Tables of its fields.
    pub tables: Vec<ParamTable>,
    /// Text below the headings that name the node and its children.
    pub nodes: Vec<(String, Spanned<String>)>,
}

/// What a service-wide page is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CommonKind {
    /// Parameters of every request.
    PublicParameters,
    /// Endpoints by region.
    Endpoints,
    /// Error codes of the service.
    Errors,
    /// Anything else.
    #[default]
    Prose,
}

/// A service-wide page.
#[derive(Clone, Debug, Default)]
pub struct CommonDoc {
    /// The page.
    pub file: FileId,
    /// Its folder.
    pub folder: String,
    /// What it is about.
    pub kind: CommonKind,
    /// API version, when it has a `Version` row.
    pub version: Option<Spanned<String>>,
    /// Tables of parameters.
    pub parameters: Vec<ParamTable>,
    /// Rows of error tables.
    pub errors: Vec<ErrorRow>,
    /// Error codes of a page in the canonical dialect.
    pub codes: Vec<ErrorCode>,
    /// Rows of endpoint tables.
    pub endpoints: Vec<EndpointRow>,
}

/// A row of an endpoint table.
#[derive(Clone, Debug, Default)]
pub struct EndpointRow {
    /// Region id (`cn-hangzhou`), when a cell holds one.
    pub region: Option<Spanned<String>>,
    /// Public host name.
    pub public: Option<Spanned<String>>,
    /// Host name within a VPC or the classic network.
    pub internal: Option<Spanned<String>>,
    /// First cell: the region in words.
    pub name: Spanned<String>,
}

/// Reads a page that defines one data type, or one below each heading.
pub(super) fn data_types(page: Page, language: Language, file: &SourceFile) -> Vec<DataTypeDoc> {
    let mut nodes = Vec::new();
    for section in &page.sections {
        let Some(heading) = &section.heading else {
            continue;
        };
        for block in &section.blocks {
            if let Block::Prose(text) = block {
                nodes.push((heading.value.clone(), text.clone()));
            }
        }
    }
    let title = page.title.clone().unwrap_or_default();
    let stem = file
        .path
        .rsplit('/')
        .next()
        .unwrap_or("")
        .trim_end_matches(".md");
    let doc = operation::read(page, language, Some(Topic::DataType), PageLedger::default()).doc;
    let tables = doc.response.into_iter().chain(doc.request);
    let blank = || DataTypeDoc {
        file: doc.file,
        folder: file.folder().to_owned(),
        language,
        ..DataTypeDoc::default()
    };
    if type_name(&title.value).is_some() {
        let names = names_of(&title, stem);
        return vec![DataTypeDoc {
            names,
            intro: doc.intro,
            tables: tables.collect(),
            nodes,
            ..blank()
        }];
    }
    tables
        .filter_map(|table| {
            let label = table
                .heading
                .iter()
                .chain(&table.caption)
                .find(|h| type_name(&h.value).is_some())?;
            Some(DataTypeDoc {
                names: names_of(label, ""),
                tables: vec![table],
                ..blank()
            })
        })
        .collect()
}

/// The identifier in a heading: `LogDetail数据类型`, `TaskItem data type`; not the first word of a phrase.
fn type_name(heading: &str) -> Option<&str> {
    let word = heading
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .find(|w| w.len() > 1 && w.starts_with(|c: char| c.is_ascii_uppercase()))?;
    let rest = heading
        .split_once(word)
        .map_or("", |(_, r)| r)
        .trim()
        .to_ascii_lowercase();
    let phrase = rest.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !rest.starts_with(vocabulary::DATA_TYPE);
    let named = word.bytes().any(|b| b.is_ascii_lowercase())
        && !vocabulary::DATA_TYPE.starts_with(&word.to_ascii_lowercase());
    (named && (clues::has_hump(word) || !(phrase || word == "The"))).then_some(word)
}

fn names_of(heading: &Spanned<String>, stem: &str) -> Vec<Spanned<String>> {
    let mut names = Vec::new();
    for name in [
        type_name(&heading.value).unwrap_or(""),
        &cells::plain(&heading.value),
        stem,
    ] {
        if !name.is_empty() && names.iter().all(|n: &Spanned<String>| n.value != name) {
            names.push(Spanned::new(name.to_owned(), heading.span));
        }
    }
    names
}

pub(super) fn common(
    page: Page,
    title: CommonTitle,
    language: Language,
    file: &SourceFile,
) -> CommonDoc {
    let kind = match title {
        CommonTitle::PublicParameters => CommonKind::PublicParameters,
        CommonTitle::Endpoints => CommonKind::Endpoints,
        CommonTitle::Errors => CommonKind::Errors,
        CommonTitle::DataTypes | CommonTitle::Prose => CommonKind::Prose,
    };
    let version = version_row(&page);
    let endpoints = tables(&page).flat_map(endpoint_rows).collect();
    let otherwise = (title == CommonTitle::Errors).then_some(Topic::Errors);
    let doc = operation::read(page, language, otherwise, PageLedger::default()).doc;
    CommonDoc {
        file: doc.file,
        folder: file.folder().to_owned(),
        kind,
        version,
        parameters: doc.request.into_iter().chain(doc.response).collect(),
        errors: doc.errors,
        codes: Vec::new(),
        endpoints,
    }
}

fn tables(page: &Page) -> impl Iterator<Item = &Table> {
    page.sections
        .iter()
        .flat_map(|s| &s.blocks)
        .filter_map(|b| match b {
            Block::Table(t) => Some(t),
            _ => None,
        })
}

/// The version in the cells of the row `Version`.
pub(super) fn version_row(page: &Page) -> Option<Spanned<String>> {
    tables(page).flat_map(|t| &t.rows).find_map(|row| {
        let name = row.cells.first().map(|c| cells::plain(&c.value))?;
        if !name.eq_ignore_ascii_case("Version") && !name.eq_ignore_ascii_case("x-acs-version") {
            return None;
        }
        row.cells.iter().rev().find_map(|c| {
            Some(Spanned::new(
                clues::find_version(&c.value)?.to_owned(),
                c.span,
            ))
        })
    })
}

/// Rows that hold a host name.
fn endpoint_rows(table: &Table) -> Vec<EndpointRow> {
    let hosts = |text: &str| {
        text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-')))
            .map(|host| host.trim_end_matches(['.', '-']))
            .find(|host| host.ends_with(wire::VENDOR_DOMAIN))
            .map(str::to_owned)
    };
    table
        .rows
        .iter()
        .filter_map(|row| {
            let mut out = EndpointRow {
                name: row.cells.first()?.clone(),
                ..EndpointRow::default()
            };
            for (cell, header) in row.cells.iter().zip(&table.header) {
                let text = cells::plain(&cell.value);
                if let Some(host) = hosts(&text) {
                    let word = header.value.to_lowercase();
                    let internal = vocabulary::INTERNAL_HOSTS.iter().any(|w| word.contains(w));
                    let slot = if internal {
                        &mut out.internal
                    } else {
                        &mut out.public
                    };
                    slot.get_or_insert(Spanned::new(host, cell.span));
                } else if out.region.is_none() && clues::is_region(&text) {
                    out.region = Some(Spanned::new(text, cell.span));
                }
            }
            (out.public.is_some() || out.internal.is_some()).then_some(out)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::page;

    use super::*;

    #[test]
    fn a_host_is_taken_from_the_vendors_domain_alone() {
        let page = page::read(
            FileId(0),
            "# Endpoints\n\n| Region | Endpoint |\n| --- | --- |\n\
             | cn-hangzhou | zoo.aliyuncs.com.attacker.example |\n\
             | cn-beijing | zoo.cn-beijing.aliyuncs.com. |\n",
            &vocabulary::heads_column,
        );
        let table = tables(&page).next().unwrap();
        let hosts: Vec<String> = endpoint_rows(table)
            .into_iter()
            .filter_map(|row| Some(row.public?.value))
            .collect();
        assert_eq!(hosts, ["zoo.cn-beijing.aliyuncs.com"]);
        assert_eq!(
            clues::service_host("https://zoo.aliyuncs.com/?Action=X"),
            Some("zoo")
        );
        assert_eq!(
            clues::service_host("https://zoo.aliyuncs.com.attacker.example/"),
            None
        );
    }
}
