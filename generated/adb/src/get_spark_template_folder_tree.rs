// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkTemplateFolderTree`, from `adb/GetSparkTemplateFolderTree.md`.

use alicloud_runtime::codegen::*;

/// Gives the tree of template folders for Spark applications of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkTemplateFolderTreeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.get_spark_template_folder_tree(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkTemplateFolderTreeRequest {
    /// **Required.** ID of the database cluster that the call is about. Length: at most 64.
    pub db_cluster_id: Option<String>,
}

impl GetSparkTemplateFolderTreeRequest {
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
}

request! {
    GetSparkTemplateFolderTreeRequest {
        "DBClusterId" => db_cluster_id: form,
    }
}

impl Operation for GetSparkTemplateFolderTreeRequest {
    type Response = GetSparkTemplateFolderTreeResponse;
    type Error = GetSparkTemplateFolderTreeError;
    const INFO: OperationInfo = super::operation("GetSparkTemplateFolderTree")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [GetSparkTemplateFolderTreeError] = &[
        GetSparkTemplateFolderTreeError::SparkInvalidParameter,
        GetSparkTemplateFolderTreeError::SparkInvalidState,
        GetSparkTemplateFolderTreeError::SparkForbidden,
        GetSparkTemplateFolderTreeError::SparkServerError,
    ];
}

/// Response to [`GetSparkTemplateFolderTreeRequest`].
#[non_exhaustive]
pub struct GetSparkTemplateFolderTreeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
}

response! {
    GetSparkTemplateFolderTreeResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetSparkTemplateFolderTreeRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type GetSparkTemplateFolderTreeError = super::DocumentedError;
