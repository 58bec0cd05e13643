// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIngestProcessors`, from `sls/ListIngestProcessors.md`.

use alicloud_runtime::codegen::*;

/// Lists the ingest processors of a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListIngestProcessorsRequest::new()
///     .project("...");
/// let reply = client.list_ingest_processors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIngestProcessorsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Processor that filters or reshapes logs on their way in or out.
    pub processor_name: Option<String>,
    /// Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
}

impl ListIngestProcessorsRequest {
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
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    ListIngestProcessorsRequest {
        "project" => project: host,
        "processorName" => processor_name: query,
        "displayName" => display_name: query,
        "offset" => offset: query,
        "size" => size: query,
    }
}

impl Operation for ListIngestProcessorsRequest {
    type Response = ListIngestProcessorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIngestProcessors")
        .roa("GET", "/ingestprocessors")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`ListIngestProcessorsRequest`], which the documentation does not describe.
pub type ListIngestProcessorsResponse = alicloud_runtime::UndocumentedResponse;
