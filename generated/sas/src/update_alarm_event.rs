// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAlarmEvent`, from `sas/UpdateAlarmEvent.md`.

use alicloud_runtime::codegen::*;

/// Changes the status of honeypot alert events.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateAlarmEventRequest::new();
/// let reply = client.update_alarm_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAlarmEventRequest {
    /// IDs of the alert events to work on or to narrow the list down to. Items: at most 10.
    pub alarm_event_id_list: Vec<i64>,
    /// Code that stands for the operation, for programs to act on.
    pub operation_code: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl UpdateAlarmEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmEventIdList`.
    pub fn alarm_event_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.alarm_event_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OperationCode`.
    pub fn operation_code(mut self, value: impl Into<String>) -> Self {
        self.operation_code = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    UpdateAlarmEventRequest {
        "AlarmEventIdList" => alarm_event_id_list: form,
        "OperationCode" => operation_code: form,
        "Lang" => lang: form,
    }
}

impl Operation for UpdateAlarmEventRequest {
    type Response = UpdateAlarmEventResponse;
    type Error = UpdateAlarmEventError;
    const INFO: OperationInfo = super::operation("UpdateAlarmEvent");
    const ERRORS: &'static [UpdateAlarmEventError] = &[
        UpdateAlarmEventError::IllegalParam,
        UpdateAlarmEventError::NoPermission,
        UpdateAlarmEventError::ServerError,
    ];
}

/// Response to [`UpdateAlarmEventRequest`].
pub type UpdateAlarmEventResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateAlarmEventRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateAlarmEventError = super::DocumentedError;
