//! Pages without the words that a reader knows: what is left is what their contents say.
//!
//! `cargo run --profile fast -p alicloud-codegen --example masked -- score DOCS [SEED]` masks the pages of DOCS in each
//! of four ways and prints what is left of their model, beside what has to be; with `MEASURE_LIST` set the operations
//! that got lost as well.
//!
//! `… --example masked -- DOCS KIND OUT [SEED]` writes the pages of DOCS
//! into the empty folder OUT. KIND is `headings` (all section headings are unknown words), `headers` (so are those of
//! all columns), `links` (explorer links and anchors are gone) or `names` (all names of fields are other words in the
//! same order).
//!
//! `… --example masked -- names-back OUT < EXPORT.tsv` puts the names of the pages into an export of pages without
//! them.

mod score;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    error::Error,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Read},
    path::{Path, PathBuf},
};

use alicloud_codegen::{
    doc::{ParamTable, read_all},
    source::{self, Span},
    vocabulary::{heads_column, plain_type},
};

/// File of the folder that says which word stands for which name.
const NAMES: &str = "names.tsv";

/// Names that say which operation a page is of, and the marks of repetition.
const KEPT: [&str; 9] = [
    "Action", "Version", "Format", "N", "n", "M", "m", "X", "Host",
];

/// Forms of examples, as their labels call them.
const FORMS: [&str; 2] = ["JSON", "XML"];

/// Parts of addresses of the explorer.
const EXPLORERS: [&str; 4] = [
    "api.aliyun.com",
    "api.alibabacloud.com",
    "api-explorer.aliyun.com",
    "apiexplorer.aliyun.com",
];

enum Mask {
    Headings,
    Headers,
    Links,
    Names(FieldNames),
}

/// The names of fields of a folder.
struct FieldNames {
    /// Word for each name.
    words: HashMap<String, String>,
    /// Where the name cells of each file begin and end.
    cells: CellPlaces,
    /// The same of type cells, whose words may be names of items.
    types: CellPlaces,
}

/// Where cells begin and end, by the path of the file.
type CellPlaces = BTreeMap<String, BTreeMap<usize, usize>>;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [command, out] = arguments.as_slice()
        && command == "names-back"
    {
        return restore_names(Path::new(out));
    }
    if let [command, docs, rest @ ..] = arguments.as_slice()
        && command == "score"
    {
        let seed = rest.first().map_or(Ok(1), |s| s.parse())?;
        score::print_scores(&source::load(Path::new(docs))?, seed);
        return Ok(());
    }
    let [docs, kind, out, rest @ ..] = arguments.as_slice() else {
        return Err("which folder, which mask, and where to?".into());
    };
    let seed = rest.first().map_or(Ok(1), |s| s.parse())?;
    let sources = source::load(Path::new(docs))?;
    let mask = match kind.as_str() {
        "headings" => Mask::Headings,
        "headers" => Mask::Headers,
        "links" => Mask::Links,
        "names" => Mask::Names(collect_names(&sources, seed)),
        _ => return Err("masks are headings, headers, links, names".into()),
    };
    let out = PathBuf::from(out);
    if out.exists() && fs::read_dir(&out)?.next().is_some() {
        return Err("the folder to write to is not empty".into());
    }
    for (_, file) in sources.files() {
        let text = mask_text(file, &mask, seed);
        let path = out.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&out))?;
        fs::write(path, text)?;
    }
    if let Mask::Names(names) = mask {
        let mut lines: Vec<String> = names
            .words
            .iter()
            .map(|(name, word)| format!("{word}\t{name}\n"))
            .collect();
        lines.sort();
        fs::write(out.join(NAMES), lines.concat())?;
    }
    Ok(())
}

fn mask_text(file: &source::SourceFile, mask: &Mask, seed: u64) -> String {
    match mask {
        Mask::Names(names) => mask_names(&file.path, &file.text, names),
        _ => mask_lines(&file.text, mask, seed),
    }
}

fn draw(seed: u64, of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    (seed, of).hash(&mut hasher);
    hasher.finish()
}

/// A word that no vocabulary has; the same text has the same word.
fn unknown_word(text: &str, seed: u64) -> String {
    const SYLLABLES: [&str; 12] = [
        "zo", "vu", "qua", "mik", "bro", "fle", "gru", "wib", "jat", "xo", "kny", "plu",
    ];
    let mut state = draw(seed, text);
    let mut word = String::from("z");
    for _ in 0..4 {
        word.push_str(SYLLABLES[(state % 12) as usize]);
        state /= 12;
    }
    word
}

fn is_field_name(text: &str) -> bool {
    text.len() > 1
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
}

