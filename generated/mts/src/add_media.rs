// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddMedia`, from `mts/AddMedia.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Media, MediaFile, MediaInfo, PublishState};

/// Adds a media file in OSS to the media library and can start a workflow on it.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::AddMediaRequest::new()
///     .file_url("...");
/// let reply = client.add_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddMediaRequest {
    /// **Required.** Web address under which the file is found.
    pub file_url: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// ID of the cate that the call is about.
    pub cate_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 16.
    pub tags: Option<String>,
    /// ID of the media workflow that the call is about.
    pub media_workflow_id: Option<String>,
    /// What was measured or stored about the media workflow user.
    pub media_workflow_user_data: Option<String>,
    /// The override params that are concerned.
    pub override_params: Option<String>,
    /// Whether it is checked that the workflow takes files from this path; best left on.
    pub input_unbind: Option<bool>,
}

impl AddMediaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileURL`, which is required.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `MediaWorkflowId`.
    pub fn media_workflow_id(mut self, value: impl Into<String>) -> Self {
        self.media_workflow_id = Some(value.into());
        self
    }
    /// Sets `MediaWorkflowUserData`.
    pub fn media_workflow_user_data(mut self, value: impl Into<String>) -> Self {
        self.media_workflow_user_data = Some(value.into());
        self
    }
    /// Sets `OverrideParams`.
    pub fn override_params(mut self, value: impl Into<String>) -> Self {
        self.override_params = Some(value.into());
        self
    }
    /// Sets `InputUnbind`.
    #[inline]
    pub fn input_unbind(mut self, value: bool) -> Self {
        self.input_unbind = Some(value);
        self
    }
}

request! {
    AddMediaRequest {
        "FileURL" => file_url: query,
        "Title" => title: query,
        "Description" => description: query,
        "CoverURL" => cover_url: query,
        "CateId" => cate_id: query,
        "Tags" => tags: query,
        "MediaWorkflowId" => media_workflow_id: query,
        "MediaWorkflowUserData" => media_workflow_user_data: query,
        "OverrideParams" => override_params: query,
        "InputUnbind" => input_unbind: query,
    }
}

impl Operation for AddMediaRequest {
    type Response = AddMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddMedia").required(&["FileURL"]);
}

/// Response to [`AddMediaRequest`].
#[non_exhaustive]
pub struct AddMediaResponse {
    /// The media with its files and state.
    pub media: Option<Media>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A29ED91C-84A2-41FE-8F7F-116531A28544`.
    pub request_id: Option<String>,
}

response! {
    AddMediaResponse {
        "Media" => media: value,
        "RequestId" => request_id: value,
    }
}
