// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDownloadRecords`, from `gpdb/DescribeDownloadRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Record};

/// Lists download tasks of query diagnostics with their state and file URL.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDownloadRecordsRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_download_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDownloadRecordsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Which sort of export to list, such as slow statements.
    pub download_task_type: Option<String>,
}

impl DescribeDownloadRecordsRequest {
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
    /// Sets `DownloadTaskType`.
    pub fn download_task_type(mut self, value: impl Into<String>) -> Self {
        self.download_task_type = Some(value.into());
        self
    }
}

request! {
    DescribeDownloadRecordsRequest {
        "DBInstanceId" => db_instance_id: query,
        "DownloadTaskType" => download_task_type: query,
    }
}

impl Operation for DescribeDownloadRecordsRequest {
    type Response = DescribeDownloadRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDownloadRecords")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDownloadRecordsRequest`].
#[non_exhaustive]
pub struct DescribeDownloadRecordsResponse {
    /// The records that were found or are concerned, one entry each.
    pub records: Vec<Record>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
}

response! {
    DescribeDownloadRecordsResponse {
        "Records" => records: list(""),
        "RequestId" => request_id: value,
    }
}
