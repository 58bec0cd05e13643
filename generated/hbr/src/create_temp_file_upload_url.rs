// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTempFileUploadUrl`, from `hbr/CreateTempFileUploadUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns signature and parameters with which the caller uploads a file.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreateTempFileUploadUrlRequest::new()
///     .file_name("...");
/// let reply = client.create_temp_file_upload_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTempFileUploadUrlRequest {
    /// **Required.** Name under which the file is stored.
    pub file_name: Option<String>,
}

impl CreateTempFileUploadUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
}

request! {
    CreateTempFileUploadUrlRequest {
        "FileName" => file_name: query,
    }
}

impl Operation for CreateTempFileUploadUrlRequest {
    type Response = CreateTempFileUploadUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTempFileUploadUrl")
        .required(&["FileName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateTempFileUploadUrlRequest`].
#[non_exhaustive]
pub struct CreateTempFileUploadUrlResponse {
    /// Host name or URL at which the service or resource is reached.
    /// Example: `oss-cn-shenzhen.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F4EEB401-DD21-588D-AE3B-1E835C7655E1`.
    pub request_id: Option<String>,
    /// When the item runs out. Example: `1654326678`.
    pub expire_time: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Key that opens, signs or picks out the temp file.
    /// Example: `temp/1440155109798732/upload/2022-07-29/49bed34c-b430-4e7e/iaclone.diff`.
    pub temp_file_key: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// OSS bucket that holds the data; for a temporary upload, the one to send the file to.
    /// Example: `hbr-temp-bucket`.
    pub bucket_name: Option<String>,
    /// ID of the OSS AccessKey pair that the item belongs to or stands for. Example: `LTAI****Up`.
    pub oss_access_key_id: Option<String>,
    /// Rule or set of rules that applies. Example: `eyJleH****V19`.
    pub policy: Option<String>,
    /// Signature that proves where it comes from. Example: `RmhI****0A=`.
    pub signature: Option<String>,
}

response! {
    CreateTempFileUploadUrlResponse {
        "Endpoint" => endpoint: value,
        "RequestId" => request_id: value,
        "ExpireTime" => expire_time: value,
        "Success" => success: value,
        "Code" => code: value,
        "TempFileKey" => temp_file_key: value,
        "Message" => message: value,
        "BucketName" => bucket_name: value,
        "OssAccessKeyId" => oss_access_key_id: value,
        "Policy" => policy: value,
        "Signature" => signature: value,
    }
}
