// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableScalingGroup`, from `ess/DisableScalingGroup.md`.

use alicloud_runtime::codegen::*;

/// Disables a scaling group, which then starts no scaling activities.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DisableScalingGroupRequest::new()
///     .scaling_group_id("asg-bp18p2yfxow2dloq****");
/// let reply = client.disable_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableScalingGroupRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp18p2yfxow2dloq****`.
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
    type Error = DisableScalingGroupError;
    const INFO: OperationInfo = super::operation("DisableScalingGroup")
        .required(&["ScalingGroupId"]);
    const ERRORS: &'static [DisableScalingGroupError] = &[
        DisableScalingGroupError::InvalidScalingGroupIdNotFound,
    ];
}

/// Response to [`DisableScalingGroupRequest`].
pub type DisableScalingGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableScalingGroupRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
pub type DisableScalingGroupError = super::DocumentedError;
