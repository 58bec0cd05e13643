// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcEndpointServicesByEndUser`, from `privatelink/ListVpcEndpointServicesByEndUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the endpoint services that your account may connect an endpoint to.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::ListVpcEndpointServicesByEndUserRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_endpoint_services_by_end_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 1000.
    pub max_results: Option<i32>,
    /// Endpoint service to work on.
    pub service_id: Option<String>,
    /// Host-like name under which the service is found.
    pub service_name: Option<String>,
    /// Which kind of service it is or is to be.
    pub service_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListVpcEndpointServicesByEndUserRequest {
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
    /// Sets `ServiceId`.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListVpcEndpointServicesByEndUserRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ServiceId" => service_id: query,
        "ServiceName" => service_name: query,
        "ServiceType" => service_type: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListVpcEndpointServicesByEndUserRequest {
    type Response = ListVpcEndpointServicesByEndUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVpcEndpointServicesByEndUser")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListVpcEndpointServicesByEndUserRequest {
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

/// Response to [`ListVpcEndpointServicesByEndUserRequest`].
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserResponse {
    /// The services that were found or are concerned, one entry each.
    pub services: Vec<Service>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `29`.
    pub total_count: Option<String>,
}

response! {
    ListVpcEndpointServicesByEndUserResponse {
        "Services" => services: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The services that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Service {
    /// Who pays for the endpoint: its owner or the one who offers the service. Example: `Endpoint`.
    pub payer: Option<String>,
    /// Domain name that belongs to the service.
    /// Example: `epsrv-hp3vpx8yqxblby3i****.cn-huhehaote.privatelink.aliyuncs.com`.
    pub service_domain: Option<String>,
    /// The zones found, one entry each. Example: `cn-huhehaote-a`.
    pub zones: Vec<String>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `epsrv-hp3vpx8yqxblby3i****`.
    pub service_id: Option<String>,
    /// Host-like name under which the service is found.
    /// Example: `com.aliyuncs.privatelink.cn-huhehaote.epsrv-hp3vpx8yqxblby3i****`.
    pub service_name: Option<String>,
    /// How endpoints lead to the service. Example: `Interface`.
    pub service_type: Option<String>,
    /// Whether the service can be reached over IPv6. Example: `false`.
    pub service_support_ipv6: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// What kind of resource stands behind the service. Example: `slb`.
    pub service_resource_type: Option<String>,
}

response! {
    Service {
        "Payer" => payer: value,
        "ServiceDomain" => service_domain: value,
        "Zones" => zones: list(""),
        "ServiceId" => service_id: value,
        "ServiceName" => service_name: value,
        "ServiceType" => service_type: value,
        "ServiceSupportIPv6" => service_support_ipv6: value,
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "ServiceResourceType" => service_resource_type: value,
    }
}
