//! What the pages around one say: products, versions and styles by folder, host, action and request line.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    source::{SourceMap, Span, Spanned},
    vocabulary,
};

use super::{
    OperationDoc, RequestLine, StyleName,
    clues::{Clues, Reading},
    shared_pages::{CommonDoc, CommonKind},
};

type Votes<T> = BTreeMap<T, usize>;

fn count<K: std::hash::Hash + Eq, T: Ord>(map: &mut HashMap<K, Votes<T>>, key: K, value: T) {
    *map.entry(key).or_default().entry(value).or_default() += 1;
}

/// The value that more than half of all have.
fn majority<T: Ord>(counts: &Votes<T>) -> Option<&T> {
    let total: usize = counts.values().sum();
    counts.iter().find(|(_, n)| **n * 2 > total).map(|(v, _)| v)
}

/// Fewer pages than this that call a host do not tell whose host it is.
const HOST_PAGES: usize = 3;

/// What a link says of an action, and the folder of the product that its page stands in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Linked {
    product: String,
    version: String,
    home: String,
}

/// What the pages around one say.
#[derive(Default)]
pub(super) struct Surroundings {
    /// Products and versions of the pages with a full link, for each folder and all folders above it.
    folders: HashMap<String, Votes<(String, String)>>,
    /// Styles in the same way.
    styles: HashMap<String, Votes<StyleName>>,
    /// Products in the same way, of every page whose product is known.
    products: HashMap<String, Votes<String>>,
    /// Products by the host label that linked pages call.
    hosts: HashMap<String, Votes<String>>,
    /// Linked pages by action (lower case), anywhere.
    actions: HashMap<String, BTreeSet<Linked>>,
    /// Versions of each product (lower case) that links name.
    product_versions: HashMap<String, BTreeSet<String>>,
    /// How links spell each product (lower case).
    spellings: HashMap<String, Votes<String>>,
    /// Actions of linked pages by request line within one home.
    lines: HashMap<(String, String), String>,
    /// Versions of the pages of common parameters, by folder.
    versions: HashMap<String, Votes<String>>,
    /// Number of pages without a link that call a host label.
    callers: HashMap<String, usize>,
    /// Products by the host label that pages without a link call, once something else told their product.
    settled_hosts: HashMap<String, Votes<String>>,
    /// Versions of each product (lower case) that any page has.
    settled_versions: HashMap<String, BTreeSet<String>>,
    /// Products of the actions of a folder whose common page has that version.
    by_version: HashMap<(String, String), Votes<String>>,
    /// Name of the folder that was read.
    root: String,
}

/// A folder and all folders above it, innermost first.
pub(super) fn ancestors(folder: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(folder), |f| f.rfind('/').map(|i| &f[..i]))
}

/// The folder of the product: what stands before the locale, or the first part.
pub(super) fn home(folder: &str) -> &str {
    let is_locale = |part: &str| part.ends_with("zh-CN") || part.ends_with("en-US");
    let mut start = 0;
    for part in folder.split('/') {
        if is_locale(part) {
            return folder[..start].trim_end_matches('/');
        }
        start += part.len() + 1;
    }
    folder.split('/').next().unwrap_or(folder)
}

fn start_of(doc: &OperationDoc) -> Span {
    Span {
        file: doc.file,
        start: 0,
        end: 0,
    }
}

/// Method and path of the first request line, with all path parameters alike.
pub(super) fn line_key(line: &RequestLine) -> String {
    let path: Vec<&str> = line
        .path
        .trim_end_matches('/')
        .split('/')
        .map(|s| if s.starts_with('{') { "{}" } else { s })
        .collect();
    format!("{} {}", line.method, path.join("/"))
}

impl Surroundings {
    pub(super) fn of(sources: &SourceMap, readings: &[Reading], common: &[CommonDoc]) -> Self {
        let root = sources
            .root
            .file_name()
            .map(|n| n.to_string_lossy().into_owned())
            .unwrap_or_default();
        let mut s = Self {
            root,
            ..Self::default()
        };
        for r in readings {
            s.note(sources.file(r.doc.file).folder(), r);
        }
        for c in common.iter().filter(|c| c.kind != CommonKind::Errors) {
            let Some(version) = &c.version else { continue };
            count(&mut s.versions, c.folder.clone(), version.value.clone());
            // The page often stands in a folder of its own beside those of the operations.
            if let Some(parent) = ancestors(&c.folder).nth(1).filter(|p| p.contains('/')) {
                count(&mut s.versions, parent.to_owned(), version.value.clone());
            }
        }
        for r in readings.iter().filter(|r| r.clues.link.is_none()) {
            let folder = sources.file(r.doc.file).folder();
            let Some((at, version)) = s.page_version(folder) else {
                continue;
            };
            let Some(linked) = s.actions.get(&r.doc.action.value.to_lowercase()) else {
                continue;
            };
            // A set: a product counts once for an action, on however many pages it is linked.
            let products: BTreeSet<String> = linked
                .iter()
                .filter(|l| l.version == version)
                .map(|l| l.product.clone())
                .collect();
            let key = (at.to_owned(), version.to_owned());
            for product in products {
                count(&mut s.by_version, key.clone(), product);
            }
        }
        s
    }

