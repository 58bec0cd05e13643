// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetSparkAppLogRootPath`, from `adb/SetSparkAppLogRootPath.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PathData};

/// Sets the path under which the Spark logs of a cluster are written.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::SetSparkAppLogRootPathRequest::new()
///     .db_cluster_id("...");
/// let reply = client.set_spark_app_log_root_path(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetSparkAppLogRootPathRequest {
    /// **Required.** ID of the database cluster that the call is about. Length: at most 64.
    pub db_cluster_id: Option<String>,
    /// Path under which the OSS log is found.
    pub oss_log_path: Option<String>,
    /// Whether this holds: use default operating systems.
    pub use_default_oss: Option<bool>,
}

impl SetSparkAppLogRootPathRequest {
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
    /// Sets `OssLogPath`.
    pub fn oss_log_path(mut self, value: impl Into<String>) -> Self {
        self.oss_log_path = Some(value.into());
        self
    }
    /// Sets `UseDefaultOss`.
    #[inline]
    pub fn use_default_oss(mut self, value: bool) -> Self {
        self.use_default_oss = Some(value);
        self
    }
}

request! {
    SetSparkAppLogRootPathRequest {
        "DBClusterId" => db_cluster_id: form,
        "OssLogPath" => oss_log_path: form,
        "UseDefaultOss" => use_default_oss: form,
    }
}

impl Operation for SetSparkAppLogRootPathRequest {
    type Response = SetSparkAppLogRootPathResponse;
    type Error = SetSparkAppLogRootPathError;
    const INFO: OperationInfo = super::operation("SetSparkAppLogRootPath")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [SetSparkAppLogRootPathError] = &[
        SetSparkAppLogRootPathError::SparkInvalidParameter,
        SetSparkAppLogRootPathError::SparkInvalidState,
        SetSparkAppLogRootPathError::SparkAnalyzeTaskAppStateNotAccepted,
        SetSparkAppLogRootPathError::SparkAnalyzeTaskFailedToKill,
        SetSparkAppLogRootPathError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        SetSparkAppLogRootPathError::SparkAppInvalidResourceSpec,
        SetSparkAppLogRootPathError::SparkAppParameterConflict,
        SetSparkAppLogRootPathError::SparkConfigInvalidConnectors,
        SetSparkAppLogRootPathError::SparkConfigRoleArnVerifyFailed,
        SetSparkAppLogRootPathError::SparkLogInvalidState,
        SetSparkAppLogRootPathError::SparkSqlNotFoundExecutableSQLError,
        SetSparkAppLogRootPathError::SparkSqlParserError,
        SetSparkAppLogRootPathError::SparkAppContentNotFound,
        SetSparkAppLogRootPathError::SparkAnalyzeTaskNotFound,
        SetSparkAppLogRootPathError::SparkObjectNotFound,
        SetSparkAppLogRootPathError::SparkTemplateFileFileNotFound,
        SetSparkAppLogRootPathError::SparkTemplateFileTemplateNotFound,
        SetSparkAppLogRootPathError::SparkServerError,
    ];
}

/// Response to [`SetSparkAppLogRootPathRequest`].
#[non_exhaustive]
pub struct SetSparkAppLogRootPathResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ETG380`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PathData>,
}

response! {
    SetSparkAppLogRootPathResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`SetSparkAppLogRootPathRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
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
/// - [`SparkAppContentNotFound`](super::DocumentedError::SparkAppContentNotFound)
/// - [`SparkAnalyzeTaskNotFound`](super::DocumentedError::SparkAnalyzeTaskNotFound)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkTemplateFileFileNotFound`](super::DocumentedError::SparkTemplateFileFileNotFound)
/// - [`SparkTemplateFileTemplateNotFound`](super::DocumentedError::SparkTemplateFileTemplateNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type SetSparkAppLogRootPathError = super::DocumentedError;
