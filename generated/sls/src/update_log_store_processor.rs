// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLogStoreProcessor`, from `sls/UpdateLogStoreProcessor.md`.

use alicloud_runtime::codegen::*;

/// Binds an ingest processor to a Logstore.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateLogStoreProcessorRequest::new()
///     .project("...")
///     .logstore("...")
///     .processor_name("...");
/// let reply = client.update_log_store_processor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLogStoreProcessorRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Processor that filters or reshapes logs on their way in or out.
    pub processor_name: Option<String>,
}

impl UpdateLogStoreProcessorRequest {
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
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `processorName`, which is required.
    pub fn processor_name(mut self, value: impl Into<String>) -> Self {
        self.processor_name = Some(value.into());
        self
    }
}

request! {
    UpdateLogStoreProcessorRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "processorName" => processor_name: body,
    }
}

impl Operation for UpdateLogStoreProcessorRequest {
    type Response = UpdateLogStoreProcessorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLogStoreProcessor")
        .roa("POST", "/logstores/{logstore}/processor")
        .required(&["project", "logstore", "processorName"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateLogStoreProcessorRequest`], which the documentation does not describe.
pub type UpdateLogStoreProcessorResponse = alicloud_runtime::UndocumentedResponse;
