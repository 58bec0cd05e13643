// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitTraceM3u8Job`, from `mts/SubmitTraceM3u8Job.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that builds an M3U8 file carrying a trace, from A/B watermarked streams.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitTraceM3u8JobRequest::new()
///     .media_id("...")
///     .output("...")
///     .trace("...");
/// let reply = client.submit_trace_m3u8_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitTraceM3u8JobRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// **Required.** Place in OSS for the file to write, as JSON with bucket, region and object.
    pub output: Option<String>,
    /// **Required.** Record of how it came about.
    pub trace: Option<String>,
    /// Address at which players fetch the key of the stream.
    pub key_uri: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
}

impl SubmitTraceM3u8JobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `Output`, which is required.
    pub fn output(mut self, value: impl Into<String>) -> Self {
        self.output = Some(value.into());
        self
    }
    /// Sets `Trace`, which is required.
    pub fn trace(mut self, value: impl Into<String>) -> Self {
        self.trace = Some(value.into());
        self
    }
    /// Sets `KeyUri`.
    pub fn key_uri(mut self, value: impl Into<String>) -> Self {
        self.key_uri = Some(value.into());
        self
    }
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}

request! {
    SubmitTraceM3u8JobRequest {
        "MediaId" => media_id: query,
        "Output" => output: query,
        "Trace" => trace: query,
        "KeyUri" => key_uri: query,
        "Params" => params: query,
    }
}

impl Operation for SubmitTraceM3u8JobRequest {
    type Response = SubmitTraceM3u8JobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitTraceM3u8Job")
        .required(&["MediaId", "Output", "Trace"]);
}

/// Response to [`SubmitTraceM3u8JobRequest`], which the documentation does not describe.
pub type SubmitTraceM3u8JobResponse = alicloud_runtime::UndocumentedResponse;
