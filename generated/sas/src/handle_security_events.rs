// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `HandleSecurityEvents`, from `sas/HandleSecurityEvents.md`.

use alicloud_runtime::codegen::*;

/// Handles security alerts, for instance by quarantine, blocking, an allowlist entry or ignoring.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::HandleSecurityEventsRequest::new()
///     .operation_code("...")
///     .security_event_ids(["..."]);
/// let reply = client.handle_security_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct HandleSecurityEventsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Code that stands for the operation, for programs to act on.
    pub operation_code: Option<String>,
    /// The operation params that are concerned.
    pub operation_params: Option<String>,
    /// Rules, as JSON, by which alerts like this one count as harmless from now on.
    pub mark_miss_param: Option<String>,
    /// Whether alerts like it are whitelisted together.
    pub mark_batch: Option<String>,
    /// **Required.** IDs of the security events to work on or to narrow the list down to.
    /// Items: at most 100.
    pub security_event_ids: Vec<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl HandleSecurityEventsRequest {
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
    /// Sets `OperationCode`, which is required.
    pub fn operation_code(mut self, value: impl Into<String>) -> Self {
        self.operation_code = Some(value.into());
        self
    }
    /// Sets `OperationParams`.
    pub fn operation_params(mut self, value: impl Into<String>) -> Self {
        self.operation_params = Some(value.into());
        self
    }
    /// Sets `MarkMissParam`.
    pub fn mark_miss_param(mut self, value: impl Into<String>) -> Self {
        self.mark_miss_param = Some(value.into());
        self
    }
    /// Sets `MarkBatch`.
    pub fn mark_batch(mut self, value: impl Into<String>) -> Self {
        self.mark_batch = Some(value.into());
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    HandleSecurityEventsRequest {
        "SourceIp" => source_ip: query,
        "OperationCode" => operation_code: query,
        "OperationParams" => operation_params: query,
        "MarkMissParam" => mark_miss_param: query,
        "MarkBatch" => mark_batch: query,
        "SecurityEventIds" => security_event_ids: query,
        "Remark" => remark: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for HandleSecurityEventsRequest {
    type Response = HandleSecurityEventsResponse;
    type Error = HandleSecurityEventsError;
    const INFO: OperationInfo = super::operation("HandleSecurityEvents")
        .required(&["OperationCode", "SecurityEventIds"]);
    const ERRORS: &'static [HandleSecurityEventsError] = &[
        HandleSecurityEventsError::NoPermission,
        HandleSecurityEventsError::SecurityEventNotExists,
        HandleSecurityEventsError::RdCheckNoPermission,
        HandleSecurityEventsError::RdCheckInnerError,
        HandleSecurityEventsError::ServerError,
    ];
}

/// Response to [`HandleSecurityEventsRequest`].
#[non_exhaustive]
pub struct HandleSecurityEventsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF0020B9-999F-5DE2-985F-DB282BDA5311`.
    pub request_id: Option<String>,
    /// The task that handles the alerts; its ID serves to ask how it goes.
    pub handle_security_events_response: Option<
        SecurityEventHandleSecurityEventsResponse,
    >,
}

response! {
    HandleSecurityEventsResponse {
        "RequestId" => request_id: value,
        "HandleSecurityEventsResponse" => handle_security_events_response: value,
    }
}

/// The task that handles the alerts; its ID serves to ask how it goes.
#[non_exhaustive]
pub struct SecurityEventHandleSecurityEventsResponse {
    /// ID of the task, for asking how far it is. Example: `15411`.
    pub task_id: Option<i64>,
}

response! {
    SecurityEventHandleSecurityEventsResponse {
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`HandleSecurityEventsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`SecurityEventNotExists`](super::DocumentedError::SecurityEventNotExists)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type HandleSecurityEventsError = super::DocumentedError;
