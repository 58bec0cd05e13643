// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLaunchTemplateVersions`, from `ecs/DescribeLaunchTemplateVersions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PerformanceLevel, Tag};

/// Lists versions of a launch template with the settings in each.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeLaunchTemplateVersionsRequest::new()
///     .region_id("cn-hangzhou")
///     .launch_template_name("lt-bp168lnahrdwl39p****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_launch_template_versions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template whose versions are asked for. Either the ID or the name is needed.
    /// Example: `lt-bp168lnahrdwl39p****`.
    pub launch_template_id: Option<String>,
    /// Template whose versions are asked for. Either the ID or the name is needed.
    /// Example: `testLaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// Keeps only versions with these numbers. Items: at most 100. Example: `1`.
    pub launch_template_version: Vec<i64>,
    /// Keeps only versions with this or a higher number. Example: `1`.
    pub min_version: Option<i64>,
    /// Keeps only versions with this or a lower number. Example: `10`.
    pub max_version: Option<i64>,
    /// Whether to return the default version only. Example: `true`.
    pub default_version: Option<bool>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether the configuration of each version is returned too, such as image and system disk, or
    /// just its basic data.
    pub detail_flag: Option<bool>,
}

impl DescribeLaunchTemplateVersionsRequest {
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
    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.launch_template_version = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MinVersion`.
    #[inline]
    pub fn min_version(mut self, value: i64) -> Self {
        self.min_version = Some(value);
        self
    }
    /// Sets `MaxVersion`.
    #[inline]
    pub fn max_version(mut self, value: i64) -> Self {
        self.max_version = Some(value);
        self
    }
    /// Sets `DefaultVersion`.
    #[inline]
    pub fn default_version(mut self, value: bool) -> Self {
        self.default_version = Some(value);
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
    /// Sets `DetailFlag`.
    #[inline]
    pub fn detail_flag(mut self, value: bool) -> Self {
        self.detail_flag = Some(value);
        self
    }
}

request! {
    DescribeLaunchTemplateVersionsRequest {
        "RegionId" => region_id: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateName" => launch_template_name: query,
        "LaunchTemplateVersion" => launch_template_version: query,
        "MinVersion" => min_version: query,
        "MaxVersion" => max_version: query,
        "DefaultVersion" => default_version: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DetailFlag" => detail_flag: query,
    }
}

impl Operation for DescribeLaunchTemplateVersionsRequest {
    type Response = DescribeLaunchTemplateVersionsResponse;
    type Error = DescribeLaunchTemplateVersionsError;
    const INFO: OperationInfo = super::operation("DescribeLaunchTemplateVersions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLaunchTemplateVersionsError] = &[
        DescribeLaunchTemplateVersionsError::InvalidRegionNotExist,
        DescribeLaunchTemplateVersionsError::MissingParameter,
        DescribeLaunchTemplateVersionsError::InvalidParameter2,
        DescribeLaunchTemplateVersionsError::InvalidLaunchTemplateNotFound,
        DescribeLaunchTemplateVersionsError::InnerServiceFailed,
        DescribeLaunchTemplateVersionsError::InternalError,
    ];
}

impl Paginated for DescribeLaunchTemplateVersionsRequest {
    type Item = LaunchTemplateVersionSet;
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
        Some(&mut response.launch_template_version_sets)
    }
}

/// Response to [`DescribeLaunchTemplateVersionsRequest`].
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsResponse {
    /// Versions that match the query, with the settings they hold.
    pub launch_template_version_sets: Vec<LaunchTemplateVersionSet>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3989ED0C-20A1-4351-A127-2067FF8390AX`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeLaunchTemplateVersionsResponse {
        "LaunchTemplateVersionSets" => launch_template_version_sets: list("LaunchTemplateVersionSet"),
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
    }
}

