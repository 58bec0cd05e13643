// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDefaultVSwitch`, from `vpc/CreateDefaultVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Creates one new default vSwitch with the settings given in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateDefaultVSwitchRequest::new();
/// let reply = client.create_default_vswitch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDefaultVSwitchRequest {
    /// **Required.** ID of a zone, as [`DescribeZones`](super::Client::describe_zones) lists it.
    pub zone_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IPv6 range of the network, in CIDR notation.
    pub ipv6_cidr_block: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateDefaultVSwitchRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Ipv6CidrBlock`.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: i32) -> Self {
        self.ipv6_cidr_block = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateDefaultVSwitchRequest {
        "ZoneId" => zone_id: query,
        "RegionId" => region_id: query,
        "Ipv6CidrBlock" => ipv6_cidr_block: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateDefaultVSwitchRequest {
    type Response = CreateDefaultVSwitchResponse;
    type Error = CreateDefaultVSwitchError;
    const INFO: OperationInfo = super::operation("CreateDefaultVSwitch")
        .required(&["ZoneId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateDefaultVSwitchRequest`] is answered with.
#[non_exhaustive]
pub struct CreateDefaultVSwitchResponse {
    /// vSwitch that the resource is in, by its ID. Example: `vsw-bp1a4b5qhmxftjimq****`.
    pub vswitch_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
}

response! {
    CreateDefaultVSwitchResponse {
        "VSwitchId" => vswitch_id: value,
        "RequestId" => request_id: value,
    }
}

errors! {
    /// Errors that the documentation of [`CreateDefaultVSwitchRequest`] names.
    pub enum CreateDefaultVSwitchError {
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "Invalid description.", "The description is too short or too long, or begins like a web address.";
        InvalidVSwitchNameMalformed = "InvalidVSwitchName.Malformed" ("400"), "", "The name of the vSwitch is not well formed.";
        InvalidVSwitchDiscriptionMalformed = "InvalidVSwitchDiscription.Malformed" ("400"), "", "The vSwitch cannot have this description; it is not well formed.";
        AbsVpcInvalidDescriptionMalformed = "Abs.Vpc.InvalidDescription.Malformed" ("400"), "", "The name or description of the vSwitch breaks the rules for its length and first characters.";
        ResourceNotAvailable = "ResourceNotAvailable" ("400"), "", "The region or zone does not offer this resource.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that is not possible; the message may name it.";
        InvalidCidrBlockOverlapped = "InvalidCidrBlock.Overlapped" ("400"), "", "The range overlaps another vSwitch or the destination of a custom route. Take one that is free.";
        QuotaExceededVSwitch = "QuotaExceeded.VSwitch" ("400"), "Virtual switch quota exceeded.", "The VPC has as many vSwitches as its quota allows.";
        IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus" ("400"), "", "Routes of the table are `Pending` or `Modifying`. Wait until they are done.";
        IncorrectVSwitchStatus = "IncorrectVSwitchStatus" ("400"), "", "A vSwitch of the VPC is just being changed. Try again a little later.";
        InvalidCirdrBlockMaskLength = "InvalidCirdrBlock.MaskLength" ("400"), "", "The prefix length of the range is not possible.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("400"), "", "The state of the VPC does not allow this. Wait until it is `Available`.";
        CreateVSwitchIncorrectStatusCbnStatus = "CreateVSwitch.IncorrectStatus.cbnStatus" ("400"), "", "The attachment of the VPC to CEN is just changing, so no vSwitch can be created for the moment.";
        InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed" ("400"), "", "The range is not in proper CIDR notation.";
        MissingParameter = "MissingParameter" ("400"), "Miss mandatory parameter.", "A parameter that must be given is missing; the message may name it.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task on the same resource is not finished, or calls follow too fast. Send the call again a little later.";
        VpcSwitchRuleQuotaNotExists = "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS" ("400"), "", "The service found no quota for vSwitches. Try again later.";
        ForbiddenVpcNotFound = "Forbidden.VpcNotFound" ("400"), "", "No VPC has this ID. Check `VpcId` and the region.";
        RouteConflictAlreadyExist = "RouteConflict.AlreadyExist" ("400"), "", "A route table holds a route that the new range clashes with. Take another range or delete that route.";
        OperationFailedCidrAcross = "OperationFailed.CidrAcross" ("400"), "", "The range of the vSwitch overlaps addresses of ClassicLink instances.";
        DuplicatedClientToken = "Duplicated.ClientToken" ("400"), "%s", "An earlier request with other parameters used this `ClientToken`. Use a fresh one.";
        OperationFailedIpv6CidrBlockExisted = "OperationFailed.Ipv6CidrBlockExisted" ("400"), "%s", "The IPv6 range is in use already. Take another one.";
        IllegalParamIpv6CidrBlock = "IllegalParam.Ipv6CidrBlock" ("400"), "%s", "`Ipv6CidrBlock` does not fit. Check the notation and the IPv6 range of the VPC.";
        OperationFailedVpcIpv6Disabled = "OperationFailed.VpcIpv6Disabled" ("400"), "%s", "The VPC has no IPv6. Turn it on for the VPC first.";
        IncorrectStatusCbnStatus = "IncorrectStatus.cbnStatus" ("400"), "", "The attachment of the VPC to CEN is just changing, which rules this out for the moment.";
        OperationFailedDefaultVpcNotExist = "OperationFailed.DefaultVpcNotExist" ("400"), "%s", "The region has no default VPC. Create it by `CreateDefaultVpc` first.";
        UnsupportedFeatureCloudBoxIpv6 = "UnsupportedFeature.CloudBoxIpv6" ("400"), "", "VSwitches in a CloudBox cannot have IPv6.";
        OperationDeniedVpcPeerExist = "OperationDenied.VpcPeerExist" ("400"), "", "A peering connection of the VPC rules out this vSwitch.";
        OperationDeniedCenAttached = "OperationDenied.CenAttached" ("400"), "", "The VPC belongs to a CEN instance, which rules out this vSwitch.";
        OperationDeniedNatgwExist = "OperationDenied.NatgwExist" ("400"), "", "A NAT gateway in the VPC rules out this vSwitch.";
        OperationDeniedOtherSubnetCreating = "OperationDenied.OtherSubnetCreating" ("400"), "other subnet is creating", "Another vSwitch of the VPC is just being created. Wait until it is done.";
        OperationFailedDefaultVSwitchExist = "OperationFailed.DefaultVSwitchExist" ("400"), "", "The zone has its default vSwitch already; one is all it may have.";
        InvalidNotExist = "Invalid.NotExist" ("404"), "", "No rule exists for the prefix length of the vSwitch. Choose another prefix length.";
        InvalidStatusRouteEntry = "InvalidStatus.RouteEntry" ("404"), "RouteEntry status error.", "A route of the VPC is in a state that rules out a new vSwitch. Try again later.";
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("404"), "", "No zone has this ID. `DescribeZones` lists those that exist.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("404"), "", "No VPC has this ID. Check `VpcId` and the region.";
    }
}
