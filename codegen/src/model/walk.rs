//! Every field of an operation, at its path.

use super::{Field, Operation, Type, path::join};

/// Calls `f` for every parameter and field, outermost first, with its path (`request.Tag[].Key`).
pub(crate) fn fields_mut(operation: &mut Operation, f: &mut dyn FnMut(&mut Field, &str)) {
    for field in &mut operation.parameters {
        field_mut("request", field, f);
    }
    for field in &mut operation.response.headers {
        field_mut("response", field, f);
    }
    type_mut("response", &mut operation.response.body, f);
}

fn field_mut(prefix: &str, field: &mut Field, f: &mut dyn FnMut(&mut Field, &str)) {
    let path = join(prefix, &field.name);
    f(field, &path);
    type_mut(&path, &mut field.ty, f);
}

fn type_mut(path: &str, ty: &mut Type, f: &mut dyn FnMut(&mut Field, &str)) {
    match ty {
        Type::Struct(shape) => shape
            .fields
            .iter_mut()
            .for_each(|field| field_mut(path, field, f)),
        Type::List {
            item,
            wrapper: None,
        } => type_mut(&format!("{path}[]"), item, f),
        Type::List {
            item,
            wrapper: Some(wrapper),
        } => type_mut(&format!("{path}.{wrapper}[]"), item, f),
        Type::Map { value } => type_mut(&format!("{path}{{}}"), value, f),
        _ => {}
    }
}
