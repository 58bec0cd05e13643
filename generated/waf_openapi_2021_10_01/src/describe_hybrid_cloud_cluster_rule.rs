// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridCloudClusterRule`, from `waf-openapi_2021_10_01/DescribeHybridCloudClusterRule.md`.

use alicloud_runtime::codegen::*;

/// Shows configuration and status of one hybrid cloud cluster rule, found by cluster and type.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeHybridCloudClusterRuleRequest::new()
///     .instance_id("...");
/// let reply = client.describe_hybrid_cloud_cluster_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<i64>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// ID of the cluster rule resource that the call is about.
    pub cluster_rule_resource_id: Option<String>,
}

impl DescribeHybridCloudClusterRuleRequest {
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
    /// Sets `ClusterRuleResourceId`.
    pub fn cluster_rule_resource_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_rule_resource_id = Some(value.into());
        self
    }
}

request! {
    DescribeHybridCloudClusterRuleRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "RuleType" => rule_type: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "ClusterRuleResourceId" => cluster_rule_resource_id: query,
    }
}

impl Operation for DescribeHybridCloudClusterRuleRequest {
    type Response = DescribeHybridCloudClusterRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridCloudClusterRule")
        .method("GET")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHybridCloudClusterRuleRequest`], which the documentation does not describe.
pub type DescribeHybridCloudClusterRuleResponse = alicloud_runtime::UndocumentedResponse;
