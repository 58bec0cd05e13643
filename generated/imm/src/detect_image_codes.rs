// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectImageCodes`, from `imm/DetectImageCodes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Boundary, Chain, CredentialConfig, PointInt64};

/// Reads bar codes and QR codes in an image.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetectImageCodesRequest::new()
///     .project_name("...")
///     .source_uri("...");
/// let reply = client.detect_image_codes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectImageCodesRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl DetectImageCodesRequest {
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
    DetectImageCodesRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for DetectImageCodesRequest {
    type Response = DetectImageCodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectImageCodes")
        .required(&["ProjectName", "SourceURI"]);
}

/// Response to [`DetectImageCodesRequest`].
#[non_exhaustive]
pub struct DetectImageCodesResponse {
    /// The codes that were found or are concerned, one entry each.
    pub codes: Vec<Codes>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6E93D6C9-5AC0-49F9-914D-E02678D3****`.
    pub request_id: Option<String>,
}

response! {
    DetectImageCodesResponse {
        "Codes" => codes: list(""),
        "RequestId" => request_id: value,
    }
}

/// The codes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Codes {
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// How sure the service is of it, from 0 to 1.
    pub confidence: Option<f64>,
    /// Rectangle around what was found, in pixels.
    pub boundary: Option<Boundary>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

response! {
    Codes {
        "Content" => content: value,
        "Confidence" => confidence: value,
        "Boundary" => boundary: value,
        "Type" => type_: value,
    }
}
