// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTransferHistory`, from `clickhouse/DescribeTransferHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists past migrations between clusters with source, target, and progress.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeTransferHistoryRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_transfer_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTransferHistoryRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeTransferHistoryRequest {
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
    DescribeTransferHistoryRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeTransferHistoryRequest {
    type Response = DescribeTransferHistoryResponse;
    type Error = DescribeTransferHistoryError;
    const INFO: OperationInfo = super::operation("DescribeTransferHistory")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeTransferHistoryError] = &[
        DescribeTransferHistoryError::InternalError,
        DescribeTransferHistoryError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeTransferHistoryRequest`].
#[non_exhaustive]
pub struct DescribeTransferHistoryResponse {
    /// Details about the history, one entry each.
    pub history_details: Vec<HistoryDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `05321590-BB65-4720-8CB6-8218E041CDD0`.
    pub request_id: Option<String>,
}

response! {
    DescribeTransferHistoryResponse {
        "HistoryDetails" => history_details: list("HistoryDetail"),
        "RequestId" => request_id: value,
    }
}

/// Details about the history, one entry each.
#[non_exhaustive]
pub struct HistoryDetail {
    /// Cluster that the data comes from. Example: `cc-bp108z124a8o7****`.
    pub source_db_cluster: Option<String>,
    /// Cluster that the data goes to. Example: `cc-bp13zkh9uw523****`.
    pub target_db_cluster: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub status: Option<String>,
    /// How far the work has come. Example: `100%`.
    pub progress: Option<String>,
}

response! {
    HistoryDetail {
        "SourceDBCluster" => source_db_cluster: value,
        "TargetDBCluster" => target_db_cluster: value,
        "Status" => status: value,
        "Progress" => progress: value,
    }
}

/// Errors that the documentation of [`DescribeTransferHistoryRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeTransferHistoryError = super::DocumentedError;
