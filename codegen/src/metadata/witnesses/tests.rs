//! A toy operation that a page and two documents know.

use crate::{
    metadata::toy::{api, dated, field, list, operation, structure},
    model::{AllowedValue, Dissent, Encoding, Facts, Field, Type},
};

use super::*;

fn values(names: &[&str], meaning: &str) -> Vec<AllowedValue> {
    let value = |name: &&str| AllowedValue {
        value: (*name).to_owned(),
        meaning: meaning.to_owned(),
    };
    names.iter().map(value).collect()
}

fn lines(differences: &[WitnessDifference]) -> Vec<String> {
    let line = |d: &WitnessDifference| {
        format!(
            "{}: {} {}: {} / {}",
            d.class, d.action, d.path, d.page, d.metadata
        )
    };
    differences.iter().map(line).collect()
}

fn names(fields: &[Field]) -> Vec<&str> {
    fields.iter().map(|f| f.name.as_str()).collect()
}

#[test]
fn every_aspect_has_one_line_in_the_table() {
    let aspects: std::collections::BTreeSet<Aspect> =
        PRECEDENCE.iter().map(|(aspect, _)| *aspect).collect();
    assert_eq!(aspects.len(), PRECEDENCE.len());
}

#[test]
fn without_documents_the_pages_stay_as_they_are() {
    let pages = api(vec![operation(
        "ListFrogs",
        vec![field("A", Type::Bool)],
        Vec::new(),
    )]);
    let merged = merge_witnesses(pages.clone(), &[]);
    assert_eq!((merged.api, merged.differences.len()), (pages, 0));
    assert!(merged.operations["ListFrogs"].page);
}

#[test]
fn facts_come_from_who_knows_them() {
    let mut color = field("Color", Type::String);
    color.facts = Facts {
        values: values(&["green", "blue"], "a color"),
        range: Some((Some(1.0), None)),
        unit: Some("shades".to_owned()),
        default: Some("green".to_owned()),
        deprecated: Some(Text::default()),
        ..Facts::default()
    }
    .into();
    color.required = Required::Yes;
    let mut when = field("Depth", Type::String);
    when.required = Required::Conditional("the pond is deep".to_owned());
    let page = operation(
        "ListFrogs",
        vec![
            color,
            when,
            field("Old", Type::String),
            field("tag", Type::String),
        ],
        Vec::new(),
    );

    let mut color = field("Color", Type::String);
    color.facts.values = values(&["green", "red"], "");
    color.facts.default = Some("red".to_owned());
    color.position = Some(Position::Form);
    let document = operation(
        "ListFrogs",
        vec![
            color,
            field("Depth", Type::I64),
            field("Tag", Type::String),
            field("New", Type::Bool),
        ],
        Vec::new(),
    );
    let merged = merge_witnesses(
        api(vec![page]),
        &[dated("2025-01-01", false, vec![document])],
    );
    let [color, depth, old, tag, new] = merged.api.operations[0].parameters.as_slice() else {
        panic!("{:?}", merged.api.operations[0].parameters)
    };
    let known: Vec<_> = color
        .facts
        .values
        .iter()
        .map(|v| (v.value.as_str(), v.meaning.as_str()))
        .collect();
    assert_eq!(known, [("green", "a color"), ("red", "")]);
    assert_eq!(
        (color.facts.default.as_deref(), color.facts.unit.as_deref()),
        (Some("red"), Some("shades"))
    );
    assert_eq!(
        (color.facts.range, &color.facts.deprecated),
        (Some((Some(1.0), None)), &None)
    );
    assert_eq!(
        (&color.required, color.position),
        (&Required::No, Some(Position::Form))
    );
    assert_eq!(
        (&depth.ty, &depth.required),
        (
            &Type::I64,
            &Required::Conditional("the pond is deep".to_owned())
        )
    );
    assert_eq!([&old.name, &tag.name, &new.name], ["Old", "Tag", "New"]);
    let not_in_reference = Dissent::NotInReference {
        date: "2025-01-01".to_owned(),
    };
    assert_eq!(old.dissent, [not_in_reference]);
    let page_says = |field: &Field| -> Vec<(Aspect, String)> {
        let says = field.dissent.iter().filter_map(|d| match d {
            Dissent::PageSays { aspect, value } => Some((*aspect, value.clone())),
            Dissent::NotInReference { .. } => None,
        });
        says.collect()
    };
    assert_eq!(
        [color, depth, tag, new].map(page_says),
        [
            vec![
                (Aspect::Required, "yes".to_owned()),
                (Aspect::Position, "query".to_owned()),
                (Aspect::Values, "green, blue".to_owned()),
                (Aspect::Default, "green".to_owned()),
            ],
            vec![(Aspect::Type, "String".to_owned())],
            vec![(Aspect::Name, "tag".to_owned())],
            Vec::new(),
        ]
    );
    insta::assert_snapshot!(lines(&merged.differences).join("\n"));
    assert_eq!(
        count_differences(&merged.differences)[&DifferenceClass::OnlyMetadata(Aspect::Existence)],
        1
    );
    let telling = pick_telling(&merged.differences, 2);
    assert_eq!(
        review(&telling).lines().skip(2).collect::<Vec<_>>(),
        [
            "|  | `ListFrogs` | `request.Depth` | type differs | `String` | `Long` | 2025-01-01 |",
            "|  | `ListFrogs` | `request.Color` | position differs | `query` | `form` | 2025-01-01 |",
        ]
    );
}

