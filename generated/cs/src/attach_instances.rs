// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachInstances`, from `cs/AttachInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Runtime, Tag};

/// Adds existing ECS instances to a cluster as nodes, optionally into a given node pool.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::AttachInstancesRequest::new()
///     .cluster_id("c106f377e16f34eb1808d6b9362c9****")
///     .instances(["i-2zed0sswuau6o89b****"]);
/// let reply = client.attach_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachInstancesRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c106f377e16f34eb1808d6b9362c9****`.
    pub cluster_id: Option<String>,
    /// **Required.** ECS instances that join the cluster, by their IDs.
    /// Example: `i-2zed0sswuau6o89b****`.
    pub instances: Vec<String>,
    /// Name of the SSH key pair for logging on to the nodes; use either this or a password.
    /// Example: `secrity-key`.
    pub key_pair: Option<String>,
    /// SSH password of the instances to add; give it only when no key pair is given.
    /// Length: 8 to 30. Example: `Hello1234`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Whether container data and images go onto a data disk, which is formatted for it when needed;
    /// existing data is lost then. Default: `false`. Example: `false`.
    pub format_disk: Option<bool>,
    /// Whether existing instances keep their names when they join the cluster.
    /// Default: `true`. Example: `true`.
    pub keep_instance_name: Option<bool>,
    /// **Required** under conditions. Marks the instances as edge nodes (ENS); must be set for them.
    /// Default: `false`. Example: `false`.
    pub is_edge_worker: Option<bool>,
    /// Pool that the instances join; without it they join the default pool.
    /// Example: `np615c0e0966124216a0412e10afe0****`.
    pub nodepool_id: Option<String>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `aliyun_2_1903_x64_20G_alibase_20200529.vhd`.
    pub image_id: Option<String>,
    /// How the kubelet hands out CPU cores: by the default sharing, or with exclusive cores for pods
    /// that qualify. Default: `none`. Example: `none`.
    pub cpu_policy: Option<String>,
    /// Script in Base64 that a node runs when it starts up, after it is initialized.
    /// Example: `IyEvdXNyL2Jpbi9iYXNoCmVjaG8gIkhlbGxvIEFDSyEi`.
    pub user_data: Option<String>,
    /// ApsaraDB RDS instances whose allowlists the nodes are added to, so that they can connect.
    /// Example: `rm-67yawhau****`.
    pub rds_instances: Vec<String>,
    /// Software that runs the containers on the nodes, such as containerd.
    pub runtime: Option<Runtime>,
    /// Pairs of name and value for sorting clusters, pools and nodes. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl AttachInstancesRequest {
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
    /// Sets `instances`, which is required.
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `key_pair`.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `format_disk`.
    #[inline]
    pub fn format_disk(mut self, value: bool) -> Self {
        self.format_disk = Some(value);
        self
    }
    /// Sets `keep_instance_name`.
    #[inline]
    pub fn keep_instance_name(mut self, value: bool) -> Self {
        self.keep_instance_name = Some(value);
        self
    }
    /// Sets `is_edge_worker`.
    #[inline]
    pub fn is_edge_worker(mut self, value: bool) -> Self {
        self.is_edge_worker = Some(value);
        self
    }
    /// Sets `nodepool_id`.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }
    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `cpu_policy`.
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }
    /// Sets `user_data`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `rds_instances`.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<Runtime>) -> Self {
        self.runtime = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AttachInstancesRequest {
        "ClusterId" => cluster_id: path,
        "instances" => instances: body,
        "key_pair" => key_pair: body,
        "password" => password: body as Secret,
        "format_disk" => format_disk: body,
        "keep_instance_name" => keep_instance_name: body,
        "is_edge_worker" => is_edge_worker: body,
        "nodepool_id" => nodepool_id: body,
        "image_id" => image_id: body,
        "cpu_policy" => cpu_policy: body,
        "user_data" => user_data: body,
        "rds_instances" => rds_instances: body,
        "runtime" => runtime: body,
        "tags" => tags: body,
    }
}

impl Operation for AttachInstancesRequest {
    type Response = AttachInstancesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AttachInstances")
        .roa("POST", "/clusters/{ClusterId}/attach")
        .required(&["ClusterId", "instances"]);
}

/// Response to [`AttachInstancesRequest`].
#[non_exhaustive]
pub struct AttachInstancesResponse {
    /// Outcome for each instance that was to be added.
    pub list: Vec<InstanceList>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5a544aff80282e39ea000039`.
    pub task_id: Option<String>,
}

response! {
    AttachInstancesResponse {
        "list" => list: list(""),
        "task_id" => task_id: value,
    }
}

/// Outcome for each instance that was to be added.
#[non_exhaustive]
pub struct InstanceList {
    /// Code of the outcome or the error, for programs to act on. Example: `200`.
    pub code: Option<String>,
    /// ECS instance that was to be added. Example: `i-2ze0lgm3y6iylcbt****`.
    pub instance_id: Option<String>,
    /// Text for people on how the call, the check or the resource stands. Example: `successful`.
    pub message: Option<String>,
}

response! {
    InstanceList {
        "code" => code: value,
        "instanceId" => instance_id: value,
        "message" => message: value,
    }
}
