// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutConsumeProcessor`, from `sls/PutConsumeProcessor.md`.

use alicloud_runtime::codegen::*;

/// Creates or replaces a consume processor with an SPL statement that filters logs as they are
/// read.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::put_consume_processor::ConsumeProcessorConfiguration;
///
/// let request = alicloud_sls::PutConsumeProcessorRequest::new()
///     .project("...")
///     .processor_name("...")
///     .display_name("...")
///     .configuration(ConsumeProcessorConfiguration::new());
/// let reply = client.put_consume_processor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutConsumeProcessorRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Processor that filters or reshapes logs on their way in or out.
    pub processor_name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<ConsumeProcessorConfiguration>,
}

impl PutConsumeProcessorRequest {
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
        value: impl Into<ConsumeProcessorConfiguration>,
    ) -> Self {
        self.configuration = Some(value.into());
        self
    }
}

request! {
    PutConsumeProcessorRequest {
        "project" => project: host,
        "processorName" => processor_name: path,
        "displayName" => display_name: body,
        "description" => description: body,
        "configuration" => configuration: body,
    }
}

impl Operation for PutConsumeProcessorRequest {
    type Response = PutConsumeProcessorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PutConsumeProcessor")
        .roa("PUT", "/consumeprocessors/{processorName}")
        .required(&["project", "processorName", "displayName", "configuration"])
        .foreign_protocol("SLS");
}

/// Response to [`PutConsumeProcessorRequest`], which the documentation does not describe.
pub type PutConsumeProcessorResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the item.
#[non_exhaustive]
pub struct ConsumeProcessorConfiguration {
    /// **Required.** Statement that filters or changes the data.
    pub spl: Option<String>,
}

impl ConsumeProcessorConfiguration {
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
}

request! {
    ConsumeProcessorConfiguration {
        "spl" => spl: field,
    }
}
