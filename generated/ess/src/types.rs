// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Container registry instances that images are pulled from.
#[non_exhaustive]
pub struct AcrRegistryInfo {
    /// Host names of the container registry; all of its names unless given. Items: at most 100.
    pub domain: Vec<String>,
    /// Name of the container registry instance.
    pub instance_name: Option<String>,
    /// Container registry instance, by its ID.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AcrRegistryInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.domain = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    AcrRegistryInfo {
        "Domain" => domain: field,
        "InstanceName" => instance_name: field,
        "InstanceId" => instance_id: field,
        "RegionId" => region_id: field,
    }
}

values! {
    /// How `AdjustmentValue` is read: as a change, a percentage, or a total.
    pub enum AdjustmentType {
        /// `AdjustmentValue` is a number of instances to add or remove.
        QuantityChangeInCapacity = "QuantityChangeInCapacity",
        /// `AdjustmentValue` is a percentage of the instances there are.
        PercentChangeInCapacity = "PercentChangeInCapacity",
        /// `AdjustmentValue` is the number of instances to end up with.
        TotalCapacity = "TotalCapacity",
    }
}

values! {
    /// Whether an instance that was stopped has to start again on the same dedicated host.
    pub enum Affinity {
        /// A stopped instance may start again on another host.
        Default = "default",
        /// A stopped instance starts again only on its own dedicated host.
        Host = "host",
    }
}

/// What narrows the metric down; only for target tracking rules.
#[non_exhaustive]
pub struct AlarmDimension {
    /// By what the metric is narrowed down.
    pub dimension_key: Option<String>,
    /// To what the metric is narrowed down; its key says of what kind it is.
    pub dimension_value: Option<String>,
}

