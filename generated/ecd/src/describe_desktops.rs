// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDesktops`, from `ecd/DescribeDesktops.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DesktopStatus, Tag};

/// Lists cloud computers in full detail, with many filters.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::describe_desktops::DesktopStatus;
///
/// let request = alicloud_ecd::DescribeDesktopsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_desktops(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_desktops(request)
///     .wait()
///     .until(DesktopStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDesktopsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// State of the desktop, to narrow the list down to or to be put into.
    pub desktop_status: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 1000.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Name that the desktop goes by.
    pub desktop_name: Option<String>,
    /// ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Name that the office site goes by.
    pub office_site_name: Option<String>,
    /// ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Time that is set or recorded for this: expired.
    pub expired_time: Option<String>,
    /// Which kind of protocol it is or is to be.
    pub protocol_type: Option<String>,
    /// ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
    /// ID of the end user that the call is about. Items: at most 100.
    pub end_user_id: Vec<String>,
    /// ID of the excluded end user that the call is about. Items: at most 50.
    pub excluded_end_user_id: Vec<String>,
    /// The filter desktop group that the call is about.
    pub filter_desktop_group: Option<bool>,
    /// `ManagementFlag`.
    pub management_flag: Option<String>,
    /// `QueryFotaUpdate`.
    pub query_fota_update: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of the snapshot policy that the call is about.
    pub snapshot_policy_id: Option<String>,
    /// The only desktop group that the call is about.
    pub only_desktop_group: Option<bool>,
    /// ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// Kinds of operating system to work on or to narrow the list down to. Items: at most 10.
    pub os_types: Vec<String>,
    /// Which kind of desktop it is or is to be.
    pub desktop_type: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Items: at most 100.
    pub image_id: Vec<String>,
    /// Items of the kind desktop status to work on or to narrow the list down to. Items: at most 10.
    pub desktop_status_list: Vec<String>,
    /// ID of the GPU instance group that the call is about.
    pub gpu_instance_group_id: Option<String>,
    /// ID of the qos rule that the call is about.
    pub qos_rule_id: Option<String>,
    /// Which kind of sub pay it is or is to be.
    pub sub_pay_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// The fill resource group that the call is about.
    pub fill_resource_group: Option<bool>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Resource that the multi works on or belongs to.
    pub multi_resource: Option<bool>,
    /// What is done about the include auto snapshot, as rules.
    pub include_auto_snapshot_policy: Option<bool>,
}

