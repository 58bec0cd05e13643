// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIndex`, from `sls/DeleteIndex.md`.

use alicloud_runtime::codegen::*;

/// Deletes the index of a Logstore; logs can still be consumed but not queried.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteIndexRequest::new()
///     .logstore("...")
///     .project("...");
/// let reply = client.delete_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIndexRequest {
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
}

impl DeleteIndexRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
}

request! {
    DeleteIndexRequest {
        "logstore" => logstore: path,
        "project" => project: host,
    }
}

impl Operation for DeleteIndexRequest {
    type Response = DeleteIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIndex")
        .roa("DELETE", "/logstores/{logstore}/index")
        .required(&["logstore", "project"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteIndexRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteIndexResponse = alicloud_runtime::UndocumentedResponse;
