// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ScaleOutCluster`, from `cs/ScaleOutCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskCategory, InstanceChargeType, Runtime, Tag, Taint};

/// Adds worker nodes to a cluster; they may be spread over several zones.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ScaleOutClusterRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****")
///     .count(3)
///     .key_pair("secrity-key")
///     .login_password("Hello@1234")
///     .vswitch_ids(["vsw-2ze4jvvvade1yk899****"])
///     .worker_instance_types(["ecs.c5.xlarge"])
///     .worker_system_disk_category("cloud_efficiency")
///     .worker_system_disk_size(120);
/// let reply = client.scale_out_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ScaleOutClusterRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// **Required.** How many nodes to add. Example: `3`.
    pub count: Option<i64>,
    /// **Required.** Name of the SSH key pair for logging on to the nodes; use either this or a
    /// password. Example: `secrity-key`.
    pub key_pair: Option<String>,
    /// **Required.** SSH password for logging on to the nodes; give it only when no key pair is given.
    /// Length: 8 to 30. Example: `Hello@1234`. A secret: it is printed as `***`.
    pub login_password: Option<String>,
    /// **Required.** vSwitches, each a subnet in one zone, that the nodes are placed in.
    /// Example: `vsw-2ze4jvvvade1yk899****`.
    pub vswitch_ids: Vec<String>,
    /// Whether worker nodes are billed by use or by subscription.
    /// Default: `PostPaid`. Example: `PrePaid`.
    pub worker_instance_charge_type: Option<Open<InstanceChargeType>>,
    /// **Required** under conditions. For how long worker nodes are subscribed; needed when they are
    /// billed by subscription. Default: `1`. Example: `1`.
    pub worker_period: Option<i64>,
    /// **Required** under conditions. Unit in which the length of the worker nodes' subscription is
    /// counted. Example: `Month`.
    pub worker_period_unit: Option<String>,
    /// Whether the subscription of worker nodes is extended by itself; for clusters, `auto_renew` of
    /// the node pool supersedes it. Default: `true`. Example: `true`.
    pub worker_auto_renew: Option<bool>,
    /// **Required** under conditions. By how much automatic renewal extends the worker nodes'
    /// subscription each time. Default: `1`. Example: `6`.
    pub worker_auto_renew_period: Option<i64>,
    /// **Required.** Instance types of the worker nodes, tried in turn. Example: `ecs.c5.xlarge`.
    pub worker_instance_types: Vec<String>,
    /// **Required.** Disk type that worker nodes' system disks are created with.
    /// Here: `cloud_efficiency`, `cloud_ssd`, `cloud_essd`.
    /// Default: `cloud_ssd`. Example: `cloud_efficiency`.
    pub worker_system_disk_category: Option<Open<DiskCategory>>,
    /// **Required.** Capacity of the worker nodes' system disk.
    /// Range: 40 to 500. Unit: `GiB`. Default: `120`. Example: `120`.
    pub worker_system_disk_size: Option<i64>,
    /// Data disks that each worker node gets, one entry for each disk.
    pub worker_data_disks: Vec<WorkerDataDisk>,
    /// Whether the CloudMonitor agent is installed on the nodes. Default: `false`. Example: `true`.
    pub cloud_monitor_flags: Option<bool>,
    /// How the kubelet hands out CPU cores: by the default sharing, or with exclusive cores for pods
    /// that qualify. Default: `none`. Example: `none`.
    pub cpu_policy: Option<String>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `m-bp16z7xko3vvv8gt****`.
    pub image_id: Option<String>,
    /// Script in Base64 that a node runs when it starts up, after it is initialized.
    /// Example: `IyEvdXNyL2Jpbi9iYXNoCmVjaG8gIkhlbGxvIEFD****`.
    pub user_data: Option<String>,
    /// ApsaraDB RDS instances whose allowlists the nodes are added to, so that they can connect.
    /// Example: `rm-2zev748xi27xc****`.
    pub rds_instances: Vec<String>,
    /// Pairs of name and value for sorting clusters, pools and nodes. Items: at most 20.
    pub tags: Vec<Tag>,
    /// Kubernetes taints that the nodes carry, which keep pods away that do not tolerate them.
    pub taints: Vec<Taint>,
    /// Software that runs the containers on the nodes, such as containerd.
    pub runtime: Option<Runtime>,
}

