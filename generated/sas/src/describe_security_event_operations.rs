// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityEventOperations`, from `sas/DescribeSecurityEventOperations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MarkFieldsSource};

/// Lists the ways in which an alert event can be handled.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSecurityEventOperationsRequest::new()
///     .security_event_id(1);
/// let reply = client.describe_security_event_operations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityEventOperationsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the security event that the call is about.
    pub security_event_id: Option<i64>,
}

impl DescribeSecurityEventOperationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SecurityEventId`, which is required.
    #[inline]
    pub fn security_event_id(mut self, value: i64) -> Self {
        self.security_event_id = Some(value);
        self
    }
}

request! {
    DescribeSecurityEventOperationsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "SecurityEventId" => security_event_id: query,
    }
}

impl Operation for DescribeSecurityEventOperationsRequest {
    type Response = DescribeSecurityEventOperationsResponse;
    type Error = DescribeSecurityEventOperationsError;
    const INFO: OperationInfo = super::operation("DescribeSecurityEventOperations")
        .required(&["SecurityEventId"])
        .read_only();
    const ERRORS: &'static [DescribeSecurityEventOperationsError] = &[
        DescribeSecurityEventOperationsError::SecurityEventNotExists,
        DescribeSecurityEventOperationsError::NoPermission,
        DescribeSecurityEventOperationsError::ServerError,
    ];
}

/// Response to [`DescribeSecurityEventOperationsRequest`].
#[non_exhaustive]
pub struct DescribeSecurityEventOperationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7A2000F-497E-5DA0-B14D-615CD410DD7E`.
    pub request_id: Option<String>,
    /// Actions that can be taken on the alert.
    pub security_event_operations_response: Vec<SecurityEventOperationsResponse>,
}

response! {
    DescribeSecurityEventOperationsResponse {
        "RequestId" => request_id: value,
        "SecurityEventOperationsResponse" => security_event_operations_response: list(""),
    }
}

/// Actions that can be taken on the alert.
#[non_exhaustive]
pub struct SecurityEventOperationsResponse {
    /// The operation params that are concerned. Example: `{"expireTime":1641566807783}`.
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
    /// Name that the filed goes by. Example: `gmtModified`.
    pub filed_name: Option<String>,
    /// Name that the filed alias goes by. Example: `file path`.
    pub filed_alias_name: Option<String>,
    /// Value that the mark mis has or is given. Example: `2022-04-25 10:11:04`.
    pub mark_mis_value: Option<String>,
    /// Identifier that is unique for the item. Example: `3d6b4a75-c28f-447b-9142-38f6252c****`.
    pub uuid: Option<String>,
    /// Which kind of supported mis it is or is to be. Example: `contains`.
    pub supported_mis_type: Vec<String>,
}

response! {
    MarkField {
        "MarkMisType" => mark_mis_type: value,
        "FiledName" => filed_name: value,
        "FiledAliasName" => filed_alias_name: value,
        "MarkMisValue" => mark_mis_value: value,
        "Uuid" => uuid: value,
        "SupportedMisType" => supported_mis_type: list(""),
    }
}

/// Errors that the documentation of [`DescribeSecurityEventOperationsRequest`] names.
///
/// - [`SecurityEventNotExists`](super::DocumentedError::SecurityEventNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSecurityEventOperationsError = super::DocumentedError;
