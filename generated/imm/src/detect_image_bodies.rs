// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectImageBodies`, from `imm/DetectImageBodies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Boundary, Chain, CredentialConfig, PointInt64};

/// Finds people in an image and returns where each body is.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetectImageBodiesRequest::new()
///     .project_name("...");
/// let reply = client.detect_image_bodies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectImageBodiesRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// How easily bodies are found; more finds more and errs more often.
    pub sensitivity: Option<f64>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl DetectImageBodiesRequest {
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
    /// Sets `Sensitivity`.
    #[inline]
    pub fn sensitivity(mut self, value: f64) -> Self {
        self.sensitivity = Some(value);
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
}

request! {
    DetectImageBodiesRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "Sensitivity" => sensitivity: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for DetectImageBodiesRequest {
    type Response = DetectImageBodiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectImageBodies")
        .required(&["ProjectName"]);
}

/// Response to [`DetectImageBodiesRequest`].
#[non_exhaustive]
pub struct DetectImageBodiesResponse {
    /// The bodies that were found or are concerned, one entry each.
    pub bodies: Vec<ImageBody>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `501339F9-4B70-0CE2-AB8C-866C********`.
    pub request_id: Option<String>,
}

response! {
    DetectImageBodiesResponse {
        "Bodies" => bodies: list(""),
        "RequestId" => request_id: value,
    }
}

/// The bodies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ImageBody {
    /// How sure the service is of it, from 0 to 1.
    pub confidence: Option<f64>,
    /// Rectangle around what was found, in pixels.
    pub boundary: Option<Boundary>,
}

response! {
    ImageBody {
        "Confidence" => confidence: value,
        "Boundary" => boundary: value,
    }
}
