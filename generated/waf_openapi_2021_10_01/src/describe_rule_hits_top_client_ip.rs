// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRuleHitsTopClientIp`, from `waf-openapi_2021_10_01/DescribeRuleHitsTopClientIp.md`.

use alicloud_runtime::codegen::*;

/// Ranks the ten source addresses that attacked most often.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeRuleHitsTopClientIpRequest::new()
///     .start_timestamp("...")
///     .instance_id("...");
/// let reply = client.describe_rule_hits_top_client_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRuleHitsTopClientIpRequest {
    /// **Required.** Moment that was recorded for this: start.
    pub start_timestamp: Option<String>,
    /// Moment that was recorded for this: end.
    pub end_timestamp: Option<String>,
    /// Resource that the call or the item is about.
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

impl DescribeRuleHitsTopClientIpRequest {
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
    /// Sets `Resource`.
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
    DescribeRuleHitsTopClientIpRequest {
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "Resource" => resource: query,
        "RuleType" => rule_type: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeRuleHitsTopClientIpRequest {
    type Response = DescribeRuleHitsTopClientIpResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRuleHitsTopClientIp")
        .required(&["StartTimestamp", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRuleHitsTopClientIpRequest`].
#[non_exhaustive]
pub struct DescribeRuleHitsTopClientIpResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F0F9AD6-62E2-50BB-A3E5-30FFB9410262`.
    pub request_id: Option<String>,
    /// IP address that belongs to the rule hits top client.
    pub rule_hits_top_client_ip: Vec<RuleHitsTopClientIp>,
}

response! {
    DescribeRuleHitsTopClientIpResponse {
        "RequestId" => request_id: value,
        "RuleHitsTopClientIp" => rule_hits_top_client_ip: list(""),
    }
}

/// IP address that belongs to the rule hits top client.
#[non_exhaustive]
pub struct RuleHitsTopClientIp {
    /// How many items or events were counted. Example: `531`.
    pub count: Option<i64>,
    /// IP address that belongs to the client. Example: `3.3.XX.XX`.
    pub client_ip: Option<String>,
}

response! {
    RuleHitsTopClientIp {
        "Count" => count: value,
        "ClientIp" => client_ip: value,
    }
}
