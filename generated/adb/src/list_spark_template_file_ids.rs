// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSparkTemplateFileIds`, from `adb/ListSparkTemplateFileIds.md`.

use alicloud_runtime::codegen::*;

/// Lists the IDs of all Spark templates that a cluster stores.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListSparkTemplateFileIdsRequest::new();
/// let reply = client.list_spark_template_file_ids(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSparkTemplateFileIdsRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl ListSparkTemplateFileIdsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    ListSparkTemplateFileIdsRequest {
        "DBClusterId" => db_cluster_id: form,
    }
}

impl Operation for ListSparkTemplateFileIdsRequest {
    type Response = ListSparkTemplateFileIdsResponse;
    type Error = ListSparkTemplateFileIdsError;
    const INFO: OperationInfo = super::operation("ListSparkTemplateFileIds").read_only();
    const ERRORS: &'static [ListSparkTemplateFileIdsError] = &[
        ListSparkTemplateFileIdsError::SparkInvalidParameter,
        ListSparkTemplateFileIdsError::SparkInvalidState,
        ListSparkTemplateFileIdsError::SparkForbidden,
        ListSparkTemplateFileIdsError::SparkServerError,
    ];
}

/// Response to [`ListSparkTemplateFileIdsRequest`].
#[non_exhaustive]
pub struct ListSparkTemplateFileIdsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// What the call found, one entry each. Example: `10`.
    pub data: Vec<i64>,
}

response! {
    ListSparkTemplateFileIdsResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`ListSparkTemplateFileIdsRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type ListSparkTemplateFileIdsError = super::DocumentedError;
