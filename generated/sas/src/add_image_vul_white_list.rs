// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddImageVulWhiteList`, from `sas/AddImageVulWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Whitelists image vulnerabilities so that they are left out of alerting.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddImageVulWhiteListRequest::new();
/// let reply = client.add_image_vul_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddImageVulWhiteListRequest {
    /// What it is aimed at.
    pub target: Option<String>,
    /// What the rule lets pass: images, files and the like.
    pub whitelist: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl AddImageVulWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
    /// Sets `Whitelist`.
    pub fn whitelist(mut self, value: impl Into<String>) -> Self {
        self.whitelist = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    AddImageVulWhiteListRequest {
        "Target" => target: query,
        "Whitelist" => whitelist: query,
        "Type" => type_: query,
        "Reason" => reason: query,
        "Lang" => lang: query,
        "Source" => source: query,
    }
}

impl Operation for AddImageVulWhiteListRequest {
    type Response = AddImageVulWhiteListResponse;
    type Error = AddImageVulWhiteListError;
    const INFO: OperationInfo = super::operation("AddImageVulWhiteList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddImageVulWhiteListError] = &[
        AddImageVulWhiteListError::NoPermission,
        AddImageVulWhiteListError::ServerError,
    ];
}

/// Response to [`AddImageVulWhiteListRequest`].
#[non_exhaustive]
pub struct AddImageVulWhiteListResponse {
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
    AddImageVulWhiteListResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`AddImageVulWhiteListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddImageVulWhiteListError = super::DocumentedError;
