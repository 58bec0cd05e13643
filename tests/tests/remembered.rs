//! A run that remembers the last one writes what a run that knows nothing writes, and is done at once when nothing changed.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use alicloud_codegen::generator::{Generator, Summary};
use alicloud_tests::workspace;

struct Folders {
    _root: tempfile::TempDir,
    docs: PathBuf,
    out: PathBuf,
    cold: PathBuf,
    cache: PathBuf,
}

impl Folders {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a folder");
        let at = |name: &str| root.path().join(name);
        let folders = Self {
            docs: at("docs"),
            out: at("out"),
            cold: at("cold"),
            cache: at("cache"),
            _root: root,
        };
        copy(&workspace().join("tests/fixtures/archetype"), &folders.docs);
        folders
    }

    fn generate(&self) -> Summary {
        let generator = Generator::new(&self.docs).out(&self.out).cache(&self.cache);
        generator.generate().expect("a crate")
    }

    fn notes(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.cache).expect("the folder of notes");
        entries.map(|e| e.expect("an entry").path()).collect()
    }

    /// Changes the note so that whoever trusts it says so.
    fn mark_note(&self) {
        let [note] = self.notes().try_into().expect("one note");
        let text = fs::read_to_string(&note).expect("a text");
        let mut value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        value["lines"] = 7.into();
        fs::write(&note, value.to_string()).expect("written");
    }

    /// The crate is byte for byte the one that a run without a memory writes.
    fn assert_as_cold(&self) {
        let cold = Generator::new(&self.docs).out(&self.cold);
        cold.generate().expect("a crate");
        assert_eq!(contents(&self.out), contents(&self.cold));
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        match path.is_dir() {
            true => copy(&path, &target),
            false => drop(fs::copy(&path, &target).expect("copied")),
        }
    }
}

fn contents(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut out = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs" || e == "md") {
                let relative = path.strip_prefix(folder).expect("below").to_owned();
                out.insert(relative, fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    out
}

fn pages(docs: &Path) -> Vec<PathBuf> {
    let listed = alicloud_codegen::source::list(docs).expect("pages");
    let pages = listed.iter().filter(|path| path.ends_with(".md"));
    pages.map(|path| docs.join(path)).collect()
}

#[test]
fn an_unchanged_run_is_told_by_the_note_of_the_last_one() {
    let folders = Folders::new();
    let first = folders.generate();
    folders.mark_note();
    let second = folders.generate();
    assert_eq!(
        (second.lines, second.changes.unchanged),
        (7, first.changes.changed.len())
    );
    assert!(second.changes.is_empty());
    assert_eq!(second.counts, first.counts);
    let generator = Generator::new(&folders.docs).out(&folders.out);
    let check = generator.cache(&folders.cache).check().expect("a check");
    assert_eq!(
        (check.changes.is_empty(), check.counts),
        (true, first.counts.clone())
    );
    // Only times changed: the contents tell.
    for page in pages(&folders.docs) {
        let file = fs::File::options().append(true).open(page).expect("a page");
        let hour = Duration::from_secs(3600);
        file.set_modified(SystemTime::now() - hour).expect("a time");
    }
    assert_eq!(folders.generate().lines, 7);
    // Other options are another run.
    let other = Generator::new(&folders.docs)
        .out(&folders.out)
        .name("other");
    assert_ne!(
        other
            .cache(&folders.cache)
            .generate()
            .expect("a crate")
            .lines,
        7
    );
}

#[test]
fn what_changed_in_the_crate_is_written_again() {
    let folders = Folders::new();
    folders.generate();
    let file = folders.out.join("src/lib.rs");
    let text = fs::read_to_string(&file).expect("a text");
    fs::write(&file, format!("{text}// by hand\n")).expect("written");
    assert_eq!(folders.generate().changes.changed, ["src/lib.rs"]);
    fs::remove_file(&file).expect("removed");
    assert_eq!(folders.generate().changes.changed, ["src/lib.rs"]);
    folders.assert_as_cold();
}

#[test]
fn a_broken_note_is_said_to_be_so_and_a_missing_one_is_not_missed() {
    let folders = Folders::new();
    folders.generate();
    for broken in ["", "{", "[]", "{\"form\": 1}", "\u{0}"] {
        for note in folders.notes() {
            fs::write(note, broken).expect("written");
        }
        let done = folders.generate();
        assert!(done.cache_note.is_some(), "{broken}");
        assert!(done.to_string().contains("cache    not read"), "{done}");
        assert!(done.changes.is_empty() && done.lines != 7);
    }
    fs::remove_dir_all(&folders.cache).expect("removed");
    assert_eq!(folders.generate().cache_note, None);
    assert_eq!(folders.notes().len(), 1);
}

#[test]
fn pages_may_come_go_change_and_be_renamed() {
    let folders = Folders::new();
    folders.generate();
    let mut seed = 7_u64;
    let mut draw = |most: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % most
    };
    for step in 0..24 {
        let pages = pages(&folders.docs);
        let page = &pages[draw(pages.len())];
        let text = fs::read_to_string(page).expect("a page");
        let renamed = page.with_file_name(format!("Step{step}.md"));
        match draw(4) {
            0 => fs::write(page, text.replacen("yes", "no", 1)).expect("written"),
            1 if pages.len() > 4 => fs::remove_file(page).expect("removed"),
            2 => {
                fs::write(renamed, text.replace("Router", &format!("Pond{step}"))).expect("written")
            }
            _ => fs::rename(page, renamed).expect("renamed"),
        }
        folders.generate();
        folders.assert_as_cold();
        folders.generate();
        folders.assert_as_cold();
    }
}
