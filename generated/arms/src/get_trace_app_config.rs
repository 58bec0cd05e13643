// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTraceAppConfig`, from `arms/GetTraceAppConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns all custom settings of a monitored application, such as sampling and agent switches.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetTraceAppConfigRequest::new()
///     .pid("a2n80plglh@745eddxxx");
/// let reply = client.get_trace_app_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTraceAppConfigRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `a2n80plglh@745eddxxx`.
    pub pid: Option<String>,
}

impl GetTraceAppConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
}

request! {
    GetTraceAppConfigRequest {
        "Pid" => pid: query,
    }
}

impl Operation for GetTraceAppConfigRequest {
    type Response = GetTraceAppConfigResponse;
    type Error = GetTraceAppConfigError;
    const INFO: OperationInfo = super::operation("GetTraceAppConfig")
        .required(&["Pid"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetTraceAppConfigError] = &[
        GetTraceAppConfigError::ParameterPidMissing,
        GetTraceAppConfigError::AppNotExist,
        GetTraceAppConfigError::InternalError,
    ];
}

/// Response to [`GetTraceAppConfigRequest`].
#[non_exhaustive]
pub struct GetTraceAppConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `{"profiler":{"enable":true}}`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetTraceAppConfigResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetTraceAppConfigRequest`] names.
///
/// - [`ParameterPidMissing`](super::DocumentedError::ParameterPidMissing)
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetTraceAppConfigError = super::DocumentedError;
