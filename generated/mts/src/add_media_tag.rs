// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddMediaTag`, from `mts/AddMediaTag.md`.

use alicloud_runtime::codegen::*;

/// Adds a single tag to a media file in the media library.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::AddMediaTagRequest::new()
///     .media_id("3e6149d5a8c944c09b1a8d2dc3e4ac65")
///     .tag("tag1");
/// let reply = client.add_media_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddMediaTagRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
}

impl AddMediaTagRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

request! {
    AddMediaTagRequest {
        "MediaId" => media_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for AddMediaTagRequest {
    type Response = AddMediaTagResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddMediaTag").required(&["MediaId"]);
}

/// Response to [`AddMediaTagRequest`].
pub type AddMediaTagResponse = alicloud_runtime::EmptyResponse;
