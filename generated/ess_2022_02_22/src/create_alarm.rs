// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAlarm`, from `ess_2022_02_22/CreateAlarm.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, Expression};

/// Creates an event-triggered task that watches CloudMonitor metrics and runs scaling rules on
/// alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::CreateAlarmRequest::new()
///     .scaling_group_id("...");
/// let reply = client.create_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAlarmRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Name that the metric goes by.
    pub metric_name: Option<String>,
    /// Which kind of metric it is or is to be.
    pub metric_type: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// The statistics that are concerned.
    pub statistics: Option<String>,
    /// Value at which it takes effect.
    pub threshold: Option<f64>,
    /// How the values of the comparison are compared or joined.
    pub comparison_operator: Option<String>,
    /// How many there are of this: evaluation.
    pub evaluation_count: Option<i32>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i32>,
    /// When the event-triggered task is on, as a Cron expression.
    pub effective: Option<String>,
    /// The alert actions to work on or to narrow the list down to. Items: at most 5.
    pub alarm_actions: Vec<String>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 5.
    pub dimensions: Vec<Dimension>,
    /// The expressions to work on or to narrow the list down to. Items: at most 10.
    pub expressions: Vec<Expression>,
    /// How the values of the expressions logic are compared or joined.
    pub expressions_logic_operator: Option<String>,
}

impl CreateAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `MetricType`.
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
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
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `Effective`.
    pub fn effective(mut self, value: impl Into<String>) -> Self {
        self.effective = Some(value.into());
        self
    }
    /// Sets `AlarmActions`.
    pub fn alarm_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.alarm_actions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.dimensions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Expressions`.
    pub fn expressions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Expression>>,
    ) -> Self {
        self.expressions = value.into_iter().map(Into::into).collect();
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
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ScalingGroupId" => scaling_group_id: query,
        "MetricName" => metric_name: query,
        "MetricType" => metric_type: query,
        "Period" => period: query,
        "Statistics" => statistics: query,
        "Threshold" => threshold: query,
        "ComparisonOperator" => comparison_operator: query,
        "EvaluationCount" => evaluation_count: query,
        "GroupId" => group_id: query,
        "Effective" => effective: query,
        "AlarmActions" => alarm_actions: query,
        "Dimensions" => dimensions: query,
        "Expressions" => expressions: query,
        "ExpressionsLogicOperator" => expressions_logic_operator: query,
    }
}

impl Operation for CreateAlarmRequest {
    type Response = CreateAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAlarm")
        .required(&["RegionId", "ScalingGroupId"])
        .region("RegionId");
}

/// Response to [`CreateAlarmRequest`].
#[non_exhaustive]
pub struct CreateAlarmResponse {
    /// ID of the alert task that the item belongs to or stands for. Example: `asg-bp1hvbnmkl10vll5*`.
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
