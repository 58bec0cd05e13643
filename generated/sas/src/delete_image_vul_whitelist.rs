// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteImageVulWhitelist`, from `sas/DeleteImageVulWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Takes vulnerabilities of images off the allowlist, so that scans report them again.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteImageVulWhitelistRequest::new();
/// let reply = client.delete_image_vul_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteImageVulWhitelistRequest {
    /// The ids that are concerned.
    pub ids: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteImageVulWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteImageVulWhitelistRequest {
        "Ids" => ids: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteImageVulWhitelistRequest {
    type Response = DeleteImageVulWhitelistResponse;
    type Error = DeleteImageVulWhitelistError;
    const INFO: OperationInfo = super::operation("DeleteImageVulWhitelist")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteImageVulWhitelistError] = &[
        DeleteImageVulWhitelistError::NoPermission,
        DeleteImageVulWhitelistError::ServerError,
    ];
}

/// Response to [`DeleteImageVulWhitelistRequest`].
#[non_exhaustive]
pub struct DeleteImageVulWhitelistResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8B6F758-BCD4-597A-8A2C-DA5A552C****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DeleteImageVulWhitelistResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DeleteImageVulWhitelistRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteImageVulWhitelistError = super::DocumentedError;
