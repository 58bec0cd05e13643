// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMetricStoreProcessor`, from `sls/UpdateMetricStoreProcessor.md`.

use alicloud_runtime::codegen::*;

/// Binds an ingest processor to a Metricstore.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateMetricStoreProcessorRequest::new()
///     .project("...")
///     .metricstore("...")
///     .processor_name("...");
/// let reply = client.update_metric_store_processor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMetricStoreProcessorRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Metric store, by its name.
    pub metricstore: Option<String>,
    /// **Required.** Processor that filters or reshapes logs on their way in or out.
    pub processor_name: Option<String>,
}

impl UpdateMetricStoreProcessorRequest {
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
    /// Sets `metricstore`, which is required.
    pub fn metricstore(mut self, value: impl Into<String>) -> Self {
        self.metricstore = Some(value.into());
        self
    }
    /// Sets `processorName`, which is required.
    pub fn processor_name(mut self, value: impl Into<String>) -> Self {
        self.processor_name = Some(value.into());
        self
    }
}

request! {
    UpdateMetricStoreProcessorRequest {
        "project" => project: host,
        "metricstore" => metricstore: path,
        "processorName" => processor_name: body,
    }
}

impl Operation for UpdateMetricStoreProcessorRequest {
    type Response = UpdateMetricStoreProcessorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMetricStoreProcessor")
        .roa("POST", "/metricstores/{metricstore}/processor")
        .required(&["project", "metricstore", "processorName"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateMetricStoreProcessorRequest`], which the documentation does not describe.
pub type UpdateMetricStoreProcessorResponse = alicloud_runtime::UndocumentedResponse;
