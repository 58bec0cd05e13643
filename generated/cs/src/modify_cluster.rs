// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCluster`, from `cs/ModifyCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterAutoUpgrade, ControlPlaneEndpointsConfig, InternalDnsConfig, MaintenanceWindow, OperationPolicy};

/// Changes settings of a cluster, such as its name, deletion protection, or maintenance window.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ModifyClusterRequest::new()
///     .cluster_id("cb95aa626a47740afbf6aa099b65****");
/// let reply = client.modify_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClusterRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `cb95aa626a47740afbf6aa099b65****`.
    pub cluster_id: Option<String>,
    /// Whether the API server has an elastic IP address, by which it can be reached from the internet.
    /// Example: `true`.
    pub api_server_eip: Option<bool>,
    /// Elastic IP address to bind to the API server; counts only when `api_server_eip` is on.
    /// Example: `eip-wz9fnasl6dsfhmvci****`.
    pub api_server_eip_id: Option<String>,
    /// Keeps the cluster from being deleted by mistake in the console or by a call while it is on.
    /// Default: `false`. Example: `true`.
    pub deletion_protection: Option<bool>,
    /// Keeps nodes from being released by mistake in the console or by a call.
    /// Default: `false`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub instance_deletion_protection: Option<bool>,
    /// Whether the test domain of the cluster is bound anew. Default: `false`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ingress_domain_rebinding: Option<bool>,
    /// Load balancer to set as the ingress entry of the cluster. Example: `lb-wz97kes8tnndkpodw****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ingress_loadbalancer_id: Option<String>,
    /// Resource group that the cluster, or the pool's instances, are put into.
    /// Example: `rg-acfmyvw3wjm****`.
    pub resource_group_id: Option<String>,
    /// Times in which the service may carry out maintenance of the cluster.
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Switches RRSA on or off, by which pods assume RAM roles; managed clusters only, and
    /// `rrsa_config` supersedes it on creation. Example: `true`.
    pub enable_rrsa: Option<bool>,
    /// Address ranges from which the API server of a registered cluster may be reached.
    /// Example: `192.168.XX.XX/24`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub access_control_list: Vec<String>,
    /// New name of the cluster. Example: `cluster-new-name`.
    pub cluster_name: Option<String>,
    /// Whether system events of the cluster are stored, and where.
    pub system_events_logging: Option<SystemEventsLogging>,
    /// What the service may do to the cluster on its own, such as upgrading it.
    pub operation_policy: Option<OperationPolicy>,
    /// Names to add to the API server's certificate, or to replace them with.
    pub api_server_custom_cert_sans: Option<ApiServerCustomCertSans>,
    /// vSwitches, each a subnet in one zone, that the nodes are placed in.
    /// Example: `vsw-2ze4jvvvade1yk899****`.
    pub vswitch_ids: Vec<String>,
    /// Control plane nodes of a dedicated cluster: number, types, disks, billing and login.
    pub control_plane_config: Option<ControlPlaneConfig>,
    /// Security group that the nodes are put into. Example: `sg-bp1h6rk3pgct2a08***`.
    pub security_group_id: Option<String>,
    /// Time zone that the cluster works in; inspections are timed by it too. Example: `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// How clients and nodes reach the API server of the cluster.
    pub control_plane_endpoints_config: Option<ControlPlaneEndpointsConfig>,
}

