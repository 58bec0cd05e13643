// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkTemplateFileContent`, from `adb/GetSparkTemplateFileContent.md`.

use alicloud_runtime::codegen::*;

/// Gives the content of one Spark application template.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkTemplateFileContentRequest::new()
///     .db_cluster_id("...")
///     .id(1);
/// let reply = client.get_spark_template_file_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkTemplateFileContentRequest {
    /// **Required.** ID of the database cluster that the call is about. Length: at most 64.
    pub db_cluster_id: Option<String>,
    /// **Required.** Identifier of the item within its collection. Range: at least 1.
    pub id: Option<i64>,
}

impl GetSparkTemplateFileContentRequest {
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
}

request! {
    GetSparkTemplateFileContentRequest {
        "DBClusterId" => db_cluster_id: form,
        "Id" => id: form,
    }
}

impl Operation for GetSparkTemplateFileContentRequest {
    type Response = GetSparkTemplateFileContentResponse;
    type Error = GetSparkTemplateFileContentError;
    const INFO: OperationInfo = super::operation("GetSparkTemplateFileContent")
        .required(&["DBClusterId", "Id"])
        .read_only();
    const ERRORS: &'static [GetSparkTemplateFileContentError] = &[
        GetSparkTemplateFileContentError::SparkInvalidParameter,
        GetSparkTemplateFileContentError::SparkInvalidState,
        GetSparkTemplateFileContentError::SparkTemplateFileBadFileType,
        GetSparkTemplateFileContentError::SparkTemplateFileFileNotFound,
    ];
}

/// Response to [`GetSparkTemplateFileContentRequest`].
#[non_exhaustive]
pub struct GetSparkTemplateFileContentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ETG380`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkTemplateFileContentData>,
}

response! {
    GetSparkTemplateFileContentResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkTemplateFileContentData {
    /// Which kind of application it is or is to be. Example: `SQL`.
    pub app_type: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Identifier of the item within its collection. Example: `725204`.
    pub id: Option<i64>,
    /// Kind of the item, out of those that the service tells apart. Example: `file`.
    pub type_: Option<String>,
    /// Name that the resource group goes by. Example: `test`.
    pub resource_group_name: Option<String>,
}

response! {
    SparkTemplateFileContentData {
        "AppType" => app_type: value,
        "Content" => content: value,
        "Id" => id: value,
        "Type" => type_: value,
        "ResourceGroupName" => resource_group_name: value,
    }
}

/// Errors that the documentation of [`GetSparkTemplateFileContentRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkTemplateFileBadFileType`](super::DocumentedError::SparkTemplateFileBadFileType)
/// - [`SparkTemplateFileFileNotFound`](super::DocumentedError::SparkTemplateFileFileNotFound)
pub type GetSparkTemplateFileContentError = super::DocumentedError;
