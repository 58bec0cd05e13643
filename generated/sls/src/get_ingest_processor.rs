// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIngestProcessor`, from `sls/GetIngestProcessor.md`.

use alicloud_runtime::codegen::*;

/// Shows an ingest processor, whose SPL statement works on logs as they are written.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetIngestProcessorRequest::new()
///     .project("...")
///     .processor_name("...");
/// let reply = client.get_ingest_processor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIngestProcessorRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Processor that filters or reshapes logs on their way in or out.
    pub processor_name: Option<String>,
}

impl GetIngestProcessorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `processorName`, which is required.
    pub fn processor_name(mut self, value: impl Into<String>) -> Self {
        self.processor_name = Some(value.into());
        self
    }
}

request! {
    GetIngestProcessorRequest {
        "project" => project: host,
        "processorName" => processor_name: path,
    }
}

impl Operation for GetIngestProcessorRequest {
    type Response = GetIngestProcessorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetIngestProcessor")
        .roa("GET", "/ingestprocessors/{processorName}")
        .required(&["project", "processorName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetIngestProcessorRequest`], which the documentation does not describe.
pub type GetIngestProcessorResponse = alicloud_runtime::UndocumentedResponse;
