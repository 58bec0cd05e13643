// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAutoscalingConfig`, from `cs/CreateAutoscalingConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the cluster's node autoscaling: scale-in threshold, cool-down time, scan interval, and how
/// pools are chosen for expansion.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CreateAutoscalingConfigRequest::new()
///     .cluster_id("cdde1f21ae22e483ebcb068a6eb7f****");
/// let reply = client.create_autoscaling_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAutoscalingConfigRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `cdde1f21ae22e483ebcb068a6eb7f****`.
    pub cluster_id: Option<String>,
    /// How long a node must stay below the thresholds before it is taken out. Example: `10`.
    pub cool_down_duration: Option<String>,
    /// Quiet time after nodes were added, during which they are not considered for removal.
    /// Example: `10`.
    pub unneeded_duration: Option<String>,
    /// Share of requested CPU and memory below which a node may be taken out. Example: `0.5`.
    pub utilization_threshold: Option<String>,
    /// Share of requested GPU resources below which a GPU node may be taken out. Example: `0.3`.
    pub gpu_utilization_threshold: Option<String>,
    /// Time between two checks whether the cluster has to grow or shrink. Example: `30`.
    pub scan_interval: Option<String>,
    /// Whether the autoscaler may take nodes out at all. Example: `true`.
    pub scale_down_enabled: Option<bool>,
    /// Which node pool grows when several could: the one that wastes least, a random one, or by
    /// priority. Example: `least-waste`.
    pub expander: Option<String>,
    /// Whether nodes stay if they run pods of `kube-system`, DaemonSet and mirror pods aside.
    /// Example: `true`.
    pub skip_nodes_with_system_pods: Option<bool>,
    /// Whether nodes stay if pods on them use local storage, such as EmptyDir or HostPath.
    /// Example: `false`.
    pub skip_nodes_with_local_storage: Option<bool>,
    /// Whether DaemonSet pods are evicted too when a node is taken out. Example: `false`.
    pub daemonset_eviction_for_nodes: Option<bool>,
    /// How long the autoscaler waits for pods to end while it drains a node. Example: `14400`.
    pub max_graceful_termination_sec: Option<i32>,
    /// Least number of pods that a ReplicaSet must keep before a node may be taken out. Example: `0`.
    pub min_replica_count: Option<i32>,
    /// Whether the Kubernetes node object is deleted too when a node in swift mode is stopped; better
    /// left off. Example: `false`.
    pub recycle_node_deletion_enabled: Option<bool>,
    /// Whether the autoscaler adds nodes when the cluster has no node that is ready. Example: `true`.
    pub scale_up_from_zero: Option<bool>,
    /// Which autoscaler works in the cluster: instant scaling or the cluster autoscaler.
    /// Example: `goatscaler`.
    pub scaler_type: Option<String>,
    /// Your order of scaling groups, for growing by priority.
    pub priorities: BTreeMap<String, Vec<String>>,
}

