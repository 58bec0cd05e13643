// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCluster`, from `cs/CreateCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoMode, AutoUpgradePolicy, ClusterAutoUpgrade, ClusterSpec, ClusterType, DataDisk, DiskCategory, HttpTokens, InstanceChargeType, InstanceMetadataOptions, InterconnectConfig, KubeletConfig, MaintenanceWindow, NodeComponent, NodeComponentConfig, NodeConfig, NodepoolInfo, OperationPolicy, Platform, PrivatePoolOptions, ReservedMemory, ResourcePoolOptions, Runtime, SpotPriceLimit, Strategy, Tag, Taint, TeeConfig, Tracing, UpgradeConfig};

/// Creates an ACK cluster of any type, managed, dedicated, Serverless, or Edge, or registers an
/// external one.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CreateClusterRequest::new()
///     .name("cluster-demo")
///     .region_id("cn-beijing");
/// let reply = client.create_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateClusterRequest {
    /// **Required.** Name of the new cluster. Length: 1 to 63. Example: `cluster-demo`.
    pub name: Option<String>,
    /// **Required.** Region that the cluster lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Kind of cluster: managed, dedicated, registered or serverless. Example: `Kubernetes`.
    pub cluster_type: Option<Open<ClusterType>>,
    /// Kubernetes version to set up or upgrade to, as
    /// [`DescribeKubernetesVersionMetadata`](super::Client::describe_kubernetes_version_metadata) lists
    /// them. Example: `1.16.9-aliyun.1`.
    pub kubernetes_version: Option<String>,
    /// Software that runs the containers on the nodes, such as containerd.
    /// Example: `{"name": "docker", "version": "19.03.5"}`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub runtime: Option<Runtime>,
    /// VPC that the cluster is created in. Example: `vpc-2zeik9h3ahvv2zz95****`.
    pub vpcid: Option<String>,
    /// **Required** under conditions. vSwitches that pods get their addresses from, in Terway networks.
    /// Example: `vsw-2ze97jwri7cei0mpw****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub pod_vswitch_ids: Vec<String>,
    /// Address range that pods get their addresses from, in Flannel networks; fixed once the cluster
    /// exists. Example: `172.20.0.0/16`.
    pub container_cidr: Option<String>,
    /// Address range that services get their addresses from; fixed once the cluster exists.
    /// Example: `172.21.0.0/20`.
    pub service_cidr: Option<String>,
    /// Security group that the nodes are put into. Example: `sg-bp1bdue0qc1g7k****`.
    pub security_group_id: Option<String>,
    /// Whether an advanced security group is created for the cluster; counts only when
    /// `security_group_id` is empty. Default: `true`. Example: `true`.
    pub is_enterprise_security_group: Option<bool>,
    /// Whether SNAT rules, with a NAT gateway if needed, give the cluster's nodes access to the
    /// internet. Default: `true`. Example: `true`.
    pub snat_entry: Option<bool>,
    /// Whether the API server can be reached from the internet, by an elastic IP address.
    /// Default: `false`. Example: `true`.
    pub endpoint_public_access: Option<bool>,
    /// Whether control plane nodes of a dedicated cluster can be logged on to over the internet.
    /// Default: `false`. Example: `true`.
    pub ssh_flags: Option<bool>,
    /// Time zone that the cluster works in; inspections are timed by it too. Example: `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// Prefix length of the address range each node gets for its pods; for Flannel networks only.
    /// Default: `26`. Example: `25`.
    pub node_cidr_mask: Option<String>,
    /// Certificate of a certificate authority of your own for the cluster.
    /// Example: `-----BEGIN CERTIFICATE-----****`.
    pub user_ca: Option<String>,
    /// Script in Base64 that a node runs when it starts up, after it is initialized.
    /// Example: `IyEvdXNyL2Jpbi9iYXNoCmVjaG8gIkhlbGxvIEFD****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub user_data: Option<String>,
    /// Domain name that services have inside the cluster. Example: `cluster.local`.
    pub cluster_domain: Option<String>,
    /// How node names are put together: a prefix, the node's IP address or part of it, and a suffix.
    /// Example: `aliyun.com00055test`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub node_name_mode: Option<String>,
    /// Additional addresses and domain names for the API server's certificate; superseded by
    /// `extra_sans`. Example: `cs.aliyun.com`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub custom_san: Option<String>,
    /// Issuer named in the tokens of service accounts, their `iss` field.
    /// Example: `kubernetes.default.svc`.
    pub service_account_issuer: Option<String>,
    /// Identities that the API server accepts in service account tokens, joined by commas.
    /// Example: `kubernetes.default.svc`.
    pub api_audiences: Option<String>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `m-bp16z7xko3vvv8gt****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub image_id: Option<String>,
    /// ApsaraDB RDS instances whose allowlists the nodes are added to, so that they can connect.
    /// Example: `rm-2zev748xi27xc****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub rds_instances: Vec<String>,
    /// Pairs of name and value for sorting clusters, pools and nodes. Items: at most 20.
    pub tags: Vec<Tag>,
    /// Components of the cluster, one entry for each.
    pub addons: Vec<Addon>,
    /// Kubernetes taints that the nodes carry, which keep pods away that do not tolerate them.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub taints: Vec<Taint>,
    /// Whether the CloudMonitor agent is installed on the nodes. Default: `false`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub cloud_monitor_flags: Option<bool>,
    /// Operating system that the nodes run, such as a Linux distribution or Windows.
    /// Default: `AliyunLinux`. Example: `CentOS`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub platform: Option<Open<Platform>>,
    /// Operating system family of the nodes or the image: Linux or Windows.
    /// Default: `Linux`. Example: `Linux`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub os_type: Option<Open<OsType>>,
    /// How the kubelet hands out CPU cores: by the default sharing, or with exclusive cores for pods
    /// that qualify. Default: `none`. Example: `none`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub cpu_policy: Option<String>,
    /// How kube-proxy spreads traffic to services: with iptables rules or with IPVS.
    /// Default: `ipvs`. Example: `ipvs`.
    pub proxy_mode: Option<String>,
    /// Ports that services of the NodePort kind may be given.
    /// Default: `30000-32767`. Example: `30000~32767`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub node_port_range: Option<String>,
    /// Name of the SSH key pair for logging on to the nodes; use either this or a password.
    /// Example: `secrity-key`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub key_pair: Option<String>,
    /// SSH password for logging on to the nodes; give it only when no key pair is given.
    /// Length: 8 to 30. Example: `Hello@1234`. A secret: it is printed as `***`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub login_password: Option<String>,
    /// How many control plane nodes there are; the field in `control_plane_config` takes its place.
    /// Default: `3`. Example: `3`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_count: Option<i64>,
    /// vSwitches of the control plane nodes; dedicated clusters only.
    /// Example: `vsw-2ze3ds0mdip0hdz8i****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_vswitch_ids: Vec<String>,
    /// Instance types of the control plane nodes; the field in `control_plane_config` takes its place.
    /// Example: `ecs.n4.xlarge`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_instance_types: Vec<String>,
    /// Disk type of control plane nodes' system disks; the field in `control_plane_config` takes its
    /// place. Here: `cloud_efficiency`, `cloud_ssd`, `cloud_essd`.
    /// Default: `cloud_ssd`. Example: `cloud_ssd`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_system_disk_category: Option<Open<DiskCategory>>,
    /// Capacity of control plane nodes' system disks; the field in `control_plane_config` takes its
    /// place. Range: 40 to 500. Unit: `GiB`. Default: `120`. Example: `120`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_system_disk_size: Option<i64>,
    /// Snapshot policy for control plane nodes' system disks; the field in `control_plane_config` takes
    /// its place. Example: `sp-2zej1nogjvovnz4z****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_system_disk_snapshot_policy_id: Option<String>,
    /// How control plane nodes are billed; superseded within `control_plane_config`.
    /// Default: `PostPaid`. Example: `PrePaid`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_instance_charge_type: Option<Open<InstanceChargeType>>,
    /// **Required** under conditions. Unit of the control plane nodes' subscription; the field in
    /// `control_plane_config` takes its place. Example: `Month`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_period_unit: Option<String>,
    /// **Required** under conditions. For how long control plane nodes are subscribed; superseded
    /// within `control_plane_config`. Default: `1`. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_period: Option<i64>,
    /// Whether control plane nodes' subscription is extended by itself; the field in
    /// `control_plane_config` takes its place. Default: `true`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_auto_renew: Option<bool>,
    /// **Required** under conditions. By how much automatic renewal extends control plane nodes; the
    /// field in `control_plane_config` takes its place. Default: `1`. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_auto_renew_period: Option<i64>,
    /// How many worker nodes the cluster has; node pools supersede it. Range: 0 to 100. Example: `3`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub num_of_nodes: Option<i64>,
    /// vSwitches of the worker nodes. Example: `vsw-2ze3ds0mdip0hdz8i****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_vswitch_ids: Vec<String>,
    /// Instance types of the worker nodes, tried in turn. Example: `ecs.n4.large`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_instance_types: Vec<String>,
    /// Disk type that worker nodes' system disks are created with.
    /// Here: `cloud_efficiency`, `cloud_ssd`. Default: `cloud_ssd`. Example: `cloud_efficiency`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_system_disk_category: Option<Open<DiskCategory>>,
    /// Capacity of the worker nodes' system disk.
    /// Range: 40 to 500. Unit: `GiB`. Default: `120`. Example: `120`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_system_disk_size: Option<i64>,
    /// Snapshot policy for worker nodes' system disks; the node pool's own setting supersedes it.
    /// Example: `sp-2zej1nogjvovnz4z****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_system_disk_snapshot_policy_id: Option<String>,
    /// Data disks that each worker node gets, one entry for each disk.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_data_disks: Vec<WorkerDataDisk>,
    /// Whether worker nodes are billed by use or by subscription.
    /// Default: `PostPaid`. Example: `PrePaid`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_instance_charge_type: Option<Open<InstanceChargeType>>,
    /// **Required** under conditions. Unit in which the length of the worker nodes' subscription is
    /// counted. Example: `Month`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_period_unit: Option<String>,
    /// **Required** under conditions. For how long worker nodes are subscribed; needed when they are
    /// billed by subscription. Default: `1`. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_period: Option<i64>,
    /// Whether the subscription of worker nodes is extended by itself; for clusters, `auto_renew` of
    /// the node pool supersedes it. Default: `true`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_auto_renew: Option<bool>,
    /// **Required** under conditions. By how much automatic renewal extends the worker nodes'
    /// subscription each time. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_auto_renew_period: Option<i64>,
    /// ECS instances that join the cluster, by their IDs. Example: `i-2ze4zxnm36vq00xn****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub instances: Vec<String>,
    /// Whether container data and images go onto a data disk, which is formatted for it when needed;
    /// existing data is lost then. Default: `false`. Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub format_disk: Option<bool>,
    /// Whether existing instances keep their names when they join the cluster.
    /// Default: `true`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub keep_instance_name: Option<bool>,
    /// Keeps the cluster from being deleted by mistake in the console or by a call while it is on.
    /// Default: `false`. Example: `true`.
    pub deletion_protection: Option<bool>,
    /// Concerns the rollback of a failed cluster creation; no longer used, as failed clusters stay
    /// until you remove them. Default: `true`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub disable_rollback: Option<bool>,
    /// How long the creation may take before it counts as failed.
    /// Unit: `minutes`. Default: `60`. Example: `60`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub timeout_mins: Option<i64>,
    /// vSwitches, each a subnet in one zone, that the nodes are placed in.
    /// Example: `vsw-2ze48rkq464rsdts1****"`.
    pub vswitch_ids: Vec<String>,
    /// Zone in which network resources are created for the cluster when no VPC and vSwitches are given.
    /// Example: `cn-beijing-b`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub zone_id: Option<String>,
    /// Edition of a managed cluster, such as Pro or Basic; editions differ in size limits and service
    /// level. Default: `ack.standard`. Example: `ack.pro.small`.
    pub cluster_spec: Option<Open<ClusterSpec>>,
    /// KMS key that the data is encrypted with; Pro clusters only.
    /// Example: `0fe64791-55eb-4fc7-84c5-c6c7cdca****`.
    pub encryption_provider_key: Option<String>,
    /// Kind of managed cluster within the type, such as the default, edge or serverless kind.
    pub profile: Option<String>,
    /// Whether the cluster uses PrivateZone to resolve the names of its services. Example: `false`.
    pub private_zone: Option<bool>,
    /// How names of services are resolved in a serverless cluster. Example: `PrivateZone`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub service_discovery_types: Vec<String>,
    /// Whether a NAT gateway with SNAT rules is created for the VPC; superseded by `snat_entry`.
    /// Default: `false`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub nat_gateway: Option<bool>,
    /// Settings of the auto mode, in which the service runs the nodes on its own.
    pub auto_mode: Option<AutoMode>,
    /// Resource group that the cluster, or the pool's instances, are put into.
    /// Example: `rg-acfm3mkrure****`.
    pub resource_group_id: Option<String>,
    /// Zones in which network resources are created for the cluster when no VPC and vSwitches are
    /// given. Example: `cn-beijing-h`.
    pub zone_ids: Vec<String>,
    /// Whether the cluster works with IPv4 only or with both IPv4 and IPv6.
    /// Default: `ipv4`. Example: `text`.
    pub ip_stack: Option<String>,
    /// How clients and nodes reach the API server of the cluster.
    pub control_plane_endpoints_config: Option<ControlPlaneEndpointsConfig>,
    /// Existing private load balancer to use for the API server; it must not be in use otherwise.
    /// Example: `lb-wz9t256gqa3vbouk****`.
    pub load_balancer_id: Option<String>,
    /// How many days the logs of control plane components are kept. Example: `30`.
    pub controlplane_log_ttl: Option<String>,
    /// Log Service project for the control plane logs; without it one is created for the cluster.
    /// Example: `k8s-log-xxx`.
    pub controlplane_log_project: Option<String>,
    /// Control plane components whose logs are collected. Example: `["apiserver","kcm","scheduler"]`.
    pub controlplane_log_components: Vec<String>,
    /// Whether audit logs of the API server are collected, and where they are stored.
    pub audit_log_config: Option<AuditLogConfig>,
    /// Settings of RRSA, by which pods assume RAM roles through their service accounts.
    pub rrsa_config: Option<RrsaConfig>,
    /// Additional addresses and domain names that the API server's certificate holds for.
    /// Example: `192.168.xx.xx`.
    pub extra_sans: Vec<String>,
    /// Times in which the service may carry out maintenance of the cluster.
    pub maintenance_window: Option<MaintenanceWindow>,
    /// What the service may do to the cluster on its own, such as upgrading it.
    pub operation_policy: Option<OperationPolicy>,
    /// Node pools of the cluster, one entry for each.
    pub nodepools: Vec<Nodepool>,
    /// Control plane nodes of a dedicated cluster: number, types, disks, billing and login.
    pub control_plane_config: Option<ControlPlaneConfig>,
    /// Whether the nodes' operating system is hardened for China's classified protection rules (MLPS).
    /// Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub soc_enabled: Option<bool>,
    /// Whether the nodes' operating system is hardened by Alibaba Cloud's own security rules.
    /// Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub security_hardening_os: Option<bool>,
    /// Hardens the operating system by the CIS benchmark; superseded by `security_hardening_os`.
    /// Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub cis_enabled: Option<bool>,
    /// Performance level of control plane nodes' system disks; the field in `control_plane_config`
    /// takes its place. Example: `PL1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub master_system_disk_performance_level: Option<String>,
    /// Performance level of worker nodes' system disks; counts only for ESSDs. Example: `PL1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_system_disk_performance_level: Option<String>,
    /// Which log service a serverless cluster uses. Example: `SLS`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub logging_type: Option<String>,
    /// Operating system distribution that the nodes run; give either this or `platform`.
    /// Example: `AliyunLinux`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub image_type: Option<String>,
    /// Size of the API server's load balancer; no longer has any effect, as it is billed by use.
    /// Example: `slb.s2.small`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub load_balancer_spec: Option<String>,
    /// Switches RRSA on or off, by which pods assume RAM roles; managed clusters only, and
    /// `rrsa_config` supersedes it on creation. Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub enable_rrsa: Option<bool>,
    /// Whether nodes are billed by use or by subscription. Example: `PostPaid`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub charge_type: Option<String>,
    /// Unit in which the length of the node subscription is counted. Example: `Month`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub period_unit: Option<String>,
    /// For how long the nodes are subscribed; needed when they are billed by subscription.
    /// Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub period: Option<i64>,
    /// Whether the subscription of the nodes is extended by itself; counts only for nodes billed by
    /// subscription. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub auto_renew: Option<bool>,
    /// By how much automatic renewal extends the subscription of the nodes each time. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub auto_renew_period: Option<i64>,
    /// Address ranges from which the API server of a registered cluster may be reached.
    /// Example: `192.168.XX.XX/24`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub access_control_list: Vec<String>,
}

