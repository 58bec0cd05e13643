// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TextEmbedding`, from `gpdb/TextEmbedding.md`.

use alicloud_runtime::codegen::*;

/// Turns texts into vectors with the model named.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::TextEmbeddingRequest::new()
///     .db_instance_id("...")
///     .input(["..."]);
/// let reply = client.text_embedding(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TextEmbeddingRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Model that is meant: of a device, of data or of an AI.
    pub model: Option<String>,
    /// **Required.** Texts to turn into vectors.
    pub input: Vec<String>,
    /// Length of the vectors.
    pub dimension: Option<i32>,
}

impl TextEmbeddingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Model`.
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.input = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Dimension`.
    #[inline]
    pub fn dimension(mut self, value: i32) -> Self {
        self.dimension = Some(value);
        self
    }
}

request! {
    TextEmbeddingRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "Model" => model: form,
        "Input" => input: form_json,
        "Dimension" => dimension: query,
    }
}

impl Operation for TextEmbeddingRequest {
    type Response = TextEmbeddingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TextEmbedding")
        .required(&["DBInstanceId", "RegionId", "Input"])
        .region("RegionId");
}

/// Response to [`TextEmbeddingRequest`], which the documentation does not describe.
pub type TextEmbeddingResponse = alicloud_runtime::UndocumentedResponse;
