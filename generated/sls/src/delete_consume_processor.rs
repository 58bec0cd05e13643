// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConsumeProcessor`, from `sls/DeleteConsumeProcessor.md`.

use alicloud_runtime::codegen::*;

/// Deletes a consumption processor, which consumers can then no longer filter with.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteConsumeProcessorRequest::new()
///     .project("...")
///     .processor_name("...");
/// let reply = client.delete_consume_processor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConsumeProcessorRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Processor that filters or reshapes logs on their way in or out.
    pub processor_name: Option<String>,
}

impl DeleteConsumeProcessorRequest {
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
    DeleteConsumeProcessorRequest {
        "project" => project: host,
        "processorName" => processor_name: path,
    }
}

impl Operation for DeleteConsumeProcessorRequest {
    type Response = DeleteConsumeProcessorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteConsumeProcessor")
        .roa("DELETE", "/consumeprocessors/{processorName}")
        .required(&["project", "processorName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteConsumeProcessorRequest`], which the documentation does not describe.
pub type DeleteConsumeProcessorResponse = alicloud_runtime::UndocumentedResponse;
