// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectImageScore`, from `imm/DetectImageScore.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, ImageScore};

/// Rates how pleasing an image looks, from composition, light, color and sharpness.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetectImageScoreRequest::new()
///     .project_name("...");
/// let reply = client.detect_image_score(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectImageScoreRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl DetectImageScoreRequest {
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
    /// Sets `SourceURI`.
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
    DetectImageScoreRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for DetectImageScoreRequest {
    type Response = DetectImageScoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectImageScore")
        .required(&["ProjectName"]);
}

/// Response to [`DetectImageScoreRequest`].
#[non_exhaustive]
pub struct DetectImageScoreResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6E93D6C9-5AC0-49F9-914D-E02678D3****`.
    pub request_id: Option<String>,
    /// Score that was worked out for the image.
    pub image_score: Option<ImageScore>,
}

response! {
    DetectImageScoreResponse {
        "RequestId" => request_id: value,
        "ImageScore" => image_score: value,
    }
}
