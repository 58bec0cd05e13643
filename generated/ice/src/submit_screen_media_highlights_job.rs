// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitScreenMediaHighlightsJob`, from `ice/SubmitScreenMediaHighlightsJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that cuts the highlights of screen media into new videos.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitScreenMediaHighlightsJobRequest::new();
/// let reply = client.submit_screen_media_highlights_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitScreenMediaHighlightsJobRequest {
    /// Settings of the input, and what it works with.
    pub input_config: Option<String>,
    /// Settings of the editing, and what it works with.
    pub editing_config: Option<String>,
    /// Settings of the output, and what it works with.
    pub output_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitScreenMediaHighlightsJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InputConfig`.
    pub fn input_config(mut self, value: impl Into<String>) -> Self {
        self.input_config = Some(value.into());
        self
    }
    /// Sets `EditingConfig`.
    pub fn editing_config(mut self, value: impl Into<String>) -> Self {
        self.editing_config = Some(value.into());
        self
    }
    /// Sets `OutputConfig`.
    pub fn output_config(mut self, value: impl Into<String>) -> Self {
        self.output_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    SubmitScreenMediaHighlightsJobRequest {
        "InputConfig" => input_config: form,
        "EditingConfig" => editing_config: form,
        "OutputConfig" => output_config: query,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitScreenMediaHighlightsJobRequest {
    type Response = SubmitScreenMediaHighlightsJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitScreenMediaHighlightsJob");
}

/// Response to [`SubmitScreenMediaHighlightsJobRequest`], which the documentation does not describe.
pub type SubmitScreenMediaHighlightsJobResponse = alicloud_runtime::UndocumentedResponse;
