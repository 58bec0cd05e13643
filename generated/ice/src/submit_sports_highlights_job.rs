// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSportsHighlightsJob`, from `ice/SubmitSportsHighlightsJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that cuts the highlights out of recordings of sports.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitSportsHighlightsJobRequest::new();
/// let reply = client.submit_sports_highlights_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSportsHighlightsJobRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Settings of the input, and what it works with.
    pub input_config: Option<String>,
    /// Settings of the output, and what it works with.
    pub output_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitSportsHighlightsJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InputConfig`.
    pub fn input_config(mut self, value: impl Into<String>) -> Self {
        self.input_config = Some(value.into());
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
    SubmitSportsHighlightsJobRequest {
        "ClientToken" => client_token: query,
        "InputConfig" => input_config: form,
        "OutputConfig" => output_config: query,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitSportsHighlightsJobRequest {
    type Response = SubmitSportsHighlightsJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitSportsHighlightsJob")
        .idempotency_token("ClientToken");
}

/// Response to [`SubmitSportsHighlightsJobRequest`], which the documentation does not describe.
pub type SubmitSportsHighlightsJobResponse = alicloud_runtime::UndocumentedResponse;
