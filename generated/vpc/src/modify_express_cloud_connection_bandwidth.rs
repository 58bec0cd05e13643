// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyExpressCloudConnectionBandwidth`, from `vpc/ModifyExpressCloudConnectionBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Changes the bandwidth of an Express Cloud Connect service.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyExpressCloudConnectionBandwidthRequest::new()
///     .ecc_id("ecc-xxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_express_cloud_connection_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyExpressCloudConnectionBandwidthRequest {
    /// **Required.** ID of an Express Cloud Connect (ECC) service. Example: `ecc-xxxxxxxxx`.
    pub ecc_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// New bandwidth of the service. Example: `2`.
    pub bandwidth: Option<String>,
}

impl ModifyExpressCloudConnectionBandwidthRequest {
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
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
}

request! {
    ModifyExpressCloudConnectionBandwidthRequest {
        "EccId" => ecc_id: query,
        "RegionId" => region_id: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for ModifyExpressCloudConnectionBandwidthRequest {
    type Response = ModifyExpressCloudConnectionBandwidthResponse;
    type Error = ModifyExpressCloudConnectionBandwidthError;
    const INFO: OperationInfo = super::operation("ModifyExpressCloudConnectionBandwidth")
        .required(&["EccId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyExpressCloudConnectionBandwidthError] = &[
        ModifyExpressCloudConnectionBandwidthError::ForbbidenSubUser,
        ModifyExpressCloudConnectionBandwidthError::Forbidden,
        ModifyExpressCloudConnectionBandwidthError::MissingParamEccId,
        ModifyExpressCloudConnectionBandwidthError::MissingParamAliUid,
        ModifyExpressCloudConnectionBandwidthError::MissingParamRegionNo,
        ModifyExpressCloudConnectionBandwidthError::MissingParamBandwidth,
        ModifyExpressCloudConnectionBandwidthError::InvalidEccApplicationNotFound,
        ModifyExpressCloudConnectionBandwidthError::InvalidEccIdNotFound,
        ModifyExpressCloudConnectionBandwidthError::IncorrectStatusEccApplication,
        ModifyExpressCloudConnectionBandwidthError::OperationUnsupportedType2,
    ];
}

/// Response to [`ModifyExpressCloudConnectionBandwidthRequest`].
pub type ModifyExpressCloudConnectionBandwidthResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyExpressCloudConnectionBandwidthRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`MissingParamEccId`](super::DocumentedError::MissingParamEccId)
/// - [`MissingParamAliUid`](super::DocumentedError::MissingParamAliUid)
/// - [`MissingParamRegionNo`](super::DocumentedError::MissingParamRegionNo)
/// - [`MissingParamBandwidth`](super::DocumentedError::MissingParamBandwidth)
/// - [`InvalidEccApplicationNotFound`](super::DocumentedError::InvalidEccApplicationNotFound)
/// - [`InvalidEccIdNotFound`](super::DocumentedError::InvalidEccIdNotFound)
/// - [`IncorrectStatusEccApplication`](super::DocumentedError::IncorrectStatusEccApplication)
/// - [`OperationUnsupportedType2`](super::DocumentedError::OperationUnsupportedType2)
pub type ModifyExpressCloudConnectionBandwidthError = super::DocumentedError;
