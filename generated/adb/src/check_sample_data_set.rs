// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckSampleDataSet`, from `adb/CheckSampleDataSet.md`.

use alicloud_runtime::codegen::*;

/// Shows the status of the built-in sample dataset of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CheckSampleDataSetRequest::new()
///     .db_cluster_id("...");
/// let reply = client.check_sample_data_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckSampleDataSetRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl CheckSampleDataSetRequest {
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
    CheckSampleDataSetRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for CheckSampleDataSetRequest {
    type Response = CheckSampleDataSetResponse;
    type Error = CheckSampleDataSetError;
    const INFO: OperationInfo = super::operation("CheckSampleDataSet")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [CheckSampleDataSetError] = &[
        CheckSampleDataSetError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CheckSampleDataSetRequest`].
#[non_exhaustive]
pub struct CheckSampleDataSetResponse {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `UNINITIALIZED`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CE655C3-C211-513D-A42F-D4AE2D1A867C`.
    pub request_id: Option<String>,
}

response! {
    CheckSampleDataSetResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CheckSampleDataSetRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CheckSampleDataSetError = super::DocumentedError;
