//! Facts in descriptions: each case states all facts of one description, and each pattern is used by a case.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use alicloud_codegen::{
    doc::facts::{self, FactContext},
    model::{Facts, Language},
    vocabulary::TypeWord,
};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    description: String,
    #[serde(default)]
    name: String,
    #[serde(default, rename = "type")]
    ty: String,
    example: Option<String>,
    #[serde(default)]
    patterns: BTreeSet<String>,
    #[serde(default)]
    values: Vec<(String, String)>,
    #[serde(default)]
    closed: bool,
    /// `nan` for an open end.
    range: Option<(f64, f64)>,
    /// `-1` for an open end.
    length: Option<(i64, i64)>,
    default: Option<String>,
    unit: Option<String>,
    max_items: Option<u64>,
    deprecated: Option<String>,
    condition: Option<String>,
    #[serde(default)]
    json: bool,
    separator: Option<char>,
}

impl Case {
    fn ty(&self) -> TypeWord {
        match self.ty.as_str() {
            "" | "String" => TypeWord::String,
            "Integer" => TypeWord::Integer,
            other => TypeWord::Unknown(other.into()),
        }
    }

    fn check(&self, found: &Facts) {
        let about = &self.description;
        let values: Vec<_> = found
            .values
            .iter()
            .map(|v| (v.value.clone(), v.meaning.clone()))
            .collect();
        assert_eq!(values, self.values, "{about}");
        assert_eq!(found.values_closed, self.closed, "closed: {about}");
        let range = self.range.map(|(low, high)| {
            (
                Some(low).filter(|n| !n.is_nan()),
                Some(high).filter(|n| !n.is_nan()),
            )
        });
        assert_eq!(found.range, range, "range: {about}");
        let length = self
            .length
            .map(|(low, high)| (u64::try_from(low).ok(), u64::try_from(high).ok()));
        assert_eq!(found.length, length, "length: {about}");
        assert_eq!(found.default, self.default, "default: {about}");
        assert_eq!(found.unit, self.unit, "unit: {about}");
        assert_eq!(found.max_items, self.max_items, "items: {about}");
        let deprecated = found.deprecated.clone().and_then(|d| d.en.or(d.zh));
        assert_eq!(deprecated, self.deprecated, "deprecated: {about}");
        assert_eq!(found.condition, self.condition, "condition: {about}");
        assert_eq!(found.json_text, self.json, "JSON: {about}");
        assert_eq!(found.separator, self.separator, "separator: {about}");
    }
}

fn cases() -> BTreeMap<&'static str, (Language, Vec<Case>)> {
    [("zh.toml", Language::Zh), ("en.toml", Language::En)]
        .into_iter()
        .map(|(file, language)| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("tests/fixtures/facts")
                .join(file);
            let text = fs::read_to_string(path).expect("a readable file");
            let cases: Cases = toml::from_str(&text).expect("cases");
            (file, (language, cases.case))
        })
        .collect()
}

#[test]
fn every_fact_and_no_other() {
    for (language, cases) in cases().into_values() {
        for case in cases {
            let mut used = BTreeSet::new();
            let context = FactContext {
                name: &case.name,
                ty: &case.ty(),
                example: case.example.as_deref(),
            };
            let found = facts::read_traced(language, &case.description, context, &mut |p| {
                used.insert(p.to_owned());
            });
            case.check(&found);
            assert_eq!(used, case.patterns, "patterns: {}", case.description);
        }
    }
}

#[test]
fn every_pattern_has_a_case() {
    let used: BTreeSet<String> = cases()
        .into_values()
        .flat_map(|(_, cases)| cases.into_iter().flat_map(|c| c.patterns))
        .collect();
    let known: BTreeSet<String> = facts::patterns().map(str::to_owned).collect();
    assert_eq!(used, known);
}

/// Words of the phrases, markup and characters that are cut in odd places.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "取值：",
        "取值范围",
        "默认值",
        "（默认）",
        "单位",
        "个字符",
        "N的取值",
        "最多",
        "JSON数组",
        "逗号",
        "分隔",
        "当",
        "必填",
        "Valid values",
        "default value",
        "characters",
        "up to",
        "unit:",
        ":",
        "：",
        "、",
        "，",
        "。",
        ".",
        " ",
        "\n",
        "-   ",
        "- ",
        "**",
        "`",
        "[",
        "](",
        ")",
        "（",
        "）",
        "(",
        "\\",
        "\\_",
        "<br>",
        "&lt;",
        "1",
        "100",
        "~",
        "-",
        "to",
        "on",
        "off",
        "值",
        "\u{a0}",
        "\u{200b}",
        "“",
        "”",
        "|",
        "/",
        "or",
        "或",
        "1e999",
        "99999999999999999999",
        "0.5",
        "^",
        "*",
    ]);
    prop::collection::vec(pieces, 0..30).prop_map(|v| v.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_description_can_be_read(text in prop_oneof![hostile(), any::<String>()], number in any::<bool>()) {
        let ty = if number { TypeWord::Integer } else { TypeWord::String };
        for language in [Language::Zh, Language::En] {
            let context = FactContext { name: "A.N.B", ty: &ty, example: Some("1") };
            let found = facts::read(language, &text, context);
            prop_assert!(found.values.iter().all(|v| !v.value.is_empty()));
            prop_assert!(found.range.is_none_or(|(low, high)| low.is_some() || high.is_some()));
        }
    }
}
