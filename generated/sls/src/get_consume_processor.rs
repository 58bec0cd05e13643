// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConsumeProcessor`, from `sls/GetConsumeProcessor.md`.

use alicloud_runtime::codegen::*;

/// Shows a consume processor, whose SPL statement filters logs as they are read.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetConsumeProcessorRequest::new()
///     .project("...")
///     .processor_name("...");
/// let reply = client.get_consume_processor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConsumeProcessorRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Processor that filters or reshapes logs on their way in or out.
    pub processor_name: Option<String>,
}

impl GetConsumeProcessorRequest {
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
    GetConsumeProcessorRequest {
        "project" => project: host,
        "processorName" => processor_name: path,
    }
}

impl Operation for GetConsumeProcessorRequest {
    type Response = GetConsumeProcessorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetConsumeProcessor")
        .roa("GET", "/consumeprocessors/{processorName}")
        .required(&["project", "processorName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetConsumeProcessorRequest`], which the documentation does not describe.
pub type GetConsumeProcessorResponse = alicloud_runtime::UndocumentedResponse;
