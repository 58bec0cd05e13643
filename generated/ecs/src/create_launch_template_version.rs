// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLaunchTemplateVersion`, from `ecs/CreateLaunchTemplateVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, DataDisk, DiskCategory, ImageOptions, InternetChargeType, IoOptimized, LaunchTemplateSystemDisk, NetworkInterface, NetworkType, PerformanceLevel, SecurityEnhancementStrategy, SecurityOptions, SpotStrategy, Tag};

/// Adds a version to a launch template. Versions cannot be edited, so this is how its settings are
/// changed.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateLaunchTemplateVersionRequest::new()
///     .region_id("cn-hangzhou")
///     .launch_template_id("lt-m5eiaupmvm2op9d****")
///     .launch_template_name("testLaunchTemplateName")
///     .version_description("testVersionDescription")
///     .image_id("win2008r2_64_ent");
/// let reply = client.create_launch_template_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a launch template, as [`CreateLaunchTemplate`](super::Client::create_launch_template) or
    /// [`DescribeLaunchTemplates`](super::Client::describe_launch_templates) returned it.
    /// Example: `lt-m5eiaupmvm2op9d****`.
    pub launch_template_id: Option<String>,
    /// Display name of the launch template. Length: 2 to 128. Example: `testLaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// Note stored with the version. Length: 2 to 256. Example: `testVersionDescription`.
    pub version_description: Option<String>,
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `win2008r2_64_ent`.
    pub image_id: Option<String>,
    /// Where the image comes from. Due to be withdrawn; avoid it. Example: `system`.
    pub image_owner_alias: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Security group for instances made from the version. Excludes `SecurityGroupIds`.
    /// Example: `sg-bp15ed6xe1yxeycg****`.
    pub security_group_id: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    /// Example: `vpc-bp12433upq1y5scen****`.
    pub vpc_id: Option<String>,
    /// **Required** under conditions. ID of a switch, a subnet of a VPC within one zone.
    /// Example: `vsw-bp1s5fnvk4gn2tws0****`.
    pub vswitch_id: Option<String>,
    /// Display name of the instance. Length: 2 to 128. Example: `testInstanceName`.
    pub instance_name: Option<String>,
    /// Note stored with instances made from the version. Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth.
    /// Unit: `Mbit/s`. Default: `10`. Example: `50`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Peak outbound public bandwidth. Range: 0 to 100. Unit: `Mbit/s`. Example: `5`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Name of the machine within its operating system. Example: `testHostName`.
    pub host_name: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// System disk of the instance.
    pub system_disk: Option<LaunchTemplateSystemDisk>,
    /// Data disks, one entry for each disk. Items: at most 16.
    pub data_disk: Vec<DataDisk>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Example: `optimized`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// Secondary network interfaces to create along with the instance. Items: at most 8.
    pub network_interface: Vec<NetworkInterface>,
    /// Billing method of the instance. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// **Required** under conditions. Length of the subscription. Only for `PrePaid`, where it is
    /// needed; must not outlast the dedicated host. Unit: `months`. Example: `1`.
    pub period: Option<i32>,
    /// Whether public network traffic is billed by bandwidth or by volume. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Whether the settings for the operating system of the instances are applied. Example: `false`.
    pub enable_vm_os_config: Option<bool>,
    /// Whether a VPC or the classic network is meant. Example: `vpc`.
    pub network_type: Option<Open<NetworkType>>,
    /// Script or data handed to the instance when it starts, in Base64.
    /// Example: `ZWNobyBoZWxsbyBl****`.
    pub user_data: Option<String>,
    /// Key pair for instances made from the version. Ignored on Windows; on Linux it turns password
    /// login off. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Name of the RAM role whose rights programs on the instance obtain. Example: `testRamRoleName`.
    pub ram_role_name: Option<String>,
    /// Moment at which pay-as-you-go instances made from the version are released on their own.
    /// Example: `2018-01-01T12:05:00Z`.
    pub auto_release_time: Option<Timestamp>,
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    /// Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Highest hourly price to pay for the spot instance. Counts only with the strategy
    /// `SpotWithPriceLimit`. Range: 0 to 999999. Example: `0.97`.
    pub spot_price_limit: Option<f64>,
    /// How long a spot instance is safe from being taken back.
    /// Range: 0 to 6. Unit: `hours`. Default: `1`. Example: `1`.
    pub spot_duration: Option<i32>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Whether the security agent is installed on the instance. Works with public images only.
    /// Example: `Active`.
    pub security_enhancement_strategy: Option<Open<SecurityEnhancementStrategy>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Security groups for instances made from the version. Excludes `SecurityGroupId`.
    /// Items: at most 16. Example: `sg-bp15ed6xe1yxeycg7****`.
    pub security_group_ids: Vec<String>,
    /// Private IP address within the range of the switch. Example: `10.1.**.**`.
    pub private_ip_address: Option<String>,
    /// ID of a deployment set, as [`CreateDeploymentSet`](super::Client::create_deployment_set) or
    /// [`DescribeDeploymentSets`](super::Client::describe_deployment_sets) returned it.
    /// Example: `ds-bp1brhwhoqinyjd6****`.
    pub deployment_set_id: Option<String>,
    /// Whether the password that the image comes with applies. `Password` must be empty then, and the
    /// image must have one.
    pub password_inherit: Option<bool>,
    /// How many IPv6 addresses to pick at random for the network interface. Excludes naming addresses.
    pub ipv6_address_count: Option<i32>,
    /// Whether [`DeleteInstance`](super::Client::delete_instance) is barred from releasing the
    /// instance.
    pub deletion_protection: Option<bool>,
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    pub credit_specification: Option<String>,
    /// Whether the subscription renews itself when it runs out.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts. Has to be given when `AutoRenew` is on and has no effect
    /// otherwise.
    pub auto_renew_period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Whether the instance can read its own metadata over HTTP.
    pub http_endpoint: Option<String>,
    /// Whether the metadata can be read only with a session token (security-hardened mode, IMDSv2).
    pub http_tokens: Option<String>,
    /// Not in service; ignore it.
    pub http_put_response_hop_limit: Option<i32>,
    /// The image options that are concerned.
    pub image_options: Option<ImageOptions>,
    /// Trusted and confidential computing of the instance.
    pub security_options: Option<SecurityOptions>,
}

