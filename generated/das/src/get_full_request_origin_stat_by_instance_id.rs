// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFullRequestOriginStatByInstanceId`, from `das/GetFullRequestOriginStatByInstanceId.md`.

use alicloud_runtime::codegen::*;

/// Aggregates all requests in SQL insights by the source from which they came.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetFullRequestOriginStatByInstanceIdRequest::new()
///     .instance_id("...")
///     .start(1)
///     .end(1)
///     .page_no(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_full_request_origin_stat_by_instance_id(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFullRequestOriginStatByInstanceIdRequest {
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Where the range begins.
    pub start: Option<i64>,
    /// **Required.** End of the period to look at, as a Unix time in milliseconds.
    pub end: Option<i64>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Whether the list goes up.
    pub asc: Option<bool>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which kind of sql it is or is to be.
    pub sql_type: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
}

impl GetFullRequestOriginStatByInstanceIdRequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
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
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Asc`.
    #[inline]
    pub fn asc(mut self, value: bool) -> Self {
        self.asc = Some(value);
        self
    }
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SqlType`.
    pub fn sql_type(mut self, value: impl Into<String>) -> Self {
        self.sql_type = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
}

request! {
    GetFullRequestOriginStatByInstanceIdRequest {
        "UserId" => user_id: query,
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "Start" => start: query,
        "End" => end: query,
        "OrderBy" => order_by: query,
        "Asc" => asc: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SqlType" => sql_type: query,
        "Role" => role: query,
    }
}

