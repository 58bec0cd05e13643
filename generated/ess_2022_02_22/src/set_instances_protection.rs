// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetInstancesProtection`, from `ess_2022_02_22/SetInstancesProtection.md`.

use alicloud_runtime::codegen::*;

/// Puts instances in a scaling group under protection, or ends it.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::SetInstancesProtectionRequest::new()
///     .scaling_group_id("...")
///     .protected_from_scale_in(true)
///     .instance_ids(["..."]);
/// let reply = client.set_instances_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetInstancesProtectionRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// **Required.** Whether the instances stay when the group scales in.
    pub protected_from_scale_in: Option<bool>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 20.
    pub instance_ids: Vec<String>,
}

impl SetInstancesProtectionRequest {
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
    /// Sets `ProtectedFromScaleIn`, which is required.
    #[inline]
    pub fn protected_from_scale_in(mut self, value: bool) -> Self {
        self.protected_from_scale_in = Some(value);
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SetInstancesProtectionRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ProtectedFromScaleIn" => protected_from_scale_in: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for SetInstancesProtectionRequest {
    type Response = SetInstancesProtectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetInstancesProtection")
        .required(&["ScalingGroupId", "ProtectedFromScaleIn", "InstanceIds"]);
}

/// Response to [`SetInstancesProtectionRequest`].
pub type SetInstancesProtectionResponse = alicloud_runtime::EmptyResponse;
