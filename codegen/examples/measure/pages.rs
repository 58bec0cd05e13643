//! Pages of a run, changed in memory, and what a second run makes of them.

use std::collections::{HashMap, HashSet};

use alicloud_codegen::{
    doc::OperationDoc,
    model::{Operation, Type},
    report::{Diagnostic, Level},
    run::Run,
    source::{FileId, SourceFile, SourceMap},
};

/// Product, version and action.
pub(super) type OperationKey = (String, String, String);

/// Whether failures are listed.
pub(super) fn lists_failures() -> bool {
    std::env::var_os("MEASURE_LIST").is_some()
}

/// The same files, some of them with other texts.
pub(super) fn replace_texts(sources: &SourceMap, texts: &HashMap<FileId, String>) -> SourceMap {
    let changed = |(id, file): (FileId, &SourceFile)| SourceFile {
        path: file.path.clone(),
        text: texts
            .get(&id)
            .map_or_else(|| file.text.clone(), |text| text.as_str().into()),
    };
    SourceMap::new(sources.root.clone(), sources.files().map(changed).collect())
}

/// The operations of a run by their keys.
pub(super) fn operations(run: &Run) -> HashMap<OperationKey, &Operation> {
    let apis = run.apis.iter();
    apis.flat_map(|api| {
        let key = |o: &Operation| (api.product.clone(), api.version.clone(), o.action.clone());
        api.operations.iter().map(move |o| (key(o), o))
    })
    .collect()
}

/// Pages by their paths, read.
pub(super) fn docs_by_path<'a>(
    run: &'a Run,
    sources: &'a SourceMap,
) -> HashMap<&'a str, &'a OperationDoc> {
    let docs = run.docs.operations.iter();
    docs.map(|doc| (sources.file(doc.file).path.as_str(), doc))
        .collect()
}

/// Findings at a level of a page.
pub(super) fn findings(run: &Run, level: Level) -> HashMap<FileId, Vec<&Diagnostic>> {
    let mut out: HashMap<FileId, Vec<&Diagnostic>> = HashMap::new();
    for found in run.report.open().filter(|d| d.level >= level) {
        out.entry(found.span.file).or_default().push(found);
    }
    out
}

/// Names of all fields of a type, at any depth.
pub(super) fn collect_names(ty: &Type, out: &mut HashSet<String>) {
    match ty {
        Type::Struct(shape) => {
            for field in &shape.fields {
                out.insert(field.name.clone());
                collect_names(&field.ty, out);
            }
        }
        Type::List { item, wrapper } => {
            out.extend(wrapper.clone());
            collect_names(item, out);
        }
        Type::Map { value } => collect_names(value, out),
        _ => {}
    }
}
