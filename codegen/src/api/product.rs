//! What holds for a whole product: `product.toml`, and the pages that its operations share.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer, de::Error as _};

use crate::{
    doc::{self, CommonDoc, CommonKind, Docs, OperationDoc},
    model::{ActionGroup, Api, Endpoints, ErrorCode, Language, RegionalEndpoint},
    report::{Diagnostic, Remark, Report, Rule},
    source::{FileId, SourceFile, SourceMap, Span, Spanned},
    vocabulary::wire,
};

use super::{
    errors,
    hosts::{self, CalledHosts},
    page_owners::{PageOwners, takers_of},
    rules,
};

/// Name of the file with the facts of a product.
pub(super) const PRODUCT_FILE: &str = "product.toml";

/// `product.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProductFile {
    /// Product code as on the wire.
    #[serde(default, deserialize_with = "stated_name")]
    pub(super) product: Option<String>,
    /// API version.
    #[serde(default, deserialize_with = "stated_name")]
    pub(super) version: Option<String>,
    /// Human-readable name.
    pub(super) title: Option<String>,
    /// Where it is reached.
    #[serde(default)]
    pub(super) endpoints: EndpointsFile,
    /// Its operations by what they are about.
    #[serde(default)]
    pub(super) groups: Vec<ActionGroup>,
}

/// `[endpoints]` of `product.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EndpointsFile {
    #[serde(default, deserialize_with = "stated_host")]
    central: Option<String>,
    #[serde(default, deserialize_with = "stated_host")]
    rule: Option<String>,
    location_code: Option<String>,
    /// Why hosts outside of the vendor's domains are right.
    reason: Option<String>,
    #[serde(default)]
    regional: BTreeMap<String, NetworkHosts>,
}

impl EndpointsFile {
    /// Takes out the hosts outside of the vendor's domains, unless a reason is given: requests that carry signatures
    /// and tokens go there.
    fn take_foreign(&mut self) -> Vec<String> {
        let reason = self.reason.as_deref().unwrap_or_default();
        if !reason.trim().is_empty() {
            return Vec::new();
        }
        let mut hosts: Vec<&mut Option<String>> = vec![&mut self.central, &mut self.rule];
        for region in self.regional.values_mut() {
            hosts.extend([&mut region.public, &mut region.vpc, &mut region.internal]);
        }
        let is_foreign = |host: &mut String| {
            let name = host.split(':').next().unwrap_or_default();
            !name.to_ascii_lowercase().ends_with(wire::VENDOR_DOMAIN)
        };
        let foreign = hosts
            .into_iter()
            .filter_map(|host| host.take_if(is_foreign));
        foreign.collect()
    }
}

/// Hosts of a region, one for each network.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "RegionHosts")]
struct NetworkHosts {
    public: Option<String>,
    vpc: Option<String>,
    internal: Option<String>,
}

