//! Models made by hand, one for each golden.

use alicloud_codegen::{api, model::*};

/// Every model with its name.
pub(crate) fn all() -> Vec<(&'static str, Api)> {
    vec![("pond", pond()), ("obstacles", obstacles())]
}

/// What a usual product has.
pub(crate) fn pond() -> Api {
    resolved(Api {
        product: "Pond".into(),
        version: "2020-02-02".into(),
        slug: "pond".into(),
        title: Some("Pond Service".into()),
        endpoints: Endpoints {
            central: Some("pond.example.com".into()),
            regional: vec![RegionalEndpoint {
                region: "xx-north".into(),
                public: Some("pond.xx-north.example.com".into()),
                vpc: Some("pond-vpc.xx-north.example.com".into()),
                internal: None,
            }],
            rule: Some("pond.{region}.example.com".into()),
            location_code: Some("pond".into()),
        },
        operations: vec![
            create_pond(),
            get_dig_job(),
            list_frogs(),
            lock_pond(),
            put_lily(),
        ],
        common_errors: vec![error("Throttling", Some(503)), error("InternalError", None)],
        groups: vec![ActionGroup {
            title: "Frogs and [lilies]".into(),
            actions: vec!["PutLily".into(), "ListFrogs".into(), "Croak".into()],
        }],
        ..Api::default()
    })
}

/// The API with what follows from its fields.
fn resolved(mut api: Api) -> Api {
    api::resolve_wire(&mut api);
    api
}

fn create_pond() -> Operation {
    Operation {
        action: "CreatePond".into(),
        text: text("Digs a pond.\n\nIt fills with rain."),
        parameters: vec![
            required("RegionId", Type::String),
            Field {
                facts: Facts {
                    range: Some((Some(1.0), Some(12.0))),
                    unit: Some("metre".into()),
                    ..Facts::default()
                }
                .into(),
                ..required("Depth", Type::I32)
            },
            values("Lining", &["Clay", "Rubber.1", "Unknown"]),
            field("Tag", list(tag(), None)),
            Field {
                encoding: Encoding::Json,
                ..field("Shape", shape(vec![field("Sides", list(Type::I64, None))]))
            },
            Field {
                encoding: Encoding::Comma,
                ..field("Guests", list(Type::String, None))
            },
            Field {
                facts: Facts {
                    deprecated: Some(text("Use `Depth`.")),
                    default: Some("2".into()),
                    ..Facts::default()
                }
                .into(),
                ..field("Deepness", Type::F64)
            },
            field("ClientToken", Type::String),
            field("DryRun", Type::Bool),
        ],
        response: answer(vec![
            field("RequestId", Type::String),
            field(
                "Ponds",
                list(
                    shape(vec![
                        field("PondId", Type::String),
                        field("Tags", list(tag(), Some("Tag"))),
                        values("Lining", &["Clay", "Rubber.1", "Unknown"]),
                    ]),
                    Some("Pond"),
                ),
            ),
        ]),
        errors: vec![
            error("InvalidDepth.TooDeep", Some(400)),
            error("Invalid%s", None),
        ],
        idempotency_token: Some("ClientToken".into()),
        dry_run: Some("DryRun".into()),
        pages: vec!["pond/CreatePond.md".into()],
        ..Operation::default()
    }
}

/// Work that ends.
fn get_dig_job() -> Operation {
    let job = vec![
        field("JobId", Type::String),
        values(
            "Status",
            &["Digging", "Dug", "Success", "Failed", "Cancelled"],
        ),
    ];
    Operation {
        action: "GetDigJob".into(),
        text: text("Tells how far the digging is."),
        parameters: vec![required("JobId", Type::String)],
        response: answer(vec![field(
            "Data",
            shape(vec![field("DigJob", shape(job))]),
        )]),
        read_only: true,
        pages: vec!["pond/GetDigJob.md".into()],
        ..Operation::default()
    }
}

