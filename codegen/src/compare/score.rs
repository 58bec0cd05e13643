//! Counts and what they come to.

use crate::export::FlatKind;

/// Counts of one product.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations that both sides know.
    pub operations: usize,
    /// Operations that only the pages know.
    pub pages_only: usize,
    /// Operations that only metadata knows.
    pub metadata_only: usize,
    /// Parameters.
    pub request: SideCounts,
    /// Fields of responses.
    pub response: SideCounts,
    /// Errors.
    pub errors: SideCounts,
}

/// Counts of parameters, fields or errors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideCounts {
    /// Values that both sides have.
    pub found: usize,
    /// Values that only the pages have, and no document explains.
    pub surplus: usize,
    /// Values that only metadata has, although a page mentions the name.
    pub missing: usize,
    /// Values with the right name at another place: one of the surplus and one of the missing each.
    pub moved: usize,
    /// Values that only an older document has, too.
    pub drift: usize,
    /// Values that no page mentions.
    pub undocumented: usize,
    /// Values that the pages split further than metadata does.
    pub refined: usize,
    /// Values that metadata splits further than the pages do.
    pub coarse: usize,
    /// Values with types on both sides.
    pub typed: usize,
    /// … that are of the same kind.
    pub same_type: usize,
    /// Values whose need is stated on both sides.
    pub stated: usize,
    /// … alike.
    pub same_need: usize,
}

/// How a value differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum CaseKind {
    /// Only the pages have it
    Surplus,
    /// Only metadata has it, although a page mentions the name
    Missing,
    /// It stands elsewhere
    Moved,
    /// Its type is of another kind
    Type,
    /// Whether it must be given
    Required,
}

/// How a value of an operation differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// How it differs.
    pub what: CaseKind,
    /// Path of the value.
    pub path: String,
    /// What there is to know of it: its type, or what the other side says.
    pub note: String,
}

/// A value that differs, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Parameter, field or error.
    pub kind: FlatKind,
    /// Product, in lower case.
    pub product: String,
    /// Version.
    pub version: String,
    /// Operation.
    pub action: String,
    /// The difference.
    pub difference: Difference,
}

impl Counts {
    /// Adds the counts of another product.
    pub fn add(&mut self, other: &Self) {
        self.operations += other.operations;
        self.pages_only += other.pages_only;
        self.metadata_only += other.metadata_only;
        self.request.add(&other.request);
        self.response.add(&other.response);
        self.errors.add(&other.errors);
    }

    pub(super) fn side_mut(&mut self, kind: FlatKind) -> &mut SideCounts {
        match kind {
            FlatKind::Operation | FlatKind::Request => &mut self.request,
            FlatKind::Response => &mut self.response,
            FlatKind::Error => &mut self.errors,
        }
    }
}

impl SideCounts {
    /// Adds other counts.
    pub fn add(&mut self, other: &Self) {
        self.found += other.found;
        self.surplus += other.surplus;
        self.missing += other.missing;
        self.moved += other.moved;
        self.drift += other.drift;
        self.undocumented += other.undocumented;
        self.refined += other.refined;
        self.coarse += other.coarse;
        self.typed += other.typed;
        self.same_type += other.same_type;
        self.stated += other.stated;
        self.same_need += other.same_need;
    }

    /// Part of what the pages have that metadata has, too.
    pub fn precision(&self) -> Option<f64> {
        ratio(self.found, self.found + self.surplus)
    }

    /// Part of what metadata has and pages mention that was read from the pages.
    pub fn recall(&self) -> Option<f64> {
        ratio(self.found, self.found + self.missing)
    }

    /// Harmonic mean of precision and recall.
    pub fn f1(&self) -> Option<f64> {
        let (p, r) = (self.precision()?, self.recall()?);
        (p + r > 0.0).then(|| 2.0 * p * r / (p + r))
    }

    /// Part of the types that are of the same kind.
    pub fn types(&self) -> Option<f64> {
        ratio(self.same_type, self.typed)
    }

    /// Part of the parameters that both sides require or both do not.
    pub fn need(&self) -> Option<f64> {
        ratio(self.same_need, self.stated)
    }
}

fn ratio(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
