// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectImageLabels`, from `imm/DetectImageLabels.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Label};

/// Recognizes scenes, objects and events in an image and returns labels for them.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetectImageLabelsRequest::new()
///     .project_name("...")
///     .source_uri("...");
/// let reply = client.detect_image_labels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectImageLabelsRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Value at which it takes effect.
    pub threshold: Option<f64>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl DetectImageLabelsRequest {
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
    /// Sets `SourceURI`, which is required.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
}

request! {
    DetectImageLabelsRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "Threshold" => threshold: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for DetectImageLabelsRequest {
    type Response = DetectImageLabelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectImageLabels")
        .required(&["ProjectName", "SourceURI"]);
}

/// Response to [`DetectImageLabelsRequest`].
#[non_exhaustive]
pub struct DetectImageLabelsResponse {
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `91AC8C98-0F36-49D2-8290-742E24DF1F69`.
    pub request_id: Option<String>,
}

response! {
    DetectImageLabelsResponse {
        "Labels" => labels: list(""),
        "RequestId" => request_id: value,
    }
}
