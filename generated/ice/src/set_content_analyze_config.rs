// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetContentAnalyzeConfig`, from `ice/SetContentAnalyzeConfig.md`.

use alicloud_runtime::codegen::*;

/// Configures the intelligent content analysis of media.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SetContentAnalyzeConfigRequest::new();
/// let reply = client.set_content_analyze_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetContentAnalyzeConfigRequest {
    /// Whether the analysis starts by itself when media are registered.
    pub auto: Option<bool>,
    /// Which kind of save it is or is to be.
    pub save_type: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl SetContentAnalyzeConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Auto`.
    #[inline]
    pub fn auto(mut self, value: bool) -> Self {
        self.auto = Some(value);
        self
    }
    /// Sets `SaveType`.
    pub fn save_type(mut self, value: impl Into<String>) -> Self {
        self.save_type = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    SetContentAnalyzeConfigRequest {
        "Auto" => auto: query,
        "SaveType" => save_type: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for SetContentAnalyzeConfigRequest {
    type Response = SetContentAnalyzeConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetContentAnalyzeConfig")
        .success_flag("Success");
}

/// Response to [`SetContentAnalyzeConfigRequest`].
#[non_exhaustive]
pub struct SetContentAnalyzeConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `953CFD27-4A2C-54AD-857F-B79EF3A338E0`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetContentAnalyzeConfigResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
