// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitVideoTranslationJob`, from `ice/SubmitVideoTranslationJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobData};

/// Starts a job that translates the subtitles seen in a video into another language.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitVideoTranslationJobRequest::new();
/// let reply = client.submit_video_translation_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitVideoTranslationJobRequest {
    /// Settings of the input, and what it works with.
    pub input_config: Option<String>,
    /// Settings of the editing, and what it works with.
    pub editing_config: Option<String>,
    /// Settings of the output, and what it works with.
    pub output_config: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Method of the signature; the service spells the parameter this way.
    pub signature_mehtod: Option<String>,
}

impl SubmitVideoTranslationJobRequest {
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
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `SignatureMehtod`.
    pub fn signature_mehtod(mut self, value: impl Into<String>) -> Self {
        self.signature_mehtod = Some(value.into());
        self
    }
}

request! {
    SubmitVideoTranslationJobRequest {
        "InputConfig" => input_config: query,
        "EditingConfig" => editing_config: query,
        "OutputConfig" => output_config: query,
        "Title" => title: query,
        "Description" => description: query,
        "UserData" => user_data: query,
        "ClientToken" => client_token: query,
        "SignatureMehtod" => signature_mehtod: query,
    }
}

impl Operation for SubmitVideoTranslationJobRequest {
    type Response = SubmitVideoTranslationJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitVideoTranslationJob")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`SubmitVideoTranslationJobRequest`].
#[non_exhaustive]
pub struct SubmitVideoTranslationJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<JobData>,
}

response! {
    SubmitVideoTranslationJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
