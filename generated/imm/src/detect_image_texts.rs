// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectImageTexts`, from `imm/DetectImageTexts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Boundary, Chain, CredentialConfig, OCRContents, PointInt64};

/// Reads the text in an image.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetectImageTextsRequest::new()
///     .project_name("...")
///     .source_uri("...");
/// let reply = client.detect_image_texts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectImageTextsRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl DetectImageTextsRequest {
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
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
}

request! {
    DetectImageTextsRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for DetectImageTextsRequest {
    type Response = DetectImageTextsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectImageTexts")
        .required(&["ProjectName", "SourceURI"]);
}

/// Response to [`DetectImageTextsRequest`].
#[non_exhaustive]
pub struct DetectImageTextsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B3D5E0A-D8B8-4DA0-8127-ED32C851****`.
    pub request_id: Option<String>,
    /// The OCR texts that are concerned. Example: `text`.
    pub ocr_texts: Option<String>,
    /// The OCR contents that were found or are concerned, one entry each.
    pub ocr_contents: Vec<OCRContents>,
}

response! {
    DetectImageTextsResponse {
        "RequestId" => request_id: value,
        "OCRTexts" => ocr_texts: value,
        "OCRContents" => ocr_contents: list(""),
    }
}
