// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AdvanceSecurityEventOperations`, from `sas/AdvanceSecurityEventOperations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MarkFieldsSource};

/// Returns what can be edited of an advanced allowlist rule for a kind of alert.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AdvanceSecurityEventOperationsRequest::new();
/// let reply = client.advance_security_event_operations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AdvanceSecurityEventOperationsRequest {
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i32>,
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Class of the event, which says what happened.
    pub event_type: Option<String>,
}

impl AdvanceSecurityEventOperationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i32) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
}

request! {
    AdvanceSecurityEventOperationsRequest {
        "RuleId" => rule_id: query,
        "EventName" => event_name: query,
        "EventType" => event_type: query,
    }
}

impl Operation for AdvanceSecurityEventOperationsRequest {
    type Response = AdvanceSecurityEventOperationsResponse;
    type Error = AdvanceSecurityEventOperationsError;
    const INFO: OperationInfo = super::operation("AdvanceSecurityEventOperations");
    const ERRORS: &'static [AdvanceSecurityEventOperationsError] = &[
        AdvanceSecurityEventOperationsError::NoPermission,
        AdvanceSecurityEventOperationsError::ServerError,
    ];
}

/// Response to [`AdvanceSecurityEventOperationsRequest`].
#[non_exhaustive]
pub struct AdvanceSecurityEventOperationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-XXXXXXXXX`.
    pub request_id: Option<String>,
    /// Actions that can be taken on the alert.
    pub security_event_operations_response: Vec<SecurityEventOperationsResponse>,
}

response! {
    AdvanceSecurityEventOperationsResponse {
        "RequestId" => request_id: value,
        "SecurityEventOperationsResponse" => security_event_operations_response: list(""),
    }
}

/// Actions that can be taken on the alert.
#[non_exhaustive]
pub struct SecurityEventOperationsResponse {
    /// The operation params that are concerned. Example: `{\"subOperation\":\"killByMd5andPath\"}`.
    pub operation_params: Option<String>,
    /// Code that stands for the operation, for programs to act on. Example: `advance_mark_mis_info`.
    pub operation_code: Option<String>,
    /// Whether your account and edition permit the action. Example: `false`.
    pub user_can_operate: Option<bool>,
    /// Fields that can be used in a whitelist rule.
    pub mark_field: Vec<MarkField>,
    /// Where the mark fields comes from.
    pub mark_fields_source: Vec<MarkFieldsSource>,
}

response! {
    SecurityEventOperationsResponse {
        "OperationParams" => operation_params: value,
        "OperationCode" => operation_code: value,
        "UserCanOperate" => user_can_operate: value,
        "MarkField" => mark_field: list(""),
        "MarkFieldsSource" => mark_fields_source: list(""),
    }
}

/// Fields that can be used in a whitelist rule.
#[non_exhaustive]
pub struct MarkField {
    /// Which kind of mark mis it is or is to be. Example: `contains`.
    pub mark_mis_type: Option<String>,
    /// Name that the filed goes by. Example: `filePath`.
    pub filed_name: Option<String>,
    /// Name that the filed alias goes by. Example: `file path`.
    pub filed_alias_name: Option<String>,
    /// Value that the mark mis has or is given. Example: `2022-04-25 10:11:04`.
    pub mark_mis_value: Option<String>,
    /// Which kind of supported mis it is or is to be. Example: `contains`.
    pub supported_mis_type: Vec<String>,
}

response! {
    MarkField {
        "MarkMisType" => mark_mis_type: value,
        "FiledName" => filed_name: value,
        "FiledAliasName" => filed_alias_name: value,
        "MarkMisValue" => mark_mis_value: value,
        "SupportedMisType" => supported_mis_type: list(""),
    }
}

/// Errors that the documentation of [`AdvanceSecurityEventOperationsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AdvanceSecurityEventOperationsError = super::DocumentedError;
