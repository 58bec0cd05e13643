// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDirectory`, from `cloudsso/UpdateDirectory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Directory};

/// Gives a CloudSSO directory another name.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateDirectoryRequest::new()
///     .directory_id("...");
/// let reply = client.update_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDirectoryRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// Label that the directory has from now on.
    pub new_directory_name: Option<String>,
}

impl UpdateDirectoryRequest {
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
    /// Sets `NewDirectoryName`.
    pub fn new_directory_name(mut self, value: impl Into<String>) -> Self {
        self.new_directory_name = Some(value.into());
        self
    }
}

request! {
    UpdateDirectoryRequest {
        "DirectoryId" => directory_id: query,
        "NewDirectoryName" => new_directory_name: query,
    }
}

impl Operation for UpdateDirectoryRequest {
    type Response = UpdateDirectoryResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateDirectory")
        .required(&["DirectoryId"]);
}

/// Response to [`UpdateDirectoryRequest`].
#[non_exhaustive]
pub struct UpdateDirectoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B182C041-8C64-5F2F-A07B-FC67FAF89CF9`.
    pub request_id: Option<String>,
    /// Directory, with its facts.
    pub directory: Option<Directory>,
}

response! {
    UpdateDirectoryResponse {
        "RequestId" => request_id: value,
        "Directory" => directory: value,
    }
}
