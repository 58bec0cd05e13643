//! From pages to the model: trees, languages, overrides, identities, and what is left for the collectors.

use crate::{export, ledger::Outcome, model::*, run::Run, source::SourceMap};

const ZH: &str = "# ListFrogs

查询青蛙。

## 请求参数

|名称|类型|是否必选|示例值|描述|
|--|--|--|--|--|
|Action|String|是|ListFrogs|接口名。|
|PondId|String|是|pond-1|池塘编号。|
|Tag.N.Key|String|否|size|标签的键。|
|Tag.N.key|String|否|size|旧的写法。|
|Filter.1.Name|String|否|a|条件一。|
|Filter.2.Name|String|否|b|条件二。|
|Range.n.End.m|String|否|7|终点。|
|PageNumber|Integer|否|1|页码。|
|PageSize|Integer|否|10|每页行数。|

## 返回数据

|名称|类型|示例值|描述|
|--|--|--|--|
|Frogs|Array of Frog| |青蛙。|
|Frog| | |一只青蛙。|
|Age|Integer|3|年龄。|
|Born|Long|1500000000000|生日。|
|Legs|Array of Leg| |腿。|
|Side|String|left|左右。|
|Name|String|Fred|名字。|
|Ponds|List|pond-1|池塘。|
|TotalCount|Integer|2|总数。|

## 示例

JSON 格式

```
{\"Frogs\": {\"Frog\": [{\"Age\": 3, \"Born\": 1500000000000, \"Legs\": [{\"Side\": \"left\"}], \"Name\": \"Fred\"}]}, \
\"Ponds\": {\"PondId\": [\"pond-1\"]}, \"TotalCount\": 2, \"RequestId\": \"1\"}
```

## 错误码

|HttpCode|错误码|错误信息|描述|
|--|--|--|--|
|404|Pond.Dry|The pond is dry.|池塘干了。|
";

const EN: &str = "# ListFrogs

Lists frogs.

## Request parameters

|Parameter|Type|Required|Example|Description|
|--|--|--|--|--|
|Action|String|Yes|ListFrogs|The operation.|
|PondId|String|No|pond-1|The pond.|
|Colour|String|No|green|Only known here.|
|Range.N.End.N|RepeatList|No|7|The end.|

## Error codes

|HTTP status code|Error code|Error message|Description|
|--|--|--|--|
|404|Pond.Dry|The pond is dry.|No water is left.|
|403|Pond.Closed|Closed.|Nobody may enter.|
";

const PRODUCT_FILE: &str = "product = \"Pond\"\nversion = \"2020-01-02\"\ntitle = \"Ponds\"\n[endpoints]\n\
    central = \"pond.example.com\"\nreason = \"Ponds are elsewhere.\"\n";

fn sources(overrides: &str) -> SourceMap {
    SourceMap::from_texts([
        ("pond/en-US/ListFrogs.md", EN),
        ("pond/overrides.toml", overrides),
        ("pond/product.toml", PRODUCT_FILE),
        ("pond/zh-CN/ListFrogs.md", ZH),
    ])
}

fn built(overrides: &str) -> Run {
    Run::over(&sources(overrides))
}

fn operation(built: &Run) -> &Operation {
    &built.apis[0].operations[0]
}