#[test]
fn a_document_without_responses_leaves_the_response_to_the_one_before() {
    let page = operation(
        "ListFrogs",
        Vec::new(),
        vec![field("Frogs", list(None, Type::String))],
    );
    let full = operation(
        "ListFrogs",
        vec![field("Gone", Type::String)],
        vec![field("Frogs", list(Some("Frog"), Type::String))],
    );
    let requests = operation("ListFrogs", vec![field("New", Type::String)], Vec::new());
    let documents = [
        dated("2025-12-03", false, vec![requests]),
        dated("2024-06-24", true, vec![full]),
    ];
    let merged = merge_witnesses(api(vec![page]), &documents);
    let operation = &merged.api.operations[0];
    assert_eq!(names(&operation.parameters), ["New"]);
    let mut frogs = field("Frogs", list(Some("Frog"), Type::String));
    frogs.dissent = vec![Dissent::PageSays {
        aspect: Aspect::Wrapper,
        value: "-".to_owned(),
    }];
    assert_eq!(operation.response.body, structure(vec![frogs]));
    let witnesses = &merged.operations["ListFrogs"];
    assert_eq!(witnesses.request.as_deref(), Some("2025-12-03"));
    assert_eq!(witnesses.response.as_deref(), Some("2024-06-24"));
}

#[test]
fn operations_come_and_go() {
    let known = |action| operation(action, Vec::new(), Vec::new());
    let mut marked = known("OldOnPage");
    marked.deprecated = Some(Text {
        en: Some("Ours.".to_owned()),
        zh: None,
    });
    let mut said_by_page_only = known("StillFine");
    said_by_page_only.deprecated = Some(Text::default());
    let pages = api(vec![known("Lost"), marked.clone(), said_by_page_only]);
    let mut old = known("OldOnPage");
    old.deprecated = Some(Text::default());
    let documents = [
        dated("2024-06-24", true, vec![known("Lost"), known("Past")]),
        dated(
            "2025-12-03",
            true,
            vec![known("New"), old, known("StillFine")],
        ),
    ];
    let merged = merge_witnesses(pages, &documents);
    let actions: Vec<&str> = merged
        .api
        .operations
        .iter()
        .map(|o| o.action.as_str())
        .collect();
    assert_eq!(actions, ["Lost", "New", "OldOnPage", "StillFine"]);
    let deprecated: Vec<bool> = merged
        .api
        .operations
        .iter()
        .map(|o| o.deprecated.is_some())
        .collect();
    assert_eq!(deprecated, [false, false, true, false]);
    assert_eq!(merged.api.operations[2].deprecated, marked.deprecated);
    let date = "2025-12-03".to_owned();
    let [lost, new, ..] = merged.api.operations.as_slice() else {
        panic!()
    };
    assert_eq!(lost.dissent, [Dissent::NotInReference { date }]);
    assert_eq!(new.dissent, []);
}

