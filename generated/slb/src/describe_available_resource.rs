// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableResource`, from `slb/DescribeAvailableResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AddressIPVersion};

/// Lists the zones of a region in which load balancers can be bought, and of which kinds.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeAvailableResourceRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_available_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the load balancer faces the internet or an internal network. Example: `vpc`.
    pub address_type: Option<String>,
    /// Whether the load balancer, or the list for it, works with IPv4 or with IPv6. Example: `ipv4`.
    pub address_ip_version: Option<Open<AddressIPVersion>>,
}

impl DescribeAvailableResourceRequest {
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
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `AddressIPVersion`.
    pub fn address_ip_version(
        mut self,
        value: impl Into<Open<AddressIPVersion>>,
    ) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableResourceRequest {
        "RegionId" => region_id: query,
        "AddressType" => address_type: query,
        "AddressIPVersion" => address_ip_version: query,
    }
}

impl Operation for DescribeAvailableResourceRequest {
    type Response = DescribeAvailableResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailableResource")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAvailableResourceRequest`].
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `173B0EEA-22ED-4EE2-91F9-3A1CDDFFBBBA`.
    pub request_id: Option<String>,
    /// What can be bought in the zone at present.
    pub available_resources: Vec<AvailableResource>,
}

response! {
    DescribeAvailableResourceResponse {
        "RequestId" => request_id: value,
        "AvailableResources" => available_resources: list("AvailableResource"),
    }
}

/// What can be bought in the zone at present.
#[non_exhaustive]
pub struct AvailableResource {
    /// Zone that normally handles the traffic of the load balancer. Example: `cn-shanghai-a`.
    pub master_zone_id: Option<String>,
    /// Zone that takes over if the primary one fails. Example: `cn-shanghai-b`.
    pub slave_zone_id: Option<String>,
    /// Kinds of load balancers that can be bought in the zones.
    pub support_resources: Vec<SupportResource>,
}

response! {
    AvailableResource {
        "MasterZoneId" => master_zone_id: value,
        "SlaveZoneId" => slave_zone_id: value,
        "SupportResources" => support_resources: list("SupportResource"),
    }
}

/// Kinds of load balancers that can be bought in the zones.
#[non_exhaustive]
pub struct SupportResource {
    /// Whether the load balancer faces the internet or an internal network.
    /// Example: `classic_internet`.
    pub address_type: Option<String>,
    /// Whether the load balancer, or the list for it, works with IPv4 or with IPv6. Example: `ipv4`.
    pub address_ip_version: Option<Open<AddressIPVersion>>,
}

response! {
    SupportResource {
        "AddressType" => address_type: value,
        "AddressIPVersion" => address_ip_version: value,
    }
}
