// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkAppInfo`, from `adb/GetSparkAppInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparkAppDetail, SparkAppInfo};

/// Shows one Spark application in full.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkAppInfoRequest::new()
///     .app_id("...");
/// let reply = client.get_spark_app_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkAppInfoRequest {
    /// **Required.** ID that the service gave the application. Length: 0 to 64.
    pub app_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl GetSparkAppInfoRequest {
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
    GetSparkAppInfoRequest {
        "AppId" => app_id: form,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for GetSparkAppInfoRequest {
    type Response = GetSparkAppInfoResponse;
    type Error = GetSparkAppInfoError;
    const INFO: OperationInfo = super::operation("GetSparkAppInfo")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [GetSparkAppInfoError] = &[
        GetSparkAppInfoError::SparkInvalidParameter,
        GetSparkAppInfoError::SparkInvalidState,
        GetSparkAppInfoError::SparkAnalyzeTaskAppStateNotAccepted,
        GetSparkAppInfoError::SparkAnalyzeTaskFailedToKill,
        GetSparkAppInfoError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        GetSparkAppInfoError::SparkAppInvalidResourceSpec,
        GetSparkAppInfoError::SparkAppKillOperationFailed,
        GetSparkAppInfoError::SparkAppParameterConflict,
        GetSparkAppInfoError::SparkConfigInvalidConnectors,
        GetSparkAppInfoError::SparkConfigRoleArnVerifyFailed,
        GetSparkAppInfoError::SparkLogIllegalPath,
        GetSparkAppInfoError::SparkLogInvalidState,
        GetSparkAppInfoError::SparkOssInternalError,
        GetSparkAppInfoError::SparkRoleArnInvalid,
        GetSparkAppInfoError::SparkSqlNotFoundExecutableSQLError,
        GetSparkAppInfoError::SparkSqlParserError,
        GetSparkAppInfoError::SparkTemplateFileBadFileType,
        GetSparkAppInfoError::SparkForbidden,
        GetSparkAppInfoError::SparkAnalyzeTaskNotFound,
        GetSparkAppInfoError::SparkAppContentNotFound,
        GetSparkAppInfoError::SparkLogPodLogNotFound,
        GetSparkAppInfoError::SparkObjectNotFound,
        GetSparkAppInfoError::SparkTemplateFileFileNotFound,
        GetSparkAppInfoError::SparkTemplateFileTemplateNotFound,
        GetSparkAppInfoError::SparkAppKillNotAcceptable,
        GetSparkAppInfoError::SparkServerError,
        GetSparkAppInfoError::SparkResourcesLoadFileFromClasspathFailed,
    ];
}

/// Response to [`GetSparkAppInfoRequest`].
#[non_exhaustive]
pub struct GetSparkAppInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ETG380`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<SparkAppInfo>,
}

response! {
    GetSparkAppInfoResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetSparkAppInfoRequest`] names.
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
/// - [`SparkLogIllegalPath`](super::DocumentedError::SparkLogIllegalPath)
/// - [`SparkLogInvalidState`](super::DocumentedError::SparkLogInvalidState)
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
pub type GetSparkAppInfoError = super::DocumentedError;
