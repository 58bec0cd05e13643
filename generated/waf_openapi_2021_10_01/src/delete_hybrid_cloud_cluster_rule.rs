// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHybridCloudClusterRule`, from `waf-openapi_2021_10_01/DeleteHybridCloudClusterRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a cluster rule of a hybrid cloud deployment; its traffic is no longer handled by it.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DeleteHybridCloudClusterRuleRequest::new()
///     .instance_id("...")
///     .cluster_rule_resource_id("...");
/// let reply = client.delete_hybrid_cloud_cluster_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHybridCloudClusterRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the cluster rule resource that the call is about.
    pub cluster_rule_resource_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DeleteHybridCloudClusterRuleRequest {
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
    /// Sets `ClusterRuleResourceId`, which is required.
    pub fn cluster_rule_resource_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_rule_resource_id = Some(value.into());
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
    DeleteHybridCloudClusterRuleRequest {
        "InstanceId" => instance_id: query,
        "ClusterRuleResourceId" => cluster_rule_resource_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DeleteHybridCloudClusterRuleRequest {
    type Response = DeleteHybridCloudClusterRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteHybridCloudClusterRule")
        .required(&["InstanceId", "ClusterRuleResourceId"])
        .region("RegionId");
}

/// Response to [`DeleteHybridCloudClusterRuleRequest`], which the documentation does not describe.
pub type DeleteHybridCloudClusterRuleResponse = alicloud_runtime::UndocumentedResponse;
