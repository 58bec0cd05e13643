// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEndpointGroupIpAddressCidrBlocks`, from `ga/ListEndpointGroupIpAddressCidrBlocks.md`.

use alicloud_runtime::codegen::*;

/// Lists the CIDR blocks that an endpoint group's public egress addresses come from, useful for
/// firewalls.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListEndpointGroupIpAddressCidrBlocksRequest::new()
///     .endpoint_group_region("...");
/// let reply = client.list_endpoint_group_ip_address_cidr_blocks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEndpointGroupIpAddressCidrBlocksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Region that the endpoint group lies in.
    pub endpoint_group_region: Option<String>,
    /// ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
}

impl ListEndpointGroupIpAddressCidrBlocksRequest {
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
    /// Sets `EndpointGroupRegion`, which is required.
    pub fn endpoint_group_region(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_region = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    ListEndpointGroupIpAddressCidrBlocksRequest {
        "RegionId" => region_id: query,
        "EndpointGroupRegion" => endpoint_group_region: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for ListEndpointGroupIpAddressCidrBlocksRequest {
    type Response = ListEndpointGroupIpAddressCidrBlocksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEndpointGroupIpAddressCidrBlocks")
        .required(&["RegionId", "EndpointGroupRegion"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListEndpointGroupIpAddressCidrBlocksRequest`].
#[non_exhaustive]
pub struct ListEndpointGroupIpAddressCidrBlocksResponse {
    /// Region that the endpoint group lies in. Example: `cn-hangzhou`.
    pub endpoint_group_region: Option<String>,
    /// The IP address CIDR blocks that were found or are concerned, one entry each.
    /// Example: `10.x.x.x/24`.
    pub ip_address_cidr_blocks: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekztkx4zwc****`.
    pub resource_group_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B6DBBB0-2D01-4C6A-A384-4129266E6B78`.
    pub request_id: Option<String>,
}

response! {
    ListEndpointGroupIpAddressCidrBlocksResponse {
        "EndpointGroupRegion" => endpoint_group_region: value,
        "IpAddressCidrBlocks" => ip_address_cidr_blocks: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "State" => state: value,
        "RequestId" => request_id: value,
    }
}
