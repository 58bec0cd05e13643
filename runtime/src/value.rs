use std::fmt;

/// The text of a value that the documentation did not list when the enum was generated.
///
/// It has no public constructor: a value that is listed is always its own variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The text as it was received or given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// For generated code only.
#[doc(hidden)]
pub fn unknown_value(text: impl Into<String>) -> UnknownValue {
    UnknownValue(text.into().into_boxed_str())
}
