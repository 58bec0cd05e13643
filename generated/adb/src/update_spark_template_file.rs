// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSparkTemplateFile`, from `adb/UpdateSparkTemplateFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparkTemplateData};

/// Replaces the content of a Spark application template.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::UpdateSparkTemplateFileRequest::new()
///     .db_cluster_id("...")
///     .id(1);
/// let reply = client.update_spark_template_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSparkTemplateFileRequest {
    /// **Required.** ID of the database cluster that the call is about. Length: at most 64.
    pub db_cluster_id: Option<String>,
    /// **Required.** Identifier of the item within its collection. Range: at least 1.
    pub id: Option<i64>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Name that the resource group goes by.
    pub resource_group_name: Option<String>,
}

impl UpdateSparkTemplateFileRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `ResourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
}

request! {
    UpdateSparkTemplateFileRequest {
        "DBClusterId" => db_cluster_id: form,
        "Id" => id: form,
        "Content" => content: form,
        "ResourceGroupName" => resource_group_name: form,
    }
}

impl Operation for UpdateSparkTemplateFileRequest {
    type Response = UpdateSparkTemplateFileResponse;
    type Error = UpdateSparkTemplateFileError;
    const INFO: OperationInfo = super::operation("UpdateSparkTemplateFile")
        .required(&["DBClusterId", "Id"]);
    const ERRORS: &'static [UpdateSparkTemplateFileError] = &[
        UpdateSparkTemplateFileError::SparkInvalidParameter,
        UpdateSparkTemplateFileError::SparkTemplateFileBadFileType,
        UpdateSparkTemplateFileError::SparkInvalidState,
        UpdateSparkTemplateFileError::SparkLogIllegalPath,
        UpdateSparkTemplateFileError::SparkLogInvalidState,
        UpdateSparkTemplateFileError::SparkOssInternalError,
        UpdateSparkTemplateFileError::SparkRoleArnInvalid,
        UpdateSparkTemplateFileError::SparkForbidden,
        UpdateSparkTemplateFileError::SparkObjectNotFound,
        UpdateSparkTemplateFileError::SparkTemplateFileFileNotFound,
        UpdateSparkTemplateFileError::SparkTemplateFileTemplateNotFound,
        UpdateSparkTemplateFileError::SparkLogPodLogNotFound,
        UpdateSparkTemplateFileError::SparkServerError,
    ];
}

/// Response to [`UpdateSparkTemplateFileRequest`].
#[non_exhaustive]
pub struct UpdateSparkTemplateFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C3A9594F-1D40-4472-A96C-8FB8AA20D38C`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkTemplateData>,
}

response! {
    UpdateSparkTemplateFileResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateSparkTemplateFileRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkTemplateFileBadFileType`](super::DocumentedError::SparkTemplateFileBadFileType)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkLogIllegalPath`](super::DocumentedError::SparkLogIllegalPath)
/// - [`SparkLogInvalidState`](super::DocumentedError::SparkLogInvalidState)
/// - [`SparkOssInternalError`](super::DocumentedError::SparkOssInternalError)
/// - [`SparkRoleArnInvalid`](super::DocumentedError::SparkRoleArnInvalid)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkTemplateFileFileNotFound`](super::DocumentedError::SparkTemplateFileFileNotFound)
/// - [`SparkTemplateFileTemplateNotFound`](super::DocumentedError::SparkTemplateFileTemplateNotFound)
/// - [`SparkLogPodLogNotFound`](super::DocumentedError::SparkLogPodLogNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type UpdateSparkTemplateFileError = super::DocumentedError;
