// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFullRequestSampleByInstanceId`, from `das/GetFullRequestSampleByInstanceId.md`.

use alicloud_runtime::codegen::*;

/// Shows up to 20 sample executions of a SQL ID, from SQL insights.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetFullRequestSampleByInstanceIdRequest::new()
///     .instance_id("...")
///     .sql_id("...")
///     .start(1)
///     .end(1);
/// let reply = client.get_full_request_sample_by_instance_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFullRequestSampleByInstanceIdRequest {
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Fingerprint that statements of one form share, whatever their literals are.
    pub sql_id: Option<String>,
    /// **Required.** Where the range begins.
    pub start: Option<i64>,
    /// **Required.** End of the period to look at, as a Unix time in milliseconds.
    pub end: Option<i64>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
}

impl GetFullRequestSampleByInstanceIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SqlId`, which is required.
    pub fn sql_id(mut self, value: impl Into<String>) -> Self {
        self.sql_id = Some(value.into());
        self
    }
    /// Sets `Start`, which is required.
    #[inline]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `End`, which is required.
    #[inline]
    pub fn end(mut self, value: i64) -> Self {
        self.end = Some(value);
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
}

request! {
    GetFullRequestSampleByInstanceIdRequest {
        "UserId" => user_id: form,
        "InstanceId" => instance_id: form,
        "SqlId" => sql_id: form,
        "Start" => start: form,
        "End" => end: form,
        "Role" => role: query,
    }
}

impl Operation for GetFullRequestSampleByInstanceIdRequest {
    type Response = GetFullRequestSampleByInstanceIdResponse;
    type Error = GetFullRequestSampleByInstanceIdError;
    const INFO: OperationInfo = super::operation("GetFullRequestSampleByInstanceId")
        .required(&["InstanceId", "SqlId", "Start", "End"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetFullRequestSampleByInstanceIdError] = &[
        GetFullRequestSampleByInstanceIdError::InvalidParams,
        GetFullRequestSampleByInstanceIdError::NoPermission,
    ];
}

/// Response to [`GetFullRequestSampleByInstanceIdRequest`].
#[non_exhaustive]
pub struct GetFullRequestSampleByInstanceIdResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A74B755-98B7-59DB-8724-1321B394****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<FullRequestSampleByInstanceIdData>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetFullRequestSampleByInstanceIdResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct FullRequestSampleByInstanceIdData {
    /// Moment that the record or data point belongs to. Example: `1660100753556`.
    pub timestamp: Option<i64>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    /// Example: `651b56fe9418d48edb8fdf0980ec****`.
    pub sql_id: Option<String>,
    /// SQL statement. Example: `select * from testdb01 where ****`.
    pub sql: Option<String>,
    /// Database that the call or the item is about. Example: `dbtest`.
    pub database: Option<String>,
    /// How long the statement took. Example: `0.409789`.
    pub rt: Option<f64>,
    /// User that the call or the item is about. Example: `testuser`.
    pub user: Option<String>,
    /// Time that is set or recorded for this: lock wait. Example: `0.0137`.
    pub lock_wait_time: Option<f64>,
    /// Logical reads. Example: `165848`.
    pub logical_read: Option<f64>,
    /// Synchronous physical reads. Example: `0`.
    pub physical_sync_read: Option<f64>,
    /// Asynchronous physical reads. Example: `0`.
    pub physical_async_read: Option<f64>,
    /// How many rows were looked at. Example: `2048576`.
    pub rows_examined: Option<i64>,
    /// How many rows came back. Example: `14`.
    pub rows_returned: Option<i64>,
    /// Host name or address of the origin. Example: `172.17.XX.XX`.
    pub origin_host: Option<String>,
    /// Number that is given for this: scan rows. Example: `0`.
    pub scan_rows: Option<i64>,
    /// Number that is given for this: update rows. Example: `0`.
    pub update_rows: Option<i64>,
    /// Which kind of sql it is or is to be. Example: `SELECT`.
    pub sql_type: Option<String>,
    /// How many rows were looked at. Example: `0`.
    pub scnt: Option<i64>,
    /// Number that is given for this: rows. Example: `0`.
    pub rows: Option<i64>,
    /// Number that is given for this: frows. Example: `0`.
    pub frows: Option<i64>,
}

response! {
    FullRequestSampleByInstanceIdData {
        "Timestamp" => timestamp: value,
        "SqlId" => sql_id: value,
        "Sql" => sql: value,
        "Database" => database: value,
        "Rt" => rt: value,
        "User" => user: value,
        "LockWaitTime" => lock_wait_time: value,
        "LogicalRead" => logical_read: value,
        "PhysicalSyncRead" => physical_sync_read: value,
        "PhysicalAsyncRead" => physical_async_read: value,
        "RowsExamined" => rows_examined: value,
        "RowsReturned" => rows_returned: value,
        "OriginHost" => origin_host: value,
        "ScanRows" => scan_rows: value,
        "UpdateRows" => update_rows: value,
        "SqlType" => sql_type: value,
        "Scnt" => scnt: value,
        "Rows" => rows: value,
        "Frows" => frows: value,
    }
}

/// Errors that the documentation of [`GetFullRequestSampleByInstanceIdRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetFullRequestSampleByInstanceIdError = super::DocumentedError;
