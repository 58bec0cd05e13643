// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitTraceAbJob`, from `mts/SubmitTraceAbJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that makes the A/B watermarked streams of a video for tracing.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitTraceAbJobRequest::new()
///     .output("...");
/// let reply = client.submit_trace_ab_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitTraceAbJobRequest {
    /// File to read, as JSON with bucket, region and object, or a media ID where these are offered.
    pub input: Option<String>,
    /// **Required.** Place in OSS for the file to write, as JSON with bucket, region and object.
    pub output: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: total.
    pub total_time: Option<i64>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<i64>,
    /// Address of yours that is told when the job is done.
    pub call_back: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
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
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `Output`, which is required.
    pub fn output(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `CallBack`.
    pub fn call_back(mut self, value: impl Into<String>) -> Self {
        self.call_back = Some(value.into());
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
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
        "Input" => input: query,
        "Output" => output: query,
        "StartTime" => start_time: query,
        "TotalTime" => total_time: query,
        "Level" => level: query,
        "CallBack" => call_back: query,
        "Url" => url: query,
        "UserData" => user_data: query,
        "CipherBase64ed" => cipher_base64ed: query,
    }
}

impl Operation for SubmitTraceAbJobRequest {
    type Response = SubmitTraceAbJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitTraceAbJob")
        .required(&["Output"]);
}

/// Response to [`SubmitTraceAbJobRequest`], which the documentation does not describe.
pub type SubmitTraceAbJobResponse = alicloud_runtime::UndocumentedResponse;