/// Versions that match the query, with the settings they hold.
#[non_exhaustive]
pub struct LaunchTemplateVersionSet {
    /// When the item was created. Example: `2018-05-14T14:18:00Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the account that created the template or version. Example: `1234567890`.
    pub created_by: Option<String>,
    /// Whether the version is the one used when no version is named. Example: `true`.
    pub default_version: Option<bool>,
    /// Settings that the version holds.
    pub launch_template_data: Option<LaunchTemplateData>,
    /// ID of a launch template, as [`CreateLaunchTemplate`](super::Client::create_launch_template) or
    /// [`DescribeLaunchTemplates`](super::Client::describe_launch_templates) returned it.
    /// Example: `lt-bp67acfmxazb4p****`.
    pub launch_template_id: Option<String>,
    /// Display name of the launch template. Example: `testLaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// When the item was last changed. Example: `2018-05-14T14:18:00Z`.
    pub modified_time: Option<Timestamp>,
    /// Note stored with the version. Example: `testVersionDescription`.
    pub version_description: Option<String>,
    /// Number of the version within its template. Example: `1`.
    pub version_number: Option<i64>,
}

response! {
    LaunchTemplateVersionSet {
        "CreateTime" => create_time: value,
        "CreatedBy" => created_by: value,
        "DefaultVersion" => default_version: value,
        "LaunchTemplateData" => launch_template_data: value,
        "LaunchTemplateId" => launch_template_id: value,
        "LaunchTemplateName" => launch_template_name: value,
        "ModifiedTime" => modified_time: value,
        "VersionDescription" => version_description: value,
        "VersionNumber" => version_number: value,
    }
}

/// Settings that the version holds.
#[non_exhaustive]
pub struct LaunchTemplateData {
    /// Moment at which instances made from this version are released on their own.
    /// Example: `2018-05-14T14:18:00Z`.
    pub auto_release_time: Option<Timestamp>,
    /// Data disks that instances made from the version receive.
    pub data_disks: Vec<DataDisk>,
    /// ID of a deployment set, as [`CreateDeploymentSet`](super::Client::create_deployment_set) or
    /// [`DescribeDeploymentSets`](super::Client::describe_deployment_sets) returned it.
    /// Example: `ds-bp1brhwhoqinyjd6****`.
    pub deployment_set_id: Option<String>,
    /// Note stored with instances made from the version. Example: `testInstanceDescription`.
    pub description: Option<String>,
    /// Whether the settings for the operating system of the instances are applied. Example: `false`.
    pub enable_vm_os_config: Option<bool>,
    /// Name of the machine within its operating system. Example: `testHostName`.
    pub host_name: Option<String>,
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp67acfmxazb4p****`.
    pub image_id: Option<String>,
    /// Where the image comes from: Alibaba Cloud, the account itself, another account or the
    /// marketplace. Example: `system`.
    pub image_owner_alias: Option<String>,
    /// Billing method of the instance. Example: `Postpaid`.
    pub instance_charge_type: Option<String>,
    /// Display name of the instance. Example: `testInstanceName`.
    pub instance_name: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Whether public network traffic is billed by bandwidth or by volume. Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth. Example: `5`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Peak outbound public bandwidth. Example: `100`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    pub io_optimized: Option<String>,
    /// Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Network interfaces of the instance.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Whether a VPC or the classic network is meant. Example: `vpc`.
    pub network_type: Option<String>,
    /// Whether the password that the image comes with applies. `Password` must be empty then, and the
    /// image must have one. Example: `true`.
    pub password_inherit: Option<bool>,
    /// Length of the subscription of instances made from the version. Example: `1`.
    pub period: Option<i32>,
    /// Private IP address within the range of the switch. Example: `10.1.**.**`.
    pub private_ip_address: Option<String>,
    /// Name of the RAM role whose rights programs on the instance obtain. Example: `testRamRoleName`.
    pub ram_role_name: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Whether the security agent is installed on the instance. Works with public images only.
    /// Example: `active`.
    pub security_enhancement_strategy: Option<String>,
    /// ID of a security group, as [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Security groups that the instance or network interface belongs to.
    /// Example: `["sg-bp15ed6xe1yxeycg7****"]`.
    pub security_group_ids: Vec<String>,
    /// How long a spot instance is safe from being taken back.
    /// Range: 0 to 6. Unit: `hours`. Example: `1`.
    pub spot_duration: Option<i32>,
    /// Highest hourly price to pay for the spot instance. Counts only with the strategy
    /// `SpotWithPriceLimit`. Example: `0.98`.
    pub spot_price_limit: Option<f64>,
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    /// Example: `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Class that the system disk belongs to. Example: `cloud_ssd`.
    pub system_disk_category: Option<String>,
    /// Whether the system disk is released together with the instance. Example: `true`.
    pub system_disk_delete_with_instance: Option<bool>,
    /// Free text that tells people about the system disk. Example: `testSystemDiskDescription`.
    pub system_disk_description: Option<String>,
    /// Name that the system disk disk goes by. Example: `testSystemDiskName`.
    pub system_disk_disk_name: Option<String>,
    /// Operations a second that the system disk reaches. Due to be withdrawn; avoid it.
    /// Example: `30000`.
    pub system_disk_iops: Option<i32>,
    /// Level that the system disk performance has on its scale. Example: `PL0`.
    pub system_disk_performance_level: Option<Open<PerformanceLevel>>,
    /// How large the system disk is or is to be. Unit: `GiB`. Example: `80`.
    pub system_disk_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Script or data handed to the instance when it starts, in Base64. Example: `SGVsbG9FQ1M=`.
    pub user_data: Option<String>,
    /// ID of a switch, a subnet of a VPC within one zone. Example: `vsw-bp67acfmxazb4p****`.
    pub vswitch_id: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it. Example: `v-bp67acfmxazb4p****`.
    pub vpc_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// ID of the system disk automatic snapshot policy that the item belongs to or stands for.
    /// Example: `sp-bp1j0alc2z1fhvie****`.
    pub system_disk_auto_snapshot_policy_id: Option<String>,
    /// How many IPv6 addresses to pick at random for the network interface. Excludes naming addresses.
    /// Example: `1`.
    pub ipv6_address_count: Option<i32>,
    /// Reads and writes a second of this: system disk provisioned. Example: `50000`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Whether the system disk bursting is switched on. Example: `true`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Whether the template asks for an encrypted system disk. Example: `false`.
    pub system_disk_encrypted: Option<String>,
    /// Whether [`DeleteInstance`](super::Client::delete_instance) is barred from releasing the
    /// instance. Example: `false`.
    pub deletion_protection: Option<bool>,
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    /// Example: `Standard`.
    pub credit_specification: Option<String>,
    /// Whether the subscription renews itself when it runs out. Example: `true`.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts. Has to be given when `AutoRenew` is on and has no effect
    /// otherwise. Example: `1`.
    pub auto_renew_period: Option<i32>,
    /// Unit that the period is counted in. Example: `Month`.
    pub period_unit: Option<String>,
}

