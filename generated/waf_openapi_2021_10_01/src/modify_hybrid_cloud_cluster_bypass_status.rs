// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHybridCloudClusterBypassStatus`, from `waf-openapi_2021_10_01/ModifyHybridCloudClusterBypassStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns the manual bypass of a hybrid cloud cluster in service mode on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyHybridCloudClusterBypassStatusRequest::new()
///     .instance_id("...")
///     .cluster_resource_id("...")
///     .rule_status("...");
/// let reply = client.modify_hybrid_cloud_cluster_bypass_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHybridCloudClusterBypassStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the cluster resource that the call is about.
    pub cluster_resource_id: Option<String>,
    /// **Required.** State of the rule, to narrow the list down to or to be put into.
    pub rule_status: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyHybridCloudClusterBypassStatusRequest {
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
    /// Sets `ClusterResourceId`, which is required.
    pub fn cluster_resource_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_resource_id = Some(value.into());
        self
    }
    /// Sets `RuleStatus`, which is required.
    pub fn rule_status(mut self, value: impl Into<String>) -> Self {
        self.rule_status = Some(value.into());
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
    ModifyHybridCloudClusterBypassStatusRequest {
        "InstanceId" => instance_id: query,
        "ClusterResourceId" => cluster_resource_id: query,
        "RuleStatus" => rule_status: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyHybridCloudClusterBypassStatusRequest {
    type Response = ModifyHybridCloudClusterBypassStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHybridCloudClusterBypassStatus")
        .required(&["InstanceId", "ClusterResourceId", "RuleStatus"])
        .region("RegionId");
}

/// Response to [`ModifyHybridCloudClusterBypassStatusRequest`].
pub type ModifyHybridCloudClusterBypassStatusResponse = alicloud_runtime::EmptyResponse;
