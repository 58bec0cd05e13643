// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHybridCloudGroup`, from `waf-openapi_2021_10_01/ModifyHybridCloudGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes name or remark of a node group in a hybrid cloud cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyHybridCloudGroupRequest::new()
///     .instance_id("...")
///     .cluster_id(1)
///     .group_id(1)
///     .group_name("...");
/// let reply = client.modify_hybrid_cloud_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHybridCloudGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<i64>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyHybridCloudGroupRequest {
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
    /// Sets `ClusterId`, which is required.
    #[inline]
    pub fn cluster_id(mut self, value: i64) -> Self {
        self.cluster_id = Some(value);
        self
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
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
    ModifyHybridCloudGroupRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "GroupId" => group_id: query,
        "GroupName" => group_name: query,
        "Remark" => remark: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyHybridCloudGroupRequest {
    type Response = ModifyHybridCloudGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHybridCloudGroup")
        .required(&["InstanceId", "ClusterId", "GroupId", "GroupName"])
        .region("RegionId");
}

/// Response to [`ModifyHybridCloudGroupRequest`], which the documentation does not describe.
pub type ModifyHybridCloudGroupResponse = alicloud_runtime::UndocumentedResponse;
