// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCenBandwidthPackageSpec`, from `cbn/ModifyCenBandwidthPackageSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes how much bandwidth a package provides.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ModifyCenBandwidthPackageSpecRequest::new()
///     .bandwidth(2)
///     .cen_bandwidth_package_id("cenbwp-4c2zaavbvh5x****");
/// let reply = client.modify_cen_bandwidth_package_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCenBandwidthPackageSpecRequest {
    /// Upper limit of the data rate. Range: at least 2. Unit: `Mbps`. Example: `2`.
    pub bandwidth: Option<i32>,
    /// **Required.** Bandwidth package, which pays for traffic between two areas, as
    /// [`CreateCenBandwidthPackage`](super::Client::create_cen_bandwidth_package) returned it.
    /// Example: `cenbwp-4c2zaavbvh5x****`.
    pub cen_bandwidth_package_id: Option<String>,
}

impl ModifyCenBandwidthPackageSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `CenBandwidthPackageId`, which is required.
    pub fn cen_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.cen_bandwidth_package_id = Some(value.into());
        self
    }
}

request! {
    ModifyCenBandwidthPackageSpecRequest {
        "Bandwidth" => bandwidth: query,
        "CenBandwidthPackageId" => cen_bandwidth_package_id: query,
    }
}

impl Operation for ModifyCenBandwidthPackageSpecRequest {
    type Response = ModifyCenBandwidthPackageSpecResponse;
    type Error = ModifyCenBandwidthPackageSpecError;
    const INFO: OperationInfo = super::operation("ModifyCenBandwidthPackageSpec")
        .required(&["CenBandwidthPackageId"]);
    const ERRORS: &'static [ModifyCenBandwidthPackageSpecError] = &[
        ModifyCenBandwidthPackageSpecError::OperationFailed,
        ModifyCenBandwidthPackageSpecError::InvalidStatusResource,
        ModifyCenBandwidthPackageSpecError::OperationFailedInsufficientBalance,
        ModifyCenBandwidthPackageSpecError::OperationFailedOperationIsProcessing,
        ModifyCenBandwidthPackageSpecError::OperationFailedOrderIsProcessing,
        ModifyCenBandwidthPackageSpecError::OperationFailedUpDownRadeConfigNoChange,
        ModifyCenBandwidthPackageSpecError::InvalidParameter,
        ModifyCenBandwidthPackageSpecError::Unauthorized,
    ];
}

/// Response to [`ModifyCenBandwidthPackageSpecRequest`].
pub type ModifyCenBandwidthPackageSpecResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCenBandwidthPackageSpecRequest`] names.
///
/// - [`OperationFailed`](super::DocumentedError::OperationFailed)
/// - [`InvalidStatusResource`](super::DocumentedError::InvalidStatusResource)
/// - [`OperationFailedInsufficientBalance`](super::DocumentedError::OperationFailedInsufficientBalance)
/// - [`OperationFailedOperationIsProcessing`](super::DocumentedError::OperationFailedOperationIsProcessing)
/// - [`OperationFailedOrderIsProcessing`](super::DocumentedError::OperationFailedOrderIsProcessing)
/// - [`OperationFailedUpDownRadeConfigNoChange`](super::DocumentedError::OperationFailedUpDownRadeConfigNoChange)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ModifyCenBandwidthPackageSpecError = super::DocumentedError;
