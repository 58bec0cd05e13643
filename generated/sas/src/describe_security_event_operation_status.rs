// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityEventOperationStatus`, from `sas/DescribeSecurityEventOperationStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the status of handling alert events, including batches of similar ones.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSecurityEventOperationStatusRequest::new()
///     .task_id(1)
///     .security_event_ids(["..."]);
/// let reply = client.describe_security_event_operation_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityEventOperationStatusRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<i64>,
    /// **Required.** IDs of the security events to work on or to narrow the list down to.
    /// Items: at most 100.
    pub security_event_ids: Vec<String>,
}

impl DescribeSecurityEventOperationStatusRequest {
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
    /// Sets `TaskId`, which is required.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `SecurityEventIds`, which is required.
    pub fn security_event_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_event_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeSecurityEventOperationStatusRequest {
        "SourceIp" => source_ip: query,
        "TaskId" => task_id: query,
        "SecurityEventIds" => security_event_ids: query,
    }
}

impl Operation for DescribeSecurityEventOperationStatusRequest {
    type Response = DescribeSecurityEventOperationStatusResponse;
    type Error = DescribeSecurityEventOperationStatusError;
    const INFO: OperationInfo = super::operation("DescribeSecurityEventOperationStatus")
        .required(&["TaskId", "SecurityEventIds"])
        .read_only();
    const ERRORS: &'static [DescribeSecurityEventOperationStatusError] = &[
        DescribeSecurityEventOperationStatusError::OperationTaskNotExists,
        DescribeSecurityEventOperationStatusError::IllegalParam,
        DescribeSecurityEventOperationStatusError::NoPermission,
        DescribeSecurityEventOperationStatusError::ServerError,
    ];
}

/// Response to [`DescribeSecurityEventOperationStatusRequest`].
#[non_exhaustive]
pub struct DescribeSecurityEventOperationStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1683940A-E4AE-4473-8C40-F4075434B76B`.
    pub request_id: Option<String>,
    /// How the handling of the alerts goes.
    pub security_event_operation_status_response: Option<
        SecurityEventOperationStatusResponse,
    >,
}

response! {
    DescribeSecurityEventOperationStatusResponse {
        "RequestId" => request_id: value,
        "SecurityEventOperationStatusResponse" => security_event_operation_status_response: value,
    }
}

/// How the handling of the alerts goes.
#[non_exhaustive]
pub struct SecurityEventOperationStatusResponse {
    /// How far the task has come or how it ended. Example: `Success`.
    pub task_status: Option<String>,
    /// The security event operation statuses that were found or are concerned, one entry each.
    pub security_event_operation_statuses: Vec<SecurityEventOperationStatuse>,
}

response! {
    SecurityEventOperationStatusResponse {
        "TaskStatus" => task_status: value,
        "SecurityEventOperationStatuses" => security_event_operation_statuses: list(""),
    }
}

/// The security event operation statuses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SecurityEventOperationStatuse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// ID of the security event that the item belongs to or stands for. Example: `12321`.
    pub security_event_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `ignore.Success`.
    pub error_code: Option<String>,
}

response! {
    SecurityEventOperationStatuse {
        "Status" => status: value,
        "SecurityEventId" => security_event_id: value,
        "ErrorCode" => error_code: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityEventOperationStatusRequest`] names.
///
/// - [`OperationTaskNotExists`](super::DocumentedError::OperationTaskNotExists)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSecurityEventOperationStatusError = super::DocumentedError;
