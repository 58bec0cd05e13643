// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRecognitionSample`, from `ice/DeleteRecognitionSample.md`.

use alicloud_runtime::codegen::*;

/// Deletes one sample of an entity, so that it no longer serves recognition.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteRecognitionSampleRequest::new()
///     .algorithm("...")
///     .lib_id("...")
///     .entity_id("...")
///     .sample_id("...");
/// let reply = client.delete_recognition_sample(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRecognitionSampleRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the lib that the call is about.
    pub lib_id: Option<String>,
    /// **Required.** ID of the entity that the call is about.
    pub entity_id: Option<String>,
    /// **Required.** ID of the sample that the call is about.
    pub sample_id: Option<String>,
}

impl DeleteRecognitionSampleRequest {
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
    /// Sets `SampleId`, which is required.
    pub fn sample_id(mut self, value: impl Into<String>) -> Self {
        self.sample_id = Some(value.into());
        self
    }
}

request! {
    DeleteRecognitionSampleRequest {
        "Algorithm" => algorithm: query,
        "LibId" => lib_id: query,
        "EntityId" => entity_id: query,
        "SampleId" => sample_id: query,
    }
}

impl Operation for DeleteRecognitionSampleRequest {
    type Response = DeleteRecognitionSampleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRecognitionSample")
        .required(&["Algorithm", "LibId", "EntityId", "SampleId"]);
}

/// Response to [`DeleteRecognitionSampleRequest`], which the documentation does not describe.
pub type DeleteRecognitionSampleResponse = alicloud_runtime::UndocumentedResponse;
