// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEciScalingConfigurationDetail`, from `ess_2022_02_22/DescribeEciScalingConfigurationDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcrRegistryInfos, ConfigFileVolumeConfigFileToPath, Container, DnsConfigOption, EnvironmentVar, HostAliase, ImageRegistryCredential, InitContainer, Port, SecurityContextSysCtl, Tag, Volume, VolumeMount};

/// Shows one ECI scaling configuration in full, on request as YAML.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeEciScalingConfigurationDetailRequest::new()
///     .scaling_configuration_id("...");
/// let reply = client.describe_eci_scaling_configuration_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationDetailRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// **Required.** ID of the scaling configuration that the call is about.
    pub scaling_configuration_id: Option<String>,
    /// Notation or file format of the output.
    pub output_format: Option<String>,
}

impl DescribeEciScalingConfigurationDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScalingConfigurationId`, which is required.
    pub fn scaling_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_configuration_id = Some(value.into());
        self
    }
    /// Sets `OutputFormat`.
    pub fn output_format(mut self, value: impl Into<String>) -> Self {
        self.output_format = Some(value.into());
        self
    }
}

request! {
    DescribeEciScalingConfigurationDetailRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingConfigurationId" => scaling_configuration_id: query,
        "OutputFormat" => output_format: query,
    }
}

impl Operation for DescribeEciScalingConfigurationDetailRequest {
    type Response = DescribeEciScalingConfigurationDetailResponse;
    type Error = DescribeEciScalingConfigurationDetailError;
    const INFO: OperationInfo = super::operation("DescribeEciScalingConfigurationDetail")
        .required(&["RegionId", "ScalingConfigurationId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEciScalingConfigurationDetailError] = &[
        DescribeEciScalingConfigurationDetailError::ForbiddenRiskControl,
    ];
}

/// Response to [`DescribeEciScalingConfigurationDetailRequest`].
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EF9BFEE-FE07-4627-B8FB-14326FB9****`.
    pub request_id: Option<String>,
    /// Settings of the scaling, and what it works with.
    pub scaling_configuration: Option<ScalingConfiguration>,
    /// What the run wrote. Example: `text`.
    pub output: Option<String>,
}

response! {
    DescribeEciScalingConfigurationDetailResponse {
        "RequestId" => request_id: value,
        "ScalingConfiguration" => scaling_configuration: value,
        "Output" => output: value,
    }
}

