// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosticMetricSets`, from `ecs/DescribeDiagnosticMetricSets.md`.

use alicloud_runtime::codegen::*;

/// Lists sets of diagnostic metrics, with the metrics each of them contains.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDiagnosticMetricSetsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_diagnostic_metric_sets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosticMetricSetsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only these sets of diagnostic metrics. Items: at most 100.
    pub metric_set_ids: Vec<String>,
    /// Keeps only sets of your own, or only the common ones.
    pub type_: Option<Open<DiagnosticMetricType>>,
    /// What kind of resource `ResourceId` names.
    pub resource_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl DescribeDiagnosticMetricSetsRequest {
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
    /// Sets `MetricSetIds`.
    pub fn metric_set_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metric_set_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<DiagnosticMetricType>>) -> Self {
        self.type_ = Some(value.into());
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
    DescribeDiagnosticMetricSetsRequest {
        "RegionId" => region_id: query,
        "MetricSetIds" => metric_set_ids: query,
        "Type" => type_: query,
        "ResourceType" => resource_type: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeDiagnosticMetricSetsRequest {
    type Response = DescribeDiagnosticMetricSetsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosticMetricSets")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDiagnosticMetricSetsRequest {
    type Item = MetricSet;
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
        Some(&mut response.metric_sets)
    }
}

/// Response to [`DescribeDiagnosticMetricSetsRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosticMetricSetsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE*****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// Sets of diagnostic metrics that were found.
    pub metric_sets: Vec<MetricSet>,
}

response! {
    DescribeDiagnosticMetricSetsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MetricSets" => metric_sets: list(""),
    }
}

/// Sets of diagnostic metrics that were found.
#[non_exhaustive]
pub struct MetricSet {
    /// Set of diagnostic metrics, by its ID. Example: `dms-bp17p0qwtr72zmu*****`.
    pub metric_set_id: Option<String>,
    /// Name by which people tell the set of diagnostic metrics from others. Example: `text`.
    pub metric_set_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect. Example: `text`.
    pub description: Option<String>,
    /// Whether the set is one of your own or a common one. Example: `User`.
    pub type_: Option<String>,
    /// What kind of resource `ResourceId` names. Example: `instance`.
    pub resource_type: Option<String>,
    /// Diagnostic metrics that the set consists of. Example: `Instance.DiskLoadFailure`.
    pub metric_ids: Vec<String>,
}

response! {
    MetricSet {
        "MetricSetId" => metric_set_id: value,
        "MetricSetName" => metric_set_name: value,
        "Description" => description: value,
        "Type" => type_: value,
        "ResourceType" => resource_type: value,
        "MetricIds" => metric_ids: list(""),
    }
}

values! {
    /// Keeps only sets of your own, or only the common ones.
    pub enum DiagnosticMetricType {
        /// Sets that you have created.
        User = "User",
        /// Sets that everyone can use.
        Common = "Common",
    }
}
