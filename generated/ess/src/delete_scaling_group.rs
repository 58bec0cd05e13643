// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScalingGroup`, from `ess/DeleteScalingGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scaling group with its configurations and rules; with `ForceDelete`, its instances go
/// too.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DeleteScalingGroupRequest::new()
///     .scaling_group_id("asg-bp18p2yfxow2dloq****");
/// let reply = client.delete_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScalingGroupRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// Whether the group is deleted even if it has instances or is just scaling.
    /// Default: `false`. Example: `false`.
    pub force_delete: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteScalingGroupRequest {
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
    /// Sets `ForceDelete`.
    #[inline]
    pub fn force_delete(mut self, value: bool) -> Self {
        self.force_delete = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteScalingGroupRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ForceDelete" => force_delete: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteScalingGroupRequest {
    type Response = DeleteScalingGroupResponse;
    type Error = DeleteScalingGroupError;
    const INFO: OperationInfo = super::operation("DeleteScalingGroup")
        .required(&["ScalingGroupId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteScalingGroupError] = &[
        DeleteScalingGroupError::InvalidScalingGroupIdNotFound,
        DeleteScalingGroupError::ForbiddenUnauthorized,
        DeleteScalingGroupError::InstanceInUse,
    ];
}

/// Response to [`DeleteScalingGroupRequest`].
pub type DeleteScalingGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteScalingGroupRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`InstanceInUse`](super::DocumentedError::InstanceInUse)
pub type DeleteScalingGroupError = super::DocumentedError;
