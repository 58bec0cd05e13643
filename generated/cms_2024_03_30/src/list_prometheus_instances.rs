// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusInstances`, from `cms_2024_03_30/ListPrometheusInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, Version};

/// Lists Prometheus instances with filters such as ID, name, region, and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListPrometheusInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_prometheus_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrometheusInstancesRequest {
    /// IDs of the prometheus instances to work on or to narrow the list down to.
    /// Example: `rw-00001,rw-00002,rw-00003`.
    pub prometheus_instance_ids: Option<String>,
    /// Name that the prometheus instance goes by. Example: `test`.
    pub prometheus_instance_name: Option<String>,
    /// Which version of the software or the item is meant. Example: `V2`.
    pub version: Option<Open<Version>>,
    /// Which kind of resource it is or is to be. Example: `Prometheus`.
    pub resource_type: Option<String>,
    /// IDs of the filter regions to work on or to narrow the list down to. Example: `cn-shenzhen`.
    pub filter_region_ids: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-aek2bhocin5e2na`.
    pub resource_group_id: Option<String>,
    /// Tags to look for.
    pub tag: Vec<Tag>,
    /// Outcomes of the max, one entry each. Range: 0 to 100. Example: `10`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it. Length: at most 128.
    pub next_token: Option<String>,
}

impl ListPrometheusInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `prometheusInstanceIds`.
    pub fn prometheus_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.prometheus_instance_ids = Some(value.into());
        self
    }
    /// Sets `prometheusInstanceName`.
    pub fn prometheus_instance_name(mut self, value: impl Into<String>) -> Self {
        self.prometheus_instance_name = Some(value.into());
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
    ListPrometheusInstancesRequest {
        "prometheusInstanceIds" => prometheus_instance_ids: query,
        "prometheusInstanceName" => prometheus_instance_name: query,
        "version" => version: query,
        "resourceType" => resource_type: query,
        "filterRegionIds" => filter_region_ids: query,
        "resourceGroupId" => resource_group_id: query,
        "tag" => tag: query_json,
        "maxResults" => max_results: query,
        "nextToken" => next_token: query,
    }
}

impl Operation for ListPrometheusInstancesRequest {
    type Response = ListPrometheusInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrometheusInstances")
        .roa("GET", "/prometheus-instances")
        .read_only();
}

impl Paginated for ListPrometheusInstancesRequest {
    type Item = PrometheusInstance;
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
        Some(&mut response.prometheus_instances)
    }
}

/// Response to [`ListPrometheusInstancesRequest`].
#[non_exhaustive]
pub struct ListPrometheusInstancesResponse {
    /// Outcomes of the max, one entry each. Range: 0 to 100. Example: `10`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it. Length: at most 128.
    pub next_token: Option<String>,
    /// The prometheus instances that were found or are concerned, one entry each.
    pub prometheus_instances: Vec<PrometheusInstance>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// How many there are of this: total. Example: `66`.
    pub total_count: Option<i32>,
}

response! {
    ListPrometheusInstancesResponse {
        "maxResults" => max_results: value,
        "nextToken" => next_token: value,
        "prometheusInstances" => prometheus_instances: list(""),
        "requestId" => request_id: value,
        "totalCount" => total_count: value,
    }
}

/// The prometheus instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PrometheusInstance {
    /// Which kind of access it is or is to be. Example: `readWrite`.
    pub access_type: Option<String>,
    /// When the item was created. Example: `2025-08-10T02:07:53Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of instance it is or is to be. Example: `remote-write`.
    pub instance_type: Option<String>,
    /// Which kind of payment it is or is to be. Example: `POSTPAY_GB`.
    pub payment_type: Option<String>,
    /// Product the instance comes from. Example: `arms`.
    pub product: Option<String>,
    /// ID of the prometheus instance that the item belongs to or stands for.
    /// Example: `rw-63549e054ff596a4149927961dff`.
    pub prometheus_instance_id: Option<String>,
    /// Name that the prometheus instance goes by. Example: `test-prom-name`.
    pub prometheus_instance_name: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-nanjing`.
    pub region_id: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-aek2bhocin5e2na`.
    pub resource_group_id: Option<String>,
    /// Which kind of resource it is or is to be. Example: `Prometheus`.
    pub resource_type: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Pending2Running`.
    pub status: Option<String>,
    /// Kinds of support auth that were found or are concerned. Example: `BasicAuth`.
    pub support_auth_types: Vec<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// ID of the user that the item belongs to or stands for. Example: `17073812345`.
    pub user_id: Option<String>,
    /// Which version it is. Example: `*`.
    pub version: Option<String>,
    /// Workspace everything belongs to. Example: `default-cms-115214006-cn-hangzhou`.
    pub workspace: Option<String>,
}

response! {
    PrometheusInstance {
        "accessType" => access_type: value,
        "createTime" => create_time: value,
        "instanceType" => instance_type: value,
        "paymentType" => payment_type: value,
        "product" => product: value,
        "prometheusInstanceId" => prometheus_instance_id: value,
        "prometheusInstanceName" => prometheus_instance_name: value,
        "regionId" => region_id: value,
        "resourceGroupId" => resource_group_id: value,
        "resourceType" => resource_type: value,
        "status" => status: value,
        "supportAuthTypes" => support_auth_types: list(""),
        "tags" => tags: list(""),
        "userId" => user_id: value,
        "version" => version: value,
        "workspace" => workspace: value,
    }
}
