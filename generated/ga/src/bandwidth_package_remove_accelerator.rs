// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BandwidthPackageRemoveAccelerator`, from `ga/BandwidthPackageRemoveAccelerator.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a bandwidth plan from an accelerator, which must have no acceleration regions left.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::BandwidthPackageRemoveAcceleratorRequest::new()
///     .bandwidth_package_id("...")
///     .accelerator_id("...");
/// let reply = client.bandwidth_package_remove_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BandwidthPackageRemoveAcceleratorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call is about.
    pub bandwidth_package_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
}

impl BandwidthPackageRemoveAcceleratorRequest {
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
    BandwidthPackageRemoveAcceleratorRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for BandwidthPackageRemoveAcceleratorRequest {
    type Response = BandwidthPackageRemoveAcceleratorResponse;
    type Error = BandwidthPackageRemoveAcceleratorError;
    const INFO: OperationInfo = super::operation("BandwidthPackageRemoveAccelerator")
        .required(&["RegionId", "BandwidthPackageId", "AcceleratorId"])
        .region("RegionId");
    const ERRORS: &'static [BandwidthPackageRemoveAcceleratorError] = &[
        BandwidthPackageRemoveAcceleratorError::NotExistBandwidthPackage,
        BandwidthPackageRemoveAcceleratorError::StateErrorBandwidthPackage,
        BandwidthPackageRemoveAcceleratorError::StateErrorAccelerator,
        BandwidthPackageRemoveAcceleratorError::BandwidthPackageCannotUnbindEndpointGroup,
        BandwidthPackageRemoveAcceleratorError::ExistEndpointGroup,
        BandwidthPackageRemoveAcceleratorError::UnknownError,
    ];
}

/// Response to [`BandwidthPackageRemoveAcceleratorRequest`].
#[non_exhaustive]
pub struct BandwidthPackageRemoveAcceleratorResponse {
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
    BandwidthPackageRemoveAcceleratorResponse {
        "RequestId" => request_id: value,
        "Accelerators" => accelerators: list(""),
        "BandwidthPackageId" => bandwidth_package_id: value,
    }
}

/// Errors that the documentation of [`BandwidthPackageRemoveAcceleratorRequest`] names.
///
/// - [`NotExistBandwidthPackage`](super::DocumentedError::NotExistBandwidthPackage)
/// - [`StateErrorBandwidthPackage`](super::DocumentedError::StateErrorBandwidthPackage)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`BandwidthPackageCannotUnbindEndpointGroup`](super::DocumentedError::BandwidthPackageCannotUnbindEndpointGroup)
/// - [`ExistEndpointGroup`](super::DocumentedError::ExistEndpointGroup)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type BandwidthPackageRemoveAcceleratorError = super::DocumentedError;
