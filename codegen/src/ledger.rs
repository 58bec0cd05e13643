//! Double-entry bookkeeping of the pages: every row, example and error row goes in once and comes out once.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    source::{FileId, Span},
    text_enum::text_enum,
};

/// What kind of thing was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// A row of a request table, or a tableless parameter.
    RequestRow,
    /// A row of a response table.
    ResponseRow,
    /// A row of an error table.
    ErrorRow,
    /// A row of a table that says how a job can end.
    OutcomeRow,
    /// A row of any other table of an operation page.
    OtherRow,
    /// A fenced example.
    Example,
    /// A parameter or header of a document of metadata.
    Parameter,
    /// A schema of a document of metadata.
    SchemaNode,
}

text_enum! {
    /// Why an item is left out of the model.
    pub enum IgnoreRule {
        /// A table of a section that tells of something beside the call.
        AsideTable = "aside-table",
        /// A table of what a RAM policy has to allow.
        AuthorizationTable = "authorization-table",
        /// A body of bytes, which an operation of its style is not generated with.
        BinaryBody = "binary-body",
        /// A fenced block that stands outside of the examples and shows no call.
        BlockOutsideOfExamples = "block-outside-of-examples",
        /// A header of each response.
        CommonHeader = "common-header",
        /// A parameter that every call has and the runtime sets.
        CommonParameter = "common-parameter",
        /// A row that refers to the common parameters.
        CommonParametersRow = "common-parameters-row",
        /// An example without a value.
        EmptyExample = "empty-example",
        /// A response of a status that is not a success.
        ErrorResponse = "error-response",
        /// A fenced block that shows the form of a request, not a value.
        FormatBlock = "format-block",
        /// The header of a table whose own header is empty.
        HeaderRow = "header-row",
        /// An error row without a code.
        NoErrorCode = "no-error-code",
        /// A row of an error table that is not an error.
        NoErrorRow = "no-error-row",
        /// A table that is neither parameters nor errors.
        NoParameterTable = "no-parameter-table",
        /// A fenced block that shows neither a request nor a response.
        NoTrafficInBlock = "no-traffic-in-block",
        /// A row whose name cell cannot be a name on the wire.
        NotAName = "not-a-name",
        /// Nothing, at a place of a document that could hold something.
        Null = "null",
        /// A row that says that there is nothing.
        NothingRow = "nothing-row",
        /// What the other members of a struct are that lists its members.
        OpenStruct = "open-struct",
        /// A schema below one whose type has no place for it.
        OutOfPlace = "out-of-place",
        /// An item of a page that names no operation.
        PageWithoutOperation = "page-without-operation",
        /// A fenced block with program code.
        ProgramCode = "program-code",
        /// The XML of an example that is there in JSON, too.
        SameInXml = "same-in-xml",
        /// A second response of success; the model has one.
        SecondSuccess = "second-success",
        /// A row that explains what a text holds.
        StructureOfAText = "structure-of-a-text",
        /// An item of a page that a better one of its language stands before.
        SupersededPage = "superseded-page",
        /// A table among the examples.
        TableInExamples = "table-in-examples",
        /// A row without a name.
        UnnamedRow = "unnamed-row",
        /// A type of a document that nothing refers to.
        UnusedType = "unused-type",
    }
}

/// What became of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "outcome", content = "detail")]
pub enum Outcome {
    /// It is part of the model, at this path (`request.Tag[].Key`).
    Emitted(String),
    /// It says what another item already said, at this path.
    Merged(String),
    /// A rule leaves it out.
    Ignored(IgnoreRule),
    /// An override replaced it.
    Overridden(String),
    /// It could not be used, and the diagnostic of this code says so.
    Reported(&'static str),
}

/// Number of an item on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ItemId(pub u32);

/// One item and its outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Kind.
    pub kind: ItemKind,
    /// Where it stands.
    pub span: Span,
    /// What became of it; `None` until a stage says so. `None` at the end of a run is a bug of the generator.
    pub outcome: Option<Outcome>,
}

/// The items of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PageLedger {
    /// Items in page order.
    pub items: Vec<Item>,
}

