// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAlertingMetricRuleResources`, from `cms/DescribeAlertingMetricRuleResources.md`.

use alicloud_runtime::codegen::*;

/// Lists the resources that have an active alert.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeAlertingMetricRuleResourcesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_alerting_metric_rule_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAlertingMetricRuleResourcesRequest {
    /// Alert rule concerned, by its ID. Example: `alerRuleId****`.
    pub rule_id: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    pub namespace: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    pub dimensions: Option<String>,
    /// Moment before which the alerts returned were set off.
    pub alert_before_time: Option<String>,
}

impl DescribeAlertingMetricRuleResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
    /// Sets `AlertBeforeTime`.
    pub fn alert_before_time(mut self, value: impl Into<String>) -> Self {
        self.alert_before_time = Some(value.into());
        self
    }
}

request! {
    DescribeAlertingMetricRuleResourcesRequest {
        "RuleId" => rule_id: query,
        "GroupId" => group_id: query,
        "Page" => page: query,
        "PageSize" => page_size: query,
        "Namespace" => namespace: query,
        "Dimensions" => dimensions: query,
        "AlertBeforeTime" => alert_before_time: query,
    }
}

impl Operation for DescribeAlertingMetricRuleResourcesRequest {
    type Response = DescribeAlertingMetricRuleResourcesResponse;
    type Error = DescribeAlertingMetricRuleResourcesError;
    const INFO: OperationInfo = super::operation("DescribeAlertingMetricRuleResources")
        .method("GET")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeAlertingMetricRuleResourcesError] = &[
        DescribeAlertingMetricRuleResourcesError::Any,
        DescribeAlertingMetricRuleResourcesError::InternalError,
    ];
}

impl Paginated for DescribeAlertingMetricRuleResourcesRequest {
    type Item = Resource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resources)
    }
}

/// Response to [`DescribeAlertingMetricRuleResourcesRequest`].
#[non_exhaustive]
pub struct DescribeAlertingMetricRuleResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B868619-77B4-4623-AD64-6181EA7CF8FA`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// How many records there are in all. Example: `1`.
    pub total: Option<i32>,
    /// What was found or created, one entry for each resource.
    pub resources: Vec<Resource>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DescribeAlertingMetricRuleResourcesResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Total" => total: value,
        "Resources" => resources: list("Resource"),
        "Message" => message: value,
    }
}

/// What was found or created, one entry for each resource.
#[non_exhaustive]
pub struct Resource {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<String>,
    /// Application group that the item belongs to or that was created. Example: `123456`.
    pub group_id: Option<String>,
    /// When the alert was last set off. Example: `1603159271000`.
    pub last_alert_time: Option<String>,
    /// When the alert rule was last changed. Example: `1603159271000`.
    pub last_modify_time: Option<String>,
    /// Values that set off the alert. Example: `text`.
    pub metric_values: Option<String>,
    /// Resource that the alert is about, as pairs of key and value.
    /// Example: `userId=120886317861****,taskId=87****,instanceId=i-hp3aazrjdvrl41ar****`.
    pub resource: Option<String>,
    /// How often it happens or is tried: retry. Example: `3`.
    pub retry_times: Option<String>,
    /// Alert rule that was created or that the item is about.
    /// Example: `detect_87****_HTTP_HttpLatency`.
    pub rule_id: Option<String>,
    /// Name that the rule was set up with. Example: `test123-HttpLatency.Average`.
    pub rule_name: Option<String>,
    /// When the resource was tied to the alert rule. Example: `1603159211000`.
    pub start_time: Option<String>,
    /// Value that the metric is compared with. Example: `500`.
    pub threshold: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `ActiveMessages`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor. Example: `acs_mns_new`.
    pub namespace: Option<String>,
    /// Class that the product belongs to. Example: `mns`.
    pub product_category: Option<String>,
    /// Resources that the metric is about, as pairs of key and value. Example: `text`.
    pub dimensions: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `3`.
    pub level: Option<i32>,
    /// Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// Rule that set off the alert.
    pub escalation: Option<Escalation>,
}

response! {
    Resource {
        "Enable" => enable: value,
        "GroupId" => group_id: value,
        "LastAlertTime" => last_alert_time: value,
        "LastModifyTime" => last_modify_time: value,
        "MetricValues" => metric_values: value,
        "Resource" => resource: value,
        "RetryTimes" => retry_times: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "StartTime" => start_time: value,
        "Threshold" => threshold: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "ProductCategory" => product_category: value,
        "Dimensions" => dimensions: value,
        "Level" => level: value,
        "Statistics" => statistics: value,
        "Escalation" => escalation: value,
    }
}

/// Rule that set off the alert.
#[non_exhaustive]
pub struct Escalation {
    /// Conditions that set off the alert, one entry each.
    pub resource: Vec<EscalationResource>,
}

response! {
    Escalation {
        "Resource" => resource: list(""),
    }
}

/// Conditions that set off the alert, one entry each.
#[non_exhaustive]
pub struct EscalationResource {
    /// How the value of the metric is compared with the threshold.
    /// Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// Sign with which the value is compared with the threshold. Example: `>=`.
    pub pre_condition: Option<String>,
    /// Condition that sets off the alert. Example: `$Average>=10`.
    pub expression: Option<String>,
    /// How many times in a row the condition has to hold. Example: `1`.
    pub times: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tag: Option<String>,
    /// Value that the metric is compared with. Example: `10`.
    pub threshold: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `3`.
    pub level: Option<i32>,
    /// Whether all conditions have to hold to set off the alert or just one. Example: `&&`.
    pub expression_list_join: Option<String>,
    /// Single conditions, one entry each.
    pub expression_list: Vec<ExpressionList>,
    /// Alert condition written as one expression. Example: `text`.
    pub expression_raw: Option<String>,
}

response! {
    EscalationResource {
        "ComparisonOperator" => comparison_operator: value,
        "PreCondition" => pre_condition: value,
        "Expression" => expression: value,
        "Times" => times: value,
        "Tag" => tag: value,
        "Threshold" => threshold: value,
        "Level" => level: value,
        "ExpressionListJoin" => expression_list_join: value,
        "ExpressionList" => expression_list: list("ExpressionList"),
        "ExpressionRaw" => expression_raw: value,
    }
}

/// Single conditions, one entry each.
#[non_exhaustive]
pub struct ExpressionList {
    /// How the value of the metric is compared with the threshold.
    /// Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<String>,
    /// Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// Value that the metric is compared with. Example: `90`.
    pub threshold: Option<String>,
}

response! {
    ExpressionList {
        "ComparisonOperator" => comparison_operator: value,
        "MetricName" => metric_name: value,
        "Period" => period: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
    }
}

/// Errors that the documentation of [`DescribeAlertingMetricRuleResourcesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeAlertingMetricRuleResourcesError = super::DocumentedError;
