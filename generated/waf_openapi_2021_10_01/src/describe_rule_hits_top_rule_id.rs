// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRuleHitsTopRuleId`, from `waf-openapi_2021_10_01/DescribeRuleHitsTopRuleId.md`.

use alicloud_runtime::codegen::*;

/// Ranks the ten rules that were hit most often, by rule ID.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeRuleHitsTopRuleIdRequest::new()
///     .start_timestamp("...")
///     .instance_id("...");
/// let reply = client.describe_rule_hits_top_rule_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRuleHitsTopRuleIdRequest {
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
    /// Resource that the is group works on or belongs to.
    pub is_group_resource: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeRuleHitsTopRuleIdRequest {
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
    /// Sets `IsGroupResource`.
    pub fn is_group_resource(mut self, value: impl Into<String>) -> Self {
        self.is_group_resource = Some(value.into());
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
    DescribeRuleHitsTopRuleIdRequest {
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "Resource" => resource: query,
        "RuleType" => rule_type: query,
        "InstanceId" => instance_id: query,
        "IsGroupResource" => is_group_resource: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeRuleHitsTopRuleIdRequest {
    type Response = DescribeRuleHitsTopRuleIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRuleHitsTopRuleId")
        .required(&["StartTimestamp", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRuleHitsTopRuleIdRequest`].
#[non_exhaustive]
pub struct DescribeRuleHitsTopRuleIdResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6334274-8870-5D2F-A1AD-D6EF885AC1ED`.
    pub request_id: Option<String>,
    /// ID of the rule hits top rule that the item belongs to or stands for.
    pub rule_hits_top_rule_id: Vec<RuleHitsTopRuleId>,
}

response! {
    DescribeRuleHitsTopRuleIdResponse {
        "RequestId" => request_id: value,
        "RuleHitsTopRuleId" => rule_hits_top_rule_id: list(""),
    }
}

/// ID of the rule hits top rule that the item belongs to or stands for.
#[non_exhaustive]
pub struct RuleHitsTopRuleId {
    /// How many items or events were counted. Example: `181174784`.
    pub count: Option<i64>,
    /// The protected object asked for. Example: `www.aliyundoc.com`.
    pub resource: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `5465465`.
    pub rule_id: Option<String>,
}

response! {
    RuleHitsTopRuleId {
        "Count" => count: value,
        "Resource" => resource: value,
        "RuleId" => rule_id: value,
    }
}
