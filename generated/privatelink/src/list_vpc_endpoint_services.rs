// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcEndpointServices`, from `privatelink/ListVpcEndpointServices.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists endpoint services that you provide, with filters such as resource, status, and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::ListVpcEndpointServicesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_endpoint_services(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcEndpointServicesRequest {
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
    /// Load balancer or other resource behind the service.
    pub resource_id: Option<String>,
    /// What kind of resource stands behind the service.
    pub service_resource_type: Option<String>,
    /// Whether the auto accept is switched on.
    pub auto_accept_enabled: Option<bool>,
    /// State of the service, to narrow the list down to or to be put into.
    pub service_status: Option<String>,
    /// State of the service business, to narrow the list down to or to be put into.
    pub service_business_status: Option<String>,
    /// Whether the zone affinity is switched on.
    pub zone_affinity_enabled: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Which addresses the endpoint takes.
    pub address_ip_version: Option<String>,
}

impl ListVpcEndpointServicesRequest {
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
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ServiceResourceType`.
    pub fn service_resource_type(mut self, value: impl Into<String>) -> Self {
        self.service_resource_type = Some(value.into());
        self
    }
    /// Sets `AutoAcceptEnabled`.
    #[inline]
    pub fn auto_accept_enabled(mut self, value: bool) -> Self {
        self.auto_accept_enabled = Some(value);
        self
    }
    /// Sets `ServiceStatus`.
    pub fn service_status(mut self, value: impl Into<String>) -> Self {
        self.service_status = Some(value.into());
        self
    }
    /// Sets `ServiceBusinessStatus`.
    pub fn service_business_status(mut self, value: impl Into<String>) -> Self {
        self.service_business_status = Some(value.into());
        self
    }
    /// Sets `ZoneAffinityEnabled`.
    #[inline]
    pub fn zone_affinity_enabled(mut self, value: bool) -> Self {
        self.zone_affinity_enabled = Some(value);
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
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
}

request! {
    ListVpcEndpointServicesRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ServiceId" => service_id: query,
        "ServiceName" => service_name: query,
        "ResourceId" => resource_id: query,
        "ServiceResourceType" => service_resource_type: query,
        "AutoAcceptEnabled" => auto_accept_enabled: query,
        "ServiceStatus" => service_status: query,
        "ServiceBusinessStatus" => service_business_status: query,
        "ZoneAffinityEnabled" => zone_affinity_enabled: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "AddressIpVersion" => address_ip_version: query,
    }
}

impl Operation for ListVpcEndpointServicesRequest {
    type Response = ListVpcEndpointServicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVpcEndpointServices")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListVpcEndpointServicesRequest {
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

/// Response to [`ListVpcEndpointServicesRequest`].
#[non_exhaustive]
pub struct ListVpcEndpointServicesResponse {
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
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
}

response! {
    ListVpcEndpointServicesResponse {
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
    /// Whether the auto accept is switched on. Example: `true`.
    pub auto_accept_enabled: Option<bool>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `epsrv-hp3vpx8yqxblby3i****`.
    pub service_id: Option<String>,
    /// When the item was created. Example: `2021-09-24T17:15:10Z`.
    pub create_time: Option<Timestamp>,
    /// Data rate that is granted to or used by the min. Example: `100`.
    pub min_bandwidth: Option<i32>,
    /// Data rate that is granted to or used by the max. Example: `1024`.
    pub max_bandwidth: Option<i32>,
    /// State that the service is in. Example: `Active`.
    pub service_status: Option<String>,
    /// Whether the zone affinity is switched on. Example: `true`.
    pub zone_affinity_enabled: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Domain name that belongs to the service.
    /// Example: `epsrv-hp3vpx8yqxblby3i****.cn-huhehaote.privatelink.aliyuncs.com`.
    pub service_domain: Option<String>,
    /// Who pays for the endpoint: its owner or the one who offers the service. Example: `Endpoint`.
    pub payer: Option<String>,
    /// State that the service business is in. Example: `Normal`.
    pub service_business_status: Option<String>,
    /// Data rate that is granted to or used by the connect. Example: `1024`.
    pub connect_bandwidth: Option<i32>,
    /// Host-like name under which the service is found.
    /// Example: `com.aliyuncs.privatelink.cn-huhehaote.epsrv-hp3vpx8yqxblby3i****`.
    pub service_name: Option<String>,
    /// Free text that tells people about the service. Example: `This is my EndpointService.`.
    pub service_description: Option<String>,
    /// What kind of resource stands behind the service. Example: `slb`.
    pub service_resource_type: Option<String>,
    /// How endpoints lead to the service. Example: `Interface`.
    pub service_type: Option<String>,
    /// Whether the service can be reached over IPv6. Example: `false`.
    pub service_support_ipv6: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
}

response! {
    Service {
        "AutoAcceptEnabled" => auto_accept_enabled: value,
        "ServiceId" => service_id: value,
        "CreateTime" => create_time: value,
        "MinBandwidth" => min_bandwidth: value,
        "MaxBandwidth" => max_bandwidth: value,
        "ServiceStatus" => service_status: value,
        "ZoneAffinityEnabled" => zone_affinity_enabled: value,
        "RegionId" => region_id: value,
        "ServiceDomain" => service_domain: value,
        "Payer" => payer: value,
        "ServiceBusinessStatus" => service_business_status: value,
        "ConnectBandwidth" => connect_bandwidth: value,
        "ServiceName" => service_name: value,
        "ServiceDescription" => service_description: value,
        "ServiceResourceType" => service_resource_type: value,
        "ServiceType" => service_type: value,
        "ServiceSupportIPv6" => service_support_ipv6: value,
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}
