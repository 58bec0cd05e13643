//! Which line speaks, what is thin, and which lines are errors.

use crate::{
    canonical,
    model::{Api, TextLevel, Type},
    report::Report,
    source::SourceMap,
};

use super::{
    SlotKind, WordingCounts, WordingRecord, apply, list_missing, list_thin, print_missing,
    speaking_lines, text_level,
};

const PAGE: &str = "\
# DescribeFrogs

| Fact | Value |
| --- | --- |
| Product | Pond 2020-01-01 |
| Call | RPC POST |

## Request

| Name | Type | Required | Facts | Example | Description |
| --- | --- | --- | --- | --- | --- |
| PondId | String | yes | | p-1 | Written by hand. |
| Color | String | no | one of green, brown, 7 | | |
| Tag[] | Struct | no | | | |
| Tag[].Key | String | no | | | |
| Force | Boolean | no | | | |

## Response

| Name | Type | Facts | Example | Description |
| --- | --- | --- | --- | --- |
| Frogs[] | Struct | wrapped Frog | | |
| Frogs[].FrogId | String | | | |
| Frogs[].Color | String | | | |
| Frogs[].Key | String | | | |

## Errors

| Status | Code | Message | Meaning |
| --- | --- | --- | --- |
| 404 | InvalidPond/NotFound | | |
";

/// The product of the page above with these wording files, and what was reported.
fn worded(files: &[(&str, &str)]) -> (Api, WordingRecord, Vec<String>, SourceMap) {
    let read = canonical::read(crate::source::FileId(0), PAGE);
    let canonical::Subject::Operation(operation) = read.page.subject else {
        panic!("no operation");
    };
    let mut apis = [Api {
        product: "Pond".into(),
        slug: "pond".into(),
        operations: vec![*operation],
        ..Api::default()
    }];
    let page = [("pond/DescribeFrogs.md", PAGE)];
    let sources = SourceMap::from_texts(page.iter().chain(files).copied());
    let mut report = Report::default();
    let record = apply(&mut apis, &sources, &mut report);
    let messages = report
        .diagnostics
        .iter()
        .map(|d| format!("{} {}", d.rule.code, d.message));
    let [api] = apis;
    (api, record, messages.collect(), sources)
}

/// Every text of the product, one a line.
fn texts(api: &Api) -> Vec<String> {
    let operation = &api.operations[0];
    let mut out = vec![operation.text.en.clone().unwrap_or_default()];
    let mut add = |fields: &[crate::model::Field]| {
        for field in fields {
            let mut work = vec![field];
            while let Some(field) = work.pop() {
                out.push(format!(
                    "{}: {}",
                    field.name,
                    field.text.en.as_deref().unwrap_or("-")
                ));
                if let Type::List { item, .. } = &field.ty
                    && let Type::Struct(shape) = item.as_ref()
                {
                    work.extend(shape.fields.iter().rev());
                }
            }
        }
    };
    add(&operation.parameters);
    if let Type::Struct(shape) = &operation.response.body {
        add(&shape.fields);
    }
    out.extend(
        operation
            .errors
            .iter()
            .map(|e| e.text.en.clone().unwrap_or_default()),
    );
    out
}

#[test]
fn the_most_specific_line_speaks() {
    let (api, record, messages, _) = worded(&[
        (
            "wording/common.toml",
            "[rows]\n\"Force:bool\" = \"Goes ahead.\"\n\"Force:list\" = \"Never.\"\n\
             \"Tag.Key\" = \"First half of a tag.\"\n",
        ),
        (
            "wording/patterns.toml",
            "[operations]\n\"Describe*s\" = \"Lists the {stems}.\"\n[rows]\n\
             \"*Id\" = \"Number of the {stem} of a {subject} in {product}.\"\n\"*s\" = \"The {stems}.\"\n",
        ),
        (
            "wording/pond.toml",
            "[nouns]\n\"Frog\" = \"tree frog\"\n[rows]\n\"Color\" = \"What it looks like.\"\n\
             \"DescribeFrogs/Color\" = \"Only frogs like this.\"\n\"Key\" = \"What opens it.\"\n\
             [response]\n\"Frogs.Color\" = \"What this frog looks like.\"\n[values]\n\"Color=brown\" = \"As mud.\"\n\
             [errors]\n\"InvalidPond/NotFound\" = \"No such pond.\"\n",
        ),
    ]);
    assert_eq!(
        texts(&api),
        [
            "Lists the tree frogs.",
            "PondId: Written by hand.",
            "Color: Only frogs like this.",
            "Tag: -",
            "Key: First half of a tag.",
            "Force: Goes ahead.",
            "Frogs: The tree frogs.",
            "FrogId: Number of the tree frog of a tree frog in Pond.",
            "Color: Only frogs like this.",
            "Key: What opens it.",
            "No such pond.",
        ]
    );
    let hidden: Vec<&str> = messages
        .iter()
        .map(|m| &m[..m.find(" speaks").unwrap_or(m.len())])
        .collect();
    assert_eq!(hidden, ["D0321 `Color`", "D0321 `Frogs.Color`"]);
    let fields = record.products["pond"][&SlotKind::ResponseField];
    assert_eq!(
        (fields.places, fields.by_line, fields.thin, fields.missing),
        (4, 4, 0, 0)
    );
    let values = record.products["pond"][&SlotKind::Value];
    assert_eq!((values.places, values.by_line, values.missing), (2, 1, 1));
    assert_eq!((record.unused, record.waiting.len()), (2, 1));
}

