// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateImageInfos`, from `vod/UpdateImageInfos.md`.

use alicloud_runtime::codegen::*;

/// Changes titles, descriptions, tags and categories of several images in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateImageInfosRequest::new()
///     .update_content("text");
/// let reply = client.update_image_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateImageInfosRequest {
    /// **Required.** What the update contains. Example: `text`.
    pub update_content: Option<String>,
}

impl UpdateImageInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UpdateContent`, which is required.
    pub fn update_content(mut self, value: impl Into<String>) -> Self {
        self.update_content = Some(value.into());
        self
    }
}

request! {
    UpdateImageInfosRequest {
        "UpdateContent" => update_content: query,
    }
}

impl Operation for UpdateImageInfosRequest {
    type Response = UpdateImageInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateImageInfos")
        .required(&["UpdateContent"]);
}

/// Response to [`UpdateImageInfosRequest`].
#[non_exhaustive]
pub struct UpdateImageInfosResponse {
    /// IDs of the non exist images that were found or are concerned.
    /// Example: `f45cf4eba5c8*****0233389558c39`.
    pub non_exist_image_ids: Option<NonExistImageIds>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    UpdateImageInfosResponse {
        "NonExistImageIds" => non_exist_image_ids: value,
        "RequestId" => request_id: value,
    }
}

/// IDs of the non exist images that were found or are concerned.
#[non_exhaustive]
pub struct NonExistImageIds {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `f45cf4eba5c80233389558c39****`.
    pub image_id: Vec<String>,
}

response! {
    NonExistImageIds {
        "ImageId" => image_id: list(""),
    }
}
