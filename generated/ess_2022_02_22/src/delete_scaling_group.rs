// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScalingGroup`, from `ess_2022_02_22/DeleteScalingGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scaling group with its rules and configurations, and with its instances if forced.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DeleteScalingGroupRequest::new()
///     .scaling_group_id("...");
/// let reply = client.delete_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScalingGroupRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Whether the group is deleted even if it has instances or is just scaling.
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteScalingGroup")
        .required(&["ScalingGroupId"])
        .region("RegionId");
}

/// Response to [`DeleteScalingGroupRequest`].
pub type DeleteScalingGroupResponse = alicloud_runtime::EmptyResponse;
