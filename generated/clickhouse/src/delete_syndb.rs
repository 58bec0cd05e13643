// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSyndb`, from `clickhouse/DeleteSyndb.md`.

use alicloud_runtime::codegen::*;

/// Deletes the synchronization of a database into the cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DeleteSyndbRequest::new()
///     .db_cluster_id("...")
///     .syn_db("...");
/// let reply = client.delete_syndb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSyndbRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Database that is synchronized.
    pub syn_db: Option<String>,
}

impl DeleteSyndbRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `SynDb`, which is required.
    pub fn syn_db(mut self, value: impl Into<String>) -> Self {
        self.syn_db = Some(value.into());
        self
    }
}

request! {
    DeleteSyndbRequest {
        "DbClusterId" => db_cluster_id: query,
        "SynDb" => syn_db: query,
    }
}

impl Operation for DeleteSyndbRequest {
    type Response = DeleteSyndbResponse;
    type Error = DeleteSyndbError;
    const INFO: OperationInfo = super::operation("DeleteSyndb")
        .required(&["DbClusterId", "SynDb"])
        .error_codes(&["ErrorCode"])
        .error_messages(&["ErrorMsg"])
        .success_code("0");
    const ERRORS: &'static [DeleteSyndbError] = &[
        DeleteSyndbError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DeleteSyndbRequest`].
#[non_exhaustive]
pub struct DeleteSyndbResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C7393F1-5FD1-5CEE-A2EA-270A2CF99693`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub error_msg: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `0`.
    pub error_code: Option<i64>,
}

response! {
    DeleteSyndbResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorMsg" => error_msg: value,
        "ErrorCode" => error_code: value,
    }
}

/// Errors that the documentation of [`DeleteSyndbRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DeleteSyndbError = super::DocumentedError;
