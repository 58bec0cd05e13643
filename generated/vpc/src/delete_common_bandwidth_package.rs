// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCommonBandwidthPackage`, from `vpc/DeleteCommonBandwidthPackage.md`.

use alicloud_runtime::codegen::*;

/// Deletes a shared bandwidth plan. While EIPs are in it, this needs `Force`.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteCommonBandwidthPackageRequest::new()
///     .bandwidth_package_id("cbwp-2ze2ic1xd2qeqk145pn4u")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_common_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCommonBandwidthPackageRequest {
    /// **Required.** ID of a shared bandwidth plan, as
    /// [`CreateCommonBandwidthPackage`](super::Client::create_common_bandwidth_package) returned it.
    /// Example: `cbwp-2ze2ic1xd2qeqk145pn4u`.
    pub bandwidth_package_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to delete the plan even while EIPs are in it. Default: `False`. Example: `false`.
    pub force: Option<String>,
}

impl DeleteCommonBandwidthPackageRequest {
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
    pub fn force(mut self, value: impl Into<String>) -> Self {
        self.force = Some(value.into());
        self
    }
}

request! {
    DeleteCommonBandwidthPackageRequest {
        "BandwidthPackageId" => bandwidth_package_id: query,
        "RegionId" => region_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteCommonBandwidthPackageRequest {
    type Response = DeleteCommonBandwidthPackageResponse;
    type Error = DeleteCommonBandwidthPackageError;
    const INFO: OperationInfo = super::operation("DeleteCommonBandwidthPackage")
        .required(&["BandwidthPackageId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCommonBandwidthPackageError] = &[
        DeleteCommonBandwidthPackageError::InvalidRegionIdNotFound,
        DeleteCommonBandwidthPackageError::MissingParamAny,
        DeleteCommonBandwidthPackageError::DependencyViolationIps,
        DeleteCommonBandwidthPackageError::ForbiddenActionPrePaid,
        DeleteCommonBandwidthPackageError::OperationFailedBandwidthPackageNotEmpty,
        DeleteCommonBandwidthPackageError::InvalidOperationDeletionProtection,
        DeleteCommonBandwidthPackageError::OperationUnsupportedRelease95Instance,
        DeleteCommonBandwidthPackageError::OperationFailedAddIpTaskInProcessing,
        DeleteCommonBandwidthPackageError::InvalidBandwidthPackageIdNotFound,
    ];
}

/// Response to [`DeleteCommonBandwidthPackageRequest`].
pub type DeleteCommonBandwidthPackageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCommonBandwidthPackageRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`DependencyViolationIps`](super::DocumentedError::DependencyViolationIps)
/// - [`ForbiddenActionPrePaid`](super::DocumentedError::ForbiddenActionPrePaid)
/// - [`OperationFailedBandwidthPackageNotEmpty`](super::DocumentedError::OperationFailedBandwidthPackageNotEmpty)
/// - [`InvalidOperationDeletionProtection`](super::DocumentedError::InvalidOperationDeletionProtection)
/// - [`OperationUnsupportedRelease95Instance`](super::DocumentedError::OperationUnsupportedRelease95Instance)
/// - [`OperationFailedAddIpTaskInProcessing`](super::DocumentedError::OperationFailedAddIpTaskInProcessing)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
pub type DeleteCommonBandwidthPackageError = super::DocumentedError;
