// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricRuleCount`, from `cms/DescribeMetricRuleCount.md`.

use alicloud_runtime::codegen::*;

/// Counts alert rules by state.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMetricRuleCountRequest::new();
/// let reply = client.describe_metric_rule_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricRuleCountRequest {
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
}

impl DescribeMetricRuleCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
}

request! {
    DescribeMetricRuleCountRequest {
        "Namespace" => namespace: query,
        "MetricName" => metric_name: query,
    }
}

impl Operation for DescribeMetricRuleCountRequest {
    type Response = DescribeMetricRuleCountResponse;
    type Error = DescribeMetricRuleCountError;
    const INFO: OperationInfo = super::operation("DescribeMetricRuleCount")
        .method("GET")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMetricRuleCountError] = &[
        DescribeMetricRuleCountError::Any,
        DescribeMetricRuleCountError::LimitExceeded,
        DescribeMetricRuleCountError::ThrottliNgException,
        DescribeMetricRuleCountError::InternalError,
    ];
}

/// Response to [`DescribeMetricRuleCountRequest`].
#[non_exhaustive]
pub struct DescribeMetricRuleCountResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Numbers of alert rules by state.
    pub metric_rule_count: Option<MetricRuleCount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF38D33A-67C1-40EB-AB65-FAEE51EDB644`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeMetricRuleCountResponse {
        "Code" => code: value,
        "Message" => message: value,
        "MetricRuleCount" => metric_rule_count: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Numbers of alert rules by state.
#[non_exhaustive]
pub struct MetricRuleCount {
    /// How many alert rules have an active alert. Example: `5`.
    pub alarm: Option<i32>,
    /// How many alert rules are switched off. Example: `0`.
    pub disable: Option<i32>,
    /// How many alert rules get no data. Example: `0`.
    pub nodata: Option<i32>,
    /// How many alert rules have no active alert. Example: `40`.
    pub ok: Option<i32>,
    /// How many records there are in all. Example: `45`.
    pub total: Option<i32>,
}

response! {
    MetricRuleCount {
        "Alarm" => alarm: value,
        "Disable" => disable: value,
        "Nodata" => nodata: value,
        "Ok" => ok: value,
        "Total" => total: value,
    }
}

/// Errors that the documentation of [`DescribeMetricRuleCountRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMetricRuleCountError = super::DocumentedError;