impl ScaleOutClusterRequest {
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
    /// Sets `count`, which is required.
    #[inline]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `key_pair`, which is required.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }
    /// Sets `login_password`, which is required.
    pub fn login_password(mut self, value: impl Into<String>) -> Self {
        self.login_password = Some(value.into());
        self
    }
    /// Sets `vswitch_ids`, which is required.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `worker_instance_charge_type`.
    pub fn worker_instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
        self.worker_instance_charge_type = Some(value.into());
        self
    }
    /// Sets `worker_period`.
    #[inline]
    pub fn worker_period(mut self, value: i64) -> Self {
        self.worker_period = Some(value);
        self
    }
    /// Sets `worker_period_unit`.
    pub fn worker_period_unit(mut self, value: impl Into<String>) -> Self {
        self.worker_period_unit = Some(value.into());
        self
    }
    /// Sets `worker_auto_renew`.
    #[inline]
    pub fn worker_auto_renew(mut self, value: bool) -> Self {
        self.worker_auto_renew = Some(value);
        self
    }
    /// Sets `worker_auto_renew_period`.
    #[inline]
    pub fn worker_auto_renew_period(mut self, value: i64) -> Self {
        self.worker_auto_renew_period = Some(value);
        self
    }
    /// Sets `worker_instance_types`, which is required.
    pub fn worker_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.worker_instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `worker_system_disk_category`, which is required.
    pub fn worker_system_disk_category(
        mut self,
        value: impl Into<Open<DiskCategory>>,
    ) -> Self {
        self.worker_system_disk_category = Some(value.into());
        self
    }
    /// Sets `worker_system_disk_size`, which is required.
    #[inline]
    pub fn worker_system_disk_size(mut self, value: i64) -> Self {
        self.worker_system_disk_size = Some(value);
        self
    }
    /// Sets `worker_data_disks`.
    pub fn worker_data_disks(
        mut self,
        value: impl IntoIterator<Item = impl Into<WorkerDataDisk>>,
    ) -> Self {
        self.worker_data_disks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `cloud_monitor_flags`.
    #[inline]
    pub fn cloud_monitor_flags(mut self, value: bool) -> Self {
        self.cloud_monitor_flags = Some(value);
        self
    }
    /// Sets `cpu_policy`.
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }
    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
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
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `taints`.
    pub fn taints(mut self, value: impl IntoIterator<Item = impl Into<Taint>>) -> Self {
        self.taints = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<Runtime>) -> Self {
        self.runtime = Some(value.into());
        self
    }
}

request! {
    ScaleOutClusterRequest {
        "ClusterId" => cluster_id: path,
        "count" => count: body,
        "key_pair" => key_pair: body,
        "login_password" => login_password: body as Secret,
        "vswitch_ids" => vswitch_ids: body,
        "worker_instance_charge_type" => worker_instance_charge_type: body,
        "worker_period" => worker_period: body,
        "worker_period_unit" => worker_period_unit: body,
        "worker_auto_renew" => worker_auto_renew: body,
        "worker_auto_renew_period" => worker_auto_renew_period: body,
        "worker_instance_types" => worker_instance_types: body,
        "worker_system_disk_category" => worker_system_disk_category: body,
        "worker_system_disk_size" => worker_system_disk_size: body,
        "worker_data_disks" => worker_data_disks: body,
        "cloud_monitor_flags" => cloud_monitor_flags: body,
        "cpu_policy" => cpu_policy: body,
        "image_id" => image_id: body,
        "user_data" => user_data: body,
        "rds_instances" => rds_instances: body,
        "tags" => tags: body,
        "taints" => taints: body,
        "runtime" => runtime: body,
    }
}

impl Operation for ScaleOutClusterRequest {
    type Response = ScaleOutClusterResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ScaleOutCluster")
        .roa("POST", "/api/v2/clusters/{ClusterId}")
        .required(
            &[
                "ClusterId",
                "count",
                "key_pair",
                "login_password",
                "vswitch_ids",
                "worker_instance_types",
                "worker_system_disk_category",
                "worker_system_disk_size",
            ],
        );
}

/// Response to [`ScaleOutClusterRequest`].
#[non_exhaustive]
pub struct ScaleOutClusterResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E4314A1E1`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5a54309c80282e39ea00002f`.
    pub task_id: Option<String>,
}

response! {
    ScaleOutClusterResponse {
        "cluster_id" => cluster_id: value,
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}

/// Data disks that each worker node gets, one entry for each disk.
#[non_exhaustive]
pub struct WorkerDataDisk {
    /// Disk type of the data disk, which decides its performance class.
    pub category: Option<String>,
    /// Capacity of the data disk of a node.
    pub size: Option<i64>,
    /// Whether the contents of the data disk are stored in encrypted form.
    pub encrypted: Option<String>,
    /// Automatic snapshot policy that backs up the disk; no backup is made without it.
    pub auto_snapshot_policy_id: Option<String>,
}

impl WorkerDataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }
    /// Sets `auto_snapshot_policy_id`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
}

request! {
    WorkerDataDisk {
        "category" => category: field,
        "size" => size: field,
        "encrypted" => encrypted: field,
        "auto_snapshot_policy_id" => auto_snapshot_policy_id: field,
    }
}
