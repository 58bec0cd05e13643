// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Component that is being upgraded and its versions.
#[non_exhaustive]
pub struct AddonInfo {
    /// Component meant, by its name, such as `coredns`. Example: `cloud-controller-manager`.
    pub component_name: Option<String>,
    /// Version of the component. Example: `v1.9.3.340-g9830b58-aliyun`.
    pub version: Option<String>,
    /// Whether the component is in a state in which it can be upgraded. Example: `true`.
    pub ready_to_upgrade: Option<String>,
}

response! {
    AddonInfo {
        "component_name" => component_name: value,
        "version" => version: value,
        "ready_to_upgrade" => ready_to_upgrade: value,
    }
}

/// Settings of the auto mode, in which the service runs the nodes on its own.
#[non_exhaustive]
pub struct AutoMode {
    /// Whether the cluster or the pool is run in Auto Mode, in which ACK takes over its upkeep.
    /// Example: `true`.
    pub enable: Option<bool>,
}

impl AutoMode {
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
}

response! {
    AutoMode {
        "enable" => enable: value,
    }
}

/// What automatic repair of nodes may do, such as restarting them.
#[non_exhaustive]
pub struct AutoRepairPolicy {
    /// Whether a node may be restarted when the repair needs that. Example: `true`.
    pub restart_node: Option<bool>,
    /// Whether a person must approve the repair of a node before it starts.
    pub approval_required: Option<bool>,
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
    /// Sets `approval_required`.
    #[inline]
    pub fn approval_required(mut self, value: bool) -> Self {
        self.approval_required = Some(value);
        self
    }
}

response! {
    AutoRepairPolicy {
        "restart_node" => restart_node: value,
        "approval_required" => approval_required: value,
    }
}

/// Automatic scaling of the node pool: whether it is on, and the limits within which it works.
#[non_exhaustive]
pub struct AutoScaling {
    /// Peak bandwidth of the elastic IP address of each node; superseded by
    /// `internet_max_bandwidth_out`. Example: `5`.
    pub eip_bandwidth: Option<i64>,
    /// How the nodes' elastic IP addresses are billed; superseded by `internet_charge_type`.
    /// Example: `PayByBandwidth`.
    pub eip_internet_charge_type: Option<Open<EipInternetChargeType>>,
    /// Whether the pool grows and shrinks by itself with its load; the other scaling fields count only
    /// then. Example: `true`.
    pub enable: Option<bool>,
    /// Whether each node gets an elastic IP address; superseded by `internet_charge_type` and
    /// `internet_max_bandwidth_out`. Example: `true`.
    pub is_bond_eip: Option<bool>,
    /// Number of nodes that automatic scaling does not exceed. Example: `10`.
    pub max_instances: Option<i64>,
    /// Number of nodes that automatic scaling does not go below. Example: `1`.
    pub min_instances: Option<i64>,
    /// Kind of instances that automatic scaling works with, such as ordinary, GPU or spot instances.
    /// Example: `cpu`.
    pub type_: Option<Open<AutoScalingType>>,
}

impl AutoScaling {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `eip_bandwidth`.
    #[inline]
    pub fn eip_bandwidth(mut self, value: i64) -> Self {
        self.eip_bandwidth = Some(value);
        self
    }
    /// Sets `eip_internet_charge_type`.
    pub fn eip_internet_charge_type(
        mut self,
        value: impl Into<Open<EipInternetChargeType>>,
    ) -> Self {
        self.eip_internet_charge_type = Some(value.into());
        self
    }
    /// Sets `enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `is_bond_eip`.
    #[inline]
    pub fn is_bond_eip(mut self, value: bool) -> Self {
        self.is_bond_eip = Some(value);
        self
    }
    /// Sets `max_instances`.
    #[inline]
    pub fn max_instances(mut self, value: i64) -> Self {
        self.max_instances = Some(value);
        self
    }
    /// Sets `min_instances`.
    #[inline]
    pub fn min_instances(mut self, value: i64) -> Self {
        self.min_instances = Some(value);
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Open<AutoScalingType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

response! {
    AutoScaling {
        "eip_bandwidth" => eip_bandwidth: value,
        "eip_internet_charge_type" => eip_internet_charge_type: value,
        "enable" => enable: value,
        "is_bond_eip" => is_bond_eip: value,
        "max_instances" => max_instances: value,
        "min_instances" => min_instances: value,
        "type" => type_: value,
    }
}

values! {
    /// Kind of instances that automatic scaling works with, such as ordinary, GPU or spot instances.
    pub enum AutoScalingType {
        /// Ordinary instances without GPUs.
        Cpu = "cpu",
        /// Instances with GPUs.
        Gpu = "gpu",
        /// Instances whose GPUs are shared among several pods.
        Gpushare = "gpushare",
        /// Spot instances, which are cheap but can be reclaimed.
        Spot = "spot",
    }
}

/// What automatic upgrades of the pool's nodes cover.
#[non_exhaustive]
pub struct AutoUpgradePolicy {
    /// Whether automatic upgrades cover the kubelet; counts only while automatic upgrades are on.
    /// Example: `true`.
    pub auto_upgrade_kubelet: Option<bool>,
}

impl AutoUpgradePolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_upgrade_kubelet`.
    #[inline]
    pub fn auto_upgrade_kubelet(mut self, value: bool) -> Self {
        self.auto_upgrade_kubelet = Some(value);
        self
    }
}

response! {
    AutoUpgradePolicy {
        "auto_upgrade_kubelet" => auto_upgrade_kubelet: value,
    }
}

/// What automatic vulnerability repair may do: the levels it covers and whether it may restart nodes.
#[non_exhaustive]
pub struct AutoVulFixPolicy {
    /// Whether a node may be restarted when the repair needs that. Example: `false`.
    pub restart_node: Option<bool>,
    /// Vulnerability levels that automatic repair covers, joined by commas. Example: `asap,nntf`.
    pub vul_level: Option<String>,
    /// Packages that automatic vulnerability repair leaves alone, joined by commas.
    pub exclude_packages: Option<String>,
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
    /// Sets `exclude_packages`.
    pub fn exclude_packages(mut self, value: impl Into<String>) -> Self {
        self.exclude_packages = Some(value.into());
        self
    }
}

response! {
    AutoVulFixPolicy {
        "restart_node" => restart_node: value,
        "vul_level" => vul_level: value,
        "exclude_packages" => exclude_packages: value,
    }
}

values! {
    /// Condition that the object is in at the moment, by which its next steps can be decided.
    pub enum ClusterAddonInstanceState {
        /// Still being set up or installed.
        Initial = "initial",
        /// Ready and working.
        Active = "active",
        /// Installed, but not working as it should.
        Unhealthy = "unhealthy",
        /// Being brought to a newer version.
        Upgrading = "upgrading",
        /// Being changed or upgraded; other changes have to wait.
        Updating = "updating",
        /// On its way out; it can no longer be used.
        Deleting = "deleting",
        /// Gone for good.
        Deleted = "deleted",
    }
}

/// Automatic upgrades of the cluster: whether they are on and how eager they are.
#[non_exhaustive]
pub struct ClusterAutoUpgrade {
    /// Whether the cluster is upgraded by itself. Example: `true`.
    pub enabled: Option<bool>,
    /// How eagerly the cluster is upgraded: patches only, the last-but-one minor version, or the newest
    /// one. Example: `stable`.
    pub channel: Option<String>,
}

impl ClusterAutoUpgrade {
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
    /// Sets `channel`.
    pub fn channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }
}

response! {
    ClusterAutoUpgrade {
        "enabled" => enabled: value,
        "channel" => channel: value,
    }
}

/// Managed operation of the node pool: what the service repairs and upgrades by itself.
#[non_exhaustive]
pub struct ClusterNodePoolManagement {
    /// Whether ACK takes over the upkeep of the nodes, such as repairs and upgrades. Example: `true`.
    pub enable: Option<bool>,
    /// Whether faulty nodes of the pool are repaired without being asked for. Example: `true`.
    pub auto_repair: Option<bool>,
    /// How automatic upgrades of the pool run, such as extra nodes and how many may be down.
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

response! {
    ClusterNodePoolManagement {
        "enable" => enable: value,
        "auto_repair" => auto_repair: value,
        "upgrade_config" => upgrade_config: value,
        "auto_repair_policy" => auto_repair_policy: value,
        "auto_vul_fix" => auto_vul_fix: value,
        "auto_vul_fix_policy" => auto_vul_fix_policy: value,
        "auto_upgrade" => auto_upgrade: value,
        "auto_upgrade_policy" => auto_upgrade_policy: value,
    }
}

/// Settings on the nodes themselves, such as kubelet parameters.
#[non_exhaustive]
pub struct ClusterNodePoolNodeConfig {
    /// Kubelet parameters of the pool's nodes.
    pub kubelet_configuration: Option<KubeletConfig>,
    /// Operating system settings of the nodes.
    pub node_os_config: Option<NodeOsConfig>,
}

response! {
    ClusterNodePoolNodeConfig {
        "kubelet_configuration" => kubelet_configuration: value,
        "node_os_config" => node_os_config: value,
    }
}

/// Basic facts of the node pool, such as its name, type and resource group.
#[non_exhaustive]
pub struct ClusterNodePoolNodepoolInfo {
    /// When the node pool was created. Example: `2020-09-27T19:14:09.156823496+08:00`.
    pub created: Option<Timestamp>,
    /// Whether this is the cluster's default node pool, which nodes join when no pool is named.
    /// Example: `true`.
    pub is_default: Option<bool>,
    /// Name of the node pool. Length: 1 to 63. Example: `default-nodepool`.
    pub name: Option<String>,
    /// Node pool meant, as [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np615c0e0966124216a0412e10afe0****`.
    pub nodepool_id: Option<String>,
    /// Region that the cluster lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Resource group that the cluster, or the pool's instances, are put into.
    /// Example: `rg-acfmyvw3wjmb****`.
    pub resource_group_id: Option<String>,
    /// Kind of node pool: an ordinary one, an edge one or a Lingjun one. Example: `ess`.
    pub type_: Option<String>,
    /// When the node pool was last changed. Example: `2020-09-27T20:37:46+08:00`.
    pub updated: Option<Timestamp>,
}

response! {
    ClusterNodePoolNodepoolInfo {
        "created" => created: value,
        "is_default" => is_default: value,
        "name" => name: value,
        "nodepool_id" => nodepool_id: value,
        "region_id" => region_id: value,
        "resource_group_id" => resource_group_id: value,
        "type" => type_: value,
        "updated" => updated: value,
    }
}

values! {
    /// Edition of a managed cluster, such as Pro or Basic; editions differ in size limits and service level.
    pub enum ClusterSpec {
        /// The Pro edition, with higher limits and a service level agreement.
        AckProSmall = "ack.pro.small",
        /// The Basic edition.
        AckStandard = "ack.standard",
    }
}

values! {
    /// State of the cluster, such as being created, running, or failed.
    pub enum ClusterState {
        /// Still being set up or installed.
        Initial = "initial",
        /// It could not be created or carried out.
        Failed = "failed",
        /// At work as it should be.
        Running = "running",
        /// Being changed or upgraded; other changes have to wait.
        Updating = "updating",
        /// The upgrade or change failed.
        UpdatingFailed = "updating_failed",
        /// Nodes are being added or taken out at the moment.
        Scaling = "scaling",
        /// Not running at the moment.
        Stopped = "stopped",
        /// On its way out; it can no longer be used.
        Deleting = "deleting",
        /// Gone for good.
        Deleted = "deleted",
        /// The deletion failed; parts of the cluster may be left.
        DeleteFailed = "delete_failed",
    }
}

values! {
    /// Kind of cluster: managed, dedicated, registered or serverless.
    pub enum ClusterType {
        /// A dedicated cluster, whose control plane nodes belong to you.
        Kubernetes = "Kubernetes",
        /// A managed cluster, whose control plane the service runs.
        ManagedKubernetes = "ManagedKubernetes",
        /// A serverless cluster, which runs pods without nodes of its own.
        Ask = "Ask",
        /// A registered cluster, run elsewhere and only connected to the service.
        ExternalKubernetes = "ExternalKubernetes",
    }
}

/// Paging details: which page this is, how long pages are, and how many entries match in all.
#[non_exhaustive]
pub struct ClustersForRegionPageInfo {
    /// Number of the page of results, counted from the first. Example: `1`.
    pub page_number: Option<i32>,
    /// How many entries a page holds. Example: `10`.
    pub page_size: Option<i32>,
    /// How many entries match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    ClustersForRegionPageInfo {
        "page_number" => page_number: value,
        "page_size" => page_size: value,
        "total_count" => total_count: value,
    }
}

