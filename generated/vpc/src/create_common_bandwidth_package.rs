// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCommonBandwidthPackage`, from `vpc/CreateCommonBandwidthPackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a shared bandwidth plan, in which EIPs of one region use a common bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateCommonBandwidthPackageRequest::new()
///     .bandwidth(5)
///     .region_id("cn-hangzhou");
/// let reply = client.create_common_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCommonBandwidthPackageRequest {
    /// **Required.** Bandwidth that all EIPs of the plan will share. Unit: `Mbps`. Example: `5`.
    pub bandwidth: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Zone of the plan; leave it out. Example: `cn-hangzhou-a`.
    pub zone: Option<String>,
    /// **Required** under conditions. Kind of line that connects the address to the internet.
    /// Example: `BGP`.
    pub isp: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `test123`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `abc`.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001****`.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazdjdhd****`.
    pub resource_group_id: Option<String>,
    /// Share of the bandwidth, in percent, that is billed at least. Needed when `InternetChargeType` is
    /// `PayBy95`. Range: 0 to 100. Example: `20`.
    pub ratio: Option<i32>,
    /// What the use of the resource is measured by. Default: `PayByBandwidth`. Example: `text`.
    pub internet_charge_type: Option<String>,
    /// Kinds of security protection to work on or to narrow the list down to. Items: at most 10.
    pub security_protection_types: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateCommonBandwidthPackageRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Ratio`.
    #[inline]
    pub fn ratio(mut self, value: i32) -> Self {
        self.ratio = Some(value);
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `SecurityProtectionTypes`.
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_protection_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCommonBandwidthPackageRequest {
        "Bandwidth" => bandwidth: query,
        "RegionId" => region_id: query,
        "Zone" => zone: query,
        "ISP" => isp: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "ResourceGroupId" => resource_group_id: query,
        "Ratio" => ratio: query,
        "InternetChargeType" => internet_charge_type: query,
        "SecurityProtectionTypes" => security_protection_types: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateCommonBandwidthPackageRequest {
    type Response = CreateCommonBandwidthPackageResponse;
    type Error = CreateCommonBandwidthPackageError;
    const INFO: OperationInfo = super::operation("CreateCommonBandwidthPackage")
        .required(&["Bandwidth", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateCommonBandwidthPackageError] = &[
        CreateCommonBandwidthPackageError::InvalidRegionIdNotFound,
        CreateCommonBandwidthPackageError::InvalidVpcIdNotFound,
        CreateCommonBandwidthPackageError::MissingParameter,
        CreateCommonBandwidthPackageError::InvalidZoneIdNotFound,
        CreateCommonBandwidthPackageError::InvalidParameterNameMalformed,
        CreateCommonBandwidthPackageError::InvalidParameterDescriptionMalformed,
        CreateCommonBandwidthPackageError::InvalidResourceGroupId,
        CreateCommonBandwidthPackageError::ResourceNotEnoughBandwidth,
        CreateCommonBandwidthPackageError::BandwidthPackageOperationConflict,
        CreateCommonBandwidthPackageError::InvalidParameterBandwidth,
        CreateCommonBandwidthPackageError::BandwidthPackageQuotaExceeded,
        CreateCommonBandwidthPackageError::IllegalParamZone,
        CreateCommonBandwidthPackageError::InvalidParameterInvalidChargeType,
        CreateCommonBandwidthPackageError::OperationFailedSaleValidate,
        CreateCommonBandwidthPackageError::OperationFailedSyncOrderToSub,
        CreateCommonBandwidthPackageError::IllegalParamRatio,
        CreateCommonBandwidthPackageError::OperationUnsupportedInvalidZone,
        CreateCommonBandwidthPackageError::IllegalParamAvailableZone,
        CreateCommonBandwidthPackageError::MissingParamNameOrDescription,
        CreateCommonBandwidthPackageError::OperationFailedSystemBusy,
        CreateCommonBandwidthPackageError::UnsupportedRegionCloudBoxInternet,
        CreateCommonBandwidthPackageError::ResourceNotEnoughCommonBandWidthPackage,
    ];
}

/// Response to [`CreateCommonBandwidthPackageRequest`].
#[non_exhaustive]
pub struct CreateCommonBandwidthPackageResponse {
    /// ID of the shared bandwidth plan, for use in other calls. Example: `cbwp-bp1vevu8h3ieh****`.
    pub bandwidth_package_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF39F653-033E-4CD9-9EDF-3CCA5A71FBC3`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazdjdhd****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateCommonBandwidthPackageResponse {
        "BandwidthPackageId" => bandwidth_package_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`CreateCommonBandwidthPackageRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`InvalidParameterDescriptionMalformed`](super::DocumentedError::InvalidParameterDescriptionMalformed)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`ResourceNotEnoughBandwidth`](super::DocumentedError::ResourceNotEnoughBandwidth)
/// - [`BandwidthPackageOperationConflict`](super::DocumentedError::BandwidthPackageOperationConflict)
/// - [`InvalidParameterBandwidth`](super::DocumentedError::InvalidParameterBandwidth)
/// - [`BandwidthPackageQuotaExceeded`](super::DocumentedError::BandwidthPackageQuotaExceeded)
/// - [`IllegalParamZone`](super::DocumentedError::IllegalParamZone)
/// - [`InvalidParameterInvalidChargeType`](super::DocumentedError::InvalidParameterInvalidChargeType)
/// - [`OperationFailedSaleValidate`](super::DocumentedError::OperationFailedSaleValidate)
/// - [`OperationFailedSyncOrderToSub`](super::DocumentedError::OperationFailedSyncOrderToSub)
/// - [`IllegalParamRatio`](super::DocumentedError::IllegalParamRatio)
/// - [`OperationUnsupportedInvalidZone`](super::DocumentedError::OperationUnsupportedInvalidZone)
/// - [`IllegalParamAvailableZone`](super::DocumentedError::IllegalParamAvailableZone)
/// - [`MissingParamNameOrDescription`](super::DocumentedError::MissingParamNameOrDescription)
/// - [`OperationFailedSystemBusy`](super::DocumentedError::OperationFailedSystemBusy)
/// - [`UnsupportedRegionCloudBoxInternet`](super::DocumentedError::UnsupportedRegionCloudBoxInternet)
/// - [`ResourceNotEnoughCommonBandWidthPackage`](super::DocumentedError::ResourceNotEnoughCommonBandWidthPackage)
pub type CreateCommonBandwidthPackageError = super::DocumentedError;
