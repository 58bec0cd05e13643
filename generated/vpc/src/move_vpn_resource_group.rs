// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveVpnResourceGroup`, from `vpc/MoveVpnResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a VPN resource to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::MoveVpnResourceGroupRequest::new()
///     .instance_id("...")
///     .resource_type("...")
///     .new_resource_group_id("...");
/// let reply = client.move_vpn_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveVpnResourceGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required.** Resource group that the instance moves into.
    pub new_resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl MoveVpnResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    MoveVpnResourceGroupRequest {
        "InstanceId" => instance_id: query,
        "ResourceType" => resource_type: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for MoveVpnResourceGroupRequest {
    type Response = MoveVpnResourceGroupResponse;
    type Error = MoveVpnResourceGroupError;
    const INFO: OperationInfo = super::operation("MoveVpnResourceGroup")
        .required(&["InstanceId", "ResourceType", "NewResourceGroupId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [MoveVpnResourceGroupError] = &[
        MoveVpnResourceGroupError::InvalidInstanceIdNotFound,
        MoveVpnResourceGroupError::InvalidResourceGroupId,
        MoveVpnResourceGroupError::InvalidResourceIdNotFound,
        MoveVpnResourceGroupError::IllegalParamResourceType,
        MoveVpnResourceGroupError::Forbidden,
    ];
}

/// Response to [`MoveVpnResourceGroupRequest`].
pub type MoveVpnResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`MoveVpnResourceGroupRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`IllegalParamResourceType`](super::DocumentedError::IllegalParamResourceType)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type MoveVpnResourceGroupError = super::DocumentedError;
