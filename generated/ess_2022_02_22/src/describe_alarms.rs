// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAlarms`, from `ess_2022_02_22/DescribeAlarms.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, Expression};

/// Lists event-triggered tasks with their metrics, conditions and states.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeAlarmsRequest::new();
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
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// ID of the alert task that the call is about.
    pub alarm_task_id: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Whether the is is switched on.
    pub is_enable: Option<bool>,
    /// Which kind of metric it is or is to be.
    pub metric_type: Option<String>,
    /// Name that the metric goes by.
    pub metric_name: Option<String>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
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
    pub fn state(mut self, value: impl Into<String>) -> Self {
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
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
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
    type Item = AlarmList;
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
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `871C7C53-34A4-45AA-8C14-4B72FA6A****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Items of the kind alert that were found or are concerned.
    pub alarm_list: Vec<AlarmList>,
}

response! {
    DescribeAlarmsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "AlarmList" => alarm_list: list(""),
    }
}

/// Items of the kind alert that were found or are concerned.
#[non_exhaustive]
pub struct AlarmList {
    /// ID of the alert task that the item belongs to or stands for. Example: `asg-bp1hvbnmkl10vll5*`.
    pub alarm_task_id: Option<String>,
    /// Name that the metric goes by. Example: `CpuUtilization`.
    pub metric_name: Option<String>,
    /// How many there are of this: evaluation. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `ALARM`.
    pub state: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    /// Example: `300`.
    pub period: Option<i32>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// How the values of the comparison are compared or joined. Example: `>=`.
    pub comparison_operator: Option<String>,
    /// When the event-triggered task is on, as a Cron expression. Example: `* * * * * ?`.
    pub effective: Option<String>,
    /// Free text that describes the item to people. Example: `Test alarm task.`.
    pub description: Option<String>,
    /// Which kind of metric it is or is to be. Example: `system`.
    pub metric_type: Option<String>,
    /// Name that people know the item by. Example: `TestAlarmTask`.
    pub name: Option<String>,
    /// Value at which it takes effect. Example: `80.0`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// The statistics that are concerned. Example: `Average`.
    pub statistics: Option<String>,
    /// The dimensions that were found or are concerned, one entry each.
    pub dimensions: Vec<Dimension>,
    /// The alert actions that were found or are concerned, one entry each.
    /// Example: `ari:acs:ess:cn-hangzhou:1406926474****:scalingrule/asr-bp163l21e07uh****`.
    pub alarm_actions: Vec<String>,
    /// The expressions that were found or are concerned, one entry each.
    pub expressions: Vec<Expression>,
    /// How the values of the expressions logic are compared or joined. Example: `&&`.
    pub expressions_logic_operator: Option<String>,
}

response! {
    AlarmList {
        "AlarmTaskId" => alarm_task_id: value,
        "MetricName" => metric_name: value,
        "EvaluationCount" => evaluation_count: value,
        "State" => state: value,
        "Period" => period: value,
        "ScalingGroupId" => scaling_group_id: value,
        "ComparisonOperator" => comparison_operator: value,
        "Effective" => effective: value,
        "Description" => description: value,
        "MetricType" => metric_type: value,
        "Name" => name: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
        "Statistics" => statistics: value,
        "Dimensions" => dimensions: list(""),
        "AlarmActions" => alarm_actions: list(""),
        "Expressions" => expressions: list(""),
        "ExpressionsLogicOperator" => expressions_logic_operator: value,
    }
}
