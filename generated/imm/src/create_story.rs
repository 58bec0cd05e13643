// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStory`, from `imm/CreateStory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Mns, Notification, RocketMQ};

/// Starts creating a story, for which IMM picks images and videos of a dataset by given conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateStoryRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .story_type("...");
/// let reply = client.create_story(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStoryRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// ID of the object that the call is about.
    pub object_id: Option<String>,
    /// **Required.** Which kind of story it is or is to be.
    pub story_type: Option<String>,
    /// Which kind of story sub it is or is to be.
    pub story_sub_type: Option<String>,
    /// When the story began or is to begin.
    pub story_start_time: Option<String>,
    /// When the story ended or is to end.
    pub story_end_time: Option<String>,
    /// Name that the story goes by.
    pub story_name: Option<String>,
    /// How many there are of this: min file.
    pub min_file_count: Option<i64>,
    /// How many there are of this: max file.
    pub max_file_count: Option<i64>,
    /// Name that the notify topic goes by.
    pub notify_topic_name: Option<String>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
    /// ID of the custom that the call is about.
    pub custom_id: Option<String>,
    /// The addres that are concerned.
    pub address: Option<AddressForStory>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateStoryRequest {
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
    /// Sets `ObjectId`.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `StoryType`, which is required.
    pub fn story_type(mut self, value: impl Into<String>) -> Self {
        self.story_type = Some(value.into());
        self
    }
    /// Sets `StorySubType`.
    pub fn story_sub_type(mut self, value: impl Into<String>) -> Self {
        self.story_sub_type = Some(value.into());
        self
    }
    /// Sets `StoryStartTime`.
    pub fn story_start_time(mut self, value: impl Into<String>) -> Self {
        self.story_start_time = Some(value.into());
        self
    }
    /// Sets `StoryEndTime`.
    pub fn story_end_time(mut self, value: impl Into<String>) -> Self {
        self.story_end_time = Some(value.into());
        self
    }
    /// Sets `StoryName`.
    pub fn story_name(mut self, value: impl Into<String>) -> Self {
        self.story_name = Some(value.into());
        self
    }
    /// Sets `MinFileCount`.
    #[inline]
    pub fn min_file_count(mut self, value: i64) -> Self {
        self.min_file_count = Some(value);
        self
    }
    /// Sets `MaxFileCount`.
    #[inline]
    pub fn max_file_count(mut self, value: i64) -> Self {
        self.max_file_count = Some(value);
        self
    }
    /// Sets `NotifyTopicName`.
    pub fn notify_topic_name(mut self, value: impl Into<String>) -> Self {
        self.notify_topic_name = Some(value.into());
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
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<AddressForStory>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateStoryRequest {
        "ProjectName" => project_name: form,
        "DatasetName" => dataset_name: form,
        "ObjectId" => object_id: form,
        "StoryType" => story_type: form,
        "StorySubType" => story_sub_type: form,
        "StoryStartTime" => story_start_time: form,
        "StoryEndTime" => story_end_time: form,
        "StoryName" => story_name: form,
        "MinFileCount" => min_file_count: form,
        "MaxFileCount" => max_file_count: form,
        "NotifyTopicName" => notify_topic_name: form,
        "CustomLabels" => custom_labels: form_json,
        "CustomId" => custom_id: form,
        "Address" => address: form_json,
        "Tags" => tags: query_json,
        "UserData" => user_data: query,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateStoryRequest {
    type Response = CreateStoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateStory")
        .required(&["ProjectName", "DatasetName", "StoryType"]);
}

/// Response to [`CreateStoryRequest`].
#[non_exhaustive]
pub struct CreateStoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B3D5E0A-D8B8-4DA0-8127-ED32C851****`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `CreateStory-4ef6ff43-edf3-4612-9cc4-0c7f9e19****`.
    pub task_id: Option<String>,
    /// ID of one event. Example: `392-1CqzvESGTEeNZ2OWFbRKIM****`.
    pub event_id: Option<String>,
}

response! {
    CreateStoryResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "EventId" => event_id: value,
    }
}

/// The addres that are concerned.
#[non_exhaustive]
pub struct AddressForStory {
    /// Country or region that the address or the data belongs to.
    pub country: Option<String>,
    /// Province that the address or the data belongs to.
    pub province: Option<String>,
    /// City that the address or the data belongs to.
    pub city: Option<String>,
    /// Part of the city in which the place lies.
    pub district: Option<String>,
    /// Smallest administrative unit in which the place lies.
    pub township: Option<String>,
}

impl AddressForStory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `Province`.
    pub fn province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets `City`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `District`.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }
    /// Sets `Township`.
    pub fn township(mut self, value: impl Into<String>) -> Self {
        self.township = Some(value.into());
        self
    }
}

request! {
    AddressForStory {
        "Country" => country: field,
        "Province" => province: field,
        "City" => city: field,
        "District" => district: field,
        "Township" => township: field,
    }
}
