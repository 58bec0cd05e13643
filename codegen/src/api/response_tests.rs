//! Responses of single pages: one rule of the shapes each.

use crate::{doc, export, source::SourceMap};

use super::*;

/// What the product of the pages is.
pub(super) const POND: (&str, &str) = (
    "pond/product.toml",
    "product = \"Pond\"\nversion = \"2020-01-02\"\n",
);

/// Paths of the response of one page, in the flat form.
pub(super) fn response(rows: &str, example: &str) -> Vec<String> {
    response_of(
        "ListNewts",
        rows,
        &format!("JSON format\n\n```\n{example}\n```\n"),
        &[],
    )
}

/// A page about an operation.
pub(super) fn page(action: &str, rows: &str, examples: &str) -> String {
    format!(
        "# {action}\n\nIs about newts.\n\n## Request parameters\n\n\
         |Parameter|Type|Required|Example|Description|\n|--|--|--|--|--|\n\
         |Action|String|Yes|{action}|The operation.|\n\n## Response parameters\n\n\
         |Parameter|Type|Example|Description|\n|--|--|--|--|\n{rows}\n\n## Examples\n\n{examples}"
    )
}

/// Paths of the response of an operation of that name, with other pages of the product beside it.
pub(super) fn response_of(
    action: &str,
    rows: &str,
    examples: &str,
    others: &[(&str, &str)],
) -> Vec<String> {
    let page = page(action, rows, examples);
    let path = format!("pond/en-US/{action}.md");
    let own = [(path.as_str(), page.as_str()), POND];
    let sources = SourceMap::from_texts(own.into_iter().chain(others.iter().copied()));
    let built = build(&sources, &doc::read_all(&sources).0);
    export::tsv(&built.apis)
        .lines()
        .filter(|l| l.starts_with("response\t"))
        .filter(|l| l.split('\t').nth(3) == Some(action))
        .filter_map(|l| l.split('\t').nth(4).map(str::to_owned))
        .collect()
}

