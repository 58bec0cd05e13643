// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Upload`, from `arms/Upload.md`.

use alicloud_runtime::codegen::*;

/// Uploads a source map, which makes stack traces of browser monitoring readable.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UploadRequest::new()
///     .region_id("cn-hangzhou")
///     .pid("b590lhguqs@8cc3f6354******")
///     .file_name("test.js.map");
/// let reply = client.upload(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `b590lhguqs@8cc3f6354******`.
    pub pid: Option<String>,
    /// **Required.** Name under which the file is stored. Example: `test.js.map`.
    pub file_name: Option<String>,
    /// Which version of the software, the template or the item is meant.
    pub version: Option<String>,
    /// Content of the file. Example: `test file content`.
    pub file: Option<String>,
    /// Which of the editions on sale it is. Example: `0.0.0`.
    pub edition: Option<String>,
}

impl UploadRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `Version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `File`.
    pub fn file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<String>) -> Self {
        self.edition = Some(value.into());
        self
    }
}

request! {
    UploadRequest {
        "RegionId" => region_id: query,
        "Pid" => pid: query,
        "FileName" => file_name: query,
        "Version" => version: query,
        "File" => file: form,
        "Edition" => edition: query,
    }
}

impl Operation for UploadRequest {
    type Response = UploadResponse;
    type Error = UploadError;
    const INFO: OperationInfo = super::operation("Upload")
        .required(&["RegionId", "Pid", "FileName"])
        .region("RegionId");
    const ERRORS: &'static [UploadError] = &[
        UploadError::ParameterRegionIdMissing,
        UploadError::InternalError,
        UploadError::APINotAuthorize,
    ];
}

/// Response to [`UploadRequest`].
#[non_exhaustive]
pub struct UploadResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
    /// Result of the step or check named upload.
    pub upload_result: Option<UploadResult>,
}

response! {
    UploadResponse {
        "RequestId" => request_id: value,
        "UploadResult" => upload_result: value,
    }
}

/// Result of the step or check named upload.
#[non_exhaustive]
pub struct UploadResult {
    /// Identifier of the file. Example: `123`.
    pub fid: Option<String>,
    /// Name under which the file is stored. Example: `test.js.map`.
    pub file_name: Option<String>,
    /// Time that is set or recorded for this: upload. Example: `1650272251`.
    pub upload_time: Option<String>,
}

response! {
    UploadResult {
        "Fid" => fid: value,
        "FileName" => file_name: value,
        "UploadTime" => upload_time: value,
    }
}

/// Errors that the documentation of [`UploadRequest`] names.
///
/// - [`ParameterRegionIdMissing`](super::DocumentedError::ParameterRegionIdMissing)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
pub type UploadError = super::DocumentedError;
