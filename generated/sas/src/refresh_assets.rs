// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshAssets`, from `sas/RefreshAssets.md`.

use alicloud_runtime::codegen::*;

/// Synchronizes asset data of the given kind and vendor anew.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::RefreshAssetsRequest::new();
/// let reply = client.refresh_assets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshAssetsRequest {
    /// Which kind of asset it is or is to be.
    pub asset_type: Option<String>,
    /// Which kind of cloud asset it is or is to be.
    pub cloud_asset_type: Option<i32>,
    /// Which kind of cloud asset sub it is or is to be.
    pub cloud_asset_sub_type: Option<i32>,
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<i32>,
}

impl RefreshAssetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AssetType`.
    pub fn asset_type(mut self, value: impl Into<String>) -> Self {
        self.asset_type = Some(value.into());
        self
    }
    /// Sets `CloudAssetType`.
    #[inline]
    pub fn cloud_asset_type(mut self, value: i32) -> Self {
        self.cloud_asset_type = Some(value);
        self
    }
    /// Sets `CloudAssetSubType`.
    #[inline]
    pub fn cloud_asset_sub_type(mut self, value: i32) -> Self {
        self.cloud_asset_sub_type = Some(value);
        self
    }
    /// Sets `Vendor`.
    #[inline]
    pub fn vendor(mut self, value: i32) -> Self {
        self.vendor = Some(value);
        self
    }
}

request! {
    RefreshAssetsRequest {
        "AssetType" => asset_type: query,
        "CloudAssetType" => cloud_asset_type: query,
        "CloudAssetSubType" => cloud_asset_sub_type: query,
        "Vendor" => vendor: query,
    }
}

impl Operation for RefreshAssetsRequest {
    type Response = RefreshAssetsResponse;
    type Error = RefreshAssetsError;
    const INFO: OperationInfo = super::operation("RefreshAssets");
    const ERRORS: &'static [RefreshAssetsError] = &[
        RefreshAssetsError::DuplicatedRefresh,
        RefreshAssetsError::NoPermission,
        RefreshAssetsError::ServerError,
    ];
}

/// Response to [`RefreshAssetsRequest`].
pub type RefreshAssetsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RefreshAssetsRequest`] names.
///
/// - [`DuplicatedRefresh`](super::DocumentedError::DuplicatedRefresh)
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type RefreshAssetsError = super::DocumentedError;
