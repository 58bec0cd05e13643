// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectImageCropping`, from `imm/DetectImageCropping.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Boundary, Chain, CredentialConfig, CroppingSuggestion, PointInt64};

/// Suggests good-looking crop areas of an image for the aspect ratios given.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetectImageCroppingRequest::new()
///     .project_name("...");
/// let reply = client.detect_image_cropping(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectImageCroppingRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// The aspect ratios that are concerned.
    pub aspect_ratios: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl DetectImageCroppingRequest {
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
    /// Sets `AspectRatios`.
    pub fn aspect_ratios(mut self, value: impl Into<String>) -> Self {
        self.aspect_ratios = Some(value.into());
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
}

request! {
    DetectImageCroppingRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "AspectRatios" => aspect_ratios: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for DetectImageCroppingRequest {
    type Response = DetectImageCroppingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectImageCropping")
        .required(&["ProjectName"]);
}

/// Response to [`DetectImageCroppingRequest`].
#[non_exhaustive]
pub struct DetectImageCroppingResponse {
    /// The croppings that were found or are concerned, one entry each.
    pub croppings: Vec<CroppingSuggestion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `91AC8C98-0F36-49D2-8290-742E24D*****`.
    pub request_id: Option<String>,
}

response! {
    DetectImageCroppingResponse {
        "Croppings" => croppings: list(""),
        "RequestId" => request_id: value,
    }
}
