//! Where states are found, and where not.

use crate::model::{Facts, Required, Response};

use super::*;

const WATER: &[&str] = &["Filling", "Full", "FillFailed"];

fn field(name: &str, ty: Type) -> Field {
    Field {
        name: name.to_owned(),
        ty,
        ..Field::default()
    }
}

fn id(name: &str) -> Field {
    field(name, Type::String)
}

fn required(name: &str) -> Field {
    Field {
        required: Required::Yes,
        ..id(name)
    }
}

fn listed(name: &str, values: &[&str]) -> Field {
    let value = |v: &&str| AllowedValue {
        value: (*v).to_owned(),
        meaning: String::new(),
    };
    Field {
        facts: Facts {
            values: values.iter().map(value).collect(),
            ..Facts::default()
        }
        .into(),
        ..id(name)
    }
}

fn shown(name: &str, example: &str) -> Field {
    Field {
        example: Some(example.to_owned()),
        ..id(name)
    }
}

fn shape(fields: Vec<Field>) -> Type {
    Type::Struct(Shape { name: None, fields })
}

fn items(name: &str, wrapper: Option<&str>, fields: Vec<Field>) -> Field {
    let list = Type::List {
        item: Box::new(shape(fields)),
        wrapper: wrapper.map(str::to_owned),
    };
    field(name, list)
}

fn reading(action: &str, parameters: Vec<Field>, response: Vec<Field>) -> Operation {
    Operation {
        action: action.to_owned(),
        parameters,
        response: Response {
            body: shape(response),
            headers: Vec::new(),
        },
        read_only: true,
        ..Operation::default()
    }
}

/// The state of the first operation.
fn state(mut operations: Vec<Operation>) -> Option<StateField> {
    resolve(&mut operations);
    operations.swap_remove(0).state
}

#[test]
fn the_state_of_one_thing_is_found_by_what_must_be_given() {
    let found = |parameter: Field, values: &[&str]| {
        let response = vec![listed("Status", values), listed("LidStatus", WATER)];
        state(vec![reading("DescribePond", vec![parameter], response)])
    };
    let want = StateField {
        path: "Status".to_owned(),
        parameter: "PondId".to_owned(),
        failures: vec!["FillFailed".to_owned()],
        ..StateField::default()
    };
    assert_eq!(found(required("PondId"), WATER), Some(want));
    assert_eq!(found(required("RegionId"), WATER), None);
    assert_eq!(found(id("PondId"), WATER), None);
    assert_eq!(found(required("PondId"), &["Enabled", "Disabled"]), None);
}

#[test]
fn the_states_of_a_list_are_found_by_an_id_of_its_items() {
    let found = |parameter: &str, item: &str| {
        let pond = vec![id(item), listed("PondStatus", WATER)];
        let ponds = items("Ponds", Some("Pond"), pond);
        state(vec![reading("ListPonds", vec![id(parameter)], vec![ponds])])
    };
    let by_id = found("PondIds", "PondId").unwrap();
    assert_eq!(by_id.path, "Ponds.Pond[].PondStatus");
    assert_eq!(by_id.id.as_deref(), Some("Ponds.Pond[].PondId"));
    assert_eq!(by_id.parameter, "PondIds");
    assert_eq!(found("ParkId", "ParkId"), None);
    assert_eq!(found("PondIds", "ParkId"), None);
}

#[test]
fn an_id_of_another_name_must_be_one_that_the_product_makes() {
    let list = |parameter: Field| {
        let pond = vec![id("AllocationId"), listed("Status", WATER)];
        reading(
            "ListPonds",
            vec![parameter],
            vec![items("Ponds", None, pond)],
        )
    };
    let mut make = reading("DigPond", Vec::new(), vec![id("AllocationId")]);
    assert!(state(vec![list(id("AllocationId")), make.clone()]).is_none());
    make.read_only = false;
    assert!(state(vec![list(id("AllocationId")), make.clone()]).is_some());
    // What must be given is what the items are part of.
    assert!(state(vec![list(required("AllocationId")), make]).is_none());
}

#[test]
fn values_are_taken_from_the_filter_and_from_other_operations() {
    let pond = |example: &str| vec![id("PondId"), shown("Status", example)];
    let list = |example: &str| {
        let parameters = vec![id("PondId"), listed("Status", WATER)];
        let ponds = items("Ponds", None, pond(example));
        reading("ListPonds", parameters, vec![ponds])
    };
    let get = |example: &str| reading("GetPond", vec![required("PondId")], pond(example));
    let at = |operations| state(operations).and_then(|s| s.listed_at);
    let filter = Some("ListPonds.request.Status".to_owned());
    assert_eq!(at(vec![list("Full")]), filter);
    assert_eq!(at(vec![list("Dry")]), None);
    assert_eq!(at(vec![get("Full"), list("Full")]), filter);
    assert_eq!(at(vec![get("Dry"), list("Full")]), None);
}

#[test]
fn work_is_told_by_its_id_and_the_part_of_a_thing_is_not_the_thing() {
    let values = &["Running", "Success", "Failed", "Cancelled"];
    let job = field("Data", shape(vec![listed("Status", values)]));
    let found = state(vec![reading("GetDig", vec![required("JobId")], vec![job])]).unwrap();
    assert_eq!(found.path, "Data.Status");
    assert_eq!(found.done, ["Success"]);
    assert_eq!(found.failures, ["Failed", "Cancelled"]);
    let lid = field("Lid", shape(vec![listed("Status", values)]));
    assert!(
        state(vec![reading(
            "GetPond",
            vec![required("PondId")],
            vec![lid]
        )])
        .is_none()
    );
}
