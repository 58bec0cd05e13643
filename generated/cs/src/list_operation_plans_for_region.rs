// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationPlansForRegion`, from `cs/ListOperationPlansForRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the latest 100 plans of automated O\&M in one region, such as cluster upgrades and CVE
/// fixes.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ListOperationPlansForRegionRequest::new()
///     .region_id("cn-beijing");
/// let reply = client.list_operation_plans_for_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationPlansForRegionRequest {
    /// **Required.** Region that the cluster lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c02b3e03be10643e8a644a843ffcb****`.
    pub cluster_id: Option<String>,
    /// Returns only plans of this kind. Example: `CLUSTER_UPGRADE_MASTER`.
    pub type_: Option<String>,
    /// Lists only plans in this state. Example: `Scheduled`.
    pub state: Option<String>,
}

impl ListOperationPlansForRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `region_id`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    /// Sets `state`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

request! {
    ListOperationPlansForRegionRequest {
        "region_id" => region_id: path,
        "cluster_id" => cluster_id: query,
        "type" => type_: query,
        "state" => state: query,
    }
}

impl Operation for ListOperationPlansForRegionRequest {
    type Response = ListOperationPlansForRegionResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListOperationPlansForRegion")
        .roa("GET", "/regions/{region_id}/operation/plans")
        .required(&["region_id"])
        .read_only();
}

/// Response to [`ListOperationPlansForRegionRequest`].
#[non_exhaustive]
pub struct ListOperationPlansForRegionResponse {
    /// Planned operations that match, one entry each.
    pub plans: Vec<Plan>,
}

response! {
    ListOperationPlansForRegionResponse {
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
    /// Whether the plan is still due or was canceled. Example: `Scheduled`.
    pub state: Option<String>,
    /// Why the plan is in its state.
    pub state_reason: Option<StateReason>,
    /// What kind of operation is planned. Example: `CLUSTER_UPGRADE_MASTER`.
    pub type_: Option<String>,
    /// Kind of object that the plan will work on. Example: `cluster`.
    pub target_type: Option<String>,
    /// Object that the plan will work on, such as a cluster.
    /// Example: `c29ced64b3dfe4f33b57ca0aa9f68****`.
    pub target_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-681ac448b23ced010600****`.
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
        "state_reason" => state_reason: value,
        "type" => type_: value,
        "target_type" => target_type: value,
        "target_id" => target_id: value,
        "task_id" => task_id: value,
    }
}

/// Why the plan is in its state.
#[non_exhaustive]
pub struct StateReason {
    /// Code of the outcome or the error, for programs to act on. Example: `CanceledByUser`.
    pub code: Option<String>,
    /// Text for people on how the call, the check or the resource stands. Example: `text`.
    pub message: Option<String>,
}

response! {
    StateReason {
        "code" => code: value,
        "message" => message: value,
    }
}
