// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFlowTopResource`, from `waf-openapi_2021_10_01/DescribeFlowTopResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleHitsTopResource};

/// Ranks the ten protected objects with most requests.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeFlowTopResourceRequest::new()
///     .start_timestamp("...")
///     .instance_id("...");
/// let reply = client.describe_flow_top_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFlowTopResourceRequest {
    /// **Required.** Moment that was recorded for this: start.
    pub start_timestamp: Option<String>,
    /// Moment that was recorded for this: end.
    pub end_timestamp: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeFlowTopResourceRequest {
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
    DescribeFlowTopResourceRequest {
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeFlowTopResourceRequest {
    type Response = DescribeFlowTopResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFlowTopResource")
        .required(&["StartTimestamp", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFlowTopResourceRequest`].
#[non_exhaustive]
pub struct DescribeFlowTopResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8F0E0B9A-B518-5C6D-BEFC-A373DDE4F652`.
    pub request_id: Option<String>,
    /// Resource that the rule hits top works on or belongs to.
    pub rule_hits_top_resource: Vec<RuleHitsTopResource>,
}

response! {
    DescribeFlowTopResourceResponse {
        "RequestId" => request_id: value,
        "RuleHitsTopResource" => rule_hits_top_resource: list(""),
    }
}
