// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LoadSampleDataSet`, from `adb/LoadSampleDataSet.md`.

use alicloud_runtime::codegen::*;

/// Loads the built-in sample data set into a cluster, for trying queries out.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::LoadSampleDataSetRequest::new()
///     .db_cluster_id("...");
/// let reply = client.load_sample_data_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LoadSampleDataSetRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl LoadSampleDataSetRequest {
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
    LoadSampleDataSetRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for LoadSampleDataSetRequest {
    type Response = LoadSampleDataSetResponse;
    type Error = LoadSampleDataSetError;
    const INFO: OperationInfo = super::operation("LoadSampleDataSet")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [LoadSampleDataSetError] = &[
        LoadSampleDataSetError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`LoadSampleDataSetRequest`].
#[non_exhaustive]
pub struct LoadSampleDataSetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FA31BE84-ABE8-554A-A769-5F860C34EE10`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-2ze0z517o1mgp66a`.
    pub db_cluster_id: Option<String>,
}

response! {
    LoadSampleDataSetResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`LoadSampleDataSetRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type LoadSampleDataSetError = super::DocumentedError;