impl CreateClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `region_id`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `cluster_type`.
    pub fn cluster_type(mut self, value: impl Into<Open<ClusterType>>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `kubernetes_version`.
    pub fn kubernetes_version(mut self, value: impl Into<String>) -> Self {
        self.kubernetes_version = Some(value.into());
        self
    }
    /// Sets `runtime`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn runtime(mut self, value: impl Into<Runtime>) -> Self {
        self.runtime = Some(value.into());
        self
    }
    /// Sets `vpcid`.
    pub fn vpcid(mut self, value: impl Into<String>) -> Self {
        self.vpcid = Some(value.into());
        self
    }
    /// Sets `pod_vswitch_ids`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn pod_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pod_vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `container_cidr`.
    pub fn container_cidr(mut self, value: impl Into<String>) -> Self {
        self.container_cidr = Some(value.into());
        self
    }
    /// Sets `service_cidr`.
    pub fn service_cidr(mut self, value: impl Into<String>) -> Self {
        self.service_cidr = Some(value.into());
        self
    }
    /// Sets `security_group_id`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `is_enterprise_security_group`.
    #[inline]
    pub fn is_enterprise_security_group(mut self, value: bool) -> Self {
        self.is_enterprise_security_group = Some(value);
        self
    }
    /// Sets `snat_entry`.
    #[inline]
    pub fn snat_entry(mut self, value: bool) -> Self {
        self.snat_entry = Some(value);
        self
    }
    /// Sets `endpoint_public_access`.
    #[inline]
    pub fn endpoint_public_access(mut self, value: bool) -> Self {
        self.endpoint_public_access = Some(value);
        self
    }
    /// Sets `ssh_flags`.
    #[inline]
    pub fn ssh_flags(mut self, value: bool) -> Self {
        self.ssh_flags = Some(value);
        self
    }
    /// Sets `timezone`.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /// Sets `node_cidr_mask`.
    pub fn node_cidr_mask(mut self, value: impl Into<String>) -> Self {
        self.node_cidr_mask = Some(value.into());
        self
    }
    /// Sets `user_ca`.
    pub fn user_ca(mut self, value: impl Into<String>) -> Self {
        self.user_ca = Some(value.into());
        self
    }
    /// Sets `user_data`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `cluster_domain`.
    pub fn cluster_domain(mut self, value: impl Into<String>) -> Self {
        self.cluster_domain = Some(value.into());
        self
    }
    /// Sets `node_name_mode`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn node_name_mode(mut self, value: impl Into<String>) -> Self {
        self.node_name_mode = Some(value.into());
        self
    }
    /// Sets `custom_san`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn custom_san(mut self, value: impl Into<String>) -> Self {
        self.custom_san = Some(value.into());
        self
    }
    /// Sets `service_account_issuer`.
    pub fn service_account_issuer(mut self, value: impl Into<String>) -> Self {
        self.service_account_issuer = Some(value.into());
        self
    }
    /// Sets `api_audiences`.
    pub fn api_audiences(mut self, value: impl Into<String>) -> Self {
        self.api_audiences = Some(value.into());
        self
    }
    /// Sets `image_id`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `rds_instances`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    /// Sets `addons`.
    pub fn addons(mut self, value: impl IntoIterator<Item = impl Into<Addon>>) -> Self {
        self.addons = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `taints`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn taints(mut self, value: impl IntoIterator<Item = impl Into<Taint>>) -> Self {
        self.taints = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `cloud_monitor_flags`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn cloud_monitor_flags(mut self, value: bool) -> Self {
        self.cloud_monitor_flags = Some(value);
        self
    }
    /// Sets `platform`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn platform(mut self, value: impl Into<Open<Platform>>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `os_type`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn os_type(mut self, value: impl Into<Open<OsType>>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `cpu_policy`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }
    /// Sets `proxy_mode`.
    pub fn proxy_mode(mut self, value: impl Into<String>) -> Self {
        self.proxy_mode = Some(value.into());
        self
    }
    /// Sets `node_port_range`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn node_port_range(mut self, value: impl Into<String>) -> Self {
        self.node_port_range = Some(value.into());
        self
    }
    /// Sets `key_pair`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }
    /// Sets `login_password`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn login_password(mut self, value: impl Into<String>) -> Self {
        self.login_password = Some(value.into());
        self
    }
    /// Sets `master_count`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn master_count(mut self, value: i64) -> Self {
        self.master_count = Some(value);
        self
    }
    /// Sets `master_vswitch_ids`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn master_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.master_vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `master_instance_types`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn master_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.master_instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `master_system_disk_category`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn master_system_disk_category(
        mut self,
        value: impl Into<Open<DiskCategory>>,
    ) -> Self {
        self.master_system_disk_category = Some(value.into());
        self
    }
    /// Sets `master_system_disk_size`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn master_system_disk_size(mut self, value: i64) -> Self {
        self.master_system_disk_size = Some(value);
        self
    }
    /// Sets `master_system_disk_snapshot_policy_id`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn master_system_disk_snapshot_policy_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.master_system_disk_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `master_instance_charge_type`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn master_instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
        self.master_instance_charge_type = Some(value.into());
        self
    }
    /// Sets `master_period_unit`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn master_period_unit(mut self, value: impl Into<String>) -> Self {
        self.master_period_unit = Some(value.into());
        self
    }
    /// Sets `master_period`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn master_period(mut self, value: i64) -> Self {
        self.master_period = Some(value);
        self
    }
    /// Sets `master_auto_renew`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn master_auto_renew(mut self, value: bool) -> Self {
        self.master_auto_renew = Some(value);
        self
    }
    /// Sets `master_auto_renew_period`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn master_auto_renew_period(mut self, value: i64) -> Self {
        self.master_auto_renew_period = Some(value);
        self
    }
    /// Sets `num_of_nodes`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn num_of_nodes(mut self, value: i64) -> Self {
        self.num_of_nodes = Some(value);
        self
    }
    /// Sets `worker_vswitch_ids`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn worker_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.worker_vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `worker_instance_types`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn worker_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.worker_instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `worker_system_disk_category`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn worker_system_disk_category(
        mut self,
        value: impl Into<Open<DiskCategory>>,
    ) -> Self {
        self.worker_system_disk_category = Some(value.into());
        self
    }
    /// Sets `worker_system_disk_size`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn worker_system_disk_size(mut self, value: i64) -> Self {
        self.worker_system_disk_size = Some(value);
        self
    }
    /// Sets `worker_system_disk_snapshot_policy_id`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn worker_system_disk_snapshot_policy_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.worker_system_disk_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `worker_data_disks`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn worker_data_disks(
        mut self,
        value: impl IntoIterator<Item = impl Into<WorkerDataDisk>>,
    ) -> Self {
        self.worker_data_disks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `worker_instance_charge_type`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn worker_instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
        self.worker_instance_charge_type = Some(value.into());
        self
    }
    /// Sets `worker_period_unit`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn worker_period_unit(mut self, value: impl Into<String>) -> Self {
        self.worker_period_unit = Some(value.into());
        self
    }
    /// Sets `worker_period`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn worker_period(mut self, value: i64) -> Self {
        self.worker_period = Some(value);
        self
    }
    /// Sets `worker_auto_renew`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn worker_auto_renew(mut self, value: bool) -> Self {
        self.worker_auto_renew = Some(value);
        self
    }
    /// Sets `worker_auto_renew_period`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn worker_auto_renew_period(mut self, value: i64) -> Self {
        self.worker_auto_renew_period = Some(value);
        self
    }
    /// Sets `instances`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `format_disk`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn format_disk(mut self, value: bool) -> Self {
        self.format_disk = Some(value);
        self
    }
    /// Sets `keep_instance_name`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn keep_instance_name(mut self, value: bool) -> Self {
        self.keep_instance_name = Some(value);
        self
    }
    /// Sets `deletion_protection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `disable_rollback`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn disable_rollback(mut self, value: bool) -> Self {
        self.disable_rollback = Some(value);
        self
    }
    /// Sets `timeout_mins`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn timeout_mins(mut self, value: i64) -> Self {
        self.timeout_mins = Some(value);
        self
    }
    /// Sets `vswitch_ids`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `zone_id`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `cluster_spec`.
    pub fn cluster_spec(mut self, value: impl Into<Open<ClusterSpec>>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }
    /// Sets `encryption_provider_key`.
    pub fn encryption_provider_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_provider_key = Some(value.into());
        self
    }
    /// Sets `profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets `private_zone`.
    #[inline]
    pub fn private_zone(mut self, value: bool) -> Self {
        self.private_zone = Some(value);
        self
    }
    /// Sets `service_discovery_types`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn service_discovery_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_discovery_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `nat_gateway`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn nat_gateway(mut self, value: bool) -> Self {
        self.nat_gateway = Some(value);
        self
    }
    /// Sets `auto_mode`.
    pub fn auto_mode(mut self, value: impl Into<AutoMode>) -> Self {
        self.auto_mode = Some(value.into());
        self
    }
    /// Sets `resource_group_id`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `zone_ids`.
    pub fn zone_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zone_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ip_stack`.
    pub fn ip_stack(mut self, value: impl Into<String>) -> Self {
        self.ip_stack = Some(value.into());
        self
    }
    /// Sets `control_plane_endpoints_config`.
    pub fn control_plane_endpoints_config(
        mut self,
        value: impl Into<ControlPlaneEndpointsConfig>,
    ) -> Self {
        self.control_plane_endpoints_config = Some(value.into());
        self
    }
    /// Sets `load_balancer_id`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `controlplane_log_ttl`.
    pub fn controlplane_log_ttl(mut self, value: impl Into<String>) -> Self {
        self.controlplane_log_ttl = Some(value.into());
        self
    }
    /// Sets `controlplane_log_project`.
    pub fn controlplane_log_project(mut self, value: impl Into<String>) -> Self {
        self.controlplane_log_project = Some(value.into());
        self
    }
    /// Sets `controlplane_log_components`.
    pub fn controlplane_log_components(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.controlplane_log_components = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `audit_log_config`.
    pub fn audit_log_config(mut self, value: impl Into<AuditLogConfig>) -> Self {
        self.audit_log_config = Some(value.into());
        self
    }
    /// Sets `rrsa_config`.
    pub fn rrsa_config(mut self, value: impl Into<RrsaConfig>) -> Self {
        self.rrsa_config = Some(value.into());
        self
    }
    /// Sets `extra_sans`.
    pub fn extra_sans(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extra_sans = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `maintenance_window`.
    pub fn maintenance_window(mut self, value: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(value.into());
        self
    }
    /// Sets `operation_policy`.
    pub fn operation_policy(mut self, value: impl Into<OperationPolicy>) -> Self {
        self.operation_policy = Some(value.into());
        self
    }
    /// Sets `nodepools`.
    pub fn nodepools(
        mut self,
        value: impl IntoIterator<Item = impl Into<Nodepool>>,
    ) -> Self {
        self.nodepools = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `control_plane_config`.
    pub fn control_plane_config(mut self, value: impl Into<ControlPlaneConfig>) -> Self {
        self.control_plane_config = Some(value.into());
        self
    }
    /// Sets `soc_enabled`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn soc_enabled(mut self, value: bool) -> Self {
        self.soc_enabled = Some(value);
        self
    }
    /// Sets `security_hardening_os`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn security_hardening_os(mut self, value: bool) -> Self {
        self.security_hardening_os = Some(value);
        self
    }
    /// Sets `cis_enabled`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn cis_enabled(mut self, value: bool) -> Self {
        self.cis_enabled = Some(value);
        self
    }
    /// Sets `master_system_disk_performance_level`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn master_system_disk_performance_level(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.master_system_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `worker_system_disk_performance_level`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn worker_system_disk_performance_level(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.worker_system_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `logging_type`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn logging_type(mut self, value: impl Into<String>) -> Self {
        self.logging_type = Some(value.into());
        self
    }
    /// Sets `image_type`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }
    /// Sets `load_balancer_spec`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn load_balancer_spec(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_spec = Some(value.into());
        self
    }
    /// Sets `enable_rrsa`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn enable_rrsa(mut self, value: bool) -> Self {
        self.enable_rrsa = Some(value);
        self
    }
    /// Sets `charge_type`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `period_unit`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `period`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `auto_renew`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `auto_renew_period`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `access_control_list`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn access_control_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.access_control_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateClusterRequest {
        "name" => name: body,
        "region_id" => region_id: body,
        "cluster_type" => cluster_type: body,
        "kubernetes_version" => kubernetes_version: body,
        "runtime" => runtime: body,
        "vpcid" => vpcid: body,
        "pod_vswitch_ids" => pod_vswitch_ids: body,
        "container_cidr" => container_cidr: body,
        "service_cidr" => service_cidr: body,
        "security_group_id" => security_group_id: body,
        "is_enterprise_security_group" => is_enterprise_security_group: body,
        "snat_entry" => snat_entry: body,
        "endpoint_public_access" => endpoint_public_access: body,
        "ssh_flags" => ssh_flags: body,
        "timezone" => timezone: body,
        "node_cidr_mask" => node_cidr_mask: body,
        "user_ca" => user_ca: body,
        "user_data" => user_data: body,
        "cluster_domain" => cluster_domain: body,
        "node_name_mode" => node_name_mode: body,
        "custom_san" => custom_san: body,
        "service_account_issuer" => service_account_issuer: body,
        "api_audiences" => api_audiences: body,
        "image_id" => image_id: body,
        "rds_instances" => rds_instances: body,
        "tags" => tags: body,
        "addons" => addons: body,
        "taints" => taints: body,
        "cloud_monitor_flags" => cloud_monitor_flags: body,
        "platform" => platform: body,
        "os_type" => os_type: body,
        "cpu_policy" => cpu_policy: body,
        "proxy_mode" => proxy_mode: body,
        "node_port_range" => node_port_range: body,
        "key_pair" => key_pair: body,
        "login_password" => login_password: body as Secret,
        "master_count" => master_count: body,
        "master_vswitch_ids" => master_vswitch_ids: body,
        "master_instance_types" => master_instance_types: body,
        "master_system_disk_category" => master_system_disk_category: body,
        "master_system_disk_size" => master_system_disk_size: body,
        "master_system_disk_snapshot_policy_id" => master_system_disk_snapshot_policy_id: body,
        "master_instance_charge_type" => master_instance_charge_type: body,
        "master_period_unit" => master_period_unit: body,
        "master_period" => master_period: body,
        "master_auto_renew" => master_auto_renew: body,
        "master_auto_renew_period" => master_auto_renew_period: body,
        "num_of_nodes" => num_of_nodes: body,
        "worker_vswitch_ids" => worker_vswitch_ids: body,
        "worker_instance_types" => worker_instance_types: body,
        "worker_system_disk_category" => worker_system_disk_category: body,
        "worker_system_disk_size" => worker_system_disk_size: body,
        "worker_system_disk_snapshot_policy_id" => worker_system_disk_snapshot_policy_id: body,
        "worker_data_disks" => worker_data_disks: body,
        "worker_instance_charge_type" => worker_instance_charge_type: body,
        "worker_period_unit" => worker_period_unit: body,
        "worker_period" => worker_period: body,
        "worker_auto_renew" => worker_auto_renew: body,
        "worker_auto_renew_period" => worker_auto_renew_period: body,
        "instances" => instances: body,
        "format_disk" => format_disk: body,
        "keep_instance_name" => keep_instance_name: body,
        "deletion_protection" => deletion_protection: body,
        "disable_rollback" => disable_rollback: body,
        "timeout_mins" => timeout_mins: body,
        "vswitch_ids" => vswitch_ids: body,
        "zone_id" => zone_id: body,
        "cluster_spec" => cluster_spec: body,
        "encryption_provider_key" => encryption_provider_key: body,
        "profile" => profile: body,
        "private_zone" => private_zone: body,
        "service_discovery_types" => service_discovery_types: body,
        "nat_gateway" => nat_gateway: body,
        "auto_mode" => auto_mode: body,
        "resource_group_id" => resource_group_id: body,
        "zone_ids" => zone_ids: body,
        "ip_stack" => ip_stack: body,
        "control_plane_endpoints_config" => control_plane_endpoints_config: body,
        "load_balancer_id" => load_balancer_id: body,
        "controlplane_log_ttl" => controlplane_log_ttl: body,
        "controlplane_log_project" => controlplane_log_project: body,
        "controlplane_log_components" => controlplane_log_components: body,
        "audit_log_config" => audit_log_config: body,
        "rrsa_config" => rrsa_config: body,
        "extra_sans" => extra_sans: body,
        "maintenance_window" => maintenance_window: body,
        "operation_policy" => operation_policy: body,
        "nodepools" => nodepools: body,
        "control_plane_config" => control_plane_config: body,
        "soc_enabled" => soc_enabled: body,
        "security_hardening_os" => security_hardening_os: body,
        "cis_enabled" => cis_enabled: body,
        "master_system_disk_performance_level" => master_system_disk_performance_level: body,
        "worker_system_disk_performance_level" => worker_system_disk_performance_level: body,
        "logging_type" => logging_type: body,
        "image_type" => image_type: body,
        "load_balancer_spec" => load_balancer_spec: body,
        "enable_rrsa" => enable_rrsa: body,
        "charge_type" => charge_type: body,
        "period_unit" => period_unit: body,
        "period" => period: body,
        "auto_renew" => auto_renew: body,
        "auto_renew_period" => auto_renew_period: body,
        "access_control_list" => access_control_list: body,
    }
}

impl Operation for CreateClusterRequest {
    type Response = CreateClusterResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateCluster")
        .roa("POST", "/clusters")
        .required(&["name", "region_id"]);
}

/// Response to [`CreateClusterRequest`].
#[non_exhaustive]
pub struct CreateClusterResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cb95aa626a47740afbf6aa099b650****`.
    pub cluster_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E4314A1E1`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5a54309c80282e39ea00002f`.
    pub task_id: Option<String>,
}

