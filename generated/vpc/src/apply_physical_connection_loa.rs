// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyPhysicalConnectionLOA`, from `vpc/ApplyPhysicalConnectionLOA.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PMInfo};

/// Applies for the letter of authorization (LOA) that lets the construction crew into the data
/// center to lay a leased line.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ApplyPhysicalConnectionLOARequest::new()
///     .company_name("company")
///     .construction_time("2019-02-28T16:00:00.000Z")
///     .instance_id("pc-bp1qrb3044eqixxxxxxxx")
///     .line_type("SDH")
///     .region_id("cn-hangzhou")
///     .si("text");
/// let reply = client.apply_physical_connection_loa(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyPhysicalConnectionLOARequest {
    /// **Required.** Company that the leased line is for. Example: `company`.
    pub company_name: Option<String>,
    /// **Required.** When the construction crew comes to the site.
    /// Example: `2019-02-28T16:00:00.000Z`.
    pub construction_time: Option<Timestamp>,
    /// **Required.** Leased line that the letter of authorization is for.
    /// Example: `pc-bp1qrb3044eqixxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Transmission technology of the leased line. Example: `SDH`.
    pub line_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Firm that does the construction work on site. Example: `text`.
    pub si: Option<String>,
    /// Bandwidth of the leased line. Example: `3`.
    pub bandwidth: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `A47BD386-7FDE-4xxx4-8D22-C62xxxxxxxx`.
    pub client_token: Option<String>,
    /// Workers who come to the site for the construction. Items: at most 16.
    pub pm_info: Vec<PMInfo>,
    /// Where the on-premises data center is. Example: `text`.
    pub peer_location: Option<String>,
}

impl ApplyPhysicalConnectionLOARequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CompanyName`, which is required.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `ConstructionTime`, which is required.
    pub fn construction_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.construction_time = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `LineType`, which is required.
    pub fn line_type(mut self, value: impl Into<String>) -> Self {
        self.line_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Si`, which is required.
    pub fn si(mut self, value: impl Into<String>) -> Self {
        self.si = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }
}

request! {
    ApplyPhysicalConnectionLOARequest {
        "CompanyName" => company_name: query,
        "ConstructionTime" => construction_time: query,
        "InstanceId" => instance_id: query,
        "LineType" => line_type: query,
        "RegionId" => region_id: query,
        "Si" => si: query,
        "Bandwidth" => bandwidth: query,
        "ClientToken" => client_token: query,
        "PMInfo" => pm_info: query,
        "PeerLocation" => peer_location: query,
    }
}

impl Operation for ApplyPhysicalConnectionLOARequest {
    type Response = ApplyPhysicalConnectionLOAResponse;
    type Error = ApplyPhysicalConnectionLOAError;
    const INFO: OperationInfo = super::operation("ApplyPhysicalConnectionLOA")
        .required(
            &[
                "CompanyName",
                "ConstructionTime",
                "InstanceId",
                "LineType",
                "RegionId",
                "Si",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ApplyPhysicalConnectionLOAError] = &[
        ApplyPhysicalConnectionLOAError::MissingParamAliUid,
        ApplyPhysicalConnectionLOAError::MissingParamInstanceId,
        ApplyPhysicalConnectionLOAError::MissingParamRegionNo,
        ApplyPhysicalConnectionLOAError::MissingParamPMInfo,
        ApplyPhysicalConnectionLOAError::IllegalParamLineOperator,
        ApplyPhysicalConnectionLOAError::IllegalParamLineType,
        ApplyPhysicalConnectionLOAError::IllegalParamPeerLocation,
        ApplyPhysicalConnectionLOAError::IllegalParamPmCertificateType,
        ApplyPhysicalConnectionLOAError::IllegalParamPmCertificateNo,
        ApplyPhysicalConnectionLOAError::IllegalParamPmContactInfo,
        ApplyPhysicalConnectionLOAError::IllegalParamPmGender,
        ApplyPhysicalConnectionLOAError::IllegalParamPmName,
        ApplyPhysicalConnectionLOAError::IllegalParamSi,
        ApplyPhysicalConnectionLOAError::InvalidConstructionTimeMalformed,
        ApplyPhysicalConnectionLOAError::InvalidInstanceIdNotFound,
        ApplyPhysicalConnectionLOAError::IncorrectStatusPhysicalConnectionLOA,
        ApplyPhysicalConnectionLOAError::IncorrectStatusPhysicalConnection,
        ApplyPhysicalConnectionLOAError::IllegalParamCompanyName,
        ApplyPhysicalConnectionLOAError::OperationFailedPconnTrafficNotEnable,
        ApplyPhysicalConnectionLOAError::IllegalParamBandwidth,
    ];
}

/// Response to [`ApplyPhysicalConnectionLOARequest`].
pub type ApplyPhysicalConnectionLOAResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ApplyPhysicalConnectionLOARequest`] names.
///
/// - [`MissingParamAliUid`](super::DocumentedError::MissingParamAliUid)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`MissingParamRegionNo`](super::DocumentedError::MissingParamRegionNo)
/// - [`MissingParamPMInfo`](super::DocumentedError::MissingParamPMInfo)
/// - [`IllegalParamLineOperator`](super::DocumentedError::IllegalParamLineOperator)
/// - [`IllegalParamLineType`](super::DocumentedError::IllegalParamLineType)
/// - [`IllegalParamPeerLocation`](super::DocumentedError::IllegalParamPeerLocation)
/// - [`IllegalParamPmCertificateType`](super::DocumentedError::IllegalParamPmCertificateType)
/// - [`IllegalParamPmCertificateNo`](super::DocumentedError::IllegalParamPmCertificateNo)
/// - [`IllegalParamPmContactInfo`](super::DocumentedError::IllegalParamPmContactInfo)
/// - [`IllegalParamPmGender`](super::DocumentedError::IllegalParamPmGender)
/// - [`IllegalParamPmName`](super::DocumentedError::IllegalParamPmName)
/// - [`IllegalParamSi`](super::DocumentedError::IllegalParamSi)
/// - [`InvalidConstructionTimeMalformed`](super::DocumentedError::InvalidConstructionTimeMalformed)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`IncorrectStatusPhysicalConnectionLOA`](super::DocumentedError::IncorrectStatusPhysicalConnectionLOA)
/// - [`IncorrectStatusPhysicalConnection`](super::DocumentedError::IncorrectStatusPhysicalConnection)
/// - [`IllegalParamCompanyName`](super::DocumentedError::IllegalParamCompanyName)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
pub type ApplyPhysicalConnectionLOAError = super::DocumentedError;
