// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDefaultStorageLocation`, from `ice/SetDefaultStorageLocation.md`.

use alicloud_runtime::codegen::*;

/// Sets where the online editor puts temporary files by default, so that nobody is asked each time.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SetDefaultStorageLocationRequest::new();
/// let reply = client.set_default_storage_location(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDefaultStorageLocationRequest {
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<String>,
    /// OSS bucket that the files are or will be in.
    pub bucket: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
}

impl SetDefaultStorageLocationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

request! {
    SetDefaultStorageLocationRequest {
        "StorageType" => storage_type: query,
        "Bucket" => bucket: query,
        "Path" => path: query,
    }
}

impl Operation for SetDefaultStorageLocationRequest {
    type Response = SetDefaultStorageLocationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDefaultStorageLocation")
        .success_flag("Success");
}

/// Response to [`SetDefaultStorageLocationRequest`].
#[non_exhaustive]
pub struct SetDefaultStorageLocationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******5A-CAAC-4850-A3AF-B74606******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetDefaultStorageLocationResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