impl CreateAutoscalingConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `cool_down_duration`.
    pub fn cool_down_duration(mut self, value: impl Into<String>) -> Self {
        self.cool_down_duration = Some(value.into());
        self
    }
    /// Sets `unneeded_duration`.
    pub fn unneeded_duration(mut self, value: impl Into<String>) -> Self {
        self.unneeded_duration = Some(value.into());
        self
    }
    /// Sets `utilization_threshold`.
    pub fn utilization_threshold(mut self, value: impl Into<String>) -> Self {
        self.utilization_threshold = Some(value.into());
        self
    }
    /// Sets `gpu_utilization_threshold`.
    pub fn gpu_utilization_threshold(mut self, value: impl Into<String>) -> Self {
        self.gpu_utilization_threshold = Some(value.into());
        self
    }
    /// Sets `scan_interval`.
    pub fn scan_interval(mut self, value: impl Into<String>) -> Self {
        self.scan_interval = Some(value.into());
        self
    }
    /// Sets `scale_down_enabled`.
    #[inline]
    pub fn scale_down_enabled(mut self, value: bool) -> Self {
        self.scale_down_enabled = Some(value);
        self
    }
    /// Sets `expander`.
    pub fn expander(mut self, value: impl Into<String>) -> Self {
        self.expander = Some(value.into());
        self
    }
    /// Sets `skip_nodes_with_system_pods`.
    #[inline]
    pub fn skip_nodes_with_system_pods(mut self, value: bool) -> Self {
        self.skip_nodes_with_system_pods = Some(value);
        self
    }
    /// Sets `skip_nodes_with_local_storage`.
    #[inline]
    pub fn skip_nodes_with_local_storage(mut self, value: bool) -> Self {
        self.skip_nodes_with_local_storage = Some(value);
        self
    }
    /// Sets `daemonset_eviction_for_nodes`.
    #[inline]
    pub fn daemonset_eviction_for_nodes(mut self, value: bool) -> Self {
        self.daemonset_eviction_for_nodes = Some(value);
        self
    }
    /// Sets `max_graceful_termination_sec`.
    #[inline]
    pub fn max_graceful_termination_sec(mut self, value: i32) -> Self {
        self.max_graceful_termination_sec = Some(value);
        self
    }
    /// Sets `min_replica_count`.
    #[inline]
    pub fn min_replica_count(mut self, value: i32) -> Self {
        self.min_replica_count = Some(value);
        self
    }
    /// Sets `recycle_node_deletion_enabled`.
    #[inline]
    pub fn recycle_node_deletion_enabled(mut self, value: bool) -> Self {
        self.recycle_node_deletion_enabled = Some(value);
        self
    }
    /// Sets `scale_up_from_zero`.
    #[inline]
    pub fn scale_up_from_zero(mut self, value: bool) -> Self {
        self.scale_up_from_zero = Some(value);
        self
    }
    /// Sets `scaler_type`.
    pub fn scaler_type(mut self, value: impl Into<String>) -> Self {
        self.scaler_type = Some(value.into());
        self
    }
    /// Sets `priorities`.
    pub fn priorities(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.priorities = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
}

request! {
    CreateAutoscalingConfigRequest {
        "ClusterId" => cluster_id: path,
        "cool_down_duration" => cool_down_duration: body,
        "unneeded_duration" => unneeded_duration: body,
        "utilization_threshold" => utilization_threshold: body,
        "gpu_utilization_threshold" => gpu_utilization_threshold: body,
        "scan_interval" => scan_interval: body,
        "scale_down_enabled" => scale_down_enabled: body,
        "expander" => expander: body,
        "skip_nodes_with_system_pods" => skip_nodes_with_system_pods: body,
        "skip_nodes_with_local_storage" => skip_nodes_with_local_storage: body,
        "daemonset_eviction_for_nodes" => daemonset_eviction_for_nodes: body,
        "max_graceful_termination_sec" => max_graceful_termination_sec: body,
        "min_replica_count" => min_replica_count: body,
        "recycle_node_deletion_enabled" => recycle_node_deletion_enabled: body,
        "scale_up_from_zero" => scale_up_from_zero: body,
        "scaler_type" => scaler_type: body,
        "priorities" => priorities: body,
    }
}

impl Operation for CreateAutoscalingConfigRequest {
    type Response = CreateAutoscalingConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateAutoscalingConfig")
        .roa("POST", "/cluster/{ClusterId}/autoscale/config/")
        .required(&["ClusterId"]);
}

/// Response to [`CreateAutoscalingConfigRequest`].
#[non_exhaustive]
pub struct CreateAutoscalingConfigResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cc212d04dfe184547bffaa596********`.
    pub cluster_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5fd211e924e1d007********`.
    pub task_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `AF8BE105-C32B-1269-9774-5510********`.
    pub request_id: Option<String>,
}

response! {
    CreateAutoscalingConfigResponse {
        "cluster_id" => cluster_id: value,
        "task_id" => task_id: value,
        "request_id" => request_id: value,
    }
}