/// Settings handed to the component, in the form its configuration schema asks for.
#[non_exhaustive]
pub struct ComponentConfig {
    /// Settings of your own for the node component, as names and values.
    pub custom_config: BTreeMap<String, String>,
}

impl ComponentConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `customConfig`.
    pub fn custom_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.custom_config = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
}

request! {
    ComponentConfig {
        "customConfig" => custom_config: field,
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

response! {
    ControlPlaneEndpointsConfig {
        "internal_dns_config" => internal_dns_config: value,
    }
}

/// Data disks that each node gets, one entry for each disk.
#[non_exhaustive]
pub struct DataDisk {
    /// Disk type of the data disk, which decides its performance class. Example: `cloud_ssd`.
    pub category: Option<String>,
    /// Capacity of the data disk of a node. Example: `40`.
    pub size: Option<i64>,
    /// Whether the contents of the data disk are stored in encrypted form. Example: `true`.
    pub encrypted: Option<String>,
    /// KMS key that the data disk is encrypted with. Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Automatic snapshot policy that backs up the disk; no backup is made without it.
    /// Example: `sp-2zej1nogjvovnz4z****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Performance level of the data disk; counts only for ESSDs, and depends on the disk's capacity.
    /// Example: `PL1`.
    pub performance_level: Option<String>,
    /// Input and output operations a second to reserve for the data disk; AutoPL disks only.
    /// Example: `1000`.
    pub provisioned_iops: Option<i64>,
    /// Whether the data disk may exceed its normal performance for a time; works with AutoPL disks
    /// only. Example: `true`.
    pub bursting_enabled: Option<bool>,
    /// Whether the data disk is formatted and mounted by itself when the node starts. Example: `true`.
    pub auto_format: Option<bool>,
    /// File system that the data disk is formatted with; counts only when `auto_format` is on.
    /// Example: `ext4`.
    pub file_system: Option<String>,
    /// Directory that the data disk is mounted at; counts only when `auto_format` is on.
    /// Example: `/mnt/path1`.
    pub mount_target: Option<String>,
    /// Name that the data disk is created with. Example: `DataDiskName`.
    pub disk_name: Option<String>,
    /// Device name that the data disk is attached under; the system picks one when it is left out.
    /// Example: `/dev/xvdb`.
    pub device: Option<String>,
    /// Snapshot that the data disk is made from; the disk then has the snapshot's size.
    /// Example: `s-280s7****`.
    pub snapshot_id: Option<String>,
}

impl DataDisk {
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
    /// Sets `kms_key_id`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `auto_snapshot_policy_id`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `performance_level`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `provisioned_iops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `bursting_enabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
    /// Sets `auto_format`.
    #[inline]
    pub fn auto_format(mut self, value: bool) -> Self {
        self.auto_format = Some(value);
        self
    }
    /// Sets `file_system`.
    pub fn file_system(mut self, value: impl Into<String>) -> Self {
        self.file_system = Some(value.into());
        self
    }
    /// Sets `mount_target`.
    pub fn mount_target(mut self, value: impl Into<String>) -> Self {
        self.mount_target = Some(value.into());
        self
    }
    /// Sets `disk_name`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `snapshot_id`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

response! {
    DataDisk {
        "category" => category: value,
        "size" => size: value,
        "encrypted" => encrypted: value,
        "kms_key_id" => kms_key_id: value,
        "auto_snapshot_policy_id" => auto_snapshot_policy_id: value,
        "performance_level" => performance_level: value,
        "provisioned_iops" => provisioned_iops: value,
        "bursting_enabled" => bursting_enabled: value,
        "auto_format" => auto_format: value,
        "file_system" => file_system: value,
        "mount_target" => mount_target: value,
        "disk_name" => disk_name: value,
        "device" => device: value,
        "snapshot_id" => snapshot_id: value,
    }
}

values! {
    /// Disk type that the nodes' system disks are created with.
    pub enum DiskCategory {
        /// Ultra disk, with modest performance.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD, faster than an ultra disk.
        CloudSsd = "cloud_ssd",
        /// Enterprise SSD, whose speed depends on its performance level.
        CloudEssd = "cloud_essd",
        /// Basic disk, the slowest type.
        Cloud = "cloud",
    }
}

values! {
    /// How the nodes' elastic IP addresses are billed; superseded by `internet_charge_type`.
    pub enum EipInternetChargeType {
        /// The address costs by its bandwidth limit, used or not.
        PayByBandwidth = "PayByBandwidth",
        /// The address costs by the traffic that passes through it.
        PayByTraffic = "PayByTraffic",
    }
}

/// What went wrong in the task; empty when nothing did.
#[non_exhaustive]
pub struct Error {
    /// Text for people on how the call, the check or the resource stands.
    /// Example: `Addon status not match`.
    pub message: Option<String>,
    /// Code of the outcome or the error, for programs to act on. Example: `BadRequest`.
    pub code: Option<String>,
}

response! {
    Error {
        "message" => message: value,
        "code" => code: value,
    }
}

/// Events that match, one entry each.
#[non_exhaustive]
pub struct Event {
    /// Number by which the event can be told from others.
    /// Example: `e-9ad04f72-8ee7-46bf-a02c-e4a06b39****`.
    pub event_id: Option<String>,
    /// What kind of operation the event tells of. Example: `nodepool_update`.
    pub type_: Option<String>,
    /// What the event comes from, such as a cluster or a task.
    pub source: Option<String>,
    /// Object that the event is about, such as a cluster or a node pool.
    /// Example: `npdd89dc2b76c04f14b06774883b******`.
    pub subject: Option<String>,
    /// When the event happened. Example: `2025-05-14T10:00:56+08:00`.
    pub time: Option<Timestamp>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// What happened, with its level, reason and message.
    pub data: Option<EventData>,
}

response! {
    Event {
        "event_id" => event_id: value,
        "type" => type_: value,
        "source" => source: value,
        "subject" => subject: value,
        "time" => time: value,
        "cluster_id" => cluster_id: value,
        "data" => data: value,
    }
}

/// What happened, with its level, reason and message.
#[non_exhaustive]
pub struct EventData {
    /// How serious the event or finding is, from mere information upward. Example: `info`.
    pub level: Option<String>,
    /// Short word for what happened or why the state changed. Example: `Started`.
    pub reason: Option<String>,
    /// Text for people on how the call, the check or the resource stands. Example: `text`.
    pub message: Option<String>,
}

response! {
    EventData {
        "level" => level: value,
        "reason" => reason: value,
        "message" => message: value,
    }
}

values! {
    /// Whether a token is needed to read the instance metadata.
    pub enum HttpTokens {
        /// Instance metadata can be read with or without a token.
        Optional = "optional",
        /// Instance metadata can be read only with a token (the hardened mode).
        Required = "required",
    }
}

/// Settings for transparent huge pages on the nodes.
#[non_exhaustive]
pub struct Hugepage {
    /// When the kernel uses transparent huge pages: always, never or when a program asks for them.
    pub transparent_enabled: Option<String>,
    /// How hard the kernel tries to free memory for a huge page when one is asked for.
    pub transparent_defrag: Option<String>,
    /// Whether the kernel's huge page daemon defragments memory to form huge pages.
    pub khugepaged_defrag: Option<i64>,
    /// How long the kernel's huge page daemon waits after it could not get a huge page.
    pub khugepaged_alloc_sleep_millisecs: Option<i64>,
    /// How long the kernel's huge page daemon waits between two passes.
    pub khugepaged_scan_sleep_millisecs: Option<i64>,
    /// How many pages the kernel's huge page daemon looks at in one pass.
    pub khugepaged_pages_to_scan: Option<i64>,
}

impl Hugepage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `transparentEnabled`.
    pub fn transparent_enabled(mut self, value: impl Into<String>) -> Self {
        self.transparent_enabled = Some(value.into());
        self
    }
    /// Sets `transparentDefrag`.
    pub fn transparent_defrag(mut self, value: impl Into<String>) -> Self {
        self.transparent_defrag = Some(value.into());
        self
    }
    /// Sets `khugepagedDefrag`.
    #[inline]
    pub fn khugepaged_defrag(mut self, value: i64) -> Self {
        self.khugepaged_defrag = Some(value);
        self
    }
    /// Sets `khugepagedAllocSleepMillisecs`.
    #[inline]
    pub fn khugepaged_alloc_sleep_millisecs(mut self, value: i64) -> Self {
        self.khugepaged_alloc_sleep_millisecs = Some(value);
        self
    }
    /// Sets `khugepagedScanSleepMillisecs`.
    #[inline]
    pub fn khugepaged_scan_sleep_millisecs(mut self, value: i64) -> Self {
        self.khugepaged_scan_sleep_millisecs = Some(value);
        self
    }
    /// Sets `khugepagedPagesToScan`.
    #[inline]
    pub fn khugepaged_pages_to_scan(mut self, value: i64) -> Self {
        self.khugepaged_pages_to_scan = Some(value);
        self
    }
}

response! {
    Hugepage {
        "transparentEnabled" => transparent_enabled: value,
        "transparentDefrag" => transparent_defrag: value,
        "khugepagedDefrag" => khugepaged_defrag: value,
        "khugepagedAllocSleepMillisecs" => khugepaged_alloc_sleep_millisecs: value,
        "khugepagedScanSleepMillisecs" => khugepaged_scan_sleep_millisecs: value,
        "khugepagedPagesToScan" => khugepaged_pages_to_scan: value,
    }
}

values! {
    /// Whether the pool's nodes are billed by use or by subscription.
    pub enum InstanceChargeType {
        /// Nodes are paid for in advance, by subscription.
        PrePaid = "PrePaid",
        /// Nodes are billed by use.
        PostPaid = "PostPaid",
    }
}

/// How programs on the nodes may read the instance metadata.
#[non_exhaustive]
pub struct InstanceMetadataOptions {
    /// Whether a token is needed to read the instance metadata.
    /// Default: `optional`. Example: `optional`.
    pub http_tokens: Option<Open<HttpTokens>>,
}

impl InstanceMetadataOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `http_tokens`.
    pub fn http_tokens(mut self, value: impl Into<Open<HttpTokens>>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }
}

response! {
    InstanceMetadataOptions {
        "http_tokens" => http_tokens: value,
    }
}

/// Properties that suitable instance types must have, when types are not named one by one.
#[non_exhaustive]
pub struct InstancePatterns {
    /// Numbers of vCPUs that suitable instance types may have. Example: `4`.
    pub cores: Option<i64>,
    /// Amount of memory that suitable instance types have. Example: `8`.
    pub memory: Option<f64>,
    /// Level of the instance families to choose from, such as entry or enterprise level.
    /// Example: `EnterpriseLevel`.
    pub instance_family_level: Option<String>,
    /// Instance types to leave out although they suit; wildcards are possible.
    /// Example: `ecs.c6.large`.
    pub excluded_instance_types: Vec<String>,
    /// Fewest vCPUs that suitable instance types may have. Example: `4`.
    pub min_cpu_cores: Option<i64>,
    /// Most vCPUs that suitable instance types may have. Example: `8`.
    pub max_cpu_cores: Option<i64>,
    /// Least memory that suitable instance types may have. Example: `8`.
    pub min_memory_size: Option<f64>,
    /// Most memory that suitable instance types may have. Example: `16`.
    pub max_memory_size: Option<f64>,
    /// Categories of instance families to choose from, such as general-purpose.
    pub instance_categories: Vec<String>,
    /// CPU architectures to choose from, such as x86 or Arm.
    pub cpu_architectures: Vec<String>,
    /// Number of vCPUs that suitable instance types have; `cores` supersedes it. Example: `4`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub core: Option<i64>,
    /// Highest hourly price that suitable instance types may have. Example: `2`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub max_price: Option<f64>,
    /// Kinds of instances to choose from by their build, such as x86 or bare metal.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub architectures: Vec<String>,
    /// Whether burstable instance types are taken in, left out or asked for exclusively; do not set it
    /// for existing pools. Example: `Exclude`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub burst_performance_option: Option<String>,
    /// Instance families to choose from. Example: `ecs.c6`.
    pub instance_type_families: Vec<String>,
    /// Least number of elastic network interfaces that a suitable instance type must take.
    /// Example: `3`.
    pub minimum_eni_quantity: Option<i64>,
    /// Least number of IPv4 addresses that one network interface of a suitable instance type must take.
    /// Example: `10`.
    pub minimum_eni_private_ip_address_quantity: Option<i64>,
    /// Least number of IPv6 addresses that one network interface of a suitable instance type must take.
    /// Example: `1`.
    pub minimum_eni_ipv6_address_quantity: Option<i64>,
    /// Most GPUs that suitable instance types may have. Example: `8`.
    pub maximum_gpu_amount: Option<i64>,
}

impl InstancePatterns {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cores`.
    #[inline]
    pub fn cores(mut self, value: i64) -> Self {
        self.cores = Some(value);
        self
    }
    /// Sets `memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `instance_family_level`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }
    /// Sets `excluded_instance_types`.
    pub fn excluded_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `min_cpu_cores`.
    #[inline]
    pub fn min_cpu_cores(mut self, value: i64) -> Self {
        self.min_cpu_cores = Some(value);
        self
    }
    /// Sets `max_cpu_cores`.
    #[inline]
    pub fn max_cpu_cores(mut self, value: i64) -> Self {
        self.max_cpu_cores = Some(value);
        self
    }
    /// Sets `min_memory_size`.
    #[inline]
    pub fn min_memory_size(mut self, value: f64) -> Self {
        self.min_memory_size = Some(value);
        self
    }
    /// Sets `max_memory_size`.
    #[inline]
    pub fn max_memory_size(mut self, value: f64) -> Self {
        self.max_memory_size = Some(value);
        self
    }
    /// Sets `instance_categories`.
    pub fn instance_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `cpu_architectures`.
    pub fn cpu_architectures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cpu_architectures = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `core`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn core(mut self, value: i64) -> Self {
        self.core = Some(value);
        self
    }
    /// Sets `max_price`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
    }
    /// Sets `architectures`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn architectures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.architectures = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `burst_performance_option`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn burst_performance_option(mut self, value: impl Into<String>) -> Self {
        self.burst_performance_option = Some(value.into());
        self
    }
    /// Sets `instance_type_families`.
    pub fn instance_type_families(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_families = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `minimum_eni_quantity`.
    #[inline]
    pub fn minimum_eni_quantity(mut self, value: i64) -> Self {
        self.minimum_eni_quantity = Some(value);
        self
    }
    /// Sets `minimum_eni_private_ip_address_quantity`.
    #[inline]
    pub fn minimum_eni_private_ip_address_quantity(mut self, value: i64) -> Self {
        self.minimum_eni_private_ip_address_quantity = Some(value);
        self
    }
    /// Sets `minimum_eni_ipv6_address_quantity`.
    #[inline]
    pub fn minimum_eni_ipv6_address_quantity(mut self, value: i64) -> Self {
        self.minimum_eni_ipv6_address_quantity = Some(value);
        self
    }
    /// Sets `maximum_gpu_amount`.
    #[inline]
    pub fn maximum_gpu_amount(mut self, value: i64) -> Self {
        self.maximum_gpu_amount = Some(value);
        self
    }
}

