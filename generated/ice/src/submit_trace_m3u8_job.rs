// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitTraceM3u8Job`, from `ice/SubmitTraceM3u8Job.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Output};

/// Starts a job that writes an M3U8 playlist carrying a viewer's tracing information.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_trace_m3u8_job::Output;
///
/// let request = alicloud_ice::SubmitTraceM3u8JobRequest::new()
///     .trace_media_id("...")
///     .output(Output::new())
///     .trace("...");
/// let reply = client.submit_trace_m3u8_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitTraceM3u8JobRequest {
    /// **Required.** ID of the trace media that the call is about.
    pub trace_media_id: Option<String>,
    /// **Required.** Where the result is written.
    pub output: Option<Output>,
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
    /// Sets `TraceMediaId`, which is required.
    pub fn trace_media_id(mut self, value: impl Into<String>) -> Self {
        self.trace_media_id = Some(value.into());
        self
    }
    /// Sets `Output`, which is required.
    pub fn output(mut self, value: impl Into<Output>) -> Self {
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
        "TraceMediaId" => trace_media_id: query,
        "Output" => output: query_json,
        "Trace" => trace: query,
        "KeyUri" => key_uri: query,
        "Params" => params: query,
    }
}

impl Operation for SubmitTraceM3u8JobRequest {
    type Response = SubmitTraceM3u8JobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitTraceM3u8Job")
        .required(&["TraceMediaId", "Output", "Trace"]);
}

/// Response to [`SubmitTraceM3u8JobRequest`], which the documentation does not describe.
pub type SubmitTraceM3u8JobResponse = alicloud_runtime::UndocumentedResponse;
