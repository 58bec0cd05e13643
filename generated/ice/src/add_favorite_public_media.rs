// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddFavoritePublicMedia`, from `ice/AddFavoritePublicMedia.md`.

use alicloud_runtime::codegen::*;

/// Marks public media assets, given by media ID, as favorites of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::AddFavoritePublicMediaRequest::new();
/// let reply = client.add_favorite_public_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddFavoritePublicMediaRequest {
    /// IDs of the medias to work on or to narrow the list down to.
    pub media_ids: Option<String>,
}

impl AddFavoritePublicMediaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaIds`.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
        self
    }
}

request! {
    AddFavoritePublicMediaRequest {
        "MediaIds" => media_ids: query,
    }
}

impl Operation for AddFavoritePublicMediaRequest {
    type Response = AddFavoritePublicMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddFavoritePublicMedia");
}

/// Response to [`AddFavoritePublicMediaRequest`].
#[non_exhaustive]
pub struct AddFavoritePublicMediaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Items of the kind ignored that were found or are concerned.
    /// Example: `icepublic-****7213c6050cbc66750b469701****`.
    pub ignored_list: Vec<String>,
}

response! {
    AddFavoritePublicMediaResponse {
        "RequestId" => request_id: value,
        "IgnoredList" => ignored_list: list(""),
    }
}
