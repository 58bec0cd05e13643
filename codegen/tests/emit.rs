//! What is printed for a model, against the goldens in `tests/fixtures/emit`.

use alicloud_codegen::{
    api::*,
    emit::{self, Manifest, Runtime},
    plan,
    report::Report,
    text::Locale,
};

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

fn values(name: &str, values: &[&str]) -> Field {
    let values = values
        .iter()
        .map(|v| AllowedValue {
            value: (*v).to_owned(),
            meaning: format!("The value {v}."),
        })
        .collect();
    Field {
        values,
        values_closed: true,
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

fn error(code: &str, status: u16) -> ErrorCode {
    ErrorCode {
        code: code.into(),
        status: Some(status),
        message: Some(format!("The server says {code}.")),
        text: text("Try again."),
        ..ErrorCode::default()
    }
}

fn tag() -> Type {
    shape(vec![
        field("Key", Type::String),
        field("Value", Type::String),
    ])
}

fn create_pond() -> Operation {
    Operation {
        action: "CreatePond".into(),
        text: text("Digs a pond."),
        parameters: vec![
            required("RegionId", Type::String),
            required("Depth", Type::I32),
            values("Lining", &["Clay", "Rubber.1", "Unknown"]),
            field("Tag", list(tag(), None)),
            field("ClientToken", Type::String),
        ],
        response: Response {
            body: shape(vec![
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
            headers: vec![],
        },
        errors: vec![error("InvalidDepth.TooDeep", 400), error("Invalid%s", 404)],
        idempotency_token: Some("ClientToken".into()),
        pages: vec!["pond/CreatePond.md".into()],
        ..Operation::default()
    }
}

#[test]
fn show() {
    let api = Api {
        product: "Pond".into(),
        version: "2020-02-02".into(),
        slug: "pond".into(),
        title: Some("Pond Service".into()),
        operations: vec![create_pond()],
        ..Api::default()
    };
    let mut report = Report::default();
    let plan = plan::plan(&[api], Locale::En, &mut report);
    let manifest = Manifest {
        name: "pond".into(),
        runtime: Runtime::Path("../runtime".into()),
        version: "0.1.0".into(),
    };
    let files = emit::files(&plan, &manifest).unwrap();
    alicloud_codegen::write::write(std::path::Path::new("/tmp/pond"), &files).unwrap();
}
