// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAlarm`, from `ess/ModifyAlarm.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, DimensionKey, Expression, MetricName, MetricType, Statistics};

/// Changes an event-triggered task, such as its metric, threshold, or actions.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::ModifyAlarmRequest::new()
///     .alarm_task_id("asg-bp1hvbnmkl10vll5*")
///     .region_id("cn-qingdao")
///     .metric_name("MemoryUtilization");
/// let reply = client.modify_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAlarmRequest {
    /// **Required.** ID of an event-triggered task, as [`CreateAlarm`](super::Client::create_alarm)
    /// returned it. Example: `asg-bp1hvbnmkl10vll5*`.
    pub alarm_task_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Name that people know the item by. Example: `alarmtask****`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `Test alarm task.`.
    pub description: Option<String>,
    /// Scaling rules that the event-triggered task carries out.
    /// Items: at most 5. Example: `ari:acs:ess:cn-hangzhou:140692647****:scalingrule/asr-bp163l21e07uhn****`.
    pub alarm_action: Vec<String>,
    /// Metric that the task or rule goes by, from CloudMonitor or reported by the caller.
    /// Example: `MemoryUtilization`.
    pub metric_name: Option<Open<MetricName>>,
    /// Whether CloudMonitor measures the metric or the caller reports it. Example: `system`.
    pub metric_type: Option<Open<MetricType>>,
    /// Time over which the metric is gathered for one check. Unit: `seconds`. Example: `300`.
    pub period: Option<i32>,
    /// How data points of the metric are put together, such as by average.
    pub statistics: Option<Open<Statistics>>,
    /// Value that the metric has to pass for the event-triggered task to act. Example: `80`.
    pub threshold: Option<f64>,
    /// How the metric is compared with the threshold. Example: `>=`.
    pub comparison_operator: Option<String>,
    /// How many periods in a row the condition has to hold. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// Application group in CloudMonitor that the custom metric belongs to. Example: `4055401`.
    pub group_id: Option<i32>,
    /// What narrows the metric down, such as the network interface. Items: at most 5.
    pub dimension: Vec<Dimension>,
    /// When the event-triggered task is on, as a Cron expression. Example: `TZ=+00 * * 1-2 * * ?`.
    pub effective: Option<String>,
    /// Conditions on several metrics, one entry each. Items: at most 10.
    pub expression: Vec<Expression>,
    /// Whether all conditions have to hold or one suffices.
    pub expressions_logic_operator: Option<String>,
}

impl ModifyAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmTaskId`, which is required.
    pub fn alarm_task_id(mut self, value: impl Into<String>) -> Self {
        self.alarm_task_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AlarmAction`.
    pub fn alarm_action(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.alarm_action = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<Open<MetricName>>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `MetricType`.
    pub fn metric_type(mut self, value: impl Into<Open<MetricType>>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Statistics`.
    pub fn statistics(mut self, value: impl Into<Open<Statistics>>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `ComparisonOperator`.
    pub fn comparison_operator(mut self, value: impl Into<String>) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `EvaluationCount`.
    #[inline]
    pub fn evaluation_count(mut self, value: i32) -> Self {
        self.evaluation_count = Some(value);
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i32) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Dimension`.
    pub fn dimension(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.dimension = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Effective`.
    pub fn effective(mut self, value: impl Into<String>) -> Self {
        self.effective = Some(value.into());
        self
    }
    /// Sets `Expression`.
    pub fn expression(
        mut self,
        value: impl IntoIterator<Item = impl Into<Expression>>,
    ) -> Self {
        self.expression = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExpressionsLogicOperator`.
    pub fn expressions_logic_operator(mut self, value: impl Into<String>) -> Self {
        self.expressions_logic_operator = Some(value.into());
        self
    }
}

request! {
    ModifyAlarmRequest {
        "AlarmTaskId" => alarm_task_id: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "AlarmAction" => alarm_action: query,
        "MetricName" => metric_name: query,
        "MetricType" => metric_type: query,
        "Period" => period: query,
        "Statistics" => statistics: query,
        "Threshold" => threshold: query,
        "ComparisonOperator" => comparison_operator: query,
        "EvaluationCount" => evaluation_count: query,
        "GroupId" => group_id: query,
        "Dimension" => dimension: query,
        "Effective" => effective: query,
        "Expression" => expression: query,
        "ExpressionsLogicOperator" => expressions_logic_operator: query,
    }
}

impl Operation for ModifyAlarmRequest {
    type Response = ModifyAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAlarm")
        .required(&["AlarmTaskId", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyAlarmRequest`].
#[non_exhaustive]
pub struct ModifyAlarmResponse {
    /// ID of an event-triggered task, as [`CreateAlarm`](super::Client::create_alarm) returned it.
    /// Example: `asg-bp1hvbnmkl10vll5*`.
    pub alarm_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BACACF83-7070-4953-A8FD-D81F89F1****`.
    pub request_id: Option<String>,
}

response! {
    ModifyAlarmResponse {
        "AlarmTaskId" => alarm_task_id: value,
        "RequestId" => request_id: value,
    }
}