impl Operation for GetFullRequestOriginStatByInstanceIdRequest {
    type Response = GetFullRequestOriginStatByInstanceIdResponse;
    type Error = GetFullRequestOriginStatByInstanceIdError;
    const INFO: OperationInfo = super::operation("GetFullRequestOriginStatByInstanceId")
        .required(&["InstanceId", "Start", "End", "PageNo", "PageSize"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetFullRequestOriginStatByInstanceIdError] = &[
        GetFullRequestOriginStatByInstanceIdError::InvalidParams,
        GetFullRequestOriginStatByInstanceIdError::NoPermission,
    ];
}

impl Paginated for GetFullRequestOriginStatByInstanceIdRequest {
    type Item = FullRequestOriginStatByInstanceIdList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`GetFullRequestOriginStatByInstanceIdRequest`].
#[non_exhaustive]
pub struct GetFullRequestOriginStatByInstanceIdResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7172BECE-588A-5961-8126-C216E16B****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FullRequestOriginStatByInstanceIdData>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetFullRequestOriginStatByInstanceIdResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FullRequestOriginStatByInstanceIdData {
    /// Entries of the list.
    pub list: Vec<FullRequestOriginStatByInstanceIdList>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
}

response! {
    FullRequestOriginStatByInstanceIdData {
        "List" => list: list(""),
        "Total" => total: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct FullRequestOriginStatByInstanceIdList {
    /// Name in a pair of name and value. Example: `172.26.6****`.
    pub key: Option<String>,
    /// Number that is given for this: avg fetch rows. Example: `0`.
    pub avg_fetch_rows: Option<i64>,
    /// Time that is set or recorded for this: avg lock wait. Example: `0.00009589874265269765`.
    pub avg_lock_wait_time: Option<f64>,
    /// Logical reads of a statement on average. Example: `654.4470327860251`.
    pub avg_logical_read: Option<f64>,
    /// Asynchronous physical reads of a statement on average. Example: `0`.
    pub avg_physical_async_read: Option<i64>,
    /// Synchronous physical reads of a statement on average. Example: `0`.
    pub avg_physical_sync_read: Option<f64>,
    /// Number that is given for this: avg rows. Example: `0`.
    pub avg_rows: Option<i64>,
    /// Number that is given for this: avg examined rows. Example: `10000`.
    pub avg_examined_rows: Option<f64>,
    /// Number that is given for this: avg returned rows. Example: `10000`.
    pub avg_returned_rows: Option<f64>,
    /// Number that is given for this: avg updated rows. Example: `10000`.
    pub avg_updated_rows: Option<f64>,
    /// How long a statement took on average. Example: `2.499`.
    pub avg_rt: Option<f64>,
    /// How many there are of this: avg sql. Example: `10000`.
    pub avg_sql_count: Option<i64>,
    /// How many sessions come from there. Example: `100000`.
    pub count: Option<i64>,
    /// Rate or share that applies to the count. Example: `0.0586`.
    pub count_rate: Option<f64>,
    /// Database that the call or the item is about. Example: `dbtest01`.
    pub database: Option<String>,
    /// How many there are of this: error. Example: `1`.
    pub error_count: Option<i64>,
    /// Number that is given for this: fetch rows. Example: `200`.
    pub fetch_rows: Option<i64>,
    /// IP address of the host or service concerned.
    /// Example: `rm-uf6dyi58dm6****.mysql.rds.aliy****.com`.
    pub ip: Option<String>,
    /// Time that is set or recorded for this: lock wait. Example: `1089.4177720290281`.
    pub lock_wait_time: Option<f64>,
    /// Logical reads. Example: `7.434573266E9`.
    pub logical_read: Option<i64>,
    /// Host name or address of the origin. Example: `172.26.6****`.
    pub origin_host: Option<String>,
    /// Asynchronous physical reads. Example: `0`.
    pub physical_async_read: Option<i64>,
    /// Synchronous physical reads. Example: `0`.
    pub physical_sync_read: Option<i64>,
    /// Network port that the server, the listener or the traffic uses. Example: `3306`.
    pub port: Option<i64>,
    /// Number that is given for this: rows. Example: `0`.
    pub rows: Option<i64>,
    /// Number that is given for this: examined rows. Example: `10000`.
    pub examined_rows: Option<i64>,
    /// How many there are of this: rt greater than one second. Example: `2`.
    pub rt_greater_than_one_second_count: Option<i64>,
    /// Rate or share that applies to the rt. Example: `0.1384`.
    pub rt_rate: Option<f64>,
    /// How many there are of this: sql. Example: `200`.
    pub sql_count: Option<i64>,
    /// Number that is given for this: sum updated rows. Example: `200`.
    pub sum_updated_rows: Option<i64>,
    /// Which version of the software, the template or the item is meant. Example: `1`.
    pub version: Option<i64>,
    /// ID of the virtual private cloud. Example: `vpc-2zentqj1sk4qmolci****`.
    pub vpc_id: Option<String>,
}

response! {
    FullRequestOriginStatByInstanceIdList {
        "Key" => key: value,
        "AvgFetchRows" => avg_fetch_rows: value,
        "AvgLockWaitTime" => avg_lock_wait_time: value,
        "AvgLogicalRead" => avg_logical_read: value,
        "AvgPhysicalAsyncRead" => avg_physical_async_read: value,
        "AvgPhysicalSyncRead" => avg_physical_sync_read: value,
        "AvgRows" => avg_rows: value,
        "AvgExaminedRows" => avg_examined_rows: value,
        "AvgReturnedRows" => avg_returned_rows: value,
        "AvgUpdatedRows" => avg_updated_rows: value,
        "AvgRt" => avg_rt: value,
        "AvgSqlCount" => avg_sql_count: value,
        "Count" => count: value,
        "CountRate" => count_rate: value,
        "Database" => database: value,
        "ErrorCount" => error_count: value,
        "FetchRows" => fetch_rows: value,
        "Ip" => ip: value,
        "LockWaitTime" => lock_wait_time: value,
        "LogicalRead" => logical_read: value,
        "OriginHost" => origin_host: value,
        "PhysicalAsyncRead" => physical_async_read: value,
        "PhysicalSyncRead" => physical_sync_read: value,
        "Port" => port: value,
        "Rows" => rows: value,
        "ExaminedRows" => examined_rows: value,
        "RtGreaterThanOneSecondCount" => rt_greater_than_one_second_count: value,
        "RtRate" => rt_rate: value,
        "SqlCount" => sql_count: value,
        "SumUpdatedRows" => sum_updated_rows: value,
        "Version" => version: value,
        "VpcId" => vpc_id: value,
    }
}

/// Errors that the documentation of [`GetFullRequestOriginStatByInstanceIdRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetFullRequestOriginStatByInstanceIdError = super::DocumentedError;
