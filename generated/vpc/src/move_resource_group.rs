// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `vpc/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves the resource group to another place or group.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::MoveResourceGroupRequest::new();
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
}

/// What [`MoveResourceGroupRequest`] is answered with.
pub type MoveResourceGroupResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`MoveResourceGroupRequest`] names.
    pub enum MoveResourceGroupError {
        InvalidResourceGroupId = "InvalidResourceGroupId" ("400"), "", "No resource group has this ID.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("400"), "", "The resource ID is empty or cannot be used. For a flow log, the resource may have one already.";
        IllegalParamResourceType = "IllegalParam.ResourceType" ("400"), "Invalid Resource Type value.", "`ResourceType` has a value that the operation does not know.";
        OperationFailedInstanceStatusNotAllowed = "OperationFailed.InstanceStatusNotAllowed" ("400"), "", "The resource is in a state in which it cannot change its resource group.";
        IncorrectStatusVpc = "IncorrectStatus.Vpc" ("400"), "", "The VPC is in a state that rules this out. Wait until it is `Available`.";
        InvalidBandwidthPackageIdNotFound = "InvalidBandwidthPackageId.NotFound" ("404"), "", "No bandwidth package or plan has this ID.";
    }
}
