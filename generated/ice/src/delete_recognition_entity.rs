// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRecognitionEntity`, from `ice/DeleteRecognitionEntity.md`.

use alicloud_runtime::codegen::*;

/// Deletes an entity, such as a person or a logo, from a recognition library.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteRecognitionEntityRequest::new()
///     .algorithm("...")
///     .lib_id("...")
///     .entity_id("...");
/// let reply = client.delete_recognition_entity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRecognitionEntityRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the lib that the call is about.
    pub lib_id: Option<String>,
    /// **Required.** ID of the entity that the call is about.
    pub entity_id: Option<String>,
}

impl DeleteRecognitionEntityRequest {
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
    /// Sets `EntityId`, which is required.
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
}

request! {
    DeleteRecognitionEntityRequest {
        "Algorithm" => algorithm: query,
        "LibId" => lib_id: query,
        "EntityId" => entity_id: query,
    }
}

impl Operation for DeleteRecognitionEntityRequest {
    type Response = DeleteRecognitionEntityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRecognitionEntity")
        .required(&["Algorithm", "LibId", "EntityId"]);
}

/// Response to [`DeleteRecognitionEntityRequest`], which the documentation does not describe.
pub type DeleteRecognitionEntityResponse = alicloud_runtime::UndocumentedResponse;
