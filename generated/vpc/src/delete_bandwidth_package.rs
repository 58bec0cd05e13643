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
}

/// What [`DeleteBandwidthPackageRequest`] is answered with.
pub type DeleteBandwidthPackageResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteBandwidthPackageRequest`] names.
    pub enum DeleteBandwidthPackageError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        DependencyViolationForwardEntry = "DependencyViolation.ForwardEntry" ("400"), "", "A DNAT rule still uses an address of the package. Delete the rule first.";
        DependencyViolationSnatEntry = "DependencyViolation.SnatEntry" ("400"), "", "An SNAT rule still uses an address of the package. Delete the rule first.";
    }
}
