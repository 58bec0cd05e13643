// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableScalingGroup`, from `ess_2022_02_22/DisableScalingGroup.md`.

use alicloud_runtime::codegen::*;

/// Switches a scaling group off, so that it carries out no scaling activities.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DisableScalingGroupRequest::new()
///     .scaling_group_id("...");
/// let reply = client.disable_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableScalingGroupRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
}

impl DisableScalingGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
}

request! {
    DisableScalingGroupRequest {
        "ScalingGroupId" => scaling_group_id: query,
    }
}

impl Operation for DisableScalingGroupRequest {
    type Response = DisableScalingGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableScalingGroup")
        .required(&["ScalingGroupId"]);
}

/// Response to [`DisableScalingGroupRequest`].
pub type DisableScalingGroupResponse = alicloud_runtime::EmptyResponse;
