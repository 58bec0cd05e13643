//! A run that remembers the last one writes what a run that knows nothing writes, and is done at once when nothing changed.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use alicloud_codegen::{
    generator::{Generator, Summary},
    sync::{SyncOptions, sync},
};
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
        let paths = entries.map(|e| e.expect("an entry").path());
        // Beside the note of a crate, a folder has those of its modules.
        paths.filter(|path| path.is_file()).collect()
    }

    /// Changes the note.
    fn change_note(&self, change: impl FnOnce(&mut serde_json::Value)) {
        let [note] = self.notes().try_into().expect("one note");
        let text = fs::read_to_string(&note).expect("a text");
        let mut value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        change(&mut value);
        fs::write(&note, value.to_string()).expect("written");
    }

    /// Changes the note so that whoever trusts it says so.
    fn mark_note(&self) {
        let files = contents(&self.out).len();
        self.change_note(|note| note["lines"] = serde_json::json!({ "": [files, 7] }));
    }

    /// The crate is byte for byte the one that a run without a memory writes.
    fn assert_as_cold(&self) -> Summary {
        let cold = Generator::new(&self.docs).out(&self.cold);
        let cold = cold.generate().expect("a crate");
        assert_eq!(contents(&self.out), contents(&self.cold));
        cold
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

/// Endings of what is written.
const KINDS: [&str; 4] = ["rs", "md", "toml", "lock"];

fn contents(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut out = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                if path.file_name().is_some_and(|name| name != "target") {
                    folders.push(path);
                }
            } else if path
                .extension()
                .is_some_and(|e| KINDS.iter().any(|kind| e == *kind))
            {
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

/// Pseudo-random numbers, the same in each run.
struct Draws(u64);

impl Draws {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

/// An edition of three products with wording, each in a folder that stands alone.
fn edition(is_facade: bool) -> Folders {
    let folders = Folders::new();
    let upstream = folders.docs.with_file_name("upstream");
    fs::rename(&folders.docs, &upstream).expect("renamed");
    let options = SyncOptions {
        upstreams: vec![upstream],
        docs: folders.docs.clone(),
        metadata: None,
        products: Vec::new(),
        with_prose: false,
        check: false,
    };
    sync(&options).expect("an edition");
    add_product(&folders.docs, "pond");
    add_product(&folders.docs, "lake");
    let wording = folders.docs.join("wording");
    fs::create_dir(&wording).expect("a folder");
    let common = "[rows]\nRegionId = \"The region.\"\nRequestId = \"Names the call.\"\n";
    fs::write(wording.join("common.toml"), common).expect("written");
    fs::write(
        wording.join("patterns.toml"),
        "[rows]\n\"*Id\" = \"The {subject}.\"\n",
    )
    .expect("written");
    for product in ["vpc", "pond"] {
        let text = "[rows]\nSpec = \"How large it is.\"\n";
        fs::write(wording.join(format!("{product}.toml")), text).expect("written");
    }
    if is_facade {
        fs::write(folders.docs.join("crates.toml"), "layout = \"facade\"\n").expect("written");
    }
    folders
}

/// Adds a product like the first one, under another name.
fn add_product(docs: &Path, name: &str) {
    let folder = docs.join(name);
    copy(&docs.join("vpc"), &folder);
    for path in [pages(&folder), vec!["product.toml".into()]].concat() {
        let path = folder.join(path);
        let text = fs::read_to_string(&path).expect("a text");
        let text = text.replace("Vpc 2016", &format!("{name} 2016"));
        fs::write(&path, text.replace("\"Vpc\"", &format!("\"{name}\""))).expect("written");
    }
}

#[test]
fn an_edit_of_one_page_reads_one_product() {
    for is_facade in [false, true] {
        let folders = edition(is_facade);
        let before = folders.generate();
        assert_eq!((before.counts.products, before.counts.errors.len()), (3, 0));
        folders.change_note(|note| {
            let count = &mut note["division"]["units"]["pond"]["counts"]["operations"];
            *count = (count.as_u64().expect("a count") + 700).into();
        });
        let page = &pages(&folders.docs.join("lake"))[1];
        let text = fs::read_to_string(page).expect("a page");
        let changed = text.replacen("| String |", "| Long |", 1);
        assert_ne!(changed, text);
        fs::write(page, changed).expect("written");
        let after = folders.generate();
        assert_eq!(after.counts.operations, before.counts.operations + 700);
        assert_eq!(
            after.changes.changed.len(),
            1,
            "{:?}",
            after.changes.changed
        );
        assert_eq!(after.lines, folders.assert_as_cold().lines);
        // And the next run knows of it.
        assert!(folders.generate().changes.is_empty());
    }
}

/// It is told by each run, whichever product the run reads, in the place that it has in a run over everything.
#[test]
fn an_error_of_one_page_costs_that_product_and_is_told_again() {
    let folders = edition(true);
    folders.generate();
    let page_of = |product: &str| pages(&folders.docs.join(product))[1].clone();
    let change = |product: &str, from: &str, to: &str| {
        let text = fs::read_to_string(page_of(product)).expect("a page");
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        fs::write(page_of(product), changed).expect("written");
    };
    change("vpc", "| String |", "| Strnig |");
    change("lake", "| String |", "| Strnig |");
    let broken = folders.generate();
    assert_eq!(broken.counts.errors.len(), 2, "{:?}", broken.counts.errors);
    // Nothing of the other product is read from here on.
    folders.change_note(|note| {
        let count = &mut note["division"]["units"]["pond"]["counts"]["operations"];
        *count = (count.as_u64().expect("a count") + 700).into();
    });
    let unchanged = folders.generate();
    assert_eq!(unchanged.counts.errors, broken.counts.errors);
    change("vpc", "| Strnig |", "| Long |");
    let mended = folders.generate();
    assert_eq!(mended.counts.errors, broken.counts.errors[..1]);
    assert_eq!(mended.counts.operations, broken.counts.operations + 700);
    assert_eq!(folders.assert_as_cold().counts.errors, mended.counts.errors);
}

/// How many operations a product has stands on the front page of all of them, and so does its first call.
#[test]
fn what_all_products_share_is_printed_without_reading_the_others() {
    let folders = edition(true);
    let before = folders.generate();
    folders.change_note(|note| {
        let count = &mut note["division"]["units"]["pond"]["counts"]["operations"];
        *count = (count.as_u64().expect("a count") + 700).into();
    });
    let lake = folders.docs.join("lake");
    let page = &pages(&lake)[1];
    let text = fs::read_to_string(page).expect("a page");
    let another = text.replacen("# ", "# Another", 1);
    fs::write(lake.join("Another.md"), another).expect("written");
    let after = folders.generate();
    assert_eq!(after.counts.operations, before.counts.operations + 701);
    let changed = &after.changes.changed;
    assert!(changed.contains(&"README.md".to_owned()), "{changed:?}");
    let cold = folders.assert_as_cold();
    assert_eq!(after.lines, cold.lines);
    let files = after.changes.unchanged + changed.len();
    assert_eq!(files, contents(&folders.out).len());
    // And the next run knows of the front page as it is now.
    folders.mark_note();
    assert_eq!(folders.generate().lines, 7);
}

#[test]
fn whatever_is_edited_in_an_edition_the_crate_is_that_of_a_cold_run() {
    for is_facade in [false, true] {
        let folders = edition(is_facade);
        folders.generate();
        let mut draws = Draws(if is_facade { 11 } else { 5 });
        for step in 0..30 {
            edit(&folders, &mut draws, step);
            let done = folders.generate();
            let cold = folders.assert_as_cold();
            assert_eq!(
                (done.counts, done.lines),
                (cold.counts, cold.lines),
                "step {step}"
            );
            folders.generate();
            folders.assert_as_cold();
        }
    }
}

/// One edit of some kind.
fn edit(folders: &Folders, draws: &mut Draws, step: usize) {
    let docs = &folders.docs;
    let products: Vec<PathBuf> = ["vpc", "pond", "lake", "brook"]
        .map(|name| docs.join(name))
        .into();
    let products: Vec<&PathBuf> = products.iter().filter(|folder| folder.exists()).collect();
    let product = products[draws.below(products.len())];
    let pages = pages(product);
    let page = &pages[draws.below(pages.len())];
    let change = |path: &Path, from: &str, to: &str| {
        let text = fs::read_to_string(path).expect("a text");
        fs::write(path, text.replacen(from, to, 1)).expect("written");
    };
    match draws.below(14) {
        0 => change(page, "| no |", "| yes |"),
        1 => change(page, "| String |", "| Long |"),
        2 => change(
            page,
            "| Fact | Value |",
            "Step by step.\n\n| Fact | Value |",
        ),
        3 => {
            let text = fs::read_to_string(page).expect("a page");
            let renamed = text.replacen("# ", &format!("# Again{step}"), 1);
            fs::write(product.join(format!("Again{step}.md")), renamed).expect("written");
        }
        4 if pages.len() > 4 => fs::remove_file(page).expect("removed"),
        5 if docs.join("brook").exists() => {
            fs::remove_dir_all(docs.join("brook")).expect("removed")
        }
        5 => add_product(docs, "brook"),
        6 => change(
            &product.join("product.toml"),
            "product = ",
            &format!("title = \"Step {step}\"\nproduct = "),
        ),
        7 => change(
            &docs.join("wording/common.toml"),
            "The region",
            &format!("Step {step} of the region"),
        ),
        8 => change(
            &docs.join("wording/pond.toml"),
            "How large",
            &format!("In step {step}, how large"),
        ),
        // A page of another dialect may say something of what is around it.
        9 => {
            let upstream = docs.with_file_name("upstream");
            let other = &self::pages(&upstream)[draws.below(4)];
            fs::copy(other, product.join(format!("Other{step}.md"))).expect("copied");
        }
        10 => fs::write(docs.join("README.md"), format!("# Step {step}\n\nWater.\n"))
            .expect("written"),
        // An error costs the row that it stands in.
        11 => change(page, "| String |", "| Strnig |"),
        12 => change(page, "| Strnig |", "| String |"),
        _ => {
            let file = contents(&folders.out)
                .into_keys()
                .nth(draws.below(9))
                .expect("a file");
            let path = folders.out.join(file);
            let text = fs::read_to_string(&path).expect("a text");
            fs::write(&path, text + "\n# by hand\n").expect("written");
        }
    }
}