impl CreateLaunchTemplateVersionRequest {
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
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }
    /// Sets `VersionDescription`.
    pub fn version_description(mut self, value: impl Into<String>) -> Self {
        self.version_description = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(mut self, value: impl Into<String>) -> Self {
        self.image_owner_alias = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InternetMaxBandwidthIn`.
    #[inline]
    pub fn internet_max_bandwidth_in(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<LaunchTemplateSystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<Open<IoOptimized>>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }
    /// Sets `NetworkInterface`.
    pub fn network_interface(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkInterface>>,
    ) -> Self {
        self.network_interface = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `EnableVmOsConfig`.
    #[inline]
    pub fn enable_vm_os_config(mut self, value: bool) -> Self {
        self.enable_vm_os_config = Some(value);
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<Open<SpotStrategy>>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `SpotPriceLimit`.
    #[inline]
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }
    /// Sets `SpotDuration`.
    #[inline]
    pub fn spot_duration(mut self, value: i32) -> Self {
        self.spot_duration = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<Open<SecurityEnhancementStrategy>>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }
    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i32) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `CreditSpecification`.
    pub fn credit_specification(mut self, value: impl Into<String>) -> Self {
        self.credit_specification = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i32) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<String>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }
    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<String>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }
    /// Sets `HttpPutResponseHopLimit`.
    #[inline]
    pub fn http_put_response_hop_limit(mut self, value: i32) -> Self {
        self.http_put_response_hop_limit = Some(value);
        self
    }
    /// Sets `ImageOptions`.
    pub fn image_options(mut self, value: impl Into<ImageOptions>) -> Self {
        self.image_options = Some(value.into());
        self
    }
    /// Sets `SecurityOptions`.
    pub fn security_options(mut self, value: impl Into<SecurityOptions>) -> Self {
        self.security_options = Some(value.into());
        self
    }
}

request! {
    CreateLaunchTemplateVersionRequest {
        "RegionId" => region_id: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateName" => launch_template_name: query,
        "VersionDescription" => version_description: query,
        "ImageId" => image_id: query,
        "ImageOwnerAlias" => image_owner_alias: query,
        "InstanceType" => instance_type: query,
        "SecurityGroupId" => security_group_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "InstanceName" => instance_name: query,
        "Description" => description: query,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "HostName" => host_name: query,
        "ZoneId" => zone_id: query,
        "SystemDisk" => system_disk: query,
        "DataDisk" => data_disk: query,
        "IoOptimized" => io_optimized: query,
        "NetworkInterface" => network_interface: query,
        "InstanceChargeType" => instance_charge_type: query,
        "Period" => period: query,
        "InternetChargeType" => internet_charge_type: query,
        "EnableVmOsConfig" => enable_vm_os_config: query,
        "NetworkType" => network_type: query,
        "UserData" => user_data: query,
        "KeyPairName" => key_pair_name: query,
        "RamRoleName" => ram_role_name: query,
        "AutoReleaseTime" => auto_release_time: query,
        "SpotStrategy" => spot_strategy: query,
        "SpotPriceLimit" => spot_price_limit: query,
        "SpotDuration" => spot_duration: query,
        "ResourceGroupId" => resource_group_id: query,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: query,
        "Tag" => tag: query,
        "SecurityGroupIds" => security_group_ids: query,
        "PrivateIpAddress" => private_ip_address: query,
        "DeploymentSetId" => deployment_set_id: query,
        "PasswordInherit" => password_inherit: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
        "DeletionProtection" => deletion_protection: query,
        "CreditSpecification" => credit_specification: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "PeriodUnit" => period_unit: query,
        "HttpEndpoint" => http_endpoint: query,
        "HttpTokens" => http_tokens: query,
        "HttpPutResponseHopLimit" => http_put_response_hop_limit: query,
        "ImageOptions" => image_options: query,
        "SecurityOptions" => security_options: query,
    }
}

impl Operation for CreateLaunchTemplateVersionRequest {
    type Response = CreateLaunchTemplateVersionResponse;
    type Error = CreateLaunchTemplateVersionError;
    const INFO: OperationInfo = super::operation("CreateLaunchTemplateVersion")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CreateLaunchTemplateVersionError] = &[
        CreateLaunchTemplateVersionError::InvalidRegionNotExist,
        CreateLaunchTemplateVersionError::LaunchTemplateVersionLimitExceed,
        CreateLaunchTemplateVersionError::InvalidLaunchTemplateNotFound,
        CreateLaunchTemplateVersionError::MissingParameter,
        CreateLaunchTemplateVersionError::InvalidParameter2,
        CreateLaunchTemplateVersionError::InvalidDescriptionMalformed,
        CreateLaunchTemplateVersionError::InvalidUserDataSizeExceeded,
        CreateLaunchTemplateVersionError::InvalidUserDataBase64FormatInvalid,
        CreateLaunchTemplateVersionError::InvalidResourceGroupNotFound,
        CreateLaunchTemplateVersionError::InternalError,
        CreateLaunchTemplateVersionError::InvalidHostNameMalformed,
        CreateLaunchTemplateVersionError::InvalidParamsCreateEniParams,
        CreateLaunchTemplateVersionError::DuplicateTagKey,
    ];
}

/// Response to [`CreateLaunchTemplateVersionRequest`].
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionResponse {
    /// Number that the new version has received. Example: `2`.
    pub launch_template_version_number: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a launch template, as [`CreateLaunchTemplate`](super::Client::create_launch_template) or
    /// [`DescribeLaunchTemplates`](super::Client::describe_launch_templates) returned it.
    /// Example: `lt-bp1apo0bbbkuy0rj****`.
    pub launch_template_id: Option<String>,
}

response! {
    CreateLaunchTemplateVersionResponse {
        "LaunchTemplateVersionNumber" => launch_template_version_number: value,
        "RequestId" => request_id: value,
        "LaunchTemplateId" => launch_template_id: value,
    }
}

/// Errors that the documentation of [`CreateLaunchTemplateVersionRequest`] names.
///
/// - [`InvalidRegionNotExist`](super::DocumentedError::InvalidRegionNotExist)
/// - [`LaunchTemplateVersionLimitExceed`](super::DocumentedError::LaunchTemplateVersionLimitExceed)
/// - [`InvalidLaunchTemplateNotFound`](super::DocumentedError::InvalidLaunchTemplateNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidUserDataSizeExceeded`](super::DocumentedError::InvalidUserDataSizeExceeded)
/// - [`InvalidUserDataBase64FormatInvalid`](super::DocumentedError::InvalidUserDataBase64FormatInvalid), here with HTTP status 400
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidHostNameMalformed`](super::DocumentedError::InvalidHostNameMalformed)
/// - [`InvalidParamsCreateEniParams`](super::DocumentedError::InvalidParamsCreateEniParams)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
pub type CreateLaunchTemplateVersionError = super::DocumentedError;
