// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateCenBandwidthPackage`, from `cbn/AssociateCenBandwidthPackage.md`.

use alicloud_runtime::codegen::*;

/// Binds a bandwidth package to a CEN instance, which can then use its bandwidth between regions.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::AssociateCenBandwidthPackageRequest::new()
///     .cen_bandwidth_package_id("cenbwp-4c2zaavbvh5fx****")
///     .cen_id("cen-7qthudw0ll6jmc****");
/// let reply = client.associate_cen_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateCenBandwidthPackageRequest {
    /// **Required.** Bandwidth package, which pays for traffic between two areas, as
    /// [`CreateCenBandwidthPackage`](super::Client::create_cen_bandwidth_package) returned it.
    /// Example: `cenbwp-4c2zaavbvh5fx****`.
    pub cen_bandwidth_package_id: Option<String>,
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
}

impl AssociateCenBandwidthPackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenBandwidthPackageId`, which is required.
    pub fn cen_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.cen_bandwidth_package_id = Some(value.into());
        self
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
}

request! {
    AssociateCenBandwidthPackageRequest {
        "CenBandwidthPackageId" => cen_bandwidth_package_id: query,
        "CenId" => cen_id: query,
    }
}

impl Operation for AssociateCenBandwidthPackageRequest {
    type Response = AssociateCenBandwidthPackageResponse;
    type Error = AssociateCenBandwidthPackageError;
    const INFO: OperationInfo = super::operation("AssociateCenBandwidthPackage")
        .required(&["CenBandwidthPackageId", "CenId"]);
    const ERRORS: &'static [AssociateCenBandwidthPackageError] = &[
        AssociateCenBandwidthPackageError::IncorrectStatusTransitRouter,
        AssociateCenBandwidthPackageError::OperationFailedSetPostPay95BandwidthLimitError,
        AssociateCenBandwidthPackageError::OperationInvalidUserCanNotUseBwp,
        AssociateCenBandwidthPackageError::InvalidParameter,
        AssociateCenBandwidthPackageError::Unauthorized,
    ];
}

/// Response to [`AssociateCenBandwidthPackageRequest`].
pub type AssociateCenBandwidthPackageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateCenBandwidthPackageRequest`] names.
///
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`OperationFailedSetPostPay95BandwidthLimitError`](super::DocumentedError::OperationFailedSetPostPay95BandwidthLimitError)
/// - [`OperationInvalidUserCanNotUseBwp`](super::DocumentedError::OperationInvalidUserCanNotUseBwp)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type AssociateCenBandwidthPackageError = super::DocumentedError;