response! {
    InstancePatterns {
        "cores" => cores: value,
        "memory" => memory: value,
        "instance_family_level" => instance_family_level: value,
        "excluded_instance_types" => excluded_instance_types: list(""),
        "min_cpu_cores" => min_cpu_cores: value,
        "max_cpu_cores" => max_cpu_cores: value,
        "min_memory_size" => min_memory_size: value,
        "max_memory_size" => max_memory_size: value,
        "instance_categories" => instance_categories: list(""),
        "cpu_architectures" => cpu_architectures: list(""),
        "core" => core: value,
        "max_price" => max_price: value,
        "architectures" => architectures: list(""),
        "burst_performance_option" => burst_performance_option: value,
        "instance_type_families" => instance_type_families: list(""),
        "minimum_eni_quantity" => minimum_eni_quantity: value,
        "minimum_eni_private_ip_address_quantity" => minimum_eni_private_ip_address_quantity: value,
        "minimum_eni_ipv6_address_quantity" => minimum_eni_ipv6_address_quantity: value,
        "maximum_gpu_amount" => maximum_gpu_amount: value,
    }
}

/// Network settings of an edge node pool; the field is deprecated.
#[non_exhaustive]
pub struct InterconnectConfig {
    /// Cloud Enterprise Network of an enhanced edge node pool; the field is deprecated.
    /// Example: `cen-ey9k9nfhz0f*******`.
    pub cen_id: Option<String>,
    /// Cloud Connect Network of an enhanced edge node pool; the field is deprecated.
    /// Example: `ccn-qm5i0i0q9yi*******`.
    pub ccn_id: Option<String>,
    /// Region of the edge pool's Cloud Connect Network; the field is deprecated.
    /// Example: `cn-shanghai`.
    pub ccn_region_id: Option<String>,
    /// Network bandwidth of an enhanced edge node pool; the field is deprecated. Example: `10`.
    pub bandwidth: Option<i64>,
    /// For how long the enhanced edge node pool is bought; the field is deprecated. Example: `1`.
    pub improved_period: Option<String>,
}

