// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateHaVip`, from `ecs/AssociateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Links the high-availability virtual IP address to another resource.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AssociateHaVipRequest::new();
/// let reply = client.associate_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the high-availability virtual IP address that the call or the item is about.
    pub ha_vip_id: Option<String>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
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
}

request! {
    AssociateHaVipRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "HaVipId" => ha_vip_id: query,
        "InstanceId" => instance_id: query,
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
        InvalidVipStatus = "InvalidVip.Status" ("400"), "vip invalid status", "The HAVIP is in a state in which it cannot be associated.";
        IncorrectHaVipStatus = "IncorrectHaVipStatus" ("400"), "", "The HAVIP is in a state that does not allow the operation; it has to be `Available` or `InUse`.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "In its present state, the instance does not allow the operation.";
        CountLimitExceedHaVipOnInstance = "CountLimitExceed.HaVipOnInstance" ("400"), "", "The instance has as many HAVIPs as it may have.";
        CountLimitExceededHaVipOnECSInstance = "CountLimitExceeded.HaVipOnECSInstance" ("400"), "", "The HAVIP is associated with as many instances as it may be.";
        OperationFailedDistibuteLock = "OperationFailed.DistibuteLock" ("400"), "Distibute lock fail.", "Another request holds the lock on the resource; try again after a while.";
        ForbiddenHaVip = "Forbidden.HaVip" ("400"), "", "The account may not use HAVIPs yet; it has to apply for the privilege.";
        OperationUnsupportedBindMultipleType = "OperationUnsupported.BindMultipleType" ("400"), "", "A HAVIP can be associated with instances or with network interfaces, not with both.";
        InvalidHaVipExist = "InvalidHaVip.Exist" ("404"), "haVip already bind exist.", "The HAVIP is associated with this instance already.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidHaVipIdNotFound = "InvalidHaVipId.NotFound" ("404"), "", "No HAVIP has this ID in the region or VPC.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
    }
}
