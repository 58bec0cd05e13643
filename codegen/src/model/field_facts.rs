//! The facts of a field behind one pointer: most fields have none, and a model has hundreds of thousands of fields.

use std::{
    ops::{Deref, DerefMut},
    sync::LazyLock,
};

use serde::{Serialize, Serializer};

use super::{Facts, Language};

static NO_FACTS: LazyLock<Facts> = LazyLock::new(Facts::default);

/// What the description of a field states. It reads and changes like [`Facts`]; as long as nothing is stated it takes
/// one word.
#[derive(Clone, Debug, Default)]
pub struct FieldFacts(Option<Box<Facts>>);

impl FieldFacts {
    /// Adds what another page states; see [`Facts::fill_from`].
    pub fn fill_from(&mut self, other: Self, language: Language) {
        if let Some(other) = other.0 {
            (**self).fill_from(*other, language);
        }
    }
}

impl Deref for FieldFacts {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        self.0.as_deref().unwrap_or(&NO_FACTS)
    }
}

impl DerefMut for FieldFacts {
    fn deref_mut(&mut self) -> &mut Facts {
        self.0.get_or_insert_default()
    }
}

impl From<Facts> for FieldFacts {
    fn from(facts: Facts) -> Self {
        let says_something = facts != Facts::default();
        Self(says_something.then(|| Box::new(facts)))
    }
}

impl From<FieldFacts> for Facts {
    fn from(facts: FieldFacts) -> Self {
        facts.0.map(|facts| *facts).unwrap_or_default()
    }
}

impl PartialEq for FieldFacts {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Serialize for FieldFacts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_that_say_nothing_are_none() {
        let mut touched = FieldFacts::default();
        // Writing to facts makes room for them, whatever is written.
        touched.max_items.take();
        assert_eq!(touched, FieldFacts::default());
        assert!(FieldFacts::from(Facts::default()).0.is_none());
        touched.max_items = Some(3);
        assert_ne!(touched, FieldFacts::default());
        assert_eq!(Facts::from(touched).max_items, Some(3));
    }
}
