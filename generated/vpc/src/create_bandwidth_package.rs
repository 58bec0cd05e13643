// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBandwidthPackage`, from `vpc/CreateBandwidthPackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetChargeType};

/// Creates a NAT bandwidth package, that is some public addresses and a bandwidth that they share.
/// Open only to accounts that own such legacy packages.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateBandwidthPackageRequest::new()
///     .bandwidth(5)
///     .ip_count(2)
///     .nat_gateway_id("ngw-7mwb327j1")
///     .region_id("cn-hangzhou");
/// let reply = client.create_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBandwidthPackageRequest {
    /// **Required.** Bandwidth that all addresses of the package will share.
    /// Range: 5 to 1000. Example: `5`.
    pub bandwidth: Option<i32>,
    /// **Required.** How many public addresses the package gets. Range: 1 to 50. Example: `2`.
    pub ip_count: Option<i32>,
    /// **Required.** NAT gateway that uses the package. Example: `ngw-7mwb327j1`.
    pub nat_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `she11234556664566`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// Line that the addresses use. Example: `BGP`.
    pub isp: Option<String>,
    /// What the use of the resource is measured by. Here: `PayByBandwidth`, `PayByTraffic`.
    /// Example: `PayByBandwidth`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `text`.
    pub name: Option<String>,
    /// Zone for the package. Left out, the system picks one. Example: `cn-shanghai-a`.
    pub zone: Option<String>,
}

impl CreateBandwidthPackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `IpCount`, which is required.
    #[inline]
    pub fn ip_count(mut self, value: i32) -> Self {
        self.ip_count = Some(value);
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}

request! {
    CreateBandwidthPackageRequest {
        "Bandwidth" => bandwidth: query,
        "IpCount" => ip_count: query,
        "NatGatewayId" => nat_gateway_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "ISP" => isp: query,
        "InternetChargeType" => internet_charge_type: query,
        "Name" => name: query,
        "Zone" => zone: query,
    }
}

impl Operation for CreateBandwidthPackageRequest {
    type Response = CreateBandwidthPackageResponse;
    type Error = CreateBandwidthPackageError;
    const INFO: OperationInfo = super::operation("CreateBandwidthPackage")
        .required(&["Bandwidth", "IpCount", "NatGatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateBandwidthPackageError] = &[
        CreateBandwidthPackageError::InvalidRegionIdNotFound,
        CreateBandwidthPackageError::MissingParameter,
        CreateBandwidthPackageError::InvalidZoneIdNotFound,
        CreateBandwidthPackageError::QuotaExceededBandwidthPackageIps,
        CreateBandwidthPackageError::QuotaExceededBandwidthPackageCountOnNatGateway,
        CreateBandwidthPackageError::InvalidParameterNameMalformed,
        CreateBandwidthPackageError::InvalidParameterDescriptionMalformed,
        CreateBandwidthPackageError::InvalidParameterBandwidthPackageNIspValueNotSupport,
        CreateBandwidthPackageError::ZoneNoAvailableIp,
        CreateBandwidthPackageError::NatgwNotExist,
    ];
}

/// Response to [`CreateBandwidthPackageRequest`].
#[non_exhaustive]
pub struct CreateBandwidthPackageResponse {
    /// ID of the new NAT bandwidth package. Example: `bwp-s6lmotmkk`.
    pub bandwidth_package_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54ED4074-3F89-4F11-B166-837DD3E20FE3`.
    pub request_id: Option<String>,
}

response! {
    CreateBandwidthPackageResponse {
        "BandwidthPackageId" => bandwidth_package_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateBandwidthPackageRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`QuotaExceededBandwidthPackageIps`](super::DocumentedError::QuotaExceededBandwidthPackageIps)
/// - [`QuotaExceededBandwidthPackageCountOnNatGateway`](super::DocumentedError::QuotaExceededBandwidthPackageCountOnNatGateway)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`InvalidParameterDescriptionMalformed`](super::DocumentedError::InvalidParameterDescriptionMalformed)
/// - [`InvalidParameterBandwidthPackageNIspValueNotSupport`](super::DocumentedError::InvalidParameterBandwidthPackageNIspValueNotSupport)
/// - [`ZoneNoAvailableIp`](super::DocumentedError::ZoneNoAvailableIp)
/// - [`NatgwNotExist`](super::DocumentedError::NatgwNotExist)
pub type CreateBandwidthPackageError = super::DocumentedError;
