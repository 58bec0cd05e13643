// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaResourceId`, from `dysmsapi/GetMediaResourceId.md`.

use alicloud_runtime::codegen::*;

/// Turns an image or video uploaded to OSS into a resource for card messages.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::GetMediaResourceIdRequest::new()
///     .resource_type(1)
///     .oss_key("...")
///     .file_size(1);
/// let reply = client.get_media_resource_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaResourceIdRequest {
    /// **Required.** Kind of resource: the media file's type, or templates where tags are concerned.
    /// Range: 0 to 10000.
    pub resource_type: Option<i32>,
    /// **Required.** Path of the uploaded file in OSS.
    pub oss_key: Option<String>,
    /// **Required.** How much space the file takes. Range: 0 to 9223372036854776000.
    pub file_size: Option<i64>,
    /// Further facts about the file; needed for pictures.
    pub extend_info: Option<String>,
    /// Note of your own on the template or media file.
    pub memo: Option<String>,
}

impl GetMediaResourceIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    #[inline]
    pub fn resource_type(mut self, value: i32) -> Self {
        self.resource_type = Some(value);
        self
    }
    /// Sets `OssKey`, which is required.
    pub fn oss_key(mut self, value: impl Into<String>) -> Self {
        self.oss_key = Some(value.into());
        self
    }
    /// Sets `FileSize`, which is required.
    #[inline]
    pub fn file_size(mut self, value: i64) -> Self {
        self.file_size = Some(value);
        self
    }
    /// Sets `ExtendInfo`.
    pub fn extend_info(mut self, value: impl Into<String>) -> Self {
        self.extend_info = Some(value.into());
        self
    }
    /// Sets `Memo`.
    pub fn memo(mut self, value: impl Into<String>) -> Self {
        self.memo = Some(value.into());
        self
    }
}

request! {
    GetMediaResourceIdRequest {
        "ResourceType" => resource_type: query,
        "OssKey" => oss_key: query,
        "FileSize" => file_size: query,
        "ExtendInfo" => extend_info: query,
        "Memo" => memo: query,
    }
}

impl Operation for GetMediaResourceIdRequest {
    type Response = GetMediaResourceIdResponse;
    type Error = GetMediaResourceIdError;
    const INFO: OperationInfo = super::operation("GetMediaResourceId")
        .required(&["ResourceType", "OssKey", "FileSize"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetMediaResourceIdError] = &[
        GetMediaResourceIdError::ForbiddenAction,
    ];
}

/// Response to [`GetMediaResourceIdRequest`].
#[non_exhaustive]
pub struct GetMediaResourceIdResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F07CF237-F6E3-5F77-B91B-F9B7C5DE84AB`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<MediaResourceIdData>,
}

response! {
    GetMediaResourceIdResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MediaResourceIdData {
    /// ID of the media file, for use in card templates. Example: `0`.
    pub resource_id: Option<i64>,
    /// Where the media file can be downloaded. Example: `http://test-example.com/download.jpg`.
    pub res_url_download: Option<String>,
}

response! {
    MediaResourceIdData {
        "ResourceId" => resource_id: value,
        "ResUrlDownload" => res_url_download: value,
    }
}

/// Errors that the documentation of [`GetMediaResourceIdRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
pub type GetMediaResourceIdError = super::DocumentedError;
