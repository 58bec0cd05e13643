//! What pages tell around their tables, and cells that hold no plain value.

use crate::{api::response_tests::POND, model::*, run::Run, source::SourceMap};

const PAGE: &str = "# ListNewts

Lists newts.

## Description

Newts that sleep are not listed.

### Hints

Ask twice a day.

****

## Request parameters

|Parameter|Type|Required|Example|Description|
|--|--|--|--|--|
|Action|String|Yes|ListNewts|The operation.|
|Keeper|String|No|N/A|Who feeds them.|
|Site|String|No|[https://pond.example.com/a](https://pond.example.com/a)|Where they are.|
|Note|String|No|one<br>two|A note.|
|Mood|String|No|none|The mood. Valid values: **none** and **good**.|

## Response parameters

|Parameter|Type|Example|Description|
|--|--|--|--|
|RequestId|String|1|The ID of the request.|
|Extra|any|7|Whatever it is.|

## Description

This is about the rows.

## Examples

JSON format

```
{\"RequestId\": \"1\", \"Extra\": {\"Depth\": 3}}
```
";

fn operation(page: &str) -> Operation {
    let files = [("pond/en-US/ListNewts.md", page), POND];
    let run = Run::over(&SourceMap::from_texts(files));
    run.apis[0].operations[0].clone()
}

#[test]
fn the_text_goes_on_below_its_heading_as_long_as_no_table_was_met() {
    let text = operation(PAGE).text.en.unwrap_or_default();
    assert_eq!(
        text,
        "Lists newts.\n\nNewts that sleep are not listed.\n\nAsk twice a day."
    );
}

#[test]
fn an_example_is_a_value_and_no_word_in_its_place() {
    let read = operation(PAGE);
    let example = |name: &str| {
        let field = read.parameters.iter().find(|p| p.name == name);
        field.and_then(|f| f.example.clone())
    };
    assert_eq!(example("Keeper"), None);
    assert_eq!(
        example("Site").as_deref(),
        Some("https://pond.example.com/a")
    );
    assert_eq!(example("Note").as_deref(), Some("one\ntwo"));
    assert_eq!(example("Mood").as_deref(), Some("none"), "it is a value");
}

#[test]
fn what_may_be_anything_is_no_struct_of_one_example() {
    let read = operation(PAGE);
    let Type::Struct(shape) = &read.response.body else {
        panic!("{:?}", read.response.body);
    };
    let extra = shape.fields.iter().find(|f| f.name == "Extra");
    assert_eq!(extra.map(|f| &f.ty), Some(&Type::Any));
}

#[test]
fn all_meanings_of_a_code_are_told_in_both_languages() {
    let errors = |rows: &str| {
        let (before, after) = PAGE.split_once("## Examples").unwrap();
        let header = "|HTTP status code|Error code|Error message|Description|\n|--|--|--|--|";
        format!("{before}## Error codes\n\n{header}\n{rows}\n\n## Examples{after}")
    };
    let en = errors("|400|Dry|No water.|Fill it.|\n|400|Dry|No pond.|Dig one.|");
    let zh = errors("|400|Dry|No water.|加水。|\n|400|Dry|No pond.|挖一个。|")
        .replace("Lists newts.", "列出蝾螈。");
    let files = [
        ("pond/en-US/ListNewts.md", en.as_str()),
        ("pond/zh-CN/ListNewts.md", zh.as_str()),
        POND,
    ];
    let run = Run::over(&SourceMap::from_texts(files));
    let error = &run.apis[0].operations[0].errors[0];
    let told = |text: &Option<String>| text.as_ref().map_or(0, |text| text.split(" / ").count());
    assert_eq!(
        (told(&error.text.en), told(&error.text.zh)),
        (2, 2),
        "{error:?}"
    );
}
