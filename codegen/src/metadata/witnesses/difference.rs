//! Where witnesses differ, counted by class, the most telling first.

use std::{
    collections::BTreeMap,
    fmt::{self, Write},
};

use super::Aspect;

/// What kind of difference it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DifferenceClass {
    /// Both speak and say different things.
    Contradiction(Aspect),
    /// Only pages know it.
    OnlyPages(Aspect),
    /// Only metadata knows it.
    OnlyMetadata(Aspect),
}

impl fmt::Display for DifferenceClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Contradiction(aspect) => write!(f, "{aspect} differs"),
            Self::OnlyPages(aspect) => write!(f, "{aspect} only on pages"),
            Self::OnlyMetadata(aspect) => write!(f, "{aspect} only in metadata"),
        }
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WitnessDifference {
    /// Its class.
    pub class: DifferenceClass,
    /// Folder of the product.
    pub product: String,
    /// Operation.
    pub action: String,
    /// Path (`request.Tag[].Key`); empty for the operation itself.
    pub path: String,
    /// What the page says.
    pub page: String,
    /// What metadata says.
    pub metadata: String,
    /// Date of the document.
    pub date: String,
}

/// How telling a class is, the most telling first. What is not in the table says least.
const TELLING: &[DifferenceClass] = &[
    DifferenceClass::Contradiction(Aspect::Style),
    DifferenceClass::Contradiction(Aspect::Type),
    DifferenceClass::Contradiction(Aspect::Wrapper),
    DifferenceClass::Contradiction(Aspect::Position),
    DifferenceClass::Contradiction(Aspect::Encoding),
    DifferenceClass::Contradiction(Aspect::Values),
    DifferenceClass::Contradiction(Aspect::Range),
    DifferenceClass::Contradiction(Aspect::Required),
    DifferenceClass::Contradiction(Aspect::Default),
    DifferenceClass::Contradiction(Aspect::Name),
    DifferenceClass::OnlyPages(Aspect::Existence),
    DifferenceClass::OnlyPages(Aspect::Deprecated),
];

/// Differences by class.
pub fn count_differences(differences: &[WitnessDifference]) -> BTreeMap<DifferenceClass, usize> {
    let mut out = BTreeMap::new();
    for difference in differences {
        *out.entry(difference.class).or_default() += 1;
    }
    out
}

/// The most telling differences, for a review. Classes take turns, so that a large one does not hide the others.
pub fn pick_telling(differences: &[WitnessDifference], most: usize) -> Vec<&WitnessDifference> {
    let by_class: Vec<Vec<&WitnessDifference>> = TELLING
        .iter()
        .map(|class| differences.iter().filter(|d| d.class == *class).collect())
        .collect();
    let longest = by_class.iter().map(Vec::len).max().unwrap_or(0);
    let turns = (0..longest).flat_map(|turn| by_class.iter().filter_map(move |c| c.get(turn)));
    turns.take(most).copied().collect()
}

/// A review in Markdown: one difference a line.
pub fn review(differences: &[&WitnessDifference]) -> String {
    let header = [
        "Product",
        "Operation",
        "Path",
        "About",
        "Page",
        "Metadata",
        "Date",
    ];
    let mut out = format!(
        "| {} |\n|{}\n",
        header.join(" | "),
        " --- |".repeat(header.len())
    );
    let code = |text: &str| match text.is_empty() {
        true => String::new(),
        false => format!("`{}`", text.replace('|', "\\|")),
    };
    for d in differences {
        let cells = [&d.product, &d.action, &d.path].map(|cell| code(cell));
        let said = [&d.page, &d.metadata].map(|cell| code(cell));
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            cells.join(" | "),
            d.class,
            said.join(" | "),
            d.date
        );
    }
    out
}
