// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatGateway`, from `ecs/CreateNatGateway.md`.

use alicloud_runtime::codegen::*;

/// Creates a NAT gateway in a VPC along with its bandwidth packages.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::create_nat_gateway::BandwidthPackage;
///
/// let request = alicloud_ecs::CreateNatGatewayRequest::new()
///     .vpc_id("...")
///     .bandwidth_package([BandwidthPackage::new()]);
/// let reply = client.create_nat_gateway(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Bandwidth packages to create with the NAT gateway: public addresses that share one
    /// bandwidth. Items: at most 10.
    pub bandwidth_package: Vec<BandwidthPackage>,
}

impl CreateNatGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `BandwidthPackage`, which is required.
    pub fn bandwidth_package(
        mut self,
        value: impl IntoIterator<Item = impl Into<BandwidthPackage>>,
    ) -> Self {
        self.bandwidth_package = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateNatGatewayRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "BandwidthPackage" => bandwidth_package: query,
    }
}

impl Operation for CreateNatGatewayRequest {
    type Response = CreateNatGatewayResponse;
    type Error = CreateNatGatewayError;
    const INFO: OperationInfo = super::operation("CreateNatGateway")
        .required(&["RegionId", "VpcId", "BandwidthPackage"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateNatGatewayError] = &[
        CreateNatGatewayError::InvalidVPCStatus,
        CreateNatGatewayError::InvalidNatGatewayNameMalFormed,
        CreateNatGatewayError::InvalidNatGatewayDescriptionMalFormed,
        CreateNatGatewayError::MissingParameterBandwidthPackage,
        CreateNatGatewayError::OperationDenied,
        CreateNatGatewayError::RouterEntryConflictDuplicated,
        CreateNatGatewayError::MissingParameter,
        CreateNatGatewayError::QuotaExceededBandwidthPackageIps,
        CreateNatGatewayError::AllocateIpFailed,
        CreateNatGatewayError::ParameterIllegal,
        CreateNatGatewayError::ZoneNoAvailableIp,
        CreateNatGatewayError::InvalidNatGatewayIdNotFound,
        CreateNatGatewayError::InvalidParameterSpecValueNotSupported,
        CreateNatGatewayError::CommodityInvalidComponent,
        CreateNatGatewayError::OperationUnsupportedMultiNatGateway,
        CreateNatGatewayError::VswitchStatusError,
        CreateNatGatewayError::ForbiddenCheckEntryRuleQuota,
        CreateNatGatewayError::OperationFailedUnpaidBillsExist,
        CreateNatGatewayError::IncorrectStatusRouteEntry,
        CreateNatGatewayError::IncorrectStatusRouteTableStatus,
        CreateNatGatewayError::TaskConflict,
        CreateNatGatewayError::OperationFailedTokenVerfiy,
        CreateNatGatewayError::IllegalParamName,
        CreateNatGatewayError::InvalidRegionIdNotFound,
        CreateNatGatewayError::InvalidVpcIdNotFound,
        CreateNatGatewayError::InvalidZoneIdNotFound,
        CreateNatGatewayError::VpcOnlyCanCreateOneNatGateway,
        CreateNatGatewayError::OperationFailedCrateEntryTimeOut,
        CreateNatGatewayError::OrderErrorNatGateway,
    ];
}

/// Response to [`CreateNatGatewayRequest`].
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// ID of the NAT gateway that the item belongs to or stands for.
    pub nat_gateway_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// IDs of the forward tables that were found or are concerned.
    pub forward_table_ids: Vec<String>,
    /// IDs of the bandwidth plans that were found or are concerned.
    pub bandwidth_package_ids: Vec<String>,
}

response! {
    CreateNatGatewayResponse {
        "NatGatewayId" => nat_gateway_id: value,
        "RequestId" => request_id: value,
        "ForwardTableIds" => forward_table_ids: list("ForwardTableId"),
        "BandwidthPackageIds" => bandwidth_package_ids: list("BandwidthPackageId"),
    }
}

/// Bandwidth packages to create with the NAT gateway: public addresses that share one bandwidth.
#[non_exhaustive]
pub struct BandwidthPackage {
    /// Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<i32>,
    /// Zone to create the bandwidth package in.
    pub zone: Option<String>,
    /// How many there are of this: IP address.
    pub ip_count: Option<i32>,
}

impl BandwidthPackage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
    /// Sets `IpCount`.
    #[inline]
    pub fn ip_count(mut self, value: i32) -> Self {
        self.ip_count = Some(value);
        self
    }
}

request! {
    BandwidthPackage {
        "Bandwidth" => bandwidth: field,
        "Zone" => zone: field,
        "IpCount" => ip_count: field,
    }
}

/// Errors that the documentation of [`CreateNatGatewayRequest`] names.
///
/// - [`InvalidVPCStatus`](super::DocumentedError::InvalidVPCStatus)
/// - [`InvalidNatGatewayNameMalFormed`](super::DocumentedError::InvalidNatGatewayNameMalFormed)
/// - [`InvalidNatGatewayDescriptionMalFormed`](super::DocumentedError::InvalidNatGatewayDescriptionMalFormed)
/// - [`MissingParameterBandwidthPackage`](super::DocumentedError::MissingParameterBandwidthPackage)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`RouterEntryConflictDuplicated`](super::DocumentedError::RouterEntryConflictDuplicated)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`QuotaExceededBandwidthPackageIps`](super::DocumentedError::QuotaExceededBandwidthPackageIps)
/// - [`AllocateIpFailed`](super::DocumentedError::AllocateIpFailed)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`ZoneNoAvailableIp`](super::DocumentedError::ZoneNoAvailableIp)
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound), here with HTTP status 400
/// - [`InvalidParameterSpecValueNotSupported`](super::DocumentedError::InvalidParameterSpecValueNotSupported)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`OperationUnsupportedMultiNatGateway`](super::DocumentedError::OperationUnsupportedMultiNatGateway)
/// - [`VswitchStatusError`](super::DocumentedError::VswitchStatusError)
/// - [`ForbiddenCheckEntryRuleQuota`](super::DocumentedError::ForbiddenCheckEntryRuleQuota)
/// - [`OperationFailedUnpaidBillsExist`](super::DocumentedError::OperationFailedUnpaidBillsExist)
/// - [`IncorrectStatusRouteEntry`](super::DocumentedError::IncorrectStatusRouteEntry)
/// - [`IncorrectStatusRouteTableStatus`](super::DocumentedError::IncorrectStatusRouteTableStatus)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`OperationFailedTokenVerfiy`](super::DocumentedError::OperationFailedTokenVerfiy)
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`VpcOnlyCanCreateOneNatGateway`](super::DocumentedError::VpcOnlyCanCreateOneNatGateway)
/// - [`OperationFailedCrateEntryTimeOut`](super::DocumentedError::OperationFailedCrateEntryTimeOut)
/// - [`OrderErrorNatGateway`](super::DocumentedError::OrderErrorNatGateway)
pub type CreateNatGatewayError = super::DocumentedError;