impl InterconnectConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cen_id`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `ccn_id`.
    pub fn ccn_id(mut self, value: impl Into<String>) -> Self {
        self.ccn_id = Some(value.into());
        self
    }
    /// Sets `ccn_region_id`.
    pub fn ccn_region_id(mut self, value: impl Into<String>) -> Self {
        self.ccn_region_id = Some(value.into());
        self
    }
    /// Sets `bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `improved_period`.
    pub fn improved_period(mut self, value: impl Into<String>) -> Self {
        self.improved_period = Some(value.into());
        self
    }
}

response! {
    InterconnectConfig {
        "cen_id" => cen_id: value,
        "ccn_id" => ccn_id: value,
        "ccn_region_id" => ccn_region_id: value,
        "bandwidth" => bandwidth: value,
        "improved_period" => improved_period: value,
    }
}

/// Internal domain name by which node components reach the API server; without it they use the load balancer's address.
#[non_exhaustive]
pub struct InternalDnsConfig {
    /// VPCs in which the internal domain name can be resolved. Example: `vpc-xxxxxx`.
    pub bind_vpcs: Vec<String>,
    /// Whether the cluster can be reached by internal domain names. Example: `true`.
    pub enabled: Option<bool>,
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
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

response! {
    InternalDnsConfig {
        "bind_vpcs" => bind_vpcs: list(""),
        "enabled" => enabled: value,
    }
}

values! {
    /// Whether the cluster works with IPv4 only or with both IPv4 and IPv6.
    pub enum IpStack {
        /// Pods and services have IPv4 addresses only.
        Ipv4 = "ipv4",
        /// Pods and services have IPv4 and IPv6 addresses.
        Dual = "dual",
    }
}

/// Kubelet parameters of the pool's nodes.
#[non_exhaustive]
pub struct KubeletConfig {
    /// How many image pulls per second the kubelet may make in the long run. Example: `5`.
    pub registry_pull_qps: Option<i64>,
    /// How many image pulls the kubelet may start in a short burst. Example: `10`.
    pub registry_burst: Option<i64>,
    /// How many events the kubelet may create per second in the long run. Example: `5`.
    pub event_record_qps: Option<i64>,
    /// How many events the kubelet may create at once in a short burst, beyond its steady rate.
    /// Example: `10`.
    pub event_burst: Option<i64>,
    /// How many requests per second the kubelet may send to the API server in the long run.
    /// Example: `5`.
    pub kube_apiqps: Option<i64>,
    /// How many requests the kubelet may send to the API server in a short burst. Example: `10`.
    pub kube_api_burst: Option<i64>,
    /// Whether the kubelet pulls images one after another and not side by side. Example: `true`.
    pub serialize_image_pulls: Option<bool>,
    /// How the kubelet hands out CPU cores: by sharing, or with exclusive cores for pods that qualify.
    pub cpu_manager_policy: Option<String>,
    /// Resource thresholds at which the kubelet evicts pods at once, without any grace period.
    pub eviction_hard: Option<Value>,
    /// Resource thresholds at which the kubelet evicts pods once a grace period has passed.
    pub eviction_soft: Option<Value>,
    /// How long each soft eviction threshold must be exceeded before pods are evicted.
    pub eviction_soft_grace_period: Option<Value>,
    /// Resources set aside on each node for the operating system, so that pods cannot use them up.
    pub system_reserved: Option<Value>,
    /// Resources set aside on each node for Kubernetes components, so that pods cannot use them up.
    pub kube_reserved: Option<Value>,
    /// Port at which the kubelet serves requests without authentication; zero switches it off.
    /// Example: `0`.
    pub read_only_port: Option<i64>,
    /// Most pods that may run on one node. Example: `110`.
    pub max_pods: Option<i64>,
    /// Size at which a container's log file is rotated. Example: `10Mi`.
    pub container_log_max_size: Option<String>,
    /// How many log files are kept for each container. Example: `5`.
    pub container_log_max_files: Option<i64>,
    /// Experimental features of the kubelet to switch on or off, by their names.
    pub feature_gates: Option<Value>,
    /// Kernel parameters that pods may set although they are counted as unsafe.
    /// Example: `net.core.somaxconn`.
    pub allowed_unsafe_sysctls: Vec<String>,
    /// Memory set aside on each NUMA node, one entry for each.
    pub reserved_memory: Vec<ReservedMemory>,
    /// Whether the kubelet reserves memory on NUMA nodes for pods that qualify.
    pub memory_manager_policy: Option<String>,
    /// Whether CPU limits of containers are enforced by the kernel's CFS quota. Example: `true`.
    pub cpu_cfs_quota: Option<bool>,
    /// Length of the period over which the CFS quota is counted. Example: `100ms`.
    pub cpu_cfs_quota_period: Option<String>,
    /// Share of disk space in use above which the kubelet keeps removing unused container images.
    /// Example: `85`.
    pub image_gc_high_threshold_percent: Option<i32>,
    /// Share of disk space in use below which the kubelet no longer removes unused container images.
    /// Example: `80`.
    pub image_gc_low_threshold_percent: Option<i32>,
    /// Most process IDs that one pod may use. Example: `-1`.
    pub pod_pids_limit: Option<i64>,
    /// How strictly the kubelet places CPUs and devices of a pod on the same NUMA node.
    /// Example: `restricted`.
    pub topology_manager_policy: Option<String>,
    /// Addresses of the DNS servers that the kubelet writes into the containers' resolver settings.
    /// Example: `127.0.xx.xx`.
    pub cluster_dns: Vec<String>,
    /// Settings for the OpenTelemetry traces that the kubelet sends out.
    pub tracing: Option<Tracing>,
    /// How many log files the kubelet rotates at the same time. Example: `1`.
    pub container_log_max_workers: Option<i32>,
    /// Time between two checks whether log files have to be rotated. Example: `10s`.
    pub container_log_monitor_interval: Option<String>,
    /// Whether the kubelet's serving certificate is issued and renewed by the cluster; needs the
    /// feature gate `RotateKubeletServerCertificate`. Example: `true`.
    pub server_tls_bootstrap: Option<bool>,
}

impl KubeletConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `registryPullQPS`.
    #[inline]
    pub fn registry_pull_qps(mut self, value: i64) -> Self {
        self.registry_pull_qps = Some(value);
        self
    }
    /// Sets `registryBurst`.
    #[inline]
    pub fn registry_burst(mut self, value: i64) -> Self {
        self.registry_burst = Some(value);
        self
    }
    /// Sets `eventRecordQPS`.
    #[inline]
    pub fn event_record_qps(mut self, value: i64) -> Self {
        self.event_record_qps = Some(value);
        self
    }
    /// Sets `eventBurst`.
    #[inline]
    pub fn event_burst(mut self, value: i64) -> Self {
        self.event_burst = Some(value);
        self
    }
    /// Sets `kubeAPIQPS`.
    #[inline]
    pub fn kube_apiqps(mut self, value: i64) -> Self {
        self.kube_apiqps = Some(value);
        self
    }
    /// Sets `kubeAPIBurst`.
    #[inline]
    pub fn kube_api_burst(mut self, value: i64) -> Self {
        self.kube_api_burst = Some(value);
        self
    }
    /// Sets `serializeImagePulls`.
    #[inline]
    pub fn serialize_image_pulls(mut self, value: bool) -> Self {
        self.serialize_image_pulls = Some(value);
        self
    }
    /// Sets `cpuManagerPolicy`.
    pub fn cpu_manager_policy(mut self, value: impl Into<String>) -> Self {
        self.cpu_manager_policy = Some(value.into());
        self
    }
    /// Sets `evictionHard`.
    pub fn eviction_hard(mut self, value: impl Into<Value>) -> Self {
        self.eviction_hard = Some(value.into());
        self
    }
    /// Sets `evictionSoft`.
    pub fn eviction_soft(mut self, value: impl Into<Value>) -> Self {
        self.eviction_soft = Some(value.into());
        self
    }
    /// Sets `evictionSoftGracePeriod`.
    pub fn eviction_soft_grace_period(mut self, value: impl Into<Value>) -> Self {
        self.eviction_soft_grace_period = Some(value.into());
        self
    }
    /// Sets `systemReserved`.
    pub fn system_reserved(mut self, value: impl Into<Value>) -> Self {
        self.system_reserved = Some(value.into());
        self
    }
    /// Sets `kubeReserved`.
    pub fn kube_reserved(mut self, value: impl Into<Value>) -> Self {
        self.kube_reserved = Some(value.into());
        self
    }
    /// Sets `readOnlyPort`.
    #[inline]
    pub fn read_only_port(mut self, value: i64) -> Self {
        self.read_only_port = Some(value);
        self
    }
    /// Sets `maxPods`.
    #[inline]
    pub fn max_pods(mut self, value: i64) -> Self {
        self.max_pods = Some(value);
        self
    }
    /// Sets `containerLogMaxSize`.
    pub fn container_log_max_size(mut self, value: impl Into<String>) -> Self {
        self.container_log_max_size = Some(value.into());
        self
    }
    /// Sets `containerLogMaxFiles`.
    #[inline]
    pub fn container_log_max_files(mut self, value: i64) -> Self {
        self.container_log_max_files = Some(value);
        self
    }
    /// Sets `featureGates`.
    pub fn feature_gates(mut self, value: impl Into<Value>) -> Self {
        self.feature_gates = Some(value.into());
        self
    }
    /// Sets `allowedUnsafeSysctls`.
    pub fn allowed_unsafe_sysctls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_unsafe_sysctls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `reservedMemory`.
    pub fn reserved_memory(
        mut self,
        value: impl IntoIterator<Item = impl Into<ReservedMemory>>,
    ) -> Self {
        self.reserved_memory = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `memoryManagerPolicy`.
    pub fn memory_manager_policy(mut self, value: impl Into<String>) -> Self {
        self.memory_manager_policy = Some(value.into());
        self
    }
    /// Sets `cpuCFSQuota`.
    #[inline]
    pub fn cpu_cfs_quota(mut self, value: bool) -> Self {
        self.cpu_cfs_quota = Some(value);
        self
    }
    /// Sets `cpuCFSQuotaPeriod`.
    pub fn cpu_cfs_quota_period(mut self, value: impl Into<String>) -> Self {
        self.cpu_cfs_quota_period = Some(value.into());
        self
    }
    /// Sets `imageGCHighThresholdPercent`.
    #[inline]
    pub fn image_gc_high_threshold_percent(mut self, value: i32) -> Self {
        self.image_gc_high_threshold_percent = Some(value);
        self
    }
    /// Sets `imageGCLowThresholdPercent`.
    #[inline]
    pub fn image_gc_low_threshold_percent(mut self, value: i32) -> Self {
        self.image_gc_low_threshold_percent = Some(value);
        self
    }
    /// Sets `podPidsLimit`.
    #[inline]
    pub fn pod_pids_limit(mut self, value: i64) -> Self {
        self.pod_pids_limit = Some(value);
        self
    }
    /// Sets `topologyManagerPolicy`.
    pub fn topology_manager_policy(mut self, value: impl Into<String>) -> Self {
        self.topology_manager_policy = Some(value.into());
        self
    }
    /// Sets `clusterDNS`.
    pub fn cluster_dns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_dns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `tracing`.
    pub fn tracing(mut self, value: impl Into<Tracing>) -> Self {
        self.tracing = Some(value.into());
        self
    }
    /// Sets `containerLogMaxWorkers`.
    #[inline]
    pub fn container_log_max_workers(mut self, value: i32) -> Self {
        self.container_log_max_workers = Some(value);
        self
    }
    /// Sets `containerLogMonitorInterval`.
    pub fn container_log_monitor_interval(mut self, value: impl Into<String>) -> Self {
        self.container_log_monitor_interval = Some(value.into());
        self
    }
    /// Sets `serverTLSBootstrap`.
    #[inline]
    pub fn server_tls_bootstrap(mut self, value: bool) -> Self {
        self.server_tls_bootstrap = Some(value);
        self
    }
}

response! {
    KubeletConfig {
        "registryPullQPS" => registry_pull_qps: value,
        "registryBurst" => registry_burst: value,
        "eventRecordQPS" => event_record_qps: value,
        "eventBurst" => event_burst: value,
        "kubeAPIQPS" => kube_apiqps: value,
        "kubeAPIBurst" => kube_api_burst: value,
        "serializeImagePulls" => serialize_image_pulls: value,
        "cpuManagerPolicy" => cpu_manager_policy: value,
        "evictionHard" => eviction_hard: value,
        "evictionSoft" => eviction_soft: value,
        "evictionSoftGracePeriod" => eviction_soft_grace_period: value,
        "systemReserved" => system_reserved: value,
        "kubeReserved" => kube_reserved: value,
        "readOnlyPort" => read_only_port: value,
        "maxPods" => max_pods: value,
        "containerLogMaxSize" => container_log_max_size: value,
        "containerLogMaxFiles" => container_log_max_files: value,
        "featureGates" => feature_gates: value,
        "allowedUnsafeSysctls" => allowed_unsafe_sysctls: list(""),
        "reservedMemory" => reserved_memory: list(""),
        "memoryManagerPolicy" => memory_manager_policy: value,
        "cpuCFSQuota" => cpu_cfs_quota: value,
        "cpuCFSQuotaPeriod" => cpu_cfs_quota_period: value,
        "imageGCHighThresholdPercent" => image_gc_high_threshold_percent: value,
        "imageGCLowThresholdPercent" => image_gc_low_threshold_percent: value,
        "podPidsLimit" => pod_pids_limit: value,
        "topologyManagerPolicy" => topology_manager_policy: value,
        "clusterDNS" => cluster_dns: list(""),
        "tracing" => tracing: value,
        "containerLogMaxWorkers" => container_log_max_workers: value,
        "containerLogMonitorInterval" => container_log_monitor_interval: value,
        "serverTLSBootstrap" => server_tls_bootstrap: value,
    }
}

/// How nodes of the pool are set up in Kubernetes: labels, taints, runtime and the like.
#[non_exhaustive]
pub struct KubernetesConfig {
    /// Whether the CloudMonitor agent is installed on the nodes, so that their metrics can be watched.
    /// Example: `true`.
    pub cms_enabled: Option<bool>,
    /// How the kubelet hands out CPU cores: by the default sharing, or with exclusive cores for pods
    /// that qualify. Example: `none`.
    pub cpu_policy: Option<String>,
    /// Kubernetes labels that the nodes carry, by which pods can choose them. Items: at most 20.
    pub labels: Vec<Tag>,
    /// Software that runs the containers on the nodes, such as containerd. Example: `docker`.
    pub runtime: Option<String>,
    /// Release of the container runtime on the nodes of the pool. Example: `19.03.5`.
    pub runtime_version: Option<String>,
    /// Kubernetes taints that the nodes carry, which keep pods away that do not tolerate them.
    pub taints: Vec<Taint>,
    /// Script in Base64 that a node runs when it starts up, after it is initialized.
    /// Example: `IyEvYmluL3NoCmVjaG8gIkhlbGxvIEFDSyEi`.
    pub user_data: Option<String>,
    /// Whether new nodes join in a state in which no pods are placed on them. Example: `true`.
    pub unschedulable: Option<bool>,
    /// How node names are put together: a prefix, the node's IP address or part of it, and a suffix.
    /// Example: `aliyun.com192.XX.YY.55test`.
    pub node_name_mode: Option<String>,
    /// Script in Base64 that a node runs before it joins the cluster.
    /// Example: `dGhpcyBpcyBhIGV4YW1wbGU`.
    pub pre_user_data: Option<String>,
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
    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<String>) -> Self {
        self.runtime = Some(value.into());
        self
    }
    /// Sets `runtime_version`.
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
    /// Sets `unschedulable`.
    #[inline]
    pub fn unschedulable(mut self, value: bool) -> Self {
        self.unschedulable = Some(value);
        self
    }
    /// Sets `node_name_mode`.
    pub fn node_name_mode(mut self, value: impl Into<String>) -> Self {
        self.node_name_mode = Some(value.into());
        self
    }
    /// Sets `pre_user_data`.
    pub fn pre_user_data(mut self, value: impl Into<String>) -> Self {
        self.pre_user_data = Some(value.into());
        self
    }
}

