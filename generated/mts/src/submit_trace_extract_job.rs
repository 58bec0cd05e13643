// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitTraceExtractJob`, from `mts/SubmitTraceExtractJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that extracts a tracing watermark from a video.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitTraceExtractJobRequest::new();
/// let reply = client.submit_trace_extract_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitTraceExtractJobRequest {
    /// File to read, as JSON with bucket, region and object, or a media ID where these are offered.
    pub input: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Address of yours that is told when the job is done.
    pub call_back: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
}

impl SubmitTraceExtractJobRequest {
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
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
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
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}

request! {
    SubmitTraceExtractJobRequest {
        "Input" => input: query,
        "UserData" => user_data: query,
        "CallBack" => call_back: query,
        "Url" => url: query,
        "Params" => params: query,
    }
}

impl Operation for SubmitTraceExtractJobRequest {
    type Response = SubmitTraceExtractJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitTraceExtractJob");
}

/// Response to [`SubmitTraceExtractJobRequest`], which the documentation does not describe.
pub type SubmitTraceExtractJobResponse = alicloud_runtime::UndocumentedResponse;
