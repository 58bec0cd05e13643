// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperationCancelIgnoreSuspEvent`, from `sas/OperationCancelIgnoreSuspEvent.md`.

use alicloud_runtime::codegen::*;

/// Takes back the ignoring of alerts, which then count as open again.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperationCancelIgnoreSuspEventRequest::new()
///     .security_event_ids([1]);
/// let reply = client.operation_cancel_ignore_susp_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperationCancelIgnoreSuspEventRequest {
    /// **Required.** IDs of the security events to work on or to narrow the list down to.
    /// Items: at most 200.
    pub security_event_ids: Vec<i64>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl OperationCancelIgnoreSuspEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityEventIds`, which is required.
    pub fn security_event_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.security_event_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    OperationCancelIgnoreSuspEventRequest {
        "SecurityEventIds" => security_event_ids: query,
        "Remark" => remark: query,
    }
}

impl Operation for OperationCancelIgnoreSuspEventRequest {
    type Response = OperationCancelIgnoreSuspEventResponse;
    type Error = OperationCancelIgnoreSuspEventError;
    const INFO: OperationInfo = super::operation("OperationCancelIgnoreSuspEvent")
        .required(&["SecurityEventIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [OperationCancelIgnoreSuspEventError] = &[
        OperationCancelIgnoreSuspEventError::OperationTaskNotExists,
        OperationCancelIgnoreSuspEventError::IllegalParam,
        OperationCancelIgnoreSuspEventError::NoPermission,
        OperationCancelIgnoreSuspEventError::ServerError,
    ];
}

/// Response to [`OperationCancelIgnoreSuspEventRequest`].
#[non_exhaustive]
pub struct OperationCancelIgnoreSuspEventResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE500770-42D3-442E-9DDD-156E0F9F3B45`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Time that the action took; the unit differs between operations. Example: `1`.
    pub time_cost: Option<i64>,
}

response! {
    OperationCancelIgnoreSuspEventResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "TimeCost" => time_cost: value,
    }
}

/// Errors that the documentation of [`OperationCancelIgnoreSuspEventRequest`] names.
///
/// - [`OperationTaskNotExists`](super::DocumentedError::OperationTaskNotExists)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperationCancelIgnoreSuspEventError = super::DocumentedError;
