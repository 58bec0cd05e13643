// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDirectory`, from `cloudsso/DeleteDirectory.md`.

use alicloud_runtime::codegen::*;

/// Deletes a directory, which must hold no users, groups or configurations any more.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::DeleteDirectoryRequest::new()
///     .directory_id("...");
/// let reply = client.delete_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDirectoryRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl DeleteDirectoryRequest {
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
    DeleteDirectoryRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for DeleteDirectoryRequest {
    type Response = DeleteDirectoryResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteDirectory")
        .required(&["DirectoryId"]);
}

/// Response to [`DeleteDirectoryRequest`].
pub type DeleteDirectoryResponse = alicloud_runtime::EmptyResponse;
