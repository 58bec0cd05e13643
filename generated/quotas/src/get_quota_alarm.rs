// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQuotaAlarm`, from `quotas/GetQuotaAlarm.md`.

use alicloud_runtime::codegen::*;

/// Shows one quota alert with its threshold.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::GetQuotaAlarmRequest::new();
/// let reply = client.get_quota_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQuotaAlarmRequest {
    /// ID of the alert that the call is about.
    pub alarm_id: Option<String>,
}

impl GetQuotaAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmId`.
    pub fn alarm_id(mut self, value: impl Into<String>) -> Self {
        self.alarm_id = Some(value.into());
        self
    }
}

request! {
    GetQuotaAlarmRequest {
        "AlarmId" => alarm_id: form,
    }
}

impl Operation for GetQuotaAlarmRequest {
    type Response = GetQuotaAlarmResponse;
    type Error = GetQuotaAlarmError;
    const INFO: OperationInfo = super::operation("GetQuotaAlarm").read_only();
    const ERRORS: &'static [GetQuotaAlarmError] = &[
        GetQuotaAlarmError::RamPermissionDenied,
    ];
}

/// Response to [`GetQuotaAlarmRequest`].
#[non_exhaustive]
pub struct GetQuotaAlarmResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `81B9D511-F3DD-43B1-9A81-1795DDB52ADF`.
    pub request_id: Option<String>,
    /// Alert, with its facts.
    pub quota_alarm: Option<QuotaAlarm>,
}

response! {
    GetQuotaAlarmResponse {
        "RequestId" => request_id: value,
        "QuotaAlarm" => quota_alarm: value,
    }
}

/// Alert, with its facts.
#[non_exhaustive]
pub struct QuotaAlarm {
    /// Share of the quota at which the alert is raised. Example: `50`.
    pub threshold_percent: Option<f64>,
    /// Whether the alert looks at what is used (`used`) or at what is left (`usable`).
    /// Example: `used`.
    pub threshold_type: Option<String>,
    /// Dimension, with its facts. Example: `{"regionId":"cn-hangzhou"}`.
    pub quota_dimension: Option<Value>,
    /// When the item was created. Example: `2021-01-21T03:47:28Z`.
    pub create_time: Option<Timestamp>,
    /// Code that stands for the quota action, for programs to act on. Example: `q_security-groups`.
    pub quota_action_code: Option<String>,
    /// Name that the alert goes by. Example: `text`.
    pub alarm_name: Option<String>,
    /// Whom the alert is sent to. Example: `accountContact`.
    pub notify_target: Option<String>,
    /// The notify channels that were found or are concerned, one entry each.
    /// Example: `["sms", "email"]`.
    pub notify_channels: Vec<String>,
    /// How much of the quota has been used. Example: `28`.
    pub quota_usage: Option<f64>,
    /// How much is allowed at present. Example: `804`.
    pub quota_value: Option<f64>,
    /// ID of the alert that the item belongs to or stands for.
    /// Example: `78d7e436-4b25-4897-84b5-d7b656bb****`.
    pub alarm_id: Option<String>,
    /// Value at which it takes effect. Example: `29`.
    pub threshold: Option<f64>,
    /// Code or name of the product concerned. Example: `ecs`.
    pub product_code: Option<String>,
    /// Address that is called with the alert. Example: `https://alert.aliyun.com/callback`.
    pub webhook: Option<String>,
}

response! {
    QuotaAlarm {
        "ThresholdPercent" => threshold_percent: value,
        "ThresholdType" => threshold_type: value,
        "QuotaDimension" => quota_dimension: value,
        "CreateTime" => create_time: value,
        "QuotaActionCode" => quota_action_code: value,
        "AlarmName" => alarm_name: value,
        "NotifyTarget" => notify_target: value,
        "NotifyChannels" => notify_channels: list(""),
        "QuotaUsage" => quota_usage: value,
        "QuotaValue" => quota_value: value,
        "AlarmId" => alarm_id: value,
        "Threshold" => threshold: value,
        "ProductCode" => product_code: value,
        "Webhook" => webhook: value,
    }
}

/// Errors that the documentation of [`GetQuotaAlarmRequest`] names.
///
/// - [`RamPermissionDenied`](super::DocumentedError::RamPermissionDenied)
pub type GetQuotaAlarmError = super::DocumentedError;
