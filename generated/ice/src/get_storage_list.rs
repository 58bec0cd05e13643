// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStorageList`, from `ice/GetStorageList.md`.

use alicloud_runtime::codegen::*;

/// Lists the storage locations of the account, filtered by application, type or status.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetStorageListRequest::new();
/// let reply = client.get_storage_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStorageListRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl GetStorageListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    GetStorageListRequest {
        "AppId" => app_id: query,
        "StorageType" => storage_type: query,
        "Status" => status: query,
    }
}

impl Operation for GetStorageListRequest {
    type Response = GetStorageListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetStorageList").read_only();
}

/// Response to [`GetStorageListRequest`], which the documentation does not describe.
pub type GetStorageListResponse = alicloud_runtime::UndocumentedResponse;
