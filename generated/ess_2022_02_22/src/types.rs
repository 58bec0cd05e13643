// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What is known about each acr registry, one entry each.
#[non_exhaustive]
pub struct AcrRegistryInfos {
    /// Domain names, one entry each. Items: at most 100.
    pub domains: Vec<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AcrRegistryInfos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domains`.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
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

response! {
    AcrRegistryInfos {
        "Domains" => domains: list(""),
        "InstanceName" => instance_name: value,
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
    }
}

/// The alert options that are concerned.
#[non_exhaustive]
pub struct AlarmOptions {
    /// Length of the subscription or of another time span, in the unit that applies to it.
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

/// The alb server groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AlbServerGroup {
    /// ID of the alb server group that the call is about.
    pub alb_server_group_id: Option<String>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i32>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
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
    AlbServerGroup {
        "AlbServerGroupId" => alb_server_group_id: value,
        "Weight" => weight: value,
        "Port" => port: value,
    }
}

/// The capacity options that are concerned.
#[non_exhaustive]
pub struct CapacityOptions {
    /// How much the on demand base can hold or do.
    pub on_demand_base_capacity: Option<i32>,
    /// How much the on demand percentage above base can hold or do.
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    /// Whether pay-as-you-go instances fill in when too few spot instances can be had.
    pub compensate_with_on_demand: Option<bool>,
    /// Whether pay-as-you-go instances that filled in give way to spot instances again.
    pub spot_auto_replace_on_demand: Option<bool>,
    /// Way in which the price comparison works.
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

/// The config file volume config files to path that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigFileVolumeConfigFileToPath {
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// Access rights of the file in the volume.
    pub mode: Option<i32>,
    /// Text or data that the item consists of.
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

/// The containers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Container {
    /// Path under which the readiness probe HTTP get is found. Example: `/usr/local`.
    pub readiness_probe_http_get_path: Option<String>,
    /// Value at which the readiness probe success sets in. Example: `1`.
    pub readiness_probe_success_threshold: Option<i32>,
    /// How many seconds this is: liveness probe period. Example: `5`.
    pub liveness_probe_period_seconds: Option<i32>,
    /// Network port that belongs to the liveness probe tcp socket. Example: `80`.
    pub liveness_probe_tcp_socket_port: Option<i32>,
    /// Whether the liveness probe uses HTTP or HTTPS. Example: `HTTP`.
    pub liveness_probe_http_get_scheme: Option<String>,
    /// Directory that the command runs in. Example: `/usr/local/nginx`.
    pub working_dir: Option<String>,
    /// Whether the container gets a terminal; needed for commands such as `/bin/bash`.
    /// Example: `true`.
    pub tty: Option<bool>,
    /// Network port that belongs to the liveness probe HTTP get. Example: `8080`.
    pub liveness_probe_http_get_port: Option<i32>,
    /// How many GPUs the container gets. Example: `2`.
    pub gpu: Option<i32>,
    /// How many seconds this is: readiness probe initial delay. Example: `5`.
    pub readiness_probe_initial_delay_seconds: Option<i32>,
    /// Whether the container gets a standard input; without it, reading ends at once. Example: `true`.
    pub stdin: Option<bool>,
    /// Amount of memory. Example: `2.0`.
    pub memory: Option<f64>,
    /// Name that people know the item by. Example: `nginx`.
    pub name: Option<String>,
    /// Whether the container cannot write to its root file system. Example: `true`.
    pub security_context_read_only_root_filesystem: Option<bool>,
    /// Path under which the liveness probe HTTP get is found. Example: `/usr/nginx/`.
    pub liveness_probe_http_get_path: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `registry-vpc.aliyuncs.com/eci_open/alpine:3.5`.
    pub image: Option<String>,
    /// Network port that belongs to the readiness probe tcp socket. Example: `80`.
    pub readiness_probe_tcp_socket_port: Option<i32>,
    /// Whether the readiness probe uses HTTP or HTTPS. Example: `HTTP`.
    pub readiness_probe_http_get_scheme: Option<String>,
    /// Network port that belongs to the readiness probe HTTP get. Example: `80`.
    pub readiness_probe_http_get_port: Option<i32>,
    /// Value at which the liveness probe success sets in. Example: `1`.
    pub liveness_probe_success_threshold: Option<i32>,
    /// How many seconds this is: readiness probe timeout. Example: `5`.
    pub readiness_probe_timeout_seconds: Option<i32>,
    /// User ID that the container runs under. Example: `1000`.
    pub security_context_run_as_user: Option<i64>,
    /// How many seconds this is: liveness probe initial delay. Example: `10`.
    pub liveness_probe_initial_delay_seconds: Option<i32>,
    /// How many seconds this is: readiness probe period. Example: `5`.
    pub readiness_probe_period_seconds: Option<i32>,
    /// What is done about the image pull, as rules. Example: `Always`.
    pub image_pull_policy: Option<String>,
    /// Whether standard input closes after the first client; matters only with `Stdin`.
    /// Example: `true`.
    pub stdin_once: Option<bool>,
    /// How many vCPUs the instance or the container gets. Example: `2`.
    pub cpu: Option<f64>,
    /// How many seconds this is: liveness probe timeout. Example: `10`.
    pub liveness_probe_timeout_seconds: Option<i32>,
    /// Value at which the readiness probe failure sets in. Example: `3`.
    pub readiness_probe_failure_threshold: Option<i32>,
    /// Value at which the liveness probe failure sets in. Example: `3`.
    pub liveness_probe_failure_threshold: Option<i32>,
    /// The ports that were found or are concerned, one entry each.
    pub ports: Vec<Port>,
    /// The volume mounts that were found or are concerned, one entry each.
    pub volume_mounts: Vec<VolumeMount>,
    /// The environment vars that were found or are concerned, one entry each.
    pub environment_vars: Vec<EnvironmentVar>,
    /// The commands that were found or are concerned, one entry each. Example: `sleep`.
    pub commands: Vec<String>,
    /// The liveness probe exec commands that were found or are concerned, one entry each.
    /// Example: `cat /tmp/healthy`.
    pub liveness_probe_exec_commands: Vec<String>,
    /// The args that were found or are concerned, one entry each. Example: `100`.
    pub args: Vec<String>,
    /// The readiness probe exec commands that were found or are concerned, one entry each.
    /// Example: `cat /tmp/healthy`.
    pub readiness_probe_exec_commands: Vec<String>,
    /// The security context capability adds that were found or are concerned, one entry each.
    /// Example: `NET_ADMIN`.
    pub security_context_capability_adds: Vec<String>,
    /// Host name or address of the lifecycle post start handler HTTP get. Example: `10.0.XX.XX`.
    pub lifecycle_post_start_handler_http_get_host: Option<String>,
    /// Network port that belongs to the lifecycle post start handler HTTP get. Example: `80`.
    pub lifecycle_post_start_handler_http_get_port: Option<i32>,
    /// Path under which the lifecycle post start handler HTTP get is found. Example: `/healthyz`.
    pub lifecycle_post_start_handler_http_get_path: Option<String>,
    /// Whether the request right after the start uses HTTP or HTTPS. Example: `HTTP`.
    pub lifecycle_post_start_handler_http_get_scheme: Option<String>,
    /// The lifecycle post start handler execs that were found or are concerned, one entry each.
    /// Example: `text`.
    pub lifecycle_post_start_handler_execs: Vec<String>,
    /// Host name or address of the lifecycle post start handler tcp socket. Example: `10.0.XX.XX`.
    pub lifecycle_post_start_handler_tcp_socket_host: Option<String>,
    /// Network port that belongs to the lifecycle post start handler tcp socket. Example: `80`.
    pub lifecycle_post_start_handler_tcp_socket_port: Option<i32>,
    /// Host name or address of the lifecycle pre stop handler HTTP get. Example: `10.0.XX.XX`.
    pub lifecycle_pre_stop_handler_http_get_host: Option<String>,
    /// Network port that belongs to the lifecycle pre stop handler HTTP get. Example: `80`.
    pub lifecycle_pre_stop_handler_http_get_port: Option<i32>,
    /// Path under which the lifecycle pre stop handler HTTP get is found. Example: `/healthyz`.
    pub lifecycle_pre_stop_handler_http_get_path: Option<String>,
    /// Whether the request just before the stop uses HTTP or HTTPS. Example: `HTTP`.
    pub lifecycle_pre_stop_handler_http_get_scheme: Option<String>,
    /// The lifecycle pre stop handler execs that were found or are concerned, one entry each.
    /// Example: `text`.
    pub lifecycle_pre_stop_handler_execs: Vec<String>,
    /// Host name or address of the lifecycle pre stop handler tcp socket. Example: `10.0.XX.XX`.
    pub lifecycle_pre_stop_handler_tcp_socket_host: Option<String>,
    /// Network port that belongs to the lifecycle pre stop handler tcp socket. Example: `80`.
    pub lifecycle_pre_stop_handler_tcp_socket_port: Option<i32>,
}

response! {
    Container {
        "ReadinessProbeHttpGetPath" => readiness_probe_http_get_path: value,
        "ReadinessProbeSuccessThreshold" => readiness_probe_success_threshold: value,
        "LivenessProbePeriodSeconds" => liveness_probe_period_seconds: value,
        "LivenessProbeTcpSocketPort" => liveness_probe_tcp_socket_port: value,
        "LivenessProbeHttpGetScheme" => liveness_probe_http_get_scheme: value,
        "WorkingDir" => working_dir: value,
        "Tty" => tty: value,
        "LivenessProbeHttpGetPort" => liveness_probe_http_get_port: value,
        "Gpu" => gpu: value,
        "ReadinessProbeInitialDelaySeconds" => readiness_probe_initial_delay_seconds: value,
        "Stdin" => stdin: value,
        "Memory" => memory: value,
        "Name" => name: value,
        "SecurityContextReadOnlyRootFilesystem" => security_context_read_only_root_filesystem: value,
        "LivenessProbeHttpGetPath" => liveness_probe_http_get_path: value,
        "Image" => image: value,
        "ReadinessProbeTcpSocketPort" => readiness_probe_tcp_socket_port: value,
        "ReadinessProbeHttpGetScheme" => readiness_probe_http_get_scheme: value,
        "ReadinessProbeHttpGetPort" => readiness_probe_http_get_port: value,
        "LivenessProbeSuccessThreshold" => liveness_probe_success_threshold: value,
        "ReadinessProbeTimeoutSeconds" => readiness_probe_timeout_seconds: value,
        "SecurityContextRunAsUser" => security_context_run_as_user: value,
        "LivenessProbeInitialDelaySeconds" => liveness_probe_initial_delay_seconds: value,
        "ReadinessProbePeriodSeconds" => readiness_probe_period_seconds: value,
        "ImagePullPolicy" => image_pull_policy: value,
        "StdinOnce" => stdin_once: value,
        "Cpu" => cpu: value,
        "LivenessProbeTimeoutSeconds" => liveness_probe_timeout_seconds: value,
        "ReadinessProbeFailureThreshold" => readiness_probe_failure_threshold: value,
        "LivenessProbeFailureThreshold" => liveness_probe_failure_threshold: value,
        "Ports" => ports: list(""),
        "VolumeMounts" => volume_mounts: list(""),
        "EnvironmentVars" => environment_vars: list(""),
        "Commands" => commands: list(""),
        "LivenessProbeExecCommands" => liveness_probe_exec_commands: list(""),
        "Args" => args: list(""),
        "ReadinessProbeExecCommands" => readiness_probe_exec_commands: list(""),
        "SecurityContextCapabilityAdds" => security_context_capability_adds: list(""),
        "LifecyclePostStartHandlerHttpGetHost" => lifecycle_post_start_handler_http_get_host: value,
        "LifecyclePostStartHandlerHttpGetPort" => lifecycle_post_start_handler_http_get_port: value,
        "LifecyclePostStartHandlerHttpGetPath" => lifecycle_post_start_handler_http_get_path: value,
        "LifecyclePostStartHandlerHttpGetScheme" => lifecycle_post_start_handler_http_get_scheme: value,
        "LifecyclePostStartHandlerExecs" => lifecycle_post_start_handler_execs: list(""),
        "LifecyclePostStartHandlerTcpSocketHost" => lifecycle_post_start_handler_tcp_socket_host: value,
        "LifecyclePostStartHandlerTcpSocketPort" => lifecycle_post_start_handler_tcp_socket_port: value,
        "LifecyclePreStopHandlerHttpGetHost" => lifecycle_pre_stop_handler_http_get_host: value,
        "LifecyclePreStopHandlerHttpGetPort" => lifecycle_pre_stop_handler_http_get_port: value,
        "LifecyclePreStopHandlerHttpGetPath" => lifecycle_pre_stop_handler_http_get_path: value,
        "LifecyclePreStopHandlerHttpGetScheme" => lifecycle_pre_stop_handler_http_get_scheme: value,
        "LifecyclePreStopHandlerExecs" => lifecycle_pre_stop_handler_execs: list(""),
        "LifecyclePreStopHandlerTcpSocketHost" => lifecycle_pre_stop_handler_tcp_socket_host: value,
        "LifecyclePreStopHandlerTcpSocketPort" => lifecycle_pre_stop_handler_tcp_socket_port: value,
    }
}

/// The custom priorities to work on or to narrow the list down to.
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

/// The data disks to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DataDisk {
    /// Level that the performance has on its scale.
    pub performance_level: Option<String>,
    /// ID of the automatic snapshot policy that the call is about.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the data is stored encrypted.
    pub encrypted: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// The categories to work on or to narrow the list down to. Items: at most 10.
    pub categories: Vec<String>,
    /// How many items to return at most, or the size asked for.
    pub size: Option<i32>,
    /// Device that is meant, such as `/dev/xvdb`.
    pub device: Option<String>,
    /// Name that the disk goes by.
    pub disk_name: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// Whether the data disk is released along with its instance.
    pub delete_with_instance: Option<bool>,
    /// ID of the key in Key Management Service that encrypts the data.
    pub kms_key_id: Option<String>,
    /// Reads and writes a second of this: provisioned.
    pub provisioned_iops: Option<i64>,
    /// Whether the bursting is switched on.
    pub bursting_enabled: Option<bool>,
}

impl DataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
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
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
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

response! {
    DataDisk {
        "PerformanceLevel" => performance_level: value,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: value,
        "Encrypted" => encrypted: value,
        "Description" => description: value,
        "SnapshotId" => snapshot_id: value,
        "Categories" => categories: list(""),
        "Size" => size: value,
        "Device" => device: value,
        "DiskName" => disk_name: value,
        "Category" => category: value,
        "DeleteWithInstance" => delete_with_instance: value,
        "KMSKeyId" => kms_key_id: value,
        "ProvisionedIops" => provisioned_iops: value,
        "BurstingEnabled" => bursting_enabled: value,
    }
}

/// The dimensions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Dimension {
    /// Key that opens, signs or picks out the dimension.
    pub dimension_key: Option<String>,
    /// Value that the dimension has or is given.
    pub dimension_value: Option<String>,
}

impl Dimension {
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
    Dimension {
        "DimensionKey" => dimension_key: value,
        "DimensionValue" => dimension_value: value,
    }
}

/// The DNS config options to work on or to narrow the list down to.
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

/// The environment vars to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EnvironmentVar {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Path under which the field ref field is found.
    pub field_ref_field_path: Option<String>,
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
    /// Sets `FieldRefFieldPath`.
    pub fn field_ref_field_path(mut self, value: impl Into<String>) -> Self {
        self.field_ref_field_path = Some(value.into());
        self
    }
}

response! {
    EnvironmentVar {
        "Key" => key: value,
        "Value" => value: value,
        "FieldRefFieldPath" => field_ref_field_path: value,
    }
}

/// The expressions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Expression {
    /// Name that the metric goes by.
    pub metric_name: Option<String>,
    /// How the values of the comparison are compared or joined.
    pub comparison_operator: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// The statistics that are concerned.
    pub statistics: Option<String>,
    /// Value at which it takes effect.
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

/// The host aliases to work on or to narrow the list down to.
#[non_exhaustive]
pub struct HostAliase {
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// The hostnames to work on or to narrow the list down to. Items: at most 51.
    pub hostnames: Vec<String>,
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
    /// Sets `Hostnames`.
    pub fn hostnames(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostnames = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    HostAliase {
        "Ip" => ip: value,
        "Hostnames" => hostnames: list(""),
    }
}

/// The hybrid metrics to work on or to narrow the list down to.
#[non_exhaustive]
pub struct HybridMetric {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Condition or formula, in the notation that the operation defines.
    pub expression: Option<String>,
    /// Name that the metric goes by.
    pub metric_name: Option<String>,
    /// How data points of the hybrid metric are put together, such as by average.
    pub statistic: Option<String>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 10.
    pub dimensions: Vec<Dimension>,
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
        value: impl IntoIterator<Item = impl Into<Dimension>>,
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

/// The image options that are concerned.
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

/// The image registry credentials to work on or to narrow the list down to.
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

/// The init containers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InitContainer {
    /// Whether the container cannot write to its root file system.
    pub security_context_read_only_root_filesystem: Option<bool>,
    /// What is done about the image pull, as rules. Example: `Always`.
    pub image_pull_policy: Option<String>,
    /// Directory that the command runs in. Example: `/www`.
    pub working_dir: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `0.5`.
    pub cpu: Option<f64>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `registry-vpc.cn-hongkong.aliyuncs.com/eci_open/nginx:alpine`.
    pub image: Option<String>,
    /// How many GPUs the container gets. Example: `1`.
    pub gpu: Option<i32>,
    /// User ID that the container runs under. Example: `1000`.
    pub security_context_run_as_user: Option<String>,
    /// Amount of memory. Example: `1.0`.
    pub memory: Option<f64>,
    /// Name that people know the item by. Example: `test-init`.
    pub name: Option<String>,
    /// The init container environment vars that were found or are concerned, one entry each.
    pub init_container_environment_vars: Vec<EnvironmentVar>,
    /// Network ports that belong to the init container.
    pub init_container_ports: Vec<Port>,
    /// The init container volume mounts that were found or are concerned, one entry each.
    pub init_container_volume_mounts: Vec<VolumeMount>,
    /// The security context capability adds that were found or are concerned, one entry each.
    /// Example: `NET_ADMIN`.
    pub security_context_capability_adds: Vec<String>,
    /// The init container commands that were found or are concerned, one entry each. Example: `sleep`.
    pub init_container_commands: Vec<String>,
    /// The init container args that were found or are concerned, one entry each. Example: `10`.
    pub init_container_args: Vec<String>,
}

response! {
    InitContainer {
        "SecurityContextReadOnlyRootFilesystem" => security_context_read_only_root_filesystem: value,
        "ImagePullPolicy" => image_pull_policy: value,
        "WorkingDir" => working_dir: value,
        "Cpu" => cpu: value,
        "Image" => image: value,
        "Gpu" => gpu: value,
        "SecurityContextRunAsUser" => security_context_run_as_user: value,
        "Memory" => memory: value,
        "Name" => name: value,
        "InitContainerEnvironmentVars" => init_container_environment_vars: list(""),
        "InitContainerPorts" => init_container_ports: list(""),
        "InitContainerVolumeMounts" => init_container_volume_mounts: list(""),
        "SecurityContextCapabilityAdds" => security_context_capability_adds: list(""),
        "InitContainerCommands" => init_container_commands: list(""),
        "InitContainerArgs" => init_container_args: list(""),
    }
}

/// What is known about each instance pattern, one entry each.
#[non_exhaustive]
pub struct InstancePatternInfos {
    /// Number that is given for this: cores.
    pub cores: Option<i32>,
    /// Level that the instance family has on its scale.
    pub instance_family_level: Option<String>,
    /// Price that applies to the max.
    pub max_price: Option<f64>,
    /// Amount of memory.
    pub memory: Option<f64>,
    /// Kinds of excluded instance to work on or to narrow the list down to. Items: at most 100.
    pub excluded_instance_types: Vec<String>,
    /// The architectures to work on or to narrow the list down to. Items: at most 10.
    pub architectures: Vec<String>,
    /// Whether burstable instance types are allowed, left out, or the only ones.
    pub burstable_performance: Option<String>,
    /// Families of the instance type to work on or to narrow the list down to. Items: at most 20.
    pub instance_type_families: Vec<String>,
    /// Smallest value, allowed or found, of this: vCPU core count.
    pub minimum_cpu_core_count: Option<i32>,
    /// Largest value, allowed or found, of this: vCPU core count.
    pub maximum_cpu_core_count: Option<i32>,
    /// The GPU models to work on or to narrow the list down to. Items: at most 20.
    pub gpu_specs: Vec<String>,
    /// The instance categories to work on or to narrow the list down to. Items: at most 20.
    pub instance_categories: Vec<String>,
    /// The vCPU architectures to work on or to narrow the list down to. Items: at most 20.
    pub cpu_architectures: Vec<String>,
    /// The physical processor models to work on or to narrow the list down to. Items: at most 20.
    pub physical_processor_models: Vec<String>,
    /// Smallest value, allowed or found, of this: ENI quantity.
    pub minimum_eni_quantity: Option<i32>,
    /// Smallest value, allowed or found, of this: ENI private IP address address quantity.
    pub minimum_eni_private_ip_address_quantity: Option<i32>,
    /// Smallest value, allowed or found, of this: ENI IPv6 address quantity.
    pub minimum_eni_ipv6_address_quantity: Option<i32>,
    /// Smallest value, allowed or found, of this: initial credit.
    pub minimum_initial_credit: Option<i32>,
    /// Smallest value, allowed or found, of this: baseline credit.
    pub minimum_baseline_credit: Option<i32>,
    /// Smallest value, allowed or found, of this: memory size.
    pub minimum_memory_size: Option<f64>,
    /// Largest value, allowed or found, of this: memory size.
    pub maximum_memory_size: Option<f64>,
    /// Smallest value, allowed or found, of this: GPU amount.
    pub minimum_gpu_amount: Option<i32>,
    /// Largest value, allowed or found, of this: GPU amount.
    pub maximum_gpu_amount: Option<i32>,
}

impl InstancePatternInfos {
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
    /// Sets `ExcludedInstanceTypes`.
    pub fn excluded_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Architectures`.
    pub fn architectures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.architectures = value.into_iter().map(Into::into).collect();
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

response! {
    InstancePatternInfos {
        "Cores" => cores: value,
        "InstanceFamilyLevel" => instance_family_level: value,
        "MaxPrice" => max_price: value,
        "Memory" => memory: value,
        "ExcludedInstanceTypes" => excluded_instance_types: list(""),
        "Architectures" => architectures: list(""),
        "BurstablePerformance" => burstable_performance: value,
        "InstanceTypeFamilies" => instance_type_families: list(""),
        "MinimumCpuCoreCount" => minimum_cpu_core_count: value,
        "MaximumCpuCoreCount" => maximum_cpu_core_count: value,
        "GpuSpecs" => gpu_specs: list(""),
        "InstanceCategories" => instance_categories: list(""),
        "CpuArchitectures" => cpu_architectures: list(""),
        "PhysicalProcessorModels" => physical_processor_models: list(""),
        "MinimumEniQuantity" => minimum_eni_quantity: value,
        "MinimumEniPrivateIpAddressQuantity" => minimum_eni_private_ip_address_quantity: value,
        "MinimumEniIpv6AddressQuantity" => minimum_eni_ipv6_address_quantity: value,
        "MinimumInitialCredit" => minimum_initial_credit: value,
        "MinimumBaselineCredit" => minimum_baseline_credit: value,
        "MinimumMemorySize" => minimum_memory_size: value,
        "MaximumMemorySize" => maximum_memory_size: value,
        "MinimumGpuAmount" => minimum_gpu_amount: value,
        "MaximumGpuAmount" => maximum_gpu_amount: value,
    }
}

/// The launch template overrides to work on or to narrow the list down to.
#[non_exhaustive]
pub struct LaunchTemplateOverride {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// How much the weighted can hold or do.
    pub weighted_capacity: Option<i32>,
    /// Upper limit that applies to the spot price.
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
    /// Whether the activity goes on without any lifecycle hook. Example: `false`.
    pub disable_lifecycle_hook: Option<bool>,
    /// IDs of the ignored lifecycle hooks to work on or to narrow the list down to.
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

response! {
    LifecycleHookContext {
        "DisableLifecycleHook" => disable_lifecycle_hook: value,
        "IgnoredLifecycleHookIds" => ignored_lifecycle_hook_ids: list(""),
    }
}

/// Settings of each load balancer, one entry each.
#[non_exhaustive]
pub struct LoadBalancerConfig {
    /// ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// Weight of the item when shares are dealt out among several.
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

/// The elastic network interfaces to work on or to narrow the list down to.
#[non_exhaustive]
pub struct NetworkInterface {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Way in which the elastic network interface traffic works.
    pub network_interface_traffic_mode: Option<String>,
    /// How many there are of this: IPv6 address.
    pub ipv6_address_count: Option<i32>,
    /// IDs of the security groups to work on or to narrow the list down to. Items: at most 20.
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

response! {
    NetworkInterface {
        "InstanceType" => instance_type: value,
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: value,
        "Ipv6AddressCount" => ipv6_address_count: value,
        "SecurityGroupIds" => security_group_ids: list(""),
    }
}

/// The instance type overrides to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Override {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// How much the weighted can hold or do.
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

/// Network ports that belong to the init container.
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

/// The private pool options that are concerned.
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// How instances use capacity reserved in private pools.
    pub match_criteria: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
}

impl PrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MatchCriteria`.
    pub fn match_criteria(mut self, value: impl Into<String>) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    PrivatePoolOptions {
        "MatchCriteria" => match_criteria: field,
        "Id" => id: field,
    }
}

/// The resource pool options that are concerned.
#[non_exhaustive]
pub struct ResourcePoolOptions {
    /// Way in which it is chosen or done.
    pub strategy: Option<String>,
    /// IDs of the private pools to work on or to narrow the list down to.
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
pub struct ResponseScalingGroupTag {
    /// First half of a tag, which says what its value stands for. Example: `Department`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `Finance`.
    pub tag_value: Option<String>,
    /// Whether new instances of the scaling group get the tag too. Example: `false`.
    pub propagate: Option<bool>,
}

response! {
    ResponseScalingGroupTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
        "Propagate" => propagate: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct ScalingGroupTag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
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

/// The security context sys ctls that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SecurityContextSysCtl {
    /// Name that people know the item by. Example: `kernel.msgmax`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `65536`.
    pub value: Option<String>,
}

impl SecurityContextSysCtl {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    SecurityContextSysCtl {
        "Name" => name: value,
        "Value" => value: value,
    }
}

/// The security options that are concerned.
#[non_exhaustive]
pub struct SecurityOptions {
    /// Way in which the confidential computing works.
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

/// The server groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ServerGroup {
    /// ID of the server group that the call is about.
    pub server_group_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Weight of the item when shares are dealt out among several.
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

/// The spot price limits to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SpotPriceLimit {
    /// Upper limit that applies to the price.
    pub price_limit: Option<f64>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
}

impl SpotPriceLimit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PriceLimit`.
    #[inline]
    pub fn price_limit(mut self, value: f64) -> Self {
        self.price_limit = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

response! {
    SpotPriceLimit {
        "PriceLimit" => price_limit: value,
        "InstanceType" => instance_type: value,
    }
}

/// The step adjustments to work on or to narrow the list down to.
#[non_exhaustive]
pub struct StepAdjustment {
    /// Upper end of the step, as a difference from the threshold; only for step rules.
    pub metric_interval_upper_bound: Option<f64>,
    /// How many instances the step adds or removes; only for step rules.
    pub scaling_adjustment: Option<i32>,
    /// Lower end of the step, as a difference from the threshold; only for step rules.
    pub metric_interval_lower_bound: Option<f64>,
}

impl StepAdjustment {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `MetricIntervalLowerBound`.
    #[inline]
    pub fn metric_interval_lower_bound(mut self, value: f64) -> Self {
        self.metric_interval_lower_bound = Some(value);
        self
    }
}

response! {
    StepAdjustment {
        "MetricIntervalUpperBound" => metric_interval_upper_bound: value,
        "ScalingAdjustment" => scaling_adjustment: value,
        "MetricIntervalLowerBound" => metric_interval_lower_bound: value,
    }
}

/// Settings of the disk with the operating system.
#[non_exhaustive]
pub struct SystemDisk {
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// How many items to return at most, or the size asked for.
    pub size: Option<i32>,
    /// Name that the disk goes by.
    pub disk_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the automatic snapshot policy that the call is about.
    pub auto_snapshot_policy_id: Option<String>,
    /// Level that the performance has on its scale.
    pub performance_level: Option<String>,
    /// Whether the data is stored encrypted.
    pub encrypted: Option<bool>,
    /// ID of the key in Key Management Service that encrypts the data.
    pub kms_key_id: Option<String>,
    /// Algorithm that the system disk is encrypted with.
    pub encrypt_algorithm: Option<String>,
    /// Reads and writes a second of this: provisioned.
    pub provisioned_iops: Option<i64>,
    /// Whether the bursting is switched on.
    pub bursting_enabled: Option<bool>,
}

impl SystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
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
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
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
    /// Key of one tag, with which items are labeled, grouped and found.
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

/// The vServer groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VServerGroup {
    /// The vServer group attributes to work on or to narrow the list down to. Items: at most 100.
    pub vserver_group_attributes: Vec<VServerGroupAttribute>,
    /// ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
}

impl VServerGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VServerGroupAttributes`.
    pub fn vserver_group_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroupAttribute>>,
    ) -> Self {
        self.vserver_group_attributes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
}

response! {
    VServerGroup {
        "VServerGroupAttributes" => vserver_group_attributes: list(""),
        "LoadBalancerId" => load_balancer_id: value,
    }
}

/// The vServer group attributes to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VServerGroupAttribute {
    /// ID of the vServer group that the call is about.
    pub vserver_group_id: Option<String>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i32>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
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
    VServerGroupAttribute {
        "VServerGroupId" => vserver_group_id: value,
        "Weight" => weight: value,
        "Port" => port: value,
    }
}

/// The volumes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Volume {
    /// Kind of the item, out of those that the service tells apart. Example: `EmptyDirVolume`.
    pub type_: Option<String>,
    /// ID of the disk volume disk that the item belongs to or stands for. Example: `d-xx`.
    pub disk_volume_disk_id: Option<String>,
    /// Which kind of disk volume fs it is or is to be. Example: `xfs`.
    pub disk_volume_fs_type: Option<String>,
    /// Where the empty volume is kept: on the node's file system, or in memory. Example: `memory`.
    pub empty_dir_volume_medium: Option<String>,
    /// Path under which the NFS volume is found. Example: `/share`.
    pub nfs_volume_path: Option<String>,
    /// How large the disk volume disk is or is to be. Example: `15`.
    pub disk_volume_disk_size: Option<i32>,
    /// Whether the NFS volume is mounted for reading only. Example: `false`.
    pub nfs_volume_read_only: Option<bool>,
    /// Which kind of flex volume fs it is or is to be. Example: `ext4`.
    pub flex_volume_fs_type: Option<String>,
    /// Way in which the config file volume default works. Example: `0644`.
    pub config_file_volume_default_mode: Option<i32>,
    /// Driver that provides the volume. Example: `flexvolume`.
    pub flex_volume_driver: Option<String>,
    /// The flex volume options that are concerned.
    /// Example: `{"volumeId":"d-2zehdahrwoa7srg****","performanceLevel": "PL2"}`.
    pub flex_volume_options: Option<String>,
    /// Address of the NFS server. Example: `3f9cd4a596-naw76.cn-shanghai.nas.aliyuncs.com`.
    pub nfs_volume_server: Option<String>,
    /// Name that people know the item by. Example: `default-volume1`.
    pub name: Option<String>,
    /// The config file volume config files to path that were found or are concerned, one entry each.
    pub config_file_volume_config_file_to_paths: Vec<ConfigFileVolumeConfigFileToPath>,
    /// Upper limit that applies to the empty dir volume size. Example: `256Mi`.
    pub empty_dir_volume_size_limit: Option<String>,
    /// Which kind of host path volume it is or is to be. Example: `Directory`.
    pub host_path_volume_type: Option<String>,
    /// Path under which the host path volume is found. Example: `/pod/data`.
    pub host_path_volume_path: Option<String>,
}

response! {
    Volume {
        "Type" => type_: value,
        "DiskVolumeDiskId" => disk_volume_disk_id: value,
        "DiskVolumeFsType" => disk_volume_fs_type: value,
        "EmptyDirVolumeMedium" => empty_dir_volume_medium: value,
        "NFSVolumePath" => nfs_volume_path: value,
        "DiskVolumeDiskSize" => disk_volume_disk_size: value,
        "NFSVolumeReadOnly" => nfs_volume_read_only: value,
        "FlexVolumeFsType" => flex_volume_fs_type: value,
        "ConfigFileVolumeDefaultMode" => config_file_volume_default_mode: value,
        "FlexVolumeDriver" => flex_volume_driver: value,
        "FlexVolumeOptions" => flex_volume_options: value,
        "NFSVolumeServer" => nfs_volume_server: value,
        "Name" => name: value,
        "ConfigFileVolumeConfigFileToPaths" => config_file_volume_config_file_to_paths: list(""),
        "EmptyDirVolumeSizeLimit" => empty_dir_volume_size_limit: value,
        "HostPathVolumeType" => host_path_volume_type: value,
        "HostPathVolumePath" => host_path_volume_path: value,
    }
}

/// The volume mounts to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VolumeMount {
    /// Whether mounts made in the volume later are shared with other containers.
    pub mount_propagation: Option<String>,
    /// Path under which the mount is found.
    pub mount_path: Option<String>,
    /// Whether it can only be read.
    pub read_only: Option<bool>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Path under which the sub is found.
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
