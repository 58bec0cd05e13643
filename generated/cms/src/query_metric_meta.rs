// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMetricMeta`, from `cms/QueryMetricMeta.md`.

use alicloud_runtime::codegen::*;

/// Lists the metrics of a product.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::QueryMetricMetaRequest::new()
///     .project("acs_ecs_dashboard");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_metric_meta(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMetricMetaRequest {
    /// **Required.** Product whose data is asked for, by its namespace. Example: `acs_ecs_dashboard`.
    pub project: Option<String>,
    /// Labels that go with alerts or data, one entry each.
    /// Example: `[{\"name\":\"alertUnit\",\"value\":\"%\"}]`.
    pub labels: Option<String>,
    /// Measured quantity, under the name that the product gives it. Example: `CPUUtilization`.
    pub metric: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
}

impl QueryMetricMetaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl Into<String>) -> Self {
        self.labels = Some(value.into());
        self
    }
    /// Sets `Metric`.
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
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
    QueryMetricMetaRequest {
        "Project" => project: query,
        "Labels" => labels: query,
        "Metric" => metric: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryMetricMetaRequest {
    type Response = QueryMetricMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMetricMeta")
        .required(&["Project"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["ErrorMessage"])
        .success_code("200")
        .read_only();
}

impl Paginated for QueryMetricMetaRequest {
    type Item = Resource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resources)
    }
}

/// Response to [`QueryMetricMetaRequest`].
#[non_exhaustive]
pub struct QueryMetricMetaResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `Success`.
    pub error_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CCE0AF0-053C-4B13-A583-DC9A85785D49`.
    pub request_id: Option<String>,
    /// What was found or created, one entry for each resource.
    pub resources: Vec<Resource>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryMetricMetaResponse {
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "RequestId" => request_id: value,
        "Resources" => resources: list("Resource"),
        "Success" => success: value,
    }
}

/// What was found or created, one entry for each resource.
#[non_exhaustive]
pub struct Resource {
    /// Free text that describes the item to people. Example: `ECS.CPUUtilization`.
    pub description: Option<String>,
    /// Resources that the metric is about, as pairs of key and value. Example: `instanceId`.
    pub dimensions: Option<String>,
    /// Labels that go with alerts or data, one entry each. Example: `text`.
    pub labels: Option<String>,
    /// Measured quantity, under the name that the product gives it. Example: `CPUUtilization`.
    pub metric: Option<String>,
    /// Intervals for which data is available, separated by commas. Example: `60,300`.
    pub periods: Option<String>,
    /// Product that the metric belongs to, by its namespace. Example: `acs_ecs_dashboard`.
    pub project: Option<String>,
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
        "Metric" => metric: value,
        "Periods" => periods: value,
        "Project" => project: value,
        "Statistics" => statistics: value,
        "Unit" => unit: value,
    }
}
