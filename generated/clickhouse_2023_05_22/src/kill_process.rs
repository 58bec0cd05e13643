// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `KillProcess`, from `clickhouse_2023_05_22/KillProcess.md`.

use alicloud_runtime::codegen::*;

/// Ends a running task of an instance; its work is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::KillProcessRequest::new()
///     .db_instance_id("...");
/// let reply = client.kill_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct KillProcessRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Statement as the client sent it, before it was spread over nodes.
    pub initial_query_id: Option<String>,
    /// Set of compute nodes that the call works on; others are left alone.
    pub computing_group_id: Option<String>,
}

impl KillProcessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `InitialQueryId`.
    pub fn initial_query_id(mut self, value: impl Into<String>) -> Self {
        self.initial_query_id = Some(value.into());
        self
    }
    /// Sets `ComputingGroupId`.
    pub fn computing_group_id(mut self, value: impl Into<String>) -> Self {
        self.computing_group_id = Some(value.into());
        self
    }
}

request! {
    KillProcessRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "InitialQueryId" => initial_query_id: query,
        "ComputingGroupId" => computing_group_id: query,
    }
}

impl Operation for KillProcessRequest {
    type Response = KillProcessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("KillProcess")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`KillProcessRequest`].
#[non_exhaustive]
pub struct KillProcessResponse {
    /// ID of this call; quote it when asking support about it. Example: `xxx-xxx-xxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ProcessData>,
}

response! {
    KillProcessResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ProcessData {
    /// ID of the database instance that the item belongs to or stands for. Example: `cc-xxxxxxx`.
    pub db_instance_id: Option<i32>,
    /// Name that the database instance goes by. Example: `cc-xxxxxxx`.
    pub db_instance_name: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i64>,
}

response! {
    ProcessData {
        "DBInstanceID" => db_instance_id: value,
        "DBInstanceName" => db_instance_name: value,
        "Count" => count: value,
    }
}
