// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAlarm`, from `ess/CreateAlarm.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, DimensionKey, Expression, MetricName, MetricType, Statistics};

/// Creates an event-triggered task, which carries out scaling rules when a metric passes a
/// threshold.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::CreateAlarmRequest::new()
///     .metric_name("CpuUtilization")
///     .region_id("cn-qingdao")
///     .scaling_group_id("asg-bp18p2yfxow2dloq****")
///     .threshold(80.0);
/// let reply = client.create_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAlarmRequest {
    /// Metric that the task or rule goes by, from CloudMonitor or reported by the caller.
    /// Example: `CpuUtilization`.
    pub metric_name: Option<Open<MetricName>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// Value that the metric has to pass for the event-triggered task to act. Example: `80`.
    pub threshold: Option<f64>,
    /// Name that people know the item by. Example: `TestAlarmTask`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `Test alarm task.`.
    pub description: Option<String>,
    /// Scaling rules that the event-triggered task carries out.
    /// Items: at most 5. Example: `ari:acs:ess:cn-hangzhou:1406926****:scalingrule/asr-bp163l21e07uhn****`.
    pub alarm_action: Vec<String>,
    /// Whether CloudMonitor measures the metric or the caller reports it. Example: `system`.
    pub metric_type: Option<Open<MetricType>>,
    /// Time over which the metric is gathered for one check.
    /// Unit: `seconds`. Default: `300`. Example: `300`.
    pub period: Option<i32>,
    /// How data points of the metric are put together, such as by average. Default: `Average`.
    pub statistics: Option<Open<Statistics>>,
    /// How the metric is compared with the threshold. Example: `>=`.
    pub comparison_operator: Option<String>,
    /// How many periods in a row the condition has to hold. Default: `3`. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// What narrows the metric down, such as the network interface. Items: at most 5.
    pub dimension: Vec<Dimension>,
    /// Application group in CloudMonitor that the custom metric belongs to. Example: `4055401`.
    pub group_id: Option<i32>,
    /// When the event-triggered task is on, as a Cron expression. Example: `TZ=+00 * * 1-2 * * ?`.
    pub effective: Option<String>,
    /// Conditions on several metrics, one entry each. Items: at most 10.
    pub expression: Vec<Expression>,
    /// Whether all conditions have to hold or one suffices.
    pub expressions_logic_operator: Option<String>,
}

impl CreateAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<Open<MetricName>>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
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
    /// Sets `Dimension`.
    pub fn dimension(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.dimension = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i32) -> Self {
        self.group_id = Some(value);
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
    CreateAlarmRequest {
        "MetricName" => metric_name: query,
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "Threshold" => threshold: query,
        "Name" => name: query,
        "Description" => description: query,
        "AlarmAction" => alarm_action: query,
        "MetricType" => metric_type: query,
        "Period" => period: query,
        "Statistics" => statistics: query,
        "ComparisonOperator" => comparison_operator: query,
        "EvaluationCount" => evaluation_count: query,
        "Dimension" => dimension: query,
        "GroupId" => group_id: query,
        "Effective" => effective: query,
        "Expression" => expression: query,
        "ExpressionsLogicOperator" => expressions_logic_operator: query,
    }
}

impl Operation for CreateAlarmRequest {
    type Response = CreateAlarmResponse;
    type Error = CreateAlarmError;
    const INFO: OperationInfo = super::operation("CreateAlarm")
        .required(&["RegionId", "ScalingGroupId"])
        .region("RegionId");
    const ERRORS: &'static [CreateAlarmError] = &[CreateAlarmError::InvalidParameter];
}

/// Response to [`CreateAlarmRequest`].
#[non_exhaustive]
pub struct CreateAlarmResponse {
    /// ID of an event-triggered task, as [`CreateAlarm`](super::Client::create_alarm) returned it.
    /// Example: `asg-bp1hvbnmkl10vll5*`.
    pub alarm_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    CreateAlarmResponse {
        "AlarmTaskId" => alarm_task_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateAlarmRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter), here with HTTP status 404
pub type CreateAlarmError = super::DocumentedError;