/// Masks what stands in lines of its own: headings, headers of tables, paragraphs with links.
fn mask_lines(text: &str, mask: &Mask, seed: u64) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut out = Vec::with_capacity(lines.len());
    let mut fenced = false;
    for (i, line) in lines.iter().enumerate() {
        let start = line.trim_start();
        if start.starts_with("```") || start.starts_with("~~~") {
            fenced = !fenced;
        }
        let next = lines.get(i + 1).map_or("", |l| l.trim());
        out.push(match mask {
            Mask::Links => without_links(line),
            _ if fenced => (*line).to_owned(),
            Mask::Headings => unknown_heading(line, seed),
            Mask::Headers if is_delimiter(next) => unknown_header(line, seed),
            Mask::Headers if i > 1 && is_late_header(&lines[i - 2..=i]) => {
                unknown_header(line, seed)
            }
            _ => (*line).to_owned(),
        });
    }
    out.join("\n")
}

/// A heading below the title; one that is the name of a field or type is no word of a vocabulary.
fn unknown_heading(line: &str, seed: u64) -> String {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    if !(2..=6).contains(&level) || !text.starts_with([' ', '\t']) {
        return line.to_owned();
    }
    let bare = text.split("{#").next().unwrap_or(text);
    let bare = bare.trim().trim_matches(['*', '#', ' ']);
    let known = [
        "Request",
        "Response",
        "Parameters",
        "Examples",
        "Errors",
        "Debugging",
    ];
    if bare.is_empty() || is_field_name(bare) && !known.contains(&bare) && !heads_column(bare) {
        return line.to_owned();
    }
    format!("{} {}", "#".repeat(level), unknown_word(bare, seed))
}

fn is_delimiter(line: &str) -> bool {
    line.contains("--") && line.contains('|') && line.bytes().all(|b| b"|-: ".contains(&b))
}

/// Whether the last of three lines is a header that stands in the first row below an empty one.
fn is_late_header(lines: &[&str]) -> bool {
    let [empty, delimiter, line] = lines else {
        return false;
    };
    let cells = line.trim().trim_matches('|').split('|');
    is_delimiter(delimiter)
        && empty.contains('|')
        && empty.bytes().all(|b| b"| \r".contains(&b))
        && cells.filter(|c| heads_column(c.trim())).count() >= 2
}

fn unknown_header(line: &str, seed: u64) -> String {
    let mask = |cell: &str| match cell.trim() {
        "" => cell.to_owned(),
        word => unknown_word(word, seed),
    };
    line.split('|').map(mask).collect::<Vec<_>>().join("|")
}

fn without_links(line: &str) -> String {
    let mut line = line.to_owned();
    while let Some(at) = line.find("{#doc_api_") {
        let end = line[at..].find('}').map_or(line.len(), |i| at + i + 1);
        line.replace_range(at..end, "");
    }
    for host in EXPLORERS {
        while let Some(at) = line.find(host) {
            let start = line[..at].rfind("http").unwrap_or(at);
            let rest = &line[at..];
            let end = rest.find([')', ' ', ']', '"', '>', '，', '。']);
            line.replace_range(start..end.map_or(line.len(), |i| at + i), "");
        }
    }
    line
}

fn collect_names(sources: &source::SourceMap, seed: u64) -> FieldNames {
    let (docs, _) = read_all(sources);
    let mut names = BTreeSet::new();
    let (mut cells, mut types) = (CellPlaces::new(), CellPlaces::new());
    let place = |places: &mut CellPlaces, span: Span| {
        let file = places.entry(sources.file(span.file).path.clone());
        let (start, end) = (span.start as usize, span.end as usize);
        file.or_default().insert(start, end);
    };
    // Types with a page of their own are found by their names.
    let data_types = docs.data_types.iter().flat_map(|d| &d.names);
    let data_types: BTreeSet<&str> = data_types.map(|n| n.value.as_str()).collect();
    let mut enter = |tables: &[ParamTable]| {
        for row in tables.iter().flat_map(|t| &t.rows) {
            place(&mut cells, row.name.span);
            let ty = &row.ty.value;
            let words = ty.raw.split(|c: char| !c.is_ascii_alphanumeric());
            if ty.link.is_none() && !words.into_iter().any(|w| data_types.contains(w)) {
                place(&mut types, row.ty.span);
            }
            let segments = row.name.value.split('.');
            names.extend(segments.filter(|s| is_field_name(s)).map(str::to_owned));
        }
    };
    for doc in &docs.operations {
        enter(&doc.request);
        enter(&doc.response);
    }
    docs.data_types.iter().for_each(|d| enter(&d.tables));
    for example in docs.operations.iter().flat_map(|o| &o.examples) {
        let text = &example.text.value;
        for (at, token) in tokens(text) {
            if is_key(text, at, token) {
                names.insert(plain_token(token).into_owned());
            }
        }
    }
    names.retain(|n| !KEPT.contains(&n.as_str()));
    FieldNames {
        words: order_keeping_words(names, seed),
        cells,
        types,
    }
}

