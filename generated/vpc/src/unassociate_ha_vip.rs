// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateHaVip`, from `vpc/UnassociateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Undoes the link between the HAVIP and the other resource.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnassociateHaVipRequest::new();
/// let reply = client.unassociate_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateHaVipRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** HAVIP, that is a floating private address, to change.
    pub ha_vip_id: Option<String>,
    /// **Required.** ID of the instance concerned.
    pub instance_id: Option<String>,
    /// Whether to detach even the instance that is the active one behind the HAVIP, which is refused
    /// otherwise.
    pub force: Option<String>,
    /// Kind of resource that `InstanceId` names.
    pub instance_type: Option<String>,
}

impl UnassociateHaVipRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HaVipId`, which is required.
    pub fn ha_vip_id(mut self, value: impl Into<String>) -> Self {
        self.ha_vip_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    pub fn force(mut self, value: impl Into<String>) -> Self {
        self.force = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    UnassociateHaVipRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "HaVipId" => ha_vip_id: query,
        "InstanceId" => instance_id: query,
        "Force" => force: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for UnassociateHaVipRequest {
    type Response = UnassociateHaVipResponse;
    type Error = UnassociateHaVipError;
    const INFO: OperationInfo = super::operation("UnassociateHaVip")
        .required(&["RegionId", "HaVipId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`UnassociateHaVipRequest`] is answered with.
pub type UnassociateHaVipResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`UnassociateHaVipRequest`] names.
    pub enum UnassociateHaVipError {
        IncorrectHaVipStatus = "IncorrectHaVipStatus" ("400"), "", "The HAVIP must be `Available` or `InUse` for this call.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "The instance is in a state that rules this call out.";
        ResourceNotAssociated = "ResourceNotAssociated" ("400"), "", "The instance does not stand behind the HAVIP, so nothing can be detached.";
        ForbiddenUnassociateMaster = "Forbidden.UnassociateMaster" ("400"), "", "The instance is the active one behind the HAVIP. Set `Force` to `True` to detach it all the same.";
        HaVipNotAssociatedWithInstance = "HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE" ("400"), "", "The instance does not stand behind the HAVIP, so nothing can be detached.";
        OperationFailedDistibuteLock = "OperationFailed.DistibuteLock" ("400"), "Distibute lock fail.", "Another call holds the lock on the resource. Try again a little later.";
        OperationFailedQueryNetworkInterfaceInfo = "OperationFailed.QueryNetworkInterfaceInfo" ("400"), "", "The network interface could not be looked up. Check its ID, or try again later.";
        IllegalParamInstanceType = "IllegalParam.InstanceType" ("400"), "", "`InstanceType` has a value that is not possible for this call.";
        InvalidNetworkInterfaceIdNotFound = "InvalidNetworkInterfaceId.NotFound" ("400"), "", "No network interface has this ID in the region.";
        ResourceNotFoundInstance = "ResourceNotFound.Instance" ("400"), "", "The instance behind the HAVIP, or the next hop, does not exist.";
        ForbiddenHaVip = "Forbidden.HaVip" ("400"), "", "The account lacks the privilege `vpc_privilege_allow_buy_havip_instance`, without which HAVIPs cannot be used. Have it granted first.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        InvalidHaVipIdNotFound = "InvalidHaVipId.NotFound" ("404"), "", "The VPC or the region has no HAVIP with this ID.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance has this ID here. Check ID, region and VPC.";
        InternalError = "InternalError" ("500"), "", "The service failed for a reason of its own. Try again later.";
    }
}
