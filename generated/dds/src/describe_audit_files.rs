// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuditFiles`, from `dds/DescribeAuditFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the audit log files of a replica set.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeAuditFilesRequest::new();
/// let reply = client.describe_audit_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuditFilesRequest {
    /// **Required** by the documentation; not checked here. ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    pub node_id: Option<String>,
}

impl DescribeAuditFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    DescribeAuditFilesRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for DescribeAuditFilesRequest {
    type Response = DescribeAuditFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAuditFiles").read_only();
}

/// Response to [`DescribeAuditFilesRequest`].
#[non_exhaustive]
pub struct DescribeAuditFilesResponse {
    /// How many items match in all, over all pages.
    pub total_record_count: Option<i32>,
    /// Which page of the whole list this one is.
    pub page_number: Option<i32>,
    /// How many items this page holds.
    pub page_record_count: Option<i32>,
    /// Files of the audit log, one entry each.
    pub items: Vec<LogFile>,
}

response! {
    DescribeAuditFilesResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("LogFile"),
    }
}

/// Files of the audit log, one entry each.
#[non_exhaustive]
pub struct LogFile {
    /// Audit log file, by its number.
    pub file_id: Option<i32>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Whether the log file is being made, done or failed.
    pub log_status: Option<String>,
    /// Beginning of the time that the log covers.
    pub log_start_time: Option<String>,
    /// End of the time that the log covers.
    pub log_end_time: Option<String>,
    /// Where the log file can be downloaded from; empty while it cannot.
    pub log_download_url: Option<String>,
    /// How much space the log takes. Unit: `Byte`.
    pub log_size: Option<i64>,
}

response! {
    LogFile {
        "FileID" => file_id: value,
        "DBInstanceId" => db_instance_id: value,
        "LogStatus" => log_status: value,
        "LogStartTime" => log_start_time: value,
        "LogEndTime" => log_end_time: value,
        "LogDownloadURL" => log_download_url: value,
        "LogSize" => log_size: value,
    }
}