    /// Notes whose the hosts of the pages without a link are, as far as their product is settled.
    pub(super) fn note_hosts(&mut self, readings: &[Reading]) {
        for r in readings.iter().filter(|r| r.clues.link.is_none()) {
            let Some(host) = &r.clues.host else { continue };
            *self.callers.entry(host.value.clone()).or_default() += 1;
            if let Some(product) = &r.doc.product {
                count(
                    &mut self.settled_hosts,
                    host.value.clone(),
                    product.value.clone(),
                );
            }
        }
    }

    /// The product of most pages that call the host of this one.
    pub(super) fn product_of_settled_host(&self, clues: &Clues) -> Option<Spanned<String>> {
        let host = clues.host.as_ref()?;
        let product = majority(self.settled_hosts.get(&host.value)?)?;
        Some(Spanned::new(product.clone(), host.span))
    }

    /// A service of its own: several pages call it, no linked page does, and the product around is
    /// called by another host.
    pub(super) fn stranger(&self, folder: &str, clues: &Clues) -> Option<Spanned<String>> {
        let host = clues.host.as_ref()?;
        let several = self.callers.get(&host.value)? >= &HOST_PAGES;
        let around = self.neighbour(folder)?;
        let elsewhere = || {
            self.hosts
                .values()
                .any(|products| majority(products) == Some(around))
        };
        (several && !self.hosts.contains_key(&host.value) && elsewhere()).then(|| host.clone())
    }

    /// Notes the versions that the pages were given.
    pub(super) fn note_versions(&mut self, readings: &[Reading]) {
        for r in readings {
            if let (Some(product), Some(version)) = (&r.doc.product, &r.doc.version) {
                self.settled_versions
                    .entry(product.value.to_lowercase())
                    .or_default()
                    .insert(version.value.clone());
            }
        }
    }

    /// The version of a product whose pages know of no other.
    pub(super) fn only_version(
        &self,
        doc: &OperationDoc,
        product: &str,
    ) -> Option<Spanned<String>> {
        let versions = self.settled_versions.get(&product.to_lowercase())?;
        let version = versions.first().filter(|_| versions.len() == 1)?;
        Some(Spanned::new(version.clone(), start_of(doc)))
    }

    fn note(&mut self, folder: &str, r: &Reading) {
        if let Some(link) = &r.clues.link {
            count(
                &mut self.spellings,
                link.product.to_lowercase(),
                link.product.clone(),
            );
            if let Some(version) = &link.version {
                let pair = (link.product.clone(), version.clone());
                for f in ancestors(folder) {
                    count(&mut self.folders, f.to_owned(), pair.clone());
                }
                self.product_versions
                    .entry(link.product.to_lowercase())
                    .or_default()
                    .insert(version.clone());
                self.actions
                    .entry(r.doc.action.value.to_lowercase())
                    .or_default()
                    .insert(Linked {
                        product: pair.0,
                        version: pair.1,
                        home: home(folder).to_owned(),
                    });
            }
            if let Some(line) = r.doc.request_lines.first().map(line_key) {
                self.lines
                    .entry((home(folder).to_owned(), line))
                    .or_insert_with(|| r.doc.action.value.clone());
            }
            self.note_product(folder, &link.product);
            if let Some(host) = &r.clues.host {
                count(&mut self.hosts, host.value.clone(), link.product.clone());
            }
        }
        for f in ancestors(folder) {
            if let Some(style) = r.doc.style {
                count(&mut self.styles, f.to_owned(), style);
            }
        }
    }

