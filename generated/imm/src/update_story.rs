// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateStory`, from `imm/UpdateStory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Cover};

/// Changes a story, for example its name or cover.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::UpdateStoryRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .object_id("...");
/// let reply = client.update_story(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateStoryRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** ID of the object that the call is about.
    pub object_id: Option<String>,
    /// Name that the story goes by.
    pub story_name: Option<String>,
    /// Picture shown for the story or the group.
    pub cover: Option<Cover>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
    /// ID of the custom that the call is about.
    pub custom_id: Option<String>,
}

impl UpdateStoryRequest {
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
    /// Sets `StoryName`.
    pub fn story_name(mut self, value: impl Into<String>) -> Self {
        self.story_name = Some(value.into());
        self
    }
    /// Sets `Cover`.
    pub fn cover(mut self, value: impl Into<Cover>) -> Self {
        self.cover = Some(value.into());
        self
    }
    /// Sets `CustomLabels`.
    pub fn custom_labels(mut self, value: impl Into<Value>) -> Self {
        self.custom_labels = Some(value.into());
        self
    }
    /// Sets `CustomId`.
    pub fn custom_id(mut self, value: impl Into<String>) -> Self {
        self.custom_id = Some(value.into());
        self
    }
}

request! {
    UpdateStoryRequest {
        "ProjectName" => project_name: form,
        "DatasetName" => dataset_name: form,
        "ObjectId" => object_id: form,
        "StoryName" => story_name: form,
        "Cover" => cover: form_json,
        "CustomLabels" => custom_labels: form_json,
        "CustomId" => custom_id: form,
    }
}

impl Operation for UpdateStoryRequest {
    type Response = UpdateStoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateStory")
        .required(&["ProjectName", "DatasetName", "ObjectId"]);
}

/// Response to [`UpdateStoryRequest`].
pub type UpdateStoryResponse = alicloud_runtime::EmptyResponse;
