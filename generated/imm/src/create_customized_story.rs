// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomizedStory`, from `imm/CreateCustomizedStory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Cover, StoryFile};

/// Creates a story from images and videos that you choose yourself.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::create_customized_story::Cover;
/// use alicloud_imm::create_customized_story::StoryFile;
///
/// let request = alicloud_imm::CreateCustomizedStoryRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .story_type("...")
///     .story_sub_type("...")
///     .story_name("...")
///     .cover(Cover::new())
///     .files([StoryFile::new()]);
/// let reply = client.create_customized_story(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomizedStoryRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** Which kind of story it is or is to be.
    pub story_type: Option<String>,
    /// **Required.** Which kind of story sub it is or is to be.
    pub story_sub_type: Option<String>,
    /// **Required.** Name that the story goes by.
    pub story_name: Option<String>,
    /// **Required.** Picture shown for the story or the group.
    pub cover: Option<Cover>,
    /// **Required.** The files to work on or to narrow the list down to.
    pub files: Vec<StoryFile>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
}

impl CreateCustomizedStoryRequest {
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
    /// Sets `StoryType`, which is required.
    pub fn story_type(mut self, value: impl Into<String>) -> Self {
        self.story_type = Some(value.into());
        self
    }
    /// Sets `StorySubType`, which is required.
    pub fn story_sub_type(mut self, value: impl Into<String>) -> Self {
        self.story_sub_type = Some(value.into());
        self
    }
    /// Sets `StoryName`, which is required.
    pub fn story_name(mut self, value: impl Into<String>) -> Self {
        self.story_name = Some(value.into());
        self
    }
    /// Sets `Cover`, which is required.
    pub fn cover(mut self, value: impl Into<Cover>) -> Self {
        self.cover = Some(value.into());
        self
    }
    /// Sets `Files`, which is required.
    pub fn files(
        mut self,
        value: impl IntoIterator<Item = impl Into<StoryFile>>,
    ) -> Self {
        self.files = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CustomLabels`.
    pub fn custom_labels(mut self, value: impl Into<Value>) -> Self {
        self.custom_labels = Some(value.into());
        self
    }
}

request! {
    CreateCustomizedStoryRequest {
        "ProjectName" => project_name: form,
        "DatasetName" => dataset_name: form,
        "StoryType" => story_type: form,
        "StorySubType" => story_sub_type: form,
        "StoryName" => story_name: form,
        "Cover" => cover: form_json,
        "Files" => files: form_json,
        "CustomLabels" => custom_labels: form_json,
    }
}

impl Operation for CreateCustomizedStoryRequest {
    type Response = CreateCustomizedStoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCustomizedStory")
        .required(
            &[
                "ProjectName",
                "DatasetName",
                "StoryType",
                "StorySubType",
                "StoryName",
                "Cover",
                "Files",
            ],
        );
}

/// Response to [`CreateCustomizedStoryRequest`].
#[non_exhaustive]
pub struct CreateCustomizedStoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC91D091-D49F-0ACD-95D5-F0621045****`.
    pub request_id: Option<String>,
    /// ID of the object that the item belongs to or stands for. Example: `563062c0b085733f34ab****`.
    pub object_id: Option<String>,
}

response! {
    CreateCustomizedStoryResponse {
        "RequestId" => request_id: value,
        "ObjectId" => object_id: value,
    }
}
