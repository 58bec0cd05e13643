// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRecognitionEntity`, from `ice/CreateRecognitionEntity.md`.

use alicloud_runtime::codegen::*;

/// Adds an entity, such as a person to be recognized, to a custom recognition library.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateRecognitionEntityRequest::new()
///     .algorithm("...")
///     .lib_id("...")
///     .entity_name("...");
/// let reply = client.create_recognition_entity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRecognitionEntityRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the lib that the call is about.
    pub lib_id: Option<String>,
    /// **Required.** Name that the entity goes by.
    pub entity_name: Option<String>,
    /// What is known about the entity.
    pub entity_info: Option<String>,
}

impl CreateRecognitionEntityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `LibId`, which is required.
    pub fn lib_id(mut self, value: impl Into<String>) -> Self {
        self.lib_id = Some(value.into());
        self
    }
    /// Sets `EntityName`, which is required.
    pub fn entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }
    /// Sets `EntityInfo`.
    pub fn entity_info(mut self, value: impl Into<String>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
}

request! {
    CreateRecognitionEntityRequest {
        "Algorithm" => algorithm: query,
        "LibId" => lib_id: query,
        "EntityName" => entity_name: query,
        "EntityInfo" => entity_info: query,
    }
}

impl Operation for CreateRecognitionEntityRequest {
    type Response = CreateRecognitionEntityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRecognitionEntity")
        .required(&["Algorithm", "LibId", "EntityName"]);
}

/// Response to [`CreateRecognitionEntityRequest`], which the documentation does not describe.
pub type CreateRecognitionEntityResponse = alicloud_runtime::UndocumentedResponse;