/// Settings of the scaling, and what it works with.
#[non_exhaustive]
pub struct ScalingConfiguration {
    /// When the item was created. Example: `2023-05-10T02:39:15Z`.
    pub creation_time: Option<Timestamp>,
    /// Name that the scaling configuration goes by. Example: `scalingconfi****`.
    pub scaling_configuration_name: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp18kz60mefs****`.
    pub security_group_id: Option<String>,
    /// How many seconds this is: active deadline. Example: `60`.
    pub active_deadline_seconds: Option<i32>,
    /// What is done about the spot, as rules. Example: `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Whether each ECI instance gets an EIP of its own. Example: `true`.
    pub auto_create_eip: Option<bool>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp1frlu04fq4zv65b1bh`.
    pub scaling_group_id: Option<String>,
    /// Size of the temporary storage of the instance. Example: `20`.
    pub ephemeral_storage: Option<i32>,
    /// How many there are of this: IPv6 address. Example: `1`.
    pub ipv6_address_count: Option<i32>,
    /// Free text that describes the item to people. Example: `This is an example.`.
    pub description: Option<String>,
    /// Data rate that is granted to or used by the EIP. Example: `5`.
    pub eip_bandwidth: Option<i32>,
    /// ID of the image snapshot that the item belongs to or stands for.
    /// Example: `imc-2zebxkiifuyzzlhl****`.
    pub image_snapshot_id: Option<String>,
    /// Amount of memory. Example: `4`.
    pub memory: Option<f64>,
    /// What is done about the restart, as rules. Example: `Always`.
    pub restart_policy: Option<String>,
    /// Upper limit that applies to the spot price. Example: `0.025`.
    pub spot_price_limit: Option<f64>,
    /// Data rate that is granted to or used by the ingress. Example: `1024000`.
    pub ingress_bandwidth: Option<i64>,
    /// How many threads a core runs; one switches hyper-threading off. Example: `2`.
    pub cpu_options_threads_per_core: Option<i32>,
    /// How many seconds this is: termination grace period. Example: `60`.
    pub termination_grace_period_seconds: Option<i32>,
    /// Weight of the load balancer when shares are dealt out among several. Example: `50`.
    pub load_balancer_weight: Option<i32>,
    /// What is done about the DNS, as rules. Example: `Default`.
    pub dns_policy: Option<String>,
    /// Name that the machine goes by on the network. Example: `hostname`.
    pub host_name: Option<String>,
    /// Data rate that is granted to or used by the egress. Example: `10485760`.
    pub egress_bandwidth: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Name that the RAM role goes by. Example: `ram:PassRole`.
    pub ram_role_name: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `2.0`.
    pub cpu: Option<f64>,
    /// Whether a fitting image cache is looked for, which speeds up the start. Example: `true`.
    pub auto_match_image_cache: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmwozpmmksakq`.
    pub resource_group_id: Option<String>,
    /// Name that the container group goes by. Example: `test`.
    pub container_group_name: Option<String>,
    /// ID of the scaling configuration that the item belongs to or stands for.
    /// Example: `asc-2zec39vg84usxdocme6a`.
    pub scaling_configuration_id: Option<String>,
    /// Physical cores that the processor offers. Example: `2`.
    pub cpu_options_core: Option<i32>,
    /// Whether the sls is switched on. Example: `false`.
    pub sls_enable: Option<bool>,
    /// The containers that were found or are concerned, one entry each.
    pub containers: Vec<Container>,
    /// The init containers that were found or are concerned, one entry each.
    pub init_containers: Vec<InitContainer>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// The volumes that were found or are concerned, one entry each.
    pub volumes: Vec<Volume>,
    /// The image registry credentials that were found or are concerned, one entry each.
    pub image_registry_credentials: Vec<ImageRegistryCredential>,
    /// The DNS config options that were found or are concerned, one entry each.
    pub dns_config_options: Vec<DnsConfigOption>,
    /// The host aliases that were found or are concerned, one entry each.
    pub host_aliases: Vec<HostAliase>,
    /// The security context sys ctls that were found or are concerned, one entry each.
    pub security_context_sys_ctls: Vec<SecurityContextSysCtl>,
    /// What is known about each acr registry, one entry each.
    pub acr_registry_infos: Vec<AcrRegistryInfos>,
    /// Servers that belong to the DNS config name, one entry each. Example: `172.10.*.**`.
    pub dns_config_name_servers: Vec<String>,
    /// The DNS config searches that were found or are concerned, one entry each.
    /// Example: `svc.local.kubenetes`.
    pub dns_config_searches: Vec<String>,
    /// Servers that belong to the ntp, one entry each. Example: `ntp.cloud.aliyuncs.com`.
    pub ntp_servers: Vec<String>,
    /// State that the lifecycle is in. Example: `Active`.
    pub lifecycle_state: Option<String>,
    /// Whether instance types are chosen for low cost. Example: `false`.
    pub cost_optimization: Option<bool>,
    /// Level that the instance family has on its scale. Example: `EnterpriseLevel`.
    pub instance_family_level: Option<String>,
    /// Kinds of instance that were found or are concerned. Example: `ecs.g6.large`.
    pub instance_types: Vec<String>,
    /// Name of the OSS bucket for the data cache. Example: `default`.
    pub data_cache_bucket: Option<String>,
    /// Performance level of the disk that holds cached data. Example: `PL1`.
    pub data_cache_pl: Option<String>,
    /// Reads and writes a second of this: data cache provisioned. Example: `40000`.
    pub data_cache_provisioned_iops: Option<i32>,
    /// Whether the data cache bursting is switched on. Example: `false`.
    pub data_cache_bursting_enabled: Option<bool>,
    /// ID of the EIP public IP address pool that the item belongs to or stands for.
    /// Example: `pippool-bp187arfugi543y1s****`.
    pub eip_public_ip_address_pool_id: Option<String>,
    /// Bandwidth plan that the public addresses of the instances join.
    /// Example: `cbwp-bp1rxai1z4b1an454xl8m`.
    pub eip_common_bandwidth_package: Option<String>,
    /// Carrier line of the public addresses. Example: `BGP`.
    pub eip_isp: Option<String>,
    /// Class that the compute belongs to. Example: `economy`.
    pub compute_category: Vec<String>,
}

