// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVodPackagingAsset`, from `ice/CreateVodPackagingAsset.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input};

/// Ingests a media file into a packaging group as an asset for VOD packaging.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateVodPackagingAssetRequest::new();
/// let reply = client.create_vod_packaging_asset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVodPackagingAssetRequest {
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Name that the asset goes by.
    pub asset_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// ID of the content that the call is about.
    pub content_id: Option<String>,
}

impl CreateVodPackagingAssetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `AssetName`.
    pub fn asset_name(mut self, value: impl Into<String>) -> Self {
        self.asset_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `ContentId`.
    pub fn content_id(mut self, value: impl Into<String>) -> Self {
        self.content_id = Some(value.into());
        self
    }
}

request! {
    CreateVodPackagingAssetRequest {
        "GroupName" => group_name: query,
        "AssetName" => asset_name: query,
        "Description" => description: query,
        "Input" => input: query_json,
        "ContentId" => content_id: query,
    }
}

impl Operation for CreateVodPackagingAssetRequest {
    type Response = CreateVodPackagingAssetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVodPackagingAsset");
}

/// Response to [`CreateVodPackagingAssetRequest`], which the documentation does not describe.
pub type CreateVodPackagingAssetResponse = alicloud_runtime::UndocumentedResponse;
