//! Versions that pages around the operations state: in calls, headers and program code, in rows, in anchors.

use std::collections::HashMap;

use crate::{
    page::{Block, Page},
    source::SourceFile,
};

use super::{
    clues::{self, Reading},
    neighbors::{ancestors, home},
    shared_pages,
};

/// What comes between the word `Version` and its value in a call, a header or a program.
const BETWEEN: [char; 8] = ['"', '\'', '`', ',', ':', '=', ' ', '：'];

/// All but the first letter, which is a capital or none.
const WORD: &str = "ersion";

/// A version that a page states, and of which service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StatedVersion {
    folder: String,
    /// The label of the host that is called with it, or a product.
    service: Option<String>,
    version: String,
}

impl StatedVersion {
    fn is_of(&self, product: &str, host: Option<&str>) -> bool {
        self.service.as_deref().is_some_and(|own| {
            own.eq_ignore_ascii_case(product) || host.is_some_and(|h| own.eq_ignore_ascii_case(h))
        })
    }

    fn stands_below(&self, folder: &str) -> bool {
        let rest = self.folder.strip_prefix(folder);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// All versions that are stated, and the folders of products that hold one product.
#[derive(Default)]
pub(super) struct StatedVersions {
    all: Vec<StatedVersion>,
    homes: HashMap<String, Option<String>>,
}

impl StatedVersions {
    /// What the pages that are none of an operation state, and those that are.
    pub(super) fn new(mut of_others: Vec<StatedVersion>, pages: &[(&str, &Reading)]) -> Self {
        of_others.extend(
            pages
                .iter()
                .filter_map(|(folder, page)| of_operation(folder, page)),
        );
        let mut homes: HashMap<String, Option<String>> = HashMap::new();
        for (folder, page) in pages {
            let product = page.doc.product.as_ref().map(|p| p.value.to_lowercase());
            let held = homes
                .entry(home(folder).to_owned())
                .or_insert_with(|| product.clone());
            if *held != product {
                *held = None;
            }
        }
        Self {
            all: of_others,
            homes,
        }
    }

    /// The version of a page: the only one that its service is called with, or, in the folder of one product, the only
    /// one that is stated nearest to it.
    pub(super) fn nearest(
        &self,
        folder: &str,
        (product, host): (&str, Option<&str>),
    ) -> Option<&str> {
        if let Some(version) = only_one(self.all.iter().filter(|s| s.is_of(product, host))) {
            return Some(version);
        }
        let home = home(folder);
        let only = self.homes.get(home)?.as_deref()?;
        if !only.eq_ignore_ascii_case(product) {
            return None;
        }
        let around = ancestors(folder).take_while(|at| at.len() >= home.len());
        let mut found = around.filter_map(|at| {
            let mut below = self
                .all
                .iter()
                .filter(|s| s.stands_below(at) && (s.service.is_none() || s.is_of(product, host)));
            let all = below.clone();
            below.next().map(|_| only_one(all))
        });
        found.next()?
    }
}

/// The versions that a page states which is none of an operation.
pub(super) fn of_page(page: &Page, file: &SourceFile) -> Vec<StatedVersion> {
    let mut found = Vec::new();
    let mut add = |service: Option<&str>, version: &str| {
        let stated = StatedVersion {
            folder: file.folder().to_owned(),
            service: service.map(str::to_owned),
            version: version.to_owned(),
        };
        if !found.contains(&stated) {
            found.push(stated);
        }
    };
    let attribute = page.title_attribute.as_ref();
    let mut anchors = attribute
        .iter()
        .flat_map(|a| a.value.split_whitespace())
        .filter_map(in_anchor);
    if let Some((product, version)) = anchors.next() {
        add(Some(product), version);
    }
    if !file.text.contains(WORD) {
        return found;
    }
    if let Some(row) = shared_pages::version_row(page) {
        add(None, &row.value);
    }
    for block in page.sections.iter().flat_map(|s| &s.blocks) {
        let text = match block {
            Block::Prose(text) => text.value.as_str(),
            Block::Fence(fence) => fence.body.value.as_str(),
            Block::Table(_) => continue,
        };
        if let Some(version) = in_text(text) {
            add(clues::service_host(text), version);
        }
    }
    found
}

/// The version that a page of an operation calls its host with.
fn of_operation(folder: &str, page: &Reading) -> Option<StatedVersion> {
    let clues = &page.clues;
    let version = clues
        .version_row
        .as_ref()
        .or(clues.example_version.as_ref())?;
    Some(StatedVersion {
        folder: folder.to_owned(),
        service: Some(clues.host.as_ref()?.value.clone()),
        version: version.value.clone(),
    })
}

/// The version that all of them state.
fn only_one<'a>(mut stated: impl Iterator<Item = &'a StatedVersion>) -> Option<&'a str> {
    let first = stated.next()?;
    stated
        .all(|s| s.version == first.version)
        .then_some(first.version.as_str())
}

