// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CompareImageFaces`, from `imm/CompareImageFaces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig};

/// Compares the largest faces of two images and returns how much they resemble each other.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CompareImageFacesRequest::new()
///     .project_name("...");
/// let reply = client.compare_image_faces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CompareImageFacesRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Where it comes from.
    pub source: Option<ImageFaceSource>,
}

impl CompareImageFacesRequest {
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
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<ImageFaceSource>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    CompareImageFacesRequest {
        "ProjectName" => project_name: query,
        "CredentialConfig" => credential_config: query_json,
        "Source" => source: query_json,
    }
}

impl Operation for CompareImageFacesRequest {
    type Response = CompareImageFacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CompareImageFaces")
        .required(&["ProjectName"]);
}

/// Response to [`CompareImageFacesRequest`].
#[non_exhaustive]
pub struct CompareImageFacesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F73AC982-2B9E-4ECD-AED5-F8331C5******`.
    pub request_id: Option<String>,
    /// How much alike the two are. Example: `0.8848152756690983`.
    pub similarity: Option<f64>,
}

response! {
    CompareImageFacesResponse {
        "RequestId" => request_id: value,
        "Similarity" => similarity: value,
    }
}

/// Where it comes from.
#[non_exhaustive]
pub struct ImageFaceSource {
    /// Address of the first picture to compare, as `oss://` with bucket and object.
    pub uri1: Option<String>,
    /// Address of the second picture to compare, as `oss://` with bucket and object.
    pub uri2: Option<String>,
}

impl ImageFaceSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI1`.
    pub fn uri1(mut self, value: impl Into<String>) -> Self {
        self.uri1 = Some(value.into());
        self
    }
    /// Sets `URI2`.
    pub fn uri2(mut self, value: impl Into<String>) -> Self {
        self.uri2 = Some(value.into());
        self
    }
}

request! {
    ImageFaceSource {
        "URI1" => uri1: field,
        "URI2" => uri2: field,
    }
}
