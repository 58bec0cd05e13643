// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateCenBandwidthPackage`, from `cbn/UnassociateCenBandwidthPackage.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a bandwidth package from a CEN instance, which must no longer use its bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UnassociateCenBandwidthPackageRequest::new()
///     .cen_id("cen-04sgjpvkc062ahzd26")
///     .cen_bandwidth_package_id("Cenbwp-stb2axpqzzko2ja");
/// let reply = client.unassociate_cen_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateCenBandwidthPackageRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** Bandwidth package, which pays for traffic between two areas, as
    /// [`CreateCenBandwidthPackage`](super::Client::create_cen_bandwidth_package) returned it.
    pub cen_bandwidth_package_id: Option<String>,
}

impl UnassociateCenBandwidthPackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `CenBandwidthPackageId`, which is required.
    pub fn cen_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.cen_bandwidth_package_id = Some(value.into());
        self
    }
}

request! {
    UnassociateCenBandwidthPackageRequest {
        "CenId" => cen_id: query,
        "CenBandwidthPackageId" => cen_bandwidth_package_id: query,
    }
}

impl Operation for UnassociateCenBandwidthPackageRequest {
    type Response = UnassociateCenBandwidthPackageResponse;
    type Error = UnassociateCenBandwidthPackageError;
    const INFO: OperationInfo = super::operation("UnassociateCenBandwidthPackage")
        .required(&["CenId", "CenBandwidthPackageId"]);
    const ERRORS: &'static [UnassociateCenBandwidthPackageError] = &[
        UnassociateCenBandwidthPackageError::OperationFailedSetPostPay95BandwidthLimitError,
        UnassociateCenBandwidthPackageError::InvalidParameter,
        UnassociateCenBandwidthPackageError::Unauthorized,
    ];
}

/// Response to [`UnassociateCenBandwidthPackageRequest`].
pub type UnassociateCenBandwidthPackageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateCenBandwidthPackageRequest`] names.
///
/// - [`OperationFailedSetPostPay95BandwidthLimitError`](super::DocumentedError::OperationFailedSetPostPay95BandwidthLimitError)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UnassociateCenBandwidthPackageError = super::DocumentedError;
