//! What is printed for models made by hand, against the goldens in `tests/fixtures/emit`.
//!
//! The goldens are modules of this test, so that what is printed also compiles without a warning.
//! `UPDATE_GOLDEN=1 cargo test -p alicloud-codegen --test emit` writes them anew; with
//! `RUSTFLAGS='--cfg new_goldens'` also where those that are there no longer compile.
#![deny(warnings)]
#![allow(
    clippy::unwrap_used,
    deprecated,
    unexpected_cfgs,
    missing_docs,
    dead_code,
    unused_imports,
    unreachable_pub
)]

extern crate self as golden;

mod cases;

#[cfg(not(new_goldens))]
#[rustfmt::skip]
#[path = "../../../tests/fixtures/emit/pond/pond/mod.rs"]
mod pond;

#[cfg(not(new_goldens))]
#[rustfmt::skip]
#[path = "../../../tests/fixtures/emit/obstacles/type_/mod.rs"]
mod obstacles;

#[cfg(not(new_goldens))]
#[rustfmt::skip]
#[path = "../../../tests/fixtures/emit/pond/tests/contract.rs"]
mod contract;

use std::{collections::BTreeMap, fs, path::PathBuf};

use alicloud_codegen::{
    emit::{
        Backend,
        rust::{self, Files, Manifest, Runtime, RustBackend},
    },
    model::{AllowedValue, Api, Facts, Field, Locale, Operation, TextLevel},
    plan::{self, CrateSettings, Layout},
    report::Report,
    write,
};
/// By the name that a written crate gives it.
#[cfg(not(new_goldens))]
use alicloud_runtime as runtime;

fn print(apis: &[Api]) -> (Files, Report) {
    let mut report = Report::default();
    let plan = plan::plan(apis, Locale::En, &mut report);
    let manifest = Manifest {
        name: "golden".into(),
        runtime: Runtime::Registry,
        version: "0.0.0".into(),
    };
    (rust::files(&plan, &manifest).unwrap(), report)
}

/// The crates of `apis` under the facade `golden`.
fn print_facade(apis: &[Api], settings: CrateSettings) -> Files {
    let backend = RustBackend {
        manifest: Manifest {
            name: "golden".into(),
            runtime: Runtime::Path("../runtime".into()),
            version: "0.0.0".into(),
        },
        locale: Locale::En,
        surface: plan::Surface::default(),
        crates: CrateSettings {
            layout: Layout::Facade,
            ..settings
        },
    };
    backend.files(apis, &mut Report::default()).unwrap()
}

fn goldens(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/fixtures/emit")
        .join(name)
}

#[test]
fn printed_code_is_the_golden() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for (name, api) in cases::all() {
        let folder = goldens(name);
        let (files, report) = print(&[api]);
        let mut expected: BTreeMap<String, String> = files
            .into_iter()
            // The features of the written crate are none of this one.
            .map(|(path, text)| {
                (
                    path,
                    text.replace(&format!("#[cfg(feature = \"{name}\")]\n#[test]"), "#[test]"),
                )
            })
            .map(|(path, text)| (path.trim_start_matches("src/").to_owned(), text))
            .collect();
        let findings: Vec<String> = report
            .diagnostics
            .iter()
            .map(|d| format!("{} {}\n", d.rule.code, d.message))
            .collect();
        expected.insert("findings.txt".into(), findings.concat());
        for (path, text) in &expected {
            let golden = folder.join(path);
            if update {
                fs::create_dir_all(golden.parent().unwrap()).unwrap();
                fs::write(&golden, text).unwrap();
            }
            let there = fs::read_to_string(&golden).unwrap_or_default();
            assert!(
                there == *text,
                "{name}: {path} differs from its golden; UPDATE_GOLDEN=1 writes it anew"
            );
        }
    }
}