response! {
    KubernetesConfig {
        "cms_enabled" => cms_enabled: value,
        "cpu_policy" => cpu_policy: value,
        "labels" => labels: list(""),
        "runtime" => runtime: value,
        "runtime_version" => runtime_version: value,
        "taints" => taints: list(""),
        "user_data" => user_data: value,
        "unschedulable" => unschedulable: value,
        "node_name_mode" => node_name_mode: value,
        "pre_user_data" => pre_user_data: value,
    }
}

values! {
    /// Kind of the object, operation or check concerned.
    pub enum KubernetesTriggerType {
        /// The trigger acts on a stateless application (a Deployment).
        Deployment = "deployment",
        /// The trigger acts on an application from the application center.
        Application = "application",
    }
}

/// Times in which the service may carry out maintenance of the cluster.
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Whether upkeep of the cluster is kept to a maintenance window. Example: `false`.
    pub enable: Option<bool>,
    /// Time at which a maintenance window opens. Example: `2020-10-15T12:31:00.000+08:00`.
    pub maintenance_time: Option<Timestamp>,
    /// How long a maintenance window stays open. Example: `3h`.
    pub duration: Option<String>,
    /// Days of the week on which the maintenance window opens, joined by commas.
    /// Example: `Monday,Thursday`.
    pub weekly_period: Option<String>,
    /// Rule in RFC 5545 notation for how often the maintenance window or the inspection comes round.
    /// Example: `FREQ=WEEKLY;INTERVAL=4;BYDAY=MO,TU`.
    pub recurrence: Option<String>,
}

