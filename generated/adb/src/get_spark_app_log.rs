// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkAppLog`, from `adb/GetSparkAppLog.md`.

use alicloud_runtime::codegen::*;

/// Gives the log of a Spark application.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkAppLogRequest::new()
///     .app_id("...");
/// let reply = client.get_spark_app_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkAppLogRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// How long the log is. Range: 1 to 500.
    pub log_length: Option<i64>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which page of the list to return. Range: at least 0.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl GetSparkAppLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `LogLength`.
    #[inline]
    pub fn log_length(mut self, value: i64) -> Self {
        self.log_length = Some(value);
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
}

request! {
    GetSparkAppLogRequest {
        "AppId" => app_id: form,
        "LogLength" => log_length: form,
        "DBClusterId" => db_cluster_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetSparkAppLogRequest {
    type Response = GetSparkAppLogResponse;
    type Error = GetSparkAppLogError;
    const INFO: OperationInfo = super::operation("GetSparkAppLog")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [GetSparkAppLogError] = &[
        GetSparkAppLogError::SparkInvalidState,
        GetSparkAppLogError::SparkInvalidParameter,
        GetSparkAppLogError::SparkRoleArnInvalid,
        GetSparkAppLogError::SparkOssInternalError,
        GetSparkAppLogError::SparkLogIllegalPath,
        GetSparkAppLogError::SparkAnalyzeTaskAppStateNotAccepted,
        GetSparkAppLogError::SparkAnalyzeTaskFailedToKill,
        GetSparkAppLogError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        GetSparkAppLogError::SparkAppInvalidResourceSpec,
        GetSparkAppLogError::SparkAppParameterConflict,
        GetSparkAppLogError::SparkConfigInvalidConnectors,
        GetSparkAppLogError::SparkConfigRoleArnVerifyFailed,
        GetSparkAppLogError::SparkLogInvalidState,
        GetSparkAppLogError::SparkSqlNotFoundExecutableSQLError,
        GetSparkAppLogError::SparkSqlParserError,
        GetSparkAppLogError::SparkForbidden,
        GetSparkAppLogError::SparkLogPodLogNotFound,
        GetSparkAppLogError::SparkAnalyzeTaskNotFound,
        GetSparkAppLogError::SparkAppContentNotFound,
        GetSparkAppLogError::SparkObjectNotFound,
        GetSparkAppLogError::SparkTemplateFileFileNotFound,
        GetSparkAppLogError::SparkTemplateFileTemplateNotFound,
        GetSparkAppLogError::SparkServerError,
    ];
}

/// Response to [`GetSparkAppLogRequest`].
#[non_exhaustive]
pub struct GetSparkAppLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C3A9594F-1D40-4472-A96C-8FB8AA20D38C`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAppLogData>,
}

response! {
    GetSparkAppLogResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkAppLogData {
    /// What the log contains. Example: `text`.
    pub log_content: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `amv-clusterxxx`.
    pub db_cluster_id: Option<String>,
    /// How much space the log takes. Example: `3517972480`.
    pub log_size: Option<i32>,
}

response! {
    SparkAppLogData {
        "LogContent" => log_content: value,
        "Message" => message: value,
        "DBClusterId" => db_cluster_id: value,
        "LogSize" => log_size: value,
    }
}

/// Errors that the documentation of [`GetSparkAppLogRequest`] names.
///
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkRoleArnInvalid`](super::DocumentedError::SparkRoleArnInvalid)
/// - [`SparkOssInternalError`](super::DocumentedError::SparkOssInternalError)
/// - [`SparkLogIllegalPath`](super::DocumentedError::SparkLogIllegalPath)
/// - [`SparkAnalyzeTaskAppStateNotAccepted`](super::DocumentedError::SparkAnalyzeTaskAppStateNotAccepted)
/// - [`SparkAnalyzeTaskFailedToKill`](super::DocumentedError::SparkAnalyzeTaskFailedToKill)
/// - [`SparkAnalyzeTaskInvalidStateWhenAnalyzingApp`](super::DocumentedError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp)
/// - [`SparkAppInvalidResourceSpec`](super::DocumentedError::SparkAppInvalidResourceSpec)
/// - [`SparkAppParameterConflict`](super::DocumentedError::SparkAppParameterConflict)
/// - [`SparkConfigInvalidConnectors`](super::DocumentedError::SparkConfigInvalidConnectors)
/// - [`SparkConfigRoleArnVerifyFailed`](super::DocumentedError::SparkConfigRoleArnVerifyFailed)
/// - [`SparkLogInvalidState`](super::DocumentedError::SparkLogInvalidState)
/// - [`SparkSqlNotFoundExecutableSQLError`](super::DocumentedError::SparkSqlNotFoundExecutableSQLError)
/// - [`SparkSqlParserError`](super::DocumentedError::SparkSqlParserError)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkLogPodLogNotFound`](super::DocumentedError::SparkLogPodLogNotFound)
/// - [`SparkAnalyzeTaskNotFound`](super::DocumentedError::SparkAnalyzeTaskNotFound)
/// - [`SparkAppContentNotFound`](super::DocumentedError::SparkAppContentNotFound)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkTemplateFileFileNotFound`](super::DocumentedError::SparkTemplateFileFileNotFound)
/// - [`SparkTemplateFileTemplateNotFound`](super::DocumentedError::SparkTemplateFileTemplateNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type GetSparkAppLogError = super::DocumentedError;