#[test]
fn order_of_the_input_does_not_matter() {
    for (name, api) in cases::all() {
        let mut turned = api.clone();
        turned.operations.reverse();
        assert_eq!(print(&[api]).0, print(&[turned]).0, "{name}");
    }
    let apis: Vec<Api> = cases::all().into_iter().map(|(_, api)| api).collect();
    let turned: Vec<Api> = apis.iter().rev().cloned().collect();
    assert_eq!(print(&apis).0, print(&turned).0);
}

#[test]
fn no_letter_that_nobody_sees_is_printed() {
    let mut pond = cases::pond();
    pond.operations[0].text.en = Some("Counts\u{202e} frogs.".into());
    let apis = [pond];
    for files in [
        print(&apis).0,
        print_facade(&apis, CrateSettings::default()),
    ] {
        assert!(files.values().any(|text| text.contains("Counts frogs.")));
        assert!(!files.values().any(|text| text.contains('\u{202e}')));
    }
}

#[test]
fn a_facade_has_a_crate_for_each_product() {
    let settings = CrateSettings {
        groups: [
            ("water", vec!["pond", "sea"]),
            ("every-thing", vec!["type", "pond"]),
            ("nothing", vec!["sea"]),
        ]
        .map(|(group, names)| (group.into(), names.into_iter().map(String::from).collect()))
        .into(),
        versions: [("pond".to_owned(), "0.3.1".to_owned())].into(),
        ..CrateSettings::default()
    };
    let pond = Api {
        as_of: Some("2025-12-03".to_owned()),
        text_level: Some(TextLevel::Good),
        ..cases::pond()
    };
    let apis = [pond, cases::obstacles()];
    let files = print_facade(&apis, settings);
    let is_of_a_crate = |path: &&String| !path.contains("/src/") || path.ends_with("lib.rs");
    let shown = files.keys().filter(is_of_a_crate).map(|path| {
        let text = files[path].as_str();
        // What follows is the client and is as in a single crate.
        let head = text.split("use alicloud_runtime::codegen::*;").next();
        let head = head
            .filter(|_| !path.contains("contract"))
            .unwrap_or("...\n");
        format!("==== {path}\n{head}")
    });
    insta::assert_snapshot!(shown.collect::<String>());

    let single = print(&apis).0;
    let body = |files: &Files, path: &str| {
        let text = files[path]
            .replace("golden_pond::Error>", "golden::Error>")
            .replace("golden_pond::", "golden::pond::");
        text[text.find("use alicloud_runtime::codegen").unwrap()..].to_owned()
    };
    for (file, module) in [
        ("pond/src/lib.rs", "src/pond/mod.rs"),
        ("pond/src/list_frogs.rs", "src/pond/list_frogs.rs"),
    ] {
        assert_eq!(body(&files, file), body(&single, module), "{file}");
    }
}

#[test]
fn what_the_runtime_cannot_speak_says_so_where_it_is_read_about() {
    let operation = |action: &str, protocol: Option<&str>| Operation {
        action: action.to_owned(),
        foreign_protocol: protocol.map(str::to_owned),
        ..Operation::default()
    };
    let api = Api {
        product: "Pond".to_owned(),
        version: "2020-01-01".to_owned(),
        slug: "pond".to_owned(),
        operations: vec![
            operation("DigPond", None),
            operation("PourPond", Some("SLS")),
        ],
        ..Api::default()
    };
    let (files, _) = print(&[api]);
    let says = |file: &str| {
        files[file].contains("/// **Cannot be called yet**: the service speaks `SLS` here")
    };
    assert!(says("src/pond/pour_pond.rs"));
    assert!(!says("src/pond/dig_pond.rs"));
}