/// The items of a run, by page. Each stage adds what it knows: pages enter items, later stages settle them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ledger {
    pages: BTreeMap<FileId, PageLedger>,
}

/// What a stage says became of an item, to be settled in the ledger of the run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledItem {
    /// The page.
    pub file: FileId,
    /// The item.
    pub item: ItemId,
    /// What became of it.
    pub outcome: Outcome,
}

/// Sums over a ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// Items that went in.
    pub items: usize,
    /// … of each kind.
    pub by_kind: BTreeMap<ItemKind, usize>,
    /// Emitted.
    pub emitted: usize,
    /// Merged.
    pub merged: usize,
    /// Ignored, by rule.
    pub ignored: BTreeMap<IgnoreRule, usize>,
    /// Overridden.
    pub overridden: usize,
    /// Reported, by code.
    #[serde(skip_deserializing)]
    pub reported: BTreeMap<&'static str, usize>,
    /// Without an outcome: always a bug.
    pub unaccounted: usize,
}

impl Balance {
    /// Adds what another balance counts.
    pub fn add(&mut self, other: &Balance) {
        self.items += other.items;
        self.emitted += other.emitted;
        self.merged += other.merged;
        self.overridden += other.overridden;
        self.unaccounted += other.unaccounted;
        add_counts(&mut self.by_kind, &other.by_kind);
        add_counts(&mut self.ignored, &other.ignored);
        add_counts(&mut self.reported, &other.reported);
    }
}

fn add_counts<K: Ord + Copy>(into: &mut BTreeMap<K, usize>, other: &BTreeMap<K, usize>) {
    for (key, count) in other {
        *into.entry(*key).or_default() += count;
    }
}

impl PageLedger {
    /// Enters an item.
    pub fn enter(&mut self, kind: ItemKind, span: Span) -> ItemId {
        self.items.push(Item {
            kind,
            span,
            outcome: None,
        });
        ItemId(self.items.len() as u32 - 1)
    }

    /// Says what became of an item. The first word stands: a later stage cannot take it back.
    pub fn settle(&mut self, id: ItemId, outcome: Outcome) {
        if let Some(item) = self.items.get_mut(id.0 as usize) {
            item.outcome.get_or_insert(outcome);
        }
    }

    /// Adds this ledger to a balance.
    pub fn add_to(&self, b: &mut Balance) {
        for item in &self.items {
            b.items += 1;
            *b.by_kind.entry(item.kind).or_default() += 1;
            match &item.outcome {
                Some(Outcome::Emitted(_)) => b.emitted += 1,
                Some(Outcome::Merged(_)) => b.merged += 1,
                Some(Outcome::Ignored(rule)) => *b.ignored.entry(*rule).or_default() += 1,
                Some(Outcome::Overridden(_)) => b.overridden += 1,
                Some(Outcome::Reported(code)) => *b.reported.entry(code).or_default() += 1,
                None => b.unaccounted += 1,
            }
        }
    }
}

impl Ledger {
    /// Adds the items of a page.
    pub fn add_page(&mut self, file: FileId, page: PageLedger) {
        self.pages.insert(file, page);
    }

    /// Settles items, in the order given; of two outcomes of one item the first one stands.
    pub fn settle(&mut self, settled: impl IntoIterator<Item = SettledItem>) {
        for one in settled {
            if let Some(page) = self.pages.get_mut(&one.file) {
                page.settle(one.item, one.outcome);
            }
        }
    }

    /// The ledger of a page; `None` for a page without items.
    pub fn page(&self, file: FileId) -> Option<&PageLedger> {
        self.pages.get(&file)
    }

    /// Every item of the run, in the order of the pages.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.pages.values().flat_map(|page| &page.items)
    }

    /// Leaves out the pages that are not wanted.
    pub fn retain_pages(&mut self, wanted: impl Fn(FileId) -> bool) {
        self.pages.retain(|file, _| wanted(*file));
    }

    /// The sums over all pages.
    pub fn balance(&self) -> Balance {
        let mut balance = Balance::default();
        self.pages
            .values()
            .for_each(|page| page.add_to(&mut balance));
        balance
    }
}