#[test]
fn rows_become_a_tree() {
    let built = built("");
    assert_eq!(
        (
            built.apis[0].product.as_str(),
            built.apis[0].version.as_str(),
            built.apis[0].slug.as_str()
        ),
        ("Pond", "2020-01-02", "pond")
    );
    let tsv = export::tsv(&built.apis);
    let lines: Vec<String> = tsv
        .lines()
        .map(|l| {
            l.split('\t')
                .enumerate()
                .filter(|(i, _)| [0, 4, 5, 6].contains(i))
                .map(|(_, c)| c)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    for want in [
        "request PondId String 1",
        "request Tag[].Key String 0",
        "request Filter[].Name String 0",
        "response Frogs.Frog[].Age Integer ",
        "response Frogs.Frog[].Born Long ",
        "response Frogs.Frog[].Legs[].Side String ",
        "response Frogs.Frog[].Name String ",
        "response Ponds.PondId[] String ",
        "response TotalCount Integer ",
        "response RequestId String ",
        "error Pond.Dry 404 ",
        "error Pond.Closed 403 ",
    ] {
        assert!(
            lines.iter().any(|l| l == want),
            "no `{want}` in\n{}",
            lines.join("\n")
        );
    }
    assert!(
        !tsv.contains("Tag[].key") && !tsv.contains("\tAction\t"),
        "{tsv}"
    );
}

#[test]
fn both_languages_are_one_operation() {
    let built = built("");
    let op = operation(&built);
    assert_eq!(
        (op.text.zh.as_deref(), op.text.en.as_deref()),
        (Some("查询青蛙。"), Some("Lists frogs."))
    );
    let pond = &op.parameters[0];
    assert_eq!(
        (
            pond.text.zh.as_deref(),
            pond.text.en.as_deref(),
            &pond.required
        ),
        // No call and no other page seconds it.
        (Some("池塘编号。"), Some("The pond."), &Required::Documented)
    );
    let codes: Vec<&str> = built
        .report
        .diagnostics
        .iter()
        .map(|d| d.rule.code)
        .collect();
    assert!(codes.contains(&"D0303"), "{codes:?}");
    let only_there = op.parameters.iter().find(|p| p.name == "Colour");
    let only_there = only_there.expect("the row of the other page");
    assert_eq!(only_there.text.en.as_deref(), Some("Only known here."));
    assert_eq!(only_there.required, Required::No);
    assert!(!codes.contains(&"D0304"), "{codes:?}");
    assert_eq!(op.errors[0].text.en.as_deref(), Some("No water is left."));
}

#[test]
fn the_letters_of_an_index_are_no_difference() {
    let built = built("");
    let range = operation(&built)
        .parameters
        .iter()
        .find(|p| p.name == "Range");
    let members = range
        .and_then(|r| crate::shape::shaper::members(&r.ty))
        .expect("a list of structs");
    assert_eq!(members[0].text.en.as_deref(), Some("The end."));
    let disagreements = built.report.diagnostics.iter();
    let mut disagreements = disagreements.filter(|d| d.rule.code == "D0303");
    assert!(disagreements.all(|d| !d.message.contains("Range")));
}

#[test]
fn paging_is_seen() {
    let built = built("");
    let want = Paging::Number {
        page: "PageNumber".into(),
        size: Some("PageSize".into()),
        total: Some("TotalCount".into()),
        items: Some("Frogs".into()),
    };
    assert_eq!(operation(&built).paging.as_ref(), Some(&want));
    assert!(operation(&built).read_only);
}

#[test]
fn every_item_has_an_outcome() {
    let built = built("");
    let balance = built.ledger.balance();
    assert!(balance.items > 20);
    assert_eq!(balance.unaccounted, 0, "{balance:?}");
}

#[test]
fn an_override_is_applied_only_to_what_it_expects() {
    let entry = |expect: &str| {
        format!(
            "[[override]]\noperation = \"ListFrogs\"\npath = \"response.Frogs.Frog[].Age\"\n\
             attribute = \"type\"\nexpect = \"{expect}\"\nvalue = \"String\"\nreason = \"seen on the wire\"\n"
        )
    };
    let good = built(&entry("Integer"));
    assert!(export::tsv(&good.apis).contains("Frogs.Frog[].Age\tString"));
    assert!(
        good.report
            .diagnostics
            .iter()
            .all(|d| d.rule.code != "D0305")
    );
    let overridden = Outcome::Overridden("response.Frogs.Frog[].Age".into());
    assert_eq!(
        good.ledger
            .items()
            .filter(|i| i.outcome.as_ref() == Some(&overridden))
            .count(),
        1
    );
    let bad = built(&entry("Long"));
    assert!(export::tsv(&bad.apis).contains("Frogs.Frog[].Age\tInteger"));
    assert!(
        bad.report
            .diagnostics
            .iter()
            .any(|d| d.rule.code == "D0305")
    );
    assert!(
        built("[[override]]\nnonsense = 1\n")
            .report
            .diagnostics
            .iter()
            .any(|d| d.rule.code == "D0306")
    );
}

#[test]
fn exports_are_the_same_twice() {
    let (a, b) = (built(""), built(""));
    assert_eq!(
        export::json(&a.apis).unwrap(),
        export::json(&b.apis).unwrap()
    );
    let openapi = export::openapi(&a.apis[0]);
    assert_eq!(
        openapi["paths"]["/ListFrogs"]["post"]["operationId"],
        "ListFrogs"
    );
}

#[test]
fn what_a_second_page_repeats_is_merged_and_the_rest_is_left_out() {
    let old = "# ListFrogs

## Request parameters

|Parameter|Type|Required|Description|
|--|--|--|--|
|Action|String|Yes|The operation.|
|PondId|String|No|As before.|
|Colour|Long|No|Of another type.|
|Weather|String|No|Only known to the old page.|

## Error codes

|HTTP status code|Error code|Error message|Description|
|--|--|--|--|
|404|Pond.Dry|The pond is dry.|No water is left.|
|409|Pond.Frozen|Ice.|It is winter.|
";
    let sources = SourceMap::from_texts([
        ("pond/intl.en-US/API/ListFrogs.md", EN),
        ("pond/intl.en-US/Legacy/ListFrogs.md", old),
        ("pond/product.toml", PRODUCT),
    ]);
    let built = Run::over(&sources);
    let page = built.ledger.page(built.docs.operations[1].file);
    let outcomes: Vec<String> = page
        .expect("a page with items")
        .items
        .iter()
        .map(|i| match &i.outcome {
            Some(Outcome::Merged(path)) => path.clone(),
            Some(Outcome::Ignored(rule)) => format!("({rule})"),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(
        outcomes,
        [
            "(common-parameter)",
            "request.PondId",
            "(superseded-page)",
            "Some(Reported(\"D0304\"))",
            "errors.Pond.Dry",
            "(superseded-page)",
        ]
    );
}

const BARE: &str = "# CountFrogs

## Request parameters

|Parameter|Type|Required|Description|
|--|--|--|--|
|Action|String|Yes|The operation.|
|Pond Id|Strange!|No|The pond.|

## Response parameters

|Parameter|Type|Description|
|--|--|--|
|Count|Integer|How many.|
";

const PRODUCT: &str = "product = \"Pond\"\nversion = \"2020-01-02\"\n";

fn bare(files: &[(&str, &str)]) -> Run {
    let page = ("frogs/CountFrogs.md", BARE);
    let files = std::iter::once(page).chain(files.iter().copied());
    Run::over(&SourceMap::from_texts(files))
}

fn codes(built: &Run) -> Vec<&str> {
    built.report.open().map(|d| d.rule.code).collect()
}

#[test]
fn a_product_file_goes_before_the_name_of_the_folder() {
    let built = bare(&[]);
    assert!(built.apis.is_empty(), "without a version there is no API");
    assert!(codes(&built).contains(&"D0208"));
    let version = ("frogs/product.toml", "version = \"2020-01-02\"\n");
    assert_eq!(bare(&[version]).apis[0].product, "frogs");
    let built = bare(&[("frogs/product.toml", PRODUCT)]);
    assert_eq!(
        (
            built.apis[0].product.as_str(),
            built.apis[0].version.as_str()
        ),
        ("Pond", "2020-01-02")
    );
    assert!(!codes(&built).contains(&"D0208"));
}

#[test]
fn groups_name_operations_that_are_there() {
    let product = "product = \"Pond\"\nversion = \"2020-01-02\"\n[[groups]]\ntitle = \"Frogs\"\n\
        actions = [\"ListFrogs\", \"Croak\"]\n";
    let sources = SourceMap::from_texts([
        ("pond/en-US/ListFrogs.md", EN),
        ("pond/product.toml", product),
    ]);
    let built = Run::over(&sources);
    assert_eq!(built.apis[0].groups[0].actions, ["ListFrogs", "Croak"]);
    let found = built
        .report
        .diagnostics
        .iter()
        .find(|d| d.rule.code == "D0305");
    let message = &found.expect("a finding").message;
    assert!(
        message.contains("`Croak` of the group `Frogs`"),
        "{message}"
    );
}

#[test]
fn empty_names_and_hosts_that_are_none_are_errors_at_their_place() {
    for (line, told) in [
        ("version = \"\"", "this is empty"),
        ("product = \" \"", "this is empty"),
        ("[endpoints]\ncentral = \"pond.example/a?\"", "is no host"),
        ("[endpoints]\nrule = \"\\u202epond.example\"", "is no host"),
        ("[endpoints.regional]\neast = \"a b\"", "a host is wanted"),
    ] {
        let sources =
            SourceMap::from_texts([("pond/en-US/ListFrogs.md", EN), ("pond/product.toml", line)]);
        let built = Run::over(&sources);
        let found = built.report.diagnostics.iter();
        let mut errors = found.filter(|d| d.rule.code == "D0306");
        let error = errors
            .next()
            .unwrap_or_else(|| panic!("{line}: {:?}", codes(&built)));
        assert!(error.message.contains(told), "{line}: {}", error.message);
    }
}

#[test]
fn hosts_elsewhere_need_a_reason() {
    let hosts = "[endpoints]\nrule = \"pond.{region}.aliyuncs.com.attacker.example\"\n\
        central = \"pond.aliyuncs.com:443\"\nREASON[endpoints.regional]\neast = \"pond.example.com\"\n\
        west = { public = \"pond.west.aliyuncs.com\", vpc = \"pond.example.net\" }\n";
    let run = |reason: &str| {
        let product = format!("product = \"Pond\"\nversion = \"2020-01-02\"\n{hosts}");
        let sources = SourceMap::from_texts([
            ("pond/en-US/ListFrogs.md", EN),
            ("pond/product.toml", &product.replace("REASON", reason)),
        ]);
        Run::over(&sources)
    };
    let built = run("");
    let endpoints = &built.apis[0].endpoints;
    assert_eq!(endpoints.central.as_deref(), Some("pond.aliyuncs.com:443"));
    assert_eq!(endpoints.rule, None);
    let of = |region: &str, built: &Run| {
        let mut regional = built.apis[0].endpoints.regional.iter();
        let found = regional.find(|r| r.region == region);
        found.and_then(|r| r.public.clone().or(r.vpc.clone()))
    };
    assert_eq!(of("east", &built), None);
    assert_eq!(
        of("west", &built).as_deref(),
        Some("pond.west.aliyuncs.com")
    );
    let told = codes(&built).into_iter().filter(|code| *code == "D0316");
    assert_eq!(told.count(), 3);

    let built = run("reason = \"They stand in our own garden.\"\n");
    assert_eq!(of("east", &built).as_deref(), Some("pond.example.com"));
    assert!(!codes(&built).contains(&"D0316"));
}

#[test]
fn the_lines_of_a_finding_settle_it() {
    let product = ("frogs/product.toml", PRODUCT);
    let built = bare(&[product]);
    let lines: Vec<&str> = built
        .report
        .open()
        .filter_map(|d| d.settle.as_deref())
        .collect();
    assert_eq!(lines.len(), 2, "{:?}", codes(&built));
    let built = bare(&[("frogs/overrides.toml", &lines.concat()), product]);
    assert_eq!(codes(&built), [""; 0]);
    let settled = built.report.diagnostics.iter().filter(|d| d.settled);
    assert_eq!(
        settled.count(),
        3,
        "they and that of the version are kept for the record"
    );
    let other = lines
        .concat()
        .replace("value = \"Any\"", "value = \"Long\"");
    let built = bare(&[("frogs/overrides.toml", &other), product]);
    let field = &built.apis[0].operations[0].parameters[0];
    assert_eq!((field.name.as_str(), &field.ty), ("PondId", &Type::I64));
}

#[test]
fn a_product_file_at_the_root_speaks_for_pages_in_folders_below_it() {
    let facts = "product = \"Pond\"\nversion = \"2020-01-02\"\ntitle = \"Ponds\"\n";
    let sources = SourceMap::from_texts([
        ("en-US/frogs/ListFrogs.md", EN),
        ("product.toml", facts),
        ("zh-CN/frogs/ListFrogs.md", ZH),
    ]);
    let built = Run::over(&sources);
    let api = &built.apis[0];
    assert_eq!(built.apis.len(), 1);
    assert_eq!(
        (
            api.product.as_str(),
            api.version.as_str(),
            api.slug.as_str()
        ),
        ("Pond", "2020-01-02", "pond")
    );
    assert_eq!(api.title.as_deref(), Some("Ponds"));
    assert_eq!(api.operations[0].pages.len(), 2);
}

#[test]
fn a_page_of_our_own_that_is_in_the_folder_of_another_product_is_reported() {
    let page = |product: &str| {
        format!(
            "# ListFrogs\n\n| Fact | Value |\n| --- | --- |\n| Product | {product} |\n| Call | RPC POST |\n"
        )
    };
    let codes = |product: &str| {
        let sources = SourceMap::from_texts([
            ("frogs/ListFrogs.md", page(product).as_str()),
            (
                "frogs/product.toml",
                "product = \"Pond\"\nversion = \"2020-01-01\"\n",
            ),
        ]);
        let found = Run::over(&sources).report.diagnostics;
        found.iter().map(|d| d.rule.code).collect::<Vec<_>>()
    };
    assert_eq!(codes("Pond 2020-01-01"), [""; 0]);
    assert_eq!(codes("Pond 2021-01-01"), ["D0313"]);
    assert_eq!(codes("Lake 2020-01-01"), ["D0313"]);
}

#[test]
fn an_override_decides_what_is_secret() {
    let entry = "[[override]]\noperation = \"ListFrogs\"\npath = \"request.PondId\"\nattribute = \"sensitive\"\n\
     expect = \"no\"\nvalue = \"yes\"\nreason = \"who knows the pond may fish\"\n";
    let is_secret = |overrides: &str| {
        let built = built(overrides);
        let pond = operation(&built)
            .parameters
            .iter()
            .find(|p| p.name == "PondId")
            .cloned();
        pond.is_some_and(|pond| pond.sensitive)
    };
    assert!(!is_secret(""));
    assert!(is_secret(entry));
}

#[test]
fn numbered_rows_of_one_list_share_their_values() {
    let page = ZH
        .replace("|a|条件一。|", "|Since|条件一，取值必须为`Since`。|")
        .replace("|b|条件二。|", "|Until|条件二，取值必须为`Until`。|");
    let files = [
        ("pond/product.toml", PRODUCT_FILE),
        ("pond/zh-CN/ListFrogs.md", &page),
    ];
    let run = Run::over(&SourceMap::from_texts(files));
    let parameters = &operation(&run).parameters;
    let filter = parameters.iter().find(|f| f.name == "Filter");
    let Some(Type::List { item, .. }) = filter.map(|f| &f.ty) else {
        panic!("no list of filters");
    };
    let Type::Struct(shape) = &**item else {
        panic!("filters without members");
    };
    let facts = &shape.fields[0].facts;
    let values: Vec<&str> = facts.values.iter().map(|v| v.value.as_str()).collect();
    assert_eq!(
        (values, facts.values_closed),
        (vec!["Since", "Until"], true)
    );
}
