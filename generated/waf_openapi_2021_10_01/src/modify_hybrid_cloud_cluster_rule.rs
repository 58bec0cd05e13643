// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHybridCloudClusterRule`, from `waf-openapi_2021_10_01/ModifyHybridCloudClusterRule.md`.

use alicloud_runtime::codegen::*;

/// Changes configuration or status of a rule of a hybrid cloud cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyHybridCloudClusterRuleRequest::new()
///     .instance_id("...");
/// let reply = client.modify_hybrid_cloud_cluster_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHybridCloudClusterRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the cluster rule resource that the call is about.
    pub cluster_rule_resource_id: Option<String>,
    /// Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<i64>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// State of the rule, to narrow the list down to or to be put into.
    pub rule_status: Option<String>,
}

impl ModifyHybridCloudClusterRuleRequest {
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
    /// Sets `ClusterRuleResourceId`.
    pub fn cluster_rule_resource_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_rule_resource_id = Some(value.into());
        self
    }
    /// Sets `RuleConfig`.
    pub fn rule_config(mut self, value: impl Into<String>) -> Self {
        self.rule_config = Some(value.into());
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
    /// Sets `ClusterId`.
    #[inline]
    pub fn cluster_id(mut self, value: i64) -> Self {
        self.cluster_id = Some(value);
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `RuleStatus`.
    pub fn rule_status(mut self, value: impl Into<String>) -> Self {
        self.rule_status = Some(value.into());
        self
    }
}

request! {
    ModifyHybridCloudClusterRuleRequest {
        "InstanceId" => instance_id: query,
        "ClusterRuleResourceId" => cluster_rule_resource_id: query,
        "RuleConfig" => rule_config: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "ClusterId" => cluster_id: query,
        "RuleType" => rule_type: query,
        "RuleStatus" => rule_status: query,
    }
}

impl Operation for ModifyHybridCloudClusterRuleRequest {
    type Response = ModifyHybridCloudClusterRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHybridCloudClusterRule")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`ModifyHybridCloudClusterRuleRequest`], which the documentation does not describe.
pub type ModifyHybridCloudClusterRuleResponse = alicloud_runtime::UndocumentedResponse;
