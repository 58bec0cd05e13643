// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPfsSqlSample`, from `das/GetPfsSqlSample.md`.

use alicloud_runtime::codegen::*;

/// Shows sample executions of a SQL ID, from new performance insight.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetPfsSqlSampleRequest::new()
///     .instance_id("...")
///     .start_time(1)
///     .end_time(1);
/// let reply = client.get_pfs_sql_sample(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPfsSqlSampleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    pub sql_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
}

impl GetPfsSqlSampleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `SqlId`.
    pub fn sql_id(mut self, value: impl Into<String>) -> Self {
        self.sql_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    GetPfsSqlSampleRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
        "SqlId" => sql_id: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
    }
}

impl Operation for GetPfsSqlSampleRequest {
    type Response = GetPfsSqlSampleResponse;
    type Error = GetPfsSqlSampleError;
    const INFO: OperationInfo = super::operation("GetPfsSqlSample")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetPfsSqlSampleError] = &[
        GetPfsSqlSampleError::InvalidParams,
        GetPfsSqlSampleError::NoPermission,
    ];
}

/// Response to [`GetPfsSqlSampleRequest`].
#[non_exhaustive]
pub struct GetPfsSqlSampleResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9CB97BC4-6479-55D0-B9D0-EA925AFE****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<PfsSqlSampleData>,
}

response! {
    GetPfsSqlSampleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct PfsSqlSampleData {
    /// ID of the user or account that the call or the item is about. Example: `196278346919****`.
    pub user_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-2ze1jdv45i7l6****`.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `r-x****-db-0`.
    pub node_id: Option<String>,
    /// ID of the logic that the item belongs to or stands for.
    pub logic_id: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1660100753556`.
    pub timestamp: Option<i64>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    /// Example: `651b56fe9418d48edb8fdf0980ec****`.
    pub sql_id: Option<String>,
    /// SQL statement. Example: `select * from xxxx where ****`.
    pub sql: Option<String>,
    /// ID of the thread that the item belongs to or stands for. Example: `81751940`.
    pub thread_id: Option<i32>,
    /// ID of one event. Example: `63735293`.
    pub event_id: Option<i32>,
    /// ID of the end event that the item belongs to or stands for. Example: `0`.
    pub end_event_id: Option<i32>,
    /// Name that the event goes by. Example: `statement/sql/select`.
    pub event_name: Option<String>,
    /// How long the statement took. Example: `0.199`.
    pub latency: Option<f64>,
    /// How long the statement waited for locks. Example: `0.09`.
    pub lock_latency: Option<f64>,
    /// Number that is given for this: errors. Example: `0`.
    pub errors: Option<i32>,
    /// Number that is given for this: warnings. Example: `0`.
    pub warnings: Option<i32>,
    /// How many rows were changed. Example: `0`.
    pub rows_affected: Option<i32>,
    /// How many rows came back. Example: `0`.
    pub rows_sent: Option<i32>,
    /// How many rows were looked at. Example: `2048576`.
    pub rows_examined: Option<i32>,
    /// Number that is given for this: create tmp disk tables. Example: `0`.
    pub create_tmp_disk_tables: Option<i32>,
    /// Number that is given for this: create tmp tables. Example: `0`.
    pub create_tmp_tables: Option<i32>,
    /// Joins without an index. Example: `0`.
    pub select_full_join: Option<i32>,
    /// Joins by a range search on the other table. Example: `0`.
    pub select_full_range_join: Option<i32>,
    /// Joins that search a range of the first table. Example: `0`.
    pub select_range: Option<i32>,
    /// Joins without an index whose keys are checked row by row. Example: `0`.
    pub select_range_check: Option<i32>,
    /// Joins that read the first table as a whole. Example: `0`.
    pub select_scan: Option<i32>,
    /// Number that is given for this: sort merge passes. Example: `0`.
    pub sort_merge_passes: Option<i32>,
    /// Sorts by a range search. Example: `0`.
    pub sort_range: Option<i32>,
    /// Number that is given for this: sort rows. Example: `0`.
    pub sort_rows: Option<i32>,
    /// Sorts that read the whole table. Example: `1`.
    pub sort_scan: Option<i32>,
    /// How often no index was used. Example: `1`.
    pub no_index_used: Option<i32>,
    /// How often no suitable index was found. Example: `1`.
    pub no_good_index_used: Option<i32>,
    /// Number of the database. Example: `testDB`.
    pub db: Option<String>,
}

response! {
    PfsSqlSampleData {
        "UserId" => user_id: value,
        "InstanceId" => instance_id: value,
        "NodeId" => node_id: value,
        "LogicId" => logic_id: value,
        "Timestamp" => timestamp: value,
        "SqlId" => sql_id: value,
        "Sql" => sql: value,
        "ThreadId" => thread_id: value,
        "EventId" => event_id: value,
        "EndEventId" => end_event_id: value,
        "EventName" => event_name: value,
        "Latency" => latency: value,
        "LockLatency" => lock_latency: value,
        "Errors" => errors: value,
        "Warnings" => warnings: value,
        "RowsAffected" => rows_affected: value,
        "RowsSent" => rows_sent: value,
        "RowsExamined" => rows_examined: value,
        "CreateTmpDiskTables" => create_tmp_disk_tables: value,
        "CreateTmpTables" => create_tmp_tables: value,
        "SelectFullJoin" => select_full_join: value,
        "SelectFullRangeJoin" => select_full_range_join: value,
        "SelectRange" => select_range: value,
        "SelectRangeCheck" => select_range_check: value,
        "SelectScan" => select_scan: value,
        "SortMergePasses" => sort_merge_passes: value,
        "SortRange" => sort_range: value,
        "SortRows" => sort_rows: value,
        "SortScan" => sort_scan: value,
        "NoIndexUsed" => no_index_used: value,
        "NoGoodIndexUsed" => no_good_index_used: value,
        "Db" => db: value,
    }
}

/// Errors that the documentation of [`GetPfsSqlSampleRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetPfsSqlSampleError = super::DocumentedError;
