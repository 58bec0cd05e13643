//! Parameters that only the examples or the words of a page give a shape, and what the stage has to say of tables.

use crate::{api::response_tests::POND, model::*, run::Run, source::SourceMap};

const PAGE: &str = "# DigPonds

Digs ponds. This operation is deprecated. Use DigPond.

## Request parameters

|Parameter|Type|Required|Example|Description|
|--|--|--|--|--|
|Action|String|Yes|DigPonds|The operation.|
|Ponds|Array|Yes| |What to dig.|
|Name|String|No|big|The name of the pond.|
|Shores|Array|No| |Its shores.|
|Side|String|No|left|The side.|
|Reeds|Object|No| |What grows there.|
|Height|Integer|No|2|How high it grows.|
|Depth|Integer|No|3|How deep the pond is.|
|Token|String|No|t-1|Of the call.|
|Frog|FrogType|No| |The frogs to put in.|
|Fish.N|FishType|No| |The fish to put in.|
|Script|String|No|\\[\\{\"Step\":\"dig\"\\}\\]|What to do, as a JSON string.|
|Guests|List|No|a,b|The guests. Separate multiple guests with commas (,).|

**FrogType**

|Parameter|Type|Required|Description|
|--|--|--|--|
|Colour|String|Yes|The colour.|

**FishType**

|Parameter|Type|Required|Description|
|--|--|--|--|
|Fins|Integer|Yes|The number of fins.|

**Script**

|Parameter|Type|Required|Description|
|--|--|--|--|
|Step|String|Yes|The step.|

## Response parameters

|Parameter|Type|Example|Description|
|--|--|--|--|
|RequestId|String|1|The ID of the request.|

## Examples

Sample requests

```
http(s)://pond.example.com/?Action=DigPonds
&Ponds=[{\"Name\":\"big\",\"Shores\":[{\"Side\":\"left\",\"Reeds\":{\"Height\":2}}],\"Depth\":3}]
&Token=t-1
&Frog.1.Colour=green
&<Common request parameters>
```
";

fn built(pages: &[(&str, &str)]) -> Run {
    let files = pages.iter().copied().chain([POND]);
    Run::over(&SourceMap::from_texts(files))
}

fn paths(operation: &Operation) -> Vec<String> {
    fn walk(fields: &[Field], above: &str, out: &mut Vec<String>) {
        for field in fields {
            let (mark, inner) = match &field.ty {
                Type::List { item, .. } => ("[]", item.as_ref()),
                other => ("", other),
            };
            let path = format!("{above}{}{mark}", field.name);
            match inner {
                Type::Struct(shape) => walk(&shape.fields, &format!("{path}."), out),
                _ => out.push(path),
            }
        }
    }
    let mut out = Vec::new();
    walk(&operation.parameters, "", &mut out);
    out
}

#[test]
fn a_flat_run_is_nested_as_the_request_shows_it() {
    let built = built(&[("pond/en-US/DigPonds.md", PAGE)]);
    let operation = &built.apis[0].operations[0];
    assert_eq!(
        paths(operation),
        [
            "Ponds[].Name",
            "Ponds[].Shores[].Side",
            "Ponds[].Shores[].Reeds.Height",
            "Ponds[].Depth",
            "Token",
            "Frog[].Colour",
            "Fish[].Fins",
            "Script[].Step",
            "Guests[]",
        ]
    );
    let guests = &operation.parameters[operation.parameters.len() - 1];
    assert_eq!(guests.encoding, Encoding::Comma);
    let script = &operation.parameters[operation.parameters.len() - 2];
    assert_eq!(script.encoding, Encoding::Json);
}

#[test]
fn an_operation_is_deprecated_by_its_intro_alone() {
    let built = built(&[("pond/en-US/DigPonds.md", PAGE)]);
    let note = built.apis[0].operations[0].deprecated.as_ref();
    assert_eq!(
        note.and_then(|n| n.en.as_deref()),
        Some("This operation is deprecated.")
    );
    let part = PAGE.replace(
        "This operation is deprecated",
        "This parameter is deprecated",
    );
    let built = self::built(&[("pond/en-US/DigPonds.md", &part)]);
    assert_eq!(built.apis[0].operations[0].deprecated, None);
}

#[test]
fn recursion_and_loose_tables_are_reported() {
    let types = "# Data types

## TreeType

|Name|Type|Description|
|--|--|--|
|Branch|BranchType|A branch.|

## BranchType

|Name|Type|Description|
|--|--|--|
|Tree|TreeType|What grows on it.|
";
    let loose = PAGE.replace(
        "## Examples",
        "Something else:\n\n|Parameter|Type|Example|Description|\n|--|--|--|--|\n|Moss|String|m|Moss.|\n\n## Examples",
    );
    let built = built(&[
        ("pond/en-US/DigPonds.md", &loose),
        ("pond/en-US/DataTypes.md", types),
    ]);
    let count = |code: &str| {
        let all = built.report.diagnostics.iter();
        all.filter(|d| d.rule.code == code).count()
    };
    assert_eq!((count("D0308"), count("D0309")), (2, 1));
}

/// A page whose cells became paragraphs, with these rows of its request.
fn flattened(action: &str, rows: &[&[&str]]) -> String {
    let header: &[&str] = &["Parameter", "Type", "Required", "Description", "Example"];
    let cells: Vec<&str> = [header]
        .iter()
        .chain(rows)
        .copied()
        .flatten()
        .copied()
        .collect();
    format!(
        "# {action}\n\n## Debugging\n\n[Try](https://api.aliyun.com/api/Zoo/2020-01-01/{action})\n\n\
         ## Request parameters\n\n{}\n\n## Response parameters\n\nParameter\n\nType\n\nDescription\n\nExample\n\n\
         object\n\nThe result.\n\nRequestId\n\nstring\n\nThe ID.\n\n1\n\n## Examples\n\nSample success responses\n\n\
         ```\n{{\"RequestId\": \"1\"}}\n```\n",
        cells.join("\n\n")
    )
}

#[test]
fn what_other_operations_take_at_the_top_ends_a_container_that_nothing_marks() {
    let pond: &[&str] = &["PondId", "string", "Yes", "The pond.", "p-1"];
    let keeper: &[&str] = &["Keeper", "object", "No", "Who feeds them."];
    let name: &[&str] = &[
        "KeeperName",
        "string",
        "No",
        "The name of the keeper.",
        "Ann B",
    ];
    let feed = flattened("FeedOtters", &[keeper, name, pond]);
    let tops = |others: &[&str]| {
        let mut texts = vec![("zoo/FeedOtters.md", feed.as_str())];
        texts.extend(others.iter().map(|text| ("zoo/DigPond.md", *text)));
        let run = Run::over(&SourceMap::from_texts(texts));
        let operations = run.apis.iter().flat_map(|api| &api.operations);
        let mut feeds = operations.filter(|o| o.action == "FeedOtters");
        let parameters = feeds
            .next()
            .map(|o| o.parameters.clone())
            .unwrap_or_default();
        parameters.into_iter().map(|f| f.name).collect::<Vec<_>>()
    };
    assert_eq!(tops(&[]), ["Keeper"], "the order of the rows alone");
    let dig = flattened("DigPond", &[pond]);
    assert_eq!(tops(&[&dig]), ["Keeper", "PondId"]);
}

#[test]
fn a_list_of_no_type_has_numbers_where_its_example_counts() {
    let item = |row: &str| {
        let page = format!(
            "# DigPonds\n\nDigs.\n\n## Request parameters\n\n|Parameter|Type|Required|Example|Description|\n\
             |--|--|--|--|--|\n|Action|String|Yes|DigPonds|The operation.|\n{row}\n\n## Response parameters\n\n\
             |Parameter|Type|Example|Description|\n|--|--|--|--|\n|RequestId|String|1|The ID.|\n"
        );
        let files = [("pond/en-US/DigPonds.md", page.as_str()), POND];
        let run = Run::over(&SourceMap::from_texts(files));
        let ty = run.apis[0].operations[0].parameters[0].ty.clone();
        match ty {
            Type::List { item, .. } => *item,
            other => other,
        }
    };
    assert_eq!(item("|Depth.N|RepeatList|No|50|The depths.|"), Type::I64);
    for row in [
        "|PondIds.N|RepeatList|No|50|The ponds.|",
        "|Keeper.N|RepeatList|No|1234567890|Accounts.|",
        "|Line.N|RepeatList|No|0123|Lines.|",
        "|Depth.N|RepeatList|No|deep|The depths.|",
    ] {
        assert_eq!(item(row), Type::String, "{row}");
    }
}

#[test]
fn rows_without_names_tell_that_nothing_marks_the_members() {
    let tops = |item: &str| -> Vec<String> {
        let page = format!(
            "# DigPonds\n\nDigs.\n\n## Request parameters\n\n|Parameter|Type|Required|Description|Example|\n\
             |--|--|--|--|--|\n|Action|string|Yes|The operation.|DigPonds|\n|Shores|array<object>|No|The shores.| |\n\
             {item}|Side|string|No|The side.|left|\n\n## Response parameters\n\n\
             |Parameter|Type|Description|Example|\n|--|--|--|--|\n|RequestId|string|The ID.|1|\n"
        );
        let files = [("pond/en-US/DigPonds.md", page.as_str()), POND];
        let run = Run::over(&SourceMap::from_texts(files));
        let parameters = run.apis[0].operations[0].parameters.iter();
        parameters.map(|p| p.name.clone()).collect()
    };
    assert_eq!(tops("| |object|No|A shore.| |\n"), ["Shores"]);
    assert_eq!(tops(""), ["Shores", "Side"]);
}
