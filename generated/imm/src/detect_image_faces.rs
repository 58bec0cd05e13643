// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectImageFaces`, from `imm/DetectImageFaces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Boundary, Chain, CredentialConfig, Figure, HeadPose, PointInt64};

/// Finds faces in an image, with position, attributes and quality of each.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetectImageFacesRequest::new()
///     .project_name("...");
/// let reply = client.detect_image_faces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectImageFacesRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl DetectImageFacesRequest {
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
    DetectImageFacesRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for DetectImageFacesRequest {
    type Response = DetectImageFacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectImageFaces")
        .required(&["ProjectName"]);
}

/// Response to [`DetectImageFacesRequest`].
#[non_exhaustive]
pub struct DetectImageFacesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6E93D6C9-5AC0-49F9-914D-E02678D3****`.
    pub request_id: Option<String>,
    /// The faces that were found or are concerned, one entry each.
    pub faces: Vec<Figure>,
}

response! {
    DetectImageFacesResponse {
        "RequestId" => request_id: value,
        "Faces" => faces: list(""),
    }
}
