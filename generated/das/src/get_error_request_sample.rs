// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetErrorRequestSample`, from `das/GetErrorRequestSample.md`.

use alicloud_runtime::codegen::*;

/// Shows up to 20 samples of failed executions of a SQL statement, from SQL insights.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetErrorRequestSampleRequest::new()
///     .instance_id("...");
/// let reply = client.get_error_request_sample(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetErrorRequestSampleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    pub sql_id: Option<String>,
    /// Where the range begins.
    pub start: Option<i64>,
    /// End of the period to look at, as a Unix time in milliseconds.
    pub end: Option<i64>,
    /// Name that the database goes by.
    pub db_name: Option<String>,
}

impl GetErrorRequestSampleRequest {
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
    /// Sets `Start`.
    #[inline]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `End`.
    #[inline]
    pub fn end(mut self, value: i64) -> Self {
        self.end = Some(value);
        self
    }
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    GetErrorRequestSampleRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "SqlId" => sql_id: query,
        "Start" => start: query,
        "End" => end: query,
        "DbName" => db_name: query,
    }
}

impl Operation for GetErrorRequestSampleRequest {
    type Response = GetErrorRequestSampleResponse;
    type Error = GetErrorRequestSampleError;
    const INFO: OperationInfo = super::operation("GetErrorRequestSample")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetErrorRequestSampleError] = &[
        GetErrorRequestSampleError::InvalidParams,
        GetErrorRequestSampleError::NoPermission,
    ];
}

/// Response to [`GetErrorRequestSampleRequest`].
#[non_exhaustive]
pub struct GetErrorRequestSampleResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call found, one entry each. Example: `text`.
    pub data: Vec<ErrorRequestSampleData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7172BECE-588A-5961-8126-C216E16B****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetErrorRequestSampleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: list(""),
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ErrorRequestSampleData {
    /// ID of the sql that the item belongs to or stands for.
    /// Example: `2cd4432556c3dab9d825ba363637****`.
    pub sql_id: Option<String>,
    /// Database that the statement ran in. Example: `dbgateway`.
    pub database: Option<String>,
    /// Host name or address of the origin. Example: `172.16.1****`.
    pub origin_host: Option<String>,
    /// The tables that were found or are concerned, one entry each. Example: `meter_****`.
    pub tables: Vec<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// Code that stands for the error, for programs to act on. Example: `1062`.
    pub error_code: Option<String>,
    /// Account that ran the statement. Example: `dbgat****`.
    pub user: Option<String>,
    /// Text of the statement. Example: `insert into meter_****`.
    pub sql: Option<String>,
    /// Moment that the record belongs to. Example: `1644476100435`.
    pub timestamp: Option<i64>,
}

response! {
    ErrorRequestSampleData {
        "sqlId" => sql_id: value,
        "database" => database: value,
        "originHost" => origin_host: value,
        "tables" => tables: list(""),
        "instanceId" => instance_id: value,
        "errorCode" => error_code: value,
        "user" => user: value,
        "sql" => sql: value,
        "timestamp" => timestamp: value,
    }
}

/// Errors that the documentation of [`GetErrorRequestSampleRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetErrorRequestSampleError = super::DocumentedError;
