// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricLast`, from `cms/DescribeMetricLast.md`.

use alicloud_runtime::codegen::*;

/// Returns the latest data points of a metric.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMetricLastRequest::new()
///     .metric_name("CPUUtilization")
///     .namespace("acs_ecs_dashboard");
/// let reply = client.describe_metric_last(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricLastRequest {
    /// **Required.** Metric concerned, under the name that the product gives it.
    /// Example: `CPUUtilization`.
    pub metric_name: Option<String>,
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Example: `60`.
    pub period: Option<String>,
    /// Beginning of the period to look at. Example: `2019-01-31 10:00:00`.
    pub start_time: Option<String>,
    /// End of the period to look at. Example: `2019-01-31 10:10:00`.
    pub end_time: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    /// Example: `[{"instanceId":"i-abcdefgh12****"}]`.
    pub dimensions: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many records are returned at most in one go. Default: `1000`. Example: `1000`.
    pub length: Option<String>,
    /// Calculations on the results, one entry each. Example: `{"groupby":["userId","instanceId"]}`.
    pub express: Option<String>,
}

impl DescribeMetricLastRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Length`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }
    /// Sets `Express`.
    pub fn express(mut self, value: impl Into<String>) -> Self {
        self.express = Some(value.into());
        self
    }
}

request! {
    DescribeMetricLastRequest {
        "MetricName" => metric_name: query,
        "Namespace" => namespace: query,
        "Period" => period: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Dimensions" => dimensions: query,
        "NextToken" => next_token: query,
        "Length" => length: query,
        "Express" => express: query,
    }
}

impl Operation for DescribeMetricLastRequest {
    type Response = DescribeMetricLastResponse;
    type Error = DescribeMetricLastError;
    const INFO: OperationInfo = super::operation("DescribeMetricLast")
        .required(&["MetricName", "Namespace"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMetricLastError] = &[
        DescribeMetricLastError::ParameterInvalid,
        DescribeMetricLastError::AccessForbidden,
        DescribeMetricLastError::ResourceNotFound,
        DescribeMetricLastError::InternalError,
    ];
}

/// Response to [`DescribeMetricLastRequest`].
#[non_exhaustive]
pub struct DescribeMetricLastResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `021472A6-25E3-4094-8D00-BA4B6A5486C3`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// Items found, one entry each or as JSON text.
    pub datapoints: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DescribeMetricLastResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Period" => period: value,
        "NextToken" => next_token: value,
        "Datapoints" => datapoints: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DescribeMetricLastRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMetricLastError = super::DocumentedError;
