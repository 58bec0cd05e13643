// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAutoProvisioningGroup`, from `ecs/DeleteAutoProvisioningGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes an auto provisioning group and, if asked to, the instances in it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteAutoProvisioningGroupRequest::new()
///     .auto_provisioning_group_id("apg-bpuf6jel2bbl62wh13****")
///     .region_id("cn-hangzhou")
///     .terminate_instances(true);
/// let reply = client.delete_auto_provisioning_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAutoProvisioningGroupRequest {
    /// **Required.** ID of an auto provisioning group, as
    /// [`CreateAutoProvisioningGroup`](super::Client::create_auto_provisioning_group) or
    /// [`DescribeAutoProvisioningGroups`](super::Client::describe_auto_provisioning_groups) returned
    /// it. Example: `apg-bpuf6jel2bbl62wh13****`.
    pub auto_provisioning_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether deleting the group also releases its instances. Example: `true`.
    pub terminate_instances: Option<bool>,
}

impl DeleteAutoProvisioningGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AutoProvisioningGroupId`, which is required.
    pub fn auto_provisioning_group_id(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TerminateInstances`.
    #[inline]
    pub fn terminate_instances(mut self, value: bool) -> Self {
        self.terminate_instances = Some(value);
        self
    }
}

request! {
    DeleteAutoProvisioningGroupRequest {
        "AutoProvisioningGroupId" => auto_provisioning_group_id: query,
        "RegionId" => region_id: query,
        "TerminateInstances" => terminate_instances: query,
    }
}

impl Operation for DeleteAutoProvisioningGroupRequest {
    type Response = DeleteAutoProvisioningGroupResponse;
    type Error = DeleteAutoProvisioningGroupError;
    const INFO: OperationInfo = super::operation("DeleteAutoProvisioningGroup")
        .required(&["AutoProvisioningGroupId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteAutoProvisioningGroupError] = &[
        DeleteAutoProvisioningGroupError::ForbiddenRam,
        DeleteAutoProvisioningGroupError::MissingParameterInstanceType,
        DeleteAutoProvisioningGroupError::MissingParameter,
        DeleteAutoProvisioningGroupError::NoPermission,
        DeleteAutoProvisioningGroupError::AutoProvisioningGroupUnauthorized,
        DeleteAutoProvisioningGroupError::AutoProvisioningGroupIncorrectStatus,
        DeleteAutoProvisioningGroupError::InvalidAutoProvisioningGroupIdNotFound,
    ];
}

/// Response to [`DeleteAutoProvisioningGroupRequest`].
pub type DeleteAutoProvisioningGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAutoProvisioningGroupRequest`] names.
///
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`MissingParameterInstanceType`](super::DocumentedError::MissingParameterInstanceType)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`AutoProvisioningGroupUnauthorized`](super::DocumentedError::AutoProvisioningGroupUnauthorized)
/// - [`AutoProvisioningGroupIncorrectStatus`](super::DocumentedError::AutoProvisioningGroupIncorrectStatus)
/// - [`InvalidAutoProvisioningGroupIdNotFound`](super::DocumentedError::InvalidAutoProvisioningGroupIdNotFound)
pub type DeleteAutoProvisioningGroupError = super::DocumentedError;
