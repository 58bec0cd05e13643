// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyModel`, from `cloudapi/ModifyModel.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description, or schema of a data model in an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyModelRequest::new()
///     .model_name("...")
///     .group_id("...");
/// let reply = client.modify_model(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyModelRequest {
    /// **Required.** Data model, unique in its API group; definitions refer to it.
    pub model_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Schema of the database, or the description of how data is built.
    pub schema: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// What the data model is called from now on.
    pub new_model_name: Option<String>,
}

impl ModifyModelRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Schema`.
    pub fn schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `NewModelName`.
    pub fn new_model_name(mut self, value: impl Into<String>) -> Self {
        self.new_model_name = Some(value.into());
        self
    }
}

request! {
    ModifyModelRequest {
        "ModelName" => model_name: query,
        "Description" => description: query,
        "Schema" => schema: query,
        "GroupId" => group_id: query,
        "NewModelName" => new_model_name: query,
    }
}

impl Operation for ModifyModelRequest {
    type Response = ModifyModelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyModel")
        .required(&["ModelName", "GroupId"]);
}

/// Response to [`ModifyModelRequest`].
pub type ModifyModelResponse = alicloud_runtime::EmptyResponse;
