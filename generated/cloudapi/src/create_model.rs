// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateModel`, from `cloudapi/CreateModel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a data model, with its schema, in an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateModelRequest::new()
///     .model_name("...")
///     .group_id("...")
///     .schema("...");
/// let reply = client.create_model(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateModelRequest {
    /// **Required.** Data model, unique in its API group; definitions refer to it.
    pub model_name: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Schema of the database, or the description of how data is built.
    pub schema: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl CreateModelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModelName`, which is required.
    pub fn model_name(mut self, value: impl Into<String>) -> Self {
        self.model_name = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Schema`, which is required.
    pub fn schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateModelRequest {
        "ModelName" => model_name: query,
        "GroupId" => group_id: query,
        "Schema" => schema: query,
        "Description" => description: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateModelRequest {
    type Response = CreateModelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateModel")
        .required(&["ModelName", "GroupId", "Schema"]);
}

/// Response to [`CreateModelRequest`].
#[non_exhaustive]
pub struct CreateModelResponse {
    /// When the item was last changed. Example: `2019-01-29T09:33:01Z`.
    pub modified_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4173F95B-360C-460C-9F6C-4A960B904411`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `Model Description`.
    pub description: Option<String>,
    /// API group, which holds APIs under common domains. Example: `30e792398d6c4569b04c0e53a3494381`.
    pub group_id: Option<String>,
    /// Schema of the database, or the description of how data is built. Example: `text`.
    pub schema: Option<String>,
    /// Data model, unique in its API group; definitions refer to it. Example: `Test`.
    pub model_name: Option<String>,
    /// When the item was created or added. Example: `2019-01-29T09:33:01Z`.
    pub created_time: Option<Timestamp>,
    /// Data model to look up. Example: `766c0b9538a04bdf974953b5576783ba`.
    pub model_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Address by which the model is named elsewhere.
    pub model_ref: Option<String>,
}

response! {
    CreateModelResponse {
        "ModifiedTime" => modified_time: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "GroupId" => group_id: value,
        "Schema" => schema: value,
        "ModelName" => model_name: value,
        "CreatedTime" => created_time: value,
        "ModelId" => model_id: value,
        "RegionId" => region_id: value,
        "ModelRef" => model_ref: value,
    }
}
