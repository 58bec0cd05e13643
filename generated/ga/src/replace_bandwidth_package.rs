// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReplaceBandwidthPackage`, from `ga/ReplaceBandwidthPackage.md`.

use alicloud_runtime::codegen::*;

/// Puts a different bandwidth plan in the place of the one an accelerator uses.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ReplaceBandwidthPackageRequest::new()
///     .bandwidth_package_id("gbwp-bp176neb61yhcymow****")
///     .region_id("cn-hangzhou")
///     .target_bandwidth_package_id("gbwp-o978hgeb61yhcymow****");
/// let reply = client.replace_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReplaceBandwidthPackageRequest {
    /// **Required.** ID of the bandwidth plan that the call is about.
    /// Example: `gbwp-bp176neb61yhcymow****`.
    pub bandwidth_package_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the target bandwidth plan that the call is about.
    /// Example: `gbwp-o978hgeb61yhcymow****`.
    pub target_bandwidth_package_id: Option<String>,
    /// ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
}

impl ReplaceBandwidthPackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `TargetBandwidthPackageId`, which is required.
    pub fn target_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.target_bandwidth_package_id = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    ReplaceBandwidthPackageRequest {
        "BandwidthPackageId" => bandwidth_package_id: query,
        "RegionId" => region_id: query,
        "TargetBandwidthPackageId" => target_bandwidth_package_id: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for ReplaceBandwidthPackageRequest {
    type Response = ReplaceBandwidthPackageResponse;
    type Error = ReplaceBandwidthPackageError;
    const INFO: OperationInfo = super::operation("ReplaceBandwidthPackage")
        .required(&["BandwidthPackageId", "RegionId", "TargetBandwidthPackageId"])
        .region("RegionId");
    const ERRORS: &'static [ReplaceBandwidthPackageError] = &[
        ReplaceBandwidthPackageError::NotExistBandwidthPackage,
        ReplaceBandwidthPackageError::StateErrorBandwidthPackage,
        ReplaceBandwidthPackageError::NotExistBasicBandwidthPackage,
    ];
}

/// Response to [`ReplaceBandwidthPackageRequest`].
pub type ReplaceBandwidthPackageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReplaceBandwidthPackageRequest`] names.
///
/// - [`NotExistBandwidthPackage`](super::DocumentedError::NotExistBandwidthPackage)
/// - [`StateErrorBandwidthPackage`](super::DocumentedError::StateErrorBandwidthPackage)
/// - [`NotExistBasicBandwidthPackage`](super::DocumentedError::NotExistBasicBandwidthPackage)
pub type ReplaceBandwidthPackageError = super::DocumentedError;
