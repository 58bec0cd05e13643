// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartPrivacyCall`, from `ccc/StartPrivacyCall.md`.

use alicloud_runtime::codegen::*;

/// Starts a call in which the two sides do not see each other's numbers.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::StartPrivacyCallRequest::new()
///     .instance_id("...")
///     .app_id("...")
///     .caller("...")
///     .callee("...");
/// let reply = client.start_privacy_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartPrivacyCallRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Number shown to the person called. In a case it replaces the random choice among
    /// the numbers of the campaign.
    pub caller: Option<String>,
    /// **Required.** Number or extension that is dialed, or to which listed calls must have gone.
    pub callee: Option<String>,
}

impl StartPrivacyCallRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Caller`, which is required.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Sets `Callee`, which is required.
    pub fn callee(mut self, value: impl Into<String>) -> Self {
        self.callee = Some(value.into());
        self
    }
}

request! {
    StartPrivacyCallRequest {
        "InstanceId" => instance_id: query,
        "AppId" => app_id: query,
        "Caller" => caller: query,
        "Callee" => callee: query,
    }
}

impl Operation for StartPrivacyCallRequest {
    type Response = StartPrivacyCallResponse;
    type Error = StartPrivacyCallError;
    const INFO: OperationInfo = super::operation("StartPrivacyCall")
        .required(&["InstanceId", "AppId", "Caller", "Callee"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [StartPrivacyCallError] = &[
        StartPrivacyCallError::ParameterBlank,
        StartPrivacyCallError::ParameterEmpty,
        StartPrivacyCallError::NotExistsInstanceId,
        StartPrivacyCallError::NotExistsNumber,
        StartPrivacyCallError::InternalServiceCti,
    ];
}

/// Response to [`StartPrivacyCallRequest`].
#[non_exhaustive]
pub struct StartPrivacyCallResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0630E5DF-CEB0-445B-8626-D5C7481181C3`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each.
    pub params: Vec<String>,
    /// What the call returns besides its status. Example: `job-xxx`.
    pub data: Option<String>,
}

response! {
    StartPrivacyCallResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`StartPrivacyCallRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsNumber`](super::DocumentedError::NotExistsNumber)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type StartPrivacyCallError = super::DocumentedError;
