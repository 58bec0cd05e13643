// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdsVpcs`, from `dds/DescribeRdsVpcs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VSwitch, Vpc};

/// Lists the VPCs in which a new instance can be made.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeRdsVpcsRequest::new();
/// let reply = client.describe_rds_vpcs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRdsVpcsRequest {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-beijing-l`.
    pub zone_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
}

impl DescribeRdsVpcsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeRdsVpcsRequest {
        "ZoneId" => zone_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeRdsVpcsRequest {
    type Response = DescribeRdsVpcsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRdsVpcs").read_only();
}

/// Response to [`DescribeRdsVpcsRequest`].
#[non_exhaustive]
pub struct DescribeRdsVpcsResponse {
    /// Networks of the account, one entry each.
    pub vpcs: Option<Vpcs>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `53924AF0-1628-5AA2-9C95-D4**********`.
    pub request_id: Option<String>,
}

response! {
    DescribeRdsVpcsResponse {
        "Vpcs" => vpcs: value,
        "RequestId" => request_id: value,
    }
}

/// Networks of the account, one entry each.
#[non_exhaustive]
pub struct Vpcs {
    /// VPCs of the account, with their subnets.
    pub vpc: Vec<Vpc>,
}

response! {
    Vpcs {
        "Vpc" => vpc: list(""),
    }
}
