// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVSwitch`, from `ecs/CreateVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Creates a vSwitch, which is a subnet of a VPC in one zone.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateVSwitchRequest::new()
///     .zone_id("...")
///     .cidr_block("...")
///     .vpc_id("...");
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
    const ERRORS: &'static [CreateVSwitchError] = &[
        CreateVSwitchError::OperationFailedIdempotentTokenProcessing,
        CreateVSwitchError::InvalidDescriptionMalformed,
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
        CreateVSwitchError::TaskConflict,
        CreateVSwitchError::RouteConflictAlreadyExist,
        CreateVSwitchError::OperationFailedCidrAcross,
        CreateVSwitchError::VpcSwitchRuleQuotaNotExists,
        CreateVSwitchError::CreateVSwitchIncorrectStatusCbnStatus,
        CreateVSwitchError::OperationFailedNotifyCenCreate,
        CreateVSwitchError::ForbiddenVpcNotFound,
        CreateVSwitchError::DuplicatedClientToken,
        CreateVSwitchError::OperationFailedDistibuteLock,
        CreateVSwitchError::InvalidNotExist,
        CreateVSwitchError::InvalidStatusRouteEntry,
        CreateVSwitchError::InvalidZoneIdNotFound,
        CreateVSwitchError::InvalidVpcIdNotFound,
        CreateVSwitchError::InternalError,
    ];
}

/// Response to [`CreateVSwitchRequest`].
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

/// Errors that the documentation of [`CreateVSwitchRequest`] names.
///
/// - [`OperationFailedIdempotentTokenProcessing`](super::DocumentedError::OperationFailedIdempotentTokenProcessing)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
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
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`RouteConflictAlreadyExist`](super::DocumentedError::RouteConflictAlreadyExist)
/// - [`OperationFailedCidrAcross`](super::DocumentedError::OperationFailedCidrAcross)
/// - [`VpcSwitchRuleQuotaNotExists`](super::DocumentedError::VpcSwitchRuleQuotaNotExists)
/// - [`CreateVSwitchIncorrectStatusCbnStatus`](super::DocumentedError::CreateVSwitchIncorrectStatusCbnStatus)
/// - [`OperationFailedNotifyCenCreate`](super::DocumentedError::OperationFailedNotifyCenCreate)
/// - [`ForbiddenVpcNotFound`](super::DocumentedError::ForbiddenVpcNotFound)
/// - [`DuplicatedClientToken`](super::DocumentedError::DuplicatedClientToken)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`InvalidNotExist`](super::DocumentedError::InvalidNotExist)
/// - [`InvalidStatusRouteEntry`](super::DocumentedError::InvalidStatusRouteEntry)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateVSwitchError = super::DocumentedError;
