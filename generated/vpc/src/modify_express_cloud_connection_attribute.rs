// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyExpressCloudConnectionAttribute`, from `vpc/ModifyExpressCloudConnectionAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of an Express Cloud Connect service.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyExpressCloudConnectionAttributeRequest::new()
///     .ecc_id("ecc-bp1t9osmuln*******")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_express_cloud_connection_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyExpressCloudConnectionAttributeRequest {
    /// **Required.** ID of an Express Cloud Connect (ECC) service. Example: `ecc-bp1t9osmuln*******`.
    pub ecc_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text that says what the resource is for. Example: `ECC`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `doctest`.
    pub name: Option<String>,
    /// The BGP as that are concerned.
    pub bgp_as: Option<String>,
    /// Address at the end of the on-premises gateway device.
    pub pe_ip: Option<String>,
    /// Address at the cloud end.
    pub ce_ip: Option<String>,
}

impl ModifyExpressCloudConnectionAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EccId`, which is required.
    pub fn ecc_id(mut self, value: impl Into<String>) -> Self {
        self.ecc_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `BgpAs`.
    pub fn bgp_as(mut self, value: impl Into<String>) -> Self {
        self.bgp_as = Some(value.into());
        self
    }
    /// Sets `PeIp`.
    pub fn pe_ip(mut self, value: impl Into<String>) -> Self {
        self.pe_ip = Some(value.into());
        self
    }
    /// Sets `CeIp`.
    pub fn ce_ip(mut self, value: impl Into<String>) -> Self {
        self.ce_ip = Some(value.into());
        self
    }
}

request! {
    ModifyExpressCloudConnectionAttributeRequest {
        "EccId" => ecc_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "Name" => name: query,
        "BgpAs" => bgp_as: query,
        "PeIp" => pe_ip: query,
        "CeIp" => ce_ip: query,
    }
}

impl Operation for ModifyExpressCloudConnectionAttributeRequest {
    type Response = ModifyExpressCloudConnectionAttributeResponse;
    type Error = ModifyExpressCloudConnectionAttributeError;
    const INFO: OperationInfo = super::operation("ModifyExpressCloudConnectionAttribute")
        .required(&["EccId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyExpressCloudConnectionAttributeError] = &[
        ModifyExpressCloudConnectionAttributeError::ForbbidenSubUser,
        ModifyExpressCloudConnectionAttributeError::Forbidden,
        ModifyExpressCloudConnectionAttributeError::InvalidEccIdNotFound,
        ModifyExpressCloudConnectionAttributeError::IllegalParamAliUid,
        ModifyExpressCloudConnectionAttributeError::MissingParamRegionNo,
        ModifyExpressCloudConnectionAttributeError::IllegalParamEccId,
        ModifyExpressCloudConnectionAttributeError::InvalidEccApplicationNotFound,
        ModifyExpressCloudConnectionAttributeError::IllegalParamDescription,
        ModifyExpressCloudConnectionAttributeError::IllegalParamName,
        ModifyExpressCloudConnectionAttributeError::InvalidServiceProviderMalformed,
        ModifyExpressCloudConnectionAttributeError::IllegalParamPortType,
        ModifyExpressCloudConnectionAttributeError::IllegalParamDistance,
        ModifyExpressCloudConnectionAttributeError::IllegalParamCircuitCode,
        ModifyExpressCloudConnectionAttributeError::IllegalParamType,
        ModifyExpressCloudConnectionAttributeError::OperationUnsupportedType,
        ModifyExpressCloudConnectionAttributeError::InvalidAccessPointNotFound,
    ];
}

/// Response to [`ModifyExpressCloudConnectionAttributeRequest`].
pub type ModifyExpressCloudConnectionAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyExpressCloudConnectionAttributeRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidEccIdNotFound`](super::DocumentedError::InvalidEccIdNotFound)
/// - [`IllegalParamAliUid`](super::DocumentedError::IllegalParamAliUid)
/// - [`MissingParamRegionNo`](super::DocumentedError::MissingParamRegionNo)
/// - [`IllegalParamEccId`](super::DocumentedError::IllegalParamEccId)
/// - [`InvalidEccApplicationNotFound`](super::DocumentedError::InvalidEccApplicationNotFound)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`InvalidServiceProviderMalformed`](super::DocumentedError::InvalidServiceProviderMalformed)
/// - [`IllegalParamPortType`](super::DocumentedError::IllegalParamPortType)
/// - [`IllegalParamDistance`](super::DocumentedError::IllegalParamDistance)
/// - [`IllegalParamCircuitCode`](super::DocumentedError::IllegalParamCircuitCode)
/// - [`IllegalParamType`](super::DocumentedError::IllegalParamType)
/// - [`OperationUnsupportedType`](super::DocumentedError::OperationUnsupportedType)
/// - [`InvalidAccessPointNotFound`](super::DocumentedError::InvalidAccessPointNotFound)
pub type ModifyExpressCloudConnectionAttributeError = super::DocumentedError;
