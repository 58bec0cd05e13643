// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRuleHitsTopUrl`, from `waf-openapi_2021_10_01/DescribeRuleHitsTopUrl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleHitsTopUrl};

/// Ranks the ten URLs on which rules were hit most often.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeRuleHitsTopUrlRequest::new()
///     .start_timestamp("...")
///     .resource("...")
///     .instance_id("...");
/// let reply = client.describe_rule_hits_top_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRuleHitsTopUrlRequest {
    /// **Required.** Moment that was recorded for this: start.
    pub start_timestamp: Option<String>,
    /// Moment that was recorded for this: end.
    pub end_timestamp: Option<String>,
    /// **Required.** Resource that the call or the item is about.
    pub resource: Option<String>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeRuleHitsTopUrlRequest {
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
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
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
    DescribeRuleHitsTopUrlRequest {
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "Resource" => resource: query,
        "RuleType" => rule_type: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeRuleHitsTopUrlRequest {
    type Response = DescribeRuleHitsTopUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRuleHitsTopUrl")
        .required(&["StartTimestamp", "Resource", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRuleHitsTopUrlRequest`].
#[non_exhaustive]
pub struct DescribeRuleHitsTopUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3D8AF43B-08EB-51CE-B33A-93AA****9B0C`.
    pub request_id: Option<String>,
    /// Web address under which the rule hits top is found.
    pub rule_hits_top_url: Vec<RuleHitsTopUrl>,
}

response! {
    DescribeRuleHitsTopUrlResponse {
        "RequestId" => request_id: value,
        "RuleHitsTopUrl" => rule_hits_top_url: list(""),
    }
}
