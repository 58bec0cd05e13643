// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStorage`, from `webplus/CreateStorage.md`.

use alicloud_runtime::codegen::*;

/// Creates the OSS bucket in which Web+ keeps its files.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::CreateStorageRequest::new();
/// let reply = client.create_storage(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateStorageRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateStorageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateStorageRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateStorageRequest {
    type Response = CreateStorageResponse;
    type Error = CreateStorageError;
    const INFO: OperationInfo = super::operation("CreateStorage")
        .roa("POST", "/pop/v1/wam/storage")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [CreateStorageError] = &[
        CreateStorageError::OSSDisabled,
        CreateStorageError::OSSApiCallFailed,
    ];
}

/// Response to [`CreateStorageRequest`].
#[non_exhaustive]
pub struct CreateStorageResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E61A371C-53D9-4F66-A90E-4FC09EE*****`.
    pub request_id: Option<String>,
    /// Bucket in which packages and logs are kept.
    pub storage: Option<Storage>,
}

response! {
    CreateStorageResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Storage" => storage: value,
    }
}

/// Bucket in which packages and logs are kept.
#[non_exhaustive]
pub struct Storage {
    /// Name that the bucket goes by. Example: `webplus-cn-shenzhen-s-5d01fab421ed1528121*****`.
    pub bucket_name: Option<String>,
    /// When the item was created. Example: `1564388637126`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1564388637126`.
    pub update_time: Option<i64>,
}

response! {
    Storage {
        "BucketName" => bucket_name: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`CreateStorageRequest`] names.
///
/// - [`OSSDisabled`](super::DocumentedError::OSSDisabled)
/// - [`OSSApiCallFailed`](super::DocumentedError::OSSApiCallFailed)
pub type CreateStorageError = super::DocumentedError;