impl ModifyClusterRequest {
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
    /// Sets `api_server_eip`.
    #[inline]
    pub fn api_server_eip(mut self, value: bool) -> Self {
        self.api_server_eip = Some(value);
        self
    }
    /// Sets `api_server_eip_id`.
    pub fn api_server_eip_id(mut self, value: impl Into<String>) -> Self {
        self.api_server_eip_id = Some(value.into());
        self
    }
    /// Sets `deletion_protection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `instance_deletion_protection`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn instance_deletion_protection(mut self, value: bool) -> Self {
        self.instance_deletion_protection = Some(value);
        self
    }
    /// Sets `ingress_domain_rebinding`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn ingress_domain_rebinding(mut self, value: bool) -> Self {
        self.ingress_domain_rebinding = Some(value);
        self
    }
    /// Sets `ingress_loadbalancer_id`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn ingress_loadbalancer_id(mut self, value: impl Into<String>) -> Self {
        self.ingress_loadbalancer_id = Some(value.into());
        self
    }
    /// Sets `resource_group_id`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `maintenance_window`.
    pub fn maintenance_window(mut self, value: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(value.into());
        self
    }
    /// Sets `enable_rrsa`.
    #[inline]
    pub fn enable_rrsa(mut self, value: bool) -> Self {
        self.enable_rrsa = Some(value);
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
    /// Sets `cluster_name`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `system_events_logging`.
    pub fn system_events_logging(
        mut self,
        value: impl Into<SystemEventsLogging>,
    ) -> Self {
        self.system_events_logging = Some(value.into());
        self
    }
    /// Sets `operation_policy`.
    pub fn operation_policy(mut self, value: impl Into<OperationPolicy>) -> Self {
        self.operation_policy = Some(value.into());
        self
    }
    /// Sets `api_server_custom_cert_sans`.
    pub fn api_server_custom_cert_sans(
        mut self,
        value: impl Into<ApiServerCustomCertSans>,
    ) -> Self {
        self.api_server_custom_cert_sans = Some(value.into());
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
    /// Sets `control_plane_config`.
    pub fn control_plane_config(mut self, value: impl Into<ControlPlaneConfig>) -> Self {
        self.control_plane_config = Some(value.into());
        self
    }
    /// Sets `security_group_id`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `timezone`.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
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
}

request! {
    ModifyClusterRequest {
        "ClusterId" => cluster_id: path,
        "api_server_eip" => api_server_eip: body,
        "api_server_eip_id" => api_server_eip_id: body,
        "deletion_protection" => deletion_protection: body,
        "instance_deletion_protection" => instance_deletion_protection: body,
        "ingress_domain_rebinding" => ingress_domain_rebinding: body,
        "ingress_loadbalancer_id" => ingress_loadbalancer_id: body,
        "resource_group_id" => resource_group_id: body,
        "maintenance_window" => maintenance_window: body,
        "enable_rrsa" => enable_rrsa: body,
        "access_control_list" => access_control_list: body,
        "cluster_name" => cluster_name: body,
        "system_events_logging" => system_events_logging: body,
        "operation_policy" => operation_policy: body,
        "api_server_custom_cert_sans" => api_server_custom_cert_sans: body,
        "vswitch_ids" => vswitch_ids: body,
        "control_plane_config" => control_plane_config: body,
        "security_group_id" => security_group_id: body,
        "timezone" => timezone: body,
        "control_plane_endpoints_config" => control_plane_endpoints_config: body,
    }
}

impl Operation for ModifyClusterRequest {
    type Response = ModifyClusterResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyCluster")
        .roa("PUT", "/api/v2/clusters/{ClusterId}")
        .required(&["ClusterId"]);
}

/// Response to [`ModifyClusterRequest`].
#[non_exhaustive]
pub struct ModifyClusterResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cb95aa626a47740afbf6aa09****`.
    pub cluster_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E4314****`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5a54309c80282e39ea00****`.
    pub task_id: Option<String>,
}

response! {
    ModifyClusterResponse {
        "cluster_id" => cluster_id: value,
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}

/// Whether system events of the cluster are stored, and where.
#[non_exhaustive]
pub struct SystemEventsLogging {
    /// Tells whether the feature that the surrounding object configures is in use. Example: `true`.
    pub enabled: Option<bool>,
    /// Log Service project that system events are stored in.
    /// Example: `k8s-log-cb95aa626a47740afbf6aa099b65****`.
    pub logging_project: Option<String>,
}

impl SystemEventsLogging {
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
    /// Sets `logging_project`.
    pub fn logging_project(mut self, value: impl Into<String>) -> Self {
        self.logging_project = Some(value.into());
        self
    }
}

request! {
    SystemEventsLogging {
        "enabled" => enabled: field,
        "logging_project" => logging_project: field,
    }
}

/// Names to add to the API server's certificate, or to replace them with.
#[non_exhaustive]
pub struct ApiServerCustomCertSans {
    /// Whether the names given are added to those in the certificate or replace them.
    /// Example: `append`.
    pub action: Option<Open<ApiServerCustomCertSansAction>>,
    /// Addresses and domain names for the API server's certificate.
    /// Example: `aliyun.xxx.com,192.168.xx.xx`.
    pub subject_alternative_names: Vec<String>,
}

impl ApiServerCustomCertSans {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `action`.
    pub fn action(
        mut self,
        value: impl Into<Open<ApiServerCustomCertSansAction>>,
    ) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `subject_alternative_names`.
    pub fn subject_alternative_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subject_alternative_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ApiServerCustomCertSans {
        "action" => action: field,
        "subject_alternative_names" => subject_alternative_names: field,
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
    /// subscription. Example: `false`.
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
    /// Example: `Ack@2000.`.
    pub login_password: Option<String>,
    /// Disk type that the nodes' system disks are created with. Example: `cloud_essd`.
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
    /// Whether the CloudMonitor agent is installed on the nodes. Example: `true`.
    pub cloud_monitor_flags: Option<bool>,
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
    /// How many control plane nodes a dedicated cluster has. Example: `5`.
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
        "soc_enabled" => soc_enabled: field,
        "security_hardening_os" => security_hardening_os: field,
        "cpu_policy" => cpu_policy: field,
        "runtime" => runtime: field,
        "node_port_range" => node_port_range: field,
        "size" => size: field,
    }
}

values! {
    /// Whether the names given are added to those in the certificate or replace them.
    pub enum ApiServerCustomCertSansAction {
        /// The names given are added to those in the certificate.
        Append = "append",
        /// The names given replace those in the certificate.
        Overwrite = "overwrite",
    }
}
