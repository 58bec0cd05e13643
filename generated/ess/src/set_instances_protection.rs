// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetInstancesProtection`, from `ess/SetInstancesProtection.md`.

use alicloud_runtime::codegen::*;

/// Protects instances from being taken when the group scales in, or lifts the protection.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::SetInstancesProtectionRequest::new()
///     .instance_id(["i-28wt4****"])
///     .protected_from_scale_in(true)
///     .scaling_group_id("asg-bp18p2yfxow2dloq****");
/// let reply = client.set_instances_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetInstancesProtectionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Items: at most 20. Example: `i-28wt4****`.
    pub instance_id: Vec<String>,
    /// **Required.** Whether the instances stay when the group scales in. Example: `true`.
    pub protected_from_scale_in: Option<bool>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
}

impl SetInstancesProtectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProtectedFromScaleIn`, which is required.
    #[inline]
    pub fn protected_from_scale_in(mut self, value: bool) -> Self {
        self.protected_from_scale_in = Some(value);
        self
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
}

request! {
    SetInstancesProtectionRequest {
        "InstanceId" => instance_id: query,
        "ProtectedFromScaleIn" => protected_from_scale_in: query,
        "ScalingGroupId" => scaling_group_id: query,
    }
}

impl Operation for SetInstancesProtectionRequest {
    type Response = SetInstancesProtectionResponse;
    type Error = SetInstancesProtectionError;
    const INFO: OperationInfo = super::operation("SetInstancesProtection")
        .required(&["InstanceId", "ProtectedFromScaleIn", "ScalingGroupId"]);
    const ERRORS: &'static [SetInstancesProtectionError] = &[
        SetInstancesProtectionError::IncorrectScalingGroupStatus,
        SetInstancesProtectionError::ForbiddenUnauthorized,
        SetInstancesProtectionError::InvalidInstanceIdNotFound,
        SetInstancesProtectionError::InvalidScalingGroupIdNotFound,
    ];
}

/// Response to [`SetInstancesProtectionRequest`].
pub type SetInstancesProtectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetInstancesProtectionRequest`] names.
///
/// - [`IncorrectScalingGroupStatus`](super::DocumentedError::IncorrectScalingGroupStatus)
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
pub type SetInstancesProtectionError = super::DocumentedError;