/// Words whose order is that of the names, capital or not as they are. Names that differ in case alone have one word.
fn order_keeping_words(names: BTreeSet<String>, seed: u64) -> HashMap<String, String> {
    const LETTERS: u64 = 26;
    let all: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
    let step = LETTERS.pow(6) / (all.len() as u64 + 1);
    let word = |(i, name): (usize, &String)| {
        let mut number = i as u64 * step + draw(seed, name) % step;
        let mut letters = [0; 6];
        for letter in letters.iter_mut().rev() {
            *letter = b'a' + (number % LETTERS) as u8;
            number /= LETTERS;
        }
        (name.clone(), String::from_utf8_lossy(&letters).into_owned())
    };
    let words: HashMap<String, String> = all.iter().enumerate().map(word).collect();
    let of_name = |name: String| {
        let mut word = words[&name.to_lowercase()].clone();
        if name.starts_with(|c: char| c.is_ascii_uppercase()) {
            word[..1].make_ascii_uppercase();
        }
        (name, word)
    };
    names.into_iter().map(of_name).collect()
}

/// Runs of characters of names, with where they begin. An underscore may have an escape before it.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '\\');
    text.split(move |c| !is_part(c))
        .map(|t| t.trim_matches('\\'))
        .filter(|t| !t.is_empty())
        .map(move |t| (t.as_ptr() as usize - text.as_ptr() as usize, t))
}

/// A token without escapes.
fn plain_token(token: &str) -> Cow<'_, str> {
    match token.contains('\\') {
        true => token.replace("\\_", "_").into(),
        false => token.into(),
    }
}

/// Whether a token of an example is a key of JSON, an element of XML, or the name of a pair or of a part of a path.
fn is_key(text: &str, at: usize, token: &str) -> bool {
    let before = text[..at].chars().next_back().unwrap_or('\n');
    let after = text[at + token.len()..].trim_start_matches(['\\', '"', ' ', '\t']);
    let quoted = before == '"' && after.starts_with(':');
    let element =
        matches!(before, '<' | '/') && after.starts_with(['>', '/']) && text.contains("</");
    let pair = matches!(before, '&' | '?' | '\n' | '.') && after.starts_with(['=', '.']);
    let placed = matches!(
        (before, after.chars().next()),
        ('{' | '[' | '<', Some('}' | ']' | '>'))
    );
    is_field_name(&plain_token(token)) && (quoted || element || pair || placed)
}

fn mask_names(path: &str, text: &str, names: &FieldNames) -> String {
    let none = BTreeMap::new();
    let cells = names.cells.get(path).unwrap_or(&none);
    let types = names.types.get(path).unwrap_or(&none);
    let is_in = |cells: &BTreeMap<usize, usize>, at: usize| {
        let before = cells.range(..=at).next_back();
        before.is_some_and(|(_, end)| at < *end)
    };
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    let mut offset = 0;
    let mut fenced = false;
    for line in text.split_inclusive('\n') {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        let title = line.starts_with("# ");
        for (at, token) in tokens(line) {
            let at = offset + at;
            let token_is_item = is_in(types, at) && plain_type(token).is_none();
            // In running text they are words of the language: types, and the forms of examples.
            let is_word = plain_type(token).is_some() || FORMS.contains(&token);
            let masked = is_in(cells, at)
                || token_is_item
                || !title && (fenced || !is_word) && is_name_in_text(text, at, token, fenced);
            let word = names.words.get(plain_token(token).as_ref());
            if let Some(word) = word.filter(|_| masked) {
                out.push_str(&text[end..at]);
                out.push_str(word);
                end = at + token.len();
            }
        }
        offset += line.len();
    }
    out.push_str(&text[end..]);
    out
}

fn is_name_in_text(text: &str, at: usize, token: &str, fenced: bool) -> bool {
    if fenced {
        return is_key(text, at, token);
    }
    let before = text[..at].chars().next_back().unwrap_or('\n');
    let after = text[at + token.len()..].chars().next().unwrap_or('\n');
    let hump = token
        .as_bytes()
        .windows(2)
        .any(|w| w[0].is_ascii_lowercase() && w[1].is_ascii_uppercase());
    let marked = matches!((before, after), ('*', '*') | ('`', '`'));
    let heading = before == ' ' && after == '\n' && text[..at].ends_with("# ");
    let address = matches!(before, '/' | '=' | '-' | '.' | '#') || matches!(after, '/' | '=');
    (hump && !address) || marked || heading
}

/// Puts names into the paths of an export of masked pages.
fn restore_names(out: &Path) -> Result<(), Box<dyn Error>> {
    let list = fs::read_to_string(out.join(NAMES))?;
    let names: HashMap<&str, &str> = list.lines().filter_map(|l| l.split_once('\t')).collect();
    let mut export = String::new();
    io::stdin().read_to_string(&mut export)?;
    for line in export.lines() {
        let mut columns: Vec<String> = line.split('\t').map(str::to_owned).collect();
        if let Some(path) = columns.get_mut(4) {
            let segments = path.split('.').map(|segment| {
                let bare = segment.trim_end_matches("[]");
                let lists = &segment[bare.len()..];
                format!("{}{lists}", names.get(bare).unwrap_or(&bare))
            });
            *path = segments.collect::<Vec<_>>().join(".");
        }
        println!("{}", columns.join("\t"));
    }
    Ok(())
}
