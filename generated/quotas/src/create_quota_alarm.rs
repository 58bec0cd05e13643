// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateQuotaAlarm`, from `quotas/CreateQuotaAlarm.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, ThresholdType};

/// Sets an alert that notifies when use of a quota passes a threshold.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::CreateQuotaAlarmRequest::new()
///     .product_code("...")
///     .quota_action_code("...")
///     .alarm_name("...");
/// let reply = client.create_quota_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateQuotaAlarmRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
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
    /// The quota dimensions to work on or to narrow the list down to. Items: at most 5.
    pub quota_dimensions: Vec<Dimension>,
    /// Reserved for the service; leave it out.
    pub original_context: Option<String>,
}

impl CreateQuotaAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `QuotaActionCode`, which is required.
    pub fn quota_action_code(mut self, value: impl Into<String>) -> Self {
        self.quota_action_code = Some(value.into());
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
    /// Sets `QuotaDimensions`.
    pub fn quota_dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.quota_dimensions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OriginalContext`.
    pub fn original_context(mut self, value: impl Into<String>) -> Self {
        self.original_context = Some(value.into());
        self
    }
}

request! {
    CreateQuotaAlarmRequest {
        "ProductCode" => product_code: form,
        "QuotaActionCode" => quota_action_code: form,
        "AlarmName" => alarm_name: form,
        "ThresholdType" => threshold_type: form,
        "Threshold" => threshold: form,
        "ThresholdPercent" => threshold_percent: form,
        "WebHook" => web_hook: form,
        "QuotaDimensions" => quota_dimensions: form,
        "OriginalContext" => original_context: form,
    }
}

impl Operation for CreateQuotaAlarmRequest {
    type Response = CreateQuotaAlarmResponse;
    type Error = CreateQuotaAlarmError;
    const INFO: OperationInfo = super::operation("CreateQuotaAlarm")
        .required(&["ProductCode", "QuotaActionCode", "AlarmName"]);
    const ERRORS: &'static [CreateQuotaAlarmError] = &[
        CreateQuotaAlarmError::QuotaUnsupportAlarm,
        CreateQuotaAlarmError::AlarmNameRepeat,
        CreateQuotaAlarmError::QuotaAlarmMax,
        CreateQuotaAlarmError::UnsupportedAlarmType,
    ];
}

/// Response to [`CreateQuotaAlarmRequest`].
#[non_exhaustive]
pub struct CreateQuotaAlarmResponse {
    /// ID of the alert that the item belongs to or stands for.
    /// Example: `18b3be23-b7b0-4d45-91bc-d0c331aa****`.
    pub alarm_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD219E2B-E687-45EE-B5F3-61FB730551B1`.
    pub request_id: Option<String>,
}

response! {
    CreateQuotaAlarmResponse {
        "AlarmId" => alarm_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateQuotaAlarmRequest`] names.
///
/// - [`QuotaUnsupportAlarm`](super::DocumentedError::QuotaUnsupportAlarm)
/// - [`AlarmNameRepeat`](super::DocumentedError::AlarmNameRepeat)
/// - [`QuotaAlarmMax`](super::DocumentedError::QuotaAlarmMax)
/// - [`UnsupportedAlarmType`](super::DocumentedError::UnsupportedAlarmType)
pub type CreateQuotaAlarmError = super::DocumentedError;
