// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutIngestProcessor`, from `sls/PutIngestProcessor.md`.

use alicloud_runtime::codegen::*;

/// Creates or replaces an ingest processor with an SPL statement for logs as they are written.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::put_ingest_processor::IngestProcessorConfiguration;
///
/// let request = alicloud_sls::PutIngestProcessorRequest::new()
///     .project("...")
///     .processor_name("...")
///     .display_name("...")
///     .configuration(IngestProcessorConfiguration::new());
/// let reply = client.put_ingest_processor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutIngestProcessorRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Processor that filters or reshapes logs on their way in or out.
    pub processor_name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<IngestProcessorConfiguration>,
}

impl PutIngestProcessorRequest {
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
    /// Sets `displayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `configuration`, which is required.
    pub fn configuration(
        mut self,
        value: impl Into<IngestProcessorConfiguration>,
    ) -> Self {
        self.configuration = Some(value.into());
        self
    }
}

request! {
    PutIngestProcessorRequest {
        "project" => project: host,
        "processorName" => processor_name: path,
        "displayName" => display_name: body,
        "description" => description: body,
        "configuration" => configuration: body,
    }
}

impl Operation for PutIngestProcessorRequest {
    type Response = PutIngestProcessorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PutIngestProcessor")
        .roa("PUT", "/ingestprocessors/{processorName}")
        .required(&["project", "processorName", "displayName", "configuration"])
        .foreign_protocol("SLS");
}

/// Response to [`PutIngestProcessorRequest`], which the documentation does not describe.
pub type PutIngestProcessorResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the item.
#[non_exhaustive]
pub struct IngestProcessorConfiguration {
    /// **Required.** Statement that filters or changes the data.
    pub spl: Option<String>,
    /// What happens to data that cannot be processed: it is kept or dropped.
    pub parse_fail: Option<String>,
}

impl IngestProcessorConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `spl`, which is required.
    pub fn spl(mut self, value: impl Into<String>) -> Self {
        self.spl = Some(value.into());
        self
    }
    /// Sets `parseFail`.
    pub fn parse_fail(mut self, value: impl Into<String>) -> Self {
        self.parse_fail = Some(value.into());
        self
    }
}

request! {
    IngestProcessorConfiguration {
        "spl" => spl: field,
        "parseFail" => parse_fail: field,
    }
}
