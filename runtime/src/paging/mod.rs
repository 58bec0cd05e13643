//! Responses that come in pages, as a sequence of pages or of items.
//!
//! ```no_run
//! use alicloud_runtime::paging::Paginated;
//! use alicloud_runtime::{Client, OperationError};
//!
//! async fn show<R: Paginated>(client: &Client, request: R) -> Result<(), OperationError<R::Error>> {
//!     let mut items = client.call(request).items();
//!     while let Some(item) = items.next().await {
//!         println!("{:?}", item?);
//!     }
//!     Ok(())
//! }
//! ```

#[cfg(feature = "blocking")]
mod blocking;
mod cursor;
mod error;
mod page;
mod pages;
#[cfg(feature = "stream")]
mod stream;

use std::fmt::Debug;

use crate::{encode::Encode, operation::Operation};

#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use error::PagingError;
pub use page::{PageField, PageRequest, PageResponse, PageValue};
pub use pages::{Items, Pages};
#[cfg(feature = "stream")]
pub use stream::{ItemStream, PageStream, Steps};

/// An operation whose responses come in pages.
pub trait Paginated: Operation + Clone {
    /// What the pages are made of.
    type Item: Encode + Debug + Send;

    /// The fields of the request that say which page is wanted.
    fn page_request(&mut self) -> PageRequest<'_>;

    /// What a response says of paging.
    fn page_response(response: &Self::Response) -> PageResponse;

    /// The items of a response; `None` when the structure that holds them is absent.
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>>;
}
