// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMedia`, from `mts/DeleteMedia.md`.

use alicloud_runtime::codegen::*;

/// Deletes media entries logically: they can no longer be worked on, while their files in OSS stay.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::DeleteMediaRequest::new()
///     .media_ids("3e1cd21131a94525be55acf65888bf46");
/// let reply = client.delete_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMediaRequest {
    /// **Required.** IDs of the medias to work on or to narrow the list down to. Items: at most 10.
    pub media_ids: Option<String>,
}

impl DeleteMediaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaIds`, which is required.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
        self
    }
}

request! {
    DeleteMediaRequest {
        "MediaIds" => media_ids: query,
    }
}

impl Operation for DeleteMediaRequest {
    type Response = DeleteMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMedia").required(&["MediaIds"]);
}

/// Response to [`DeleteMediaRequest`].
pub type DeleteMediaResponse = alicloud_runtime::EmptyResponse;