    /// The version on the nearest page of common parameters, and the folder it holds for.
    fn page_version<'a>(&'a self, folder: &'a str) -> Option<(&'a str, &'a str)> {
        ancestors(folder).find_map(|f| Some((f, majority(self.versions.get(f)?)?.as_str())))
    }

    pub(super) fn style(&self, folder: &str) -> Option<StyleName> {
        ancestors(folder)
            .find_map(|f| majority(self.styles.get(f)?))
            .copied()
    }

    pub(super) fn action_of_line(&self, folder: &str, line: &str) -> Option<String> {
        self.lines
            .get(&(home(folder).to_owned(), line.to_owned()))
            .cloned()
    }

    /// The product that host, links or version of a page point to, best evidence first.
    pub(super) fn product(
        &self,
        folder: &str,
        doc: &OperationDoc,
        clues: &Clues,
    ) -> Option<Spanned<String>> {
        let linked = |product: &str| self.product_versions.contains_key(&product.to_lowercase());
        let host = clues.host.as_ref();
        let by_host = || {
            let h = host?;
            let counts = self.hosts.get(&h.value)?;
            let product = majority(counts).filter(|p| counts[*p] >= HOST_PAGES)?;
            Some(Spanned::new(product.clone(), h.span))
        };
        let centre = clues.error_centre.as_ref();
        let by_version = || {
            let (at, version) = self.page_version(folder)?;
            let product = majority(self.by_version.get(&(at.to_owned(), version.to_owned()))?)?;
            Some(Spanned::new(product.clone(), start_of(doc)))
        };
        // A host that no linked page calls, below a version that the product around does not have: another product.
        let foreign = || {
            let host = host.filter(|h| !self.hosts.contains_key(&h.value))?;
            let (_, version) = self.page_version(folder)?;
            let around = self.neighbour(folder)?;
            let versions = self.product_versions.get(&around.to_lowercase())?;
            (!versions.contains(version)).then(|| host.clone())
        };
        by_host()
            .or_else(|| centre.filter(|c| linked(&c.value)).cloned())
            .or_else(|| host.filter(|h| linked(&h.value)).cloned())
            .or_else(by_version)
            .or_else(foreign)
            .or_else(|| centre.cloned())
    }

    /// The product as most links spell it.
    pub(super) fn spelling(&self, product: &str) -> String {
        let most = |counts: &Votes<String>| {
            counts
                .iter()
                .max_by_key(|(_, n)| **n)
                .map(|(s, _)| s.clone())
        };
        self.spellings
            .get(&product.to_lowercase())
            .and_then(most)
            .unwrap_or_else(|| product.to_owned())
    }

    /// Notes the product of a page, for its neighbors.
    pub(super) fn note_product(&mut self, folder: &str, product: &str) {
        for f in ancestors(folder) {
            count(&mut self.products, f.to_owned(), product.to_owned());
        }
    }

    fn neighbour(&self, folder: &str) -> Option<&String> {
        let home = home(folder).len();
        ancestors(folder)
            .take_while(|f| f.len() >= home)
            .find_map(|f| majority(self.products.get(f)?))
    }

    /// The product of most pages around one that nothing points from; if there are none, the host that it calls, and
    /// the name of the folder only where it calls none.
    pub(super) fn neighbours_product(
        &self,
        folder: &str,
        doc: &OperationDoc,
        clues: &Clues,
    ) -> Option<Spanned<String>> {
        let home = home(folder);
        let named = || {
            let name = home
                .rsplit('/')
                .next()
                .filter(|n| !n.is_empty())
                .unwrap_or(&self.root);
            (name.is_ascii() && !name.is_empty()).then(|| name.to_owned())
        };
        let at_start = |product| Spanned::new(product, start_of(doc));
        let neighbour = self.neighbour(folder).cloned().map(at_start);
        neighbour
            .or_else(|| clues.host.clone())
            .or_else(|| named().map(at_start))
    }

    /// The version of a page that does not name it, best evidence first. `dated`: a date in the path of the page is its
    /// version, unless the product has others.
    pub(super) fn version(
        &self,
        (folder, dated): (&str, Option<&str>),
        doc: &OperationDoc,
        product: &str,
    ) -> Option<Spanned<String>> {
        let known = self.product_versions.get(&product.to_lowercase());
        let is_known = |version: &str| known.is_none_or(|k| k.contains(version));
        let page = self.page_version(folder).map(|(_, v)| v);
        let fits = |p: &str| p.eq_ignore_ascii_case(product);
        let linked = self.actions.get(&doc.action.value.to_lowercase());
        let newest = |here: bool| {
            let linked = linked.into_iter().flatten();
            linked
                .filter(|l| fits(&l.product) && (!here || l.home == home(folder)))
                .map(|l| l.version.as_str())
                .max()
        };
        let by_folder = || {
            ancestors(folder)
                .find_map(|f| majority(self.folders.get(f)?).filter(|(p, _)| fits(p)))
                .map(|(_, v)| v.as_str())
        };
        let only = || {
            known
                .filter(|k| k.len() == 1)
                .and_then(|k| k.iter().next())
                .map(String::as_str)
        };
        let page_fits = page.filter(|v| is_known(v));
        // A linked page of the same operation in the same product folder knows best, unless this one is kept for an old
        // version: the pages of common parameters speak for one version of a folder that holds two. Those of another
        // product folder may be of another version altogether.
        let stale = vocabulary::is_stale_folder(folder);
        let version = dated
            .filter(|v| is_known(v))
            .or_else(|| page_fits.filter(|_| stale))
            .or_else(|| newest(true))
            .or(page_fits)
            .or_else(|| newest(false))
            .or_else(by_folder)
            .or_else(only)
            .or(page)
            .or_else(|| known.and_then(|k| k.iter().next_back()).map(String::as_str))?;
        Some(Spanned::new(version.to_owned(), start_of(doc)))
    }
}
