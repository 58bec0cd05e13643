//! Pages and items for programs without an async runtime.

use crate::blocking::block_on;

use super::{
    Items, Pages, Paginated,
    pages::{ItemResult, PageResult},
};

/// A sequence whose every step waits, as an [`Iterator`].
#[derive(Debug)]
#[must_use = "nothing is requested until the iterator is asked for its next value"]
pub struct Blocking<S> {
    /// `None` after a wait that was not allowed.
    sequence: Option<S>,
}

impl<'a, O: Paginated> Pages<'a, O> {
    /// The same as an [`Iterator`] that waits for each page. From async code it gives one error of
    /// kind [`Config`](crate::ErrorKind::Config).
    pub fn blocking(self) -> Blocking<Self> {
        Blocking {
            sequence: Some(self),
        }
    }
}

impl<'a, O: Paginated> Items<'a, O> {
    /// The same as an [`Iterator`] that waits for each page. From async code it gives one error of
    /// kind [`Config`](crate::ErrorKind::Config).
    pub fn blocking(self) -> Blocking<Self> {
        Blocking {
            sequence: Some(self),
        }
    }
}

impl<O: Paginated> Iterator for Blocking<Pages<'_, O>> {
    type Item = PageResult<O>;

    fn next(&mut self) -> Option<Self::Item> {
        let pages = self.sequence.as_mut()?;
        block_on(pages.next()).unwrap_or_else(|error| {
            self.sequence = None;
            Some(Err(error.into()))
        })
    }
}

impl<O: Paginated> Iterator for Blocking<Items<'_, O>> {
    type Item = ItemResult<O>;

    fn next(&mut self) -> Option<Self::Item> {
        let items = self.sequence.as_mut()?;
        if let Some(item) = items.next_ready() {
            return Some(Ok(item));
        }
        block_on(items.next()).unwrap_or_else(|error| {
            self.sequence = None;
            Some(Err(error.into()))
        })
    }
}
