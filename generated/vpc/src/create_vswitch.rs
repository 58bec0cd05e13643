// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVSwitch`, from `vpc/CreateVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Creates a vSwitch, that is a subnet of a VPC in one zone. Its range is fixed from then on, and a
/// few addresses at both ends are reserved.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVSwitchRequest::new()
///     .cidr_block("172.16.0.0/24")
///     .vpc_id("vpc-257gq6n****")
///     .zone_id("cn-hangzhou-b")
///     .region_id("cn-hangzhou");
/// let reply = client.create_vswitch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// **Required.** Range of the vSwitch, a part of the VPC's range. It must not contain the
    /// destination of an existing route. Example: `172.16.0.0/24`.
    pub cidr_block: Option<String>,
    /// **Required.** VPC that the vSwitch is a part of. Example: `vpc-257gq6n****`.
    pub vpc_id: Option<String>,
    /// **Required.** Zone that the vSwitch lies in, as [`DescribeZones`](super::Client::describe_zones)
    /// lists it. Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Last eight bits of the vSwitch's IPv6 range, as a decimal number; the rest comes from the VPC.
    /// Range: 0 to 255. Example: `0`.
    pub ipv6_cidr_block: Option<i32>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is my vswitch.`.
    pub description: Option<String>,
    /// Name by which people tell the vSwitch from others. Length: 2 to 128. Example: `VSwitch-1`.
    pub vswitch_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `dhueeuxxxxxxdde`.
    pub client_token: Option<String>,
    /// Login name of the account that the resource belongs to.
    pub owner_account: Option<String>,
}

impl CreateVSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `VSwitchName`.
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.vswitch_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    CreateVSwitchRequest {
        "CidrBlock" => cidr_block: query,
        "VpcId" => vpc_id: query,
        "ZoneId" => zone_id: query,
        "RegionId" => region_id: query,
        "Ipv6CidrBlock" => ipv6_cidr_block: query,
        "Description" => description: query,
        "VSwitchName" => vswitch_name: query,
        "ClientToken" => client_token: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for CreateVSwitchRequest {
    type Response = CreateVSwitchResponse;
    type Error = CreateVSwitchError;
    const INFO: OperationInfo = super::operation("CreateVSwitch")
        .required(&["CidrBlock", "VpcId", "ZoneId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateVSwitchRequest`] is answered with.
#[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// ID of the new vSwitch. Example: `vsw-25naue4g****`.
    pub vswitch_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `861E6630-AEC0-4B2D-B214-6CB5E44B7F04`.
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
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("404"), "", "No zone has this ID. `DescribeZones` lists those that exist.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("404"), "", "No VPC has this ID. Check `VpcId` and the region.";
        InvalidVSwitchNameMalformed = "InvalidVSwitchName.Malformed" ("400"), "", "The name of the vSwitch is not well formed.";
        InvalidVSwitchDiscriptionMalformed = "InvalidVSwitchDiscription.Malformed" ("400"), "", "The vSwitch cannot have this description; it is not well formed.";
        ResourceNotAvailable = "ResourceNotAvailable" ("400"), "", "The region or zone does not offer this resource.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that is not possible; the message may name it.";
        InvalidCidrBlockOverlapped = "InvalidCidrBlock.Overlapped" ("400"), "", "The range overlaps another vSwitch or the destination of a custom route. Take one that is free.";
        QuotaExceededVSwitch = "QuotaExceeded.VSwitch" ("400"), "Virtual switch quota exceeded.", "The VPC has as many vSwitches as its quota allows.";
        IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus" ("400"), "", "Routes of the table are `Pending` or `Modifying`. Wait until they are done.";
        IncorrectVSwitchStatus = "IncorrectVSwitchStatus" ("400"), "", "A vSwitch of the VPC is just being changed. Try again a little later.";
        InvalidCirdrBlockMaskLength = "InvalidCirdrBlock.MaskLength" ("400"), "", "The prefix length of the range is not possible.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("400"), "", "The state of the VPC does not allow this. Wait until it is `Available`.";
        InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed" ("400"), "", "The range is not in proper CIDR notation.";
        MissingParameter = "MissingParameter" ("400"), "Miss mandatory parameter.", "A parameter that must be given is missing; the message may name it.";
        ForbiddenVpcNotFound = "Forbidden.VpcNotFound" ("400"), "", "No VPC has this ID. Check `VpcId` and the region.";
    }
}
