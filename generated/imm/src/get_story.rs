// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStory`, from `imm/GetStory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AudioStream, Boundary, CroppingSuggestion, Element, ElementContent, Figure, File, HeadPose, Image, ImageScore, Label, OCRContents, PointInt64, Story, SubtitleStream, VideoStream};

/// Shows one story of a dataset with the files in it.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetStoryRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .object_id("...");
/// let reply = client.get_story(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStoryRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** ID of the object that the call is about.
    pub object_id: Option<String>,
}

impl GetStoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `DatasetName`, which is required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `ObjectId`, which is required.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
}

request! {
    GetStoryRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "ObjectId" => object_id: query,
    }
}

impl Operation for GetStoryRequest {
    type Response = GetStoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetStory")
        .required(&["ProjectName", "DatasetName", "ObjectId"])
        .read_only();
}

/// Response to [`GetStoryRequest`].
#[non_exhaustive]
pub struct GetStoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B3D5E0A-D8B8-4DA0-8127-ED32C851****`.
    pub request_id: Option<String>,
    /// The story with its cover and files.
    pub story: Option<Story>,
}

response! {
    GetStoryResponse {
        "RequestId" => request_id: value,
        "Story" => story: value,
    }
}
