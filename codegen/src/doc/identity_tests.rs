//! Who a page is, by itself and by the pages around it.

use crate::source::SourceMap;

use super::{read_all, rules};

fn page(action: &str, host: &str) -> String {
    format!(
        "# {action}\n\nIs about ponds.\n\n## Request parameters\n\n|Parameter|Type|Required|Description|\n\
         |--|--|--|--|\n|Action|String|Yes|{action}|\n|Depth|Integer|No|The depth.|\n\n## Examples\n\n```\n\
         https://{host}.aliyuncs.com/?Action={action}&Depth=3\n```\n"
    )
}

fn linked(action: &str, host: &str, product: &str) -> String {
    let link = format!("https://api.aliyun.com/#product={product}&api={action}&version=2020-01-02");
    format!(
        "{}\n## Debugging\n\n[OpenAPI Explorer]({link})\n",
        page(action, host)
    )
}

/// Product of each page, in the order of the files, and how many are reported as guesses.
fn products(files: &[(&str, &str)]) -> (Vec<String>, usize) {
    let (docs, records) = read_all(&SourceMap::from_texts(files.iter().copied()));
    let product = |p: &Option<crate::source::Spanned<String>>| {
        p.as_ref().map_or_else(String::new, |p| p.value.clone())
    };
    let found = records.report.open();
    let guesses = found.filter(|d| d.rule.code == rules::VERSION_GUESSED.code);
    let products = docs.operations.iter().map(|doc| product(&doc.product));
    (products.collect(), guesses.count())
}

#[test]
fn the_host_that_a_page_calls_goes_before_the_name_of_its_folder() {
    let page = page("DrainPond", "pond");
    for folder in ["reeds", "moved/reeds", "renamed"] {
        let path = format!("{folder}/DrainPond.md");
        assert_eq!(products(&[(&path, &page)]).0, ["pond"], "{folder}");
    }
}

#[test]
fn a_page_that_says_nothing_is_of_its_neighbors_product_and_reported() {
    let [own, silent] = [
        linked("DrainPond", "pond", "Pond"),
        page("FillPond", "reed"),
    ];
    let silent = silent.replace("https://reed.aliyuncs.com", "");
    let files = [("a/DrainPond.md", own.as_str()), ("a/FillPond.md", &silent)];
    assert_eq!(products(&files), (vec!["Pond".into(), "Pond".into()], 1));
    let own_version = files[..1].to_vec();
    assert_eq!(products(&own_version), (vec!["Pond".into()], 0));
}

#[test]
fn a_product_is_one_however_pages_write_it() {
    let one = linked("DrainPond", "pond", "Pond");
    let other = linked("FillPond", "pond", "pond");
    let third = linked("ListPonds", "pond", "Pond");
    let files = [
        ("a/1.md", one.as_str()),
        ("a/2.md", &other),
        ("b/3.md", &third),
    ];
    assert_eq!(products(&files).0, ["Pond", "Pond", "Pond"]);
}

#[test]
fn a_date_in_the_path_of_a_page_is_its_version_unless_the_product_has_others() {
    let silent = page("FillPond", "pond");
    let versions = |files: &[(&str, &str)]| {
        let (docs, _) = read_all(&SourceMap::from_texts(files.iter().copied()));
        let version = |doc: &super::OperationDoc| doc.version.as_ref().map(|v| v.value.clone());
        docs.operations.iter().map(version).collect::<Vec<_>>()
    };
    for path in [
        "a/API (2019-03-04)/FillPond.md",
        "a/api-pond-2019-03-04-fill.md",
    ] {
        assert_eq!(
            versions(&[(path, &silent)]),
            [Some("2019-03-04".to_owned())],
            "{path}"
        );
    }
    let own = linked("DrainPond", "pond", "Pond");
    let copied = [
        ("2021-05-06/a/DrainPond.md", own.as_str()),
        ("2021-05-06/a/FillPond.md", &silent),
    ];
    let known = Some("2020-01-02".to_owned());
    assert_eq!(
        versions(&copied),
        [known.clone(), known],
        "the day of a copy"
    );
}

#[test]
fn the_address_of_a_page_names_its_product() {
    let silent = page("FillPond", "reed").replace("https://reed.aliyuncs.com", "");
    let own = linked("ListReeds", "reed", "Reed");
    let others = [
        ("a/ListReeds.md", own.as_str()),
        ("a/dev_api-pond-2019-03-04-fill.md", &silent),
    ];
    assert_eq!(products(&others).0, ["Reed", "pond"]);
    let plain = [("a/ListReeds.md", own.as_str()), ("a/api-fill.md", &silent)];
    assert_eq!(products(&plain).0, ["Reed", "Reed"]);
}