#[test]
fn lines_that_match_nothing_or_are_out_of_order_are_reported() {
    let pond = "[rows]\n\"Wings\" = \"They have none.\"\n\"Color\" = \"What it looks like.\"\n";
    let (_, _, messages, _) = worded(&[
        ("wording/pond.toml", pond),
        ("wording/lake.toml", "[rows]\n\"X\" = \"Y.\"\n"),
    ]);
    assert_eq!(
        messages,
        [
            "D0322 `Wings` is out of order: the lines of a table are sorted by key",
            "D0320 `Wings` speaks nowhere: nothing of the product matches it",
        ]
    );
    let (_, _, messages, _) = worded(&[("wording/pond.toml", "[colors]\n")]);
    assert_eq!(messages.len(), 1, "{messages:?}");
}

#[test]
fn what_is_missing_can_be_filled_in_and_pasted_back() {
    let (api, ..) = worded(&[]);
    let listed = print_missing(&list_missing(&api));
    assert_eq!(
        listed,
        "\
[operations]
\"DescribeFrogs\" = \"\"

[request]
# DescribeFrogs/Color string
\"Color\" = \"\"
# DescribeFrogs/Force bool
\"Force\" = \"\"
# DescribeFrogs/Tag.Key string
\"Key\" = \"\"
# DescribeFrogs/Tag list
\"Tag\" = \"\"

[response]
# DescribeFrogs/Frogs.Color string
\"Color\" = \"\"
# DescribeFrogs/Frogs.FrogId string
\"FrogId\" = \"\"
# DescribeFrogs/Frogs list
\"Frogs\" = \"\"
# DescribeFrogs/Frogs.Key string
\"Key\" = \"\"

[values]
# DescribeFrogs/Color
\"Color=brown\" = \"\"
# DescribeFrogs/Color
\"Color=green\" = \"\"

[errors]
# DescribeFrogs
\"InvalidPond/NotFound\" = \"\"

"
    );
    let filled = listed.replace("\"\"", "\"Something that is said of it here.\"");
    let (api, record, messages, _) = worded(&[("wording/pond.toml", &filled)]);
    assert_eq!(messages, [""; 0]);
    assert!(list_missing(&api).is_empty());
    assert_eq!(record.unused, 0);
}

#[test]
fn thin_texts_are_listed_with_what_they_say_today() {
    let (api, ..) = worded(&[(
        "wording/pond.toml",
        "[request]\n\"Color\" = \"The color.\"\n\"Force\" = \"Catches frogs that hide, too.\"\n",
    )]);
    assert_eq!(
        print_missing(&list_thin(&api)),
        "[request]\n# DescribeFrogs/Color string\n# today: The color.\n\"Color\" = \"\"\n\n"
    );
}

#[test]
fn the_line_that_spoke_is_named() {
    let (api, _, _, sources) = worded(&[(
        "wording/pond.toml",
        "[request]\n\"Color\" = \"Only frogs like this.\"\n",
    )]);
    let lines: Vec<String> = speaking_lines(&api, &sources).into_values().collect();
    assert_eq!(lines, ["wording/pond.toml:2 \"Color\""]);
}

#[test]
fn a_text_that_says_the_name_again_is_thin() {
    for (text, thin) in [
        ("ID of the frog.", 1),
        ("The frog ID that is returned.", 1),
        ("Which frog it is, as `CreateFrog` returned it.", 0),
    ] {
        let pond = format!("[rows]\n\"FrogId\" = \"{text}\"\n");
        let (_, record, ..) = worded(&[("wording/pond.toml", &pond)]);
        assert_eq!(
            record.products["pond"][&SlotKind::ResponseField].thin,
            thin,
            "{text}"
        );
    }
}

#[test]
fn the_level_of_a_product_is_what_its_counts_amount_to() {
    let counts = |places: usize, thin: usize, missing: usize| WordingCounts {
        places,
        thin,
        missing,
        ..WordingCounts::default()
    };
    let level = |operations, fields, errors| {
        text_level(
            &[
                (SlotKind::Operation, operations),
                (SlotKind::ResponseField, fields),
                (SlotKind::Error, errors),
            ]
            .into(),
        )
    };
    let done = counts(10, 0, 0);
    assert_eq!(
        level(done, counts(90, 5, 0), counts(20, 1, 0)),
        TextLevel::Full
    );
    assert_eq!(
        level(done, counts(90, 7, 0), done),
        TextLevel::Good,
        "too much is thin"
    );
    assert_eq!(
        level(done, counts(100, 8, 7), done),
        TextLevel::Good,
        "85 % of rows"
    );
    assert_eq!(level(done, counts(100, 8, 8), done), TextLevel::Facts);
    assert_eq!(
        level(done, done, counts(1, 0, 1)),
        TextLevel::Good,
        "an error lacks a text"
    );
    assert_eq!(level(counts(10, 0, 1), done, done), TextLevel::Partial);
}
