// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunClusterInspect`, from `cs/RunClusterInspect.md`.

use alicloud_runtime::codegen::*;

/// Starts an inspection of a cluster, whose findings end up in a report.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::RunClusterInspectRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// let reply = client.run_cluster_inspect(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunClusterInspectRequest {
    /// **Required.** ID of the cluster meant, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// Token of your own by which a repeated call is recognized and not carried out twice.
    /// Example: `c82e6987e2961451182edacd74faf`.
    pub client_token: Option<String>,
}

impl RunClusterInspectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RunClusterInspectRequest {
        "clusterId" => cluster_id: path,
        "clientToken" => client_token: body,
    }
}

impl Operation for RunClusterInspectRequest {
    type Response = RunClusterInspectResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RunClusterInspect")
        .roa("POST", "/clusters/{clusterId}/inspectReports")
        .required(&["clusterId"])
        .idempotency_token("clientToken");
}

/// Response to [`RunClusterInspectRequest`].
#[non_exhaustive]
pub struct RunClusterInspectResponse {
    /// ID of an inspection report, as [`RunClusterInspect`](super::Client::run_cluster_inspect) or
    /// [`ListClusterInspectReports`](super::Client::list_cluster_inspect_reports) returns it.
    /// Example: `5d6557c983064c45bed62ab2a2119cc7`.
    pub report_id: Option<String>,
    /// ID of the asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far it has come. Example: `T-67d7ec016ce37c0106000***`.
    pub task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AB4D067-4DD7-5471-B90A-FCC564BC3337`.
    pub request_id: Option<String>,
}

response! {
    RunClusterInspectResponse {
        "reportId" => report_id: value,
        "taskId" => task_id: value,
        "requestId" => request_id: value,
    }
}
