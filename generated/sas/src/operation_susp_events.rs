// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperationSuspEvents`, from `sas/OperationSuspEvents.md`.

use alicloud_runtime::codegen::*;

/// Carries out one operation on several suspicious events at once.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperationSuspEventsRequest::new()
///     .suspicious_event_ids("...")
///     .operation("...");
/// let reply = client.operation_susp_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperationSuspEventsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** IDs of the suspicious events to work on or to narrow the list down to.
    pub suspicious_event_ids: Option<String>,
    /// **Required.** What is done to the item.
    pub operation: Option<String>,
    /// What quarantine does in detail, such as stopping a process or moving its file.
    pub sub_operation: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// Which kind of warn it is or is to be.
    pub warn_type: Option<String>,
}

impl OperationSuspEventsRequest {
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
    /// Sets `SuspiciousEventIds`, which is required.
    pub fn suspicious_event_ids(mut self, value: impl Into<String>) -> Self {
        self.suspicious_event_ids = Some(value.into());
        self
    }
    /// Sets `Operation`, which is required.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `SubOperation`.
    pub fn sub_operation(mut self, value: impl Into<String>) -> Self {
        self.sub_operation = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `WarnType`.
    pub fn warn_type(mut self, value: impl Into<String>) -> Self {
        self.warn_type = Some(value.into());
        self
    }
}

request! {
    OperationSuspEventsRequest {
        "SourceIp" => source_ip: query,
        "SuspiciousEventIds" => suspicious_event_ids: query,
        "Operation" => operation: query,
        "SubOperation" => sub_operation: query,
        "From" => from_: query,
        "WarnType" => warn_type: query,
    }
}

impl Operation for OperationSuspEventsRequest {
    type Response = OperationSuspEventsResponse;
    type Error = OperationSuspEventsError;
    const INFO: OperationInfo = super::operation("OperationSuspEvents")
        .required(&["SuspiciousEventIds", "Operation"])
        .success_flag("Success");
    const ERRORS: &'static [OperationSuspEventsError] = &[
        OperationSuspEventsError::ClientOffline,
        OperationSuspEventsError::UnknownError,
        OperationSuspEventsError::IllegalParam,
        OperationSuspEventsError::NoPermission,
        OperationSuspEventsError::ServerError,
    ];
}

/// Response to [`OperationSuspEventsRequest`].
#[non_exhaustive]
pub struct OperationSuspEventsResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// Code that stands for the access, for programs to act on. Example: `pass`.
    pub access_code: Option<String>,
}

response! {
    OperationSuspEventsResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "AccessCode" => access_code: value,
    }
}

/// Errors that the documentation of [`OperationSuspEventsRequest`] names.
///
/// - [`ClientOffline`](super::DocumentedError::ClientOffline)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperationSuspEventsError = super::DocumentedError;