/// `#doc_version_err_Pond_2020-01-02`: product and version.
fn in_anchor(id: &str) -> Option<(&str, &str)> {
    let (rest, version) = id.strip_prefix('#')?.rsplit_once('_')?;
    let (_, product) = rest.rsplit_once('_')?;
    (clues::is_version(version) && !product.is_empty()).then_some((product, version))
}

/// The version that a call, a header or a program gives, or a line that begins with the name of the parameter.
fn in_text(text: &str) -> Option<&str> {
    let given = text.match_indices(WORD).find_map(|(at, word)| {
        let rest = text[at + word.len()..].trim_start_matches(BETWEEN);
        whole_version(rest)
    });
    given.or_else(|| {
        let is_own = |line: &&str| {
            let line = line.trim_start_matches(['-', '*', '`', ' ']);
            line.strip_prefix("Version")
                .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
        };
        text.lines().filter(is_own).find_map(|line| {
            let version = clues::find_version(line)?;
            let at = version.as_ptr() as usize - line.as_ptr() as usize;
            whole_version(&line[at..])
        })
    })
}

/// The version at the beginning of a text; the date of a time is none.
fn whole_version(text: &str) -> Option<&str> {
    let version = text.get(..10).filter(|v| clues::is_version(v))?;
    let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!text[version.len()..].starts_with(goes_on)).then_some(version)
}

#[cfg(test)]
mod tests {
    use crate::{run::Run, source::SourceMap};

    use super::*;

    #[test]
    fn a_version_stands_in_calls_headers_programs_and_lines() {
        for text in [
            "https://pond.aliyuncs.com/?Action=DrainPond&Version=2020-01-02&Depth=3",
            "GET / HTTP/1.1\nx-acs-version: 2020-01-02\nHost: pond.aliyuncs.com",
            "call.put(\"Version\", \"2020-01-02\");",
            "-   Version: the version of the API, which is `2020-01-02`.",
        ] {
            assert_eq!(in_text(text), Some("2020-01-02"), "{text}");
        }
        for text in [
            "SignatureVersion=1.0&Timestamp=2020-01-02T03:04:05Z",
            "The version of 2020-01-02 had frogs.",
            "Version of the frogs, made 2020-01-02T03:04:05Z",
        ] {
            assert_eq!(in_text(text), None, "{text}");
        }
        let anchor = in_anchor("#doc_version_err_Pond_2020-01-02");
        assert_eq!(anchor, Some(("Pond", "2020-01-02")));
        assert_eq!(in_anchor("#doc_version_err_Pond"), None);
    }

    fn page(host: &str) -> String {
        format!(
            "# DrainPond\n\nDrains.\n\n## Request parameters\n\n|Parameter|Type|Required|Description|\n\
             |--|--|--|--|\n|Action|String|Yes|DrainPond|\n\n## Examples\n\n```\n\
             https://{host}.aliyuncs.com/?Action=DrainPond\n```\n"
        )
    }

    fn versions(files: &[(&str, &str)]) -> Vec<String> {
        let run = Run::over(&SourceMap::from_texts(files.iter().copied()));
        run.apis.iter().map(|api| api.version.clone()).collect()
    }

    #[test]
    fn a_call_of_the_service_on_another_page_tells_the_version() {
        let operation = page("pond");
        let call = |host: &str, version: &str| {
            format!(
                "# Signing\n\nCall `https://{host}.aliyuncs.com/?Version={version}&Action=X`.\n"
            )
        };
        let own = call("pond", "2020-01-02");
        let other = call("river", "2019-01-02");
        let at = "zoo/en-US/api/DrainPond.md";
        let told = [
            (at, &*operation),
            ("guide/en-US/a.md", &*own),
            ("guide/en-US/b.md", &*other),
        ];
        assert_eq!(versions(&told), ["2020-01-02"]);
        let foreign = [(at, &*operation), ("zoo/en-US/b.md", &*other)];
        assert_eq!(versions(&foreign), [""; 0]);
        let second = call("pond", "2021-01-02");
        let both = [
            (at, &*operation),
            ("guide/en-US/a.md", &*own),
            ("guide/en-US/b.md", &*second),
        ];
        assert_eq!(versions(&both), [""; 0], "two versions tell nothing");
    }

    #[test]
    fn the_only_version_stated_nearby_is_that_of_a_page() {
        let operation = page("pond");
        let program = "# Samples\n\n```\ncall.put(\"Version\", \"2020-01-02\");\n```\n";
        let at = "zoo/en-US/api/DrainPond.md";
        let near = [(at, &*operation), ("zoo/en-US/guide/Samples.md", program)];
        assert_eq!(versions(&near), ["2020-01-02"]);
        let far = [(at, &*operation), ("river/en-US/guide/Samples.md", program)];
        assert_eq!(versions(&far), [""; 0]);
        let river = page("river");
        let two = [
            (at, &*operation),
            ("zoo/en-US/api/FillRiver.md", &*river),
            ("zoo/en-US/guide/Samples.md", program),
        ];
        assert_eq!(
            versions(&two),
            [""; 0],
            "it may be that of the other product"
        );
    }
}
