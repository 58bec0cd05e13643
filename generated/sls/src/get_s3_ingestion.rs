// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetS3Ingestion`, from `sls/GetS3Ingestion.md`.

use alicloud_runtime::codegen::*;

/// Shows one job that imports files of an Amazon S3 bucket.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetS3IngestionRequest::new()
///     .project("...")
///     .s3_ingestion_name("...");
/// let reply = client.get_s3_ingestion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetS3IngestionRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that imports files from Amazon S3.
    pub s3_ingestion_name: Option<String>,
}

impl GetS3IngestionRequest {
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
    GetS3IngestionRequest {
        "project" => project: host,
        "s3IngestionName" => s3_ingestion_name: path,
    }
}

impl Operation for GetS3IngestionRequest {
    type Response = GetS3IngestionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetS3Ingestion")
        .roa("GET", "/s3ingestions/{s3IngestionName}")
        .required(&["project", "s3IngestionName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetS3IngestionRequest`], which the documentation does not describe.
pub type GetS3IngestionResponse = alicloud_runtime::UndocumentedResponse;
