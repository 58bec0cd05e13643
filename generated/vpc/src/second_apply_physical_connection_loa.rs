// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SecondApplyPhysicalConnectionLOA`, from `vpc/SecondApplyPhysicalConnectionLOA.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PMInfo};

/// Applies once more for a letter of authorization, after the application by
/// [`ApplyPhysicalConnectionLOA`](super::Client::apply_physical_connection_loa) was turned down.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::SecondApplyPhysicalConnectionLOARequest::new()
///     .instance_id("...")
///     .company_name("...")
///     .line_type("...")
///     .si("...")
///     .construction_time("...");
/// let reply = client.second_apply_physical_connection_loa(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SecondApplyPhysicalConnectionLOARequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Where the on-premises data center is.
    pub peer_location: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Company that the leased line is for.
    pub company_name: Option<String>,
    /// **Required.** Transmission technology of the leased line.
    pub line_type: Option<String>,
    /// **Required.** Firm that does the construction work on site.
    pub si: Option<String>,
    /// **Required.** When the construction crew comes to the site.
    pub construction_time: Option<String>,
    /// Workers who come to the site for the construction. Items: at most 16.
    pub pm_info: Vec<PMInfo>,
}

impl SecondApplyPhysicalConnectionLOARequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CompanyName`, which is required.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `LineType`, which is required.
    pub fn line_type(mut self, value: impl Into<String>) -> Self {
        self.line_type = Some(value.into());
        self
    }
    /// Sets `Si`, which is required.
    pub fn si(mut self, value: impl Into<String>) -> Self {
        self.si = Some(value.into());
        self
    }
    /// Sets `ConstructionTime`, which is required.
    pub fn construction_time(mut self, value: impl Into<String>) -> Self {
        self.construction_time = Some(value.into());
        self
    }
    /// Sets `PMInfo`.
    pub fn pm_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<PMInfo>>,
    ) -> Self {
        self.pm_info = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SecondApplyPhysicalConnectionLOARequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "Bandwidth" => bandwidth: query,
        "PeerLocation" => peer_location: query,
        "InstanceId" => instance_id: query,
        "CompanyName" => company_name: query,
        "LineType" => line_type: query,
        "Si" => si: query,
        "ConstructionTime" => construction_time: query,
        "PMInfo" => pm_info: query,
    }
}

impl Operation for SecondApplyPhysicalConnectionLOARequest {
    type Response = SecondApplyPhysicalConnectionLOAResponse;
    type Error = SecondApplyPhysicalConnectionLOAError;
    const INFO: OperationInfo = super::operation("SecondApplyPhysicalConnectionLOA")
        .required(
            &[
                "RegionId",
                "InstanceId",
                "CompanyName",
                "LineType",
                "Si",
                "ConstructionTime",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [SecondApplyPhysicalConnectionLOAError] = &[
        SecondApplyPhysicalConnectionLOAError::OperationFailedPconnTrafficNotEnable,
        SecondApplyPhysicalConnectionLOAError::IllegalParamBandwidth,
        SecondApplyPhysicalConnectionLOAError::IllegalParamCompanyLocalizedName,
        SecondApplyPhysicalConnectionLOAError::IllegalParamCompanyName,
        SecondApplyPhysicalConnectionLOAError::IllegalParamLineType,
        SecondApplyPhysicalConnectionLOAError::IllegalParamPeerLocation,
        SecondApplyPhysicalConnectionLOAError::IllegalParamPmCertificateType,
        SecondApplyPhysicalConnectionLOAError::IllegalParamPmCertificateNo,
        SecondApplyPhysicalConnectionLOAError::IllegalParamPmContactInfo,
        SecondApplyPhysicalConnectionLOAError::IllegalParamPmGender,
        SecondApplyPhysicalConnectionLOAError::IllegalParamPmName,
        SecondApplyPhysicalConnectionLOAError::IllegalParamSi,
        SecondApplyPhysicalConnectionLOAError::InvalidInstanceIdNotFound,
        SecondApplyPhysicalConnectionLOAError::IncorrectStatusPhysicalConnection,
        SecondApplyPhysicalConnectionLOAError::IncorrectStatusPhysicalConnectionLOA,
        SecondApplyPhysicalConnectionLOAError::OperationDeniedLOAForVirtualPhysicalConnection,
        SecondApplyPhysicalConnectionLOAError::MissingParamInstanceId,
        SecondApplyPhysicalConnectionLOAError::MissingParamConstructionTime,
        SecondApplyPhysicalConnectionLOAError::MissingParamPMInfo,
    ];
}

/// Response to [`SecondApplyPhysicalConnectionLOARequest`].
pub type SecondApplyPhysicalConnectionLOAResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SecondApplyPhysicalConnectionLOARequest`] names.
///
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`IllegalParamCompanyLocalizedName`](super::DocumentedError::IllegalParamCompanyLocalizedName)
/// - [`IllegalParamCompanyName`](super::DocumentedError::IllegalParamCompanyName)
/// - [`IllegalParamLineType`](super::DocumentedError::IllegalParamLineType)
/// - [`IllegalParamPeerLocation`](super::DocumentedError::IllegalParamPeerLocation)
/// - [`IllegalParamPmCertificateType`](super::DocumentedError::IllegalParamPmCertificateType)
/// - [`IllegalParamPmCertificateNo`](super::DocumentedError::IllegalParamPmCertificateNo)
/// - [`IllegalParamPmContactInfo`](super::DocumentedError::IllegalParamPmContactInfo)
/// - [`IllegalParamPmGender`](super::DocumentedError::IllegalParamPmGender)
/// - [`IllegalParamPmName`](super::DocumentedError::IllegalParamPmName)
/// - [`IllegalParamSi`](super::DocumentedError::IllegalParamSi)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`IncorrectStatusPhysicalConnection`](super::DocumentedError::IncorrectStatusPhysicalConnection)
/// - [`IncorrectStatusPhysicalConnectionLOA`](super::DocumentedError::IncorrectStatusPhysicalConnectionLOA)
/// - [`OperationDeniedLOAForVirtualPhysicalConnection`](super::DocumentedError::OperationDeniedLOAForVirtualPhysicalConnection)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`MissingParamConstructionTime`](super::DocumentedError::MissingParamConstructionTime)
/// - [`MissingParamPMInfo`](super::DocumentedError::MissingParamPMInfo)
pub type SecondApplyPhysicalConnectionLOAError = super::DocumentedError;
