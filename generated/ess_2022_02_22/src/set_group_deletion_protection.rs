// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetGroupDeletionProtection`, from `ess_2022_02_22/SetGroupDeletionProtection.md`.

use alicloud_runtime::codegen::*;

/// Turns deletion protection of a scaling group on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::SetGroupDeletionProtectionRequest::new()
///     .group_deletion_protection(true)
///     .scaling_group_id("...");
/// let reply = client.set_group_deletion_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetGroupDeletionProtectionRequest {
    /// **Required.** Whether the scaling group is guarded against deletion.
    pub group_deletion_protection: Option<bool>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SetGroupDeletionProtectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupDeletionProtection`, which is required.
    #[inline]
    pub fn group_deletion_protection(mut self, value: bool) -> Self {
        self.group_deletion_protection = Some(value);
        self
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    SetGroupDeletionProtectionRequest {
        "GroupDeletionProtection" => group_deletion_protection: query,
        "ScalingGroupId" => scaling_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for SetGroupDeletionProtectionRequest {
    type Response = SetGroupDeletionProtectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetGroupDeletionProtection")
        .required(&["GroupDeletionProtection", "ScalingGroupId"])
        .region("RegionId");
}

/// Response to [`SetGroupDeletionProtectionRequest`].
pub type SetGroupDeletionProtectionResponse = alicloud_runtime::EmptyResponse;
