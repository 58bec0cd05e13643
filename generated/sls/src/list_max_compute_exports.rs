// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMaxComputeExports`, from `sls/ListMaxComputeExports.md`.

use alicloud_runtime::codegen::*;

/// Lists the jobs of a project that ship logs to MaxCompute.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListMaxComputeExportsRequest::new()
///     .project("...");
/// let reply = client.list_max_compute_exports(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMaxComputeExportsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl ListMaxComputeExportsRequest {
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
    /// Sets `logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
}

request! {
    ListMaxComputeExportsRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "logstore" => logstore: query,
    }
}

impl Operation for ListMaxComputeExportsRequest {
    type Response = ListMaxComputeExportsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMaxComputeExports")
        .roa("GET", "/maxcomputeexports")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`ListMaxComputeExportsRequest`], which the documentation does not describe.
pub type ListMaxComputeExportsResponse = alicloud_runtime::UndocumentedResponse;
