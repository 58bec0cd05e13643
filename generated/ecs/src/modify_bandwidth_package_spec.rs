// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBandwidthPackageSpec`, from `ecs/ModifyBandwidthPackageSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the bandwidth of a NAT gateway's bandwidth package.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyBandwidthPackageSpecRequest::new()
///     .bandwidth_package_id("...")
///     .bandwidth("...");
/// let reply = client.modify_bandwidth_package_spec(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpecRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call is about.
    pub bandwidth_package_id: Option<String>,
    /// **Required.** Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<String>,
}

impl ModifyBandwidthPackageSpecRequest {
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
    /// Sets `BandwidthPackageId`, which is required.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`, which is required.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
}

request! {
    ModifyBandwidthPackageSpecRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for ModifyBandwidthPackageSpecRequest {
    type Response = ModifyBandwidthPackageSpecResponse;
    type Error = ModifyBandwidthPackageSpecError;
    const INFO: OperationInfo = super::operation("ModifyBandwidthPackageSpec")
        .required(&["RegionId", "BandwidthPackageId", "Bandwidth"])
        .region("RegionId");
    const ERRORS: &'static [ModifyBandwidthPackageSpecError] = &[
        ModifyBandwidthPackageSpecError::ForbiddenChargeTypeIsPrepaid,
        ModifyBandwidthPackageSpecError::MissingParamBandwidth,
        ModifyBandwidthPackageSpecError::IllegalParamBandwidth,
        ModifyBandwidthPackageSpecError::InvalidRegionIdNotFound,
        ModifyBandwidthPackageSpecError::InvalidBandwidthPackageIdNotFound,
        ModifyBandwidthPackageSpecError::InvalidBandwidthValueNotSupported,
        ModifyBandwidthPackageSpecError::BandwidthPackageFinancialLocked,
    ];
}

/// Response to [`ModifyBandwidthPackageSpecRequest`].
pub type ModifyBandwidthPackageSpecResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyBandwidthPackageSpecRequest`] names.
///
/// - [`ForbiddenChargeTypeIsPrepaid`](super::DocumentedError::ForbiddenChargeTypeIsPrepaid)
/// - [`MissingParamBandwidth`](super::DocumentedError::MissingParamBandwidth)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
/// - [`InvalidBandwidthValueNotSupported`](super::DocumentedError::InvalidBandwidthValueNotSupported)
/// - [`BandwidthPackageFinancialLocked`](super::DocumentedError::BandwidthPackageFinancialLocked)
pub type ModifyBandwidthPackageSpecError = super::DocumentedError;
