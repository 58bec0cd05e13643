// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRuleHitsTopResource`, from `waf-openapi_2021_10_01/DescribeRuleHitsTopResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleHitsTopResource};

/// Ranks the ten protected objects on which rules were hit most often.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeRuleHitsTopResourceRequest::new()
///     .start_timestamp("...")
///     .instance_id("...");
/// let reply = client.describe_rule_hits_top_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRuleHitsTopResourceRequest {
    /// **Required.** Moment that was recorded for this: start.
    pub start_timestamp: Option<String>,
    /// Moment that was recorded for this: end.
    pub end_timestamp: Option<String>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeRuleHitsTopResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTimestamp`, which is required.
    pub fn start_timestamp(mut self, value: impl Into<String>) -> Self {
        self.start_timestamp = Some(value.into());
        self
    }
    /// Sets `EndTimestamp`.
    pub fn end_timestamp(mut self, value: impl Into<String>) -> Self {
        self.end_timestamp = Some(value.into());
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    DescribeRuleHitsTopResourceRequest {
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "RuleType" => rule_type: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeRuleHitsTopResourceRequest {
    type Response = DescribeRuleHitsTopResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRuleHitsTopResource")
        .required(&["StartTimestamp", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRuleHitsTopResourceRequest`].
#[non_exhaustive]
pub struct DescribeRuleHitsTopResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ADA11BC7-AA95-5C31-9095-5802C02ED1DC`.
    pub request_id: Option<String>,
    /// Resource that the rule hits top works on or belongs to.
    pub rule_hits_top_resource: Vec<RuleHitsTopResource>,
}

response! {
    DescribeRuleHitsTopResourceResponse {
        "RequestId" => request_id: value,
        "RuleHitsTopResource" => rule_hits_top_resource: list(""),
    }
}