#[test]
fn names_of_the_last_run_stay_whatever_is_new() {
    let api = |places: &[(&str, &str)]| {
        let field = |name: &&str| Field {
            name: (*name).to_owned(),
            facts: Facts {
                values: ["Deep", "Flat"].map(value).into(),
                values_closed: true,
                ..Facts::default()
            }
            .into(),
            ..Field::default()
        };
        let operation = |(action, name): &(&str, &str)| Operation {
            action: (*action).to_owned(),
            parameters: vec![field(name)],
            ..Operation::default()
        };
        Api {
            product: "Pond".into(),
            version: "2020-02-02".into(),
            slug: "pond".into(),
            operations: places.iter().map(operation).collect(),
            ..Api::default()
        }
    };
    let plan_after = |api: Api, before: &plan::Surface| {
        plan::plan_after(&[api], Locale::En, before, &mut Report::default()).surface
    };
    let alone = plan_after(api(&[("DigPond", "PondForm")]), &plan::Surface::default()).print();
    assert_eq!(alone, "pond::dig_pond::PondForm DigPond.request.PondForm\n");
    let more = || {
        api(&[
            ("DigPond", "PondForm"),
            ("AddLake", "LakeForm"),
            ("AddSea", "LakeForm"),
        ])
    };
    let fresh = plan_after(more(), &plan::Surface::default()).print();
    assert!(
        fresh.starts_with("pond::types::LakeForm ") || fresh.starts_with("pond::types::Form "),
        "{fresh}"
    );
    let kept = plan_after(more(), &plan::Surface::parse(&alone)).print();
    assert!(kept.starts_with("pond::types::PondForm "), "{kept}");
    assert_eq!(
        plan_after(more(), &plan::Surface::parse(&kept)).print(),
        kept
    );
}

fn value(text: &str) -> AllowedValue {
    AllowedValue {
        value: text.into(),
        meaning: String::new(),
    }
}

#[test]
fn hostile_names_stay_within_their_folder() {
    for path in print(&[cases::obstacles()]).0.keys() {
        assert!(
            path.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"_/.".contains(&b)),
            "{path}"
        );
        assert!(!path.contains(".."), "{path}");
    }
}

#[test]
fn only_what_differs_is_written_and_only_what_is_ours_removed() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("write");
    let _ = fs::remove_dir_all(&folder);
    let (mut files, _) = print(&[cases::pond()]);
    let first = write::write(&folder, &files).unwrap();
    assert_eq!((first.changed.len(), first.unchanged), (files.len(), 0));

    let time = |path: &str| fs::metadata(folder.join(path)).unwrap().modified().unwrap();
    let before: Vec<_> = files.keys().map(|p| time(p)).collect();
    let again = write::write(&folder, &files).unwrap();
    assert!(again.is_empty());
    assert_eq!(before, files.keys().map(|p| time(p)).collect::<Vec<_>>());

    fs::write(folder.join("src/pond/by_hand.rs"), "// mine\n").unwrap();
    files.remove("src/pond/list_frogs.rs");
    files.insert("src/pond/mod.rs".into(), format!("// {}\n", rust::MARK));
    let third = write::write(&folder, &files).unwrap();
    assert_eq!(third.changed, ["src/pond/mod.rs"]);
    assert_eq!(third.removed, ["src/pond/list_frogs.rs"]);
    assert!(folder.join("src/pond/by_hand.rs").exists());

    files.insert("src/pond/by_hand.rs".into(), format!("// {}\n", rust::MARK));
    let error = write::write(&folder, &files).unwrap_err().to_string();
    assert!(
        error.contains("by_hand.rs was not written by codegen"),
        "{error}"
    );
}

#[cfg(not(new_goldens))]
#[test]
fn secrets_of_a_request_are_not_shown() {
    use pond::lock_pond::{Guard, Keeper, LockPondRequest};

    let planted = "planted-frog";
    let keeper = || Keeper::new().name("Ann").password(planted);
    let request = LockPondRequest::new()
        .pond_id("p-1")
        .x_pond_token(planted)
        .password(planted)
        .old_password([planted])
        .spare_password([planted])
        .keeper([keeper()])
        .private_key(planted)
        .secrets([("k", planted)])
        .guard(Guard::new().name("Ann").password(planted));
    let shown = format!("{request:?} {request:#?}");
    assert!(!shown.contains(planted), "{shown}");
    assert_eq!(shown.matches("\"***\"").count(), 16, "{shown}");
    assert_eq!(shown.matches("Ann").count(), 4, "{shown}");
}