/// Pages of things with a state, whose values the filter lists.
fn list_frogs() -> Operation {
    let frog = vec![
        field("Name", Type::String),
        field("FrogId", Type::String),
        Field {
            example: Some("Awake".into()),
            ..field("Status", Type::String)
        },
        Field {
            example: Some("2024-05-20T08:30Z".into()),
            ..field("Born", Type::String)
        },
        field("Molts", list(Type::Timestamp, None)),
    ];
    Operation {
        action: "ListFrogs".into(),
        text: text("Lists the frogs of a pond."),
        deprecated: Some(text("Use `ListToads`.")),
        parameters: vec![
            field("PageNumber", Type::I32),
            field("PageSize", Type::I32),
            field("NextToken", Type::String),
            field("MaxResults", Type::I32),
            field("FrogIds", Type::String),
            field("BornAfter", Type::Timestamp),
            values("Status", &["Waking", "Awake", "WakeFailed"]),
        ],
        response: answer(vec![
            field("TotalCount", Type::I32),
            field("NextToken", Type::String),
            values("CountStatus", &["Counting", "Counted", "CountFailed"]),
            field("PageNumber", Type::I32),
            field("Frogs", shape(vec![field("List", list(shape(frog), None))])),
            field(
                "Depths",
                Type::Map {
                    value: Box::new(Type::F64),
                },
            ),
        ]),
        paging: Some(Paging::Number {
            page: "PageNumber".into(),
            size: Some("PageSize".into()),
            total: Some("TotalCount".into()),
            items: Some("Frogs.List".into()),
        }),
        token_paging: Some(Paging::Token {
            token: "NextToken".into(),
            next: "NextToken".into(),
            more: None,
            items: Some("Frogs.List".into()),
        }),
        read_only: true,
        pages: vec!["pond/ListFrogs.md".into()],
        ..Operation::default()
    }
}

/// Secrets wherever a request and a response can have one.
fn lock_pond() -> Operation {
    let texts = || list(Type::String, None);
    let keeper = || {
        shape(vec![
            field("Name", Type::String),
            secret("Password", Type::String),
        ])
    };
    Operation {
        action: "LockPond".into(),
        style: Style::Roa {
            method: "PUT".into(),
            path: "/ponds/{PondId}/lock".into(),
        },
        text: text("Locks a pond."),
        parameters: vec![
            at(Position::Path, required("PondId", Type::String)),
            at(Position::Header, secret("x-pond-token", Type::String)),
            at(Position::Query, required_secret("Password")),
            at(Position::Query, secret("OldPassword", texts())),
            at(
                Position::Query,
                Field {
                    encoding: Encoding::Comma,
                    ..secret("SparePassword", texts())
                },
            ),
            at(
                Position::Query,
                Field {
                    encoding: Encoding::Json,
                    ..field("Keeper", list(keeper(), None))
                },
            ),
            at(Position::Body, secret("privateKey", Type::Any)),
            at(
                Position::Body,
                secret(
                    "secrets",
                    Type::Map {
                        value: Box::new(Type::String),
                    },
                ),
            ),
            at(Position::Body, field("guard", keeper())),
        ],
        response: answer(vec![
            field("RequestId", Type::String),
            field("Success", Type::Bool),
            field("Code", Type::String),
            field("Message", Type::String),
            secret("Token", Type::String),
            field("Keepers", list(keeper(), Some("Keeper"))),
        ]),
        errors: vec![error("Pond.Locked", Some(409))],
        body_status: Some(BodyStatus {
            flag: Some("Success".into()),
            codes: vec!["Code".into()],
            messages: vec!["Message".into()],
            success_code: Some("200".into()),
        }),
        pages: vec!["pond/LockPond.md".into()],
        ..Operation::default()
    }
}

