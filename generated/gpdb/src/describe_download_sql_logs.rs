// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDownloadSQLLogs`, from `gpdb/DescribeDownloadSQLLogs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Record};

/// Lists the last five download tasks of slow SQL records with their file URLs.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDownloadSQLLogsRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_download_sql_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDownloadSQLLogsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeDownloadSQLLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDownloadSQLLogsRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDownloadSQLLogsRequest {
    type Response = DescribeDownloadSQLLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDownloadSQLLogs")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDownloadSQLLogsRequest`].
#[non_exhaustive]
pub struct DescribeDownloadSQLLogsResponse {
    /// The records that were found or are concerned, one entry each.
    pub records: Vec<Record>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FDE9942A-D919-527B-B559-5D0F6F20CCEC`.
    pub request_id: Option<String>,
}

response! {
    DescribeDownloadSQLLogsResponse {
        "Records" => records: list(""),
        "RequestId" => request_id: value,
    }
}
