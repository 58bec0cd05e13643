// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRdDefaultSyncList`, from `sas/CreateRdDefaultSyncList.md`.

use alicloud_runtime::codegen::*;

/// Sets the resource directory folders whose accounts are taken in by default.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateRdDefaultSyncListRequest::new();
/// let reply = client.create_rd_default_sync_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRdDefaultSyncListRequest {
    /// IDs of the folders to work on or to narrow the list down to.
    pub folder_ids: Option<String>,
}

impl CreateRdDefaultSyncListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FolderIds`.
    pub fn folder_ids(mut self, value: impl Into<String>) -> Self {
        self.folder_ids = Some(value.into());
        self
    }
}

request! {
    CreateRdDefaultSyncListRequest {
        "FolderIds" => folder_ids: query,
    }
}

impl Operation for CreateRdDefaultSyncListRequest {
    type Response = CreateRdDefaultSyncListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRdDefaultSyncList");
}

/// Response to [`CreateRdDefaultSyncListRequest`], which the documentation does not describe.
pub type CreateRdDefaultSyncListResponse = alicloud_runtime::UndocumentedResponse;