response! {
    LaunchTemplateData {
        "AutoReleaseTime" => auto_release_time: value,
        "DataDisks" => data_disks: list("DataDisk"),
        "DeploymentSetId" => deployment_set_id: value,
        "Description" => description: value,
        "EnableVmOsConfig" => enable_vm_os_config: value,
        "HostName" => host_name: value,
        "ImageId" => image_id: value,
        "ImageOwnerAlias" => image_owner_alias: value,
        "InstanceChargeType" => instance_charge_type: value,
        "InstanceName" => instance_name: value,
        "InstanceType" => instance_type: value,
        "InternetChargeType" => internet_charge_type: value,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: value,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: value,
        "IoOptimized" => io_optimized: value,
        "KeyPairName" => key_pair_name: value,
        "NetworkInterfaces" => network_interfaces: list("NetworkInterface"),
        "NetworkType" => network_type: value,
        "PasswordInherit" => password_inherit: value,
        "Period" => period: value,
        "PrivateIpAddress" => private_ip_address: value,
        "RamRoleName" => ram_role_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: value,
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupIds" => security_group_ids: list("SecurityGroupId"),
        "SpotDuration" => spot_duration: value,
        "SpotPriceLimit" => spot_price_limit: value,
        "SpotStrategy" => spot_strategy: value,
        "SystemDisk.Category" => system_disk_category: value,
        "SystemDisk.DeleteWithInstance" => system_disk_delete_with_instance: value,
        "SystemDisk.Description" => system_disk_description: value,
        "SystemDisk.DiskName" => system_disk_disk_name: value,
        "SystemDisk.Iops" => system_disk_iops: value,
        "SystemDisk.PerformanceLevel" => system_disk_performance_level: value,
        "SystemDisk.Size" => system_disk_size: value,
        "Tags" => tags: list("InstanceTag"),
        "UserData" => user_data: value,
        "VSwitchId" => vswitch_id: value,
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "SystemDisk.AutoSnapshotPolicyId" => system_disk_auto_snapshot_policy_id: value,
        "Ipv6AddressCount" => ipv6_address_count: value,
        "SystemDisk.ProvisionedIops" => system_disk_provisioned_iops: value,
        "SystemDisk.BurstingEnabled" => system_disk_bursting_enabled: value,
        "SystemDisk.Encrypted" => system_disk_encrypted: value,
        "DeletionProtection" => deletion_protection: value,
        "CreditSpecification" => credit_specification: value,
        "AutoRenew" => auto_renew: value,
        "AutoRenewPeriod" => auto_renew_period: value,
        "PeriodUnit" => period_unit: value,
    }
}

