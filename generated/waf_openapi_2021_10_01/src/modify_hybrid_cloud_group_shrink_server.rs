// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHybridCloudGroupShrinkServer`, from `waf-openapi_2021_10_01/ModifyHybridCloudGroupShrinkServer.md`.

use alicloud_runtime::codegen::*;

/// Takes machines out of a node group of a hybrid cloud cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyHybridCloudGroupShrinkServerRequest::new()
///     .instance_id("...")
///     .cluster_id(1)
///     .group_id(1)
///     .mids("...");
/// let reply = client.modify_hybrid_cloud_group_shrink_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHybridCloudGroupShrinkServerRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<i64>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// **Required.** The mids that are concerned.
    pub mids: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyHybridCloudGroupShrinkServerRequest {
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
    /// Sets `Mids`, which is required.
    pub fn mids(mut self, value: impl Into<String>) -> Self {
        self.mids = Some(value.into());
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
    ModifyHybridCloudGroupShrinkServerRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "GroupId" => group_id: query,
        "Mids" => mids: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyHybridCloudGroupShrinkServerRequest {
    type Response = ModifyHybridCloudGroupShrinkServerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHybridCloudGroupShrinkServer")
        .required(&["InstanceId", "ClusterId", "GroupId", "Mids"])
        .region("RegionId");
}

/// Response to [`ModifyHybridCloudGroupShrinkServerRequest`], which the documentation does not describe.
pub type ModifyHybridCloudGroupShrinkServerResponse = alicloud_runtime::UndocumentedResponse;
