// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDirectory`, from `cloudsso/CreateDirectory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Directory};

/// Creates a CloudSSO directory, which holds users, groups and settings.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::CreateDirectoryRequest::new();
/// let reply = client.create_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDirectoryRequest {
    /// Label of the directory, unique across Alibaba Cloud; part of the sign-in URL.
    pub directory_name: Option<String>,
}

impl CreateDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryName`.
    pub fn directory_name(mut self, value: impl Into<String>) -> Self {
        self.directory_name = Some(value.into());
        self
    }
}

request! {
    CreateDirectoryRequest {
        "DirectoryName" => directory_name: query,
    }
}

impl Operation for CreateDirectoryRequest {
    type Response = CreateDirectoryResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateDirectory");
}

/// Response to [`CreateDirectoryRequest`].
#[non_exhaustive]
pub struct CreateDirectoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ADADC31D-90EE-5459-99B0-D83DF07769A3`.
    pub request_id: Option<String>,
    /// Directory, with its facts.
    pub directory: Option<Directory>,
}

response! {
    CreateDirectoryResponse {
        "RequestId" => request_id: value,
        "Directory" => directory: value,
    }
}
