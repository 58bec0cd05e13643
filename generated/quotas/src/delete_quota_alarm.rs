// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteQuotaAlarm`, from `quotas/DeleteQuotaAlarm.md`.

use alicloud_runtime::codegen::*;

/// Removes an alert on the use of a quota.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::DeleteQuotaAlarmRequest::new()
///     .alarm_id("...");
/// let reply = client.delete_quota_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteQuotaAlarmRequest {
    /// **Required.** ID of the alert that the call is about.
    pub alarm_id: Option<String>,
}

impl DeleteQuotaAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmId`, which is required.
    pub fn alarm_id(mut self, value: impl Into<String>) -> Self {
        self.alarm_id = Some(value.into());
        self
    }
}

request! {
    DeleteQuotaAlarmRequest {
        "AlarmId" => alarm_id: form,
    }
}

impl Operation for DeleteQuotaAlarmRequest {
    type Response = DeleteQuotaAlarmResponse;
    type Error = DeleteQuotaAlarmError;
    const INFO: OperationInfo = super::operation("DeleteQuotaAlarm")
        .required(&["AlarmId"]);
    const ERRORS: &'static [DeleteQuotaAlarmError] = &[
        DeleteQuotaAlarmError::RamPermissionDenied,
    ];
}

/// Response to [`DeleteQuotaAlarmRequest`].
pub type DeleteQuotaAlarmResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteQuotaAlarmRequest`] names.
///
/// - [`RamPermissionDenied`](super::DocumentedError::RamPermissionDenied)
pub type DeleteQuotaAlarmError = super::DocumentedError;
