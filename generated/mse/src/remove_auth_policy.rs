// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveAuthPolicy`, from `mse/RemoveAuthPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule that says which applications may call which interfaces.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::RemoveAuthPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.remove_auth_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveAuthPolicyRequest {
    /// **Required.** Authentication policy to remove.
    pub policy_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl RemoveAuthPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    RemoveAuthPolicyRequest {
        "PolicyId" => policy_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for RemoveAuthPolicyRequest {
    type Response = RemoveAuthPolicyResponse;
    type Error = RemoveAuthPolicyError;
    const INFO: OperationInfo = super::operation("RemoveAuthPolicy")
        .required(&["PolicyId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [RemoveAuthPolicyError] = &[
        RemoveAuthPolicyError::IllegalRequest,
        RemoveAuthPolicyError::InvalidParameter,
        RemoveAuthPolicyError::NoPermission,
        RemoveAuthPolicyError::NotFound,
        RemoveAuthPolicyError::InternalError,
    ];
}

/// Response to [`RemoveAuthPolicyRequest`].
#[non_exhaustive]
pub struct RemoveAuthPolicyResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9515ACA4-E94D-440D-989E-C379FCED****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Outcome of the call in short, such as an ID or a text. Example: `true`.
    pub data: Option<String>,
    /// Result code; `200` stands for success. Example: `500`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    RemoveAuthPolicyResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`RemoveAuthPolicyRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RemoveAuthPolicyError = super::DocumentedError;
