// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateImageVulWhitelistTarget`, from `sas/UpdateImageVulWhitelistTarget.md`.

use alicloud_runtime::codegen::*;

/// Changes scope or reason of an image vulnerability whitelist entry.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateImageVulWhitelistTargetRequest::new();
/// let reply = client.update_image_vul_whitelist_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateImageVulWhitelistTargetRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// What it is aimed at.
    pub target: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl UpdateImageVulWhitelistTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    UpdateImageVulWhitelistTargetRequest {
        "Id" => id: query,
        "Target" => target: query,
        "Reason" => reason: query,
        "Lang" => lang: query,
        "Source" => source: query,
    }
}

impl Operation for UpdateImageVulWhitelistTargetRequest {
    type Response = UpdateImageVulWhitelistTargetResponse;
    type Error = UpdateImageVulWhitelistTargetError;
    const INFO: OperationInfo = super::operation("UpdateImageVulWhitelistTarget")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateImageVulWhitelistTargetError] = &[
        UpdateImageVulWhitelistTargetError::NoPermission,
        UpdateImageVulWhitelistTargetError::ServerError,
    ];
}

/// Response to [`UpdateImageVulWhitelistTargetRequest`].
#[non_exhaustive]
pub struct UpdateImageVulWhitelistTargetResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F4E6157-9600-5588-86B9-38F09067****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    UpdateImageVulWhitelistTargetResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`UpdateImageVulWhitelistTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateImageVulWhitelistTargetError = super::DocumentedError;
