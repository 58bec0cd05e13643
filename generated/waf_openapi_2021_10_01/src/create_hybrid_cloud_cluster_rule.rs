// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHybridCloudClusterRule`, from `waf-openapi_2021_10_01/CreateHybridCloudClusterRule.md`.

use alicloud_runtime::codegen::*;

/// Adds a rule of the type given to a hybrid cloud cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreateHybridCloudClusterRuleRequest::new()
///     .instance_id("...")
///     .cluster_id(1)
///     .rule_type("...")
///     .rule_status("...");
/// let reply = client.create_hybrid_cloud_cluster_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHybridCloudClusterRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<i64>,
    /// **Required.** Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// **Required.** State of the rule, to narrow the list down to or to be put into.
    pub rule_status: Option<String>,
    /// Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl CreateHybridCloudClusterRuleRequest {
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
    /// Sets `RuleType`, which is required.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `RuleStatus`, which is required.
    pub fn rule_status(mut self, value: impl Into<String>) -> Self {
        self.rule_status = Some(value.into());
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
}

request! {
    CreateHybridCloudClusterRuleRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "RuleType" => rule_type: query,
        "RuleStatus" => rule_status: query,
        "RuleConfig" => rule_config: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for CreateHybridCloudClusterRuleRequest {
    type Response = CreateHybridCloudClusterRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateHybridCloudClusterRule")
        .required(&["InstanceId", "ClusterId", "RuleType", "RuleStatus"])
        .region("RegionId");
}

/// Response to [`CreateHybridCloudClusterRuleRequest`], which the documentation does not describe.
pub type CreateHybridCloudClusterRuleResponse = alicloud_runtime::UndocumentedResponse;
