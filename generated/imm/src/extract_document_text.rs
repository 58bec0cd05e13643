// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExtractDocumentText`, from `imm/ExtractDocumentText.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig};

/// Extracts the plain text of a document.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::ExtractDocumentTextRequest::new()
///     .project_name("...")
///     .source_uri("...");
/// let reply = client.extract_document_text(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExtractDocumentTextRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl ExtractDocumentTextRequest {
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
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
}

request! {
    ExtractDocumentTextRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "SourceType" => source_type: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for ExtractDocumentTextRequest {
    type Response = ExtractDocumentTextResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExtractDocumentText")
        .required(&["ProjectName", "SourceURI"]);
}

/// Response to [`ExtractDocumentTextRequest`].
#[non_exhaustive]
pub struct ExtractDocumentTextResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `94D6F994-E298-037E-8E8B-0090F27*****`.
    pub request_id: Option<String>,
    /// Text of the document without its layout. Example: `text`.
    pub document_text: Option<String>,
}

response! {
    ExtractDocumentTextResponse {
        "RequestId" => request_id: value,
        "DocumentText" => document_text: value,
    }
}
