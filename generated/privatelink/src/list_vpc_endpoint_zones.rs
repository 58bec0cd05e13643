// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcEndpointZones`, from `privatelink/ListVpcEndpointZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones in which an endpoint is present.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::ListVpcEndpointZonesRequest::new()
///     .endpoint_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_endpoint_zones(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcEndpointZonesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 1000.
    pub max_results: Option<i32>,
    /// **Required.** Endpoint to work on.
    pub endpoint_id: Option<String>,
}

impl ListVpcEndpointZonesRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    ListVpcEndpointZonesRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for ListVpcEndpointZonesRequest {
    type Response = ListVpcEndpointZonesResponse;
    type Error = ListVpcEndpointZonesError;
    const INFO: OperationInfo = super::operation("ListVpcEndpointZones")
        .required(&["RegionId", "EndpointId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListVpcEndpointZonesError] = &[
        ListVpcEndpointZonesError::EndpointNotFound,
    ];
}

impl Paginated for ListVpcEndpointZonesRequest {
    type Item = Zone;
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
        Some(&mut response.zones)
    }
}

/// Response to [`ListVpcEndpointZonesRequest`].
#[non_exhaustive]
pub struct ListVpcEndpointZonesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
}

response! {
    ListVpcEndpointZonesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
        "Zones" => zones: list(""),
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-hjkshjvdkdvd****`.
    pub vswitch_id: Option<String>,
    /// IP address that belongs to the ENI. Example: `192.168.2.23`.
    pub eni_ip: Option<String>,
    /// State that the zone is in. Example: `Wait`.
    pub zone_status: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-huhehaote-a`.
    pub zone_id: Option<String>,
    /// Network interface by which the endpoint is found. Example: `eni-hp3c8qj1tyct8aqy****`.
    pub eni_id: Option<String>,
    /// Domain name that belongs to the zone. Example: `ep-hp3f033dp24c5yc9*`.
    pub zone_domain: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// IP of version 6 at which the endpoint is reached in this zone. Example: `false`.
    pub zone_ipv6_address: Option<String>,
}

response! {
    Zone {
        "VSwitchId" => vswitch_id: value,
        "EniIp" => eni_ip: value,
        "ZoneStatus" => zone_status: value,
        "ZoneId" => zone_id: value,
        "EniId" => eni_id: value,
        "ZoneDomain" => zone_domain: value,
        "RegionId" => region_id: value,
        "ZoneIpv6Address" => zone_ipv6_address: value,
    }
}

/// Errors that the documentation of [`ListVpcEndpointZonesRequest`] names.
///
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
pub type ListVpcEndpointZonesError = super::DocumentedError;
