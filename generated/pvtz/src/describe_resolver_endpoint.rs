// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResolverEndpoint`, from `pvtz/DescribeResolverEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpConfig};

/// Returns one resolver endpoint with VPC, security group, and IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeResolverEndpointRequest::new()
///     .endpoint_id("...");
/// let reply = client.describe_resolver_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResolverEndpointRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Outbound endpoint to work on.
    pub endpoint_id: Option<String>,
}

impl DescribeResolverEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    DescribeResolverEndpointRequest {
        "Lang" => lang: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for DescribeResolverEndpointRequest {
    type Response = DescribeResolverEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResolverEndpoint")
        .required(&["EndpointId"])
        .read_only();
}

/// Response to [`DescribeResolverEndpointRequest`].
#[non_exhaustive]
pub struct DescribeResolverEndpointResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `45020ED9-6319-4CA7-9475-6E8D6446E84F`.
    pub request_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    /// Example: `sg-8vb3sigz86xc-group-test`.
    pub security_group_id: Option<String>,
    /// When the item was created. Example: `2020-07-13 10:45:56`.
    pub create_time: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Name that the VPC region goes by. Example: `text`.
    pub vpc_region_name: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-8vbl8mpum-vpc-id`.
    pub vpc_id: Option<String>,
    /// When the item was last changed. Example: `2020-07-13 10:48:39`.
    pub update_time: Option<String>,
    /// Region that the VPC lies in. Example: `cn-hangzhou`.
    pub vpc_region_id: Option<String>,
    /// Display text of the private network. Example: `vpc-name-test`.
    pub vpc_name: Option<String>,
    /// Settings of each IP address, one entry each.
    pub ip_configs: Vec<IpConfig>,
    /// Moment that was recorded for this: update. Example: `1594608519000`.
    pub update_timestamp: Option<i64>,
    /// Identifier of the item within its collection. Example: `hra0**`.
    pub id: Option<String>,
    /// Moment that was recorded for this: create. Example: `1594608356000`.
    pub create_timestamp: Option<i64>,
}

response! {
    DescribeResolverEndpointResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
        "SecurityGroupId" => security_group_id: value,
        "CreateTime" => create_time: value,
        "Name" => name: value,
        "VpcRegionName" => vpc_region_name: value,
        "VpcId" => vpc_id: value,
        "UpdateTime" => update_time: value,
        "VpcRegionId" => vpc_region_id: value,
        "VpcName" => vpc_name: value,
        "IpConfigs" => ip_configs: list(""),
        "UpdateTimestamp" => update_timestamp: value,
        "Id" => id: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