response! {
    ScalingConfiguration {
        "CreationTime" => creation_time: value,
        "ScalingConfigurationName" => scaling_configuration_name: value,
        "SecurityGroupId" => security_group_id: value,
        "ActiveDeadlineSeconds" => active_deadline_seconds: value,
        "SpotStrategy" => spot_strategy: value,
        "AutoCreateEip" => auto_create_eip: value,
        "ScalingGroupId" => scaling_group_id: value,
        "EphemeralStorage" => ephemeral_storage: value,
        "Ipv6AddressCount" => ipv6_address_count: value,
        "Description" => description: value,
        "EipBandwidth" => eip_bandwidth: value,
        "ImageSnapshotId" => image_snapshot_id: value,
        "Memory" => memory: value,
        "RestartPolicy" => restart_policy: value,
        "SpotPriceLimit" => spot_price_limit: value,
        "IngressBandwidth" => ingress_bandwidth: value,
        "CpuOptionsThreadsPerCore" => cpu_options_threads_per_core: value,
        "TerminationGracePeriodSeconds" => termination_grace_period_seconds: value,
        "LoadBalancerWeight" => load_balancer_weight: value,
        "DnsPolicy" => dns_policy: value,
        "HostName" => host_name: value,
        "EgressBandwidth" => egress_bandwidth: value,
        "RegionId" => region_id: value,
        "RamRoleName" => ram_role_name: value,
        "Cpu" => cpu: value,
        "AutoMatchImageCache" => auto_match_image_cache: value,
        "ResourceGroupId" => resource_group_id: value,
        "ContainerGroupName" => container_group_name: value,
        "ScalingConfigurationId" => scaling_configuration_id: value,
        "CpuOptionsCore" => cpu_options_core: value,
        "SlsEnable" => sls_enable: value,
        "Containers" => containers: list(""),
        "InitContainers" => init_containers: list(""),
        "Tags" => tags: list(""),
        "Volumes" => volumes: list(""),
        "ImageRegistryCredentials" => image_registry_credentials: list(""),
        "DnsConfigOptions" => dns_config_options: list(""),
        "HostAliases" => host_aliases: list(""),
        "SecurityContextSysCtls" => security_context_sys_ctls: list(""),
        "AcrRegistryInfos" => acr_registry_infos: list(""),
        "DnsConfigNameServers" => dns_config_name_servers: list(""),
        "DnsConfigSearches" => dns_config_searches: list(""),
        "NtpServers" => ntp_servers: list(""),
        "LifecycleState" => lifecycle_state: value,
        "CostOptimization" => cost_optimization: value,
        "InstanceFamilyLevel" => instance_family_level: value,
        "InstanceTypes" => instance_types: list(""),
        "DataCacheBucket" => data_cache_bucket: value,
        "DataCachePL" => data_cache_pl: value,
        "DataCacheProvisionedIops" => data_cache_provisioned_iops: value,
        "DataCacheBurstingEnabled" => data_cache_bursting_enabled: value,
        "EipPublicIpAddressPoolId" => eip_public_ip_address_pool_id: value,
        "EipCommonBandwidthPackage" => eip_common_bandwidth_package: value,
        "EipISP" => eip_isp: value,
        "ComputeCategory" => compute_category: list(""),
    }
}

/// Errors that the documentation of [`DescribeEciScalingConfigurationDetailRequest`] names.
///
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
pub type DescribeEciScalingConfigurationDetailError = super::DocumentedError;