response! {
    CreateClusterResponse {
        "cluster_id" => cluster_id: value,
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}

/// Components of the cluster, one entry for each.
#[non_exhaustive]
pub struct Addon {
    /// Component to install with the cluster, by its name, such as `coredns`.
    pub name: Option<String>,
    /// Settings handed to the component, in the form its configuration schema asks for.
    pub config: Option<String>,
    /// Keeps the component from being installed by default; it can still be installed later.
    pub disabled: Option<bool>,
    /// Release of the component to install; without it the newest suitable release is taken.
    /// Example: `v1.9.3-aliyun.1`.
    pub version: Option<String>,
}

impl Addon {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `disabled`.
    #[inline]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

request! {
    Addon {
        "name" => name: field,
        "config" => config: field,
        "disabled" => disabled: field,
        "version" => version: field,
    }
}

/// Data disks that each worker node gets, one entry for each disk.
#[non_exhaustive]
pub struct WorkerDataDisk {
    /// **Required.** Disk type of the data disk, which decides its performance class.
    pub category: Option<String>,
    /// **Required.** Capacity of the data disk of a node.
    pub size: Option<String>,
    /// Whether the contents of the data disk are stored in encrypted form.
    pub encrypted: Option<String>,
    /// Automatic snapshot policy that backs up the disk; no backup is made without it.
    pub auto_snapshot_policy_id: Option<String>,
    /// Disk type of the worker nodes' data disks. Here: `cloud_efficiency`, `cloud_ssd`, `cloud`.
    /// Default: `cloud_efficiency`.
    pub worker_data_disk_category: Option<Open<DiskCategory>>,
    /// Performance level of the data disk; counts only for ESSDs, and depends on the disk's capacity.
    /// Example: `PL1`.
    pub performance_level: Option<String>,
}

impl WorkerDataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `size`, which is required.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
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
    /// Sets `worker_data_disk_category`.
    pub fn worker_data_disk_category(
        mut self,
        value: impl Into<Open<DiskCategory>>,
    ) -> Self {
        self.worker_data_disk_category = Some(value.into());
        self
    }
    /// Sets `performance_level`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    WorkerDataDisk {
        "category" => category: field,
        "size" => size: field,
        "encrypted" => encrypted: field,
        "auto_snapshot_policy_id" => auto_snapshot_policy_id: field,
        "worker_data_disk_category" => worker_data_disk_category: field,
        "performance_level" => performance_level: field,
    }
}

