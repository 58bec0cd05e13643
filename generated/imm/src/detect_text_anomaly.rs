// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectTextAnomaly`, from `imm/DetectTextAnomaly.md`.

use alicloud_runtime::codegen::*;

/// Checks a text for pornography, advertising, abuse and other forbidden content.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetectTextAnomalyRequest::new()
///     .project_name("...")
///     .content("...");
/// let reply = client.detect_text_anomaly(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectTextAnomalyRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
}

impl DetectTextAnomalyRequest {
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
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    DetectTextAnomalyRequest {
        "ProjectName" => project_name: query,
        "Content" => content: query,
    }
}

impl Operation for DetectTextAnomalyRequest {
    type Response = DetectTextAnomalyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectTextAnomaly")
        .required(&["ProjectName", "Content"]);
}

/// Response to [`DetectTextAnomalyRequest`].
#[non_exhaustive]
pub struct DetectTextAnomalyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91AC8C98-0F36-49D2-8290-742E24DF*****`.
    pub request_id: Option<String>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<String>,
}

response! {
    DetectTextAnomalyResponse {
        "RequestId" => request_id: value,
        "Suggestion" => suggestion: value,
    }
}
