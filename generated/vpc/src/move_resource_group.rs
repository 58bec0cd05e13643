// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `vpc/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a VPC resource to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::MoveResourceGroupRequest::new()
///     .resource_id("...")
///     .resource_type("...")
///     .new_resource_group_id("...");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// **Required.** Resources that the call is about, by their IDs.
    pub resource_id: Option<String>,
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required.** Resource group that the instance moves into.
    pub new_resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl MoveResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
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
    MoveResourceGroupRequest {
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = MoveResourceGroupError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(&["ResourceId", "ResourceType", "NewResourceGroupId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [MoveResourceGroupError] = &[
        MoveResourceGroupError::InvalidResourceGroupId,
        MoveResourceGroupError::InvalidResourceIdNotFound,
        MoveResourceGroupError::IllegalParamResourceType,
        MoveResourceGroupError::OperationFailedInstanceStatusNotAllowed,
        MoveResourceGroupError::IncorrectStatusVpc,
        MoveResourceGroupError::InvalidBandwidthPackageIdNotFound,
    ];
}

/// Response to [`MoveResourceGroupRequest`].
pub type MoveResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`MoveResourceGroupRequest`] names.
///
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`IllegalParamResourceType`](super::DocumentedError::IllegalParamResourceType)
/// - [`OperationFailedInstanceStatusNotAllowed`](super::DocumentedError::OperationFailedInstanceStatusNotAllowed)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
pub type MoveResourceGroupError = super::DocumentedError;
