//! Parameters whose text is JSON: what is in it, told by bullets, by tables and by the calls of the page.

use crate::{
    api::response_tests::POND, model::*, run::Run, shape::shaper::members, source::SourceMap,
};

const RESPONSE: &str = "
## Response parameters

|Parameter|Type|Example|Description|
|--|--|--|--|
|RequestId|String|1|The ID of the request.|
";

fn read(action: &str, parameters: &str) -> Run {
    let page = format!("# {action}\n\nDigs.\n\n## Request parameters\n\n{parameters}{RESPONSE}");
    let pages = [("pond/en-US/Page.md", page.as_str()), POND];
    Run::over(&SourceMap::from_texts(pages))
}

fn parameter<'a>(run: &'a Run, name: &str) -> Option<&'a Field> {
    let operations = run.apis.first()?.operations.iter();
    operations
        .flat_map(|o| &o.parameters)
        .find(|p| p.name == name)
}

/// Paths and types of the members.
fn leaves(field: &Field) -> Vec<String> {
    let mut out = Vec::new();
    for member in members(&field.ty).into_iter().flatten() {
        match members(&member.ty) {
            Some(_) => out.extend(
                leaves(member)
                    .into_iter()
                    .map(|l| format!("{}.{l}", member.name)),
            ),
            None => out.push(format!(
                "{} {}",
                member.name,
                crate::shape::types::type_word(&member.ty)
            )),
        }
    }
    out
}

