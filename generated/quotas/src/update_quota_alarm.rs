// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateQuotaAlarm`, from `quotas/UpdateQuotaAlarm.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ThresholdType};

/// Changes name, threshold or webhook of a quota alert.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::UpdateQuotaAlarmRequest::new()
///     .alarm_id("...")
///     .alarm_name("...");
/// let reply = client.update_quota_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateQuotaAlarmRequest {
    /// **Required.** ID of the alert that the call is about.
    pub alarm_id: Option<String>,
    /// **Required.** Name that the alert goes by.
    pub alarm_name: Option<String>,
    /// Whether the alert looks at what is used (`used`) or at what is left (`usable`).
    pub threshold_type: Option<Open<ThresholdType>>,
    /// Value at which it takes effect. Range: at least 1.
    pub threshold: Option<f64>,
    /// Share of the quota at which the alert is raised. Range: 50 to 100.
    pub threshold_percent: Option<f64>,
    /// Address that is called with the alert.
    pub web_hook: Option<String>,
}

impl UpdateQuotaAlarmRequest {
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
    /// Sets `AlarmName`, which is required.
    pub fn alarm_name(mut self, value: impl Into<String>) -> Self {
        self.alarm_name = Some(value.into());
        self
    }
    /// Sets `ThresholdType`.
    pub fn threshold_type(mut self, value: impl Into<Open<ThresholdType>>) -> Self {
        self.threshold_type = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `ThresholdPercent`.
    #[inline]
    pub fn threshold_percent(mut self, value: f64) -> Self {
        self.threshold_percent = Some(value);
        self
    }
    /// Sets `WebHook`.
    pub fn web_hook(mut self, value: impl Into<String>) -> Self {
        self.web_hook = Some(value.into());
        self
    }
}

request! {
    UpdateQuotaAlarmRequest {
        "AlarmId" => alarm_id: form,
        "AlarmName" => alarm_name: form,
        "ThresholdType" => threshold_type: form,
        "Threshold" => threshold: form,
        "ThresholdPercent" => threshold_percent: form,
        "WebHook" => web_hook: form,
    }
}

impl Operation for UpdateQuotaAlarmRequest {
    type Response = UpdateQuotaAlarmResponse;
    type Error = UpdateQuotaAlarmError;
    const INFO: OperationInfo = super::operation("UpdateQuotaAlarm")
        .required(&["AlarmId", "AlarmName"]);
    const ERRORS: &'static [UpdateQuotaAlarmError] = &[
        UpdateQuotaAlarmError::RamPermissionDenied,
        UpdateQuotaAlarmError::UnsupportedAlarmType,
    ];
}

/// Response to [`UpdateQuotaAlarmRequest`].
pub type UpdateQuotaAlarmResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateQuotaAlarmRequest`] names.
///
/// - [`RamPermissionDenied`](super::DocumentedError::RamPermissionDenied)
/// - [`UnsupportedAlarmType`](super::DocumentedError::UnsupportedAlarmType)
pub type UpdateQuotaAlarmError = super::DocumentedError;
