// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchUpdateMaliciousFileWhitelistConfig`, from `sas/BatchUpdateMaliciousFileWhitelistConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes several whitelist rules for sensitive file alerts of agentless detection together.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::BatchUpdateMaliciousFileWhitelistConfigRequest::new();
/// let reply = client.batch_update_malicious_file_whitelist_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchUpdateMaliciousFileWhitelistConfigRequest {
    /// Items of the kind config to work on or to narrow the list down to. Items: at most 100.
    pub config_list: Vec<ConfigList>,
}

impl BatchUpdateMaliciousFileWhitelistConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigList`.
    pub fn config_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConfigList>>,
    ) -> Self {
        self.config_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchUpdateMaliciousFileWhitelistConfigRequest {
        "ConfigList" => config_list: query,
    }
}

impl Operation for BatchUpdateMaliciousFileWhitelistConfigRequest {
    type Response = BatchUpdateMaliciousFileWhitelistConfigResponse;
    type Error = BatchUpdateMaliciousFileWhitelistConfigError;
    const INFO: OperationInfo = super::operation(
            "BatchUpdateMaliciousFileWhitelistConfig",
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [BatchUpdateMaliciousFileWhitelistConfigError] = &[
        BatchUpdateMaliciousFileWhitelistConfigError::NoPermission,
        BatchUpdateMaliciousFileWhitelistConfigError::UnknownError,
        BatchUpdateMaliciousFileWhitelistConfigError::DuplicateRule,
        BatchUpdateMaliciousFileWhitelistConfigError::ServerError,
    ];
}

/// Response to [`BatchUpdateMaliciousFileWhitelistConfigRequest`].
#[non_exhaustive]
pub struct BatchUpdateMaliciousFileWhitelistConfigResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7532B7EE-7CE7-5F4D-BF04-B12447DDCAE1`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    BatchUpdateMaliciousFileWhitelistConfigResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Items of the kind config to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ConfigList {
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
}

impl ConfigList {
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
}

request! {
    ConfigList {
        "ConfigId" => config_id: field,
        "EventName" => event_name: field,
        "Field" => field: field,
        "Operator" => operator: field,
        "FieldValue" => field_value: field,
        "TargetType" => target_type: field,
        "TargetValue" => target_value: field,
        "Source" => source: field,
    }
}

/// Errors that the documentation of [`BatchUpdateMaliciousFileWhitelistConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`DuplicateRule`](super::DocumentedError::DuplicateRule)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type BatchUpdateMaliciousFileWhitelistConfigError = super::DocumentedError;
