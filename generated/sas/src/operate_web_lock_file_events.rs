// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateWebLockFileEvents`, from `sas/OperateWebLockFileEvents.md`.

use alicloud_runtime::codegen::*;

/// Handles alerts that the tamper protection of web pages raised.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateWebLockFileEventsRequest::new()
///     .deal_all(1)
///     .operation_code("...")
///     .event_ids([1]);
/// let reply = client.operate_web_lock_file_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateWebLockFileEventsRequest {
    /// **Required.** Whether the action reaches further than the one named: to every event, or to all
    /// servers that run the process.
    pub deal_all: Option<i32>,
    /// **Required.** Code that stands for the operation, for programs to act on.
    pub operation_code: Option<String>,
    /// **Required.** IDs of the events to work on or to narrow the list down to. Items: at most 100.
    pub event_ids: Vec<i64>,
}

impl OperateWebLockFileEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DealAll`, which is required.
    #[inline]
    pub fn deal_all(mut self, value: i32) -> Self {
        self.deal_all = Some(value);
        self
    }
    /// Sets `OperationCode`, which is required.
    pub fn operation_code(mut self, value: impl Into<String>) -> Self {
        self.operation_code = Some(value.into());
        self
    }
    /// Sets `EventIds`, which is required.
    pub fn event_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.event_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    OperateWebLockFileEventsRequest {
        "DealAll" => deal_all: query,
        "OperationCode" => operation_code: query,
        "EventIds" => event_ids: query,
    }
}

impl Operation for OperateWebLockFileEventsRequest {
    type Response = OperateWebLockFileEventsResponse;
    type Error = OperateWebLockFileEventsError;
    const INFO: OperationInfo = super::operation("OperateWebLockFileEvents")
        .required(&["DealAll", "OperationCode", "EventIds"]);
    const ERRORS: &'static [OperateWebLockFileEventsError] = &[
        OperateWebLockFileEventsError::NoPermission,
        OperateWebLockFileEventsError::ServerError,
    ];
}

/// Response to [`OperateWebLockFileEventsRequest`].
pub type OperateWebLockFileEventsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OperateWebLockFileEventsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateWebLockFileEventsError = super::DocumentedError;
