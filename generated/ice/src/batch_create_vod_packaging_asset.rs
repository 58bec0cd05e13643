// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchCreateVodPackagingAsset`, from `ice/BatchCreateVodPackagingAsset.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input};

/// Creates several packaging assets with one call, each from a media file, in one packaging group.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::BatchCreateVodPackagingAssetRequest::new();
/// let reply = client.batch_create_vod_packaging_asset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetRequest {
    /// The assets to work on or to narrow the list down to.
    pub assets: Vec<Asset>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
}

impl BatchCreateVodPackagingAssetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Assets`.
    pub fn assets(mut self, value: impl IntoIterator<Item = impl Into<Asset>>) -> Self {
        self.assets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    BatchCreateVodPackagingAssetRequest {
        "Assets" => assets: query_json,
        "GroupName" => group_name: query,
    }
}

impl Operation for BatchCreateVodPackagingAssetRequest {
    type Response = BatchCreateVodPackagingAssetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchCreateVodPackagingAsset");
}

/// Response to [`BatchCreateVodPackagingAssetRequest`], which the documentation does not describe.
pub type BatchCreateVodPackagingAssetResponse = alicloud_runtime::UndocumentedResponse;

/// The assets to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Asset {
    /// Name that the asset goes by.
    pub asset_name: Option<String>,
    /// ID of the content that the call is about.
    pub content_id: Option<String>,
    /// What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
}

impl Asset {
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
    /// Sets `ContentId`.
    pub fn content_id(mut self, value: impl Into<String>) -> Self {
        self.content_id = Some(value.into());
        self
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
}

request! {
    Asset {
        "AssetName" => asset_name: field,
        "ContentId" => content_id: field,
        "Input" => input: field,
    }
}
