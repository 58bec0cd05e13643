//! Whatever the model holds comes back from a page.

use proptest::{collection::vec, option, prelude::*};

use crate::{
    model::{
        AllowedValue, Aspect, BodyStatus, Dissent, Encoding, ErrorCode, Example, Facts, Field,
        Operation, Paging, Position, Required, Response, Shape, Style, Text, Type,
    },
    source::{FileId, Span},
};

use super::{CanonicalPage, Subject, Witness, WitnessKind, WitnessPart, read, write};

/// Texts with everything that a table, Markdown or the grammar of the dialect could take for markup.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z0-9]{1,8}",
        "[ -~]{1,6}",
        Just(" | ".to_owned()),
        Just("\\|".to_owned()),
        Just("<br>".to_owned()),
        Just("\n".to_owned()),
        Just("\t".to_owned()),
        Just("&#124;&amp;".to_owned()),
        Just("**_x_** `y|z` [a](b) ~~1~~".to_owned()),
        Just("; default \"".to_owned()),
        Just("é城\u{200b}".to_owned()),
        Just("---".to_owned()),
        Just("\"\"".to_owned()),
        Just("yes".to_owned()),
    ];
    vec(piece, 0..5).prop_map(|pieces| pieces.concat())
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[A-Z][a-zA-Z0-9]{0,6}".boxed(), 1 => text().boxed()]
}

fn texts() -> impl Strategy<Value = Text> {
    (option::weighted(0.5, text()), option::weighted(0.2, text()))
        .prop_map(|(en, zh)| Text { en, zh })
}

fn scalar() -> impl Strategy<Value = Type> {
    prop::sample::select(super::rows::SCALARS.to_vec())
}

fn ty() -> impl Strategy<Value = Type> {
    scalar().prop_recursive(4, 24, 4, |inner| {
        let list = (inner.clone(), option::of(name())).prop_map(|(item, wrapper)| Type::List {
            item: Box::new(item),
            wrapper,
        });
        let map = inner.clone().prop_map(|value| Type::Map {
            value: Box::new(value),
        });
        let shape = (option::weighted(0.2, text()), fields_of(inner.boxed()));
        prop_oneof![
            list,
            map,
            shape.prop_map(|(name, fields)| Type::Struct(Shape { name, fields }))
        ]
    })
}

fn required() -> impl Strategy<Value = Required> {
    prop_oneof![
        Just(Required::Yes),
        Just(Required::Documented),
        Just(Required::No),
        text().prop_map(Required::Conditional)
    ]
}

fn position() -> impl Strategy<Value = Option<Position>> {
    option::of(prop::sample::select(vec![
        Position::Query,
        Position::Path,
        Position::Header,
        Position::Body,
        Position::Form,
        Position::Host,
    ]))
}

fn encoding() -> impl Strategy<Value = Encoding> {
    prop::sample::select(vec![
        Encoding::Flat,
        Encoding::Json,
        Encoding::Comma,
        Encoding::Space,
        Encoding::Pipe,
    ])
}

fn values() -> impl Strategy<Value = Vec<AllowedValue>> {
    vec((text(), text()), 0..4).prop_map(|pairs| {
        let mut values: Vec<AllowedValue> = Vec::new();
        for (value, meaning) in pairs {
            if values.iter().all(|v| v.value != value) {
                values.push(AllowedValue { value, meaning });
            }
        }
        values
    })
}

fn dissent() -> impl Strategy<Value = Dissent> {
    prop_oneof![
        text().prop_map(|date| Dissent::NotInReference { date }),
        (prop::sample::select(Aspect::ALL), text())
            .prop_map(|(aspect, value)| Dissent::PageSays { aspect, value }),
    ]
}

/// Facts of a field that no other fact depends on.
fn limits() -> impl Strategy<Value = Field> {
    let ends = || option::of(-1e9..1e18f64);
    let range = option::of((ends(), ends()));
    let length = option::of((option::of(any::<u64>()), option::of(any::<u64>())));
    let words = (option::of(text()), option::of(text()), option::of(text()));
    (
        range,
        length,
        words,
        option::of(any::<u64>()),
        option::weighted(0.2, texts()),
        vec(dissent(), 0..3),
    )
        .prop_map(
            |(range, length, (default, unit, example), max_items, deprecated, dissent)| Field {
                example,
                dissent,
                facts: Facts {
                    range,
                    length,
                    default,
                    unit,
                    max_items,
                    deprecated,
                    ..Facts::default()
                }
                .into(),
                ..Field::default()
            },
        )
}

fn fields_of(ty: BoxedStrategy<Type>) -> impl Strategy<Value = Vec<Field>> {
    let field = (
        name(),
        ty,
        required(),
        position(),
        encoding(),
        texts(),
        values(),
        any::<(bool, bool)>(),
        limits(),
    );
    let field = field.prop_map(
        |(name, ty, required, position, encoding, text, values, (closed, sensitive), limits)| {
            Field {
                name,
                ty,
                required,
                position,
                encoding,
                text,
                facts: Facts {
                    values_closed: closed && !values.is_empty(),
                    values,
                    ..limits.facts.clone().into()
                }
                .into(),
                sensitive,
                ..limits
            }
        },
    );
    vec(field, 0..4).prop_map(|fields| {
        let mut out: Vec<Field> = Vec::new();
        for field in fields {
            if out.iter().all(|f| f.name != field.name) {
                out.push(field);
            }
        }
        out
    })
}

