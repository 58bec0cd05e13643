// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdsVpcs`, from `polardb/DescribeRdsVpcs.md`.

use alicloud_runtime::codegen::*;

/// Lists the VPCs that can be used in a zone.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeRdsVpcsRequest::new();
/// let reply = client.describe_rds_vpcs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRdsVpcsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeRdsVpcsRequest {
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
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeRdsVpcsRequest {
    type Response = DescribeRdsVpcsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRdsVpcs")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRdsVpcsRequest`], which the documentation does not describe.
pub type DescribeRdsVpcsResponse = alicloud_runtime::UndocumentedResponse;
