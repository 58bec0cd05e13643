// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScalingRule`, from `ess_2022_02_22/DeleteScalingRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scaling rule; tasks that refer to it can no longer carry it out.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DeleteScalingRuleRequest::new()
///     .scaling_rule_id("...");
/// let reply = client.delete_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScalingRuleRequest {
    /// **Required.** ID of the scaling rule that the call is about.
    pub scaling_rule_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteScalingRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingRuleId`, which is required.
    pub fn scaling_rule_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteScalingRuleRequest {
        "ScalingRuleId" => scaling_rule_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteScalingRuleRequest {
    type Response = DeleteScalingRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteScalingRule")
        .required(&["ScalingRuleId"])
        .region("RegionId");
}

/// Response to [`DeleteScalingRuleRequest`].
pub type DeleteScalingRuleResponse = alicloud_runtime::EmptyResponse;