fn paging() -> impl Strategy<Value = Paging> {
    let some = || option::of(text());
    prop_oneof![
        (text(), some(), some(), some()).prop_map(|(page, size, total, items)| Paging::Number {
            page,
            size,
            total,
            items
        }),
        (text(), text(), some(), some()).prop_map(|(token, next, more, items)| Paging::Token {
            token,
            next,
            more,
            items
        }),
        (text(), some(), some(), some()).prop_map(|(offset, limit, total, items)| Paging::Offset {
            offset,
            limit,
            total,
            items
        }),
    ]
}

fn style() -> impl Strategy<Value = Style> {
    let method = || "[A-Z]{3,6}";
    prop_oneof![
        method().prop_map(|method| Style::Rpc { method }),
        (method(), text()).prop_map(|(method, path)| Style::Roa { method, path }),
    ]
}

fn example() -> impl Strategy<Value = Example> {
    let kind = prop::sample::select(vec!["request", "response", "error"]);
    let notation = prop::sample::select(vec!["url", "http", "json", "xml"]);
    (kind, notation, text()).prop_map(|(kind, notation, text)| Example {
        kind: kind.to_owned(),
        notation: notation.to_owned(),
        text: text.trim().to_owned(),
    })
}

fn error() -> impl Strategy<Value = ErrorCode> {
    (
        text(),
        option::of(any::<u16>()),
        option::of(text()),
        texts(),
    )
        .prop_map(|(code, status, message, text)| ErrorCode {
            code,
            status,
            message,
            text,
            span: Span::default(),
        })
}

/// One that names something: where nothing tells of a failure there is none.
fn body_status() -> impl Strategy<Value = BodyStatus> {
    let names = || vec(text(), 0..3);
    (option::of(text()), names(), names(), text()).prop_map(|(flag, codes, messages, code)| {
        BodyStatus {
            success_code: flag.is_none().then_some(code),
            flag,
            codes,
            messages,
        }
    })
}

fn operation() -> impl Strategy<Value = Operation> {
    let names = (
        option::of(text()),
        option::of(text()),
        any::<bool>(),
        option::of(paging()),
        option::of(paging()),
        option::of(body_status()),
    );
    let parts = (
        vec(example(), 0..3),
        vec(error(), 0..3),
        texts(),
        option::weighted(0.2, texts()),
    );
    let shapes = (fields_of(ty().boxed()), ty(), fields_of(ty().boxed()));
    let protocol = option::weighted(0.2, text());
    let style = (style(), protocol, vec(dissent(), 0..3));
    ("[A-Z][A-Za-z0-9_]{0,12}", style, names, parts, shapes).prop_map(
        |(
            action,
            (style, foreign_protocol, dissent),
            (token, dry_run, read_only, paging, token_paging, body_status),
            (examples, errors, text, deprecated),
            shapes,
        )| Operation {
            action,
            style,
            foreign_protocol,
            dissent,
            text,
            deprecated,
            parameters: shapes.0,
            response: Response {
                body: shapes.1,
                headers: shapes.2,
            },
            errors,
            paging,
            token_paging,
            body_status,
            idempotency_token: token,
            dry_run,
            read_only,
            examples,
            ..Operation::default()
        },
    )
}

/// Takes off what a page does not carry: spans and evidence.
fn bare(operation: &Operation) -> serde_json::Value {
    fn drop_evidence(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(map) => {
                map.remove("evidence");
                map.values_mut().for_each(drop_evidence);
            }
            serde_json::Value::Array(list) => list.iter_mut().for_each(drop_evidence),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(operation).expect("the model is JSON");
    drop_evidence(&mut value);
    value
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(192) })]

    #[test]
    fn an_operation_comes_back(operation in operation(), witness in (option::of(text()), text(), option::of(text()))) {
        let page = CanonicalPage {
            product: "Pond".into(),
            version: "2020-01-01".into(),
            subject: Subject::Operation(Box::new(operation)),
            witnesses: vec![Witness {
                kind: WitnessKind::Metadata,
                date: witness.0,
                place: witness.1,
                commit: witness.2,
                part: WitnessPart::Response,
            }],
        };
        let text = write(&page);
        let read = read(FileId(0), &text);
        prop_assert_eq!(&read.findings, &[], "{}", text);
        prop_assert_eq!(&read.page.witnesses, &page.witnesses);
        let (Subject::Operation(was), Subject::Operation(is)) = (&page.subject, &read.page.subject) else {
            return Err(TestCaseError::fail("no operation"));
        };
        prop_assert_eq!(bare(was), bare(is), "{}", text);
    }

    #[test]
    fn any_page_is_read(text in text(), lines in vec(text(), 0..12)) {
        let head = "# Thing\n\n| Fact | Value |\n| --- | --- |\n| Call | RPC POST |\n\n## Request\n\n";
        read(FileId(0), &format!("{head}{text}\n{}", lines.join("\n| ")));
    }
}
