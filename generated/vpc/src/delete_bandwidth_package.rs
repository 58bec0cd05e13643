// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBandwidthPackage`, from `vpc/DeleteBandwidthPackage.md`.

use alicloud_runtime::codegen::*;

/// Deletes a NAT bandwidth package. Works only for accounts that own such legacy packages.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteBandwidthPackageRequest::new()
///     .bandwidth_package_id("bwp-bp1arsrmca9kpxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBandwidthPackageRequest {
    /// **Required.** NAT bandwidth package to delete. Example: `bwp-bp1arsrmca9kpxxxxxxxx`.
    pub bandwidth_package_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to delete the package in any case. Example: `false`.
    pub force: Option<bool>,
}

impl DeleteBandwidthPackageRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteBandwidthPackageRequest {
        "BandwidthPackageId" => bandwidth_package_id: query,
        "RegionId" => region_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteBandwidthPackageRequest {
    type Response = DeleteBandwidthPackageResponse;
    type Error = DeleteBandwidthPackageError;
    const INFO: OperationInfo = super::operation("DeleteBandwidthPackage")
        .required(&["BandwidthPackageId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteBandwidthPackageError] = &[
        DeleteBandwidthPackageError::InvalidRegionIdNotFound,
        DeleteBandwidthPackageError::DependencyViolationForwardEntry,
        DeleteBandwidthPackageError::DependencyViolationSnatEntry,
    ];
}

/// Response to [`DeleteBandwidthPackageRequest`].
pub type DeleteBandwidthPackageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBandwidthPackageRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`DependencyViolationForwardEntry`](super::DocumentedError::DependencyViolationForwardEntry)
/// - [`DependencyViolationSnatEntry`](super::DocumentedError::DependencyViolationSnatEntry)
pub type DeleteBandwidthPackageError = super::DocumentedError;
