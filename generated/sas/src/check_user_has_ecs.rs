// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckUserHasEcs`, from `sas/CheckUserHasEcs.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account owns any ECS instances.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CheckUserHasEcsRequest::new();
/// let reply = client.check_user_has_ecs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckUserHasEcsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CheckUserHasEcsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CheckUserHasEcsRequest {
        "Lang" => lang: query,
    }
}

impl Operation for CheckUserHasEcsRequest {
    type Response = CheckUserHasEcsResponse;
    type Error = CheckUserHasEcsError;
    const INFO: OperationInfo = super::operation("CheckUserHasEcs")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [CheckUserHasEcsError] = &[
        CheckUserHasEcsError::NoPermission,
        CheckUserHasEcsError::ServerError,
    ];
}

/// Response to [`CheckUserHasEcsRequest`].
#[non_exhaustive]
pub struct CheckUserHasEcsResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578ABF384`.
    pub request_id: Option<String>,
}

response! {
    CheckUserHasEcsResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CheckUserHasEcsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CheckUserHasEcsError = super::DocumentedError;