#[test]
fn a_wire_of_its_own_is_kept_when_a_newer_document_is_silent() {
    let plain = operation("ListFrogs", Vec::new(), Vec::new());
    let mut own = plain.clone();
    own.foreign_protocol = Some("Croak".to_owned());
    let documents = [
        dated("2024-06-24", true, vec![own]),
        dated("2025-12-03", false, vec![plain]),
    ];
    let merged = merge_witnesses(api(Vec::new()), &documents);
    let protocol = merged.api.operations[0].foreign_protocol.as_deref();
    assert_eq!(protocol, Some("Croak"));
}

#[test]
fn a_wire_that_all_operations_speak_is_that_of_later_ones() {
    let mut own = operation("ListFrogs", Vec::new(), Vec::new());
    own.foreign_protocol = Some("Croak".to_owned());
    let later = operation("ListToads", Vec::new(), Vec::new());
    let mut mixed = vec![own.clone(), operation("ListNewts", Vec::new(), Vec::new())];
    let merge = |older: Vec<Operation>| {
        let documents = [
            dated("2024-06-24", true, older),
            dated("2025-12-03", false, vec![later.clone()]),
        ];
        let merged = merge_witnesses(api(Vec::new()), &documents);
        let toads = merged
            .api
            .operations
            .iter()
            .find(|o| o.action == "ListToads");
        toads.unwrap().foreign_protocol.clone()
    };
    assert_eq!(merge(vec![own]).as_deref(), Some("Croak"));
    mixed.sort_by(|a, b| a.action.cmp(&b.action));
    assert_eq!(merge(mixed), None);
}

#[test]
fn names_of_operations_may_differ_in_case() {
    let shallow = |action: &str| operation(action, vec![field("A", Type::Bool)], Vec::new());
    let joined = |pages: &[&str], documents: &[&str]| -> Vec<(String, bool)> {
        let all = |actions: &[&str]| actions.iter().map(|a| shallow(a)).collect();
        let document = dated("2025-12-03", true, all(documents));
        let merged = merge_witnesses(api(all(pages)), &[document]);
        let page = |o: &Operation| (o.action.clone(), merged.operations[&o.action].page);
        merged.api.operations.iter().map(page).collect()
    };
    let one = ("ListWaterFrogs".to_owned(), true);
    assert_eq!(joined(&["ListWaterfrogs"], &["ListWaterFrogs"]), [one]);
    let both = [("ListWaterFrogs", false), ("ListWaterfrogs", true)];
    let both = both.map(|(name, page)| (name.to_owned(), page));
    let documents = ["ListWaterFrogs", "ListWaterfrogs"];
    assert_eq!(joined(&["ListWaterfrogs"], &documents), both);
}

#[test]
fn what_is_alike_on_the_wire_keeps_the_form_of_the_page() {
    let inner = |item| structure(vec![field("Frog", list(None, item))]);
    let page = operation(
        "ListFrogs",
        Vec::new(),
        vec![
            field("A", list(Some("Frog"), Type::String)),
            field("B", inner(Type::String)),
            field("C", structure(vec![field("Name", Type::String)])),
            field("D", Type::Timestamp),
        ],
    );
    let document = operation(
        "ListFrogs",
        Vec::new(),
        vec![
            field("A", inner(Type::I32)),
            field("B", list(Some("Frog"), Type::I32)),
            field("C", Type::Any),
            field("D", Type::String),
        ],
    );
    let merged = merge_witnesses(api(vec![page]), &[dated("2025", true, vec![document])]);
    let Type::Struct(shape) = &merged.api.operations[0].response.body else {
        panic!()
    };
    let types: Vec<&Type> = shape.fields.iter().map(|f| &f.ty).collect();
    let name = structure(vec![field("Name", Type::String)]);
    assert_eq!(
        types,
        [
            &list(Some("Frog"), Type::I32),
            &inner(Type::I32),
            &name,
            &Type::Timestamp
        ]
    );
}

