// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddResolverEndpoint`, from `pvtz/AddResolverEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpConfig};

/// Creates an outbound endpoint in a VPC, from which DNS queries are forwarded.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// use alicloud_pvtz::add_resolver_endpoint::IpConfig;
///
/// let request = alicloud_pvtz::AddResolverEndpointRequest::new()
///     .name("...")
///     .vpc_region_id("...")
///     .vpc_id("...")
///     .security_group_id("...")
///     .ip_config([IpConfig::new()]);
/// let reply = client.add_resolver_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddResolverEndpointRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Region that the VPC lies in.
    pub vpc_region_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// **Required.** Settings of the IP address, and what it works with. Items: at most 12.
    pub ip_config: Vec<IpConfig>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl AddResolverEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `VpcRegionId`, which is required.
    pub fn vpc_region_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_region_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `IpConfig`, which is required.
    pub fn ip_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<IpConfig>>,
    ) -> Self {
        self.ip_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    AddResolverEndpointRequest {
        "Name" => name: query,
        "VpcRegionId" => vpc_region_id: query,
        "VpcId" => vpc_id: query,
        "SecurityGroupId" => security_group_id: query,
        "IpConfig" => ip_config: query,
        "Lang" => lang: query,
    }
}

impl Operation for AddResolverEndpointRequest {
    type Response = AddResolverEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddResolverEndpoint")
        .required(&["Name", "VpcRegionId", "VpcId", "SecurityGroupId", "IpConfig"]);
}

/// Response to [`AddResolverEndpointRequest`].
#[non_exhaustive]
pub struct AddResolverEndpointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `32436208-E1AF-4DAB-B3B8-24F5F25B0950`.
    pub request_id: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `hra0**`.
    pub endpoint_id: Option<String>,
}

response! {
    AddResolverEndpointResponse {
        "RequestId" => request_id: value,
        "EndpointId" => endpoint_id: value,
    }
}
