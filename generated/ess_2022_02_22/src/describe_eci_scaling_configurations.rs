// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEciScalingConfigurations`, from `ess_2022_02_22/DescribeEciScalingConfigurations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcrRegistryInfos, ConfigFileVolumeConfigFileToPath, Container, DnsConfigOption, EnvironmentVar, HostAliase, ImageRegistryCredential, InitContainer, Port, SecurityContextSysCtl, Tag, Volume, VolumeMount};

/// Lists ECI scaling configurations, found by group, ID or name.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeEciScalingConfigurationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_eci_scaling_configurations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// IDs of the scaling configurations to work on or to narrow the list down to. Items: at most 10.
    pub scaling_configuration_ids: Vec<String>,
    /// Names of the scaling configurations to work on or to narrow the list down to.
    /// Items: at most 10.
    pub scaling_configuration_names: Vec<String>,
}

impl DescribeEciScalingConfigurationsRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScalingConfigurationIds`.
    pub fn scaling_configuration_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_configuration_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingConfigurationNames`.
    pub fn scaling_configuration_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_configuration_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeEciScalingConfigurationsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingConfigurationIds" => scaling_configuration_ids: query,
        "ScalingConfigurationNames" => scaling_configuration_names: query,
    }
}

impl Operation for DescribeEciScalingConfigurationsRequest {
    type Response = DescribeEciScalingConfigurationsResponse;
    type Error = DescribeEciScalingConfigurationsError;
    const INFO: OperationInfo = super::operation("DescribeEciScalingConfigurations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEciScalingConfigurationsError] = &[
        DescribeEciScalingConfigurationsError::ForbiddenRiskControl,
    ];
}

impl Paginated for DescribeEciScalingConfigurationsRequest {
    type Item = ScalingConfiguration;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.scaling_configurations)
    }
}

/// Response to [`DescribeEciScalingConfigurationsRequest`].
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The scaling configurations that were found or are concerned, one entry each.
    pub scaling_configurations: Vec<ScalingConfiguration>,
}

response! {
    DescribeEciScalingConfigurationsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "ScalingConfigurations" => scaling_configurations: list(""),
    }
}

/// The scaling configurations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ScalingConfiguration {
    /// When the item was created. Example: `2014-08-14T10:58Z`.
    pub creation_time: Option<Timestamp>,
    /// Name that the scaling configuration goes by. Example: `scalingconfi****`.
    pub scaling_configuration_name: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp18kz60mefs****`.
    pub security_group_id: Option<String>,
    /// How many seconds this is: active deadline. Example: `1000`.
    pub active_deadline_seconds: Option<i32>,
    /// What is done about the spot, as rules. Example: `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Whether each ECI instance gets an EIP of its own. Example: `true`.
    pub auto_create_eip: Option<bool>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp17pelvl720x3v7****`.
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
    /// Amount of memory. Example: `16`.
    pub memory: Option<f64>,
    /// What is done about the restart, as rules. Example: `Never`.
    pub restart_policy: Option<String>,
    /// Upper limit that applies to the spot price. Example: `0.025`.
    pub spot_price_limit: Option<f64>,
    /// Data rate that is granted to or used by the ingress. Example: `1024000`.
    pub ingress_bandwidth: Option<i64>,
    /// How many threads a core runs; one switches hyper-threading off. Example: `2`.
    pub cpu_options_threads_per_core: Option<i32>,
    /// How many seconds this is: termination grace period. Example: `60`.
    pub termination_grace_period_seconds: Option<i32>,
    /// Weight of the load balancer when shares are dealt out among several. Example: `1`.
    pub load_balancer_weight: Option<i32>,
    /// What is done about the DNS, as rules. Example: `Default`.
    pub dns_policy: Option<String>,
    /// Name that the machine goes by on the network. Example: `['hehe.com', 'haha.com']`.
    pub host_name: Option<String>,
    /// Data rate that is granted to or used by the egress. Example: `1024000`.
    pub egress_bandwidth: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the RAM role goes by. Example: `ram:PassRole`.
    pub ram_role_name: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `2.0`.
    pub cpu: Option<f64>,
    /// Whether a fitting image cache is looked for, which speeds up the start. Example: `false`.
    pub auto_match_image_cache: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-8db03793gfrz****`.
    pub resource_group_id: Option<String>,
    /// Name that the container group goes by. Example: `test`.
    pub container_group_name: Option<String>,
    /// ID of the scaling configuration that the item belongs to or stands for.
    /// Example: `asc-bp1ezrfgoyn5kijl****`.
    pub scaling_configuration_id: Option<String>,
    /// Physical cores that the processor offers. Example: `2`.
    pub cpu_options_core: Option<i32>,
    /// Whether the sls is switched on. Example: `False`.
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
    }
}

/// Errors that the documentation of [`DescribeEciScalingConfigurationsRequest`] names.
///
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
pub type DescribeEciScalingConfigurationsError = super::DocumentedError;
