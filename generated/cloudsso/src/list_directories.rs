// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDirectories`, from `cloudsso/ListDirectories.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Directory};

/// Lists the CloudSSO directories of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListDirectoriesRequest::new();
/// let reply = client.list_directories(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDirectoriesRequest {}

impl ListDirectoriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListDirectoriesRequest {}
}

impl Operation for ListDirectoriesRequest {
    type Response = ListDirectoriesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListDirectories").read_only();
}

/// Response to [`ListDirectoriesRequest`].
#[non_exhaustive]
pub struct ListDirectoriesResponse {
    /// The directories that were found or are concerned, one entry each.
    pub directories: Vec<Directory>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9A504392-F06D-5029-AB64-6654CB9F1DC1`.
    pub request_id: Option<String>,
    /// Number that is given for this: total counts. Example: `1`.
    pub total_counts: Option<i32>,
}

response! {
    ListDirectoriesResponse {
        "Directories" => directories: list(""),
        "RequestId" => request_id: value,
        "TotalCounts" => total_counts: value,
    }
}
