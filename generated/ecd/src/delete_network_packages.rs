// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkPackages`, from `ecd/DeleteNetworkPackages.md`.

use alicloud_runtime::codegen::*;

/// Deletes premium bandwidth plans; cloud computers lose the internet access they had by them.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteNetworkPackagesRequest::new()
///     .network_package_id(["..."]);
/// let reply = client.delete_network_packages(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkPackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network package that the call is about. Items: at most 100.
    pub network_package_id: Vec<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl DeleteNetworkPackagesRequest {
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
    pub fn network_package_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_package_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResellerOwnerUid`.
    #[inline]
    pub fn reseller_owner_uid(mut self, value: i64) -> Self {
        self.reseller_owner_uid = Some(value);
        self
    }
}

request! {
    DeleteNetworkPackagesRequest {
        "RegionId" => region_id: query,
        "NetworkPackageId" => network_package_id: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for DeleteNetworkPackagesRequest {
    type Response = DeleteNetworkPackagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteNetworkPackages")
        .required(&["RegionId", "NetworkPackageId"])
        .region("RegionId");
}

/// Response to [`DeleteNetworkPackagesRequest`].
pub type DeleteNetworkPackagesResponse = alicloud_runtime::EmptyResponse;
