// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVSwitch`, from `vpc/CreateVSwitch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a vSwitch, that is a subnet of a VPC in one zone. Its range is fixed from then on, and a
/// few addresses at both ends are reserved.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVSwitchRequest::new()
///     .cidr_block("172.16.0.0/24")
///     .vpc_id("vpc-257gq6n****")
///     .zone_id("cn-hangzhou-b");
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
    /// Region that the call works in, such as `cn-hangzhou`.
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
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// IPv6 range of the VPC that the vSwitch takes its own from.
    pub vpc_ipv6_cidr_block: Option<String>,
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
    /// Sets `RegionId`.
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VpcIpv6CidrBlock`.
    pub fn vpc_ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.vpc_ipv6_cidr_block = Some(value.into());
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
        "Tag" => tag: query,
        "VpcIpv6CidrBlock" => vpc_ipv6_cidr_block: query,
    }
}

impl Operation for CreateVSwitchRequest {
    type Response = CreateVSwitchResponse;
    type Error = CreateVSwitchError;
    const INFO: OperationInfo = super::operation("CreateVSwitch")
        .required(&["CidrBlock", "VpcId", "ZoneId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateVSwitchError] = &[
        CreateVSwitchError::InvalidZoneIdNotFound,
        CreateVSwitchError::InvalidVpcIdNotFound,
        CreateVSwitchError::InvalidVSwitchNameMalformed,
        CreateVSwitchError::InvalidVSwitchDiscriptionMalformed,
        CreateVSwitchError::ResourceNotAvailable,
        CreateVSwitchError::InvalidParameter2,
        CreateVSwitchError::InvalidCidrBlockOverlapped,
        CreateVSwitchError::QuotaExceededVSwitch,
        CreateVSwitchError::IncorrectRouteEntryStatus,
        CreateVSwitchError::IncorrectVSwitchStatus,
        CreateVSwitchError::InvalidCirdrBlockMaskLength,
        CreateVSwitchError::IncorrectVpcStatus,
        CreateVSwitchError::InvalidCidrBlockMalformed,
        CreateVSwitchError::MissingParameter,
        CreateVSwitchError::ForbiddenVpcNotFound,
        CreateVSwitchError::OperationFailedResourceConflict,
        CreateVSwitchError::OperationFailedIdempotentTokenProcessing,
        CreateVSwitchError::InvalidDescriptionMalformed,
        CreateVSwitchError::AbsVpcInvalidDescriptionMalformed,
        CreateVSwitchError::MissingParamVpcId2,
        CreateVSwitchError::CreateVSwitchIncorrectStatusCbnStatus,
        CreateVSwitchError::TaskConflict,
        CreateVSwitchError::VpcSwitchRuleQuotaNotExists,
        CreateVSwitchError::RouteConflictAlreadyExist,
        CreateVSwitchError::OperationFailedCidrAcross,
        CreateVSwitchError::DuplicatedClientToken,
        CreateVSwitchError::OperationFailedIpv6CidrBlockExisted,
        CreateVSwitchError::IllegalParamIpv6CidrBlock,
        CreateVSwitchError::OperationFailedVpcIpv6Disabled,
        CreateVSwitchError::IncorrectStatusCbnStatus,
        CreateVSwitchError::OperationFailedNotifyCenCreate,
        CreateVSwitchError::OperationFailedDistibuteLock,
        CreateVSwitchError::UnsupportedFeatureCloudBoxIpv6,
        CreateVSwitchError::OperationDeniedVpcPeerExist,
        CreateVSwitchError::OperationDeniedCenAttached,
        CreateVSwitchError::OperationDeniedNatgwExist,
        CreateVSwitchError::MissingParamIpv6CidrBlock,
        CreateVSwitchError::IllegalParamVpcIpv6CidrBlock,
        CreateVSwitchError::OperationDeniedOtherSubnetCreating,
        CreateVSwitchError::OperationDeniedVpcPeerExists,
        CreateVSwitchError::IllegalParamCidrBlock,
        CreateVSwitchError::InvalidNotExist,
        CreateVSwitchError::InvalidStatusRouteEntry,
    ];
}

/// Response to [`CreateVSwitchRequest`].
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

/// Errors that the documentation of [`CreateVSwitchRequest`] names.
///
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`InvalidVSwitchNameMalformed`](super::DocumentedError::InvalidVSwitchNameMalformed)
/// - [`InvalidVSwitchDiscriptionMalformed`](super::DocumentedError::InvalidVSwitchDiscriptionMalformed)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidCidrBlockOverlapped`](super::DocumentedError::InvalidCidrBlockOverlapped)
/// - [`QuotaExceededVSwitch`](super::DocumentedError::QuotaExceededVSwitch)
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`InvalidCirdrBlockMaskLength`](super::DocumentedError::InvalidCirdrBlockMaskLength)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`ForbiddenVpcNotFound`](super::DocumentedError::ForbiddenVpcNotFound)
/// - [`OperationFailedResourceConflict`](super::DocumentedError::OperationFailedResourceConflict)
/// - [`OperationFailedIdempotentTokenProcessing`](super::DocumentedError::OperationFailedIdempotentTokenProcessing)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`AbsVpcInvalidDescriptionMalformed`](super::DocumentedError::AbsVpcInvalidDescriptionMalformed)
/// - [`MissingParamVpcId2`](super::DocumentedError::MissingParamVpcId2)
/// - [`CreateVSwitchIncorrectStatusCbnStatus`](super::DocumentedError::CreateVSwitchIncorrectStatusCbnStatus)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`VpcSwitchRuleQuotaNotExists`](super::DocumentedError::VpcSwitchRuleQuotaNotExists)
/// - [`RouteConflictAlreadyExist`](super::DocumentedError::RouteConflictAlreadyExist)
/// - [`OperationFailedCidrAcross`](super::DocumentedError::OperationFailedCidrAcross)
/// - [`DuplicatedClientToken`](super::DocumentedError::DuplicatedClientToken)
/// - [`OperationFailedIpv6CidrBlockExisted`](super::DocumentedError::OperationFailedIpv6CidrBlockExisted)
/// - [`IllegalParamIpv6CidrBlock`](super::DocumentedError::IllegalParamIpv6CidrBlock)
/// - [`OperationFailedVpcIpv6Disabled`](super::DocumentedError::OperationFailedVpcIpv6Disabled)
/// - [`IncorrectStatusCbnStatus`](super::DocumentedError::IncorrectStatusCbnStatus)
/// - [`OperationFailedNotifyCenCreate`](super::DocumentedError::OperationFailedNotifyCenCreate)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`UnsupportedFeatureCloudBoxIpv6`](super::DocumentedError::UnsupportedFeatureCloudBoxIpv6)
/// - [`OperationDeniedVpcPeerExist`](super::DocumentedError::OperationDeniedVpcPeerExist)
/// - [`OperationDeniedCenAttached`](super::DocumentedError::OperationDeniedCenAttached)
/// - [`OperationDeniedNatgwExist`](super::DocumentedError::OperationDeniedNatgwExist)
/// - [`MissingParamIpv6CidrBlock`](super::DocumentedError::MissingParamIpv6CidrBlock)
/// - [`IllegalParamVpcIpv6CidrBlock`](super::DocumentedError::IllegalParamVpcIpv6CidrBlock)
/// - [`OperationDeniedOtherSubnetCreating`](super::DocumentedError::OperationDeniedOtherSubnetCreating)
/// - [`OperationDeniedVpcPeerExists`](super::DocumentedError::OperationDeniedVpcPeerExists)
/// - [`IllegalParamCidrBlock`](super::DocumentedError::IllegalParamCidrBlock)
/// - [`InvalidNotExist`](super::DocumentedError::InvalidNotExist)
/// - [`InvalidStatusRouteEntry`](super::DocumentedError::InvalidStatusRouteEntry)
pub type CreateVSwitchError = super::DocumentedError;