impl MaintenanceWindow {
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
    /// Sets `maintenance_time`.
    pub fn maintenance_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.maintenance_time = Some(value.into());
        self
    }
    /// Sets `duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `weekly_period`.
    pub fn weekly_period(mut self, value: impl Into<String>) -> Self {
        self.weekly_period = Some(value.into());
        self
    }
    /// Sets `recurrence`.
    pub fn recurrence(mut self, value: impl Into<String>) -> Self {
        self.recurrence = Some(value.into());
        self
    }
}

response! {
    MaintenanceWindow {
        "enable" => enable: value,
        "maintenance_time" => maintenance_time: value,
        "duration" => duration: value,
        "weekly_period" => weekly_period: value,
        "recurrence" => recurrence: value,
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
    pub auto_upgrade_policy: Option<ManagementAutoUpgradePolicy>,
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
    pub fn auto_upgrade_policy(
        mut self,
        value: impl Into<ManagementAutoUpgradePolicy>,
    ) -> Self {
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

/// What automatic upgrades of the pool's nodes cover.
#[non_exhaustive]
pub struct ManagementAutoUpgradePolicy {
    /// Whether automatic upgrades cover the kubelet; counts only while automatic upgrades are on.
    /// Example: `true`.
    pub auto_upgrade_kubelet: Option<bool>,
    /// Whether automatic upgrades cover the container runtime; counts only while automatic upgrades are
    /// on. Example: `false`.
    pub auto_upgrade_runtime: Option<bool>,
    /// Whether automatic upgrades cover the operating system; counts only while automatic upgrades are
    /// on. Example: `false`.
    pub auto_upgrade_os: Option<bool>,
}

impl ManagementAutoUpgradePolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_upgrade_kubelet`.
    #[inline]
    pub fn auto_upgrade_kubelet(mut self, value: bool) -> Self {
        self.auto_upgrade_kubelet = Some(value);
        self
    }
    /// Sets `auto_upgrade_runtime`.
    #[inline]
    pub fn auto_upgrade_runtime(mut self, value: bool) -> Self {
        self.auto_upgrade_runtime = Some(value);
        self
    }
    /// Sets `auto_upgrade_os`.
    #[inline]
    pub fn auto_upgrade_os(mut self, value: bool) -> Self {
        self.auto_upgrade_os = Some(value);
        self
    }
}

request! {
    ManagementAutoUpgradePolicy {
        "auto_upgrade_kubelet" => auto_upgrade_kubelet: field,
        "auto_upgrade_runtime" => auto_upgrade_runtime: field,
        "auto_upgrade_os" => auto_upgrade_os: field,
    }
}

values! {
    /// How scaling spreads instances over zones: by vSwitch priority, by lowest cost, or evenly.
    pub enum MultiAzPolicy {
        /// The vSwitches are tried in the order given; the next counts when one zone has no capacity.
        Priority = "PRIORITY",
        /// The instance type with the cheapest vCPU is tried first.
        CostOptimized = "COST_OPTIMIZED",
        /// Instances are spread evenly over the zones of the vSwitches.
        Balance = "BALANCE",
    }
}

values! {
    /// Kind of network that the cluster uses, such as a VPC.
    pub enum NetworkMode {
        /// The classic network, outside any VPC.
        Classic = "classic",
        /// Nodes and pods lie in the network of a VPC.
        Vpc = "vpc",
        /// An overlay network on top of the hosts' network.
        Overlay = "overlay",
        /// The Calico network, with network policies.
        Calico = "calico",
    }
}

/// Components installed on the nodes themselves, with their versions and settings.
#[non_exhaustive]
pub struct NodeComponent {
    /// Name of the node component, such as `kubelet`.
    pub name: Option<String>,
    /// Version of the component. Example: `1.33.3-aliyun.1`.
    pub version: Option<String>,
    /// Settings handed to the component, in the form its configuration schema asks for.
    pub config: Option<NodeComponentConfig>,
}

impl NodeComponent {
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
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<NodeComponentConfig>) -> Self {
        self.config = Some(value.into());
        self
    }
}

response! {
    NodeComponent {
        "name" => name: value,
        "version" => version: value,
        "config" => config: value,
    }
}

/// Settings handed to the component, in the form its configuration schema asks for.
#[non_exhaustive]
pub struct NodeComponentConfig {
    /// Settings of your own for the node component, as names and values.
    pub custom_config: BTreeMap<String, String>,
}

impl NodeComponentConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `custom_config`.
    pub fn custom_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.custom_config = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
}

response! {
    NodeComponentConfig {
        "custom_config" => custom_config: map,
    }
}

/// Settings on the nodes themselves, such as kubelet parameters.
#[non_exhaustive]
pub struct NodeConfig {
    /// Kubelet parameters of the pool's nodes.
    pub kubelet_configuration: Option<KubeletConfig>,
}

impl NodeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `kubelet_configuration`.
    pub fn kubelet_configuration(mut self, value: impl Into<KubeletConfig>) -> Self {
        self.kubelet_configuration = Some(value.into());
        self
    }
}

request! {
    NodeConfig {
        "kubelet_configuration" => kubelet_configuration: field,
    }
}

/// Operating system settings of the nodes.
#[non_exhaustive]
pub struct NodeOsConfig {
    /// Settings for transparent huge pages on the nodes.
    pub hugepage: Option<Hugepage>,
}

response! {
    NodeOsConfig {
        "hugepage" => hugepage: value,
    }
}

/// Basic facts of the node pool, such as its name, type and resource group.
#[non_exhaustive]
pub struct NodepoolInfo {
    /// **Required.** Name of the node pool. Example: `np-test`.
    pub name: Option<String>,
    /// Resource group that the cluster, or the pool's instances, are put into.
    /// Example: `rg-acfmyvw3wjm****`.
    pub resource_group_id: Option<String>,
    /// Kind of node pool: an ordinary one, an edge one or a Lingjun one. Example: `ess`.
    pub type_: Option<String>,
}

impl NodepoolInfo {
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
    /// Sets `resource_group_id`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    NodepoolInfo {
        "name" => name: field,
        "resource_group_id" => resource_group_id: field,
        "type" => type_: field,
    }
}

/// What the service may do to the cluster on its own, such as upgrading it.
#[non_exhaustive]
pub struct OperationPolicy {
    /// Automatic upgrades of the cluster: whether they are on and how eager they are.
    pub cluster_auto_upgrade: Option<ClusterAutoUpgrade>,
}

impl OperationPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_auto_upgrade`.
    pub fn cluster_auto_upgrade(mut self, value: impl Into<ClusterAutoUpgrade>) -> Self {
        self.cluster_auto_upgrade = Some(value.into());
        self
    }
}

response! {
    OperationPolicy {
        "cluster_auto_upgrade" => cluster_auto_upgrade: value,
    }
}

/// Paging details: which page this is, how long pages are, and how many entries match in all.
#[non_exhaustive]
pub struct Page {
    /// Number of the page of results, counted from the first. Example: `1`.
    pub page_number: Option<i32>,
    /// How many entries a page holds. Example: `10`.
    pub page_size: Option<i32>,
    /// How many entries match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
}

response! {
    Page {
        "page_number" => page_number: value,
        "page_size" => page_size: value,
        "total_count" => total_count: value,
    }
}

/// Paging details: which page this is, how long pages are, and how many entries match in all.
#[non_exhaustive]
pub struct PageInfo {
    /// How many entries a page holds. Example: `50`.
    pub page_size: Option<i64>,
    /// Number of the page of results, counted from the first. Example: `1`.
    pub page_number: Option<i64>,
    /// How many entries match in all, over all pages. Example: `126`.
    pub total_count: Option<i64>,
}

response! {
    PageInfo {
        "page_size" => page_size: value,
        "page_number" => page_number: value,
        "total_count" => total_count: value,
    }
}

values! {
    /// Where the work stops and waits: after the first batch, after each batch, or nowhere.
    pub enum PausePolicy {
        /// Works through all batches without stopping.
        NotPause = "NotPause",
        /// Stops once, after the first batch, so that its outcome can be looked at.
        FirstBatch = "FirstBatch",
        /// Stops after each batch until it is told to go on.
        EveryBatch = "EveryBatch",
    }
}

values! {
    /// Operating system that the nodes run, such as a Linux distribution or Windows.
    pub enum Platform {
        /// CentOS Linux.
        CentOS = "CentOS",
        /// Alibaba Cloud Linux.
        AliyunLinux = "AliyunLinux",
        /// Alibaba Cloud Linux in the Qboot variant, made for fast start-up.
        QbootAliyunLinux = "QbootAliyunLinux",
        /// The Qboot variant, made for fast start-up.
        Qboot = "Qboot",
        /// Windows Server with its desktop interface.
        Windows = "Windows",
        /// Windows Server in the core edition, without a desktop interface.
        WindowsCore = "WindowsCore",
    }
}

/// How the repair works through the nodes in batches.
#[non_exhaustive]
pub struct Policy {
    /// How many nodes may be worked on at once in each batch. Example: `1`.
    pub max_parallelism: Option<i64>,
}

impl Policy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `max_parallelism`.
    #[inline]
    pub fn max_parallelism(mut self, value: i64) -> Self {
        self.max_parallelism = Some(value);
        self
    }
}

request! {
    Policy {
        "max_parallelism" => max_parallelism: field,
    }
}

/// Which private pool of reserved capacity instances may use.
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// ID of the private pool, an elasticity assurance or capacity reservation, that instances are
    /// taken from. Example: `eap-bp67acfmxazb4****`.
    pub id: Option<String>,
    /// How instances draw on private pools of reserved capacity: any open pool, one named pool, or
    /// none. Example: `Open`.
    pub match_criteria: Option<String>,
}

