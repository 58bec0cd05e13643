// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetContentAnalyzeConfig`, from `ice/GetContentAnalyzeConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows how the intelligent content analysis of media is configured.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetContentAnalyzeConfigRequest::new();
/// let reply = client.get_content_analyze_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetContentAnalyzeConfigRequest {}

impl GetContentAnalyzeConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetContentAnalyzeConfigRequest {}
}

impl Operation for GetContentAnalyzeConfigRequest {
    type Response = GetContentAnalyzeConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetContentAnalyzeConfig").read_only();
}

/// Response to [`GetContentAnalyzeConfigRequest`].
#[non_exhaustive]
pub struct GetContentAnalyzeConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31FEC819-2344-5771-9366-9172DB0D26C9`.
    pub request_id: Option<String>,
    /// Settings of the content analyze, and what it works with.
    pub content_analyze_config: Option<ContentAnalyzeConfig>,
}

response! {
    GetContentAnalyzeConfigResponse {
        "RequestId" => request_id: value,
        "ContentAnalyzeConfig" => content_analyze_config: value,
    }
}

/// Settings of the content analyze, and what it works with.
#[non_exhaustive]
pub struct ContentAnalyzeConfig {
    /// Whether the analysis starts by itself when media are registered. Example: `true`.
    pub auto: Option<bool>,
    /// Which kind of save it is or is to be. Example: `TEXT,FACE`.
    pub save_type: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `S00000101-100070`.
    pub template_id: Option<String>,
}

response! {
    ContentAnalyzeConfig {
        "Auto" => auto: value,
        "SaveType" => save_type: value,
        "TemplateId" => template_id: value,
    }
}
