// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcEndpointConnections`, from `privatelink/ListVpcEndpointConnections.md`.

use alicloud_runtime::codegen::*;

/// Lists endpoint connections, filtered by service, endpoint, owner, or status.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::ListVpcEndpointConnectionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_endpoint_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcEndpointConnectionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 1000.
    pub max_results: Option<i32>,
    /// Endpoint service to work on.
    pub service_id: Option<String>,
    /// Network interface by which the endpoint is found.
    pub eni_id: Option<String>,
    /// Endpoint to work on.
    pub endpoint_id: Option<String>,
    /// State of the connection, to narrow the list down to or to be put into.
    pub connection_status: Option<String>,
    /// Number of the account that owns the endpoint. Range: 0 to 9223372036854776000.
    pub endpoint_owner_id: Option<i64>,
    /// Load balancer or other resource behind the service.
    pub resource_id: Option<String>,
    /// ID of the replaced resource that the call is about.
    pub replaced_resource_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListVpcEndpointConnectionsRequest {
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
    /// Sets `EniId`.
    pub fn eni_id(mut self, value: impl Into<String>) -> Self {
        self.eni_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `ConnectionStatus`.
    pub fn connection_status(mut self, value: impl Into<String>) -> Self {
        self.connection_status = Some(value.into());
        self
    }
    /// Sets `EndpointOwnerId`.
    #[inline]
    pub fn endpoint_owner_id(mut self, value: i64) -> Self {
        self.endpoint_owner_id = Some(value);
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ReplacedResourceId`.
    pub fn replaced_resource_id(mut self, value: impl Into<String>) -> Self {
        self.replaced_resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListVpcEndpointConnectionsRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ServiceId" => service_id: query,
        "EniId" => eni_id: query,
        "EndpointId" => endpoint_id: query,
        "ConnectionStatus" => connection_status: query,
        "EndpointOwnerId" => endpoint_owner_id: query,
        "ResourceId" => resource_id: query,
        "ReplacedResourceId" => replaced_resource_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListVpcEndpointConnectionsRequest {
    type Response = ListVpcEndpointConnectionsResponse;
    type Error = ListVpcEndpointConnectionsError;
    const INFO: OperationInfo = super::operation("ListVpcEndpointConnections")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListVpcEndpointConnectionsError] = &[
        ListVpcEndpointConnectionsError::EndpointServiceNotFound,
    ];
}

impl Paginated for ListVpcEndpointConnectionsRequest {
    type Item = Connection;
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
        Some(&mut response.connections)
    }
}

/// Response to [`ListVpcEndpointConnectionsRequest`].
#[non_exhaustive]
pub struct ListVpcEndpointConnectionsResponse {
    /// The connections that were found or are concerned, one entry each.
    pub connections: Vec<Connection>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
}

response! {
    ListVpcEndpointConnectionsResponse {
        "Connections" => connections: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The connections that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Connection {
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
    /// When the item was last changed. Example: `2021-09-28T10:34:46Z`.
    pub modified_time: Option<Timestamp>,
    /// Upper limit of the data rate. Example: `1024`.
    pub bandwidth: Option<i32>,
    /// Number of the account that owns the endpoint. Example: `25346073170691****`.
    pub endpoint_owner_id: Option<i64>,
    /// Whether endpoint and service belong to the same account. Example: `true`.
    pub resource_owner: Option<bool>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `epsrv-hp3vpx8yqxblby3i****`.
    pub service_id: Option<String>,
    /// State that the connection is in. Example: `Disconnected`.
    pub connection_status: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-hp33b2e43fays7s8****`.
    pub endpoint_id: Option<String>,
    /// ID of the endpoint VPC that the item belongs to or stands for.
    /// Example: `vpc-hp356stwkxg3fn2xe****`.
    pub endpoint_vpc_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmw353z35v***`.
    pub resource_group_id: Option<String>,
}

response! {
    Connection {
        "Zones" => zones: list(""),
        "ModifiedTime" => modified_time: value,
        "Bandwidth" => bandwidth: value,
        "EndpointOwnerId" => endpoint_owner_id: value,
        "ResourceOwner" => resource_owner: value,
        "ServiceId" => service_id: value,
        "ConnectionStatus" => connection_status: value,
        "EndpointId" => endpoint_id: value,
        "EndpointVpcId" => endpoint_vpc_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-hp3uf6045ljdhd5zr****`.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-huhehaote-b`.
    pub zone_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `lb-hp32z1wp5peaoox2q****`.
    pub resource_id: Option<String>,
    /// Network interface by which the endpoint is found. Example: `eni-hp32lk0pyv6o94hs****`.
    pub eni_id: Option<String>,
    /// Domain name that belongs to the zone. Example: `ep-hp34jaz8ykl0exwt*`.
    pub zone_domain: Option<String>,
    /// State that the zone is in. Example: `Connected`.
    pub zone_status: Option<String>,
    /// ID of the replaced resource that the item belongs to or stands for.
    /// Example: `lb-hp32z1wp5peaoox2q****`.
    pub replaced_resource_id: Option<String>,
    /// ID of the replaced ENI that the item belongs to or stands for.
    /// Example: `eni-hp32lk0pyv6o94hs****`.
    pub replaced_eni_id: Option<String>,
}

response! {
    Zone {
        "VSwitchId" => vswitch_id: value,
        "ZoneId" => zone_id: value,
        "ResourceId" => resource_id: value,
        "EniId" => eni_id: value,
        "ZoneDomain" => zone_domain: value,
        "ZoneStatus" => zone_status: value,
        "ReplacedResourceId" => replaced_resource_id: value,
        "ReplacedEniId" => replaced_eni_id: value,
    }
}

/// Errors that the documentation of [`ListVpcEndpointConnectionsRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
pub type ListVpcEndpointConnectionsError = super::DocumentedError;
