// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusViews`, from `cms_2024_03_30/ListPrometheusViews.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, Version};

/// Lists Prometheus views with filters such as ID, name, workspace, and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListPrometheusViewsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_prometheus_views(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrometheusViewsRequest {
    /// IDs of the prometheus views to work on or to narrow the list down to. Example: `view-xxx`.
    pub prometheus_view_ids: Option<String>,
    /// Name that the prometheus view goes by. Example: `view1`.
    pub prometheus_view_name: Option<String>,
    /// Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// Which version of the software or the item is meant. Example: `V2`.
    pub version: Option<Open<Version>>,
    /// Which kind of resource it is or is to be. Example: `PROMETHEUSVIEW`.
    pub resource_type: Option<String>,
    /// IDs of the filter regions to work on or to narrow the list down to.
    /// Example: `cn-zhangjiakou,cn-beijing`.
    pub filter_region_ids: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-acfm3gn5i6bigbi`.
    pub resource_group_id: Option<String>,
    /// Tags to look for.
    pub tag: Vec<Tag>,
    /// Outcomes of the max, one entry each. Range: 0 to 100. Example: `100`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Length: at most 128. Example: `44ANBjKZmQeKnaB1fXRq06w7sFYK3MUcCALMD9qQbmEiE`.
    pub next_token: Option<String>,
}

impl ListPrometheusViewsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `prometheusViewIds`.
    pub fn prometheus_view_ids(mut self, value: impl Into<String>) -> Self {
        self.prometheus_view_ids = Some(value.into());
        self
    }
    /// Sets `prometheusViewName`.
    pub fn prometheus_view_name(mut self, value: impl Into<String>) -> Self {
        self.prometheus_view_name = Some(value.into());
        self
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<Open<Version>>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `resourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `filterRegionIds`.
    pub fn filter_region_ids(mut self, value: impl Into<String>) -> Self {
        self.filter_region_ids = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListPrometheusViewsRequest {
        "prometheusViewIds" => prometheus_view_ids: query,
        "prometheusViewName" => prometheus_view_name: query,
        "workspace" => workspace: query,
        "version" => version: query,
        "resourceType" => resource_type: query,
        "filterRegionIds" => filter_region_ids: query,
        "resourceGroupId" => resource_group_id: query,
        "tag" => tag: query_json,
        "maxResults" => max_results: query,
        "nextToken" => next_token: query,
    }
}

impl Operation for ListPrometheusViewsRequest {
    type Response = ListPrometheusViewsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrometheusViews")
        .roa("GET", "/prometheus-views")
        .read_only();
}

impl Paginated for ListPrometheusViewsRequest {
    type Item = PrometheusView;
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
        Some(&mut response.prometheus_views)
    }
}

/// Response to [`ListPrometheusViewsRequest`].
#[non_exhaustive]
pub struct ListPrometheusViewsResponse {
    /// Outcomes of the max, one entry each. Range: 0 to 100. Example: `10`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Length: at most 128. Example: `2-ba4d-4b9f-aa24-dcb067a30f1c`.
    pub next_token: Option<String>,
    /// The prometheus views that were found or are concerned, one entry each.
    pub prometheus_views: Vec<PrometheusView>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-C554-562B-A65F-9A629907C1F0`.
    pub request_id: Option<String>,
    /// How many there are of this: total. Example: `66`.
    pub total_count: Option<i32>,
}

response! {
    ListPrometheusViewsResponse {
        "maxResults" => max_results: value,
        "nextToken" => next_token: value,
        "prometheusViews" => prometheus_views: list(""),
        "requestId" => request_id: value,
        "totalCount" => total_count: value,
    }
}

/// The prometheus views that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PrometheusView {
    /// How many there are of this: prometheus instance. Example: `2`.
    pub prometheus_instance_count: Option<i32>,
    /// Product the instance comes from. Example: `cms`.
    pub product: Option<String>,
    /// Workspace everything belongs to. Example: `default-cms-1490404746278495-cn-hangzhou`.
    pub workspace: Option<String>,
    /// Which kind of instance it is or is to be. Example: `prom-view`.
    pub instance_type: Option<String>,
    /// ID of the user that the item belongs to or stands for. Example: `123xxx`.
    pub user_id: Option<String>,
    /// Which version it is. Example: `V2`.
    pub version: Option<String>,
    /// Which kind of payment it is or is to be. Example: `FREE`.
    pub payment_type: Option<String>,
    /// Name that the prometheus view goes by. Example: `view1`.
    pub prometheus_view_name: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// When the item was created. Example: `2025-07-12T02:18:36Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-zhangjiakou`.
    pub region_id: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-acfm3gn5i6bigbi`.
    pub resource_group_id: Option<String>,
    /// ID of the prometheus view that the item belongs to or stands for. Example: `view-xxx`.
    pub prometheus_view_id: Option<String>,
    /// Which kind of resource it is or is to be. Example: `PrometheusView`.
    pub resource_type: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Running`.
    pub status: Option<String>,
}

response! {
    PrometheusView {
        "prometheusInstanceCount" => prometheus_instance_count: value,
        "product" => product: value,
        "workspace" => workspace: value,
        "instanceType" => instance_type: value,
        "userId" => user_id: value,
        "version" => version: value,
        "paymentType" => payment_type: value,
        "prometheusViewName" => prometheus_view_name: value,
        "tags" => tags: list(""),
        "createTime" => create_time: value,
        "regionId" => region_id: value,
        "resourceGroupId" => resource_group_id: value,
        "prometheusViewId" => prometheus_view_id: value,
        "resourceType" => resource_type: value,
        "status" => status: value,
    }
}
