// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOSSIngestion`, from `sls/GetOSSIngestion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResponseOSSIngestionConfiguration, ResponseOSSIngestionConfigurationSource, Schedule, ScheduleType};

/// Shows one job that imports files of an OSS bucket.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetOSSIngestionRequest::new()
///     .project("...")
///     .oss_ingestion_name("...");
/// let reply = client.get_oss_ingestion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOSSIngestionRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that imports files from OSS.
    pub oss_ingestion_name: Option<String>,
}

impl GetOSSIngestionRequest {
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
    GetOSSIngestionRequest {
        "project" => project: host,
        "ossIngestionName" => oss_ingestion_name: path,
    }
}

impl Operation for GetOSSIngestionRequest {
    type Response = GetOSSIngestionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetOSSIngestion")
        .roa("GET", "/ossingestions/{ossIngestionName}")
        .required(&["project", "ossIngestionName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetOSSIngestionRequest`].
#[non_exhaustive]
pub struct GetOSSIngestionResponse {
    /// Name of the item, as people see it. Example: `ingest-oss-123456`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `oss ingestion`.
    pub description: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `oss ingestion`.
    pub display_name: Option<String>,
    /// When it runs.
    pub schedule: Option<Schedule>,
    /// Settings of the item.
    pub configuration: Option<ResponseOSSIngestionConfiguration>,
    /// When the item was created. Example: `1714360481`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modified. Example: `1714360481`.
    pub last_modified_time: Option<i64>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub status: Option<String>,
    /// ID of the schedule that the item belongs to or stands for.
    /// Example: `c7f01719d9feb105fc9d8df92af62010`.
    pub schedule_id: Option<String>,
}

response! {
    GetOSSIngestionResponse {
        "name" => name: value,
        "description" => description: value,
        "displayName" => display_name: value,
        "schedule" => schedule: value,
        "configuration" => configuration: value,
        "createTime" => create_time: value,
        "lastModifiedTime" => last_modified_time: value,
        "status" => status: value,
        "scheduleId" => schedule_id: value,
    }
}