impl PrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `match_criteria`.
    pub fn match_criteria(mut self, value: impl Into<String>) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
}

response! {
    PrivatePoolOptions {
        "id" => id: value,
        "match_criteria" => match_criteria: value,
    }
}

values! {
    /// Kind of managed cluster within the type, such as the default, edge or serverless kind.
    pub enum Profile {
        /// An ordinary managed cluster, Pro or Basic.
        Default = "Default",
        /// A cluster with nodes at edge sites.
        Edge = "Edge",
    }
}

/// Memory set aside on each NUMA node, one entry for each.
#[non_exhaustive]
pub struct ReservedMemory {
    /// Number of the NUMA node that memory is set aside on. Example: `0`.
    pub numa_node: Option<i32>,
    /// How much memory, ordinary or in huge pages, is set aside on the NUMA node.
    /// Example: `{"memory": "1Gi"}`.
    pub limits: Option<Value>,
}

impl ReservedMemory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `numaNode`.
    #[inline]
    pub fn numa_node(mut self, value: i32) -> Self {
        self.numa_node = Some(value);
        self
    }
    /// Sets `limits`.
    pub fn limits(mut self, value: impl Into<Value>) -> Self {
        self.limits = Some(value.into());
        self
    }
}

response! {
    ReservedMemory {
        "numaNode" => numa_node: value,
        "limits" => limits: value,
    }
}

/// Which pools of capacity, private or public, instances are created from.
#[non_exhaustive]
pub struct ResourcePoolOptions {
    /// Which pools of capacity instances are created from: private ones first, private ones only, or no
    /// preference. Example: `PrivatePoolFirst`.
    pub strategy: Option<Open<Strategy>>,
    /// Private pools of reserved capacity that instances may use. Example: `eap-bp67acfmxazb4****`.
    pub private_pool_ids: Vec<String>,
}

impl ResourcePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `strategy`.
    pub fn strategy(mut self, value: impl Into<Open<Strategy>>) -> Self {
        self.strategy = Some(value.into());
        self
    }
    /// Sets `private_pool_ids`.
    pub fn private_pool_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_pool_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    ResourcePoolOptions {
        "strategy" => strategy: value,
        "private_pool_ids" => private_pool_ids: list(""),
    }
}

values! {
    /// Kind of Kubernetes objects whose protection is looked at.
    pub enum ResourceType {
        /// The protection of Kubernetes namespaces.
        Namespaces = "namespaces",
        /// The protection of Kubernetes services.
        Services = "services",
    }
}

/// How nodes are worked through in batches: how many at a time, and where to pause.
#[non_exhaustive]
pub struct RollingPolicy {
    /// How many nodes may be worked on at once in each batch. Default: `1`. Example: `1`.
    pub max_parallelism: Option<i64>,
    /// Where the work stops and waits: after the first batch, after each batch, or nowhere.
    /// Default: `NotPause`. Example: `NotPause`.
    pub pause_policy: Option<Open<PausePolicy>>,
    /// Waiting time between two batches. Default: `0`. Example: `0`.
    pub batch_interval: Option<i64>,
}

impl RollingPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `maxParallelism`.
    #[inline]
    pub fn max_parallelism(mut self, value: i64) -> Self {
        self.max_parallelism = Some(value);
        self
    }
    /// Sets `pausePolicy`.
    pub fn pause_policy(mut self, value: impl Into<Open<PausePolicy>>) -> Self {
        self.pause_policy = Some(value.into());
        self
    }
    /// Sets `batchInterval`.
    #[inline]
    pub fn batch_interval(mut self, value: i64) -> Self {
        self.batch_interval = Some(value);
        self
    }
}

request! {
    RollingPolicy {
        "maxParallelism" => max_parallelism: field,
        "pausePolicy" => pause_policy: field,
        "batchInterval" => batch_interval: field,
    }
}

