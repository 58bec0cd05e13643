// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDefaultVSwitch`, from `vpc/CreateDefaultVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Creates a default vSwitch in a zone.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateDefaultVSwitchRequest::new()
///     .zone_id("...");
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
    const ERRORS: &'static [CreateDefaultVSwitchError] = &[
        CreateDefaultVSwitchError::InvalidDescriptionMalformed,
        CreateDefaultVSwitchError::InvalidVSwitchNameMalformed,
        CreateDefaultVSwitchError::InvalidVSwitchDiscriptionMalformed,
        CreateDefaultVSwitchError::AbsVpcInvalidDescriptionMalformed,
        CreateDefaultVSwitchError::ResourceNotAvailable,
        CreateDefaultVSwitchError::InvalidParameter2,
        CreateDefaultVSwitchError::InvalidCidrBlockOverlapped,
        CreateDefaultVSwitchError::QuotaExceededVSwitch,
        CreateDefaultVSwitchError::IncorrectRouteEntryStatus,
        CreateDefaultVSwitchError::IncorrectVSwitchStatus,
        CreateDefaultVSwitchError::InvalidCirdrBlockMaskLength,
        CreateDefaultVSwitchError::IncorrectVpcStatus,
        CreateDefaultVSwitchError::CreateVSwitchIncorrectStatusCbnStatus,
        CreateDefaultVSwitchError::InvalidCidrBlockMalformed,
        CreateDefaultVSwitchError::MissingParameter,
        CreateDefaultVSwitchError::TaskConflict,
        CreateDefaultVSwitchError::VpcSwitchRuleQuotaNotExists,
        CreateDefaultVSwitchError::ForbiddenVpcNotFound,
        CreateDefaultVSwitchError::RouteConflictAlreadyExist,
        CreateDefaultVSwitchError::OperationFailedCidrAcross,
        CreateDefaultVSwitchError::DuplicatedClientToken,
        CreateDefaultVSwitchError::OperationFailedIpv6CidrBlockExisted,
        CreateDefaultVSwitchError::IllegalParamIpv6CidrBlock,
        CreateDefaultVSwitchError::OperationFailedVpcIpv6Disabled,
        CreateDefaultVSwitchError::IncorrectStatusCbnStatus,
        CreateDefaultVSwitchError::OperationFailedDefaultVpcNotExist,
        CreateDefaultVSwitchError::UnsupportedFeatureCloudBoxIpv6,
        CreateDefaultVSwitchError::OperationDeniedVpcPeerExist,
        CreateDefaultVSwitchError::OperationDeniedCenAttached,
        CreateDefaultVSwitchError::OperationDeniedNatgwExist,
        CreateDefaultVSwitchError::OperationDeniedOtherSubnetCreating,
        CreateDefaultVSwitchError::OperationFailedDefaultVSwitchExist,
        CreateDefaultVSwitchError::InvalidNotExist,
        CreateDefaultVSwitchError::InvalidStatusRouteEntry,
        CreateDefaultVSwitchError::InvalidZoneIdNotFound,
        CreateDefaultVSwitchError::InvalidVpcIdNotFound,
    ];
}

/// Response to [`CreateDefaultVSwitchRequest`].
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

/// Errors that the documentation of [`CreateDefaultVSwitchRequest`] names.
///
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidVSwitchNameMalformed`](super::DocumentedError::InvalidVSwitchNameMalformed)
/// - [`InvalidVSwitchDiscriptionMalformed`](super::DocumentedError::InvalidVSwitchDiscriptionMalformed)
/// - [`AbsVpcInvalidDescriptionMalformed`](super::DocumentedError::AbsVpcInvalidDescriptionMalformed)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidCidrBlockOverlapped`](super::DocumentedError::InvalidCidrBlockOverlapped)
/// - [`QuotaExceededVSwitch`](super::DocumentedError::QuotaExceededVSwitch)
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`InvalidCirdrBlockMaskLength`](super::DocumentedError::InvalidCirdrBlockMaskLength)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`CreateVSwitchIncorrectStatusCbnStatus`](super::DocumentedError::CreateVSwitchIncorrectStatusCbnStatus)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`VpcSwitchRuleQuotaNotExists`](super::DocumentedError::VpcSwitchRuleQuotaNotExists)
/// - [`ForbiddenVpcNotFound`](super::DocumentedError::ForbiddenVpcNotFound)
/// - [`RouteConflictAlreadyExist`](super::DocumentedError::RouteConflictAlreadyExist)
/// - [`OperationFailedCidrAcross`](super::DocumentedError::OperationFailedCidrAcross)
/// - [`DuplicatedClientToken`](super::DocumentedError::DuplicatedClientToken)
/// - [`OperationFailedIpv6CidrBlockExisted`](super::DocumentedError::OperationFailedIpv6CidrBlockExisted)
/// - [`IllegalParamIpv6CidrBlock`](super::DocumentedError::IllegalParamIpv6CidrBlock)
/// - [`OperationFailedVpcIpv6Disabled`](super::DocumentedError::OperationFailedVpcIpv6Disabled)
/// - [`IncorrectStatusCbnStatus`](super::DocumentedError::IncorrectStatusCbnStatus)
/// - [`OperationFailedDefaultVpcNotExist`](super::DocumentedError::OperationFailedDefaultVpcNotExist)
/// - [`UnsupportedFeatureCloudBoxIpv6`](super::DocumentedError::UnsupportedFeatureCloudBoxIpv6)
/// - [`OperationDeniedVpcPeerExist`](super::DocumentedError::OperationDeniedVpcPeerExist)
/// - [`OperationDeniedCenAttached`](super::DocumentedError::OperationDeniedCenAttached)
/// - [`OperationDeniedNatgwExist`](super::DocumentedError::OperationDeniedNatgwExist)
/// - [`OperationDeniedOtherSubnetCreating`](super::DocumentedError::OperationDeniedOtherSubnetCreating)
/// - [`OperationFailedDefaultVSwitchExist`](super::DocumentedError::OperationFailedDefaultVSwitchExist)
/// - [`InvalidNotExist`](super::DocumentedError::InvalidNotExist)
/// - [`InvalidStatusRouteEntry`](super::DocumentedError::InvalidStatusRouteEntry)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
pub type CreateDefaultVSwitchError = super::DocumentedError;
