// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitTraceAbJob`, from `ice/SubmitTraceAbJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, Output};

/// Starts a job that makes two differently watermarked versions (A and B) of a video for tracing.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_trace_ab_job::Input;
/// use alicloud_ice::submit_trace_ab_job::Output;
///
/// let request = alicloud_ice::SubmitTraceAbJobRequest::new()
///     .input(Input::new())
///     .output(Output::new());
/// let reply = client.submit_trace_ab_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitTraceAbJobRequest {
    /// **Required.** What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// **Required.** Where the result is written.
    pub output: Option<Output>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: total.
    pub total_time: Option<i64>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<i64>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Key for the trace mark, in Base64.
    pub cipher_base64ed: Option<String>,
}

impl SubmitTraceAbJobRequest {
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
    /// Sets `Output`, which is required.
    pub fn output(mut self, value: impl Into<Output>) -> Self {
        self.output = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `TotalTime`.
    #[inline]
    pub fn total_time(mut self, value: i64) -> Self {
        self.total_time = Some(value);
        self
    }
    /// Sets `Level`.
    #[inline]
    pub fn level(mut self, value: i64) -> Self {
        self.level = Some(value);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `CipherBase64ed`.
    pub fn cipher_base64ed(mut self, value: impl Into<String>) -> Self {
        self.cipher_base64ed = Some(value.into());
        self
    }
}

request! {
    SubmitTraceAbJobRequest {
        "Input" => input: query_json,
        "Output" => output: query_json,
        "StartTime" => start_time: query,
        "TotalTime" => total_time: query,
        "Level" => level: query,
        "UserData" => user_data: query,
        "CipherBase64ed" => cipher_base64ed: query,
    }
}

impl Operation for SubmitTraceAbJobRequest {
    type Response = SubmitTraceAbJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitTraceAbJob")
        .required(&["Input", "Output"]);
}

/// Response to [`SubmitTraceAbJobRequest`], which the documentation does not describe.
pub type SubmitTraceAbJobResponse = alicloud_runtime::UndocumentedResponse;
