//! Which witness is heard about what. Data only.

pub use crate::model::Aspect;

/// Who is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precedence {
    /// The newest document that speaks; the page where none does.
    Metadata,
    /// The page; the newest document where it is silent.
    Page,
    /// Both: nothing that one of them says is taken away.
    Union,
}

/// The table of precedence.
pub const PRECEDENCE: &[(Aspect, Precedence)] = &[
    // What a page knows and metadata lacks stays, marked.
    (Aspect::Existence, Precedence::Union),
    (Aspect::Name, Precedence::Metadata),
    (Aspect::Style, Precedence::Metadata),
    (Aspect::Type, Precedence::Metadata),
    (Aspect::Wrapper, Precedence::Metadata),
    (Aspect::Encoding, Precedence::Metadata),
    (Aspect::Position, Precedence::Metadata),
    // Required where both say so or metadata does.
    (Aspect::Required, Precedence::Metadata),
    (Aspect::Deprecated, Precedence::Metadata),
    (Aspect::ReadOnly, Precedence::Metadata),
    (Aspect::Values, Precedence::Metadata),
    (Aspect::Range, Precedence::Metadata),
    (Aspect::Length, Precedence::Metadata),
    (Aspect::Default, Precedence::Metadata),
    (Aspect::MaxItems, Precedence::Metadata),
    (Aspect::Unit, Precedence::Page),
    (Aspect::Prose, Precedence::Page),
    (Aspect::Errors, Precedence::Union),
    (Aspect::Examples, Precedence::Page),
];

impl Aspect {
    /// Who is heard about it.
    pub fn precedence(self) -> Precedence {
        let found = PRECEDENCE.iter().find(|(aspect, _)| *aspect == self);
        found.map_or(Precedence::Union, |(_, precedence)| *precedence)
    }

    /// What is kept of two values that are both stated.
    pub(super) fn choose<T>(self, page: T, metadata: T) -> T {
        match self.precedence() {
            Precedence::Metadata => metadata,
            Precedence::Page | Precedence::Union => page,
        }
    }
}