const LISTED: &str = "|Parameter|Type|Required|Example|Description|
|--|--|--|--|--|
|Action|String|Yes|DigPonds|The operation.|
|Reeds|String|No|\\[\\{\"Color\":\"green\",\"Height\":2,\"Place\":\\{\"Shore\":\"left\"\\}\\}\\]|The reeds. Members:

-   **Color**: String, required, the color. Valid values:
    -   **green**
    -   **brown**
-   **Height**: the height in meters.
-   **Place**: where they grow.
    -   **Shore**: the shore.
-   **Age**: Integer, optional, the age.
|
|Depth|Integer|No|3|The depth.|
";

#[test]
fn bullets_of_members_are_a_structure_sent_as_json() {
    let run = read("DigPonds", LISTED);
    let reeds = parameter(&run, "Reeds").expect("Reeds");
    assert_eq!(reeds.encoding, Encoding::Json);
    assert!(matches!(reeds.ty, Type::List { .. }), "{:?}", reeds.ty);
    assert_eq!(
        leaves(reeds),
        [
            "Color String",
            "Height Integer",
            "Place.Shore String",
            "Age Integer"
        ]
    );
    let color = &members(&reeds.ty).expect("members")[0];
    assert_eq!(color.required, Required::Yes);
    let values: Vec<&str> = color
        .facts
        .values
        .iter()
        .map(|v| v.value.as_str())
        .collect();
    assert_eq!(values, ["green", "brown"]);
    // What is said of a member is not said of the text.
    assert!(reeds.facts.values.is_empty());
}

#[test]
fn bullets_that_no_example_shows_leave_a_text() {
    let unknown = LISTED
        .replace("Color\\\":", "Moss\\\":")
        .replace("\"Color\"", "\"Moss\"")
        .replace("Height\"", "Fern\"");
    let run = read("DigPonds", &unknown.replace("\"Place\"", "\"Stone\""));
    let reeds = parameter(&run, "Reeds").expect("Reeds");
    assert!(members(&reeds.ty).is_none(), "{:?}", reeds.ty);
}

#[test]
fn a_further_table_tells_what_a_text_holds() {
    let call = |text: &str| format!("\n## Examples\n\nSample requests\n\n```\n{text}\n```\n");
    let tables = "|Parameter|Type|Required|Description|
|--|--|--|--|
|Action|String|Yes|The operation.|
|Fish|String|Yes|The fish as a JSON string.|

|Parameter|Type|Required|Description|
|--|--|--|--|
|Kind|String|Yes|The kind.|
|Fins|JSON array|No|The fins.|
";
    let shown = call("{\n  \"Fish\": \"[{\\\"Kind\\\":\\\"carp\\\",\\\"Fins\\\":[1,2]}]\"\n}");
    let run = read("PutFish", &format!("{tables}{shown}"));
    let fish = parameter(&run, "Fish").expect("Fish");
    assert_eq!(
        (fish.encoding, leaves(fish)),
        (
            Encoding::Json,
            vec!["Kind String".to_owned(), "Fins Array".to_owned()]
        )
    );
    assert!(parameter(&run, "Kind").is_none());
}

#[test]
fn a_table_of_names_that_begin_with_the_text_is_of_it() {
    let tables = "|Parameter|Type|Required|Description|
|--|--|--|--|
|Action|String|Yes|The operation.|
|Reeds|String|No|The reeds.|
|Depth|Integer|No|The depth.|

|Parameter|Type|Required|Description|
|--|--|--|--|
|ReedColor|String|Yes|The color.|
|ReedHeight|String|No|The height.|
";
    let run = read("FindReeds", tables);
    assert!(parameter(&run, "Reeds").is_some_and(|p| p.ty == Type::String));
    assert!(parameter(&run, "ReedColor").is_none());
}

#[test]
fn an_array_of_values_in_a_text_is_a_list() {
    let tables = "|Parameter|Type|Required|Example|Description|
|--|--|--|--|--|
|Action|String|Yes|FeedFish|The operation.|
|Names|String|No|\\[\"a\",\"b\"\\]|The names, a JSON array.|
|Size|String|No|\\[1,2\\]|The size.|
";
    let run = read("FeedFish", tables);
    let names = parameter(&run, "Names").expect("Names");
    assert_eq!(names.encoding, Encoding::Json);
    let texts = |ty: &Type| matches!(ty, Type::List { item, .. } if **item == Type::String);
    assert!(texts(&names.ty), "{:?}", names.ty);
    // Nothing says that it is JSON.
    assert!(parameter(&run, "Size").is_some_and(|p| p.ty == Type::String));
}

#[test]
fn lists_of_values_are_told_by_calls_and_by_names_of_types() {
    let tables = "|Parameter|Type|Required|Description|
|--|--|--|--|
|Action|String|Yes|The operation.|
|Pond|[PondListType](#ponds)|Yes|The ponds.|
|Frogs|[FrogListType](#frogs)|Yes|The frogs.|
|Content|String|No|The picture, encoded in Base64.|

|Parameter|Type|Description|
|--|--|--|
|name|String|A name.|

|Parameter|Type|Description|
|--|--|--|
|frog|String|A frog.|

## Examples

Sample requests

```
http(s)://pond.example.com/?Action=FillPonds
&Pond.1=north
&Pond.2=south
&Frog.1=f-1
&<Common request parameters>
```
";
    let run = read("FillPonds", tables);
    let texts = |name: &str| {
        let field = parameter(&run, name);
        field.is_some_and(|p| matches!(&p.ty, Type::List { item, .. } if **item == Type::String))
    };
    assert!(texts("Pond"));
    // The call has the name of one item.
    assert!(texts("Frog"));
    assert!(parameter(&run, "Content").is_some_and(|p| p.position == Some(Position::Form)));
}

const FLAGS: &str = "|Parameter|Type|Required|Description|
|--|--|--|--|
|Action|String|Yes|The operation.|
|Depth|String|Yes|The depth.|
|Width|String|Yes|The width.|
|Frog|String|No|The frog. This parameter is required if Depth is 0.|

## Examples

Sample requests

```
http(s)://pond.example.com/?Action=DigPonds
&Depth=3
&<Common request parameters>
```
";

#[test]
fn a_flag_is_enforced_where_a_call_or_another_page_seconds_it() {
    let required = |run: &Run, name: &str| parameter(run, name).map(|p| p.required.clone());
    let run = read("DigPonds", FLAGS);
    assert_eq!(required(&run, "Depth"), Some(Required::Yes));
    assert_eq!(required(&run, "Width"), Some(Required::Documented));
    let condition = "This parameter is required if Depth is 0.".to_owned();
    assert_eq!(
        required(&run, "Frog"),
        Some(Required::Conditional(condition))
    );
    let page = format!("# DigPonds\n\nDigs.\n\n## Request parameters\n\n{FLAGS}{RESPONSE}");
    let rows = "|Action|String|是|操作。|\n|Depth|String|是|深。|\n|Width|String|是|宽。|\n";
    let header = "|名称|类型|是否必选|描述|\n|--|--|--|--|";
    let call = "```\nhttp(s)://pond.example.com/?Action=DigPonds\n```\n";
    let other = format!(
        "# DigPonds\n\n挖。\n\n## 请求参数\n\n{header}\n{rows}\n## 示例\n\n请求示例\n\n{call}"
    );
    let pages = [
        ("pond/en-US/Page.md", page.as_str()),
        ("pond/zh-CN/Page.md", other.as_str()),
        POND,
    ];
    let run = Run::over(&SourceMap::from_texts(pages));
    assert_eq!(required(&run, "Width"), Some(Required::Yes));
}