impl AlarmDimension {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DimensionKey`.
    pub fn dimension_key(mut self, value: impl Into<String>) -> Self {
        self.dimension_key = Some(value.into());
        self
    }
    /// Sets `DimensionValue`.
    pub fn dimension_value(mut self, value: impl Into<String>) -> Self {
        self.dimension_value = Some(value.into());
        self
    }
}

response! {
    AlarmDimension {
        "DimensionKey" => dimension_key: value,
        "DimensionValue" => dimension_value: value,
    }
}

/// Settings of the event-triggered tasks that the rule brings along.
#[non_exhaustive]
pub struct AlarmOptions {
    /// Time over which the metric is gathered for one check.
    pub period: Option<i32>,
}

impl AlarmOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
}

request! {
    AlarmOptions {
        "Period" => period: field,
    }
}

/// ALB server groups, each with the port and weight of the instances.
#[non_exhaustive]
pub struct AlbServerGroup {
    /// ALB server group that passes traffic to the instances. Example: `sgp-ddwb0y0g6y9bjm****`.
    pub alb_server_group_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    /// Range: 1 to 65535. Example: `22`.
    pub port: Option<i32>,
    /// Share of traffic that instances get from the server group or load balancer.
    /// Range: 0 to 100. Example: `100`.
    pub weight: Option<i32>,
}

impl AlbServerGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlbServerGroupId`.
    pub fn alb_server_group_id(mut self, value: impl Into<String>) -> Self {
        self.alb_server_group_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

response! {
    AlbServerGroup {
        "AlbServerGroupId" => alb_server_group_id: value,
        "Port" => port: value,
        "Weight" => weight: value,
    }
}

/// How capacity is made up of pay-as-you-go and spot instances.
#[non_exhaustive]
pub struct CapacityOptions {
    /// How many pay-as-you-go instances the group keeps before spot instances are used.
    pub on_demand_base_capacity: Option<i32>,
    /// Share of pay-as-you-go instances in what goes beyond the base.
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    /// Whether pay-as-you-go instances fill in when too few spot instances can be had.
    pub compensate_with_on_demand: Option<bool>,
    /// Whether pay-as-you-go instances that filled in give way to spot instances again.
    pub spot_auto_replace_on_demand: Option<bool>,
    /// Whether prices are compared per vCPU or per unit of weighted capacity.
    pub price_comparison_mode: Option<String>,
}

impl CapacityOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OnDemandBaseCapacity`.
    #[inline]
    pub fn on_demand_base_capacity(mut self, value: i32) -> Self {
        self.on_demand_base_capacity = Some(value);
        self
    }
    /// Sets `OnDemandPercentageAboveBaseCapacity`.
    #[inline]
    pub fn on_demand_percentage_above_base_capacity(mut self, value: i32) -> Self {
        self.on_demand_percentage_above_base_capacity = Some(value);
        self
    }
    /// Sets `CompensateWithOnDemand`.
    #[inline]
    pub fn compensate_with_on_demand(mut self, value: bool) -> Self {
        self.compensate_with_on_demand = Some(value);
        self
    }
    /// Sets `SpotAutoReplaceOnDemand`.
    #[inline]
    pub fn spot_auto_replace_on_demand(mut self, value: bool) -> Self {
        self.spot_auto_replace_on_demand = Some(value);
        self
    }
    /// Sets `PriceComparisonMode`.
    pub fn price_comparison_mode(mut self, value: impl Into<String>) -> Self {
        self.price_comparison_mode = Some(value.into());
        self
    }
}

request! {
    CapacityOptions {
        "OnDemandBaseCapacity" => on_demand_base_capacity: field,
        "OnDemandPercentageAboveBaseCapacity" => on_demand_percentage_above_base_capacity: field,
        "CompensateWithOnDemand" => compensate_with_on_demand: field,
        "SpotAutoReplaceOnDemand" => spot_auto_replace_on_demand: field,
        "PriceComparisonMode" => price_comparison_mode: field,
    }
}

/// Files that the volume holds, each with its path and content.
#[non_exhaustive]
pub struct ConfigFileVolumeConfigFileToPath {
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// Access rights of the file in the volume.
    pub mode: Option<i32>,
    /// Content of the file.
    pub content: Option<String>,
}

impl ConfigFileVolumeConfigFileToPath {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Mode`.
    #[inline]
    pub fn mode(mut self, value: i32) -> Self {
        self.mode = Some(value);
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

response! {
    ConfigFileVolumeConfigFileToPath {
        "Path" => path: value,
        "Mode" => mode: value,
        "Content" => content: value,
    }
}

values! {
    /// Whether burstable instances may go beyond their CPU credits.
    pub enum CreditSpecification {
        /// Without credits, the instance falls back to its baseline.
        Standard = "Standard",
        /// The instance can go beyond its credits, at extra cost.
        Unlimited = "Unlimited",
    }
}

/// Order in which pairs of instance type and vSwitch are tried.
#[non_exhaustive]
pub struct CustomPriority {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl CustomPriority {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `VswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

response! {
    CustomPriority {
        "InstanceType" => instance_type: value,
        "VswitchId" => vswitch_id: value,
    }
}

/// Data disks that each instance gets.
#[non_exhaustive]
pub struct DataDisk {
    /// How many items to return at most, or the size asked for. Unit: `GiB`. Example: `100`.
    pub size: Option<i32>,
    /// Snapshot that the data disk is made from; it decides the size. Example: `s-280s7****`.
    pub snapshot_id: Option<String>,
    /// Kind of storage that the disk is made of. Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
    /// Name under which the data disk appears in the system. Example: `/dev/xvdb`.
    pub device: Option<String>,
    /// Whether the data disk is released along with its instance. Default: `true`. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// Whether the disk is encrypted. Default: `false`. Example: `false`.
    pub encrypted: Option<String>,
    /// Key in Key Management Service that the data disk is encrypted with.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Label that the disk gets. Length: 2 to 128. Example: `cloud_ssdData`.
    pub disk_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `Test data disk.`.
    pub description: Option<String>,
    /// Automatic snapshot policy that applies to the disk. Example: `sp-bp19nq9enxqkomib****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Performance level of the ESSD. Default: `PL1`. Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Disk categories to try, in order of preference. Items: at most 10.
    pub categories: Vec<String>,
    /// Reads and writes a second reserved for the disk.
    pub provisioned_iops: Option<i64>,
    /// Whether the disk may go beyond its baseline for a while.
    pub bursting_enabled: Option<bool>,
}

impl DataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `Categories`.
    pub fn categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

request! {
    DataDisk {
        "Size" => size: field,
        "SnapshotId" => snapshot_id: field,
        "Category" => category: field,
        "Device" => device: field,
        "DeleteWithInstance" => delete_with_instance: field,
        "Encrypted" => encrypted: field,
        "KMSKeyId" => kms_key_id: field,
        "DiskName" => disk_name: field,
        "Description" => description: field,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: field,
        "PerformanceLevel" => performance_level: field,
        "Categories" => categories: field,
        "ProvisionedIops" => provisioned_iops: field,
        "BurstingEnabled" => bursting_enabled: field,
    }
}

values! {
    /// What happens when the waiting time is over.
    pub enum DefaultResult {
        /// The activity goes on: new instances join, instances to be removed leave.
        Continue = "CONTINUE",
        /// New instances are released again; instances to be removed leave the group.
        Abandon = "ABANDON",
    }
}

/// What narrows the metric down, such as the network interface.
#[non_exhaustive]
pub struct Dimension {
    /// By what the metric is narrowed down. Example: `device`.
    pub dimension_key: Option<Open<DimensionKey>>,
    /// To what the metric is narrowed down; its key says of what kind it is. Example: `eth0`.
    pub dimension_value: Option<String>,
}

impl Dimension {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DimensionKey`.
    pub fn dimension_key(mut self, value: impl Into<Open<DimensionKey>>) -> Self {
        self.dimension_key = Some(value.into());
        self
    }
    /// Sets `DimensionValue`.
    pub fn dimension_value(mut self, value: impl Into<String>) -> Self {
        self.dimension_value = Some(value.into());
        self
    }
}

response! {
    Dimension {
        "DimensionKey" => dimension_key: value,
        "DimensionValue" => dimension_value: value,
    }
}

values! {
    /// By what the metric is narrowed down.
    pub enum DimensionKey {
        /// The account that owns the group.
        UserId2 = "user_id",
        /// Only instances of one scaling group count.
        ScalingGroup = "scaling_group",
        /// The network interface.
        Device = "device",
        /// The state of TCP connections: all of them, or only those established.
        State = "state",
        /// The account that owns the group.
        UserId = "userId",
    }
}

values! {
    /// Kind of storage that the disk is made of.
    pub enum DiskCategory {
        /// Basic disk, the slowest kind.
        Cloud = "cloud",
        /// Ultra disk, faster than a basic disk.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD, faster than an ultra disk.
        CloudSsd = "cloud_ssd",
        /// Local SSD on the host machine.
        EphemeralSsd = "ephemeral_ssd",
        /// ESSD, whose speed depends on its performance level.
        CloudEssd = "cloud_essd",
    }
}

/// Options of the resolver, each a name with or without a value.
#[non_exhaustive]
pub struct DnsConfigOption {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl DnsConfigOption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

response! {
    DnsConfigOption {
        "Value" => value: value,
        "Name" => name: value,
    }
}

/// Environment variables of the container.
#[non_exhaustive]
pub struct EnvironmentVar {
    /// Name of the environment variable.
    pub key: Option<String>,
    /// Value of the environment variable.
    pub value: Option<String>,
}

impl EnvironmentVar {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    EnvironmentVar {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Conditions on several metrics, one entry each.
#[non_exhaustive]
pub struct Expression {
    /// Metric that the task or rule goes by, from CloudMonitor or reported by the caller.
    pub metric_name: Option<String>,
    /// How the metric is compared with the threshold.
    pub comparison_operator: Option<String>,
    /// Time over which the metric is gathered for one check.
    pub period: Option<i32>,
    /// How data points of the metric are put together, such as by average.
    pub statistics: Option<String>,
    /// Value that the metric has to pass for the event-triggered task to act.
    pub threshold: Option<f64>,
}

impl Expression {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `ComparisonOperator`.
    pub fn comparison_operator(mut self, value: impl Into<String>) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Statistics`.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
}

response! {
    Expression {
        "MetricName" => metric_name: value,
        "ComparisonOperator" => comparison_operator: value,
        "Period" => period: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
    }
}

values! {
    /// Whether instances are checked, so that failing ones are replaced.
    pub enum HealthCheckType {
        /// Instances are not checked.
        None = "NONE",
        /// Instances are checked, and failing ones replaced.
        Ecs = "ECS",
    }
}

values! {
    /// Whether the instance counts as healthy; Auto Scaling takes those that do not out of the group.
    pub enum HealthStatus {
        /// The instance runs as it should.
        Healthy = "Healthy",
        /// The instance is not running as it should and is going to be removed.
        Unhealthy = "Unhealthy",
    }
}

/// Lines for the hosts file of the containers.
#[non_exhaustive]
pub struct HostAliase {
    /// Address that the host names stand for.
    pub ip: Option<String>,
    /// Host names that the address stands for. Items: at most 51.
    pub hostname: Vec<String>,
}

impl HostAliase {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Hostname`.
    pub fn hostname(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostname = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    HostAliase {
        "Ip" => ip: field,
        "Hostname" => hostname: field,
    }
}

/// Metrics of hybrid monitoring that the rule goes by.
#[non_exhaustive]
pub struct HybridMetric {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Formula that the metric is computed by.
    pub expression: Option<String>,
    /// Metric that the task or rule goes by, from CloudMonitor or reported by the caller.
    pub metric_name: Option<String>,
    /// How data points of the hybrid metric are put together, such as by average.
    pub statistic: Option<String>,
    /// What narrows the metric down, one entry each. Items: at most 10.
    pub dimensions: Vec<AlarmDimension>,
}

impl HybridMetric {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Expression`.
    pub fn expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Statistic`.
    pub fn statistic(mut self, value: impl Into<String>) -> Self {
        self.statistic = Some(value.into());
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlarmDimension>>,
    ) -> Self {
        self.dimensions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    HybridMetric {
        "Id" => id: field,
        "Expression" => expression: field,
        "MetricName" => metric_name: field,
        "Statistic" => statistic: field,
        "Dimensions" => dimensions: field,
    }
}

/// How instances make use of their image.
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether one logs on to instances as `ecs-user` instead of root.
    pub login_as_non_root: Option<bool>,
}

impl ImageOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoginAsNonRoot`.
    #[inline]
    pub fn login_as_non_root(mut self, value: bool) -> Self {
        self.login_as_non_root = Some(value);
        self
    }
}

request! {
    ImageOptions {
        "LoginAsNonRoot" => login_as_non_root: field,
    }
}

/// Logins for the registries that images are pulled from.
#[non_exhaustive]
pub struct ImageRegistryCredential {
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Address of the registry that images are pulled from.
    pub server: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
}

impl ImageRegistryCredential {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Server`.
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

response! {
    ImageRegistryCredential {
        "Password" => password: value,
        "Server" => server: value,
        "UserName" => user_name: value,
    }
}

/// Containers that run to their end before the others start.
#[non_exhaustive]
pub struct InitContainer {
    /// Environment variables of the init container. Items: at most 301.
    pub init_container_environment_var: Vec<EnvironmentVar>,
    /// Linux capabilities that the container gets, such as `NET_ADMIN`. Items: at most 100.
    pub security_context_capability_add: Vec<String>,
    /// Image that the container runs.
    pub image: Option<String>,
    /// Volumes that the init container mounts, and where. Items: at most 101.
    pub init_container_volume_mount: Vec<VolumeMount>,
    /// When the image is pulled anew.
    pub image_pull_policy: Option<String>,
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<f64>,
    /// Folder in the container that the command starts in.
    pub working_dir: Option<String>,
    /// Command that the container starts with. Items: at most 101.
    pub command: Vec<String>,
    /// Arguments that the start command of the container gets. Items: at most 101.
    pub arg: Vec<String>,
    /// User ID that the container runs under.
    pub security_context_run_as_user: Option<i64>,
    /// How many GPUs the container gets.
    pub gpu: Option<i32>,
    /// How much memory the instance or the container gets.
    pub memory: Option<f64>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl InitContainer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InitContainerEnvironmentVar`.
    pub fn init_container_environment_var(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnvironmentVar>>,
    ) -> Self {
        self.init_container_environment_var = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `SecurityContext.Capability.Add`.
    pub fn security_context_capability_add(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_context_capability_add = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `InitContainerVolumeMount`.
    pub fn init_container_volume_mount(
        mut self,
        value: impl IntoIterator<Item = impl Into<VolumeMount>>,
    ) -> Self {
        self.init_container_volume_mount = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImagePullPolicy`.
    pub fn image_pull_policy(mut self, value: impl Into<String>) -> Self {
        self.image_pull_policy = Some(value.into());
        self
    }
    /// Sets `Cpu`.
    #[inline]
    pub fn cpu(mut self, value: f64) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }
    /// Sets `Command`.
    pub fn command(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.command = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Arg`.
    pub fn arg(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arg = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityContext.RunAsUser`.
    #[inline]
    pub fn security_context_run_as_user(mut self, value: i64) -> Self {
        self.security_context_run_as_user = Some(value);
        self
    }
    /// Sets `Gpu`.
    #[inline]
    pub fn gpu(mut self, value: i32) -> Self {
        self.gpu = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    InitContainer {
        "InitContainerEnvironmentVar" => init_container_environment_var: field,
        "SecurityContext.Capability.Add" => security_context_capability_add: field,
        "Image" => image: field,
        "InitContainerVolumeMount" => init_container_volume_mount: field,
        "ImagePullPolicy" => image_pull_policy: field,
        "Cpu" => cpu: field,
        "WorkingDir" => working_dir: field,
        "Command" => command: field,
        "Arg" => arg: field,
        "SecurityContext.RunAsUser" => security_context_run_as_user: field,
        "Gpu" => gpu: field,
        "Memory" => memory: field,
        "Name" => name: field,
    }
}

/// Traits by which fitting instance types are picked.
#[non_exhaustive]
pub struct InstancePatternInfo {
    /// How many vCPUs the instance type has.
    pub cores: Option<i32>,
    /// Level that instance types may belong to, such as entry level or enterprise.
    pub instance_family_level: Option<String>,
    /// Highest hourly price that an instance type may have.
    pub max_price: Option<f64>,
    /// How much memory the instance or the container gets.
    pub memory: Option<f64>,
    /// Instance types to leave out; `*` stands for any characters. Items: at most 100.
    pub excluded_instance_type: Vec<String>,
    /// Kinds of machine that instance types may have, such as x86 or Arm. Items: at most 10.
    pub architecture: Vec<String>,
    /// Whether burstable instance types are allowed, left out, or the only ones.
    pub burstable_performance: Option<String>,
    /// Families that instance types may belong to. Items: at most 20.
    pub instance_type_families: Vec<String>,
    /// How many vCPUs an instance type must have at least.
    pub minimum_cpu_core_count: Option<i32>,
    /// How many vCPUs an instance type may have at most.
    pub maximum_cpu_core_count: Option<i32>,
    /// GPU models that instance types may have. Items: at most 20.
    pub gpu_specs: Vec<String>,
    /// Categories that instance types may belong to. Items: at most 20.
    pub instance_categories: Vec<String>,
    /// Processor architectures that instance types may have. Items: at most 20.
    pub cpu_architectures: Vec<String>,
    /// Processor models that instance types may have. Items: at most 20.
    pub physical_processor_models: Vec<String>,
    /// How many network interfaces the instance type must allow.
    pub minimum_eni_quantity: Option<i32>,
    /// How many IPv4 addresses one network interface of the instance type must allow.
    pub minimum_eni_private_ip_address_quantity: Option<i32>,
    /// How many IPv6 addresses one network interface of the instance type must allow.
    pub minimum_eni_ipv6_address_quantity: Option<i32>,
    /// Fewest CPU credits that a burstable instance type may start with.
    pub minimum_initial_credit: Option<i32>,
    /// Lowest baseline that a burstable instance type may have, over all its vCPUs.
    pub minimum_baseline_credit: Option<i32>,
    /// How much memory an instance type must have at least.
    pub minimum_memory_size: Option<f64>,
    /// How much memory an instance type may have at most.
    pub maximum_memory_size: Option<f64>,
    /// How many GPUs an instance type must have at least.
    pub minimum_gpu_amount: Option<i32>,
    /// How many GPUs an instance type may have at most.
    pub maximum_gpu_amount: Option<i32>,
}

impl InstancePatternInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cores`.
    #[inline]
    pub fn cores(mut self, value: i32) -> Self {
        self.cores = Some(value);
        self
    }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }
    /// Sets `MaxPrice`.
    #[inline]
    pub fn max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `ExcludedInstanceType`.
    pub fn excluded_instance_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_instance_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Architecture`.
    pub fn architecture(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.architecture = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BurstablePerformance`.
    pub fn burstable_performance(mut self, value: impl Into<String>) -> Self {
        self.burstable_performance = Some(value.into());
        self
    }
    /// Sets `InstanceTypeFamilies`.
    pub fn instance_type_families(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_families = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MinimumCpuCoreCount`.
    #[inline]
    pub fn minimum_cpu_core_count(mut self, value: i32) -> Self {
        self.minimum_cpu_core_count = Some(value);
        self
    }
    /// Sets `MaximumCpuCoreCount`.
    #[inline]
    pub fn maximum_cpu_core_count(mut self, value: i32) -> Self {
        self.maximum_cpu_core_count = Some(value);
        self
    }
    /// Sets `GpuSpecs`.
    pub fn gpu_specs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gpu_specs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceCategories`.
    pub fn instance_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CpuArchitectures`.
    pub fn cpu_architectures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cpu_architectures = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PhysicalProcessorModels`.
    pub fn physical_processor_models(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.physical_processor_models = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MinimumEniQuantity`.
    #[inline]
    pub fn minimum_eni_quantity(mut self, value: i32) -> Self {
        self.minimum_eni_quantity = Some(value);
        self
    }
    /// Sets `MinimumEniPrivateIpAddressQuantity`.
    #[inline]
    pub fn minimum_eni_private_ip_address_quantity(mut self, value: i32) -> Self {
        self.minimum_eni_private_ip_address_quantity = Some(value);
        self
    }
    /// Sets `MinimumEniIpv6AddressQuantity`.
    #[inline]
    pub fn minimum_eni_ipv6_address_quantity(mut self, value: i32) -> Self {
        self.minimum_eni_ipv6_address_quantity = Some(value);
        self
    }
    /// Sets `MinimumInitialCredit`.
    #[inline]
    pub fn minimum_initial_credit(mut self, value: i32) -> Self {
        self.minimum_initial_credit = Some(value);
        self
    }
    /// Sets `MinimumBaselineCredit`.
    #[inline]
    pub fn minimum_baseline_credit(mut self, value: i32) -> Self {
        self.minimum_baseline_credit = Some(value);
        self
    }
    /// Sets `MinimumMemorySize`.
    #[inline]
    pub fn minimum_memory_size(mut self, value: f64) -> Self {
        self.minimum_memory_size = Some(value);
        self
    }
    /// Sets `MaximumMemorySize`.
    #[inline]
    pub fn maximum_memory_size(mut self, value: f64) -> Self {
        self.maximum_memory_size = Some(value);
        self
    }
    /// Sets `MinimumGpuAmount`.
    #[inline]
    pub fn minimum_gpu_amount(mut self, value: i32) -> Self {
        self.minimum_gpu_amount = Some(value);
        self
    }
    /// Sets `MaximumGpuAmount`.
    #[inline]
    pub fn maximum_gpu_amount(mut self, value: i32) -> Self {
        self.maximum_gpu_amount = Some(value);
        self
    }
}

request! {
    InstancePatternInfo {
        "Cores" => cores: field,
        "InstanceFamilyLevel" => instance_family_level: field,
        "MaxPrice" => max_price: field,
        "Memory" => memory: field,
        "ExcludedInstanceType" => excluded_instance_type: field,
        "Architecture" => architecture: field,
        "BurstablePerformance" => burstable_performance: field,
        "InstanceTypeFamilies" => instance_type_families: field,
        "MinimumCpuCoreCount" => minimum_cpu_core_count: field,
        "MaximumCpuCoreCount" => maximum_cpu_core_count: field,
        "GpuSpecs" => gpu_specs: field,
        "InstanceCategories" => instance_categories: field,
        "CpuArchitectures" => cpu_architectures: field,
        "PhysicalProcessorModels" => physical_processor_models: field,
        "MinimumEniQuantity" => minimum_eni_quantity: field,
        "MinimumEniPrivateIpAddressQuantity" => minimum_eni_private_ip_address_quantity: field,
        "MinimumEniIpv6AddressQuantity" => minimum_eni_ipv6_address_quantity: field,
        "MinimumInitialCredit" => minimum_initial_credit: field,
        "MinimumBaselineCredit" => minimum_baseline_credit: field,
        "MinimumMemorySize" => minimum_memory_size: field,
        "MaximumMemorySize" => maximum_memory_size: field,
        "MinimumGpuAmount" => minimum_gpu_amount: field,
        "MaximumGpuAmount" => maximum_gpu_amount: field,
    }
}

values! {
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub enum InternetChargeType {
        /// A fixed bandwidth is billed, whether used or not.
        PayByBandwidth = "PayByBandwidth",
        /// The volume of data sent is billed.
        PayByTraffic = "PayByTraffic",
    }
}

values! {
    /// Whether instances are I/O optimized.
    pub enum IoOptimized {
        /// Not I/O optimized.
        None = "none",
        /// I/O optimized, for faster disks.
        Optimized = "optimized",
    }
}

/// Instance types that replace the one in the launch template, each with its weight.
#[non_exhaustive]
pub struct LaunchTemplateOverride {
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.c5.xlarge`.
    pub instance_type: Option<String>,
    /// How much one instance counts toward the capacity of the group. Range: 1 to 500. Example: `4`.
    pub weighted_capacity: Option<i32>,
    /// Highest hourly price to pay for spot instances.
    pub spot_price_limit: Option<f64>,
}

impl LaunchTemplateOverride {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `WeightedCapacity`.
    #[inline]
    pub fn weighted_capacity(mut self, value: i32) -> Self {
        self.weighted_capacity = Some(value);
        self
    }
    /// Sets `SpotPriceLimit`.
    #[inline]
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }
}

response! {
    LaunchTemplateOverride {
        "InstanceType" => instance_type: value,
        "WeightedCapacity" => weighted_capacity: value,
        "SpotPriceLimit" => spot_price_limit: value,
    }
}

/// Which lifecycle hooks act on the activity.
#[non_exhaustive]
pub struct LifecycleHookContext {
    /// Whether the activity goes on without any lifecycle hook.
    pub disable_lifecycle_hook: Option<bool>,
    /// Lifecycle hooks that do not act on this activity.
    pub ignored_lifecycle_hook_ids: Vec<String>,
}

impl LifecycleHookContext {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DisableLifecycleHook`.
    #[inline]
    pub fn disable_lifecycle_hook(mut self, value: bool) -> Self {
        self.disable_lifecycle_hook = Some(value);
        self
    }
    /// Sets `IgnoredLifecycleHookIds`.
    pub fn ignored_lifecycle_hook_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ignored_lifecycle_hook_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    LifecycleHookContext {
        "DisableLifecycleHook" => disable_lifecycle_hook: field,
        "IgnoredLifecycleHookIds" => ignored_lifecycle_hook_ids: field,
    }
}

values! {
    /// Where the instance, configuration, or group stands in its life.
    pub enum LifecycleState {
        /// In effect: the configuration serves for new instances, or the group can scale.
        Active = "Active",
        /// The group is disabled and does not scale.
        Inactive = "Inactive",
        /// The group is being deleted; it neither scales nor takes changes.
        Deleting = "Deleting",
        /// The configuration is not used for new instances.
        Inacitve = "Inacitve",
    }
}

values! {
    /// Whether the hook acts when the group scales out or in.
    pub enum LifecycleTransition {
        /// The hook acts when the group scales out.
        ScaleOut = "SCALE_OUT",
        /// The hook acts when the group scales in.
        ScaleIn = "SCALE_IN",
    }
}

/// Load balancers, each with the weight that the instances get there.
#[non_exhaustive]
pub struct LoadBalancerConfig {
    /// Load balancer that passes traffic to the instances.
    pub load_balancer_id: Option<String>,
    /// Share of traffic that instances get from the server group or load balancer.
    pub weight: Option<i32>,
}

impl LoadBalancerConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

response! {
    LoadBalancerConfig {
        "LoadBalancerId" => load_balancer_id: value,
        "Weight" => weight: value,
    }
}

values! {
    /// How instances use capacity reserved in private pools.
    pub enum MatchCriteria {
        /// A fitting open private pool is used if there is one, public capacity otherwise.
        Open = "Open",
        /// Only the private pool named is used; without it, no instance starts.
        Target = "Target",
        /// Private pools are not used.
        None = "None",
    }
}

values! {
    /// Metric that the task or rule goes by, from CloudMonitor or reported by the caller.
    pub enum MetricName {
        /// Share of CPU time in use.
        CpuUtilization = "CpuUtilization",
        /// Traffic from the internet, in the classic network.
        ClassicInternetRx = "ClassicInternetRx",
        /// Traffic to the internet, in the classic network.
        ClassicInternetTx = "ClassicInternetTx",
        /// Traffic from the internet, in a VPC.
        VpcInternetRx = "VpcInternetRx",
        /// Traffic to the internet, in a VPC.
        VpcInternetTx = "VpcInternetTx",
        /// Traffic coming in from the internal network.
        IntranetRx = "IntranetRx",
        /// Traffic going out to the internal network.
        IntranetTx = "IntranetTx",
        /// Average load of the system.
        LoadAverage = "LoadAverage",
        /// Share of memory in use.
        MemoryUtilization = "MemoryUtilization",
        /// Bytes a second read from the system disk.
        SystemDiskReadBps = "SystemDiskReadBps",
        /// Bytes a second written to the system disk.
        SystemDiskWriteBps = "SystemDiskWriteBps",
        /// Reads a second from the system disk.
        SystemDiskReadOps = "SystemDiskReadOps",
        /// Writes a second to the system disk.
        SystemDiskWriteOps = "SystemDiskWriteOps",
        /// Packets a second that come in.
        PackagesNetIn = "PackagesNetIn",
        /// Packets a second that go out.
        PackagesNetOut = "PackagesNetOut",
        /// TCP connections that there are.
        TcpConnection = "TcpConnection",
    }
}

values! {
    /// Whether CloudMonitor measures the metric or the caller reports it.
    pub enum MetricType {
        /// CloudMonitor measures the metric itself.
        System = "system",
        /// The caller reports the metric to CloudMonitor.
        Custom = "custom",
    }
}

values! {
    /// How new instances are spread over zones: by order, cost, or balance.
    pub enum MultiAZPolicy {
        /// The first vSwitch is used as long as its zone has instances, then the next.
        Priority = "PRIORITY",
        /// The cheapest instance types per vCPU come first, spot instances if they are allowed.
        CostOptimized = "COST_OPTIMIZED",
    }
}

/// Network interfaces that each instance gets.
#[non_exhaustive]
pub struct NetworkInterface {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// How the network interface handles its traffic.
    pub network_interface_traffic_mode: Option<String>,
    /// How many IPv6 addresses each instance gets.
    pub ipv6_address_count: Option<i32>,
    /// Security groups that apply to the instances or the database. Items: at most 20.
    pub security_group_ids: Vec<String>,
}

impl NetworkInterface {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i32) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    NetworkInterface {
        "InstanceType" => instance_type: field,
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: field,
        "Ipv6AddressCount" => ipv6_address_count: field,
        "SecurityGroupIds" => security_group_ids: field,
    }
}

/// Instance types to choose from, each with the weight it counts for.
#[non_exhaustive]
pub struct Override {
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.c5.xlarge`.
    pub instance_type: Option<String>,
    /// How much one instance counts toward the capacity of the group. Range: 1 to 500. Example: `4`.
    pub weighted_capacity: Option<i32>,
}

impl Override {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `WeightedCapacity`.
    #[inline]
    pub fn weighted_capacity(mut self, value: i32) -> Self {
        self.weighted_capacity = Some(value);
        self
    }
}

request! {
    Override {
        "InstanceType" => instance_type: field,
        "WeightedCapacity" => weighted_capacity: field,
    }
}

values! {
    /// Performance level of the ESSD.
    pub enum PerformanceLevel {
        /// At most 10,000 random reads and writes a second.
        Pl0 = "PL0",
        /// At most 50,000 random reads and writes a second.
        Pl1 = "PL1",
        /// At most 100,000 random reads and writes a second.
        Pl2 = "PL2",
        /// At most 1,000,000 random reads and writes a second.
        Pl3 = "PL3",
    }
}

/// Ports that the container exposes, each with its protocol.
#[non_exhaustive]
pub struct Port {
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
}

impl Port {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

response! {
    Port {
        "Protocol" => protocol: value,
        "Port" => port: value,
    }
}

values! {
    /// Whether predictions are acted on or only shown.
    pub enum PredictiveScalingMode {
        /// Predictions become tasks that scale the group.
        PredictAndScale = "PredictAndScale",
        /// Predictions are made but not acted on.
        PredictOnly = "PredictOnly",
    }
}

values! {
    /// What applies when the prediction goes beyond the largest number of instances.
    pub enum PredictiveValueBehavior {
        /// The initial maximum holds; predictions do not go beyond it.
        MaxOverridePredictiveValue = "MaxOverridePredictiveValue",
        /// The prediction holds, even beyond the initial maximum.
        PredictiveValueOverrideMax = "PredictiveValueOverrideMax",
        /// The prediction holds after it is raised by `PredictiveValueBuffer` percent.
        PredictiveValueOverrideMaxWithBuffer = "PredictiveValueOverrideMaxWithBuffer",
    }
}

/// How instances use capacity reserved in private pools.
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// How instances use capacity reserved in private pools. Example: `Open`.
    pub match_criteria: Option<Open<MatchCriteria>>,
    /// Private pool that is used; an elasticity assurance or a reservation of capacity made it.
    /// Example: `eap-bp67acfmxazb4****`.
    pub id: Option<String>,
}

impl PrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MatchCriteria`.
    pub fn match_criteria(mut self, value: impl Into<Open<MatchCriteria>>) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

response! {
    PrivatePoolOptions {
        "MatchCriteria" => match_criteria: value,
        "Id" => id: value,
    }
}

values! {
    /// Processes of the scaling group to pause or let go on.
    pub enum Process {
        /// No instances are removed.
        ScaleIn = "ScaleIn",
        /// No instances are added.
        ScaleOut = "ScaleOut",
        /// Instances are not checked.
        HealthCheck = "HealthCheck",
        /// Event-triggered tasks have no effect.
        AlarmNotification = "AlarmNotification",
        /// Scheduled tasks have no effect.
        ScheduledAction = "ScheduledAction",
    }
}

values! {
    /// How the scheduled task is repeated: every few days, on weekdays, on days of the month, or by Cron.
    pub enum RecurrenceType {
        /// Every so many days.
        Daily = "Daily",
        /// On certain days of the week.
        Weekly = "Weekly",
        /// On certain days of the month.
        Monthly = "Monthly",
        /// At the times that a Cron expression gives.
        Cron = "Cron",
    }
}

values! {
    /// In which order instances are removed when the group scales in.
    pub enum RemovalPolicy {
        /// Those longest in the group go first.
        OldestInstance = "OldestInstance",
        /// The latest to join go first.
        NewestInstance = "NewestInstance",
        /// Instances made from the oldest configuration go first.
        OldestScalingConfiguration = "OldestScalingConfiguration",
    }
}

/// From which pools of resources instances are taken.
#[non_exhaustive]
pub struct ResourcePoolOptions {
    /// How pools of resources are used.
    pub strategy: Option<String>,
    /// Private pools that instances are taken from.
    pub private_pool_ids: Vec<String>,
}

impl ResourcePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self {
        self.strategy = Some(value.into());
        self
    }
    /// Sets `PrivatePoolIds`.
    pub fn private_pool_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_pool_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ResourcePoolOptions {
        "Strategy" => strategy: field,
        "PrivatePoolIds" => private_pool_ids: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct ScalingGroupTag {
    /// Key to label the resource with, or to filter by. Example: `Department`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `Finance`.
    pub value: Option<String>,
    /// Whether new instances of the scaling group get the tag too.
    pub propagate: Option<bool>,
}

impl ScalingGroupTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Propagate`.
    #[inline]
    pub fn propagate(mut self, value: bool) -> Self {
        self.propagate = Some(value);
        self
    }
}

request! {
    ScalingGroupTag {
        "Key" => key: field,
        "Value" => value: field,
        "Propagate" => propagate: field,
    }
}

values! {
    /// What becomes of instances that the group removes: they are released, or stopped and kept.
    pub enum ScalingPolicy {
        /// Removed instances are stopped and kept for the next time.
        Recycle = "recycle",
        /// Removed instances are released.
        Release = "release",
    }
}

values! {
    /// Whether the rule is simple, works in steps, tracks a target, or predicts.
    pub enum ScalingRuleType {
        /// Adds or removes a fixed amount, or sets a total.
        SimpleScalingRule = "SimpleScalingRule",
        /// Adds and removes instances so that a metric stays near a target.
        TargetTrackingScalingRule = "TargetTrackingScalingRule",
        /// Adds or removes more the farther the metric is from its threshold.
        StepScalingRule = "StepScalingRule",
        /// Learns from past data and sets the size of the group ahead of time.
        PredictiveScalingRule = "PredictiveScalingRule",
    }
}

/// Kernel parameters that are set for the instance.
#[non_exhaustive]
pub struct SecurityContextSysctl {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl SecurityContextSysctl {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    SecurityContextSysctl {
        "Value" => value: field,
        "Name" => name: field,
    }
}

values! {
    /// Whether the security agent is installed on new instances.
    pub enum SecurityEnhancementStrategy {
        /// The security agent is installed; for public images only.
        Active = "Active",
        /// The security agent is not installed.
        Deactive = "Deactive",
    }
}

/// Options for the protection of instances.
#[non_exhaustive]
pub struct SecurityOptions {
    /// Whether, and how, instances compute in an enclave.
    pub confidential_computing_mode: Option<String>,
}

impl SecurityOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfidentialComputingMode`.
    pub fn confidential_computing_mode(mut self, value: impl Into<String>) -> Self {
        self.confidential_computing_mode = Some(value.into());
        self
    }
}

request! {
    SecurityOptions {
        "ConfidentialComputingMode" => confidential_computing_mode: field,
    }
}

/// Server groups of load balancers, each with the port and weight of the instances.
#[non_exhaustive]
pub struct ServerGroup {
    /// Server group of a load balancer that passes traffic to the instances.
    pub server_group_id: Option<String>,
    /// Whether the server group belongs to ALB or to NLB.
    pub type_: Option<String>,
    /// Share of traffic that instances get from the server group or load balancer.
    pub weight: Option<i32>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
}

impl ServerGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupId`.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

response! {
    ServerGroup {
        "ServerGroupId" => server_group_id: value,
        "Type" => type_: value,
        "Weight" => weight: value,
        "Port" => port: value,
    }
}

/// Highest hourly price to pay for spot instances.
#[non_exhaustive]
pub struct SpotPriceLimit {
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Highest hourly price to pay for the spot instance. Example: `0.5`.
    pub price_limit: Option<f64>,
}

impl SpotPriceLimit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `PriceLimit`.
    #[inline]
    pub fn price_limit(mut self, value: f64) -> Self {
        self.price_limit = Some(value);
        self
    }
}

request! {
    SpotPriceLimit {
        "InstanceType" => instance_type: field,
        "PriceLimit" => price_limit: field,
    }
}

values! {
    /// Whether instances are spot instances, and at what price.
    pub enum SpotStrategy {
        /// Ordinary pay-as-you-go instances.
        NoSpot = "NoSpot",
        /// Spot instances up to a price limit per hour.
        SpotWithPriceLimit = "SpotWithPriceLimit",
        /// Spot instances at whatever the market price is.
        SpotAsPriceGo = "SpotAsPriceGo",
    }
}

values! {
    /// How data points of the metric are put together, such as by average.
    pub enum Statistics {
        /// The mean of the data points.
        Average = "Average",
        /// The smallest data point.
        Minimum = "Minimum",
        /// The largest data point.
        Maximum = "Maximum",
    }
}

/// Steps of the rule: a range of the metric and how many instances to add or remove.
#[non_exhaustive]
pub struct StepAdjustment {
    /// Lower end of the step, as a difference from the threshold; only for step rules. Example: `1.0`.
    pub metric_interval_lower_bound: Option<f64>,
    /// Upper end of the step, as a difference from the threshold; only for step rules. Example: `5.0`.
    pub metric_interval_upper_bound: Option<f64>,
    /// How many instances the step adds or removes; only for step rules. Example: `1`.
    pub scaling_adjustment: Option<i32>,
}

impl StepAdjustment {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricIntervalLowerBound`.
    #[inline]
    pub fn metric_interval_lower_bound(mut self, value: f64) -> Self {
        self.metric_interval_lower_bound = Some(value);
        self
    }
    /// Sets `MetricIntervalUpperBound`.
    #[inline]
    pub fn metric_interval_upper_bound(mut self, value: f64) -> Self {
        self.metric_interval_upper_bound = Some(value);
        self
    }
    /// Sets `ScalingAdjustment`.
    #[inline]
    pub fn scaling_adjustment(mut self, value: i32) -> Self {
        self.scaling_adjustment = Some(value);
        self
    }
}

response! {
    StepAdjustment {
        "MetricIntervalLowerBound" => metric_interval_lower_bound: value,
        "MetricIntervalUpperBound" => metric_interval_upper_bound: value,
        "ScalingAdjustment" => scaling_adjustment: value,
    }
}

/// System disk that each instance gets.
#[non_exhaustive]
pub struct SystemDisk {
    /// Kind of storage that the disk is made of. Default: `cloud`. Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
    /// How many items to return at most, or the size asked for. Unit: `GiB`. Example: `100`.
    pub size: Option<i32>,
    /// Label that the disk gets. Length: 2 to 128. Example: `cloud_ssdSystem`.
    pub disk_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `Test system disk.`.
    pub description: Option<String>,
    /// Automatic snapshot policy that applies to the disk. Example: `sp-bp12m37ccmxvbmi5****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Performance level of the ESSD. Default: `PL0`. Example: `PL0`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Whether the disk is encrypted.
    pub encrypted: Option<bool>,
    /// Key in KMS that encrypts the system disk.
    pub kms_key_id: Option<String>,
    /// Algorithm that the system disk is encrypted with.
    pub encrypt_algorithm: Option<String>,
    /// Reads and writes a second reserved for the system disk.
    pub provisioned_iops: Option<i64>,
    /// Whether the system disk may go beyond its baseline for a while.
    pub bursting_enabled: Option<bool>,
}

impl SystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

request! {
    SystemDisk {
        "Category" => category: field,
        "Size" => size: field,
        "DiskName" => disk_name: field,
        "Description" => description: field,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: field,
        "PerformanceLevel" => performance_level: field,
        "Encrypted" => encrypted: field,
        "KMSKeyId" => kms_key_id: field,
        "EncryptAlgorithm" => encrypt_algorithm: field,
        "ProvisionedIops" => provisioned_iops: field,
        "BurstingEnabled" => bursting_enabled: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key to label the resource with, or to filter by.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

values! {
    /// Whether instances are created on dedicated hosts.
    pub enum Tenancy {
        /// Instances share hosts with those of other customers.
        Default = "default",
        /// Instances run on dedicated hosts, chosen by `DedicatedHostId` or by the service.
        Host = "host",
    }
}

/// vServer groups that pass traffic to the instances, by load balancer.
#[non_exhaustive]
pub struct VServerGroup {
    /// Load balancer that passes traffic to the instances. Example: `lb-bp1u7etiogg38yvwz****`.
    pub load_balancer_id: Option<String>,
    /// vServer groups of the load balancer, each with port and weight. Items: at most 100.
    pub vserver_group_attribute: Vec<VServerGroupAttribute>,
}

impl VServerGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `VServerGroupAttribute`.
    pub fn vserver_group_attribute(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroupAttribute>>,
    ) -> Self {
        self.vserver_group_attribute = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    VServerGroup {
        "LoadBalancerId" => load_balancer_id: field,
        "VServerGroupAttribute" => vserver_group_attribute: field,
    }
}

/// vServer groups of the load balancer, each with port and weight.
#[non_exhaustive]
pub struct VServerGroupAttribute {
    /// vServer group that passes traffic to the instances. Example: `rsp-bp1jp1rge****`.
    pub vserver_group_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    /// Range: 1 to 65535. Example: `22`.
    pub port: Option<i32>,
    /// Share of traffic that instances get from the server group or load balancer.
    /// Range: 0 to 100. Default: `50`. Example: `100`.
    pub weight: Option<i32>,
}

impl VServerGroupAttribute {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VServerGroupId`.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

response! {
    VServerGroupAttribute {
        "VServerGroupId" => vserver_group_id: value,
        "Port" => port: value,
        "Weight" => weight: value,
    }
}

/// Volumes that containers of the instance can mount.
#[non_exhaustive]
pub struct Volume {
    /// What the volume is made from, such as an empty directory, NFS, or configuration files.
    pub type_: Option<String>,
    /// Size of the disk that the volume is made from.
    pub disk_volume_disk_size: Option<i32>,
    /// Folder on the NFS server that the volume shows.
    pub nfs_volume_path: Option<String>,
    /// File system that the driver mounts.
    pub flex_volume_fs_type: Option<String>,
    /// File system on the disk that the volume is made from.
    pub disk_volume_fs_type: Option<String>,
    /// What the path on the host is, such as a folder or a file.
    pub host_path_volume_type: Option<String>,
    /// Whether the NFS volume is mounted for reading only.
    pub nfs_volume_read_only: Option<bool>,
    /// Path on the host that the volume shows.
    pub host_path_volume_path: Option<String>,
    /// Options that the driver gets, as JSON.
    pub flex_volume_options: Option<String>,
    /// Driver that provides the volume.
    pub flex_volume_driver: Option<String>,
    /// Access rights that files of the volume get unless they have their own.
    pub config_file_volume_default_mode: Option<i32>,
    /// Address of the NFS server.
    pub nfs_volume_server: Option<String>,
    /// Disk that the volume is made from, by its ID.
    pub disk_volume_disk_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Where the empty volume is kept: on the node's file system, or in memory.
    pub empty_dir_volume_medium: Option<String>,
    /// Files that the volume holds, each with its path and content. Items: at most 90.
    pub config_file_volume_config_file_to_path: Vec<ConfigFileVolumeConfigFileToPath>,
    /// How much the empty volume may hold.
    pub empty_dir_volume_size_limit: Option<String>,
}

impl Volume {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DiskVolume.DiskSize`.
    #[inline]
    pub fn disk_volume_disk_size(mut self, value: i32) -> Self {
        self.disk_volume_disk_size = Some(value);
        self
    }
    /// Sets `NFSVolume.Path`.
    pub fn nfs_volume_path(mut self, value: impl Into<String>) -> Self {
        self.nfs_volume_path = Some(value.into());
        self
    }
    /// Sets `FlexVolume.FsType`.
    pub fn flex_volume_fs_type(mut self, value: impl Into<String>) -> Self {
        self.flex_volume_fs_type = Some(value.into());
        self
    }
    /// Sets `DiskVolume.FsType`.
    pub fn disk_volume_fs_type(mut self, value: impl Into<String>) -> Self {
        self.disk_volume_fs_type = Some(value.into());
        self
    }
    /// Sets `HostPathVolume.Type`.
    pub fn host_path_volume_type(mut self, value: impl Into<String>) -> Self {
        self.host_path_volume_type = Some(value.into());
        self
    }
    /// Sets `NFSVolume.ReadOnly`.
    #[inline]
    pub fn nfs_volume_read_only(mut self, value: bool) -> Self {
        self.nfs_volume_read_only = Some(value);
        self
    }
    /// Sets `HostPathVolume.Path`.
    pub fn host_path_volume_path(mut self, value: impl Into<String>) -> Self {
        self.host_path_volume_path = Some(value.into());
        self
    }
    /// Sets `FlexVolume.Options`.
    pub fn flex_volume_options(mut self, value: impl Into<String>) -> Self {
        self.flex_volume_options = Some(value.into());
        self
    }
    /// Sets `FlexVolume.Driver`.
    pub fn flex_volume_driver(mut self, value: impl Into<String>) -> Self {
        self.flex_volume_driver = Some(value.into());
        self
    }
    /// Sets `ConfigFileVolumeDefaultMode`.
    #[inline]
    pub fn config_file_volume_default_mode(mut self, value: i32) -> Self {
        self.config_file_volume_default_mode = Some(value);
        self
    }
    /// Sets `NFSVolume.Server`.
    pub fn nfs_volume_server(mut self, value: impl Into<String>) -> Self {
        self.nfs_volume_server = Some(value.into());
        self
    }
    /// Sets `DiskVolume.DiskId`.
    pub fn disk_volume_disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_volume_disk_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `EmptyDirVolume.Medium`.
    pub fn empty_dir_volume_medium(mut self, value: impl Into<String>) -> Self {
        self.empty_dir_volume_medium = Some(value.into());
        self
    }
    /// Sets `ConfigFileVolumeConfigFileToPath`.
    pub fn config_file_volume_config_file_to_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConfigFileVolumeConfigFileToPath>>,
    ) -> Self {
        self.config_file_volume_config_file_to_path = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `EmptyDirVolume.SizeLimit`.
    pub fn empty_dir_volume_size_limit(mut self, value: impl Into<String>) -> Self {
        self.empty_dir_volume_size_limit = Some(value.into());
        self
    }
}

request! {
    Volume {
        "Type" => type_: field,
        "DiskVolume.DiskSize" => disk_volume_disk_size: field,
        "NFSVolume.Path" => nfs_volume_path: field,
        "FlexVolume.FsType" => flex_volume_fs_type: field,
        "DiskVolume.FsType" => disk_volume_fs_type: field,
        "HostPathVolume.Type" => host_path_volume_type: field,
        "NFSVolume.ReadOnly" => nfs_volume_read_only: field,
        "HostPathVolume.Path" => host_path_volume_path: field,
        "FlexVolume.Options" => flex_volume_options: field,
        "FlexVolume.Driver" => flex_volume_driver: field,
        "ConfigFileVolumeDefaultMode" => config_file_volume_default_mode: field,
        "NFSVolume.Server" => nfs_volume_server: field,
        "DiskVolume.DiskId" => disk_volume_disk_id: field,
        "Name" => name: field,
        "EmptyDirVolume.Medium" => empty_dir_volume_medium: field,
        "ConfigFileVolumeConfigFileToPath" => config_file_volume_config_file_to_path: field,
        "EmptyDirVolume.SizeLimit" => empty_dir_volume_size_limit: field,
    }
}

/// Volumes that the container mounts, and where.
#[non_exhaustive]
pub struct VolumeMount {
    /// Whether mounts made in the volume later are shared with other containers.
    pub mount_propagation: Option<String>,
    /// Where in the container the volume appears.
    pub mount_path: Option<String>,
    /// Whether the volume is mounted for reading only.
    pub read_only: Option<bool>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Part of the volume that is mounted.
    pub sub_path: Option<String>,
}

impl VolumeMount {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MountPropagation`.
    pub fn mount_propagation(mut self, value: impl Into<String>) -> Self {
        self.mount_propagation = Some(value.into());
        self
    }
    /// Sets `MountPath`.
    pub fn mount_path(mut self, value: impl Into<String>) -> Self {
        self.mount_path = Some(value.into());
        self
    }
    /// Sets `ReadOnly`.
    #[inline]
    pub fn read_only(mut self, value: bool) -> Self {
        self.read_only = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SubPath`.
    pub fn sub_path(mut self, value: impl Into<String>) -> Self {
        self.sub_path = Some(value.into());
        self
    }
}

response! {
    VolumeMount {
        "MountPropagation" => mount_propagation: value,
        "MountPath" => mount_path: value,
        "ReadOnly" => read_only: value,
        "Name" => name: value,
        "SubPath" => sub_path: value,
    }
}
