// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSparkTemplateFile`, from `adb/DeleteSparkTemplateFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparkTemplateData};

/// Deletes the file of a Spark application template.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeleteSparkTemplateFileRequest::new()
///     .id(1)
///     .db_cluster_id("...");
/// let reply = client.delete_spark_template_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSparkTemplateFileRequest {
    /// **Required.** Identifier of the item within its collection. Range: at least 1.
    pub id: Option<i64>,
    /// **Required.** ID of the database cluster that the call is about. Length: at most 64.
    pub db_cluster_id: Option<String>,
}

impl DeleteSparkTemplateFileRequest {
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
    DeleteSparkTemplateFileRequest {
        "Id" => id: form,
        "DBClusterId" => db_cluster_id: form,
    }
}

impl Operation for DeleteSparkTemplateFileRequest {
    type Response = DeleteSparkTemplateFileResponse;
    type Error = DeleteSparkTemplateFileError;
    const INFO: OperationInfo = super::operation("DeleteSparkTemplateFile")
        .required(&["Id", "DBClusterId"]);
    const ERRORS: &'static [DeleteSparkTemplateFileError] = &[
        DeleteSparkTemplateFileError::SparkInvalidParameter,
        DeleteSparkTemplateFileError::SparkInvalidState,
        DeleteSparkTemplateFileError::SparkAnalyzeTaskAppStateNotAccepted,
        DeleteSparkTemplateFileError::SparkAnalyzeTaskFailedToKill,
        DeleteSparkTemplateFileError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        DeleteSparkTemplateFileError::SparkAppInvalidResourceSpec,
        DeleteSparkTemplateFileError::SparkAppKillOperationFailed,
        DeleteSparkTemplateFileError::SparkAppParameterConflict,
        DeleteSparkTemplateFileError::SparkConfigInvalidConnectors,
        DeleteSparkTemplateFileError::SparkConfigRoleArnVerifyFailed,
        DeleteSparkTemplateFileError::SparkLogIllegalPath,
        DeleteSparkTemplateFileError::SparkLogInvalidState,
        DeleteSparkTemplateFileError::SparkOssInternalError,
        DeleteSparkTemplateFileError::SparkRoleArnInvalid,
        DeleteSparkTemplateFileError::SparkSqlNotFoundExecutableSQLError,
        DeleteSparkTemplateFileError::SparkSqlParserError,
        DeleteSparkTemplateFileError::SparkTemplateFileBadFileType,
        DeleteSparkTemplateFileError::SparkForbidden,
        DeleteSparkTemplateFileError::SparkAnalyzeTaskNotFound,
        DeleteSparkTemplateFileError::SparkAppContentNotFound,
        DeleteSparkTemplateFileError::SparkLogPodLogNotFound,
        DeleteSparkTemplateFileError::SparkObjectNotFound,
        DeleteSparkTemplateFileError::SparkTemplateFileFileNotFound,
        DeleteSparkTemplateFileError::SparkTemplateFileTemplateNotFound,
        DeleteSparkTemplateFileError::SparkAppKillNotAcceptable,
        DeleteSparkTemplateFileError::SparkServerError,
        DeleteSparkTemplateFileError::SparkResourcesLoadFileFromClasspathFailed,
    ];
}

/// Response to [`DeleteSparkTemplateFileRequest`].
#[non_exhaustive]
pub struct DeleteSparkTemplateFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C3A9594F-1D40-4472-A96C-8FB8AA20D38C`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkTemplateData>,
}

response! {
    DeleteSparkTemplateFileResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteSparkTemplateFileRequest`] names.
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
pub type DeleteSparkTemplateFileError = super::DocumentedError;
