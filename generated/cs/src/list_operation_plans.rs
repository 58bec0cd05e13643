// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationPlans`, from `cs/ListOperationPlans.md`.

use alicloud_runtime::codegen::*;

/// Lists the execution plans of automated O\&M, for all clusters or one, with their state and time.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ListOperationPlansRequest::new();
/// let reply = client.list_operation_plans(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationPlansRequest {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c29ced64b3dfe4f33b57ca0aa9f68****`.
    pub cluster_id: Option<String>,
    /// Kind of the object, operation or check concerned. Example: `cluster_upgrade`.
    pub type_: Option<String>,
}

impl ListOperationPlansRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    ListOperationPlansRequest {
        "cluster_id" => cluster_id: query,
        "type" => type_: query,
    }
}

impl Operation for ListOperationPlansRequest {
    type Response = ListOperationPlansResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListOperationPlans")
        .roa("GET", "/operation/plans")
        .read_only();
}

/// Response to [`ListOperationPlansRequest`].
#[non_exhaustive]
pub struct ListOperationPlansResponse {
    /// Planned operations that match, one entry each.
    pub plans: Vec<Plan>,
}

response! {
    ListOperationPlansResponse {
        "plans" => plans: list(""),
    }
}

/// Planned operations that match, one entry each.
#[non_exhaustive]
pub struct Plan {
    /// ID of a planned operation, as [`ListOperationPlans`](super::Client::list_operation_plans)
    /// returns it. Example: `P-655c9c127e0e6603ef00****`.
    pub plan_id: Option<String>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c29ced64b3dfe4f33b57ca0aa9f68****`.
    pub cluster_id: Option<String>,
    /// When the plan was made. Example: `2023-11-21T20:01:22+08:00`.
    pub created: Option<Timestamp>,
    /// When the stage began, or when the plan is expected to. Example: `2023-11-22T15:18:00+08:00`.
    pub start_time: Option<Timestamp>,
    /// When the stage ended, or when the plan is expected to. Example: `2023-11-22T18:00:00+08:00`.
    pub end_time: Option<Timestamp>,
    /// Whether the plan is still due or was canceled. Example: `scheduled`.
    pub state: Option<String>,
    /// What kind of operation is planned. Example: `cluster_upgrade`.
    pub type_: Option<String>,
    /// Kind of object that the plan will work on. Example: `cluster`.
    pub target_type: Option<String>,
    /// Object that the plan will work on, such as a cluster.
    /// Example: `c29ced64b3dfe4f33b57ca0aa9f68****`.
    pub target_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-6764d027be846d01310006b1`.
    pub task_id: Option<String>,
}

response! {
    Plan {
        "plan_id" => plan_id: value,
        "cluster_id" => cluster_id: value,
        "created" => created: value,
        "start_time" => start_time: value,
        "end_time" => end_time: value,
        "state" => state: value,
        "type" => type_: value,
        "target_type" => target_type: value,
        "target_id" => target_id: value,
        "task_id" => task_id: value,
    }
}
