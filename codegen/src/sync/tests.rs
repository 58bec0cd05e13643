//! From checkouts of pages to pages in the canonical dialect.
