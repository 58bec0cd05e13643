// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteS3Ingestion`, from `sls/DeleteS3Ingestion.md`.

use alicloud_runtime::codegen::*;

/// Deletes a job that imports files from Amazon S3; imported logs stay.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteS3IngestionRequest::new()
///     .project("...")
///     .s3_ingestion_name("...");
/// let reply = client.delete_s3_ingestion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteS3IngestionRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that imports files from Amazon S3.
    pub s3_ingestion_name: Option<String>,
}

impl DeleteS3IngestionRequest {
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
    /// Sets `s3IngestionName`, which is required.
    pub fn s3_ingestion_name(mut self, value: impl Into<String>) -> Self {
        self.s3_ingestion_name = Some(value.into());
        self
    }
}

request! {
    DeleteS3IngestionRequest {
        "project" => project: host,
        "s3IngestionName" => s3_ingestion_name: path,
    }
}

impl Operation for DeleteS3IngestionRequest {
    type Response = DeleteS3IngestionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteS3Ingestion")
        .roa("DELETE", "/s3ingestions/{s3IngestionName}")
        .required(&["project", "s3IngestionName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteS3IngestionRequest`], which the documentation does not describe.
pub type DeleteS3IngestionResponse = alicloud_runtime::UndocumentedResponse;