#[test]
fn a_text_that_holds_json_keeps_its_members() {
    let mut page = field("Plan", structure(vec![field("Depth", Type::I32)]));
    page.encoding = Encoding::Json;
    let document = operation("ListFrogs", vec![field("Plan", Type::String)], Vec::new());
    let pages = api(vec![operation("ListFrogs", vec![page.clone()], Vec::new())]);
    let merged = merge_witnesses(pages, &[dated("2025", false, vec![document])]);
    assert_eq!(merged.api.operations[0].parameters, [page]);
}

#[test]
fn parameters_of_the_path_have_the_names_of_the_path() {
    let with = |path: &str, name: &str| {
        let mut id = field(name, Type::String);
        id.position = Some(Position::Path);
        let mut operation = operation("GetFrog", vec![id], Vec::new());
        operation.style = Style::Roa {
            method: "GET".to_owned(),
            path: path.to_owned(),
        };
        operation
    };
    let merge = |document| {
        let page = with("/ponds/{Pond}", "Pond");
        let merged = merge_witnesses(api(vec![page]), &[dated("2025", false, vec![document])]);
        merged.api.operations[0].clone()
    };
    let renamed = merge(with("/ponds/{pondId}", "pondId"));
    assert_eq!(names(&renamed.parameters), ["pondId"]);
    // Its twin: another path, where the parameter of the page has no place.
    let moved = merge(with("/v2/ponds/{pondId}", "pondId"));
    assert_eq!(names(&moved.parameters), ["pondId"]);
}

#[test]
fn errors_and_hosts_are_a_union() {
    let error = |code: &str, status| ErrorCode {
        code: code.to_owned(),
        status,
        ..ErrorCode::default()
    };
    let mut page = operation("ListFrogs", Vec::new(), Vec::new());
    page.errors = vec![error("Dry", None), error("Deep", Some(403))];
    let mut document = operation("ListFrogs", Vec::new(), Vec::new());
    document.errors = vec![error("Frozen", Some(404)), error("Dry", Some(400))];
    let mut pages = api(vec![page]);
    pages.endpoints.location_code = Some("pond".to_owned());
    let mut said = dated("2025", true, vec![document]);
    said.value.api.endpoints.rule = Some("pond.{region}.example.com".to_owned());
    let merged = merge_witnesses(pages, &[said]);
    let errors: Vec<_> = merged.api.operations[0]
        .errors
        .iter()
        .map(|e| (e.code.as_str(), e.status))
        .collect();
    assert_eq!(
        errors,
        [
            ("Dry", Some(400)),
            ("Deep", Some(403)),
            ("Frozen", Some(404))
        ]
    );
    assert!(merged.api.endpoints.rule.is_some() && merged.api.endpoints.location_code.is_some());
}

#[test]
fn a_name_that_one_of_several_pages_misspells_is_no_field() {
    let number = |name: &str| field(name, Type::I32);
    let page = vec![
        number("PageNumber"),
        number("PageNumberds"),
        number("PageNumbers"),
        number("PageNumber2"),
        number("PgeNumber"),
        field("PageNumbr", Type::Bool),
        number("NoId"),
    ];
    let page = operation("ListFrogs", page, Vec::new());
    let document = vec![number("PageNumber"), number("NodeId")];
    let document = operation("ListFrogs", document, Vec::new());
    let document = dated("2025-01-01", false, vec![document]);
    let merged = merge_witnesses(api(vec![page]), &[document]);
    let held = names(&merged.api.operations[0].parameters);
    // Nobody but the page with `NoId` knows a node: it may be what it says.
    let own = [
        "PageNumber",
        "PageNumbers",
        "PageNumber2",
        "PageNumbr",
        "NoId",
        "NodeId",
    ];
    assert_eq!(held, own);
    let told = lines(&merged.differences);
    assert!(
        told.contains(
            &"name differs: ListFrogs request.PageNumberds: PageNumberds / PageNumber".to_owned()
        ),
        "{told:?}"
    );
}
