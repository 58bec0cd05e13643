// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseResourceGroup`, from `waf-openapi_2021_10_01/DescribeDefenseResourceGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Shows one protected object group with its details.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseResourceGroupRequest::new()
///     .instance_id("...")
///     .group_name("...");
/// let reply = client.describe_defense_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeDefenseResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDefenseResourceGroupRequest {
        "InstanceId" => instance_id: query,
        "GroupName" => group_name: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeDefenseResourceGroupRequest {
    type Response = DescribeDefenseResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseResourceGroup")
        .required(&["InstanceId", "GroupName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDefenseResourceGroupRequest`].
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E67D21C6-5376-5F94-B745-70E08D03E3CB`.
    pub request_id: Option<String>,
    /// The group asked for.
    pub group: Option<Group>,
}

response! {
    DescribeDefenseResourceGroupResponse {
        "RequestId" => request_id: value,
        "Group" => group: value,
    }
}
