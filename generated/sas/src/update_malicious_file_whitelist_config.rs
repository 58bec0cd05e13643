// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMaliciousFileWhitelistConfig`, from `sas/UpdateMaliciousFileWhitelistConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes a whitelist rule for sensitive file alerts of agentless detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateMaliciousFileWhitelistConfigRequest::new();
/// let reply = client.update_malicious_file_whitelist_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMaliciousFileWhitelistConfigRequest {
    /// ID that picks out one configuration entry.
    pub config_id: Option<i64>,
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Field of the data that is meant.
    pub field: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    pub operator: Option<String>,
    /// Value that the field has or is given.
    pub field_value: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Value that the target has or is given.
    pub target_value: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl UpdateMaliciousFileWhitelistConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigId`.
    #[inline]
    pub fn config_id(mut self, value: i64) -> Self {
        self.config_id = Some(value);
        self
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `Field`.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `FieldValue`.
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetValue`.
    pub fn target_value(mut self, value: impl Into<String>) -> Self {
        self.target_value = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    UpdateMaliciousFileWhitelistConfigRequest {
        "ConfigId" => config_id: query,
        "EventName" => event_name: query,
        "Field" => field: query,
        "Operator" => operator: query,
        "FieldValue" => field_value: query,
        "TargetType" => target_type: query,
        "TargetValue" => target_value: query,
        "Source" => source: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateMaliciousFileWhitelistConfigRequest {
    type Response = UpdateMaliciousFileWhitelistConfigResponse;
    type Error = UpdateMaliciousFileWhitelistConfigError;
    const INFO: OperationInfo = super::operation("UpdateMaliciousFileWhitelistConfig")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateMaliciousFileWhitelistConfigError] = &[
        UpdateMaliciousFileWhitelistConfigError::NoPermission,
        UpdateMaliciousFileWhitelistConfigError::UnknownError,
        UpdateMaliciousFileWhitelistConfigError::DuplicateRule,
        UpdateMaliciousFileWhitelistConfigError::ServerError,
    ];
}

/// Response to [`UpdateMaliciousFileWhitelistConfigRequest`].
#[non_exhaustive]
pub struct UpdateMaliciousFileWhitelistConfigResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-XXXXXXXXX`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    UpdateMaliciousFileWhitelistConfigResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`UpdateMaliciousFileWhitelistConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`DuplicateRule`](super::DocumentedError::DuplicateRule)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateMaliciousFileWhitelistConfigError = super::DocumentedError;
