// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadedHoneyPotFile`, from `sas/UploadedHoneyPotFile.md`.

use alicloud_runtime::codegen::*;

/// Registers a honeypot file after it was uploaded.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UploadedHoneyPotFileRequest::new()
///     .file_key("...")
///     .file_name("...")
///     .file_type("...")
///     .template_extra("...")
///     .honeypot_image_name("...");
/// let reply = client.uploaded_honey_pot_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadedHoneyPotFileRequest {
    /// **Required.** Key that opens, signs or picks out the file.
    pub file_key: Option<String>,
    /// **Required.** Name under which the file is stored.
    pub file_name: Option<String>,
    /// **Required.** Which kind of file it is or is to be.
    pub file_type: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Which place in the honeypot template the file is for.
    pub template_extra: Option<String>,
    /// **Required.** Name that the honeypot image goes by.
    pub honeypot_image_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl UploadedHoneyPotFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileKey`, which is required.
    pub fn file_key(mut self, value: impl Into<String>) -> Self {
        self.file_key = Some(value.into());
        self
    }
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `FileType`, which is required.
    pub fn file_type(mut self, value: impl Into<String>) -> Self {
        self.file_type = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `TemplateExtra`, which is required.
    pub fn template_extra(mut self, value: impl Into<String>) -> Self {
        self.template_extra = Some(value.into());
        self
    }
    /// Sets `HoneypotImageName`, which is required.
    pub fn honeypot_image_name(mut self, value: impl Into<String>) -> Self {
        self.honeypot_image_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    UploadedHoneyPotFileRequest {
        "FileKey" => file_key: query,
        "FileName" => file_name: query,
        "FileType" => file_type: query,
        "NodeId" => node_id: query,
        "TemplateExtra" => template_extra: query,
        "HoneypotImageName" => honeypot_image_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for UploadedHoneyPotFileRequest {
    type Response = UploadedHoneyPotFileResponse;
    type Error = UploadedHoneyPotFileError;
    const INFO: OperationInfo = super::operation("UploadedHoneyPotFile")
        .required(
            &["FileKey", "FileName", "FileType", "TemplateExtra", "HoneypotImageName"],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UploadedHoneyPotFileError] = &[
        UploadedHoneyPotFileError::NoPermission,
        UploadedHoneyPotFileError::ServerError,
    ];
}

/// Response to [`UploadedHoneyPotFileRequest`].
#[non_exhaustive]
pub struct UploadedHoneyPotFileResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `427F89F8-6DFE-57CC-9593-3487CA93****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    UploadedHoneyPotFileResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`UploadedHoneyPotFileRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UploadedHoneyPotFileError = super::DocumentedError;