/// Data disks that instances made from the version receive.
#[non_exhaustive]
pub struct DataDisk {
    /// Kind of disk created as the data disk. Example: `cloud_ssd`.
    pub category: Option<String>,
    /// Whether the data disk goes away together with its instance. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// Note stored with the data disk. Example: `testDiskDescription`.
    pub description: Option<String>,
    /// Device name that the data disk receives. Due to be withdrawn; avoid it. Example: `/dev/xvda`.
    pub device: Option<String>,
    /// Display name that the data disk receives. Example: `testDiskName`.
    pub disk_name: Option<String>,
    /// Whether the data disk is created encrypted. Example: `false`.
    pub encrypted: Option<String>,
    /// Performance level of an enhanced SSD used as the data disk; other kinds of disk have none.
    /// Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Size of the data disk. Example: `2000`.
    pub size: Option<i32>,
    /// Snapshot that the data disk is made from. Example: `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// IOPS that an ESSD AutoPL disk has beyond its baseline. Example: `50000`.
    pub provisioned_iops: Option<i64>,
    /// Whether the ESSD AutoPL disk may burst above its usual performance. Example: `true`.
    pub bursting_enabled: Option<bool>,
    /// ID of an automatic snapshot policy, as
    /// [`CreateAutoSnapshotPolicy`](super::Client::create_auto_snapshot_policy) or
    /// [`DescribeAutoSnapshotPolicyEx`](super::Client::describe_auto_snapshot_policy_ex) returned it.
    /// Example: `sp-wz91dz3ghear2a5s****`.
    pub auto_snapshot_policy_id: Option<String>,
}

response! {
    DataDisk {
        "Category" => category: value,
        "DeleteWithInstance" => delete_with_instance: value,
        "Description" => description: value,
        "Device" => device: value,
        "DiskName" => disk_name: value,
        "Encrypted" => encrypted: value,
        "PerformanceLevel" => performance_level: value,
        "Size" => size: value,
        "SnapshotId" => snapshot_id: value,
        "ProvisionedIops" => provisioned_iops: value,
        "BurstingEnabled" => bursting_enabled: value,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: value,
    }
}

/// Network interfaces of the instance.
#[non_exhaustive]
pub struct NetworkInterface {
    /// Note stored with the network interface. Example: `testNetworkInterfacesDescription`.
    pub description: Option<String>,
    /// Display name of the network interface. Example: `testNetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Primary private address of the network interface. Example: `203.0.*.*`.
    pub primary_ip_address: Option<String>,
    /// ID of a security group, as [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Security groups that the instance or network interface belongs to.
    /// Example: `["sg-bp15ed6xe1yxeycg7****"]`.
    pub security_group_ids: Vec<String>,
    /// ID of a switch, a subnet of a VPC within one zone. Example: `vsw-bp67acfmxazb4p****`.
    pub vswitch_id: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.s2.xlarge`.
    pub instance_type: Option<String>,
    /// Belongs to a closed preview and cannot be relied on. Example: `Standard`.
    pub network_interface_traffic_mode: Option<String>,
}

response! {
    NetworkInterface {
        "Description" => description: value,
        "NetworkInterfaceName" => network_interface_name: value,
        "PrimaryIpAddress" => primary_ip_address: value,
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupIds" => security_group_ids: list("SecurityGroupId"),
        "VSwitchId" => vswitch_id: value,
        "InstanceType" => instance_type: value,
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: value,
    }
}

/// Errors that the documentation of [`DescribeLaunchTemplateVersionsRequest`] names.
///
/// - [`InvalidRegionNotExist`](super::DocumentedError::InvalidRegionNotExist)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidLaunchTemplateNotFound`](super::DocumentedError::InvalidLaunchTemplateNotFound)
/// - [`InnerServiceFailed`](super::DocumentedError::InnerServiceFailed)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeLaunchTemplateVersionsError = super::DocumentedError;
