// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BandwidthPackageAddAccelerator`, from `ga/BandwidthPackageAddAccelerator.md`.

use alicloud_runtime::codegen::*;

/// Binds a bandwidth plan to an accelerator, whose traffic then uses it.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::BandwidthPackageAddAcceleratorRequest::new()
///     .region_id("cn-hangzhou")
///     .bandwidth_package_id("gbwp-bp1sgzldyj6b4q7cx****")
///     .accelerator_id("ga-bp1qe94o52ot4pkfn****");
/// let reply = client.bandwidth_package_add_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BandwidthPackageAddAcceleratorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call is about.
    /// Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1qe94o52ot4pkfn****`.
    pub accelerator_id: Option<String>,
}

impl BandwidthPackageAddAcceleratorRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    BandwidthPackageAddAcceleratorRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for BandwidthPackageAddAcceleratorRequest {
    type Response = BandwidthPackageAddAcceleratorResponse;
    type Error = BandwidthPackageAddAcceleratorError;
    const INFO: OperationInfo = super::operation("BandwidthPackageAddAccelerator")
        .required(&["RegionId", "BandwidthPackageId", "AcceleratorId"])
        .region("RegionId");
    const ERRORS: &'static [BandwidthPackageAddAcceleratorError] = &[
        BandwidthPackageAddAcceleratorError::NotExistBandwidthPackage,
        BandwidthPackageAddAcceleratorError::StateErrorBandwidthPackage,
        BandwidthPackageAddAcceleratorError::NotExistBasicBandwidthPackage,
        BandwidthPackageAddAcceleratorError::StateErrorAccelerator,
        BandwidthPackageAddAcceleratorError::UnknownError,
    ];
}

/// Response to [`BandwidthPackageAddAcceleratorRequest`].
#[non_exhaustive]
pub struct BandwidthPackageAddAcceleratorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7770CB9-9745-4FE5-9EDA-D14B01A12A50`.
    pub request_id: Option<String>,
    /// The accelerators that were found or are concerned, one entry each.
    /// Example: `ga-bp1qe94o52ot4pkfn****`.
    pub accelerators: Vec<String>,
    /// ID of the bandwidth plan that the item belongs to or stands for.
    /// Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
}

response! {
    BandwidthPackageAddAcceleratorResponse {
        "RequestId" => request_id: value,
        "Accelerators" => accelerators: list(""),
        "BandwidthPackageId" => bandwidth_package_id: value,
    }
}

/// Errors that the documentation of [`BandwidthPackageAddAcceleratorRequest`] names.
///
/// - [`NotExistBandwidthPackage`](super::DocumentedError::NotExistBandwidthPackage)
/// - [`StateErrorBandwidthPackage`](super::DocumentedError::StateErrorBandwidthPackage)
/// - [`NotExistBasicBandwidthPackage`](super::DocumentedError::NotExistBasicBandwidthPackage)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type BandwidthPackageAddAcceleratorError = super::DocumentedError;
