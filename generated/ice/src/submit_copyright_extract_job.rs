// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitCopyrightExtractJob`, from `ice/SubmitCopyrightExtractJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input};

/// Starts a job that reads the copyright watermark out of a video.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_copyright_extract_job::Input;
///
/// let request = alicloud_ice::SubmitCopyrightExtractJobRequest::new()
///     .input(Input::new());
/// let reply = client.submit_copyright_extract_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobRequest {
    /// **Required.** What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
}

impl SubmitCopyrightExtractJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}

request! {
    SubmitCopyrightExtractJobRequest {
        "Input" => input: query_json,
        "UserData" => user_data: query,
        "Params" => params: query,
    }
}

impl Operation for SubmitCopyrightExtractJobRequest {
    type Response = SubmitCopyrightExtractJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitCopyrightExtractJob")
        .required(&["Input"]);
}

/// Response to [`SubmitCopyrightExtractJobRequest`], which the documentation does not describe.
pub type SubmitCopyrightExtractJobResponse = alicloud_runtime::UndocumentedResponse;