/// How the hosts of a region are written.
#[derive(Deserialize)]
#[serde(
    untagged,
    deny_unknown_fields,
    expecting = "a host is wanted, or a table of hosts: `public`, `vpc`, `internal`"
)]
enum RegionHosts {
    /// The public one.
    Public(#[serde(deserialize_with = "stated_pattern")] String),
    /// One for each network.
    Networks {
        #[serde(default, deserialize_with = "stated_host")]
        public: Option<String>,
        #[serde(default, deserialize_with = "stated_host")]
        vpc: Option<String>,
        #[serde(default, deserialize_with = "stated_host")]
        internal: Option<String>,
    },
}

impl From<RegionHosts> for NetworkHosts {
    fn from(hosts: RegionHosts) -> Self {
        match hosts {
            RegionHosts::Public(host) => Self {
                public: Some(host),
                ..Self::default()
            },
            RegionHosts::Networks {
                public,
                vpc,
                internal,
            } => Self {
                public,
                vpc,
                internal,
            },
        }
    }
}

impl NetworkHosts {
    /// What the file says goes before what pages say.
    fn add_to(self, held: &mut RegionalEndpoint) {
        held.public = self.public.or(held.public.take());
        held.vpc = self.vpc.or(held.vpc.take());
        held.internal = self.internal.or(held.internal.take());
    }
}

/// A name that is there: an empty one would settle that none is known.
fn stated_name<'de, D: Deserializer<'de>>(input: D) -> Result<Option<String>, D::Error> {
    let name = String::deserialize(input)?;
    match name.trim().is_empty() {
        true => Err(D::Error::custom(
            "this is empty: write the name, or leave the line out",
        )),
        false => Ok(Some(name)),
    }
}

/// A host, or a pattern of hosts with `{region}`: requests with signatures go there, so nothing else may look like one.
fn stated_pattern<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    let host = String::deserialize(input)?;
    let is_part_of_host = |c: char| c.is_ascii_alphanumeric() || "-.:{}_".contains(c);
    match !host.is_empty() && host.chars().all(is_part_of_host) {
        true => Ok(host),
        false => Err(D::Error::custom(format!(
            "`{}` is no host: letters, digits, `-`, `.` and `{{region}}` make one",
            host.escape_debug()
        ))),
    }
}

fn stated_host<'de, D: Deserializer<'de>>(input: D) -> Result<Option<String>, D::Error> {
    stated_pattern(input).map(Some)
}

/// The product files of a run, by folder.
pub(super) fn files(sources: &SourceMap, report: &mut Report) -> BTreeMap<String, ProductFile> {
    let mut out = BTreeMap::new();
    for (id, file) in sources
        .files()
        .filter(|(_, f)| f.path.rsplit('/').next() == Some(PRODUCT_FILE))
    {
        match toml::from_str::<ProductFile>(&file.text) {
            Ok(mut facts) => {
                let foreign = facts.endpoints.take_foreign();
                let told = foreign.iter().map(|host| foreign_host(id, file, host));
                report.diagnostics.extend(told);
                out.insert(file.folder().to_owned(), facts);
            }
            Err(error) => report.push(unreadable(id, &error)),
        }
    }
    out
}

/// The API that a page belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageIdentity {
    /// Product code.
    pub product: Option<String>,
    /// API version.
    pub version: Option<String>,
}

/// Findings that a `product.toml` with product and version settles.
static IDENTITY_RULES: [&Rule; 3] = [
    &doc::rules::NO_PRODUCT,
    &doc::rules::NO_VERSION,
    &doc::rules::VERSION_GUESSED,
];

/// The API of each page: what a page does not say of itself, its `product.toml` says; a guess by the
/// pages around counts for less.
pub(super) fn identify_pages(
    docs: &[OperationDoc],
    sources: &SourceMap,
    files: &BTreeMap<String, ProductFile>,
    remarks: &mut Vec<Remark>,
) -> Vec<PageIdentity> {
    let own = |value: &Option<Spanned<String>>| value.as_ref().map(|v| v.value.clone());
    docs.iter()
        .map(|doc| {
            let facts = files.get(folder_of(&sources.file(doc.file).path, files));
            let product = facts
                .and_then(|f| f.product.clone())
                .filter(|_| doc.product_guessed);
            let version = facts
                .and_then(|f| f.version.clone())
                .filter(|_| doc.version_guessed);
            let product_known = !doc.product_guessed || product.is_some();
            let version_known = !doc.version_guessed || version.is_some();
            if facts.is_some() && product_known && version_known {
                remarks.push(Remark::Stated {
                    file: doc.file,
                    rules: &IDENTITY_RULES,
                });
            }
            PageIdentity {
                product: product.or_else(|| own(&doc.product)),
                version: version.or_else(|| own(&doc.version)),
            }
        })
        .collect()
}

