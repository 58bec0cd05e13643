// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TempUpgradeCenBandwidthPackageSpec`, from `cbn/TempUpgradeCenBandwidthPackageSpec.md`.

use alicloud_runtime::codegen::*;

/// Raises the bandwidth of a subscription package for a limited time; it falls back by itself
/// afterwards.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::TempUpgradeCenBandwidthPackageSpecRequest::new()
///     .cen_bandwidth_package_id("...")
///     .bandwidth(1)
///     .end_time("...");
/// let reply = client.temp_upgrade_cen_bandwidth_package_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TempUpgradeCenBandwidthPackageSpecRequest {
    /// **Required.** Bandwidth package, which pays for traffic between two areas, as
    /// [`CreateCenBandwidthPackage`](super::Client::create_cen_bandwidth_package) returned it.
    pub cen_bandwidth_package_id: Option<String>,
    /// **Required.** Bandwidth of the package while the temporary upgrade lasts.
    pub bandwidth: Option<i32>,
    /// **Required.** When the temporary upgrade ends.
    pub end_time: Option<String>,
}

impl TempUpgradeCenBandwidthPackageSpecRequest {
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
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    TempUpgradeCenBandwidthPackageSpecRequest {
        "CenBandwidthPackageId" => cen_bandwidth_package_id: query,
        "Bandwidth" => bandwidth: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for TempUpgradeCenBandwidthPackageSpecRequest {
    type Response = TempUpgradeCenBandwidthPackageSpecResponse;
    type Error = TempUpgradeCenBandwidthPackageSpecError;
    const INFO: OperationInfo = super::operation("TempUpgradeCenBandwidthPackageSpec")
        .required(&["CenBandwidthPackageId", "Bandwidth", "EndTime"]);
    const ERRORS: &'static [TempUpgradeCenBandwidthPackageSpecError] = &[
        TempUpgradeCenBandwidthPackageSpecError::InvalidParameter,
        TempUpgradeCenBandwidthPackageSpecError::Unauthorized,
    ];
}

/// Response to [`TempUpgradeCenBandwidthPackageSpecRequest`].
pub type TempUpgradeCenBandwidthPackageSpecResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TempUpgradeCenBandwidthPackageSpecRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type TempUpgradeCenBandwidthPackageSpecError = super::DocumentedError;
