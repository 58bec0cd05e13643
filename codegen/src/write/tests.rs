//! What is written, what is left alone, and what an interrupted or second run finds.

use super::*;

fn files(texts: &[(&str, &str)]) -> Files {
    texts
        .iter()
        .map(|(path, text)| ((*path).to_owned(), format!("// {MARK}\n{text}\n")))
        .collect()
}

fn tree(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at).unwrap().map(|e| e.unwrap().path()) {
            match entry.is_dir() {
                true => folders.push(entry),
                false => found.push(entry.strip_prefix(folder).unwrap().display().to_string()),
            }
        }
    }
    found.sort();
    found
}

#[test]
fn stale_files_go_and_nothing_else_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let old = files(&[("src/a.rs", "1"), ("src/b/c.rs", "2"), ("Cargo.toml", "3")]);
    write(folder.path(), &old).unwrap();
    fs::write(folder.path().join("src/own.rs"), "// by hand\n").unwrap();
    let new = files(&[("src/a.rs", "4"), ("Cargo.toml", "3")]);
    let changes = write(folder.path(), &new).unwrap();
    assert_eq!(changes.changed, ["src/a.rs"]);
    assert_eq!(changes.removed, ["src/b/c.rs"]);
    assert_eq!(
        tree(folder.path()),
        ["Cargo.toml", "src/a.rs", "src/own.rs"]
    );
    assert!(compare(folder.path(), &new).unwrap().is_empty());
}

#[test]
fn an_interrupted_run_leaves_the_old_tree() {
    let folder = tempfile::tempdir().unwrap();
    let old = files(&[("src/a.rs", "1"), ("src/b.rs", "2")]);
    write(folder.path(), &old).unwrap();
    let new = files(&[("src/a.rs", "3"), ("src/b.rs", "4")]);
    let changes = compare(folder.path(), &new).unwrap();
    // As if the process had ended here: nothing cleans up.
    std::mem::forget(prepare(folder.path(), &new, &changes).unwrap());
    assert_eq!(compare(folder.path(), &old).unwrap().unchanged, 2);
    write(folder.path(), &new).unwrap();
    assert_eq!(tree(folder.path()), ["src/a.rs", "src/b.rs"]);
    assert!(compare(folder.path(), &new).unwrap().is_empty());
}

#[test]
fn whenever_a_run_ends_the_next_one_finds_the_old_tree() {
    let old = files(&[("src/a.rs", "1"), ("src/b.rs", "2"), ("src/gone/c.rs", "3")]);
    let new = files(&[("src/a.rs", "4"), ("src/new/d.rs", "5"), ("src/b.rs", "6")]);
    for placed in 0..=4 {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &old).unwrap();
        let changes = compare(folder.path(), &new).unwrap();
        let stage = prepare(folder.path(), &new, &changes).unwrap();
        stage.begin().unwrap();
        (0..placed).for_each(|number| stage.place(number).unwrap());
        // As if the process had ended here: nothing cleans up.
        std::mem::forget(stage);
        recover(folder.path()).unwrap();
        let there = compare(folder.path(), &old).unwrap();
        assert!(there.is_empty(), "after {placed} files: {there:?}");
        write(folder.path(), &new).unwrap();
        assert_eq!(
            tree(folder.path()),
            ["src/a.rs", "src/b.rs", "src/new/d.rs"]
        );
    }
}

#[test]
fn a_run_that_fails_half_way_goes_back_itself() {
    let folder = tempfile::tempdir().unwrap();
    let old = files(&[("src/a.rs", "1")]);
    write(folder.path(), &old).unwrap();
    let new = files(&[("src/a.rs", "2"), ("src/b/c.rs", "3")]);
    // The folder of a new file cannot be made.
    fs::write(folder.path().join("src/b"), "by hand").unwrap();
    assert!(write(folder.path(), &new).is_err());
    assert!(compare(folder.path(), &old).unwrap().is_empty());
    assert_eq!(tree(folder.path()), ["src/a.rs", "src/b"]);
}

#[test]
fn of_two_runs_the_second_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let files = files(&[("src/a.rs", "1")]);
    let held = FolderLock::take(folder.path())
        .unwrap()
        .expect("it is free");
    let refused = write(folder.path(), &files).unwrap_err();
    assert!(matches!(refused, WriteError::Busy { .. }), "{refused}");
    assert!(tree(folder.path()).is_empty());
    drop(held);
    write(folder.path(), &files).unwrap();
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    for path in [
        "../a.rs",
        "b/../../a.rs",
        "/a.rs",
        "b//a.rs",
        "./a.rs",
        "C:\\a.rs",
    ] {
        let files = files(&[(path, "1")]);
        for result in [write(&inner, &files).map(|_| ()), put(&inner, &files)] {
            let refused = matches!(result, Err(WriteError::Outside { .. }));
            assert!(refused, "{path}");
        }
    }
    assert!(!folder.path().join("a.rs").exists());
}

#[cfg(unix)]
#[test]
fn no_link_is_followed() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let files = files(&[("src/a.rs", "1")]);
    let refused = || {
        matches!(
            write(folder.path(), &files),
            Err(WriteError::Symlink { .. })
        )
    };

    symlink(elsewhere.path(), folder.path().join("src")).unwrap();
    assert!(refused());
    fs::remove_file(folder.path().join("src")).unwrap();

    let target = elsewhere.path().join("kept.rs");
    fs::write(&target, files["src/a.rs"].replace('1', "2")).unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    symlink(&target, folder.path().join("src/a.rs")).unwrap();
    assert!(refused());
    fs::remove_file(folder.path().join("src/a.rs")).unwrap();

    symlink(elsewhere.path(), folder.path().join(".codegen-stage")).unwrap();
    assert!(refused());
    assert_eq!(tree(elsewhere.path()), ["kept.rs"]);
}

#[test]
fn a_file_of_somebody_else_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Cargo.toml"), "[package]\n").unwrap();
    let files = files(&[("Cargo.toml", "1")]);
    let refused = write(folder.path(), &files).unwrap_err();
    assert!(matches!(refused, WriteError::Foreign { .. }), "{refused}");
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_a_file_is_an_error_and_keeps_nobody_waiting() {
    for place in ["src/a.rs", "pond/Cargo.toml"] {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join(place);
        fs::create_dir_all(pipe.parent().unwrap()).unwrap();
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        let error = compare(folder.path(), &files(&[("src/a.rs", "1")])).unwrap_err();
        let said = error.to_string();
        assert!(
            said.contains(place) && said.contains("not a regular file"),
            "{said}"
        );
    }
}
