// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridCloudClusterRules`, from `waf-openapi_2021_10_01/DescribeHybridCloudClusterRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules of a hybrid cloud cluster, filtered by type or content.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeHybridCloudClusterRulesRequest::new()
///     .instance_id("...")
///     .rule_type("...")
///     .cluster_id(1);
/// let reply = client.describe_hybrid_cloud_cluster_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRulesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// What the rule contains.
    pub rule_content: Option<String>,
    /// Which kind of rule match it is or is to be.
    pub rule_match_type: Option<String>,
}

impl DescribeHybridCloudClusterRulesRequest {
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
    /// Sets `RuleType`, which is required.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    #[inline]
    pub fn cluster_id(mut self, value: i64) -> Self {
        self.cluster_id = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
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
    /// Sets `RuleContent`.
    pub fn rule_content(mut self, value: impl Into<String>) -> Self {
        self.rule_content = Some(value.into());
        self
    }
    /// Sets `RuleMatchType`.
    pub fn rule_match_type(mut self, value: impl Into<String>) -> Self {
        self.rule_match_type = Some(value.into());
        self
    }
}

request! {
    DescribeHybridCloudClusterRulesRequest {
        "InstanceId" => instance_id: query,
        "RuleType" => rule_type: query,
        "ClusterId" => cluster_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RuleContent" => rule_content: query,
        "RuleMatchType" => rule_match_type: query,
    }
}

impl Operation for DescribeHybridCloudClusterRulesRequest {
    type Response = DescribeHybridCloudClusterRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridCloudClusterRules")
        .required(&["InstanceId", "RuleType", "ClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHybridCloudClusterRulesRequest`], which the documentation does not describe.
pub type DescribeHybridCloudClusterRulesResponse = alicloud_runtime::UndocumentedResponse;
