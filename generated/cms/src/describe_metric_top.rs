// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricTop`, from `cms/DescribeMetricTop.md`.

use alicloud_runtime::codegen::*;

/// Returns the data points of a metric, sorted so that the highest or lowest resources come first.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMetricTopRequest::new()
///     .metric_name("cpu_idle")
///     .namespace("acs_ecs_dashboard")
///     .orderby("Average");
/// let reply = client.describe_metric_top(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricTopRequest {
    /// **Required.** Metric concerned, under the name that the product gives it. Example: `cpu_idle`.
    pub metric_name: Option<String>,
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// **Required.** Statistic that the result is sorted by. Example: `Average`.
    pub orderby: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Example: `60`.
    pub period: Option<String>,
    /// Beginning of the period to look at. Example: `2019-01-30 00:00:00`.
    pub start_time: Option<String>,
    /// End of the period to look at. Example: `2019-01-30 00:10:00`.
    pub end_time: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    /// Example: `[{"instanceId": "i-abcdefgh12****"}]`.
    pub dimensions: Option<String>,
    /// Whether the smallest values come first. Example: `False`.
    pub order_desc: Option<Open<OrderDesc>>,
    /// How many records are returned at most in one go. Default: `1000`. Example: `1000`.
    pub length: Option<String>,
    /// Calculations on the results, one entry each. Example: `{"groupby":["userId","instanceId"]}`.
    pub express: Option<String>,
}

impl DescribeMetricTopRequest {
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
    /// Sets `Orderby`, which is required.
    pub fn orderby(mut self, value: impl Into<String>) -> Self {
        self.orderby = Some(value.into());
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
    /// Sets `OrderDesc`.
    pub fn order_desc(mut self, value: impl Into<Open<OrderDesc>>) -> Self {
        self.order_desc = Some(value.into());
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
    DescribeMetricTopRequest {
        "MetricName" => metric_name: query,
        "Namespace" => namespace: query,
        "Orderby" => orderby: query,
        "Period" => period: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Dimensions" => dimensions: query,
        "OrderDesc" => order_desc: query,
        "Length" => length: query,
        "Express" => express: query,
    }
}

impl Operation for DescribeMetricTopRequest {
    type Response = DescribeMetricTopResponse;
    type Error = DescribeMetricTopError;
    const INFO: OperationInfo = super::operation("DescribeMetricTop")
        .required(&["MetricName", "Namespace", "Orderby"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMetricTopError] = &[
        DescribeMetricTopError::ParameterInvalid,
        DescribeMetricTopError::AccessForbidden,
        DescribeMetricTopError::ResourceNotFound,
        DescribeMetricTopError::InternalError,
    ];
}

/// Response to [`DescribeMetricTopRequest`].
#[non_exhaustive]
pub struct DescribeMetricTopResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3121AE7D-4AFF-4C25-8F1D-C8226EBB1F42`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items found, one entry each or as JSON text.
    pub datapoints: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DescribeMetricTopResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Datapoints" => datapoints: value,
        "Period" => period: value,
        "Message" => message: value,
    }
}

values! {
    /// Whether the smallest values come first.
    pub enum OrderDesc {
        /// Smallest value first, in spite of the name.
        True = "True",
        /// Largest value first, in spite of the name.
        False = "False",
    }
}

/// Errors that the documentation of [`DescribeMetricTopRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMetricTopError = super::DocumentedError;
