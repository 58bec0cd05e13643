// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDirectory`, from `cloudsso/GetDirectory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Directory};

/// Reads name, region and times of a directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetDirectoryRequest::new()
///     .directory_id("...");
/// let reply = client.get_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDirectoryRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    GetDirectoryRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetDirectoryRequest {
    type Response = GetDirectoryResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetDirectory")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetDirectoryRequest`].
#[non_exhaustive]
pub struct GetDirectoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA6A9E4B-8A61-59E1-AA87-F61CA18258A3`.
    pub request_id: Option<String>,
    /// Directory, with its facts.
    pub directory: Option<Directory>,
}

response! {
    GetDirectoryResponse {
        "RequestId" => request_id: value,
        "Directory" => directory: value,
    }
}
