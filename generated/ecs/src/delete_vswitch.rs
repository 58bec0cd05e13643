// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVSwitch`, from `ecs/DeleteVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Deletes the vSwitch named in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteVSwitchRequest::new();
/// let reply = client.delete_vswitch(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// **Required.** ID of a switch, a subnet of a VPC within one zone.
    pub vswitch_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteVSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteVSwitchRequest {
        "VSwitchId" => vswitch_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteVSwitchRequest {
    type Response = DeleteVSwitchResponse;
    type Error = DeleteVSwitchError;
    const INFO: OperationInfo = super::operation("DeleteVSwitch")
        .required(&["VSwitchId"])
        .region("RegionId");
}

/// What [`DeleteVSwitchRequest`] is answered with.
pub type DeleteVSwitchResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteVSwitchRequest`] names.
    pub enum DeleteVSwitchError {
        IncorrectVSwitchStatus = "IncorrectVSwitchStatus" ("400"), "", "The vSwitch is `Pending`; wait until it is ready.";
        DependencyViolation = "DependencyViolation" ("400"), "", "Something else still depends on the resource, such as instances in the security group.";
        IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus" ("400"), "", "A route is just being changed, which blocks the operation; wait until the routes are stable.";
        DependencyViolationHaVip = "DependencyViolation.HaVip" ("400"), "", "HAVIPs are still in the vSwitch; delete them first.";
        MissingParameter = "MissingParameter" ("400"), "Miss mandatory parameter.", "A required parameter is missing; the message says which.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task is changing the resource at the moment; wait and call again.";
        DependencyViolationRouteTable = "DependencyViolation.RouteTable" ("400"), "", "A custom route table still belongs to the resource; detach or delete it first.";
        DependencyViolationSnat = "DependencyViolation.Snat" ("400"), "", "SNAT entries still use the vSwitch; delete them first.";
        DeleteVSwitchIncorrectStatusCbnStatus = "DeleteVSwitch.IncorrectStatus.cbnStatus" ("400"), "", "The Cloud Enterprise Network of the VPC is in a state that blocks the deletion of vSwitches.";
        AttrMismatchingNaclAndBindInstance = "AttrMismatching.NaclAndBindInstance" ("400"), "", "The network ACL belongs to another VPC than the vSwitch.";
        InvalidResourceNotBinding = "InvalidResource.NotBinding" ("400"), "", "Something that should be detached along with the vSwitch is not bound to it.";
        DependencyViolationSnatEntry = "DependencyViolation.SnatEntry" ("400"), "", "SNAT entries still use the resource; delete them first.";
        DependencyViolationNetworkAcl = "DependencyViolation.NetworkAcl" ("400"), "", "A network ACL still belongs to the resource; detach or delete it first.";
        DependencyViolationEnhancedNatgw = "DependencyViolation.EnhancedNatgw" ("400"), "", "An enhanced NAT gateway is still in the vSwitch; delete it first.";
        InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound" ("400"), "VSwitch not exist.", "No vSwitch of the account has this ID in the region.";
        ForbiddenRegionNotFound = "Forbidden.RegionNotFound" ("404"), "", "The permission check found no such region or instance.";
        IncorrectVSwitchId = "IncorrectVSwitchId" ("404"), "", "The permission check found no such vSwitch.";
        IncorrectStatus = "IncorrectStatus" ("404"), "Vswtich status not stable.", "The resource is in a state that does not allow the operation; wait until it is stable.";
    }
}
