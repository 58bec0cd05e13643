// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkTemplateFullTree`, from `adb/GetSparkTemplateFullTree.md`.

use alicloud_runtime::codegen::*;

/// Gives the whole tree of Spark application templates of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkTemplateFullTreeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.get_spark_template_full_tree(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkTemplateFullTreeRequest {
    /// **Required.** ID of the database cluster that the call is about. Length: at most 64.
    pub db_cluster_id: Option<String>,
}

impl GetSparkTemplateFullTreeRequest {
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
    GetSparkTemplateFullTreeRequest {
        "DBClusterId" => db_cluster_id: form,
    }
}

impl Operation for GetSparkTemplateFullTreeRequest {
    type Response = GetSparkTemplateFullTreeResponse;
    type Error = GetSparkTemplateFullTreeError;
    const INFO: OperationInfo = super::operation("GetSparkTemplateFullTree")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [GetSparkTemplateFullTreeError] = &[
        GetSparkTemplateFullTreeError::SparkInvalidParameter,
        GetSparkTemplateFullTreeError::SparkInvalidState,
        GetSparkTemplateFullTreeError::SparkForbidden,
        GetSparkTemplateFullTreeError::SparkServerError,
    ];
}

/// Response to [`GetSparkTemplateFullTreeRequest`].
#[non_exhaustive]
pub struct GetSparkTemplateFullTreeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
}

response! {
    GetSparkTemplateFullTreeResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetSparkTemplateFullTreeRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type GetSparkTemplateFullTreeError = super::DocumentedError;
