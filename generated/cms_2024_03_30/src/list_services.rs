// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServices`, from `cms_2024_03_30/ListServices.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists services under application observability, filtered by type, name, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListServicesRequest::new()
///     .workspace("workspace-test");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_services(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServicesRequest {
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `7-b81a-4bc9-bbfa-a50cc6988667`.
    pub next_token: Option<String>,
    /// Outcomes of the max, one entry each. Range: 0 to 500. Example: `10`.
    pub max_results: Option<i32>,
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// Which kind of service it is or is to be. Example: `apm`.
    pub service_type: Option<String>,
    /// Name that the service goes by. Example: `app-demo`.
    pub service_name: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-aekxxzuad5zzzz`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
}

impl ListServicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `workspace`, which is required.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `serviceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets `serviceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListServicesRequest {
        "nextToken" => next_token: query,
        "maxResults" => max_results: query,
        "workspace" => workspace: path,
        "serviceType" => service_type: query,
        "serviceName" => service_name: query,
        "resourceGroupId" => resource_group_id: query,
        "tags" => tags: query_json,
    }
}

impl Operation for ListServicesRequest {
    type Response = ListServicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListServices")
        .roa("GET", "/workspace/{workspace}/services")
        .required(&["workspace"])
        .read_only();
}

impl Paginated for ListServicesRequest {
    type Item = Service;
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
        Some(&mut response.services)
    }
}

/// Response to [`ListServicesRequest`].
#[non_exhaustive]
pub struct ListServicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-C554-562B-A65F-9A629907C1F0`.
    pub request_id: Option<String>,
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `2-ba4d-4b9f-aa24-dcb067a30f1c`.
    pub next_token: Option<String>,
    /// How many there are of this: total. Example: `66`.
    pub total_count: Option<i32>,
    /// Outcomes of the max, one entry each. Example: `10`.
    pub max_results: Option<i32>,
    /// The services that were found or are concerned, one entry each.
    pub services: Vec<Service>,
}

response! {
    ListServicesResponse {
        "requestId" => request_id: value,
        "nextToken" => next_token: value,
        "totalCount" => total_count: value,
        "maxResults" => max_results: value,
        "services" => services: list(""),
    }
}

/// The services that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Service {
    /// ID of the service that the item belongs to or stands for.
    /// Example: `jm2pl0yoqf@d4905cb11a4f218dfb0a8`.
    pub service_id: Option<String>,
    /// Name that the service goes by. Example: `demo-app`.
    pub service_name: Option<String>,
    /// When the item was created. Example: `2025-07-01T02:23:59Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of service it is or is to be. Example: `TRACE`.
    pub service_type: Option<String>,
    /// State that the service is in. Example: `Running`.
    pub service_status: Option<String>,
    /// Name that the display goes by. Example: `test`.
    pub display_name: Option<String>,
    /// Identifier that older versions of application monitoring know it by.
    /// Example: `kgcsf@192197e828d51aa`.
    pub pid: Option<String>,
    /// Free text that describes the item to people. Example: `workspace api monitor test`.
    pub description: Option<String>,
    /// The attributes that are concerned. Example: `{"language":"java"}`.
    pub attributes: Option<String>,
    /// Workspace everything belongs to. Example: `default-cms-1192928460540589-cn-hangzhou`.
    pub workspace: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-aekxxzuad5zzzz`.
    pub resource_group_id: Option<String>,
}

response! {
    Service {
        "serviceId" => service_id: value,
        "serviceName" => service_name: value,
        "createTime" => create_time: value,
        "serviceType" => service_type: value,
        "serviceStatus" => service_status: value,
        "displayName" => display_name: value,
        "pid" => pid: value,
        "description" => description: value,
        "attributes" => attributes: value,
        "workspace" => workspace: value,
        "resourceGroupId" => resource_group_id: value,
    }
}
