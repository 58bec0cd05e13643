// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkAppState`, from `adb/GetSparkAppState.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparkAppData};

/// Shows only the state that a Spark application is in.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkAppStateRequest::new()
///     .app_id("...");
/// let reply = client.get_spark_app_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkAppStateRequest {
    /// **Required.** ID that the service gave the application. Length: at most 64.
    pub app_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl GetSparkAppStateRequest {
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
    GetSparkAppStateRequest {
        "AppId" => app_id: form,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for GetSparkAppStateRequest {
    type Response = GetSparkAppStateResponse;
    type Error = GetSparkAppStateError;
    const INFO: OperationInfo = super::operation("GetSparkAppState")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [GetSparkAppStateError] = &[
        GetSparkAppStateError::SparkInvalidState,
        GetSparkAppStateError::SparkAnalyzeTaskAppStateNotAccepted,
        GetSparkAppStateError::SparkAnalyzeTaskFailedToKill,
        GetSparkAppStateError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        GetSparkAppStateError::SparkAppInvalidResourceSpec,
        GetSparkAppStateError::SparkAppParameterConflict,
        GetSparkAppStateError::SparkConfigInvalidConnectors,
        GetSparkAppStateError::SparkConfigRoleArnVerifyFailed,
        GetSparkAppStateError::SparkLogInvalidState,
        GetSparkAppStateError::SparkSqlNotFoundExecutableSQLError,
        GetSparkAppStateError::SparkSqlParserError,
        GetSparkAppStateError::SparkAnalyzeTaskNotFound,
        GetSparkAppStateError::SparkAppContentNotFound,
        GetSparkAppStateError::SparkObjectNotFound,
        GetSparkAppStateError::SparkTemplateFileFileNotFound,
        GetSparkAppStateError::SparkTemplateFileTemplateNotFound,
        GetSparkAppStateError::SparkServerError,
    ];
}

/// Response to [`GetSparkAppStateRequest`].
#[non_exhaustive]
pub struct GetSparkAppStateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ETG380`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAppData>,
}

response! {
    GetSparkAppStateResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetSparkAppStateRequest`] names.
///
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
/// - [`SparkAnalyzeTaskNotFound`](super::DocumentedError::SparkAnalyzeTaskNotFound)
/// - [`SparkAppContentNotFound`](super::DocumentedError::SparkAppContentNotFound)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkTemplateFileFileNotFound`](super::DocumentedError::SparkTemplateFileFileNotFound)
/// - [`SparkTemplateFileTemplateNotFound`](super::DocumentedError::SparkTemplateFileTemplateNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type GetSparkAppStateError = super::DocumentedError;
