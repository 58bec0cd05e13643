// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCenBandwidthPackage`, from `cbn/DeleteCenBandwidthPackage.md`.

use alicloud_runtime::codegen::*;

/// Deletes a bandwidth package that is bound to no CEN instance and has run out.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteCenBandwidthPackageRequest::new()
///     .cen_bandwidth_package_id("cenbwp-4c2zaavbvh5f42****");
/// let reply = client.delete_cen_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCenBandwidthPackageRequest {
    /// **Required.** Bandwidth package, which pays for traffic between two areas, as
    /// [`CreateCenBandwidthPackage`](super::Client::create_cen_bandwidth_package) returned it.
    /// Example: `cenbwp-4c2zaavbvh5f42****`.
    pub cen_bandwidth_package_id: Option<String>,
}

impl DeleteCenBandwidthPackageRequest {
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
}

request! {
    DeleteCenBandwidthPackageRequest {
        "CenBandwidthPackageId" => cen_bandwidth_package_id: query,
    }
}

impl Operation for DeleteCenBandwidthPackageRequest {
    type Response = DeleteCenBandwidthPackageResponse;
    type Error = DeleteCenBandwidthPackageError;
    const INFO: OperationInfo = super::operation("DeleteCenBandwidthPackage")
        .required(&["CenBandwidthPackageId"]);
    const ERRORS: &'static [DeleteCenBandwidthPackageError] = &[
        DeleteCenBandwidthPackageError::ForbiddenRelease,
        DeleteCenBandwidthPackageError::InvalidParameter,
        DeleteCenBandwidthPackageError::Unauthorized,
        DeleteCenBandwidthPackageError::InvalidOperationBwpInstanceStatus,
    ];
}

/// Response to [`DeleteCenBandwidthPackageRequest`].
pub type DeleteCenBandwidthPackageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCenBandwidthPackageRequest`] names.
///
/// - [`ForbiddenRelease`](super::DocumentedError::ForbiddenRelease)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidOperationBwpInstanceStatus`](super::DocumentedError::InvalidOperationBwpInstanceStatus)
pub type DeleteCenBandwidthPackageError = super::DocumentedError;
