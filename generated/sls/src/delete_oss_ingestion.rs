// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteOSSIngestion`, from `sls/DeleteOSSIngestion.md`.

use alicloud_runtime::codegen::*;

/// Deletes a job that imports files from OSS; imported logs stay.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteOSSIngestionRequest::new()
///     .project("...")
///     .oss_ingestion_name("...");
/// let reply = client.delete_oss_ingestion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteOSSIngestionRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that imports files from OSS.
    pub oss_ingestion_name: Option<String>,
}

impl DeleteOSSIngestionRequest {
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
    /// Sets `ossIngestionName`, which is required.
    pub fn oss_ingestion_name(mut self, value: impl Into<String>) -> Self {
        self.oss_ingestion_name = Some(value.into());
        self
    }
}

request! {
    DeleteOSSIngestionRequest {
        "project" => project: host,
        "ossIngestionName" => oss_ingestion_name: path,
    }
}

impl Operation for DeleteOSSIngestionRequest {
    type Response = DeleteOSSIngestionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteOSSIngestion")
        .roa("DELETE", "/ossingestions/{ossIngestionName}")
        .required(&["project", "ossIngestionName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteOSSIngestionRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteOSSIngestionResponse = alicloud_runtime::UndocumentedResponse;