/// How clients and nodes reach the API server of the cluster.
#[non_exhaustive]
pub struct ControlPlaneEndpointsConfig {
    /// Internal domain name by which node components reach the API server; without it they use the load
    /// balancer's address.
    pub internal_dns_config: Option<InternalDnsConfig>,
}

impl ControlPlaneEndpointsConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `internal_dns_config`.
    pub fn internal_dns_config(mut self, value: impl Into<InternalDnsConfig>) -> Self {
        self.internal_dns_config = Some(value.into());
        self
    }
}

request! {
    ControlPlaneEndpointsConfig {
        "internal_dns_config" => internal_dns_config: field,
    }
}

/// Internal domain name by which node components reach the API server; without it they use the load balancer's address.
#[non_exhaustive]
pub struct InternalDnsConfig {
    /// VPCs in which the internal domain name can be resolved. Example: `vpc-xxxx`.
    pub bind_vpcs: Vec<String>,
}

impl InternalDnsConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `bind_vpcs`.
    pub fn bind_vpcs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bind_vpcs = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    InternalDnsConfig {
        "bind_vpcs" => bind_vpcs: field,
    }
}

/// Whether audit logs of the API server are collected, and where they are stored.
#[non_exhaustive]
pub struct AuditLogConfig {
    /// Whether audit logs of the cluster are kept. Example: `true`.
    pub enabled: Option<bool>,
    /// Log Service project that the cluster's audit logs are stored in.
    /// Example: `k8s-log-c2345xxxxxxxxxxxx`.
    pub sls_project_name: Option<String>,
}

