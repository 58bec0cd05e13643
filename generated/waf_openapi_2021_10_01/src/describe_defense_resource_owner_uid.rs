// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseResourceOwnerUid`, from `waf-openapi_2021_10_01/DescribeDefenseResourceOwnerUid.md`.

use alicloud_runtime::codegen::*;

/// Returns the accounts that own the protected objects named.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseResourceOwnerUidRequest::new()
///     .instance_id("...")
///     .resource_names("...");
/// let reply = client.describe_defense_resource_owner_uid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseResourceOwnerUidRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// **Required.** Names of the resources to work on or to narrow the list down to.
    pub resource_names: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDefenseResourceOwnerUidRequest {
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
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceNames`, which is required.
    pub fn resource_names(mut self, value: impl Into<String>) -> Self {
        self.resource_names = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDefenseResourceOwnerUidRequest {
        "InstanceId" => instance_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "ResourceNames" => resource_names: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDefenseResourceOwnerUidRequest {
    type Response = DescribeDefenseResourceOwnerUidResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseResourceOwnerUid")
        .required(&["InstanceId", "ResourceNames"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDefenseResourceOwnerUidRequest`], which the documentation does not describe.
pub type DescribeDefenseResourceOwnerUidResponse = alicloud_runtime::UndocumentedResponse;
