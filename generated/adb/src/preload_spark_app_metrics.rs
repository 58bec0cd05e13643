// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PreloadSparkAppMetrics`, from `adb/PreloadSparkAppMetrics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScanMetrics, SparkAppMetricData};

/// Loads the metrics of a Spark application ahead of use and gives what is ready.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::PreloadSparkAppMetricsRequest::new()
///     .app_id("...");
/// let reply = client.preload_spark_app_metrics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PreloadSparkAppMetricsRequest {
    /// **Required.** ID that the service gave the application. Length: at most 64.
    pub app_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl PreloadSparkAppMetricsRequest {
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
    PreloadSparkAppMetricsRequest {
        "AppId" => app_id: form,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for PreloadSparkAppMetricsRequest {
    type Response = PreloadSparkAppMetricsResponse;
    type Error = PreloadSparkAppMetricsError;
    const INFO: OperationInfo = super::operation("PreloadSparkAppMetrics")
        .required(&["AppId"]);
    const ERRORS: &'static [PreloadSparkAppMetricsError] = &[
        PreloadSparkAppMetricsError::SparkInvalidParameter,
        PreloadSparkAppMetricsError::SparkInvalidState,
        PreloadSparkAppMetricsError::SparkAnalyzeTaskAppStateNotAccepted,
        PreloadSparkAppMetricsError::SparkAnalyzeTaskFailedToKill,
        PreloadSparkAppMetricsError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        PreloadSparkAppMetricsError::SparkAppInvalidResourceSpec,
        PreloadSparkAppMetricsError::SparkAppKillOperationFailed,
        PreloadSparkAppMetricsError::SparkAppParameterConflict,
        PreloadSparkAppMetricsError::SparkConfigInvalidConnectors,
        PreloadSparkAppMetricsError::SparkConfigRoleArnVerifyFailed,
        PreloadSparkAppMetricsError::SparkLogInvalidState,
        PreloadSparkAppMetricsError::SparkSqlNotFoundExecutableSQLError,
        PreloadSparkAppMetricsError::SparkSqlParserError,
        PreloadSparkAppMetricsError::SparkTemplateFileBadFileType,
        PreloadSparkAppMetricsError::SparkForbidden,
        PreloadSparkAppMetricsError::SparkAnalyzeTaskNotFound,
        PreloadSparkAppMetricsError::SparkAppContentNotFound,
        PreloadSparkAppMetricsError::SparkObjectNotFound,
        PreloadSparkAppMetricsError::SparkTemplateFileFileNotFound,
        PreloadSparkAppMetricsError::SparkTemplateFileTemplateNotFound,
        PreloadSparkAppMetricsError::SparkAppKillNotAcceptable,
        PreloadSparkAppMetricsError::SparkServerError,
    ];
}

/// Response to [`PreloadSparkAppMetricsRequest`].
#[non_exhaustive]
pub struct PreloadSparkAppMetricsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `84489769-3065-5A28-A4CB-977CD426F1C3`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAppMetricData>,
}

response! {
    PreloadSparkAppMetricsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`PreloadSparkAppMetricsRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkAnalyzeTaskAppStateNotAccepted`](super::DocumentedError::SparkAnalyzeTaskAppStateNotAccepted)
/// - [`SparkAnalyzeTaskFailedToKill`](super::DocumentedError::SparkAnalyzeTaskFailedToKill)
/// - [`SparkAnalyzeTaskInvalidStateWhenAnalyzingApp`](super::DocumentedError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp)
/// - [`SparkAppInvalidResourceSpec`](super::DocumentedError::SparkAppInvalidResourceSpec)
/// - [`SparkAppKillOperationFailed`](super::DocumentedError::SparkAppKillOperationFailed)
/// - [`SparkAppParameterConflict`](super::DocumentedError::SparkAppParameterConflict)
/// - [`SparkConfigInvalidConnectors`](super::DocumentedError::SparkConfigInvalidConnectors)
/// - [`SparkConfigRoleArnVerifyFailed`](super::DocumentedError::SparkConfigRoleArnVerifyFailed)
/// - [`SparkLogInvalidState`](super::DocumentedError::SparkLogInvalidState)
/// - [`SparkSqlNotFoundExecutableSQLError`](super::DocumentedError::SparkSqlNotFoundExecutableSQLError)
/// - [`SparkSqlParserError`](super::DocumentedError::SparkSqlParserError)
/// - [`SparkTemplateFileBadFileType`](super::DocumentedError::SparkTemplateFileBadFileType)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkAnalyzeTaskNotFound`](super::DocumentedError::SparkAnalyzeTaskNotFound)
/// - [`SparkAppContentNotFound`](super::DocumentedError::SparkAppContentNotFound)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkTemplateFileFileNotFound`](super::DocumentedError::SparkTemplateFileFileNotFound)
/// - [`SparkTemplateFileTemplateNotFound`](super::DocumentedError::SparkTemplateFileTemplateNotFound)
/// - [`SparkAppKillNotAcceptable`](super::DocumentedError::SparkAppKillNotAcceptable)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type PreloadSparkAppMetricsError = super::DocumentedError;
