// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBLogFiles`, from `polardb/DescribeDBLogFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists log files of a cluster or node in a time range, by log type.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBLogFilesRequest::new()
///     .db_cluster_id("...")
///     .log_type("...");
/// let reply = client.describe_db_log_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBLogFilesRequest {
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
    pub log_type: Option<Open<LogType>>,
    /// Way in which the describe simulate switch works.
    pub describe_simulate_switch_mode: Option<String>,
    /// ID of the simulate list that the call is about.
    pub simulate_list_id: Option<String>,
    /// Items of the kind simulate status to work on or to narrow the list down to.
    pub simulate_status_list: Option<String>,
    /// Items of the kind simulate mode to work on or to narrow the list down to.
    pub simulate_mode_list: Option<String>,
}

impl DescribeDBLogFilesRequest {
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
    pub fn log_type(mut self, value: impl Into<Open<LogType>>) -> Self {
        self.log_type = Some(value.into());
        self
    }
    /// Sets `DescribeSimulateSwitchMode`.
    pub fn describe_simulate_switch_mode(mut self, value: impl Into<String>) -> Self {
        self.describe_simulate_switch_mode = Some(value.into());
        self
    }
    /// Sets `SimulateListId`.
    pub fn simulate_list_id(mut self, value: impl Into<String>) -> Self {
        self.simulate_list_id = Some(value.into());
        self
    }
    /// Sets `SimulateStatusList`.
    pub fn simulate_status_list(mut self, value: impl Into<String>) -> Self {
        self.simulate_status_list = Some(value.into());
        self
    }
    /// Sets `SimulateModeList`.
    pub fn simulate_mode_list(mut self, value: impl Into<String>) -> Self {
        self.simulate_mode_list = Some(value.into());
        self
    }
}

request! {
    DescribeDBLogFilesRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeId" => db_node_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LogType" => log_type: query,
        "DescribeSimulateSwitchMode" => describe_simulate_switch_mode: query,
        "SimulateListId" => simulate_list_id: query,
        "SimulateStatusList" => simulate_status_list: query,
        "SimulateModeList" => simulate_mode_list: query,
    }
}

impl Operation for DescribeDBLogFilesRequest {
    type Response = DescribeDBLogFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBLogFiles")
        .required(&["DBClusterId", "LogType"])
        .read_only();
}

/// Response to [`DescribeDBLogFilesRequest`], which the documentation does not describe.
pub type DescribeDBLogFilesResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Which kind of log it is or is to be.
    pub enum LogType {
        /// Switches between nodes.
        HaSwitchLogList = "HaSwitchLogList",
        /// One switch between nodes.
        HaSwitchLogInfo = "HaSwitchLogInfo",
        /// Switches made for a drill.
        SimulateSwitchLogs = "SimulateSwitchLogs",
    }
}
