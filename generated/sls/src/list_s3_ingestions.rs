// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListS3Ingestions`, from `sls/ListS3Ingestions.md`.

use alicloud_runtime::codegen::*;

/// Lists the jobs of a project that import files from Amazon S3.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListS3IngestionsRequest::new();
/// let reply = client.list_s3_ingestions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListS3IngestionsRequest {
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<String>,
    /// How many items to return at most.
    pub size: Option<String>,
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl ListS3IngestionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
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
    /// Sets `logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
}

request! {
    ListS3IngestionsRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "logstore" => logstore: query,
    }
}

impl Operation for ListS3IngestionsRequest {
    type Response = ListS3IngestionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListS3Ingestions")
        .roa("GET", "/s3ingestions")
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`ListS3IngestionsRequest`], which the documentation does not describe.
pub type ListS3IngestionsResponse = alicloud_runtime::UndocumentedResponse;