impl AuditLogConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `sls_project_name`.
    pub fn sls_project_name(mut self, value: impl Into<String>) -> Self {
        self.sls_project_name = Some(value.into());
        self
    }
}

request! {
    AuditLogConfig {
        "enabled" => enabled: field,
        "sls_project_name" => sls_project_name: field,
    }
}

/// Settings of RRSA, by which pods assume RAM roles through their service accounts.
#[non_exhaustive]
pub struct RrsaConfig {
    /// Whether pods can take on RAM roles of their service accounts (RRSA). Example: `true`.
    pub enabled: Option<bool>,
}

impl RrsaConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

request! {
    RrsaConfig {
        "enabled" => enabled: field,
    }
}

/// Node pools of the cluster, one entry for each.
#[non_exhaustive]
pub struct Nodepool {
    /// Automatic scaling of the node pool: whether it is on, and the limits within which it works.
    pub auto_scaling: Option<AutoScaling>,
    /// How nodes of the pool are set up in Kubernetes: labels, taints, runtime and the like.
    pub kubernetes_config: Option<KubernetesConfig>,
    /// Basic facts of the node pool, such as its name, type and resource group.
    pub nodepool_info: Option<NodepoolInfo>,
    /// How the instances of the node pool are made: types, disks, network, billing and login.
    pub scaling_group: Option<ScalingGroup>,
    /// Settings for confidential computing in a trusted execution environment.
    pub tee_config: Option<TeeConfig>,
    /// Managed operation of the node pool: what the service repairs and upgrades by itself.
    pub management: Option<Management>,
    /// How many nodes the pool has; superseded by `desired_size`. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub count: Option<i64>,
    /// How nodes of an edge pool reach the cloud: over the internet or through a private line.
    /// Example: `basic`.
    pub interconnect_mode: Option<String>,
    /// Network settings of an edge node pool; the field is deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub interconnect_config: Option<InterconnectConfig>,
    /// Most nodes that an edge node pool can hold; zero sets no limit of its own. Example: `10`.
    pub max_nodes: Option<i64>,
    /// Settings on the nodes themselves, such as kubelet parameters.
    pub node_config: Option<NodeConfig>,
    /// Components installed on the nodes themselves, with their versions and settings.
    pub node_components: Vec<NodeComponent>,
}

impl Nodepool {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_scaling`.
    pub fn auto_scaling(mut self, value: impl Into<AutoScaling>) -> Self {
        self.auto_scaling = Some(value.into());
        self
    }
    /// Sets `kubernetes_config`.
    pub fn kubernetes_config(mut self, value: impl Into<KubernetesConfig>) -> Self {
        self.kubernetes_config = Some(value.into());
        self
    }
    /// Sets `nodepool_info`.
    pub fn nodepool_info(mut self, value: impl Into<NodepoolInfo>) -> Self {
        self.nodepool_info = Some(value.into());
        self
    }
    /// Sets `scaling_group`.
    pub fn scaling_group(mut self, value: impl Into<ScalingGroup>) -> Self {
        self.scaling_group = Some(value.into());
        self
    }
    /// Sets `tee_config`.
    pub fn tee_config(mut self, value: impl Into<TeeConfig>) -> Self {
        self.tee_config = Some(value.into());
        self
    }
    /// Sets `management`.
    pub fn management(mut self, value: impl Into<Management>) -> Self {
        self.management = Some(value.into());
        self
    }
    /// Sets `count`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `interconnect_mode`.
    pub fn interconnect_mode(mut self, value: impl Into<String>) -> Self {
        self.interconnect_mode = Some(value.into());
        self
    }
    /// Sets `interconnect_config`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn interconnect_config(mut self, value: impl Into<InterconnectConfig>) -> Self {
        self.interconnect_config = Some(value.into());
        self
    }
    /// Sets `max_nodes`.
    #[inline]
    pub fn max_nodes(mut self, value: i64) -> Self {
        self.max_nodes = Some(value);
        self
    }
    /// Sets `node_config`.
    pub fn node_config(mut self, value: impl Into<NodeConfig>) -> Self {
        self.node_config = Some(value.into());
        self
    }
    /// Sets `node_components`.
    pub fn node_components(
        mut self,
        value: impl IntoIterator<Item = impl Into<NodeComponent>>,
    ) -> Self {
        self.node_components = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Nodepool {
        "auto_scaling" => auto_scaling: field,
        "kubernetes_config" => kubernetes_config: field,
        "nodepool_info" => nodepool_info: field,
        "scaling_group" => scaling_group: field,
        "tee_config" => tee_config: field,
        "management" => management: field,
        "count" => count: field,
        "interconnect_mode" => interconnect_mode: field,
        "interconnect_config" => interconnect_config: field,
        "max_nodes" => max_nodes: field,
        "node_config" => node_config: field,
        "node_components" => node_components: field,
    }
}

/// Automatic scaling of the node pool: whether it is on, and the limits within which it works.
#[non_exhaustive]
pub struct AutoScaling {
    /// **Required.** Whether the pool grows and shrinks by itself with its load; the other scaling
    /// fields count only then. Example: `true`.
    pub enable: Option<bool>,
    /// **Required.** Number of nodes that automatic scaling does not exceed. Example: `10`.
    pub max_instances: Option<i64>,
    /// **Required.** Number of nodes that automatic scaling does not go below. Example: `0`.
    pub min_instances: Option<i64>,
    /// Kind of instances that automatic scaling works with, such as ordinary, GPU or spot instances.
    /// Example: `cpu`.
    pub type_: Option<String>,
    /// Whether each node gets an elastic IP address; superseded by `internet_charge_type` and
    /// `internet_max_bandwidth_out`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub is_bond_eip: Option<bool>,
    /// How the nodes' elastic IP addresses are billed; superseded by `internet_charge_type`.
    /// Example: `PayByBandwidth`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub eip_internet_charge_type: Option<String>,
    /// Peak bandwidth of the elastic IP address of each node; superseded by
    /// `internet_max_bandwidth_out`. Example: `5`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub eip_bandwidth: Option<i64>,
}

impl AutoScaling {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `max_instances`, which is required.
    #[inline]
    pub fn max_instances(mut self, value: i64) -> Self {
        self.max_instances = Some(value);
        self
    }
    /// Sets `min_instances`, which is required.
    #[inline]
    pub fn min_instances(mut self, value: i64) -> Self {
        self.min_instances = Some(value);
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `is_bond_eip`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn is_bond_eip(mut self, value: bool) -> Self {
        self.is_bond_eip = Some(value);
        self
    }
    /// Sets `eip_internet_charge_type`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn eip_internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.eip_internet_charge_type = Some(value.into());
        self
    }
    /// Sets `eip_bandwidth`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn eip_bandwidth(mut self, value: i64) -> Self {
        self.eip_bandwidth = Some(value);
        self
    }
}

request! {
    AutoScaling {
        "enable" => enable: field,
        "max_instances" => max_instances: field,
        "min_instances" => min_instances: field,
        "type" => type_: field,
        "is_bond_eip" => is_bond_eip: field,
        "eip_internet_charge_type" => eip_internet_charge_type: field,
        "eip_bandwidth" => eip_bandwidth: field,
    }
}

/// How nodes of the pool are set up in Kubernetes: labels, taints, runtime and the like.
#[non_exhaustive]
pub struct KubernetesConfig {
    /// Whether the CloudMonitor agent is installed on the nodes, so that their metrics can be watched.
    /// Example: `true`.
    pub cms_enabled: Option<bool>,
    /// How the kubelet hands out CPU cores: by the default sharing, or with exclusive cores for pods
    /// that qualify.
    pub cpu_policy: Option<String>,
    /// Kubernetes labels that the nodes carry, by which pods can choose them.
    pub labels: Vec<Tag>,
    /// **Required.** Software that runs the containers on the nodes, such as containerd.
    pub runtime: Option<String>,
    /// **Required.** Release of the container runtime on the nodes of the pool. Example: `1.6.20`.
    pub runtime_version: Option<String>,
    /// Kubernetes taints that the nodes carry, which keep pods away that do not tolerate them.
    pub taints: Vec<Taint>,
    /// Script in Base64 that a node runs when it starts up, after it is initialized. Example: `MXM=`.
    pub user_data: Option<String>,
    /// How node names are put together: a prefix, the node's IP address or part of it, and a suffix.
    /// Example: `customized,aliyun,ip,com`.
    pub node_name_mode: Option<String>,
}

impl KubernetesConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cms_enabled`.
    #[inline]
    pub fn cms_enabled(mut self, value: bool) -> Self {
        self.cms_enabled = Some(value);
        self
    }
    /// Sets `cpu_policy`.
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }
    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.labels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `runtime`, which is required.
    pub fn runtime(mut self, value: impl Into<String>) -> Self {
        self.runtime = Some(value.into());
        self
    }
    /// Sets `runtime_version`, which is required.
    pub fn runtime_version(mut self, value: impl Into<String>) -> Self {
        self.runtime_version = Some(value.into());
        self
    }
    /// Sets `taints`.
    pub fn taints(mut self, value: impl IntoIterator<Item = impl Into<Taint>>) -> Self {
        self.taints = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `user_data`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `node_name_mode`.
    pub fn node_name_mode(mut self, value: impl Into<String>) -> Self {
        self.node_name_mode = Some(value.into());
        self
    }
}

