// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeReplicationLinkLogs`, from `rds/DescribeReplicationLinkLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns the logs of a replication link.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeReplicationLinkLogsRequest::new()
///     .db_instance_id("...")
///     .task_type("...");
/// let reply = client.describe_replication_link_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeReplicationLinkLogsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<i64>,
    /// Name of the task; the service makes one up if it may be left out.
    pub task_name: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl DescribeReplicationLinkLogsRequest {
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
    /// Sets `TaskId`.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeReplicationLinkLogsRequest {
        "DBInstanceId" => db_instance_id: query,
        "TaskId" => task_id: query,
        "TaskName" => task_name: query,
        "TaskType" => task_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeReplicationLinkLogsRequest {
    type Response = DescribeReplicationLinkLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeReplicationLinkLogs")
        .required(&["DBInstanceId", "TaskType"])
        .read_only();
}

/// Response to [`DescribeReplicationLinkLogsRequest`], which the documentation does not describe.
pub type DescribeReplicationLinkLogsResponse = alicloud_runtime::UndocumentedResponse;
