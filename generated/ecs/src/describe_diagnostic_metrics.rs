// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosticMetrics`, from `ecs/DescribeDiagnosticMetrics.md`.

use alicloud_runtime::codegen::*;

/// Lists the diagnostic metrics available, by ID or resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDiagnosticMetricsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_diagnostic_metrics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosticMetricsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Diagnostic metrics that the set consists of. Items: at most 100.
    pub metric_ids: Vec<String>,
    /// What kind of resource `ResourceId` names.
    pub resource_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl DescribeDiagnosticMetricsRequest {
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
    /// Sets `MetricIds`.
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metric_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    DescribeDiagnosticMetricsRequest {
        "RegionId" => region_id: query,
        "MetricIds" => metric_ids: query,
        "ResourceType" => resource_type: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeDiagnosticMetricsRequest {
    type Response = DescribeDiagnosticMetricsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosticMetrics")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDiagnosticMetricsRequest {
    type Item = Metric;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.metrics)
    }
}

/// Response to [`DescribeDiagnosticMetricsRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosticMetricsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE*****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// Diagnostic metrics that were found.
    pub metrics: Vec<Metric>,
}

response! {
    DescribeDiagnosticMetricsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "Metrics" => metrics: list(""),
    }
}

/// Diagnostic metrics that were found.
#[non_exhaustive]
pub struct Metric {
    /// ID of the diagnostic metric. Example: `GuestOS.WinFirewall`.
    pub metric_id: Option<String>,
    /// Name that the metric goes by. Example: `text`.
    pub metric_name: Option<String>,
    /// Class that the metric belongs to. Example: `CPU`.
    pub metric_category: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect. Example: `text`.
    pub description: Option<String>,
    /// What kind of resource `ResourceId` names. Example: `instance`.
    pub resource_type: Option<String>,
    /// Whether a script has to run inside the guest operating system to collect the metric.
    /// Example: `true`.
    pub guest_metric: Option<bool>,
    /// Which operating systems the metric can be collected on. Example: `ALL`.
    pub supported_operating_system: Option<String>,
}

response! {
    Metric {
        "MetricId" => metric_id: value,
        "MetricName" => metric_name: value,
        "MetricCategory" => metric_category: value,
        "Description" => description: value,
        "ResourceType" => resource_type: value,
        "GuestMetric" => guest_metric: value,
        "SupportedOperatingSystem" => supported_operating_system: value,
    }
}
