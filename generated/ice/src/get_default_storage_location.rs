// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDefaultStorageLocation`, from `ice/GetDefaultStorageLocation.md`.

use alicloud_runtime::codegen::*;

/// Shows where temporary files of the online editor are stored by default.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetDefaultStorageLocationRequest::new();
/// let reply = client.get_default_storage_location(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDefaultStorageLocationRequest {}

impl GetDefaultStorageLocationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetDefaultStorageLocationRequest {}
}

impl Operation for GetDefaultStorageLocationRequest {
    type Response = GetDefaultStorageLocationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDefaultStorageLocation")
        .read_only();
}

/// Response to [`GetDefaultStorageLocationRequest`].
#[non_exhaustive]
pub struct GetDefaultStorageLocationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Which kind of storage it is or is to be. Example: `user_oss_bucket`.
    pub storage_type: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `oss-test-bucket`.
    pub bucket: Option<String>,
    /// Path of the file, the entry or the URL. Example: `ice/dir`.
    pub path: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `normal`.
    pub status: Option<String>,
}

response! {
    GetDefaultStorageLocationResponse {
        "RequestId" => request_id: value,
        "StorageType" => storage_type: value,
        "Bucket" => bucket: value,
        "Path" => path: value,
        "Status" => status: value,
    }
}
