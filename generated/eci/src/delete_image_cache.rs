// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteImageCache`, from `eci/DeleteImageCache.md`.

use alicloud_runtime::codegen::*;

/// Deletes an image cache; container groups pull these images from the registry again.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DeleteImageCacheRequest::new()
///     .region_id("cn-hangzhou")
///     .image_cache_id("imc-2zebxkiifuyzzlhl****");
/// let reply = client.delete_image_cache(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteImageCacheRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stored copy of container images, which makes containers start faster.
    /// Example: `imc-2zebxkiifuyzzlhl****`.
    pub image_cache_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl DeleteImageCacheRequest {
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
    /// Sets `ImageCacheId`, which is required.
    pub fn image_cache_id(mut self, value: impl Into<String>) -> Self {
        self.image_cache_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteImageCacheRequest {
        "RegionId" => region_id: query,
        "ImageCacheId" => image_cache_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteImageCacheRequest {
    type Response = DeleteImageCacheResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteImageCache")
        .required(&["RegionId", "ImageCacheId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DeleteImageCacheRequest`].
pub type DeleteImageCacheResponse = alicloud_runtime::EmptyResponse;
