// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSparkTemplate`, from `adb/DeleteSparkTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparkTemplateData};

/// Deletes a Spark application template.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeleteSparkTemplateRequest::new()
///     .id(1)
///     .db_cluster_id("...");
/// let reply = client.delete_spark_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSparkTemplateRequest {
    /// **Required.** Identifier of the item within its collection. Range: at least 1.
    pub id: Option<i64>,
    /// **Required.** ID of the database cluster that the call is about. Length: at most 64.
    pub db_cluster_id: Option<String>,
}

impl DeleteSparkTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DeleteSparkTemplateRequest {
        "Id" => id: form,
        "DBClusterId" => db_cluster_id: form,
    }
}

impl Operation for DeleteSparkTemplateRequest {
    type Response = DeleteSparkTemplateResponse;
    type Error = DeleteSparkTemplateError;
    const INFO: OperationInfo = super::operation("DeleteSparkTemplate")
        .required(&["Id", "DBClusterId"]);
    const ERRORS: &'static [DeleteSparkTemplateError] = &[
        DeleteSparkTemplateError::SparkAnalyzeTaskAppStateNotAccepted,
        DeleteSparkTemplateError::SparkAnalyzeTaskFailedToKill,
        DeleteSparkTemplateError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        DeleteSparkTemplateError::SparkAppInvalidResourceSpec,
        DeleteSparkTemplateError::SparkAppKillOperationFailed,
        DeleteSparkTemplateError::SparkAppParameterConflict,
        DeleteSparkTemplateError::SparkConfigInvalidConnectors,
        DeleteSparkTemplateError::SparkConfigRoleArnVerifyFailed,
        DeleteSparkTemplateError::SparkInvalidParameter,
        DeleteSparkTemplateError::SparkInvalidState,
        DeleteSparkTemplateError::SparkLogIllegalPath,
        DeleteSparkTemplateError::SparkLogInvalidState,
        DeleteSparkTemplateError::SparkOssInternalError,
        DeleteSparkTemplateError::SparkRoleArnInvalid,
        DeleteSparkTemplateError::SparkSqlNotFoundExecutableSQLError,
        DeleteSparkTemplateError::SparkSqlParserError,
        DeleteSparkTemplateError::SparkTemplateFileBadFileType,
        DeleteSparkTemplateError::SparkForbidden,
        DeleteSparkTemplateError::SparkAnalyzeTaskNotFound,
        DeleteSparkTemplateError::SparkAppContentNotFound,
        DeleteSparkTemplateError::SparkLogPodLogNotFound,
        DeleteSparkTemplateError::SparkObjectNotFound,
        DeleteSparkTemplateError::SparkTemplateFileFileNotFound,
        DeleteSparkTemplateError::SparkTemplateFileTemplateNotFound,
        DeleteSparkTemplateError::SparkAppKillNotAcceptable,
        DeleteSparkTemplateError::SparkResourcesLoadFileFromClasspathFailed,
        DeleteSparkTemplateError::SparkServerError,
    ];
}

/// Response to [`DeleteSparkTemplateRequest`].
#[non_exhaustive]
pub struct DeleteSparkTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkTemplateData>,
}

response! {
    DeleteSparkTemplateResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteSparkTemplateRequest`] names.
///
/// - [`SparkAnalyzeTaskAppStateNotAccepted`](super::DocumentedError::SparkAnalyzeTaskAppStateNotAccepted)
/// - [`SparkAnalyzeTaskFailedToKill`](super::DocumentedError::SparkAnalyzeTaskFailedToKill)
/// - [`SparkAnalyzeTaskInvalidStateWhenAnalyzingApp`](super::DocumentedError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp)
/// - [`SparkAppInvalidResourceSpec`](super::DocumentedError::SparkAppInvalidResourceSpec)
/// - [`SparkAppKillOperationFailed`](super::DocumentedError::SparkAppKillOperationFailed)
/// - [`SparkAppParameterConflict`](super::DocumentedError::SparkAppParameterConflict)
/// - [`SparkConfigInvalidConnectors`](super::DocumentedError::SparkConfigInvalidConnectors)
/// - [`SparkConfigRoleArnVerifyFailed`](super::DocumentedError::SparkConfigRoleArnVerifyFailed)
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
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
/// - [`SparkResourcesLoadFileFromClasspathFailed`](super::DocumentedError::SparkResourcesLoadFileFromClasspathFailed)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type DeleteSparkTemplateError = super::DocumentedError;
