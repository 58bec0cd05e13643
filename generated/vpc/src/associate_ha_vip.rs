// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateHaVip`, from `vpc/AssociateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Links the HAVIP to another resource.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateHaVipRequest::new();
/// let reply = client.associate_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** HAVIP, that is a floating private address, to change.
    pub ha_vip_id: Option<String>,
    /// **Required.** ID of the instance concerned.
    pub instance_id: Option<String>,
    /// Kind of resource that `InstanceId` names.
    pub instance_type: Option<String>,
}

impl AssociateHaVipRequest {
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    AssociateHaVipRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "HaVipId" => ha_vip_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for AssociateHaVipRequest {
    type Response = AssociateHaVipResponse;
    type Error = AssociateHaVipError;
    const INFO: OperationInfo = super::operation("AssociateHaVip")
        .required(&["RegionId", "HaVipId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`AssociateHaVipRequest`] is answered with.
pub type AssociateHaVipResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AssociateHaVipRequest`] names.
    pub enum AssociateHaVipError {
        OperationUnsupportedBindOnFreeNetworkInterface = "OperationUnsupported.BindOnFreeNetworkInterface" ("400"), "", "The network interface belongs to no ECS instance. Attach it to one first.";
        OperationUnsupportedBindMultipleType = "OperationUnsupported.BindMultipleType" ("400"), "", "Either ECS instances or network interfaces can stand behind a HAVIP, not both.";
        OperationUnsupportedBindOnMultipleVswitch = "OperationUnsupported.BindOnMultipleVswitch" ("400"), "", "The instance lies in another vSwitch than the HAVIP. Choose one in the same vSwitch.";
        InvalidVipStatus = "InvalidVip.Status" ("400"), "vip invalid status", "The HAVIP is in a state in which no instance can join it.";
        IncorrectHaVipStatus = "IncorrectHaVipStatus" ("400"), "", "The HAVIP must be `Available` or `InUse` for this call.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "The instance is in a state that rules this call out.";
        CountLimitExceedHaVipOnInstance = "CountLimitExceed.HaVipOnInstance" ("400"), "", "The instance stands behind as many HAVIPs as it may.";
        CountLimitExceededHaVipOnECSInstance = "CountLimitExceeded.HaVipOnECSInstance" ("400"), "", "As many instances stand behind the HAVIP as it may have.";
        OperationFailedDistibuteLock = "OperationFailed.DistibuteLock" ("400"), "Distibute lock fail.", "Another call holds the lock on the resource. Try again a little later.";
        InvalidNetworkInterfaceIdNotFound = "InvalidNetworkInterfaceId.NotFound" ("400"), "", "No network interface has this ID in the region.";
        OperationFailedQueryNetworkInterfaceInfo = "OperationFailed.QueryNetworkInterfaceInfo" ("400"), "", "The network interface could not be looked up. Check its ID, or try again later.";
        IllegalParamInstanceType = "IllegalParam.InstanceType" ("400"), "", "`InstanceType` has a value that is not possible for this call.";
        OperationUnsupportedBindOnSameEcs = "OperationUnsupported.BindOnSameEcs" ("400"), "", "Two network interfaces of one ECS instance cannot both stand behind the HAVIP.";
        OperationUnsupportedHavipBindType = "OperationUnsupported.HavipBindType" ("400"), "", "In this region no network interface can stand behind a HAVIP. Use an ECS instance.";
        InvalidInstanceNotExist = "InvalidInstance.NotExist" ("400"), "", "The instance to attach to does not exist in the region. Check ID and type.";
        OperationDeniedBindOnSameEcs = "OperationDenied.BindOnSameEcs" ("400"), "", "Another network interface of the same ECS instance stands behind the HAVIP already.";
        ForbiddenHaVip = "Forbidden.HaVip" ("400"), "", "The account lacks the privilege `vpc_privilege_allow_buy_havip_instance`, without which HAVIPs cannot be used. Have it granted first.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("400"), "", "No instance has this ID here. Check ID, region and VPC.";
        ResourceNotFoundEcsInstance = "ResourceNotFound.EcsInstance" ("400"), "", "No ECS instance has this ID in the region.";
        InvalidStatusNotAllow = "InvalidStatus.NotAllow" ("400"), "Bind instance status invalid", "The instance to attach to or detach from is in a state that rules this out.";
        InvalidHaVipExist = "InvalidHaVip.Exist" ("404"), "haVip already bind exist.", "The instance stands behind the HAVIP already; nothing needs to be done.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        InvalidHaVipIdNotFound = "InvalidHaVipId.NotFound" ("404"), "", "The VPC or the region has no HAVIP with this ID.";
        QuotaExceededHaVipBindInstance = "QuotaExceeded.HaVipBindInstance" ("404"), "", "As many instances stand behind the HAVIP as it may have.";
    }
}
