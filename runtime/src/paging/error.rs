//! Why paging stopped.

use std::{error::Error, fmt};

use crate::scrub::Printable;

/// Why paging stopped before the last page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingError {
    /// The service led back to a page that was there before: going on would never end.
    Repeated {
        /// The page number, token or offset that led back.
        position: String,
        /// The number of pages so far.
        pages: u64,
    },
    /// Page after page came without items, while the service says that there are more.
    Empty {
        /// The number of pages so far.
        pages: u64,
    },
    /// The service says that there is more, and not where.
    TokenMissing,
    /// The request's field cannot hold this position.
    Position {
        /// The page number, token or offset.
        position: String,
    },
}

impl fmt::Display for PagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Repeated { position, pages } => write!(
                f,
                "after {pages} pages the position `{}` leads back to a page that was there before",
                Printable(position)
            ),
            Self::Empty { pages } => write!(
                f,
                "after {pages} pages, the last ones without items, the service still says that there are more"
            ),
            Self::TokenMissing => f.write_str(
                "the response says that there are more pages and names no token for them",
            ),
            Self::Position { position } => {
                write!(
                    f,
                    "the request cannot hold the position `{}`",
                    Printable(position)
                )
            }
        }
    }
}

impl Error for PagingError {}
