//! The schema of the model says what is in the model.

use std::fs;

use alicloud_codegen::{export, run::Run, source};
use alicloud_tests::workspace;
use boon::{Compiler, Schemas};

#[test]
fn the_schema_of_the_docs_is_the_one_that_is_printed() {
    let committed =
        fs::read_to_string(workspace().join("docs/model.schema.json")).expect("the schema");
    let printed = export::schema().expect("a schema");
    assert!(
        committed == printed,
        "`cargo run -- export --format schema > docs/model.schema.json` writes another one"
    );
}

#[test]
fn the_model_of_the_edition_follows_its_schema() {
    let schema = export::schema().expect("a schema");
    let schema = serde_json::from_str(&schema).expect("JSON");
    let mut compiler = Compiler::new();
    compiler
        .add_resource("model.schema.json", schema)
        .expect("a schema");
    let mut schemas = Schemas::new();
    let model_schema = compiler
        .compile("model.schema.json", &mut schemas)
        .expect("a schema");
    for product in ["alidns", "cs", "eventbridge", "sls", "sts", "vpcpeer"] {
        let sources = source::load(&workspace().join("api-docs").join(product)).expect("the pages");
        let model = export::json(&Run::over(&sources).apis).expect("JSON");
        let model = serde_json::from_str(&model).expect("JSON");
        if let Err(error) = schemas.validate(&model, model_schema) {
            panic!("{product}: {error:#}");
        }
    }
}