/// Canonical pages that state another API than the `product.toml` of their folder: a run for one product looks into the
/// folders that say to be of it.
pub(super) fn find_foreign_pages(
    docs: &[OperationDoc],
    sources: &SourceMap,
    files: &BTreeMap<String, ProductFile>,
) -> Vec<Diagnostic> {
    let foreign = |doc: &OperationDoc| {
        let page = doc.canonical.as_ref()?;
        let facts = files.get(folder_of(&sources.file(doc.file).path, files))?;
        let (product, version) = (facts.product.as_ref()?, facts.version.as_ref()?);
        if page.product.eq_ignore_ascii_case(product) && page.version == *version {
            return None;
        }
        let message = format!(
            "the page is about {} {}, and its folder is of {product} {version}",
            page.product, page.version
        );
        let found = Diagnostic::new(&rules::FOREIGN_PAGE, doc.title.span, message);
        Some(found.help("move it to a folder of its own product"))
    };
    docs.iter().filter_map(foreign).collect()
}

/// The finding for a host that is not taken.
fn foreign_host(id: FileId, file: &SourceFile, host: &str) -> Diagnostic {
    let start = file.text.find(host).unwrap_or_default();
    let span = Span {
        file: id,
        start: start as u32,
        end: (start + host.len()) as u32,
    };
    let text = format!(
        "`{host}` does not end in `{}` and is not taken; if signed requests are to go there, say why: `reason` in \
         `[endpoints]`",
        wire::VENDOR_DOMAIN
    );
    Diagnostic::new(&rules::HOST_ELSEWHERE, span, text)
}

/// A configuration file that TOML, or the stage, cannot read.
pub(super) fn unreadable(file: FileId, error: &toml::de::Error) -> Diagnostic {
    let span = error.span().unwrap_or_default();
    Diagnostic::new(
        &rules::CONFIG_UNREADABLE,
        Span {
            file,
            start: span.start as u32,
            end: span.end as u32,
        },
        error.message().to_owned(),
    )
}

/// The folder of a product that a page stands in: the nearest one with a `product.toml`, which may be the
/// root itself, else the top one.
pub(super) fn folder_of<'a>(path: &'a str, files: &BTreeMap<String, ProductFile>) -> &'a str {
    let mut folder = path.rfind('/').map_or("", |i| &path[..i]);
    loop {
        if files.contains_key(folder) {
            return folder;
        }
        match folder.rfind('/') {
            Some(i) => folder = &folder[..i],
            None if files.contains_key("") => return "",
            None => return path.split_once('/').map_or("", |(top, _)| top),
        }
    }
}

/// Adds endpoints and common errors to the APIs.
pub(super) fn fill(
    apis: &mut [Api],
    sources: &SourceMap,
    docs: &Docs,
    files: &BTreeMap<String, ProductFile>,
    report: &mut Report,
) {
    let owners = PageOwners::of(apis, files);
    let (hosts, services) = hosts::read_calls(apis, sources, &docs.operations);
    let mut shared = vec![SharedFacts::default(); apis.len()];
    for doc in &docs.common {
        let path = &sources.file(doc.file).path;
        let folder = folder_of(path, files);
        let owner = match owners.stated.get(folder) {
            Some(ix) => Some(*ix),
            None => owners.nearest(&doc.folder),
        };
        if let Some(ix) = owner {
            let language = match path.contains("en-US") {
                true => Language::En,
                false => Language::Zh,
            };
            shared[ix].add(doc, language);
            for row in doc.endpoints.iter().filter_map(hosts::region_of) {
                for taker in takers_of(apis, ix, services.owner_of(&apis[ix].product, &row)) {
                    add_region(&mut shared[taker].regional, row.clone());
                }
            }
        }
    }
    for (ix, mut shared) in shared.into_iter().enumerate() {
        let folder = owners
            .stated
            .iter()
            .find(|(_, of)| **of == ix)
            .map(|(folder, _)| folder.as_str());
        let facts = folder.and_then(|folder| files.get(folder));
        shared.errors.sort_by(|a, b| a.code.cmp(&b.code));
        apis[ix].common_errors.append(&mut shared.errors);
        apis[ix].endpoints = endpoints(shared.regional, &hosts[ix], facts);
        hosts[ix].check(&apis[ix], report);
        if let (Some(folder), Some(facts)) = (folder, facts) {
            let api = &mut apis[ix];
            api.title = facts.title.clone();
            api.groups.clone_from(&facts.groups);
            check_groups(api, folder, sources, report);
            // The root has no name of its own.
            if let Some(name) = folder.rsplit('/').next().filter(|n| !n.is_empty()) {
                api.slug = name.to_owned();
            }
        }
    }
}