impl DescribeDesktopsRequest {
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
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DesktopStatus`.
    pub fn desktop_status(mut self, value: impl Into<String>) -> Self {
        self.desktop_status = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `DesktopName`.
    pub fn desktop_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_name = Some(value.into());
        self
    }
    /// Sets `DirectoryId`.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteName`.
    pub fn office_site_name(mut self, value: impl Into<String>) -> Self {
        self.office_site_name = Some(value.into());
        self
    }
    /// Sets `PolicyGroupId`.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `ExpiredTime`.
    pub fn expired_time(mut self, value: impl Into<String>) -> Self {
        self.expired_time = Some(value.into());
        self
    }
    /// Sets `ProtocolType`.
    pub fn protocol_type(mut self, value: impl Into<String>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExcludedEndUserId`.
    pub fn excluded_end_user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_end_user_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FilterDesktopGroup`.
    #[inline]
    pub fn filter_desktop_group(mut self, value: bool) -> Self {
        self.filter_desktop_group = Some(value);
        self
    }
    /// Sets `ManagementFlag`.
    pub fn management_flag(mut self, value: impl Into<String>) -> Self {
        self.management_flag = Some(value.into());
        self
    }
    /// Sets `QueryFotaUpdate`.
    #[inline]
    pub fn query_fota_update(mut self, value: bool) -> Self {
        self.query_fota_update = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SnapshotPolicyId`.
    pub fn snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `OnlyDesktopGroup`.
    #[inline]
    pub fn only_desktop_group(mut self, value: bool) -> Self {
        self.only_desktop_group = Some(value);
        self
    }
    /// Sets `DesktopGroupId`.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `OsTypes`.
    pub fn os_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.os_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopType`.
    pub fn desktop_type(mut self, value: impl Into<String>) -> Self {
        self.desktop_type = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopStatusList`.
    pub fn desktop_status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_status_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GpuInstanceGroupId`.
    pub fn gpu_instance_group_id(mut self, value: impl Into<String>) -> Self {
        self.gpu_instance_group_id = Some(value.into());
        self
    }
    /// Sets `QosRuleId`.
    pub fn qos_rule_id(mut self, value: impl Into<String>) -> Self {
        self.qos_rule_id = Some(value.into());
        self
    }
    /// Sets `SubPayType`.
    pub fn sub_pay_type(mut self, value: impl Into<String>) -> Self {
        self.sub_pay_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `FillResourceGroup`.
    #[inline]
    pub fn fill_resource_group(mut self, value: bool) -> Self {
        self.fill_resource_group = Some(value);
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
    /// Sets `MultiResource`.
    #[inline]
    pub fn multi_resource(mut self, value: bool) -> Self {
        self.multi_resource = Some(value);
        self
    }
    /// Sets `IncludeAutoSnapshotPolicy`.
    #[inline]
    pub fn include_auto_snapshot_policy(mut self, value: bool) -> Self {
        self.include_auto_snapshot_policy = Some(value);
        self
    }
}

request! {
    DescribeDesktopsRequest {
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
        "DesktopStatus" => desktop_status: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "UserName" => user_name: query,
        "DesktopName" => desktop_name: query,
        "DirectoryId" => directory_id: query,
        "OfficeSiteId" => office_site_id: query,
        "OfficeSiteName" => office_site_name: query,
        "PolicyGroupId" => policy_group_id: query,
        "ChargeType" => charge_type: query,
        "ExpiredTime" => expired_time: query,
        "ProtocolType" => protocol_type: query,
        "DesktopId" => desktop_id: query,
        "EndUserId" => end_user_id: query,
        "ExcludedEndUserId" => excluded_end_user_id: query,
        "FilterDesktopGroup" => filter_desktop_group: query,
        "ManagementFlag" => management_flag: query,
        "QueryFotaUpdate" => query_fota_update: query,
        "Tag" => tag: query,
        "SnapshotPolicyId" => snapshot_policy_id: query,
        "OnlyDesktopGroup" => only_desktop_group: query,
        "DesktopGroupId" => desktop_group_id: query,
        "OsTypes" => os_types: query,
        "DesktopType" => desktop_type: query,
        "ImageId" => image_id: query,
        "DesktopStatusList" => desktop_status_list: query,
        "GpuInstanceGroupId" => gpu_instance_group_id: query,
        "QosRuleId" => qos_rule_id: query,
        "SubPayType" => sub_pay_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "FillResourceGroup" => fill_resource_group: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MultiResource" => multi_resource: query,
        "IncludeAutoSnapshotPolicy" => include_auto_snapshot_policy: query,
    }
}

impl Operation for DescribeDesktopsRequest {
    type Response = DescribeDesktopsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDesktops")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDesktopsRequest {
    type Item = Desktop;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.desktops)
    }
}

impl Stateful for DescribeDesktopsRequest {
    type State = DesktopStatus;
    const FAILURES: &'static [DesktopStatus] = &[DesktopStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.desktop_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .desktops
                .iter()
                .map(|v| (
                    v.desktop_id.as_deref(),
                    v.desktop_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeDesktopsRequest`].
#[non_exhaustive]
pub struct DescribeDesktopsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `484256DA-D816-44D2-9D86-B6EE4D5BA78C`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The desktops that were found or are concerned, one entry each.
    pub desktops: Vec<Desktop>,
}

response! {
    DescribeDesktopsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Desktops" => desktops: list(""),
    }
}

/// The desktops that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Desktop {
    /// When the item was created. Example: `2020-11-06T08:28Z`.
    pub creation_time: Option<Timestamp>,
    /// How the item is billed. Example: `PostPaid`.
    pub charge_type: Option<String>,
    /// Name that the desktop goes by. Example: `DemoComputer01`.
    pub desktop_name: Option<String>,
    /// Name that the policy group goes by. Example: `All enabled policy`.
    pub policy_group_name: Option<String>,
    /// How large the system disk is or is to be. Example: `0`.
    pub system_disk_size: Option<i32>,
    /// ID of the policy group that the item belongs to or stands for.
    /// Example: `system-all-enabled-policy`.
    pub policy_group_id: Option<String>,
    /// State that the desktop is in. Example: `Running`.
    pub desktop_status: Option<Open<DesktopStatus>>,
    /// Which kind of desktop it is or is to be. Example: `ecd.basic.large`.
    pub desktop_type: Option<String>,
    /// How many there are of this: GPU. Example: `1`.
    pub gpu_count: Option<f64>,
    /// Which kind of protocol it is or is to be. Example: `ASP`.
    pub protocol_type: Option<String>,
    /// Amount of memory. Example: `4096`.
    pub memory: Option<i64>,
    /// Size or model of the GPU. Example: `NVIDIA T4`.
    pub gpu_spec: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-4zfb6zj728hhr****`.
    pub image_id: Option<String>,
    /// ID of the directory that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-363353****`.
    pub directory_id: Option<String>,
    /// Example: `NoFlag`.
    pub management_flag: Option<String>,
    /// Class that the data disk belongs to.
    pub data_disk_category: Option<String>,
    /// Class that the system disk belongs to.
    pub system_disk_category: Option<String>,
    /// ID of the elastic network interface that the item belongs to or stands for. Example: `123456`.
    pub network_interface_id: Option<String>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-363353****`.
    pub office_site_id: Option<String>,
    /// How large the data disk is or is to be.
    pub data_disk_size: Option<String>,
    /// ID of the desktop group that the item belongs to or stands for.
    pub desktop_group_id: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-gx2x1dhsmucyy****`.
    pub desktop_id: Option<String>,
    /// Name that the office site goes by. Example: `default`.
    pub office_site_name: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2020-11-06T08:31Z`.
    pub start_time: Option<Timestamp>,
    /// Which kind of directory it is or is to be. Example: `SIMPLE`.
    pub directory_type: Option<String>,
    /// Example: `2`.
    pub cpu: Option<i32>,
    /// IP address that belongs to the elastic network interface. Example: `192.168.XX.XX`.
    pub network_interface_ip: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2021-12-31T15:59Z`.
    pub expired_time: Option<Timestamp>,
    /// Which kind of operating system it is or is to be. Example: `Windows`.
    pub os_type: Option<String>,
    /// State that the connection is in. Example: `Disconnected`.
    pub connection_status: Option<String>,
    /// ID of the bundle that the item belongs to or stands for. Example: `b-2g65ljy4291vl****`.
    pub bundle_id: Option<String>,
    /// Name that the bundle goes by. Example: `TemplateName`.
    pub bundle_name: Option<String>,
    /// Which kind of office site it is or is to be. Example: `SIMPLE`.
    pub office_site_type: Option<String>,
    /// Name that the machine goes by on the network. Example: `testName`.
    pub host_name: Option<String>,
    /// The disks that were found or are concerned, one entry each.
    pub disks: Vec<Disk>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// The sessions that were found or are concerned, one entry each.
    pub sessions: Vec<Session>,
    /// IDs of the end users that were found or are concerned. Example: `alice`.
    pub end_user_ids: Vec<String>,
    /// How much or how many the account may have of this: downgrade. Example: `3`.
    pub downgrade_quota: Option<i64>,
    /// How often it happens or is tried: downgraded. Example: `0`.
    pub downgraded_times: Option<i64>,
    /// Class that the GPU belongs to. Example: `0`.
    pub gpu_category: Option<i64>,
    /// Which version of the GPU driver is meant.
    pub gpu_driver_version: Option<String>,
    /// Which kind of zone it is or is to be. Example: `AvailabilityZone`.
    pub zone_type: Option<String>,
    /// `FotaUpdate`.
    pub fota_update: Option<FotaUpdate>,
    /// How far the work has come. Example: `100%`.
    pub progress: Option<String>,
    /// Whether the volume encryption is switched on. Example: `false`.
    pub volume_encryption_enabled: Option<bool>,
    /// Key that opens, signs or picks out the volume encryption.
    /// Example: `08c33a6f-4e0a-4a1b-a3fa-7ddfa1d4****`.
    pub volume_encryption_key: Option<String>,
    /// Which kind of office site VPC it is or is to be. Example: `basic`.
    pub office_site_vpc_type: Option<String>,
    /// Operating system or platform that is meant. Example: `Ubuntu`.
    pub platform: Option<String>,
    /// Which kind of session it is or is to be. Example: `SINGLE_SESSION`.
    pub session_type: Option<String>,
    /// The management flags that were found or are concerned, one entry each. Example: `["NoFlag"]`.
    pub management_flags: Vec<String>,
    /// ID of the snapshot policy that the item belongs to or stands for.
    /// Example: `sp-gi007jgyc3kcey2bb`.
    pub snapshot_policy_id: Option<String>,
    /// Name that the snapshot policy goes by. Example: `testSnapshotName`.
    pub snapshot_policy_name: Option<String>,
    /// How much or how many of this: bind. Example: `2`.
    pub bind_amount: Option<i32>,
    /// IDs of the policy groups that were found or are concerned. Example: `pg-dasffjkdf*****`.
    pub policy_group_id_list: Vec<String>,
    /// Items of the kind policy group name that were found or are concerned. Example: `text`.
    pub policy_group_name_list: Vec<String>,
    /// Example: `true`.
    pub hibernation_options_configured: Option<bool>,
    /// Whether this can be used: hibernation. Example: `true`.
    pub support_hibernation: Option<bool>,
    /// Example: `true`.
    pub hibernation_beta: Option<bool>,
}

response! {
    Desktop {
        "CreationTime" => creation_time: value,
        "ChargeType" => charge_type: value,
        "DesktopName" => desktop_name: value,
        "PolicyGroupName" => policy_group_name: value,
        "SystemDiskSize" => system_disk_size: value,
        "PolicyGroupId" => policy_group_id: value,
        "DesktopStatus" => desktop_status: value,
        "DesktopType" => desktop_type: value,
        "GpuCount" => gpu_count: value,
        "ProtocolType" => protocol_type: value,
        "Memory" => memory: value,
        "GpuSpec" => gpu_spec: value,
        "ImageId" => image_id: value,
        "DirectoryId" => directory_id: value,
        "ManagementFlag" => management_flag: value,
        "DataDiskCategory" => data_disk_category: value,
        "SystemDiskCategory" => system_disk_category: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "OfficeSiteId" => office_site_id: value,
        "DataDiskSize" => data_disk_size: value,
        "DesktopGroupId" => desktop_group_id: value,
        "DesktopId" => desktop_id: value,
        "OfficeSiteName" => office_site_name: value,
        "StartTime" => start_time: value,
        "DirectoryType" => directory_type: value,
        "Cpu" => cpu: value,
        "NetworkInterfaceIp" => network_interface_ip: value,
        "ExpiredTime" => expired_time: value,
        "OsType" => os_type: value,
        "ConnectionStatus" => connection_status: value,
        "BundleId" => bundle_id: value,
        "BundleName" => bundle_name: value,
        "OfficeSiteType" => office_site_type: value,
        "HostName" => host_name: value,
        "Disks" => disks: list(""),
        "Tags" => tags: list(""),
        "Sessions" => sessions: list(""),
        "EndUserIds" => end_user_ids: list(""),
        "DowngradeQuota" => downgrade_quota: value,
        "DowngradedTimes" => downgraded_times: value,
        "GpuCategory" => gpu_category: value,
        "GpuDriverVersion" => gpu_driver_version: value,
        "ZoneType" => zone_type: value,
        "FotaUpdate" => fota_update: value,
        "Progress" => progress: value,
        "VolumeEncryptionEnabled" => volume_encryption_enabled: value,
        "VolumeEncryptionKey" => volume_encryption_key: value,
        "OfficeSiteVpcType" => office_site_vpc_type: value,
        "Platform" => platform: value,
        "SessionType" => session_type: value,
        "ManagementFlags" => management_flags: list(""),
        "SnapshotPolicyId" => snapshot_policy_id: value,
        "SnapshotPolicyName" => snapshot_policy_name: value,
        "BindAmount" => bind_amount: value,
        "PolicyGroupIdList" => policy_group_id_list: list(""),
        "PolicyGroupNameList" => policy_group_name_list: list(""),
        "HibernationOptionsConfigured" => hibernation_options_configured: value,
        "SupportHibernation" => support_hibernation: value,
        "HibernationBeta" => hibernation_beta: value,
    }
}

/// The disks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Disk {
    /// Which kind of disk it is or is to be. Example: `SYSTEM`.
    pub disk_type: Option<String>,
    /// ID of the disk that the item belongs to or stands for. Example: `d-jedbpr4sl9l37****`.
    pub disk_id: Option<String>,
    /// How large the disk is or is to be. Example: `80`.
    pub disk_size: Option<i32>,
    /// Level that the performance has on its scale. Example: `PL0`.
    pub performance_level: Option<String>,
}

response! {
    Disk {
        "DiskType" => disk_type: value,
        "DiskId" => disk_id: value,
        "DiskSize" => disk_size: value,
        "PerformanceLevel" => performance_level: value,
    }
}

/// The sessions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Session {
    /// ID of the end user that the item belongs to or stands for. Example: `29615820929547****`.
    pub end_user_id: Option<String>,
    /// Time that is set or recorded for this: establishment. Example: `2021-03-07T08:23Z`.
    pub establishment_time: Option<Timestamp>,
    /// Name that the user of the external is known by. Example: `Testname`.
    pub external_user_name: Option<String>,
}

response! {
    Session {
        "EndUserId" => end_user_id: value,
        "EstablishmentTime" => establishment_time: value,
        "ExternalUserName" => external_user_name: value,
    }
}

/// The value of [`fota_update`](Desktop::fota_update).
#[non_exhaustive]
pub struct FotaUpdate {
    /// Which version of the current application is meant. Example: `0.0.0-D-20220102.000000`.
    pub current_app_version: Option<String>,
    /// Which version of the new application is meant. Example: `0.0.0-R-20220307.190736`.
    pub new_app_version: Option<String>,
    /// Example: `text`.
    pub release_note: Option<String>,
    /// How large it is, or how many a page holds. Example: `108815097`.
    pub size: Option<i64>,
    /// Example: `What's new`.
    pub release_note_en: Option<String>,
    /// Example: `text`.
    pub release_note_jp: Option<String>,
}

response! {
    FotaUpdate {
        "CurrentAppVersion" => current_app_version: value,
        "NewAppVersion" => new_app_version: value,
        "ReleaseNote" => release_note: value,
        "Size" => size: value,
        "ReleaseNoteEn" => release_note_en: value,
        "ReleaseNoteJp" => release_note_jp: value,
    }
}
