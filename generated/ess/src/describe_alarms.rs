// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAlarms`, from `ess/DescribeAlarms.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, DimensionKey, Expression, MetricName, MetricType, Statistics};

/// Lists event-triggered tasks (alarms), filtered by scaling group, state, or metric.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeAlarmsRequest::new()
///     .region_id("cn-qingdao");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_alarms(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAlarmsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// ID of an event-triggered task, as [`CreateAlarm`](super::Client::create_alarm) returned it.
    /// Example: `asg-bp1hvbnmkl10vll5*`.
    pub alarm_task_id: Option<String>,
    /// Return only event-triggered tasks in this state. Example: `OK`.
    pub state: Option<Open<AlarmState>>,
    /// Return only event-triggered tasks that are on, or only those that are off. Example: `true`.
    pub is_enable: Option<bool>,
    /// Whether CloudMonitor measures the metric or the caller reports it. Example: `system`.
    pub metric_type: Option<Open<MetricType>>,
    /// Metric that the task or rule goes by, from CloudMonitor or reported by the caller.
    /// Example: `CpuUtilization`.
    pub metric_name: Option<String>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeAlarmsRequest {
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
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `AlarmTaskId`.
    pub fn alarm_task_id(mut self, value: impl Into<String>) -> Self {
        self.alarm_task_id = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<Open<AlarmState>>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `IsEnable`.
    #[inline]
    pub fn is_enable(mut self, value: bool) -> Self {
        self.is_enable = Some(value);
        self
    }
    /// Sets `MetricType`.
    pub fn metric_type(mut self, value: impl Into<Open<MetricType>>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeAlarmsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "AlarmTaskId" => alarm_task_id: query,
        "State" => state: query,
        "IsEnable" => is_enable: query,
        "MetricType" => metric_type: query,
        "MetricName" => metric_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeAlarmsRequest {
    type Response = DescribeAlarmsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAlarms")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAlarmsRequest {
    type Item = Alarm;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.alarm_list)
    }
}

/// Response to [`DescribeAlarmsRequest`].
#[non_exhaustive]
pub struct DescribeAlarmsResponse {
    /// Event-triggered tasks that were found.
    pub alarm_list: Vec<Alarm>,
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `871C7C53-34A4-45AA-8C14-4B72FA6A****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAlarmsResponse {
        "AlarmList" => alarm_list: list("Alarm"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Event-triggered tasks that were found.
#[non_exhaustive]
pub struct Alarm {
    /// Scaling rules that the event-triggered task carries out.
    /// Example: `ari:acs:ess:cn-hangzhou:1406926474****:scalingrule/asr-bp163l21e07uh****`.
    pub alarm_actions: Vec<String>,
    /// ID of an event-triggered task, as [`CreateAlarm`](super::Client::create_alarm) returned it.
    /// Example: `asg-bp1hvbnmkl10vll5*`.
    pub alarm_task_id: Option<String>,
    /// How the metric is compared with the threshold. Example: `>=`.
    pub comparison_operator: Option<String>,
    /// Free text that describes the item to people. Example: `Test alarm task.`.
    pub description: Option<String>,
    /// What narrows the metric down, one entry each.
    pub dimensions: Vec<Dimension>,
    /// When the event-triggered task is on, as a Cron expression. Example: `Test`.
    pub effective: Option<String>,
    /// Whether the event-triggered task is on. Example: `true`.
    pub enable: Option<bool>,
    /// How many periods in a row the condition has to hold. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// Metric that the task or rule goes by, from CloudMonitor or reported by the caller.
    /// Example: `CpuUtilization`.
    pub metric_name: Option<Open<MetricName>>,
    /// Whether CloudMonitor measures the metric or the caller reports it. Example: `system`.
    pub metric_type: Option<Open<MetricType>>,
    /// Name that people know the item by. Example: `TestAlarmTask`.
    pub name: Option<String>,
    /// Time over which the metric is gathered for one check. Unit: `seconds`. Example: `300`.
    pub period: Option<i32>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// Whether the condition of the task is met, or there is too little data to tell.
    /// Example: `ALARM`.
    pub state: Option<Open<AlarmState>>,
    /// How data points of the metric are put together, such as by average.
    pub statistics: Option<Open<Statistics>>,
    /// Value that the metric has to pass for the event-triggered task to act. Example: `80`.
    pub threshold: Option<f64>,
    /// Conditions on several metrics, one entry each.
    pub expressions: Vec<Expression>,
    /// Whether all conditions have to hold or one suffices. Example: `&&`.
    pub expressions_logic_operator: Option<String>,
}

response! {
    Alarm {
        "AlarmActions" => alarm_actions: list("AlarmAction"),
        "AlarmTaskId" => alarm_task_id: value,
        "ComparisonOperator" => comparison_operator: value,
        "Description" => description: value,
        "Dimensions" => dimensions: list("Dimension"),
        "Effective" => effective: value,
        "Enable" => enable: value,
        "EvaluationCount" => evaluation_count: value,
        "MetricName" => metric_name: value,
        "MetricType" => metric_type: value,
        "Name" => name: value,
        "Period" => period: value,
        "ScalingGroupId" => scaling_group_id: value,
        "State" => state: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
        "Expressions" => expressions: list("Expression"),
        "ExpressionsLogicOperator" => expressions_logic_operator: value,
    }
}

values! {
    /// Return only event-triggered tasks in this state.
    pub enum AlarmState {
        /// The condition holds.
        Alarm = "ALARM",
        /// The condition does not hold.
        Ok = "OK",
        /// There is too little data to tell.
        InsufficientData = "INSUFFICIENT_DATA",
    }
}
