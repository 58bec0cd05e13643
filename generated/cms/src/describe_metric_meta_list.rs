// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricMetaList`, from `cms/DescribeMetricMetaList.md`.

use alicloud_runtime::codegen::*;

/// Lists the metrics of a product with their units and dimensions.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMetricMetaListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_metric_meta_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricMetaListRequest {
    /// Product that the metric belongs to, under its name in CloudMonitor. Example: `acs_kvstore`.
    pub namespace: Option<String>,
    /// Labels that go with alerts or data, one entry each.
    /// Example: `[{"name":"productCategory","value":"kvstore_old"}]`.
    pub labels: Option<String>,
    /// Metric concerned, under the name that the product gives it. Example: `CPUUtilization`.
    pub metric_name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
}

impl DescribeMetricMetaListRequest {
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
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl Into<String>) -> Self {
        self.labels = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeMetricMetaListRequest {
        "Namespace" => namespace: query,
        "Labels" => labels: query,
        "MetricName" => metric_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeMetricMetaListRequest {
    type Response = DescribeMetricMetaListResponse;
    type Error = DescribeMetricMetaListError;
    const INFO: OperationInfo = super::operation("DescribeMetricMetaList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMetricMetaListError] = &[
        DescribeMetricMetaListError::ParameterInvalid,
        DescribeMetricMetaListError::AccessForbidden,
        DescribeMetricMetaListError::ResourceNotFound,
        DescribeMetricMetaListError::InternalError,
    ];
}

impl Paginated for DescribeMetricMetaListRequest {
    type Item = Resource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resources)
    }
}

/// Response to [`DescribeMetricMetaListRequest`].
#[non_exhaustive]
pub struct DescribeMetricMetaListResponse {
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CCE0AF0-053C-4B13-A583-DC9A85785D49`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What was found or created, one entry for each resource.
    pub resources: Vec<Resource>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<String>,
}

response! {
    DescribeMetricMetaListResponse {
        "Success" => success: value,
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Resources" => resources: list("Resource"),
        "TotalCount" => total_count: value,
    }
}

/// What was found or created, one entry for each resource.
#[non_exhaustive]
pub struct Resource {
    /// Free text that describes the item to people. Example: `CPUUtilization`.
    pub description: Option<String>,
    /// Resources that the metric is about, as pairs of key and value. Example: `instanceId`.
    pub dimensions: Option<String>,
    /// Labels that go with alerts or data, one entry each. Example: `text`.
    pub labels: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `CPUUtilization`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor. Example: `acs_kvstore`.
    pub namespace: Option<String>,
    /// Intervals for which data is available, separated by commas. Example: `60,300`.
    pub periods: Option<String>,
    /// Statistic of the metric that is used, such as the average. Example: `Average,Minimum,Maximum`.
    pub statistics: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `%`.
    pub unit: Option<String>,
}

response! {
    Resource {
        "Description" => description: value,
        "Dimensions" => dimensions: value,
        "Labels" => labels: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "Periods" => periods: value,
        "Statistics" => statistics: value,
        "Unit" => unit: value,
    }
}

/// Errors that the documentation of [`DescribeMetricMetaListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMetricMetaListError = super::DocumentedError;
