// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVodPackagingAsset`, from `ice/GetVodPackagingAsset.md`.

use alicloud_runtime::codegen::*;

/// Shows one VOD packaging asset, found by name.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetVodPackagingAssetRequest::new();
/// let reply = client.get_vod_packaging_asset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVodPackagingAssetRequest {
    /// Name that the asset goes by.
    pub asset_name: Option<String>,
}

impl GetVodPackagingAssetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AssetName`.
    pub fn asset_name(mut self, value: impl Into<String>) -> Self {
        self.asset_name = Some(value.into());
        self
    }
}

request! {
    GetVodPackagingAssetRequest {
        "AssetName" => asset_name: query,
    }
}

impl Operation for GetVodPackagingAssetRequest {
    type Response = GetVodPackagingAssetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVodPackagingAsset").read_only();
}

/// Response to [`GetVodPackagingAssetRequest`], which the documentation does not describe.
pub type GetVodPackagingAssetResponse = alicloud_runtime::UndocumentedResponse;
