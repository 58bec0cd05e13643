//! Models of a toy product, for tests.

use crate::model::{Api, Field, Operation, Position, Response, Shape, Type};

use super::{Dated, DocumentApi, OperationMarks};

pub(crate) fn field(name: &str, ty: Type) -> Field {
    Field {
        name: name.to_owned(),
        ty,
        position: Some(Position::Query),
        ..Field::default()
    }
}

pub(crate) fn structure(fields: Vec<Field>) -> Type {
    Type::Struct(Shape { name: None, fields })
}

pub(crate) fn list(wrapper: Option<&str>, item: Type) -> Type {
    Type::List {
        item: Box::new(item),
        wrapper: wrapper.map(str::to_owned),
    }
}

pub(crate) fn operation(action: &str, parameters: Vec<Field>, response: Vec<Field>) -> Operation {
    Operation {
        action: action.to_owned(),
        parameters,
        response: Response {
            body: structure(response),
            headers: Vec::new(),
        },
        ..Operation::default()
    }
}

pub(crate) fn api(operations: Vec<Operation>) -> Api {
    Api {
        product: "Pond".to_owned(),
        version: "2020-02-02".to_owned(),
        operations,
        ..Api::default()
    }
}

pub(crate) fn dated(
    date: &str,
    has_response: bool,
    operations: Vec<Operation>,
) -> Dated<DocumentApi> {
    let marks = OperationMarks { has_response };
    Dated {
        date: date.to_owned(),
        file: String::new(),
        value: DocumentApi {
            marks: operations
                .iter()
                .map(|o| (o.action.clone(), marks))
                .collect(),
            api: api(operations),
            ..DocumentApi::default()
        },
    }
}
