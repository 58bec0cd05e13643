// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomMetricList`, from `cms/DescribeCustomMetricList.md`.

use alicloud_runtime::codegen::*;

/// Lists the time series reported for custom metrics.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeCustomMetricListRequest::new()
///     .group_id("12345");
/// let reply = client.describe_custom_metric_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomMetricListRequest {
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    pub dimension: Option<String>,
    /// Checksum that identifies the time series, as the query of custom metrics returns it.
    /// Example: `97c25982d9745a231276bff27469fbc8`.
    pub md5: Option<String>,
    /// Metric concerned, under the name that the product gives it. Example: `cpu`.
    pub metric_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
}

impl DescribeCustomMetricListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Dimension`.
    pub fn dimension(mut self, value: impl Into<String>) -> Self {
        self.dimension = Some(value.into());
        self
    }
    /// Sets `Md5`.
    pub fn md5(mut self, value: impl Into<String>) -> Self {
        self.md5 = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeCustomMetricListRequest {
        "GroupId" => group_id: query,
        "Dimension" => dimension: query,
        "Md5" => md5: query,
        "MetricName" => metric_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCustomMetricListRequest {
    type Response = DescribeCustomMetricListResponse;
    type Error = DescribeCustomMetricListError;
    const INFO: OperationInfo = super::operation("DescribeCustomMetricList")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeCustomMetricListError] = &[
        DescribeCustomMetricListError::Any,
        DescribeCustomMetricListError::InternalError,
    ];
}

/// Response to [`DescribeCustomMetricListRequest`].
#[non_exhaustive]
pub struct DescribeCustomMetricListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1C225028-B13B-4EFE-AE34-75C5F7412FB2`.
    pub request_id: Option<String>,
    /// Time series of the custom metric, as JSON text. Example: `text`.
    pub result: Option<String>,
}

response! {
    DescribeCustomMetricListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`DescribeCustomMetricListRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeCustomMetricListError = super::DocumentedError;
