/// The documented error codes of an operation: a fieldless enum over one static table.
pub trait ErrorCode: Copy + Eq + std::fmt::Debug + Send + Sync + 'static {
    /// Each documented row. A code with several meanings has several rows of the same variant.
    const TABLE: &'static [(Self, ErrorInfo)];

    /// The variant of a code. A row whose status is the answer's is preferred, and any row that gives the code itself
    /// over one that gives it as a template (`Invalid%s`).
    fn from_code(code: &str, status: Option<u16>) -> Option<Self> {
        let rows = || Self::TABLE.iter().filter(|(_, info)| info.code == code);
        rows()
            .find(|(_, info)| info.status == status)
            .or_else(|| rows().next())
            .or_else(|| {
                Self::TABLE
                    .iter()
                    .find(|(_, info)| info.is_template_of(code))
            })
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
    /// Whether the documented code has places that `code` fills. One that is nothing but a place fits no code.
    fn is_template_of(&self, code: &str) -> bool {
        let places = || ["%s", "%d"].iter();
        let first = places().filter_map(|place| self.code.find(place)).min();
        let last = places().filter_map(|place| self.code.rfind(place)).max();
        let (Some(first), Some(last)) = (first, last) else {
            return false;
        };
        let (before, behind) = (&self.code[..first], &self.code[last + 2..]);
        let fixed = before.len() + behind.len();
        fixed > 0 && code.len() > fixed && code.starts_with(before) && code.ends_with(behind)
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Codes {
        Any,
        AnyNotFound,
        InvalidAny,
        InvalidId,
    }

    impl ErrorCode for Codes {
        const TABLE: &'static [(Self, ErrorInfo)] = &[
            (
                Self::Any,
                ErrorInfo {
                    code: "%s",
                    ..ErrorInfo::NONE
                },
            ),
            (
                Self::InvalidAny,
                ErrorInfo {
                    code: "Invalid%s",
                    ..ErrorInfo::NONE
                },
            ),
            (
                Self::InvalidId,
                ErrorInfo {
                    code: "InvalidId",
                    ..ErrorInfo::NONE
                },
            ),
            (
                Self::AnyNotFound,
                ErrorInfo {
                    code: "%s.%s.NotFound",
                    ..ErrorInfo::NONE
                },
            ),
        ];
    }

    #[test]
    fn templates_fit_what_no_row_gives_itself() {
        let found = |code| Codes::from_code(code, None);
        assert_eq!(found("InvalidId"), Some(Codes::InvalidId));
        assert_eq!(found("InvalidName"), Some(Codes::InvalidAny));
        assert_eq!(found("Vpc.Tag.NotFound"), Some(Codes::AnyNotFound));
        assert_eq!(found("Invalid"), None);
        assert_eq!(found("Throttling"), None);
    }
}
