//! The texts of `--help`.

use std::process::Command;

#[test]
fn help_texts() {
    let mut all = String::new();
    for command in [
        None,
        Some("generate"),
        Some("check"),
        Some("lint"),
        Some("coverage"),
        Some("export"),
        Some("compare"),
        Some("explain"),
        Some("sync"),
        Some("diff"),
        Some("wording"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_codegen"))
            .args(command)
            .arg("--help")
            .output()
            .unwrap();
        all.push_str(&format!(
            "$ codegen {}--help\n",
            command.map(|c| format!("{c} ")).unwrap_or_default()
        ));
        all.push_str(&String::from_utf8(output.stdout).unwrap());
        all.push('\n');
    }
    insta::assert_snapshot!(all);
}

#[test]
fn findings_fail_a_run_only_where_they_are_denied() {
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/broken");
    let out = concat!(env!("CARGO_TARGET_TMPDIR"), "/denied");
    let run = |more: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_codegen"))
            .args([
                "generate",
                "--docs",
                docs,
                "--out",
                out,
                "--runtime",
                "registry",
            ])
            .args(more)
            .output()
            .unwrap()
    };
    let output = run(&[]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(run(&["--deny", "warnings"]).status.code(), Some(1));
    assert_eq!(run(&["--deny", "errors"]).status.code(), Some(0));
}

#[test]
fn findings_of_every_stage_are_shown() {
    let output = Command::new(env!("CARGO_BIN_EXE_codegen"))
        .args(["lint", "--docs"])
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../tests/fixtures/broken"
        ))
        .output()
        .unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    for code in ["D01", "D02", "D04"] {
        assert!(shown.contains(&format!("[{code}")), "{shown}");
    }
}

#[test]
fn a_folder_without_pages_is_an_error_that_says_what_to_do() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let output = Command::new(env!("CARGO_BIN_EXE_codegen"))
        .args([
            "generate",
            "--docs",
            &format!("{folder}/none"),
            "--out",
            &format!("{folder}/out"),
        ])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .starts_with("error: ")
    );
}
