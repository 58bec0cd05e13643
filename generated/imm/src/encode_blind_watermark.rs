// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EncodeBlindWatermark`, from `imm/EncodeBlindWatermark.md`.

use alicloud_runtime::codegen::*;

/// Hides a text in an image as an invisible watermark, which can be read out later.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::EncodeBlindWatermarkRequest::new()
///     .project_name("...")
///     .source_uri("...")
///     .target_uri("...");
/// let reply = client.encode_blind_watermark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EncodeBlindWatermarkRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// **Required.** Address of the file to write, as `oss://` with bucket and object.
    pub target_uri: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Level that the strength has on its scale.
    pub strength_level: Option<String>,
    /// Quality at which the marked picture had been stored; only for marks of the old kind.
    pub image_quality: Option<i32>,
}

impl EncodeBlindWatermarkRequest {
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
    /// Sets `TargetURI`, which is required.
    pub fn target_uri(mut self, value: impl Into<String>) -> Self {
        self.target_uri = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `StrengthLevel`.
    pub fn strength_level(mut self, value: impl Into<String>) -> Self {
        self.strength_level = Some(value.into());
        self
    }
    /// Sets `ImageQuality`.
    #[inline]
    pub fn image_quality(mut self, value: i32) -> Self {
        self.image_quality = Some(value);
        self
    }
}

request! {
    EncodeBlindWatermarkRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "TargetURI" => target_uri: query,
        "Content" => content: query,
        "StrengthLevel" => strength_level: query,
        "ImageQuality" => image_quality: query,
    }
}

impl Operation for EncodeBlindWatermarkRequest {
    type Response = EncodeBlindWatermarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EncodeBlindWatermark")
        .required(&["ProjectName", "SourceURI", "TargetURI"]);
}

/// Response to [`EncodeBlindWatermarkRequest`].
pub type EncodeBlindWatermarkResponse = alicloud_runtime::EmptyResponse;
