// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DissociateNetworkPackage`, from `ecd/DissociateNetworkPackage.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a premium bandwidth plan from its office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DissociateNetworkPackageRequest::new()
///     .network_package_id("...");
/// let reply = client.dissociate_network_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DissociateNetworkPackageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network package that the call is about.
    pub network_package_id: Option<String>,
}

impl DissociateNetworkPackageRequest {
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
}

request! {
    DissociateNetworkPackageRequest {
        "RegionId" => region_id: query,
        "NetworkPackageId" => network_package_id: query,
    }
}

impl Operation for DissociateNetworkPackageRequest {
    type Response = DissociateNetworkPackageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DissociateNetworkPackage")
        .required(&["RegionId", "NetworkPackageId"])
        .region("RegionId");
}

/// Response to [`DissociateNetworkPackageRequest`].
pub type DissociateNetworkPackageResponse = alicloud_runtime::EmptyResponse;