/// What the shared pages of an API say.
#[derive(Clone, Debug, Default)]
struct SharedFacts {
    errors: Vec<ErrorCode>,
    regional: BTreeMap<String, RegionalEndpoint>,
}

impl SharedFacts {
    fn add(&mut self, doc: &CommonDoc, language: Language) {
        if doc.kind == CommonKind::Errors {
            let mut places = errors::places_of(&self.errors);
            for row in &doc.errors {
                errors::add_row(&mut self.errors, &mut places, row, language);
            }
        }
        self.errors.extend(doc.codes.iter().cloned());
    }
}

/// A name in a group that is no operation is a mistake of the file.
fn check_groups(api: &Api, folder: &str, sources: &SourceMap, report: &mut Report) {
    let path = match folder {
        "" => PRODUCT_FILE.to_owned(),
        folder => format!("{folder}/{PRODUCT_FILE}"),
    };
    let Some((file, _)) = sources.files().find(|(_, f)| f.path == path) else {
        return;
    };
    let held: BTreeSet<&str> = api.operations.iter().map(|o| o.action.as_str()).collect();
    let span = Span {
        file,
        start: 0,
        end: 0,
    };
    let groups = api.groups.iter();
    for (group, action) in groups.flat_map(|g| g.actions.iter().map(move |a| (&g.title, a))) {
        if !held.contains(action.as_str()) {
            let message =
                format!("`{action}` of the group `{group}` is no operation of the product");
            report.push(Diagnostic::new(&rules::OVERRIDE_MISMATCH, span, message));
        }
    }
}

/// Adds the hosts of a region; what was said before goes first.
fn add_region(out: &mut BTreeMap<String, RegionalEndpoint>, row: RegionalEndpoint) {
    match out.get_mut(&row.region) {
        None => {
            out.insert(row.region.clone(), row);
        }
        Some(held) => {
            held.public = held.public.take().or(row.public);
            held.vpc = held.vpc.take().or(row.vpc);
            held.internal = held.internal.take().or(row.internal);
        }
    }
}

fn endpoints(
    mut regional: BTreeMap<String, RegionalEndpoint>,
    called: &CalledHosts,
    facts: Option<&ProductFile>,
) -> Endpoints {
    called
        .regional()
        .for_each(|row| add_region(&mut regional, row));
    let regional: Vec<RegionalEndpoint> = regional.into_values().collect();
    let mut rules: BTreeMap<String, usize> = BTreeMap::new();
    for (region, host) in regional
        .iter()
        .filter_map(|r| Some((&r.region, r.public.as_ref()?)))
        .filter(|(region, host)| host.contains(region.as_str()))
    {
        *rules
            .entry(host.replace(region.as_str(), "{region}"))
            .or_default() += 1;
    }
    let rule = rules
        .into_iter()
        .filter(|(_, n)| *n > 1)
        .max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)))
        .map(|(rule, _)| rule);
    let stated = facts.map(|f| f.endpoints.clone()).unwrap_or_default();
    let mut out = Endpoints {
        central: stated.central.or_else(|| called.central()),
        regional,
        rule: stated.rule.or(rule),
        location_code: stated.location_code,
    };
    for (region, hosts) in stated.regional {
        let known = out.regional.iter().position(|r| r.region == region);
        let at = known.unwrap_or_else(|| {
            out.regional.push(RegionalEndpoint {
                region,
                ..RegionalEndpoint::default()
            });
            out.regional.len() - 1
        });
        hosts.add_to(&mut out.regional[at]);
    }
    out
}