/// Software that runs the containers on the nodes, such as containerd.
#[non_exhaustive]
pub struct Runtime {
    /// Container runtime that the nodes use, such as `containerd`.
    pub name: Option<String>,
    /// Release of the container runtime; the newest one that the cluster supports is taken when it is
    /// left out.
    pub version: Option<String>,
}

impl Runtime {
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
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

response! {
    Runtime {
        "name" => name: value,
        "version" => version: value,
    }
}

values! {
    /// How the pool grows and shrinks: by creating and releasing instances, or by starting and stopping them.
    pub enum ScalingPolicy {
        /// Instances are created and released as needed (standard mode).
        Release = "release",
        /// Instances are stopped and started again, which makes the next growth faster (swift mode).
        Recycle = "recycle",
    }
}

/// Price limits for spot instances, one entry for each instance type.
#[non_exhaustive]
pub struct SpotPriceLimit {
    /// ECS instance type that the price limit holds for. Example: `ecs.c6.large`.
    pub instance_type: Option<String>,
    /// Highest hourly price to pay for one spot instance of this type. Example: `0.39`.
    pub price_limit: Option<String>,
}

impl SpotPriceLimit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instance_type`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `price_limit`.
    pub fn price_limit(mut self, value: impl Into<String>) -> Self {
        self.price_limit = Some(value.into());
        self
    }
}

response! {
    SpotPriceLimit {
        "instance_type" => instance_type: value,
        "price_limit" => price_limit: value,
    }
}

values! {
    /// Whether spot instances are used, and if so at a price limit of yours or at the market price.
    pub enum SpotStrategy {
        /// Ordinary instances, no spot instances.
        NoSpot = "NoSpot",
        /// Spot instances as long as they cost no more than the limit set.
        SpotWithPriceLimit = "SpotWithPriceLimit",
        /// Spot instances at whatever the market price is.
        SpotAsPriceGo = "SpotAsPriceGo",
    }
}

values! {
    /// Condition that the object is in at the moment, by which its next steps can be decided.
    pub enum StatusState {
        /// Ready and working.
        Active = "active",
        /// Nodes are being added or taken out at the moment.
        Scaling = "scaling",
        /// Nodes are being taken out.
        Removing = "removing",
        /// On its way out; it can no longer be used.
        Deleting = "deleting",
        /// Being changed or upgraded; other changes have to wait.
        Updating = "updating",
    }
}

values! {
    /// Which pools of capacity instances are created from: private ones first, private ones only, or no preference.
    pub enum Strategy {
        /// Private pools are used first, the public pool when they do not suffice.
        PrivatePoolFirst = "PrivatePoolFirst",
        /// Only private pools are used; instances that do not fit are not created.
        PrivatePoolOnly = "PrivatePoolOnly",
        /// No preference; the private pool options decide.
        None = "None",
    }
}

/// Overview of the inspection: how many checks ended how.
#[non_exhaustive]
pub struct Summary {
    /// Code of the outcome or the error, for programs to act on. Example: `warning`.
    pub code: Option<String>,
    /// How many checks found nothing. Example: `10`.
    pub normal_count: Option<i32>,
    /// How many checks ended with a piece of advice. Example: `0`.
    pub advice_count: Option<i32>,
    /// How many checks ended with a warning. Example: `1`.
    pub warn_count: Option<i32>,
    /// How many checks ended with an error. Example: `0`.
    pub error_count: Option<i32>,
}

response! {
    Summary {
        "code" => code: value,
        "normalCount" => normal_count: value,
        "adviceCount" => advice_count: value,
        "warnCount" => warn_count: value,
        "errorCount" => error_count: value,
    }
}

/// Pairs of name and value for sorting clusters, pools and nodes.
#[non_exhaustive]
pub struct Tag {
    /// Name of one tag.
    pub key: Option<String>,
    /// What the tag says under its name.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "key" => key: value,
        "value" => value: value,
    }
}

/// Kubernetes taints that the nodes carry, which keep pods away that do not tolerate them.
#[non_exhaustive]
pub struct Taint {
    /// Name of the taint, which a pod's toleration must match.
    pub key: Option<String>,
    /// What the taint says under its name, which a pod's toleration may have to match.
    pub value: Option<String>,
    /// What the taint does to pods that do not tolerate it: avoid the node, keep off it, or be evicted.
    pub effect: Option<String>,
}

impl Taint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `effect`.
    pub fn effect(mut self, value: impl Into<String>) -> Self {
        self.effect = Some(value.into());
        self
    }
}

response! {
    Taint {
        "key" => key: value,
        "value" => value: value,
        "effect" => effect: value,
    }
}

/// Tasks found, one entry each.
#[non_exhaustive]
pub struct Tasks {
    /// When the task or check was created. Example: `0001-01-01T00:00:00Z`.
    pub created_at: Option<Timestamp>,
    /// When the task or check ended. Example: `0001-01-01T00:00:00Z`.
    pub finished_at: Option<Timestamp>,
    /// How the object, the check or the step stands at present. Example: `Success`.
    pub status: Option<String>,
    /// Whether the upgrade task was called off. Example: `false`.
    pub is_canceled: Option<bool>,
}

response! {
    Tasks {
        "created_at" => created_at: value,
        "finished_at" => finished_at: value,
        "status" => status: value,
        "is_canceled" => is_canceled: value,
    }
}

/// Settings for confidential computing in a trusted execution environment.
#[non_exhaustive]
pub struct TeeConfig {
    /// Whether the nodes offer confidential computing in a trusted execution environment.
    /// Example: `false`.
    pub tee_enable: Option<bool>,
}

impl TeeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `tee_enable`.
    #[inline]
    pub fn tee_enable(mut self, value: bool) -> Self {
        self.tee_enable = Some(value);
        self
    }
}

response! {
    TeeConfig {
        "tee_enable" => tee_enable: value,
    }
}

values! {
    /// Kind of template, which decides where the console shows it.
    pub enum TemplateType {
        /// Listed on the console's page for orchestration templates.
        Kubernetes = "kubernetes",
        /// Not listed on the console's page for Kubernetes orchestration templates.
        Compose = "compose",
    }
}

/// Settings for the OpenTelemetry traces that the kubelet sends out.
#[non_exhaustive]
pub struct Tracing {
    /// Address of the collector that the kubelet sends its trace data to. Example: `localhost:4317`.
    pub endpoint: Option<String>,
    /// How many of every million trace spans the kubelet collects. Example: `200000`.
    pub sampling_rate_per_million: Option<i32>,
}

impl Tracing {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `samplingRatePerMillion`.
    #[inline]
    pub fn sampling_rate_per_million(mut self, value: i32) -> Self {
        self.sampling_rate_per_million = Some(value);
        self
    }
}

response! {
    Tracing {
        "endpoint" => endpoint: value,
        "samplingRatePerMillion" => sampling_rate_per_million: value,
    }
}

/// How automatic upgrades of the pool run, such as extra nodes and how many may be down.
#[non_exhaustive]
pub struct UpgradeConfig {
    /// Whether nodes of the pool are upgraded without being asked for; the upgrade policy says what is
    /// upgraded. Example: `false`.
    pub auto_upgrade: Option<bool>,
    /// Extra nodes created during an upgrade to make up for the ones out of service; excludes
    /// `surge_percentage`. Example: `0`.
    pub surge: Option<i64>,
    /// Extra nodes for an upgrade as a share of the existing nodes; excludes `surge`. Example: `0`.
    pub surge_percentage: Option<i64>,
    /// How many nodes may be out of service at the same time during an upgrade.
    /// Range: 1 to 1000. Default: `1`. Example: `1`.
    pub max_unavailable: Option<i64>,
}

impl UpgradeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_upgrade`.
    #[inline]
    pub fn auto_upgrade(mut self, value: bool) -> Self {
        self.auto_upgrade = Some(value);
        self
    }
    /// Sets `surge`.
    #[inline]
    pub fn surge(mut self, value: i64) -> Self {
        self.surge = Some(value);
        self
    }
    /// Sets `surge_percentage`.
    #[inline]
    pub fn surge_percentage(mut self, value: i64) -> Self {
        self.surge_percentage = Some(value);
        self
    }
    /// Sets `max_unavailable`.
    #[inline]
    pub fn max_unavailable(mut self, value: i64) -> Self {
        self.max_unavailable = Some(value);
        self
    }
}

response! {
    UpgradeConfig {
        "auto_upgrade" => auto_upgrade: value,
        "surge" => surge: value,
        "surge_percentage" => surge_percentage: value,
        "max_unavailable" => max_unavailable: value,
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct UpgradeStatusItem {
    /// Component that is being upgraded and its versions.
    pub addon_info: Option<AddonInfo>,
    /// Tasks found, one entry each.
    pub tasks: Option<Tasks>,
}

response! {
    UpgradeStatusItem {
        "addon_info" => addon_info: value,
        "tasks" => tasks: value,
    }
}
