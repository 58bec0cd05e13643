// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBandwidthPackage`, from `ecs/DeleteBandwidthPackage.md`.

use alicloud_runtime::codegen::*;

/// Deletes a bandwidth package of a NAT gateway.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteBandwidthPackageRequest::new()
///     .bandwidth_package_id("...");
/// let reply = client.delete_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteBandwidthPackageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call is about.
    pub bandwidth_package_id: Option<String>,
}

impl DeleteBandwidthPackageRequest {
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
}

request! {
    DeleteBandwidthPackageRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
    }
}

impl Operation for DeleteBandwidthPackageRequest {
    type Response = DeleteBandwidthPackageResponse;
    type Error = DeleteBandwidthPackageError;
    const INFO: OperationInfo = super::operation("DeleteBandwidthPackage")
        .required(&["RegionId", "BandwidthPackageId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteBandwidthPackageError] = &[
        DeleteBandwidthPackageError::DependencyViolationForwardEntry,
        DeleteBandwidthPackageError::DependencyViolationSnatEntry,
        DeleteBandwidthPackageError::InvalidBandwidthNotExist,
        DeleteBandwidthPackageError::InvalidRegionIdNotFound,
        DeleteBandwidthPackageError::InvalidBandwidthPackageIdNotFound,
        DeleteBandwidthPackageError::InvalidNatGatewayNotFound,
    ];
}

/// Response to [`DeleteBandwidthPackageRequest`].
pub type DeleteBandwidthPackageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBandwidthPackageRequest`] names.
///
/// - [`DependencyViolationForwardEntry`](super::DocumentedError::DependencyViolationForwardEntry)
/// - [`DependencyViolationSnatEntry`](super::DocumentedError::DependencyViolationSnatEntry)
/// - [`InvalidBandwidthNotExist`](super::DocumentedError::InvalidBandwidthNotExist)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
/// - [`InvalidNatGatewayNotFound`](super::DocumentedError::InvalidNatGatewayNotFound), here with HTTP status 404
pub type DeleteBandwidthPackageError = super::DocumentedError;
