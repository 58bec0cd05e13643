// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRecognitionSample`, from `ice/CreateRecognitionSample.md`.

use alicloud_runtime::codegen::*;

/// Adds a sample image to an entity of a custom recognition library.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateRecognitionSampleRequest::new()
///     .algorithm("...")
///     .lib_id("...")
///     .entity_id("...");
/// let reply = client.create_recognition_sample(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRecognitionSampleRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the lib that the call is about.
    pub lib_id: Option<String>,
    /// **Required.** ID of the entity that the call is about.
    pub entity_id: Option<String>,
    /// Web address under which the image is found.
    pub image_url: Option<String>,
    /// What the sample shows, in words that help to find it.
    pub label_prompt: Option<String>,
}

impl CreateRecognitionSampleRequest {
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
    /// Sets `ImageUrl`.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// Sets `LabelPrompt`.
    pub fn label_prompt(mut self, value: impl Into<String>) -> Self {
        self.label_prompt = Some(value.into());
        self
    }
}

request! {
    CreateRecognitionSampleRequest {
        "Algorithm" => algorithm: query,
        "LibId" => lib_id: query,
        "EntityId" => entity_id: query,
        "ImageUrl" => image_url: query,
        "LabelPrompt" => label_prompt: query,
    }
}

impl Operation for CreateRecognitionSampleRequest {
    type Response = CreateRecognitionSampleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRecognitionSample")
        .required(&["Algorithm", "LibId", "EntityId"]);
}

/// Response to [`CreateRecognitionSampleRequest`], which the documentation does not describe.
pub type CreateRecognitionSampleResponse = alicloud_runtime::UndocumentedResponse;
