// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIngestProcessor`, from `sls/DeleteIngestProcessor.md`.

use alicloud_runtime::codegen::*;

/// Deletes an ingest processor; logs are no longer changed by it on their way in.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteIngestProcessorRequest::new()
///     .project("...")
///     .processor_name("...");
/// let reply = client.delete_ingest_processor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIngestProcessorRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Processor that filters or reshapes logs on their way in or out.
    pub processor_name: Option<String>,
}

impl DeleteIngestProcessorRequest {
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
    DeleteIngestProcessorRequest {
        "project" => project: host,
        "processorName" => processor_name: path,
    }
}

impl Operation for DeleteIngestProcessorRequest {
    type Response = DeleteIngestProcessorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIngestProcessor")
        .roa("DELETE", "/ingestprocessors/{processorName}")
        .required(&["project", "processorName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteIngestProcessorRequest`], which the documentation does not describe.
pub type DeleteIngestProcessorResponse = alicloud_runtime::UndocumentedResponse;