request! {
    KubernetesConfig {
        "cms_enabled" => cms_enabled: field,
        "cpu_policy" => cpu_policy: field,
        "labels" => labels: field,
        "runtime" => runtime: field,
        "runtime_version" => runtime_version: field,
        "taints" => taints: field,
        "user_data" => user_data: field,
        "node_name_mode" => node_name_mode: field,
    }
}

/// How the instances of the node pool are made: types, disks, network, billing and login.
#[non_exhaustive]
pub struct ScalingGroup {
    /// Whether the subscription of the nodes is extended by itself; counts only for nodes billed by
    /// subscription. Example: `false`.
    pub auto_renew: Option<bool>,
    /// By how much automatic renewal extends the subscription of the nodes each time. Example: `0`.
    pub auto_renew_period: Option<i64>,
    /// Data disks that each node gets, one entry for each disk.
    pub data_disks: Vec<DataDisk>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `aliyun_2_1903_x64_20G_alibase_20200904.vhd`.
    pub image_id: Option<String>,
    /// **Required.** Whether the pool's nodes are billed by use or by subscription.
    /// Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// **Required.** ECS instance types that nodes can be made of, tried in turn.
    /// Example: `ecs.n1.medium`.
    pub instance_types: Vec<String>,
    /// Name of the SSH key pair for logging on to the nodes; use either this or a password.
    /// Example: `np-key`.
    pub key_pair: Option<String>,
    /// SSH password for logging on to the nodes; give it only when no key pair is given.
    /// Example: `Hello1234`.
    pub login_password: Option<String>,
    /// Whether new instances are logged on to as the ordinary user `ecs-user` and not as root.
    pub login_as_non_root: Option<bool>,
    /// For how long the nodes are subscribed; needed when they are billed by subscription.
    /// Example: `0`.
    pub period: Option<i64>,
    /// Unit in which the length of the node subscription is counted. Example: `Month`.
    pub period_unit: Option<String>,
    /// Operating system that the nodes run, such as a Linux distribution or Windows.
    /// Example: `AliyunLinux`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub platform: Option<String>,
    /// ApsaraDB RDS instances whose allowlists the nodes are added to, so that they can connect.
    /// Example: `rm-2zey3t89t6280****`.
    pub rds_instances: Vec<String>,
    /// Whether spot instances are used, and if so at a price limit of yours or at the market price.
    /// Example: `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Price limits for spot instances, one entry for each instance type.
    pub spot_price_limit: Vec<SpotPriceLimit>,
    /// How the pool grows and shrinks: by creating and releasing instances, or by starting and stopping
    /// them. Example: `release`.
    pub scaling_policy: Option<String>,
    /// Security group that the nodes are put into. Example: `sg-2zeihch86ooz9io4****`.
    pub security_group_id: Option<String>,
    /// Security groups that the pool's nodes are put into. Example: `sg-2zeihch86ooz9io4****`.
    pub security_group_ids: Vec<String>,
    /// Disk type that the nodes' system disks are created with. Example: `cloud_efficiency`.
    pub system_disk_category: Option<String>,
    /// Disk types to try for system disks, in order, until one is available.
    /// Items: at most 10. Example: `cloud_essd`.
    pub system_disk_categories: Vec<String>,
    /// Capacity of the nodes' system disk. Example: `120`.
    pub system_disk_size: Option<i64>,
    /// Performance level of the nodes' system disk; counts only for ESSDs, and depends on the disk's
    /// capacity. Example: `PL1`.
    pub system_disk_performance_level: Option<String>,
    /// Whether the nodes' system disks are stored in encrypted form.
    pub system_disk_encrypted: Option<bool>,
    /// KMS key that the nodes' system disks are encrypted with.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub system_disk_kms_key_id: Option<String>,
    /// Algorithm that the nodes' system disks are encrypted with. Example: `aes-256`.
    pub system_disk_encrypt_algorithm: Option<String>,
    /// Input and output operations a second to reserve for the system disk; AutoPL disks only.
    /// Example: `1000`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Whether the system disk may exceed its normal performance for a time; works with AutoPL disks
    /// only. Example: `true`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Pairs of name and value for sorting clusters, pools and nodes.
    pub tags: Vec<Tag>,
    /// **Required.** vSwitches, each a subnet in one zone, that the nodes are placed in.
    /// Example: `vsw-2ze0fmpbwo140ahni****`.
    pub vswitch_ids: Vec<String>,
    /// How scaling spreads instances over zones: by vSwitch priority, by lowest cost, or evenly.
    /// Example: `COST_OPTIMIZED`.
    pub multi_az_policy: Option<String>,
    /// Least number of pay-as-you-go instances in the scaling group; they are created first until it is
    /// reached. Example: `0`.
    pub on_demand_base_capacity: Option<i64>,
    /// Share of pay-as-you-go instances among those that exceed `on_demand_base_capacity`.
    /// Example: `20`.
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    /// Over how many of the cheapest instance types spot instances are spread. Example: `5`.
    pub spot_instance_pools: Option<i64>,
    /// Whether a replacement is created ahead of time when a spot instance is about to be reclaimed.
    /// Example: `false`.
    pub spot_instance_remedy: Option<bool>,
    /// Whether pay-as-you-go instances are created when spot instances cannot be had in the number
    /// needed. Example: `true`.
    pub compensate_with_on_demand: Option<bool>,
    /// How the nodes' public addresses are billed: by bandwidth or by traffic.
    /// Example: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Upper limit for the outbound internet traffic of each node's public address. Example: `10`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Operating system distribution that the nodes run; give either this or `platform`.
    /// Example: `AliyunLinux`.
    pub image_type: Option<String>,
    /// Deployment set that spreads the nodes over different physical servers; it limits how many nodes
    /// there can be. Example: `ds-bp1d19mmbsv3jf6xxxxx`.
    pub deploymentset_id: Option<String>,
    /// How many nodes the pool is to have; nodes are added or taken out until the number fits.
    /// Example: `2`.
    pub desired_size: Option<i64>,
    /// Which private pool of reserved capacity instances may use.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// RAM role that the nodes act under; the cluster's own worker role is taken when it is empty.
    /// Example: `example-role`.
    pub ram_role_name: Option<String>,
    /// How programs on the nodes may read the instance metadata.
    pub instance_metadata_options: Option<InstanceMetadataOptions>,
    /// Which pools of capacity, private or public, instances are created from.
    pub resource_pool_options: Option<ResourcePoolOptions>,
}

