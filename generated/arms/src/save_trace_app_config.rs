// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveTraceAppConfig`, from `arms/SaveTraceAppConfig.md`.

use alicloud_runtime::codegen::*;

/// Saves the settings of a monitored application, such as the sampling rate of traces.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SaveTraceAppConfigRequest::new()
///     .pid("a2n80plglh@745eddxxx");
/// let reply = client.save_trace_app_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveTraceAppConfigRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `a2n80plglh@745eddxxx`.
    pub pid: Option<String>,
    /// The settings to work on or to narrow the list down to. Items: at most 256.
    pub settings: Vec<Setting>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SaveTraceAppConfigRequest {
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
    /// Sets `Settings`.
    pub fn settings(
        mut self,
        value: impl IntoIterator<Item = impl Into<Setting>>,
    ) -> Self {
        self.settings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    SaveTraceAppConfigRequest {
        "Pid" => pid: query,
        "Settings" => settings: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for SaveTraceAppConfigRequest {
    type Response = SaveTraceAppConfigResponse;
    type Error = SaveTraceAppConfigError;
    const INFO: OperationInfo = super::operation("SaveTraceAppConfig")
        .required(&["Pid"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [SaveTraceAppConfigError] = &[
        SaveTraceAppConfigError::ParameterMissing,
        SaveTraceAppConfigError::ParameterTraceAppSettingKeyIllegal,
        SaveTraceAppConfigError::ParameterTraceAppSettingValueIllegal,
        SaveTraceAppConfigError::InternalError,
        SaveTraceAppConfigError::AppNotExist,
    ];
}

/// Response to [`SaveTraceAppConfigRequest`].
#[non_exhaustive]
pub struct SaveTraceAppConfigResponse {
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SaveTraceAppConfigResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// The settings to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Setting {
    /// Name in a pair of name and value. Example: `sampling.enable`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `true`.
    pub value: Option<String>,
}

impl Setting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Setting {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Errors that the documentation of [`SaveTraceAppConfigRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ParameterTraceAppSettingKeyIllegal`](super::DocumentedError::ParameterTraceAppSettingKeyIllegal)
/// - [`ParameterTraceAppSettingValueIllegal`](super::DocumentedError::ParameterTraceAppSettingValueIllegal)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
pub type SaveTraceAppConfigError = super::DocumentedError;
