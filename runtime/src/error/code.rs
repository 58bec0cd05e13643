//! Documented error codes.

/// The documented error codes of a product: a fieldless enum over one text.
pub trait ErrorCode: Copy + Eq + std::fmt::Debug + Send + Sync + 'static {
    /// Each documented error, in the order of the documentation.
    const VARIANTS: &'static [Self];
    /// Code, HTTP status, message and meaning of each of them, every part ended by NUL: one literal
    /// is the least that a compiler can be given.
    #[doc(hidden)]
    const ROWS: &'static str;

    /// The variant of a code. A row whose status is the response's is preferred, and any row that
    /// gives the code itself over one that gives it as a template (`Invalid%s`).
    fn from_code(code: &str, status: Option<u16>) -> Option<Self> {
        let is = || documented_rows::<Self>().filter(|(_, info)| info.code == code);
        is().find(|(_, info)| info.status == status)
            .or_else(|| is().next())
            .or_else(|| documented_rows().find(|(_, info)| info.is_template_of(code)))
            .map(|(variant, _)| variant)
    }

    /// What is documented of this error.
    fn info(self) -> ErrorInfo {
        match documented_rows().find(|(variant, _): &(Self, _)| *variant == self) {
            Some((_, info)) => info,
            None => ErrorInfo::NONE,
        }
    }
}

/// The documented errors, with what is documented of each.
fn documented_rows<E: ErrorCode>() -> impl Iterator<Item = (E, ErrorInfo)> {
    let mut parts = E::ROWS.split('\0');
    E::VARIANTS.iter().map_while(move |variant| {
        let info = ErrorInfo {
            code: parts.next()?,
            status: parts.next()?.parse().ok(),
            message: parts.next()?,
            meaning: parts.next()?,
        };
        Some((*variant, info))
    })
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
    /// Whether the documented code has places that `code` fills. One that is nothing but a place
    /// fits no code.
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
    const VARIANTS: &'static [Self] = &[];
    const ROWS: &'static str = "";
}

#[cfg(test)]
#[allow(unreachable_pub)]
mod tests {
    use crate::codegen::*;

    use super::*;

    crate::__errors! {
        /// Codes.
        pub enum Codes {
            Any = "%s", "", "";
            InvalidAny = "Invalid%s", "", "";
            InvalidId = "InvalidId" ("404"), "No such ID.", "There is none.";
            Between = "Bad%dOf%sEnd", "", "";
            AnyNotFound = "%s.%s.NotFound" ("404"), "", "";
        }
    }

    #[test]
    fn templates_fit_what_no_row_gives_itself() {
        let found = |code| Codes::from_code(code, None);
        assert_eq!(found("InvalidId"), Some(Codes::InvalidId));
        assert_eq!(found("InvalidName"), Some(Codes::InvalidAny));
        assert_eq!(found("Vpc.Tag.NotFound"), Some(Codes::AnyNotFound));
        assert_eq!(found("Bad7OfXEnd"), Some(Codes::Between));
        assert_eq!(found("BadEnd"), None);
        assert_eq!(found("Bad7OfX"), None);
        assert_eq!(found("Invalid"), None);
        assert_eq!(found("Throttling"), None);
    }

    #[test]
    fn rows_say_what_was_written() {
        let id = Codes::InvalidId;
        assert_eq!((id.as_str(), id.http_status()), ("InvalidId", Some(404)));
        assert_eq!(
            (id.info().message, id.meaning()),
            ("No such ID.", "There is none.")
        );
        assert_eq!(
            (Codes::InvalidAny.as_str(), Codes::InvalidAny.http_status()),
            ("Invalid%s", None)
        );
        assert_eq!(documented_rows::<Codes>().count(), 5);
    }
}