#[test]
fn a_list_printed_without_lists_is_wrapped_by_its_only_member() {
    let got = response(
        "|NewtIds|List|newt-1|Ids.|\n|RequestId|String|1|Request.|",
        "{\"NewtIds\": {\"NewtId\": \"newt-1\"}, \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"NewtIds.NewtId[]".to_owned()), "{got:?}");
}

#[test]
fn rows_without_a_container_go_where_the_example_shows_them() {
    let got = response(
        "|NewtName|String|Ned|Name.|\n|Age|Integer|1|Age.|\n|RequestId|String|1|Request.|",
        "{\"Newts\": {\"Newt\": [{\"NewtName\": \"Ned\", \"Age\": 1}]}, \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"Newts.Newt[].NewtName".to_owned()), "{got:?}");
    assert!(got.contains(&"RequestId".to_owned()), "{got:?}");
}

#[test]
fn texts_alone_do_not_make_an_object_a_list() {
    let got = response(
        "|Newts| | |The newts.|\n|NewtName|String|Ned|Name.|\n|RequestId|String|1|Request.|",
        "{\"Newts\": {\"NewtName\": \"Ned\"}, \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"Newts.NewtName".to_owned()), "{got:?}");
}

#[test]
fn a_container_that_lacks_one_row_in_the_example_may_lack_another() {
    let got = response(
        "|Newt|Struct| |The newt.|\n|Colour|String|red|Not shown.|\n|Toes|Struct| |The toes.|\n\
         |Left|Integer|4|Left.|\n|Weight|Integer|4|Not shown either.|\n|RequestId|String|1|Request.|",
        "{\"Newt\": {\"Toes\": {\"Left\": 4}}, \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"Newt.Weight".to_owned()), "{got:?}");
}

#[test]
fn a_list_of_one_is_no_list_where_every_name_speaks_of_one_thing() {
    let example =
        "JSON format\n\n```\n{\"Newt\": [{\"Name\": \"Ned\"}], \"RequestId\": \"1\"}\n```\n";
    let rows = |name: &str, text: &str| {
        format!("|{name}| | |{text}|\n|Name|String|Ned|Name.|\n|RequestId|String|1|Request.|")
    };
    let got = response_of("CreateNewt", &rows("Newt", "The newt."), example, &[]);
    assert!(got.contains(&"Newt.Name".to_owned()), "{got:?}");
    let several = response_of("ListNewts", &rows("Newt", "The newt."), example, &[]);
    assert!(several.contains(&"Newt[].Name".to_owned()), "{several:?}");
    let said = response_of(
        "CreateNewt",
        &rows("Newt", "A list of newts."),
        example,
        &[],
    );
    assert!(said.contains(&"Newt[].Name".to_owned()), "{said:?}");
}

#[test]
fn an_item_row_stands_for_the_level_of_the_example_whatever_its_name() {
    let got = response(
        "|Newts|Array of Newt| |The newts.|\n|Newt| | | |\n|Name|String|Ned|Name.|\n\
         |Colour|String|red|Not shown.|\n|RequestId|String|1|Request.|",
        "{\"Newts\": {\"Newts\": [{\"Name\": \"Ned\"}]}, \"RequestId\": \"1\"}",
    );
    assert_eq!(
        got,
        ["Newts.Newt[].Name", "Newts.Newt[].Colour", "RequestId"]
    );
}

#[test]
fn an_item_row_stays_with_its_list_though_the_example_lacks_the_list() {
    let got = response(
        "|Pond|Struct| |The pond.|\n|Newts|Array of Newt| |The newts.|\n|Newt| | | |\n|Name|String|Ned|Name.|\n\
         |Age|Integer|1|Age.|\n|RequestId|String|1|Request.|",
        "{\"Pond\": {\"Newt\": {\"Name\": \"Ned\", \"Age\": 1}}, \"RequestId\": \"1\"}",
    );
    assert!(
        got.contains(&"Pond.Newts.Newt[].Name".to_owned()),
        "{got:?}"
    );
}

#[test]
fn a_list_shown_as_an_object_is_written_as_the_product_writes_its_lists() {
    let page = |n: u32| {
        format!(
            "# ListFrogs{n}\n\nLists frogs.\n\n## Request parameters\n\n\
             |Parameter|Type|Required|Example|Description|\n|--|--|--|--|--|\n\
             |Action|String|Yes|ListFrogs{n}|The operation.|\n\n## Response parameters\n\n\
             |Parameter|Type|Example|Description|\n|--|--|--|--|\n|List|Array of Frog{n}| |Frogs.|\n\
             |Frog{n}| | | |\n|Name|String|Fred|Name.|\n"
        )
    };
    let pages: Vec<(String, String)> = (1..=5)
        .map(|n| (format!("pond/en-US/ListFrogs{n}.md"), page(n)))
        .collect();
    let pages: Vec<(&str, &str)> = pages
        .iter()
        .map(|(p, t)| (p.as_str(), t.as_str()))
        .collect();
    let rows = "|List|Array of Newt| |Newts.|\n|Name|String|Ned|Name.|\n|Age|Integer|1|Age.|\n\
     |RequestId|String|1|Request.|";
    let example = "JSON format\n\n```\n{\"List\": {\"Name\": \"Ned\", \"Age\": 1}, \"RequestId\": \"1\"}\n```\n";
    let got = response_of("ListNewts", rows, example, &pages);
    assert!(got.contains(&"List.Newt[].Name".to_owned()), "{got:?}");
    let alone = response_of("ListNewts", rows, example, &[]);
    assert!(alone.contains(&"List[].Name".to_owned()), "{alone:?}");
}

#[test]
fn a_text_that_the_example_shows_the_inside_of_has_members() {
    let got = response(
        "|Newt|String| |The newt.|\n|RequestId|String|1|Request.|",
        "{\"Newt\": {\"Name\": \"Ned\"}, \"RequestId\": \"1\"}",
    );
    assert_eq!(got, ["Newt.Name", "RequestId"]);
}

#[test]
fn a_list_shown_without_items_keeps_the_element_around_them() {
    let got = response(
        "|Newts|List| |The newts.|\n|Color|String|red|Of one.|\n|RequestId|String|1|Request.|",
        "{\"Newts\": {\"Newt\": []}, \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"Newts.Newt[].Color".to_owned()), "{got:?}");
}

#[test]
fn an_empty_list_is_one_of_texts() {
    let got = response(
        "|Newts| | |The newts.|\n|RequestId|String|1|Request.|",
        "{\"Newts\": {\"Newt\": []}, \"RequestId\": \"1\"}",
    );
    assert_eq!(got, ["Newts.Newt[]", "RequestId"]);
}

#[test]
fn an_item_row_without_members_and_example_is_a_text() {
    let page = "# ListNewts\n\nLists newts.\n\n## Request parameters\n\n\
     |Parameter|Type|Required|Example|Description|\n|--|--|--|--|--|\n\
     |Action|String|Yes|ListNewts|The operation.|\n\n## Response parameters\n\n\
     |Parameter|Type|Example|Description|\n|--|--|--|--|\n|NewtIds| | |The ids.|\n|NewtId| |newt-1|The ids.|\n\
     |RequestId|String|1|Request.|\n\n## Error codes\n\n\
     |HTTP status code|Error code|Error message|Description|\n|--|--|--|--|\n\
     |404|Pond.Dry|The pond is dry.|No water is left.|\n";
    let sources = SourceMap::from_texts([POND, ("pond/en-US/ListNewts.md", page)]);
    let tsv = export::tsv(&build(&sources, &doc::read_all(&sources).0).apis);
    assert!(tsv.contains("NewtIds.NewtId[]\tString"), "{tsv}");
}

#[test]
fn an_envelope_is_left_out_though_a_row_further_down_bears_its_name() {
    let got = response(
        "|RequestId|String|1|Request.|\n|Result| | |The result.|\n|Newt| | |The newt.|\n|Data|String|x|Data.|\n\
         |Name|String|Ned|Name.|",
        "{\"code\": 200, \"data\": {\"Result\": {\"Newt\": {\"Data\": \"x\", \"Name\": \"Ned\"}}, \
         \"RequestId\": \"1\"}}",
    );
    assert!(got.contains(&"Result.Newt.Data".to_owned()), "{got:?}");
}

#[test]
fn a_list_without_a_row_for_its_wrapper_keeps_its_place_in_the_example() {
    let got = response(
        "|Newt|Array of Newt| |The newts.|\n|Name|String|Ned|Name.|\n|RequestId|String|1|Request.|",
        "{\"NewtList\": {\"Newt\": [{\"Name\": \"Ned\"}]}, \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"NewtList.Newt[].Name".to_owned()), "{got:?}");
    assert!(got.contains(&"RequestId".to_owned()), "{got:?}");
}

#[test]
fn a_later_table_named_by_the_last_part_of_a_path_is_placed_there() {
    let got = response(
        "|Newt|Struct| |The newt.|\n|Toes|Map| |The toes.|\n|Name|String|Ned|Name.|\n\
         |RequestId|String|1|Request.|\n\nNewt.Toes holds the following parameters.\n\n\
         |Parameter|Type|Example|Description|\n|--|--|--|--|\n|Left|Integer|4|Left.|\n\
         |Right|Integer|4|Right.|",
        "{\"RequestId\": \"1\"}",
    );
    assert!(
        got.iter()
            .any(|p| p.starts_with("Newt.Toes") && p.ends_with("Left")),
        "{got:?}"
    );
    assert!(got.contains(&"Newt.Name".to_owned()), "{got:?}");
}

#[test]
fn sorted_siblings_count_for_the_fields_of_the_envelope_too() {
    let got = response(
        "|Eggs|Array of Egg| |The eggs.|\n|Egg| | | |\n|Code|String|200|Code.|\n|Id|String|n-1|Id.|\n\
         |Kind|String|red|Kind.|\n|Message|String|ok|Message.|\n|Owner|String|Ann|Owner.|\n\
         |Success|Boolean|true|Not shown.|\n|FailCount|Integer|0|Failed.|\n|RequestId|String|1|Request.|\n\
         |TotalCount|Integer|1|Total.|",
        "{\"Eggs\": {\"Egg\": [{\"Code\": \"200\", \"Id\": \"n-1\", \"Kind\": \"red\", \
         \"Message\": \"ok\", \"Owner\": \"Ann\"}]}, \
         \"FailCount\": 0, \"RequestId\": \"1\", \"TotalCount\": 1}",
    );
    assert!(got.contains(&"Eggs.Egg[].Success".to_owned()), "{got:?}");
}

#[test]
fn a_field_that_only_the_page_of_the_other_language_has_is_added() {
    let zh = "# ListNewts\n\n查询蝾螈。\n\n## 请求参数\n\n|名称|类型|是否必选|示例值|描述|\n|--|--|--|--|--|\n\
     |Action|String|是|ListNewts|接口名。|\n\n## 返回数据\n\n|名称|类型|示例值|描述|\n|--|--|--|--|\n|Newts|Array of Newt| |蝾螈。|\n\
     |Name|String|Ned|名字。|\n|Weight|Integer|7|体重。|\n|Gone|Integer|7|示例中没有。|\n\n## 示例\n\nJSON 格式\n\n```\n\
     {\"Newts\": [{\"Name\": \"Ned\", \"Weight\": 7}]}\n```\n";
    let got = response_of(
        "ListNewts",
        "|Newts|Array of Newt| |The newts.|\n|Name|String|Ned|Name.|\n|Age|Integer|1|Age.|\n\
         |Colour|String|red|Colour.|\n|Kind|String|wild|Kind.|\n|RequestId|String|1|Request.|",
        "JSON format\n\n```\n\
         {\"Newts\": [{\"Name\": \"Ned\", \"Age\": 1, \"Colour\": \"red\", \"Kind\": \"wild\"}], \
         \"RequestId\": \"1\"}\n\
         ```\n",
        &[("pond/zh-CN/ListNewts.md", zh)],
    );
    assert!(got.contains(&"Newts[].Weight".to_owned()), "{got:?}");
    assert!(got.contains(&"Newts[].Age".to_owned()), "{got:?}");
    assert!(!got.iter().any(|p| p.ends_with("Gone")), "{got:?}");
}

#[test]
fn a_dot_that_the_example_shows_inside_of_a_name_is_no_level() {
    let rows = "|Newts|Array of Newt| |The newts.|\n|Newt| | |One.|\n|Pond|String|1|Number.|\n\
     |Pond.en|String|Mere|Name.|\n|RequestId|String|1|Request.|";
    let got = response(
        rows,
        "{\"Newts\": {\"Newt\": [{\"Pond\": \"1\", \"Pond.en\": \"Mere\"}]}, \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"Newts.Newt[].Pond".to_owned()), "{got:?}");
    assert!(got.contains(&"Newts.Newt[].Pond.en".to_owned()), "{got:?}");
}

#[test]
fn an_array_of_the_name_of_its_row_holds_structs() {
    let got = response(
        "|Newt|Struct| |The newt.|\n|Colours|List|[\\\"red\\\"]|Colours.|\n\
         |Time|Array of Time| |When it was seen.|\n|Hour|String|7|Hour.|\n|RequestId|String|1|Request.|",
        "{\"Newt\": {\"Colours\": [\"red\"]}, \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"Newt.Time[].Hour".to_owned()), "{got:?}");
}

#[test]
fn what_json_and_xml_show_beside_every_row_is_a_field() {
    let rows = |last: &str| {
        format!(
            "|Newt|Struct| |The newt.|\n|Name|String|Ned|Name.|\n|Age|Integer|1|Age.|\n|{last}|String|a|Last.|\n\
             |RequestId|String|1|Request.|"
        )
    };
    let shown = "JSON format\n\n```\n\
     {\"Newt\": {\"Name\": \"Ned\", \"Age\": 1, \"Shape\": \"long\", \"Skin\": \"wet\", \"Tail\": \"\"}, \
     \"RequestId\": \"1\"}\n\
     ```\n\nXML format\n\n```\n\
     <Newt><Name>Ned</Name><Age>1</Age><Shape>long</Shape><Tail></Tail></Newt><RequestId>1</RequestId>\n```\n";
    let got = response_of("GetNewt", &rows("Skin"), shown, &[]);
    assert!(got.contains(&"Newt.Shape".to_owned()), "{got:?}");
    // Not the one without a value.
    assert!(!got.contains(&"Newt.Tail".to_owned()), "{got:?}");
    // Nothing where a row is not shown: table and example are of different makes.
    let got = response_of("GetNewt", &rows("Gills"), shown, &[]);
    assert!(!got.contains(&"Newt.Shape".to_owned()), "{got:?}");
}

#[test]
fn a_table_that_names_no_field_leaves_the_response_to_the_examples() {
    let json = "JSON format\n\n```\n\
     {\"Newts\": {\"Newt\": [{\"Name\": \"Ned\"}]}, \"Total\": 1, \"RequestId\": \"1\"}\n```\n";
    let xml = "\nXML format\n\n```\n\
     <Newts><Newt><Name>Ned</Name></Newt></Newts><Total>1</Total><RequestId>1</RequestId>\n```\n";
    let row = "|RequestId|String|1|Request.|";
    let got = response_of("ListNewts", row, &format!("{json}{xml}"), &[]);
    assert_eq!(got, ["RequestId", "Newts.Newt[].Name", "Total"]);
    // One example alone may be that of another operation.
    assert_eq!(response_of("ListNewts", row, json, &[]), ["RequestId"]);
    // A table with a field of its own means what it says.
    let more = "|RequestId|String|1|Request.|\n|Total|Integer|1|Total.|";
    let got = response_of("ListNewts", more, &format!("{json}{xml}"), &[]);
    assert_eq!(got, ["RequestId", "Total"]);
}

#[test]
fn a_table_about_a_text_that_the_example_shows_makes_no_struct_of_it() {
    let rows = "|Config|String|{\\\"pond.dry\\\":\\\"false\\\"}|The settings.|\n|RequestId|String|1|Request.|\n\n\
     ## Config parameter description\n\n|Parameter|Type|Example|Description|\n|--|--|--|--|\n\
     |pond.dry|Boolean|false|Whether it is dry.|\n|pond.deep|Boolean|true|Whether it is deep.|";
    let text = response(rows, "{\"Config\": \"{}\", \"RequestId\": \"1\"}");
    assert_eq!(text, ["Config", "RequestId"]);
    // An example that shows the inside goes before the type.
    let shown = response(
        rows,
        "{\"Config\": {\"pond.dry\": false, \"pond.deep\": true}, \"RequestId\": \"1\"}",
    );
    assert_eq!(shown, ["Config.pond.dry", "Config.pond.deep", "RequestId"]);
}

#[test]
fn a_list_whose_row_stands_twice_is_bare_where_the_example_shows_it_so() {
    let got = response(
        "|newts|Array of newts| |The newts.|\n|newts| | | |\n|name|String|Ned|Name.|\n\
         |RequestId|String|1|Request.|",
        "{\"newts\": [{\"name\": \"Ned\"}], \"RequestId\": \"1\"}",
    );
    assert_eq!(got, ["newts[].name", "RequestId"]);
}

#[test]
fn a_response_with_the_id_of_its_request_is_not_a_list() {
    let got = response(
        "|Name|String|Ned|Name.|\n|RequestId|String|1|Request.|",
        "[{\"Name\": \"Ned\", \"RequestId\": \"1\"}]",
    );
    assert_eq!(got, ["Name", "RequestId"]);
}

#[test]
fn tables_whose_names_stand_in_a_json_text_only_are_left_out() {
    let got = response(
        "|Report|String|{}|As JSON.|\n|RequestId|String|1|Request.|\n\n\
         What it may report:\n\n|Parameter|Type|Description|\n|--|--|--|\n|moves|Integer|How often.|\n\
         |sleeps|Boolean|Whether it sleeps.|",
        "{\"Report\": \"{\\\"moves\\\": 3}\", \"RequestId\": \"1\"}",
    );
    assert_eq!(got, ["Report", "RequestId"]);
}

#[test]
fn a_plural_without_type_but_with_a_value_is_a_list() {
    let got = response(
        "|Newt|Struct| |The newt.|\n|Colors| |red|Its colors.|\n|Mood| |calm|Its mood.|\n\
         |RequestId|String|1|Request.|",
        "{\"Newt\": {\"Mood\": \"calm\"}, \"RequestId\": \"1\"}",
    );
    assert_eq!(got, ["Newt.Colors[]", "Newt.Mood", "RequestId"]);
}
