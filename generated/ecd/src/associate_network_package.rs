// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateNetworkPackage`, from `ecd/AssociateNetworkPackage.md`.

use alicloud_runtime::codegen::*;

/// Binds a premium bandwidth plan to an office network, one plan to one network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::AssociateNetworkPackageRequest::new()
///     .network_package_id("...")
///     .office_site_id("...");
/// let reply = client.associate_network_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateNetworkPackageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network package that the call is about.
    pub network_package_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
}

impl AssociateNetworkPackageRequest {
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
    /// Sets `NetworkPackageId`, which is required.
    pub fn network_package_id(mut self, value: impl Into<String>) -> Self {
        self.network_package_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
}

request! {
    AssociateNetworkPackageRequest {
        "RegionId" => region_id: query,
        "NetworkPackageId" => network_package_id: query,
        "OfficeSiteId" => office_site_id: query,
    }
}

impl Operation for AssociateNetworkPackageRequest {
    type Response = AssociateNetworkPackageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AssociateNetworkPackage")
        .required(&["RegionId", "NetworkPackageId", "OfficeSiteId"])
        .region("RegionId");
}

/// Response to [`AssociateNetworkPackageRequest`].
pub type AssociateNetworkPackageResponse = alicloud_runtime::EmptyResponse;
