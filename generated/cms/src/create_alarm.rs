// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAlarm`, from `cms/CreateAlarm.md`.

use alicloud_runtime::codegen::*;

/// Creates an alert rule for a metric.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateAlarmRequest::new()
///     .comparison_operator(">")
///     .contact_groups(["text"])
///     .dimensions("[{\"instanceId\":\"i-2zecrzcri3d6fhd2ff7j \"}]")
///     .metric_name("CPUUtilization")
///     .name("abc")
///     .namespace("acs_ecs_dashboard")
///     .statistics("Average")
///     .threshold("90");
/// let reply = client.create_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAlarmRequest {
    /// **Required.** How the value of the metric is compared with the threshold. Example: `>`.
    pub comparison_operator: Option<String>,
    /// **Required.** Alert contact groups that are notified. Example: `text`.
    pub contact_groups: Vec<String>,
    /// **Required.** Resources that the metric is about, as pairs of key and value.
    /// Example: `[{"instanceId":"i-2zecrzcri3d6fhd2ff7j "}]`.
    pub dimensions: Option<String>,
    /// **Required.** Metric concerned, under the name that the product gives it.
    /// Example: `CPUUtilization`.
    pub metric_name: Option<String>,
    /// **Required.** Name of the new alert rule. Example: `abc`.
    pub name: Option<String>,
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// **Required.** Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// **Required.** Value that the metric is compared with to set off an alert. Example: `90`.
    pub threshold: Option<String>,
    /// Whether only to check the request, with nothing created or changed. Example: `true`.
    pub dry_run: Option<bool>,
    /// End of the period to look at. Default: `24`. Example: `24`.
    pub end_time: Option<i32>,
    /// How many periods in a row the condition has to hold. Default: `3`. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// Kind of the notification. Example: `1`.
    pub notify_type: Option<i32>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Default: `300`. Example: `60`.
    pub period: Option<i32>,
    /// How long an alert that goes on is not notified again.
    /// Range: at least 3600. Unit: `s`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<i32>,
    /// Beginning of the period to look at. Default: `0`. Example: `0`.
    pub start_time: Option<i32>,
    /// URL that gets a `POST` request when an alert is set off.
    /// Example: `http://www.net.cn/example_callback.htm`.
    pub webhook: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    pub dimension: Option<String>,
}

impl CreateAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ComparisonOperator`, which is required.
    pub fn comparison_operator(mut self, value: impl Into<String>) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `ContactGroups`, which is required.
    pub fn contact_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contact_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Dimensions`, which is required.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Statistics`, which is required.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `Threshold`, which is required.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i32) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `EvaluationCount`.
    #[inline]
    pub fn evaluation_count(mut self, value: i32) -> Self {
        self.evaluation_count = Some(value);
        self
    }
    /// Sets `NotifyType`.
    #[inline]
    pub fn notify_type(mut self, value: i32) -> Self {
        self.notify_type = Some(value);
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `SilenceTime`.
    #[inline]
    pub fn silence_time(mut self, value: i32) -> Self {
        self.silence_time = Some(value);
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Webhook`.
    pub fn webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Sets `Dimension`.
    pub fn dimension(mut self, value: impl Into<String>) -> Self {
        self.dimension = Some(value.into());
        self
    }
}

request! {
    CreateAlarmRequest {
        "ComparisonOperator" => comparison_operator: query,
        "ContactGroups" => contact_groups: query_json,
        "Dimensions" => dimensions: query,
        "MetricName" => metric_name: query,
        "Name" => name: query,
        "Namespace" => namespace: query,
        "Statistics" => statistics: query,
        "Threshold" => threshold: query,
        "DryRun" => dry_run: query,
        "EndTime" => end_time: query,
        "EvaluationCount" => evaluation_count: query,
        "NotifyType" => notify_type: query,
        "Period" => period: query,
        "SilenceTime" => silence_time: query,
        "StartTime" => start_time: query,
        "Webhook" => webhook: query,
        "Dimension" => dimension: query,
    }
}

impl Operation for CreateAlarmRequest {
    type Response = CreateAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAlarm")
        .required(
            &[
                "ComparisonOperator",
                "ContactGroups",
                "Dimensions",
                "MetricName",
                "Name",
                "Namespace",
                "Statistics",
                "Threshold",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .dry_run("DryRun");
}

/// Response to [`CreateAlarmRequest`].
#[non_exhaustive]
pub struct CreateAlarmResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of the new alert rule. Example: `0c4af0f1-a864-468b-bed3-15c7deff75ee`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `910ABE4E-DC9D-4231-9DC0-C96835553327`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateAlarmResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
