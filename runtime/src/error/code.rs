/// The documented error codes of an operation: a fieldless enum over one static table.
pub trait ErrorCode: Copy + Eq + std::fmt::Debug + Send + Sync + 'static {
    /// Each documented row. A code with several meanings has several rows of the same variant.
    const TABLE: &'static [(Self, ErrorInfo)];

    /// The variant of a code. A row whose status is the answer's is preferred.
    fn from_code(code: &str, status: Option<u16>) -> Option<Self> {
        let rows = || Self::TABLE.iter().filter(|(_, info)| info.code == code);
        rows()
            .find(|(_, info)| info.status == status)
            .or_else(|| rows().next())
            .map(|(variant, _)| *variant)
    }

    /// The first documented row of this variant.
    fn info(self) -> &'static ErrorInfo {
        match Self::TABLE.iter().find(|(variant, _)| *variant == self) {
            Some((_, info)) => info,
            None => &ErrorInfo::NONE,
        }
    }
}

/// A documented error row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorInfo {
    /// The code on the wire.
    pub code: &'static str,
    /// Documented HTTP status.
    pub status: Option<u16>,
    /// Documented message; may hold placeholders such as `%s`.
    pub message: &'static str,
    /// What it means and what to do.
    pub meaning: &'static str,
}

impl ErrorInfo {
    const NONE: Self = Self {
        code: "",
        status: None,
        message: "",
        meaning: "",
    };
}

/// The error type of operations whose documentation names no error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoDocumentedErrors {}

impl ErrorCode for NoDocumentedErrors {
    const TABLE: &'static [(Self, ErrorInfo)] = &[];
}
