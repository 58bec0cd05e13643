// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAlarm`, from `cms/UpdateAlarm.md`.

use alicloud_runtime::codegen::*;

/// Changes an alert rule.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::UpdateAlarmRequest::new()
///     .id("576fbae7-2fd1-411a-ae13-6f09f4fafdde")
///     .name("test_modify")
///     .comparison_operator("...")
///     .threshold("40")
///     .contact_groups("...");
/// let reply = client.update_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAlarmRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    pub id: Option<String>,
    /// Name of the alert rule.
    pub name: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Default: `300`.
    pub period: Option<i32>,
    /// Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// **Required.** How the value of the metric is compared with the threshold.
    pub comparison_operator: Option<String>,
    /// **Required.** Value that the metric is compared with to set off an alert.
    pub threshold: Option<String>,
    /// How many periods in a row the condition has to hold. Default: `3`.
    pub evaluation_count: Option<i32>,
    /// **Required.** Alert contact groups that are notified.
    pub contact_groups: Option<String>,
    /// Beginning of the period to look at. Default: `0`.
    pub start_time: Option<i32>,
    /// End of the period to look at. Default: `24`.
    pub end_time: Option<i32>,
    /// How long an alert that goes on is not notified again.
    /// Range: at least 1. Unit: `s`. Default: `86400`.
    pub silence_time: Option<i32>,
    /// Kind of the notification.
    pub notify_type: Option<i32>,
}

impl UpdateAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Statistics`.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `ComparisonOperator`, which is required.
    pub fn comparison_operator(mut self, value: impl Into<String>) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `Threshold`, which is required.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets `EvaluationCount`.
    #[inline]
    pub fn evaluation_count(mut self, value: i32) -> Self {
        self.evaluation_count = Some(value);
        self
    }
    /// Sets `ContactGroups`, which is required.
    pub fn contact_groups(mut self, value: impl Into<String>) -> Self {
        self.contact_groups = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i32) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `SilenceTime`.
    #[inline]
    pub fn silence_time(mut self, value: i32) -> Self {
        self.silence_time = Some(value);
        self
    }
    /// Sets `NotifyType`.
    #[inline]
    pub fn notify_type(mut self, value: i32) -> Self {
        self.notify_type = Some(value);
        self
    }
}

request! {
    UpdateAlarmRequest {
        "Id" => id: query,
        "Name" => name: query,
        "Period" => period: query,
        "Statistics" => statistics: query,
        "ComparisonOperator" => comparison_operator: query,
        "Threshold" => threshold: query,
        "EvaluationCount" => evaluation_count: query,
        "ContactGroups" => contact_groups: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SilenceTime" => silence_time: query,
        "NotifyType" => notify_type: query,
    }
}

impl Operation for UpdateAlarmRequest {
    type Response = UpdateAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAlarm")
        .required(&["Id", "ComparisonOperator", "Threshold", "ContactGroups"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`UpdateAlarmRequest`].
#[non_exhaustive]
pub struct UpdateAlarmResponse {
    /// Whether the call was carried out.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
}

response! {
    UpdateAlarmResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
