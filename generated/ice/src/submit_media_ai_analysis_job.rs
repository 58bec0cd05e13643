// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitMediaAiAnalysisJob`, from `ice/SubmitMediaAiAnalysisJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that lets AI analyze a media file by the parameters given.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitMediaAiAnalysisJobRequest::new();
/// let reply = client.submit_media_ai_analysis_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitMediaAiAnalysisJobRequest {
    /// What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<String>,
    /// The analysis params that are concerned.
    pub analysis_params: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitMediaAiAnalysisJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `AnalysisParams`.
    pub fn analysis_params(mut self, value: impl Into<String>) -> Self {
        self.analysis_params = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    SubmitMediaAiAnalysisJobRequest {
        "Input" => input: query,
        "AnalysisParams" => analysis_params: query,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitMediaAiAnalysisJobRequest {
    type Response = SubmitMediaAiAnalysisJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitMediaAiAnalysisJob");
}

/// Response to [`SubmitMediaAiAnalysisJobRequest`], which the documentation does not describe.
pub type SubmitMediaAiAnalysisJobResponse = alicloud_runtime::UndocumentedResponse;