impl ScalingGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_renew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `auto_renew_period`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `data_disks`.
    pub fn data_disks(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
    ) -> Self {
        self.data_disks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `instance_charge_type`, which is required.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `instance_types`, which is required.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `key_pair`.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }
    /// Sets `login_password`.
    pub fn login_password(mut self, value: impl Into<String>) -> Self {
        self.login_password = Some(value.into());
        self
    }
    /// Sets `login_as_non_root`.
    #[inline]
    pub fn login_as_non_root(mut self, value: bool) -> Self {
        self.login_as_non_root = Some(value);
        self
    }
    /// Sets `period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `period_unit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `platform`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
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
    /// Sets `spot_strategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `spot_price_limit`.
    pub fn spot_price_limit(
        mut self,
        value: impl IntoIterator<Item = impl Into<SpotPriceLimit>>,
    ) -> Self {
        self.spot_price_limit = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `scaling_policy`.
    pub fn scaling_policy(mut self, value: impl Into<String>) -> Self {
        self.scaling_policy = Some(value.into());
        self
    }
    /// Sets `security_group_id`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `security_group_ids`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `system_disk_category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }
    /// Sets `system_disk_categories`.
    pub fn system_disk_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.system_disk_categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `system_disk_size`.
    #[inline]
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }
    /// Sets `system_disk_performance_level`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `system_disk_encrypted`.
    #[inline]
    pub fn system_disk_encrypted(mut self, value: bool) -> Self {
        self.system_disk_encrypted = Some(value);
        self
    }
    /// Sets `system_disk_kms_key_id`.
    pub fn system_disk_kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.system_disk_kms_key_id = Some(value.into());
        self
    }
    /// Sets `system_disk_encrypt_algorithm`.
    pub fn system_disk_encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.system_disk_encrypt_algorithm = Some(value.into());
        self
    }
    /// Sets `system_disk_provisioned_iops`.
    #[inline]
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self {
        self.system_disk_provisioned_iops = Some(value);
        self
    }
    /// Sets `system_disk_bursting_enabled`.
    #[inline]
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self {
        self.system_disk_bursting_enabled = Some(value);
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
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
    /// Sets `multi_az_policy`.
    pub fn multi_az_policy(mut self, value: impl Into<String>) -> Self {
        self.multi_az_policy = Some(value.into());
        self
    }
    /// Sets `on_demand_base_capacity`.
    #[inline]
    pub fn on_demand_base_capacity(mut self, value: i64) -> Self {
        self.on_demand_base_capacity = Some(value);
        self
    }
    /// Sets `on_demand_percentage_above_base_capacity`.
    #[inline]
    pub fn on_demand_percentage_above_base_capacity(mut self, value: i64) -> Self {
        self.on_demand_percentage_above_base_capacity = Some(value);
        self
    }
    /// Sets `spot_instance_pools`.
    #[inline]
    pub fn spot_instance_pools(mut self, value: i64) -> Self {
        self.spot_instance_pools = Some(value);
        self
    }
    /// Sets `spot_instance_remedy`.
    #[inline]
    pub fn spot_instance_remedy(mut self, value: bool) -> Self {
        self.spot_instance_remedy = Some(value);
        self
    }
    /// Sets `compensate_with_on_demand`.
    #[inline]
    pub fn compensate_with_on_demand(mut self, value: bool) -> Self {
        self.compensate_with_on_demand = Some(value);
        self
    }
    /// Sets `internet_charge_type`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `internet_max_bandwidth_out`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `image_type`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }
    /// Sets `deploymentset_id`.
    pub fn deploymentset_id(mut self, value: impl Into<String>) -> Self {
        self.deploymentset_id = Some(value.into());
        self
    }
    /// Sets `desired_size`.
    #[inline]
    pub fn desired_size(mut self, value: i64) -> Self {
        self.desired_size = Some(value);
        self
    }
    /// Sets `private_pool_options`.
    pub fn private_pool_options(mut self, value: impl Into<PrivatePoolOptions>) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `ram_role_name`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `instance_metadata_options`.
    pub fn instance_metadata_options(
        mut self,
        value: impl Into<InstanceMetadataOptions>,
    ) -> Self {
        self.instance_metadata_options = Some(value.into());
        self
    }
    /// Sets `resource_pool_options`.
    pub fn resource_pool_options(
        mut self,
        value: impl Into<ResourcePoolOptions>,
    ) -> Self {
        self.resource_pool_options = Some(value.into());
        self
    }
}

request! {
    ScalingGroup {
        "auto_renew" => auto_renew: field,
        "auto_renew_period" => auto_renew_period: field,
        "data_disks" => data_disks: field,
        "image_id" => image_id: field,
        "instance_charge_type" => instance_charge_type: field,
        "instance_types" => instance_types: field,
        "key_pair" => key_pair: field,
        "login_password" => login_password: field,
        "login_as_non_root" => login_as_non_root: field,
        "period" => period: field,
        "period_unit" => period_unit: field,
        "platform" => platform: field,
        "rds_instances" => rds_instances: field,
        "spot_strategy" => spot_strategy: field,
        "spot_price_limit" => spot_price_limit: field,
        "scaling_policy" => scaling_policy: field,
        "security_group_id" => security_group_id: field,
        "security_group_ids" => security_group_ids: field,
        "system_disk_category" => system_disk_category: field,
        "system_disk_categories" => system_disk_categories: field,
        "system_disk_size" => system_disk_size: field,
        "system_disk_performance_level" => system_disk_performance_level: field,
        "system_disk_encrypted" => system_disk_encrypted: field,
        "system_disk_kms_key_id" => system_disk_kms_key_id: field,
        "system_disk_encrypt_algorithm" => system_disk_encrypt_algorithm: field,
        "system_disk_provisioned_iops" => system_disk_provisioned_iops: field,
        "system_disk_bursting_enabled" => system_disk_bursting_enabled: field,
        "tags" => tags: field,
        "vswitch_ids" => vswitch_ids: field,
        "multi_az_policy" => multi_az_policy: field,
        "on_demand_base_capacity" => on_demand_base_capacity: field,
        "on_demand_percentage_above_base_capacity" => on_demand_percentage_above_base_capacity: field,
        "spot_instance_pools" => spot_instance_pools: field,
        "spot_instance_remedy" => spot_instance_remedy: field,
        "compensate_with_on_demand" => compensate_with_on_demand: field,
        "internet_charge_type" => internet_charge_type: field,
        "internet_max_bandwidth_out" => internet_max_bandwidth_out: field,
        "image_type" => image_type: field,
        "deploymentset_id" => deploymentset_id: field,
        "desired_size" => desired_size: field,
        "private_pool_options" => private_pool_options: field,
        "ram_role_name" => ram_role_name: field,
        "instance_metadata_options" => instance_metadata_options: field,
        "resource_pool_options" => resource_pool_options: field,
    }
}

/// Managed operation of the node pool: what the service repairs and upgrades by itself.
#[non_exhaustive]
pub struct Management {
    /// Whether ACK takes over the upkeep of the nodes, such as repairs and upgrades. Example: `false`.
    pub enable: Option<bool>,
    /// Whether faulty nodes of the pool are repaired without being asked for. Example: `false`.
    pub auto_repair: Option<bool>,
    /// How automatic upgrades of the pool run, such as extra nodes and how many may be down.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub upgrade_config: Option<UpgradeConfig>,
    /// What automatic repair of nodes may do, such as restarting them.
    pub auto_repair_policy: Option<AutoRepairPolicy>,
    /// Whether known vulnerabilities (CVEs) on the pool's nodes are repaired without being asked for.
    /// Example: `true`.
    pub auto_vul_fix: Option<bool>,
    /// What automatic vulnerability repair may do: the levels it covers and whether it may restart
    /// nodes.
    pub auto_vul_fix_policy: Option<AutoVulFixPolicy>,
    /// Whether nodes of the pool are upgraded without being asked for; the upgrade policy says what is
    /// upgraded. Example: `true`.
    pub auto_upgrade: Option<bool>,
    /// What automatic upgrades of the pool's nodes cover.
    pub auto_upgrade_policy: Option<AutoUpgradePolicy>,
}

impl Management {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `auto_repair`.
    #[inline]
    pub fn auto_repair(mut self, value: bool) -> Self {
        self.auto_repair = Some(value);
        self
    }
    /// Sets `upgrade_config`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn upgrade_config(mut self, value: impl Into<UpgradeConfig>) -> Self {
        self.upgrade_config = Some(value.into());
        self
    }
    /// Sets `auto_repair_policy`.
    pub fn auto_repair_policy(mut self, value: impl Into<AutoRepairPolicy>) -> Self {
        self.auto_repair_policy = Some(value.into());
        self
    }
    /// Sets `auto_vul_fix`.
    #[inline]
    pub fn auto_vul_fix(mut self, value: bool) -> Self {
        self.auto_vul_fix = Some(value);
        self
    }
    /// Sets `auto_vul_fix_policy`.
    pub fn auto_vul_fix_policy(mut self, value: impl Into<AutoVulFixPolicy>) -> Self {
        self.auto_vul_fix_policy = Some(value.into());
        self
    }
    /// Sets `auto_upgrade`.
    #[inline]
    pub fn auto_upgrade(mut self, value: bool) -> Self {
        self.auto_upgrade = Some(value);
        self
    }
    /// Sets `auto_upgrade_policy`.
    pub fn auto_upgrade_policy(mut self, value: impl Into<AutoUpgradePolicy>) -> Self {
        self.auto_upgrade_policy = Some(value.into());
        self
    }
}

