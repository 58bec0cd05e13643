// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkAppMetrics`, from `adb/GetSparkAppMetrics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScanMetrics, SparkAppMetricData};

/// Shows the metrics of a Spark application, such as rows and bytes scanned.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkAppMetricsRequest::new()
///     .app_id("...");
/// let reply = client.get_spark_app_metrics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkAppMetricsRequest {
    /// **Required.** ID that the service gave the application. Length: at most 64.
    pub app_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl GetSparkAppMetricsRequest {
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    GetSparkAppMetricsRequest {
        "AppId" => app_id: form,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for GetSparkAppMetricsRequest {
    type Response = GetSparkAppMetricsResponse;
    type Error = GetSparkAppMetricsError;
    const INFO: OperationInfo = super::operation("GetSparkAppMetrics")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [GetSparkAppMetricsError] = &[
        GetSparkAppMetricsError::SparkInvalidState,
        GetSparkAppMetricsError::SparkInvalidParameter,
        GetSparkAppMetricsError::SparkAnalyzeTaskAppStateNotAccepted,
        GetSparkAppMetricsError::SparkAnalyzeTaskFailedToKill,
        GetSparkAppMetricsError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        GetSparkAppMetricsError::SparkAppInvalidResourceSpec,
        GetSparkAppMetricsError::SparkAppKillOperationFailed,
        GetSparkAppMetricsError::SparkAppParameterConflict,
        GetSparkAppMetricsError::SparkCancelNotebookStatementFailed,
        GetSparkAppMetricsError::SparkCloseNotebookKernelFailed,
        GetSparkAppMetricsError::SparkConfigInvalidConnectors,
        GetSparkAppMetricsError::SparkConfigRoleArnVerifyFailed,
        GetSparkAppMetricsError::SparkExecuteNotebookStatementFailed,
        GetSparkAppMetricsError::SparkGetNotebookKernelFailed,
        GetSparkAppMetricsError::SparkGetNotebookKernelStateFailed,
        GetSparkAppMetricsError::SparkGetNotebookStatementLogFailed,
        GetSparkAppMetricsError::SparkGetNotebookStatementResultFailed,
        GetSparkAppMetricsError::SparkGetNotebookStatementUiFailed,
        GetSparkAppMetricsError::SparkLogIllegalPath,
        GetSparkAppMetricsError::SparkLogInvalidState,
        GetSparkAppMetricsError::SparkNotebookKernelBusy,
        GetSparkAppMetricsError::SparkNotebookKernelExpired,
        GetSparkAppMetricsError::SparkNotebookKernelInvalidStatus,
        GetSparkAppMetricsError::SparkNotebookKernelNotStartup,
        GetSparkAppMetricsError::SparkNotebookKernelStarting,
        GetSparkAppMetricsError::SparkNotebookNamingDuplicate,
        GetSparkAppMetricsError::SparkNotebookNotFound,
        GetSparkAppMetricsError::SparkNotebookParagraphMissingProgramCode,
        GetSparkAppMetricsError::SparkNotebookParagraphNotFound,
        GetSparkAppMetricsError::SparkNotebookParagraphNotRunning,
        GetSparkAppMetricsError::SparkOssInternalError,
        GetSparkAppMetricsError::SparkRoleArnInvalid,
        GetSparkAppMetricsError::SparkSqlNotFoundExecutableSQLError,
        GetSparkAppMetricsError::SparkSqlParserError,
        GetSparkAppMetricsError::SparkTemplateFileBadFileType,
        GetSparkAppMetricsError::SparkForbidden,
        GetSparkAppMetricsError::SparkAnalyzeTaskNotFound,
        GetSparkAppMetricsError::SparkAppContentNotFound,
        GetSparkAppMetricsError::SparkLogPodLogNotFound,
        GetSparkAppMetricsError::SparkObjectNotFound,
        GetSparkAppMetricsError::SparkTemplateFileFileNotFound,
        GetSparkAppMetricsError::SparkTemplateFileTemplateNotFound,
        GetSparkAppMetricsError::SparkAppKillNotAcceptable,
        GetSparkAppMetricsError::SparkServerError,
        GetSparkAppMetricsError::SparkResourcesLoadFileFromClasspathFailed,
    ];
}

/// Response to [`GetSparkAppMetricsRequest`].
#[non_exhaustive]
pub struct GetSparkAppMetricsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAppMetricData>,
}

response! {
    GetSparkAppMetricsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetSparkAppMetricsRequest`] names.
///
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkAnalyzeTaskAppStateNotAccepted`](super::DocumentedError::SparkAnalyzeTaskAppStateNotAccepted)
/// - [`SparkAnalyzeTaskFailedToKill`](super::DocumentedError::SparkAnalyzeTaskFailedToKill)
/// - [`SparkAnalyzeTaskInvalidStateWhenAnalyzingApp`](super::DocumentedError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp)
/// - [`SparkAppInvalidResourceSpec`](super::DocumentedError::SparkAppInvalidResourceSpec)
/// - [`SparkAppKillOperationFailed`](super::DocumentedError::SparkAppKillOperationFailed)
/// - [`SparkAppParameterConflict`](super::DocumentedError::SparkAppParameterConflict)
/// - [`SparkCancelNotebookStatementFailed`](super::DocumentedError::SparkCancelNotebookStatementFailed)
/// - [`SparkCloseNotebookKernelFailed`](super::DocumentedError::SparkCloseNotebookKernelFailed)
/// - [`SparkConfigInvalidConnectors`](super::DocumentedError::SparkConfigInvalidConnectors)
/// - [`SparkConfigRoleArnVerifyFailed`](super::DocumentedError::SparkConfigRoleArnVerifyFailed)
/// - [`SparkExecuteNotebookStatementFailed`](super::DocumentedError::SparkExecuteNotebookStatementFailed)
/// - [`SparkGetNotebookKernelFailed`](super::DocumentedError::SparkGetNotebookKernelFailed)
/// - [`SparkGetNotebookKernelStateFailed`](super::DocumentedError::SparkGetNotebookKernelStateFailed)
/// - [`SparkGetNotebookStatementLogFailed`](super::DocumentedError::SparkGetNotebookStatementLogFailed)
/// - [`SparkGetNotebookStatementResultFailed`](super::DocumentedError::SparkGetNotebookStatementResultFailed)
/// - [`SparkGetNotebookStatementUiFailed`](super::DocumentedError::SparkGetNotebookStatementUiFailed)
/// - [`SparkLogIllegalPath`](super::DocumentedError::SparkLogIllegalPath)
/// - [`SparkLogInvalidState`](super::DocumentedError::SparkLogInvalidState)
/// - [`SparkNotebookKernelBusy`](super::DocumentedError::SparkNotebookKernelBusy)
/// - [`SparkNotebookKernelExpired`](super::DocumentedError::SparkNotebookKernelExpired)
/// - [`SparkNotebookKernelInvalidStatus`](super::DocumentedError::SparkNotebookKernelInvalidStatus)
/// - [`SparkNotebookKernelNotStartup`](super::DocumentedError::SparkNotebookKernelNotStartup)
/// - [`SparkNotebookKernelStarting`](super::DocumentedError::SparkNotebookKernelStarting)
/// - [`SparkNotebookNamingDuplicate`](super::DocumentedError::SparkNotebookNamingDuplicate)
/// - [`SparkNotebookNotFound`](super::DocumentedError::SparkNotebookNotFound)
/// - [`SparkNotebookParagraphMissingProgramCode`](super::DocumentedError::SparkNotebookParagraphMissingProgramCode)
/// - [`SparkNotebookParagraphNotFound`](super::DocumentedError::SparkNotebookParagraphNotFound)
/// - [`SparkNotebookParagraphNotRunning`](super::DocumentedError::SparkNotebookParagraphNotRunning)
/// - [`SparkOssInternalError`](super::DocumentedError::SparkOssInternalError)
/// - [`SparkRoleArnInvalid`](super::DocumentedError::SparkRoleArnInvalid)
/// - [`SparkSqlNotFoundExecutableSQLError`](super::DocumentedError::SparkSqlNotFoundExecutableSQLError)
/// - [`SparkSqlParserError`](super::DocumentedError::SparkSqlParserError)
/// - [`SparkTemplateFileBadFileType`](super::DocumentedError::SparkTemplateFileBadFileType)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkAnalyzeTaskNotFound`](super::DocumentedError::SparkAnalyzeTaskNotFound)
/// - [`SparkAppContentNotFound`](super::DocumentedError::SparkAppContentNotFound)
/// - [`SparkLogPodLogNotFound`](super::DocumentedError::SparkLogPodLogNotFound)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkTemplateFileFileNotFound`](super::DocumentedError::SparkTemplateFileFileNotFound)
/// - [`SparkTemplateFileTemplateNotFound`](super::DocumentedError::SparkTemplateFileTemplateNotFound)
/// - [`SparkAppKillNotAcceptable`](super::DocumentedError::SparkAppKillNotAcceptable)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
/// - [`SparkResourcesLoadFileFromClasspathFailed`](super::DocumentedError::SparkResourcesLoadFileFromClasspathFailed)
pub type GetSparkAppMetricsError = super::DocumentedError;
