// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVSwitch`, from `ecs/CreateVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Creates one new vSwitch with the settings given in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateVSwitchRequest::new();
/// let reply = client.create_vswitch(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// **Required.** ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    pub zone_id: Option<String>,
    /// **Required.** Private addresses of the VPC or vSwitch, in CIDR notation. The range of a vSwitch
    /// lies within that of its VPC.
    pub cidr_block: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the vSwitch goes by.
    pub vswitch_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateVSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `CidrBlock`, which is required.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VSwitchName`.
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.vswitch_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateVSwitchRequest {
        "ZoneId" => zone_id: query,
        "CidrBlock" => cidr_block: query,
        "VpcId" => vpc_id: query,
        "RegionId" => region_id: query,
        "VSwitchName" => vswitch_name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateVSwitchRequest {
    type Response = CreateVSwitchResponse;
    type Error = CreateVSwitchError;
    const INFO: OperationInfo = super::operation("CreateVSwitch")
        .required(&["ZoneId", "CidrBlock", "VpcId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateVSwitchRequest`] is answered with.
#[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// ID of a switch, a subnet of a VPC within one zone.
    pub vswitch_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    CreateVSwitchResponse {
        "VSwitchId" => vswitch_id: value,
        "RequestId" => request_id: value,
    }
}

errors! {
    /// Errors that the documentation of [`CreateVSwitchRequest`] names.
    pub enum CreateVSwitchError {
        OperationFailedIdempotentTokenProcessing = "OperationFailed.IdempotentTokenProcessing" ("400"), "Action is processing.", "An earlier request with this `ClientToken` is still being carried out.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "Invalid description.", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidVSwitchNameMalformed = "InvalidVSwitchName.Malformed" ("400"), "", "The vSwitch's name is too short, too long or has characters that are not allowed.";
        InvalidVSwitchDiscriptionMalformed = "InvalidVSwitchDiscription.Malformed" ("400"), "", "The vSwitch's description is too short or too long, or has a beginning that is not allowed.";
        ResourceNotAvailable = "ResourceNotAvailable" ("400"), "", "The region or zone does not offer VPCs.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidCidrBlockOverlapped = "InvalidCidrBlock.Overlapped" ("400"), "", "The range shares addresses with another vSwitch of the VPC; choose a free one.";
        QuotaExceededVSwitch = "QuotaExceeded.VSwitch" ("400"), "Virtual switch quota exceeded.", "The VPC has as many vSwitches as it may have.";
        IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus" ("400"), "", "A route is just being changed, which blocks the operation; wait until the routes are stable.";
        IncorrectVSwitchStatus = "IncorrectVSwitchStatus" ("400"), "", "The vSwitch is `Pending`; wait until it is ready.";
        InvalidCirdrBlockMaskLength = "InvalidCirdrBlock.MaskLength" ("400"), "", "The mask of the vSwitch's range has a length that is not allowed.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("400"), "", "The VPC is in a state that does not allow the operation.";
        InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed" ("400"), "", "The address range is not valid CIDR notation or not one that is allowed.";
        MissingParameter = "MissingParameter" ("400"), "Miss mandatory parameter.", "A required parameter is missing; the message says which.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task is changing the resource at the moment; wait and call again.";
        RouteConflictAlreadyExist = "RouteConflict.AlreadyExist" ("400"), "", "The route table already has a route that conflicts with this one.";
        OperationFailedCidrAcross = "OperationFailed.CidrAcross" ("400"), "", "The range overlaps addresses that instances linked from the classic network use.";
        VpcSwitchRuleQuotaNotExists = "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS" ("400"), "", "No quota for vSwitches is defined for the account or VPC.";
        CreateVSwitchIncorrectStatusCbnStatus = "CreateVSwitch.IncorrectStatus.cbnStatus" ("400"), "", "The Cloud Enterprise Network of the VPC is in a state that blocks new vSwitches.";
        OperationFailedNotifyCenCreate = "OperationFailed.NotifyCenCreate" ("400"), "", "The Cloud Enterprise Network (CEN) could not be told of the new resource; try again.";
        ForbiddenVpcNotFound = "Forbidden.VpcNotFound" ("400"), "", "There is no VPC with this ID.";
        DuplicatedClientToken = "Duplicated.ClientToken" ("400"), "%s", "The `ClientToken` was used before; take a new one for a new request.";
        OperationFailedDistibuteLock = "OperationFailed.DistibuteLock" ("400"), "Distibute lock fail.", "Another request holds the lock on the resource; try again after a while.";
        InvalidNotExist = "Invalid.NotExist" ("404"), "", "No rule is defined for the size of the vSwitch.";
        InvalidStatusRouteEntry = "InvalidStatus.RouteEntry" ("404"), "RouteEntry status error.", "A route of the VPC is in a state that blocks new vSwitches; wait until it is stable.";
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("404"), "", "The region has no zone with this ID.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("404"), "", "No VPC of the account has this ID in the region.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
