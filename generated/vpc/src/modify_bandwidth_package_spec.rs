// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBandwidthPackageSpec`, from `vpc/ModifyBandwidthPackageSpec.md`.

use alicloud_runtime::codegen::*;

/// Gives a NAT bandwidth package another bandwidth. Works only for accounts that own such legacy
/// packages.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyBandwidthPackageSpecRequest::new()
///     .bandwidth("5")
///     .bandwidth_package_id("bwp-s6lmotmkkxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_bandwidth_package_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpecRequest {
    /// **Required.** New bandwidth of the package. Range: 5 to 1000. Example: `5`.
    pub bandwidth: Option<String>,
    /// **Required.** NAT bandwidth package to change. Example: `bwp-s6lmotmkkxxxxxxxx`.
    pub bandwidth_package_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64.
    pub client_token: Option<String>,
}

impl ModifyBandwidthPackageSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `BandwidthPackageId`, which is required.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
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
}

request! {
    ModifyBandwidthPackageSpecRequest {
        "Bandwidth" => bandwidth: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyBandwidthPackageSpecRequest {
    type Response = ModifyBandwidthPackageSpecResponse;
    type Error = ModifyBandwidthPackageSpecError;
    const INFO: OperationInfo = super::operation("ModifyBandwidthPackageSpec")
        .required(&["Bandwidth", "BandwidthPackageId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyBandwidthPackageSpecError] = &[
        ModifyBandwidthPackageSpecError::InvalidRegionIdNotFound,
        ModifyBandwidthPackageSpecError::InvalidBandwidthValueNotSupported,
        ModifyBandwidthPackageSpecError::BandwidthPackageFinancialLocked,
    ];
}

/// Response to [`ModifyBandwidthPackageSpecRequest`].
pub type ModifyBandwidthPackageSpecResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyBandwidthPackageSpecRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthValueNotSupported`](super::DocumentedError::InvalidBandwidthValueNotSupported), here with HTTP status 404
/// - [`BandwidthPackageFinancialLocked`](super::DocumentedError::BandwidthPackageFinancialLocked)
pub type ModifyBandwidthPackageSpecError = super::DocumentedError;
