// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddVodStorageForApp`, from `vod/AddVodStorageForApp.md`.

use alicloud_runtime::codegen::*;

/// Adds a storage bucket to an application of ApsaraVideo VOD.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::AddVodStorageForAppRequest::new()
///     .app_id("...");
/// let reply = client.add_vod_storage_for_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddVodStorageForAppRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Where the storage lies.
    pub storage_location: Option<String>,
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<String>,
}

impl AddVodStorageForAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `StorageLocation`.
    pub fn storage_location(mut self, value: impl Into<String>) -> Self {
        self.storage_location = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
}

request! {
    AddVodStorageForAppRequest {
        "AppId" => app_id: query,
        "StorageLocation" => storage_location: query,
        "StorageType" => storage_type: query,
    }
}

impl Operation for AddVodStorageForAppRequest {
    type Response = AddVodStorageForAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddVodStorageForApp")
        .required(&["AppId"]);
}

/// Response to [`AddVodStorageForAppRequest`].
#[non_exhaustive]
pub struct AddVodStorageForAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Where the storage lies. Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
}

response! {
    AddVodStorageForAppResponse {
        "RequestId" => request_id: value,
        "StorageLocation" => storage_location: value,
    }
}
