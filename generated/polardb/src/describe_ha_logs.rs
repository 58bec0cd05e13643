// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHALogs`, from `polardb/DescribeHALogs.md`.

use alicloud_runtime::codegen::*;

/// Lists high-availability logs of a cluster or node in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeHALogsRequest::new()
///     .db_cluster_id("...")
///     .log_type("...");
/// let reply = client.describe_ha_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHALogsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the database node that the call is about.
    pub db_node_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Which kind of log it is or is to be.
    pub log_type: Option<String>,
}

impl DescribeHALogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DBNodeId`.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `LogType`, which is required.
    pub fn log_type(mut self, value: impl Into<String>) -> Self {
        self.log_type = Some(value.into());
        self
    }
}

request! {
    DescribeHALogsRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeId" => db_node_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LogType" => log_type: query,
    }
}

impl Operation for DescribeHALogsRequest {
    type Response = DescribeHALogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHALogs")
        .required(&["DBClusterId", "LogType"])
        .read_only();
}

/// Response to [`DescribeHALogsRequest`], which the documentation does not describe.
pub type DescribeHALogsResponse = alicloud_runtime::UndocumentedResponse;