fn put_lily() -> Operation {
    Operation {
        action: "PutLily".into(),
        style: Style::Roa {
            method: "PUT".into(),
            path: "/ponds/{PondId}/lilies".into(),
        },
        text: text("Puts a lily into a pond."),
        parameters: vec![
            at(Position::Path, required("PondId", Type::String)),
            at(Position::Header, field("x-colour", Type::String)),
            at(Position::Query, field("force", Type::Bool)),
            at(
                Position::Body,
                field(
                    "lily",
                    shape(vec![field("leaves", Type::I32), field("extra", Type::Any)]),
                ),
            ),
            at(
                Position::Body,
                field(
                    "labels",
                    Type::Map {
                        value: Box::new(Type::String),
                    },
                ),
            ),
        ],
        response: Response {
            body: list(Type::String, None),
            headers: vec![
                Field {
                    text: text("How long it lives. In days."),
                    ..field("x-lifetime", Type::I32)
                },
                field("x-pond", Type::String),
            ],
        },
        pages: vec!["pond/PutLily.md".into()],
        ..Operation::default()
    }
}

/// Names that trip a generator.
pub(crate) fn obstacles() -> Api {
    resolved(Api {
        product: "Obstacles\"; pub fn x() {} //".into(),
        version: "2020\n02".into(),
        slug: "../type".into(),
        title: Some("A */ `title` <b>\n#![allow(x)]".into()),
        operations: vec![
            fields_course(),
            types_course(),
            reserved_course(),
            bare("self", "new"),
            bare("clone", "*/"),
            bare("New", "r#fn"),
        ],
        ..Api::default()
    })
}

fn fields_course() -> Operation {
    let names = [
        "type",
        "self",
        "Self",
        "crate",
        "super",
        "async",
        "gen",
        "new",
        "New",
        "clone",
        "2dCode",
        "VSwitchId",
        "key",
        "Key",
        "KEY",
        "DBInstanceIDs",
        "IPv6",
        "a-b",
        "a.b",
        "a_b",
        "../../etc/passwd",
        "x\"; panic!(); \"",
        "*/ fn x() {}",
        "new\nline",
        "名称",
        "型",
        "{brace}",
        "r#raw",
        "_",
        "",
    ];
    Operation {
        action: "Fields".into(),
        text: text("Hostile */ text \u{0} with `unclosed and [link] and <tag>."),
        parameters: names.iter().map(|n| field(n, Type::String)).collect(),
        response: answer(names.iter().map(|n| field(n, Type::String)).collect()),
        errors: [
            "",
            "%s",
            "type",
            "Self",
            "404",
            "404.1",
            "Invalid.Id",
            "InvalidId",
            "invalid.id",
            "非法",
            "a\"b\n",
        ]
        .iter()
        .map(|code| error(code, Some(400)))
        .collect(),
        pages: vec!["`hostile\n*/.md".into()],
        ..Operation::default()
    }
}

fn types_course() -> Operation {
    let one = |name: &str| shape(vec![field(name, Type::String)]);
    Operation {
        action: "Types".into(),
        text: text("Types that are called like those of Rust."),
        parameters: vec![
            field("Option", one("A")),
            field("String", one("B")),
            field("Vec", list(one("C"), None)),
            field("Open", one("C1")),
            field("Result", one("D")),
            field("Self", one("E")),
            field("Operation", one("F")),
            field("Tag", one("G")),
            field("SourceAddress", one("Ip")),
            field("DestAddress", one("Ip")),
            values(
                "Mode",
                &[
                    "self",
                    "Self",
                    "SELF",
                    "UnknownValue",
                    "2.0",
                    "type",
                    "../x",
                    "a\"b",
                    "Ok",
                ],
            ),
        ],
        response: answer(vec![
            field("Tag", one("H")),
            field(
                "Inner",
                shape(vec![field("Tag", one("I")), field("Inner", one("J"))]),
            ),
            field("TypesRequest", one("K")),
            field("Request", list(one("L"), Some("Self"))),
            field("名", one("M")),
            field("Empty", shape(Vec::new())),
        ]),
        pages: vec!["obstacles/Types.md".into()],
        ..Operation::default()
    }
}

