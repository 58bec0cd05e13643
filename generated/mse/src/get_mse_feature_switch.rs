// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMseFeatureSwitch`, from `mse/GetMseFeatureSwitch.md`.

use alicloud_runtime::codegen::*;

/// Tells which optional features are switched on for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetMseFeatureSwitchRequest::new();
/// let reply = client.get_mse_feature_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMseFeatureSwitchRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetMseFeatureSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetMseFeatureSwitchRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetMseFeatureSwitchRequest {
    type Response = GetMseFeatureSwitchResponse;
    type Error = GetMseFeatureSwitchError;
    const INFO: OperationInfo = super::operation("GetMseFeatureSwitch")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetMseFeatureSwitchError] = &[
        GetMseFeatureSwitchError::IllegalRequest,
        GetMseFeatureSwitchError::InvalidParameter,
        GetMseFeatureSwitchError::NoPermission,
        GetMseFeatureSwitchError::NotFound,
        GetMseFeatureSwitchError::InternalError,
    ];
}

/// Response to [`GetMseFeatureSwitchRequest`].
#[non_exhaustive]
pub struct GetMseFeatureSwitchResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6B4653A3-8D9C-5FDC-BB0C-936D40E9794B`.
    pub request_id: Option<String>,
    /// What the call returns, in a form of its own. Example: `{'nacos_config_encrypt': False}`.
    pub result: Option<Value>,
    /// Code of the reason why the call or the item failed. Example: `NoPermission`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetMseFeatureSwitchResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetMseFeatureSwitchRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetMseFeatureSwitchError = super::DocumentedError;