request! {
    Management {
        "enable" => enable: field,
        "auto_repair" => auto_repair: field,
        "upgrade_config" => upgrade_config: field,
        "auto_repair_policy" => auto_repair_policy: field,
        "auto_vul_fix" => auto_vul_fix: field,
        "auto_vul_fix_policy" => auto_vul_fix_policy: field,
        "auto_upgrade" => auto_upgrade: field,
        "auto_upgrade_policy" => auto_upgrade_policy: field,
    }
}

/// What automatic repair of nodes may do, such as restarting them.
#[non_exhaustive]
pub struct AutoRepairPolicy {
    /// Whether a node may be restarted when the repair needs that. Example: `true`.
    pub restart_node: Option<bool>,
}

impl AutoRepairPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `restart_node`.
    #[inline]
    pub fn restart_node(mut self, value: bool) -> Self {
        self.restart_node = Some(value);
        self
    }
}

request! {
    AutoRepairPolicy {
        "restart_node" => restart_node: field,
    }
}

/// What automatic vulnerability repair may do: the levels it covers and whether it may restart nodes.
#[non_exhaustive]
pub struct AutoVulFixPolicy {
    /// Whether a node may be restarted when the repair needs that. Example: `true`.
    pub restart_node: Option<bool>,
    /// Vulnerability levels that automatic repair covers, joined by commas. Example: `asap,nntf`.
    pub vul_level: Option<String>,
}

impl AutoVulFixPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `restart_node`.
    #[inline]
    pub fn restart_node(mut self, value: bool) -> Self {
        self.restart_node = Some(value);
        self
    }
    /// Sets `vul_level`.
    pub fn vul_level(mut self, value: impl Into<String>) -> Self {
        self.vul_level = Some(value.into());
        self
    }
}

request! {
    AutoVulFixPolicy {
        "restart_node" => restart_node: field,
        "vul_level" => vul_level: field,
    }
}

/// Control plane nodes of a dedicated cluster: number, types, disks, billing and login.
#[non_exhaustive]
pub struct ControlPlaneConfig {
    /// Whether nodes are billed by use or by subscription. Example: `PostPaid`.
    pub charge_type: Option<String>,
    /// For how long the nodes are subscribed; needed when they are billed by subscription.
    /// Example: `1`.
    pub period: Option<i64>,
    /// Unit in which the length of the node subscription is counted. Example: `Month`.
    pub period_unit: Option<String>,
    /// Whether the subscription of the nodes is extended by itself; counts only for nodes billed by
    /// subscription. Example: `true`.
    pub auto_renew: Option<bool>,
    /// By how much automatic renewal extends the subscription of the nodes each time. Example: `1`.
    pub auto_renew_period: Option<i64>,
    /// ECS instance types that nodes can be made of, tried in turn. Example: `ecs.g6.large`.
    pub instance_types: Vec<String>,
    /// Operating system distribution that the nodes run; give either this or `platform`.
    /// Example: `AliyunLinux3`.
    pub image_type: Option<String>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `aliyun_3_x64_20G_alibase_20240819.vhd`.
    pub image_id: Option<String>,
    /// Name of the SSH key pair for logging on to the nodes; use either this or a password.
    /// Example: `ack`.
    pub key_pair: Option<String>,
    /// SSH password for logging on to the nodes; give it only when no key pair is given.
    pub login_password: Option<String>,
    /// Disk type that the nodes' system disks are created with. Example: `cloud_ssd`.
    pub system_disk_category: Option<String>,
    /// Capacity of the nodes' system disk. Example: `120`.
    pub system_disk_size: Option<i64>,
    /// Automatic snapshot policy that backs up the nodes' system disks.
    /// Example: `sp-2zej1nogjvovnz4z****`.
    pub system_disk_snapshot_policy_id: Option<String>,
    /// Performance level of the nodes' system disk; counts only for ESSDs, and depends on the disk's
    /// capacity. Example: `PL1`.
    pub system_disk_performance_level: Option<String>,
    /// Input and output operations a second to reserve for the system disk; AutoPL disks only.
    /// Example: `1000`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Whether the system disk may exceed its normal performance for a time; works with AutoPL disks
    /// only. Example: `true`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Deployment set that spreads the nodes over different physical servers; it limits how many nodes
    /// there can be. Example: `ds-bp10b35imuam5amw****`.
    pub deploymentset_id: Option<String>,
    /// Whether the CloudMonitor agent is installed on the nodes. Example: `false`.
    pub cloud_monitor_flags: Option<bool>,
    /// How programs on the nodes may read the instance metadata.
    pub instance_metadata_options: Option<InstanceMetadataOptions>,
    /// Whether the nodes' operating system is hardened for China's classified protection rules (MLPS).
    /// Example: `false`.
    pub soc_enabled: Option<bool>,
    /// Whether the nodes' operating system is hardened by Alibaba Cloud's own security rules.
    /// Example: `false`.
    pub security_hardening_os: Option<bool>,
    /// How the kubelet hands out CPU cores: by the default sharing, or with exclusive cores for pods
    /// that qualify.
    pub cpu_policy: Option<String>,
    /// Software that runs the containers on the nodes, such as containerd.
    pub runtime: Option<String>,
    /// Ports that services of the NodePort kind may be given. Example: `30000-32767`.
    pub node_port_range: Option<String>,
    /// How many control plane nodes a dedicated cluster has. Example: `3`.
    pub size: Option<i64>,
}

impl ControlPlaneConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `charge_type`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `period_unit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `auto_renew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `auto_renew_period`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `instance_types`.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `image_type`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }
    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `key_pair`.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }
    /// Sets `login_password`.
    pub fn login_password(mut self, value: impl Into<String>) -> Self {
        self.login_password = Some(value.into());
        self
    }
    /// Sets `system_disk_category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }
    /// Sets `system_disk_size`.
    #[inline]
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }
    /// Sets `system_disk_snapshot_policy_id`.
    pub fn system_disk_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.system_disk_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `system_disk_performance_level`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `system_disk_provisioned_iops`.
    #[inline]
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self {
        self.system_disk_provisioned_iops = Some(value);
        self
    }
    /// Sets `system_disk_bursting_enabled`.
    #[inline]
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self {
        self.system_disk_bursting_enabled = Some(value);
        self
    }
    /// Sets `deploymentset_id`.
    pub fn deploymentset_id(mut self, value: impl Into<String>) -> Self {
        self.deploymentset_id = Some(value.into());
        self
    }
    /// Sets `cloud_monitor_flags`.
    #[inline]
    pub fn cloud_monitor_flags(mut self, value: bool) -> Self {
        self.cloud_monitor_flags = Some(value);
        self
    }
    /// Sets `instance_metadata_options`.
    pub fn instance_metadata_options(
        mut self,
        value: impl Into<InstanceMetadataOptions>,
    ) -> Self {
        self.instance_metadata_options = Some(value.into());
        self
    }
    /// Sets `soc_enabled`.
    #[inline]
    pub fn soc_enabled(mut self, value: bool) -> Self {
        self.soc_enabled = Some(value);
        self
    }
    /// Sets `security_hardening_os`.
    #[inline]
    pub fn security_hardening_os(mut self, value: bool) -> Self {
        self.security_hardening_os = Some(value);
        self
    }
    /// Sets `cpu_policy`.
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }
    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<String>) -> Self {
        self.runtime = Some(value.into());
        self
    }
    /// Sets `node_port_range`.
    pub fn node_port_range(mut self, value: impl Into<String>) -> Self {
        self.node_port_range = Some(value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    ControlPlaneConfig {
        "charge_type" => charge_type: field,
        "period" => period: field,
        "period_unit" => period_unit: field,
        "auto_renew" => auto_renew: field,
        "auto_renew_period" => auto_renew_period: field,
        "instance_types" => instance_types: field,
        "image_type" => image_type: field,
        "image_id" => image_id: field,
        "key_pair" => key_pair: field,
        "login_password" => login_password: field,
        "system_disk_category" => system_disk_category: field,
        "system_disk_size" => system_disk_size: field,
        "system_disk_snapshot_policy_id" => system_disk_snapshot_policy_id: field,
        "system_disk_performance_level" => system_disk_performance_level: field,
        "system_disk_provisioned_iops" => system_disk_provisioned_iops: field,
        "system_disk_bursting_enabled" => system_disk_bursting_enabled: field,
        "deploymentset_id" => deploymentset_id: field,
        "cloud_monitor_flags" => cloud_monitor_flags: field,
        "instance_metadata_options" => instance_metadata_options: field,
        "soc_enabled" => soc_enabled: field,
        "security_hardening_os" => security_hardening_os: field,
        "cpu_policy" => cpu_policy: field,
        "runtime" => runtime: field,
        "node_port_range" => node_port_range: field,
        "size" => size: field,
    }
}

values! {
    /// Operating system family of the nodes or the image: Linux or Windows.
    pub enum OsType {
        /// Nodes run Windows Server.
        Windows = "Windows",
        /// Nodes run a Linux distribution.
        Linux = "Linux",
    }
}
