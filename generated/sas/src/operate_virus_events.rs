// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateVirusEvents`, from `sas/OperateVirusEvents.md`.

use alicloud_runtime::codegen::*;

/// Handles virus alerts, by a deep cleanup, an allowlist entry, ignoring or a note that it was done
/// by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateVirusEventsRequest::new()
///     .operation_code("...")
///     .operation_all(1);
/// let reply = client.operate_virus_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateVirusEventsRequest {
    /// **Required.** Code that stands for the operation, for programs to act on.
    pub operation_code: Option<String>,
    /// Which virus alerts are dealt with, as JSON.
    pub operation_range: Option<String>,
    /// **Required.** Whether the action covers all alerts rather than those listed.
    pub operation_all: Option<i32>,
}

impl OperateVirusEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OperationCode`, which is required.
    pub fn operation_code(mut self, value: impl Into<String>) -> Self {
        self.operation_code = Some(value.into());
        self
    }
    /// Sets `OperationRange`.
    pub fn operation_range(mut self, value: impl Into<String>) -> Self {
        self.operation_range = Some(value.into());
        self
    }
    /// Sets `OperationAll`, which is required.
    #[inline]
    pub fn operation_all(mut self, value: i32) -> Self {
        self.operation_all = Some(value);
        self
    }
}

request! {
    OperateVirusEventsRequest {
        "OperationCode" => operation_code: query,
        "OperationRange" => operation_range: query,
        "OperationAll" => operation_all: query,
    }
}

impl Operation for OperateVirusEventsRequest {
    type Response = OperateVirusEventsResponse;
    type Error = OperateVirusEventsError;
    const INFO: OperationInfo = super::operation("OperateVirusEvents")
        .required(&["OperationCode", "OperationAll"]);
    const ERRORS: &'static [OperateVirusEventsError] = &[
        OperateVirusEventsError::NoPermission,
        OperateVirusEventsError::ServerError,
    ];
}

/// Response to [`OperateVirusEventsRequest`].
#[non_exhaustive]
pub struct OperateVirusEventsResponse {
    /// ID of the task, for asking how far it is. Example: `1`.
    pub task_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B72BEC03-001C-5C77-A4BB-1E6XXXXXXX`.
    pub request_id: Option<String>,
}

response! {
    OperateVirusEventsResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`OperateVirusEventsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateVirusEventsError = super::DocumentedError;
