// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConsumeProcessors`, from `sls/ListConsumeProcessors.md`.

use alicloud_runtime::codegen::*;

/// Lists the consume processors of a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListConsumeProcessorsRequest::new()
///     .project("...");
/// let reply = client.list_consume_processors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConsumeProcessorsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Processor that filters or reshapes logs on their way in or out.
    pub processor_name: Option<String>,
    /// Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<String>,
    /// How many items to return at most.
    pub size: Option<String>,
}

impl ListConsumeProcessorsRequest {
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
    /// Sets `processorName`.
    pub fn processor_name(mut self, value: impl Into<String>) -> Self {
        self.processor_name = Some(value.into());
        self
    }
    /// Sets `displayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `offset`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.offset = Some(value.into());
        self
    }
    /// Sets `size`.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
}

request! {
    ListConsumeProcessorsRequest {
        "project" => project: host,
        "processorName" => processor_name: query,
        "displayName" => display_name: query,
        "offset" => offset: query,
        "size" => size: query,
    }
}

impl Operation for ListConsumeProcessorsRequest {
    type Response = ListConsumeProcessorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListConsumeProcessors")
        .roa("GET", "/consumeprocessors")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`ListConsumeProcessorsRequest`], which the documentation does not describe.
pub type ListConsumeProcessorsResponse = alicloud_runtime::UndocumentedResponse;
