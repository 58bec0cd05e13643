// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVodPackagingAsset`, from `ice/DeleteVodPackagingAsset.md`.

use alicloud_runtime::codegen::*;

/// Deletes a packaging asset, which can no longer be played through its packaging URLs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteVodPackagingAssetRequest::new();
/// let reply = client.delete_vod_packaging_asset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVodPackagingAssetRequest {
    /// Name that the asset goes by.
    pub asset_name: Option<String>,
}

impl DeleteVodPackagingAssetRequest {
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
    DeleteVodPackagingAssetRequest {
        "AssetName" => asset_name: query,
    }
}

impl Operation for DeleteVodPackagingAssetRequest {
    type Response = DeleteVodPackagingAssetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteVodPackagingAsset");
}

/// Response to [`DeleteVodPackagingAssetRequest`], which the documentation does not describe.
pub type DeleteVodPackagingAssetResponse = alicloud_runtime::UndocumentedResponse;