/// Every name that the printed code uses itself, as a type of the page.
fn reserved_course() -> Operation {
    let names = [
        "BTreeMap",
        "Call",
        "Clone",
        "Debug",
        "Decode",
        "Decoder",
        "Default",
        "Encode",
        "Encoder",
        "Error",
        "From",
        "INFO",
        "Into",
        "IntoIterator",
        "Item",
        "Iterator",
        "NoDocumentedErrors",
        "None",
        "Operation",
        "OperationInfo",
        "Option",
        "PRODUCT",
        "PageRequest",
        "PageResponse",
        "Paginated",
        "PartialEq",
        "Response",
        "Serialize",
        "Some",
        "Stateful",
        "StatefulTask",
        "String",
        "Value",
        "Vec",
        "str",
        "Self",
    ];
    let mut fields: Vec<Field> = names
        .iter()
        .map(|n| field(n, shape(vec![field(n, Type::String)])))
        .collect();
    fields.push(field(
        "Map",
        Type::Map {
            value: Box::new(Type::Any),
        },
    ));
    fields.push(field("Items", list(Type::String, None)));
    fields.push(values("Status", &["Ok", "Err"]));
    Operation {
        action: "Reserved".into(),
        text: text("Types that are called like what the printed code uses."),
        parameters: vec![
            field("PageNumber", Type::I32),
            field("List", list(Type::String, None)),
        ],
        response: answer(fields),
        paging: Some(Paging::Number {
            page: "PageNumber".into(),
            size: None,
            total: None,
            items: Some("Items".into()),
        }),
        read_only: true,
        pages: vec!["obstacles/Reserved.md".into()],
        ..Operation::default()
    }
}

fn bare(action: &str, parameter: &str) -> Operation {
    Operation {
        action: action.into(),
        parameters: vec![field(parameter, Type::String)],
        response: answer(Vec::new()),
        ..Operation::default()
    }
}

fn text(en: &str) -> Text {
    Text {
        en: Some(en.to_owned()),
        zh: None,
    }
}

fn field(name: &str, ty: Type) -> Field {
    Field {
        name: name.into(),
        ty,
        text: text(&format!("What {name} means.")),
        ..Field::default()
    }
}

fn required(name: &str, ty: Type) -> Field {
    Field {
        required: Required::Yes,
        ..field(name, ty)
    }
}

fn secret(name: &str, ty: Type) -> Field {
    Field {
        sensitive: true,
        ..field(name, ty)
    }
}

fn required_secret(name: &str) -> Field {
    Field {
        required: Required::Yes,
        ..secret(name, Type::String)
    }
}

fn at(position: Position, field: Field) -> Field {
    Field {
        position: Some(position),
        ..field
    }
}

fn values(name: &str, values: &[&str]) -> Field {
    let values = values
        .iter()
        .map(|v| AllowedValue {
            value: (*v).to_owned(),
            meaning: format!("The value {v}."),
        })
        .collect();
    Field {
        facts: Facts {
            values,
            values_closed: true,
            ..Facts::default()
        }
        .into(),
        ..field(name, Type::String)
    }
}

fn list(item: Type, wrapper: Option<&str>) -> Type {
    Type::List {
        item: Box::new(item),
        wrapper: wrapper.map(str::to_owned),
    }
}

fn shape(fields: Vec<Field>) -> Type {
    Type::Struct(Shape { name: None, fields })
}

fn answer(fields: Vec<Field>) -> Response {
    Response {
        body: shape(fields),
        headers: Vec::new(),
    }
}

fn tag() -> Type {
    shape(vec![
        field("Key", Type::String),
        field("Value", Type::String),
    ])
}

fn error(code: &str, status: Option<u16>) -> ErrorCode {
    ErrorCode {
        code: code.into(),
        status,
        message: Some(format!("The server says {code}.")),
        text: text("Try again."),
        ..ErrorCode::default()
    }
}
