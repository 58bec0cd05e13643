// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaCategory`, from `mts/UpdateMediaCategory.md`.

use alicloud_runtime::codegen::*;

/// Moves a media file to another category.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdateMediaCategoryRequest::new()
///     .media_id("3e1cd21131a94525be55acf65888bf46");
/// let reply = client.update_media_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaCategoryRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// ID of the cate that the call is about.
    pub cate_id: Option<i64>,
}

impl UpdateMediaCategoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
}

request! {
    UpdateMediaCategoryRequest {
        "MediaId" => media_id: query,
        "CateId" => cate_id: query,
    }
}

impl Operation for UpdateMediaCategoryRequest {
    type Response = UpdateMediaCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaCategory")
        .required(&["MediaId"]);
}

/// Response to [`UpdateMediaCategoryRequest`].
#[non_exhaustive]
pub struct UpdateMediaCategoryResponse {
    /// The media with its files and state.
    pub media: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `894A984A-CEC2-4784-B899-77A7414FD159`.
    pub request_id: Option<String>,
}

response! {
    UpdateMediaCategoryResponse {
        "Media" => media: value,
        "RequestId" => request_id: value,
    }
}
