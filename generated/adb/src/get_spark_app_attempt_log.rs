// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkAppAttemptLog`, from `adb/GetSparkAppAttemptLog.md`.

use alicloud_runtime::codegen::*;

/// Gives the log of one attempt to run a Spark application.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkAppAttemptLogRequest::new()
///     .attempt_id("...");
/// let reply = client.get_spark_app_attempt_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkAppAttemptLogRequest {
    /// **Required.** ID of the attempt that the call is about. Length: at most 72.
    pub attempt_id: Option<String>,
    /// How long the log is. Range: 1 to 500.
    pub log_length: Option<i64>,
    /// Which page of the list to return. Range: at least 0.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl GetSparkAppAttemptLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AttemptId`, which is required.
    pub fn attempt_id(mut self, value: impl Into<String>) -> Self {
        self.attempt_id = Some(value.into());
        self
    }
    /// Sets `LogLength`.
    #[inline]
    pub fn log_length(mut self, value: i64) -> Self {
        self.log_length = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    GetSparkAppAttemptLogRequest {
        "AttemptId" => attempt_id: form,
        "LogLength" => log_length: form,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetSparkAppAttemptLogRequest {
    type Response = GetSparkAppAttemptLogResponse;
    type Error = GetSparkAppAttemptLogError;
    const INFO: OperationInfo = super::operation("GetSparkAppAttemptLog")
        .required(&["AttemptId"])
        .read_only();
    const ERRORS: &'static [GetSparkAppAttemptLogError] = &[
        GetSparkAppAttemptLogError::SparkInvalidParameter,
        GetSparkAppAttemptLogError::SparkInvalidState,
        GetSparkAppAttemptLogError::SparkForbidden,
        GetSparkAppAttemptLogError::SparkServerError,
    ];
}

/// Response to [`GetSparkAppAttemptLogRequest`].
#[non_exhaustive]
pub struct GetSparkAppAttemptLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C3A9594F-1D40-4472-A96C-8FB8AA20D38C`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAppAttemptLogData>,
}

response! {
    GetSparkAppAttemptLogResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkAppAttemptLogData {
    /// What the log contains. Example: `text`.
    pub log_content: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp1bg858bo8c****`.
    pub db_cluster_id: Option<String>,
    /// ID that the service gave the application. Example: `s202204132018hzprec1ac61a000****`.
    pub app_id: Option<String>,
    /// How much space the log takes. Example: `775946240`.
    pub log_size: Option<i32>,
}

response! {
    SparkAppAttemptLogData {
        "LogContent" => log_content: value,
        "Message" => message: value,
        "DBClusterId" => db_cluster_id: value,
        "AppId" => app_id: value,
        "LogSize" => log_size: value,
    }
}

/// Errors that the documentation of [`GetSparkAppAttemptLogRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type GetSparkAppAttemptLogError = super::DocumentedError;
