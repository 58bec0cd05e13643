// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDesktopGroups`, from `ecd/DescribeDesktopGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists cloud computer pools in detail, with filters such as office network, policy or user.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeDesktopGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_desktop_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDesktopGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Name that the desktop group goes by.
    pub desktop_group_name: Option<String>,
    /// ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Which kind of own it is or is to be.
    pub own_type: Option<i64>,
    /// IDs of the end users to work on or to narrow the list down to. Items: at most 1000.
    pub end_user_ids: Vec<String>,
    /// IDs of the excluded end users to work on or to narrow the list down to. Items: at most 1000.
    pub excluded_end_user_ids: Vec<String>,
    /// Which kind of protocol it is or is to be.
    pub protocol_type: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Items: at most 100.
    pub image_id: Vec<String>,
    /// ID of the bundle that the call is about. Items: at most 100.
    pub bundle_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// Resource that the multi works on or belongs to.
    pub multi_resource: Option<bool>,
    /// IDs of the desktop groups to work on or to narrow the list down to. Items: at most 100.
    pub desktop_group_ids: Vec<String>,
    /// Which kind of desktop it is or is to be.
    pub desktop_type: Option<String>,
}

impl DescribeDesktopGroupsRequest {
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
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `DesktopGroupName`.
    pub fn desktop_group_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_name = Some(value.into());
        self
    }
    /// Sets `DesktopGroupId`.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
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
    /// Sets `PolicyGroupId`.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `OwnType`.
    #[inline]
    pub fn own_type(mut self, value: i64) -> Self {
        self.own_type = Some(value);
        self
    }
    /// Sets `EndUserIds`.
    pub fn end_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExcludedEndUserIds`.
    pub fn excluded_end_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_end_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProtocolType`.
    pub fn protocol_type(mut self, value: impl Into<String>) -> Self {
        self.protocol_type = Some(value.into());
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
    /// Sets `BundleId`.
    pub fn bundle_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bundle_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MultiResource`.
    #[inline]
    pub fn multi_resource(mut self, value: bool) -> Self {
        self.multi_resource = Some(value);
        self
    }
    /// Sets `DesktopGroupIds`.
    pub fn desktop_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopType`.
    pub fn desktop_type(mut self, value: impl Into<String>) -> Self {
        self.desktop_type = Some(value.into());
        self
    }
}

request! {
    DescribeDesktopGroupsRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "DesktopGroupName" => desktop_group_name: query,
        "DesktopGroupId" => desktop_group_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "PolicyGroupId" => policy_group_id: query,
        "Status" => status: query,
        "OwnType" => own_type: query,
        "EndUserIds" => end_user_ids: query,
        "ExcludedEndUserIds" => excluded_end_user_ids: query,
        "ProtocolType" => protocol_type: query,
        "ImageId" => image_id: query,
        "BundleId" => bundle_id: query,
        "Tag" => tag: query,
        "MultiResource" => multi_resource: query,
        "DesktopGroupIds" => desktop_group_ids: query,
        "DesktopType" => desktop_type: query,
    }
}

impl Operation for DescribeDesktopGroupsRequest {
    type Response = DescribeDesktopGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDesktopGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDesktopGroupsRequest {
    type Item = DesktopGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.desktop_groups)
    }
}

/// Response to [`DescribeDesktopGroupsRequest`].
#[non_exhaustive]
pub struct DescribeDesktopGroupsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// The desktop groups that were found or are concerned, one entry each.
    pub desktop_groups: Vec<DesktopGroup>,
}

response! {
    DescribeDesktopGroupsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "DesktopGroups" => desktop_groups: list(""),
    }
}

/// The desktop groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DesktopGroup {
    /// When the item was created. Example: `2022-02-17T14:51:07Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// Name that the policy group goes by. Example: `All enabled policy`.
    pub policy_group_name: Option<String>,
    /// Account or person that created the item. Example: `1007214305******`.
    pub creator: Option<String>,
    /// How many there are of this: max desktops. Example: `3`.
    pub max_desktops_count: Option<i32>,
    /// How large the system disk is or is to be. Example: `80`.
    pub system_disk_size: Option<i32>,
    /// ID of the policy group that the item belongs to or stands for. Example: `pg-53iyi2aar0nd6c8qj`.
    pub policy_group_id: Option<String>,
    /// ID of the own bundle that the item belongs to or stands for.
    /// Example: `bundle_eds_general_4c8g_s8d5_win2019`.
    pub own_bundle_id: Option<String>,
    /// How many there are of this: GPU. Example: `1`.
    pub gpu_count: Option<f64>,
    /// Amount of memory. Example: `16384`.
    pub memory: Option<i64>,
    /// Size or model of the GPU. Example: `16 GiB`.
    pub gpu_spec: Option<String>,
    /// Name that the own bundle goes by. Example: `test`.
    pub own_bundle_name: Option<String>,
    /// Class that the data disk belongs to. Example: `cloud_ssd`.
    pub data_disk_category: Option<String>,
    /// Name that the desktop group goes by. Example: `CloudComputerPool01`.
    pub desktop_group_name: Option<String>,
    /// Class that the system disk belongs to. Example: `cloud_ssd`.
    pub system_disk_category: Option<String>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-467671****`.
    pub office_site_id: Option<String>,
    /// How long the keep lasts. Example: `180000`.
    pub keep_duration: Option<i64>,
    /// How many there are of this: min desktops. Example: `1`.
    pub min_desktops_count: Option<i32>,
    /// How many there are of this: end user. Example: `1`.
    pub end_user_count: Option<i32>,
    /// How large the data disk is or is to be. Example: `50`.
    pub data_disk_size: Option<String>,
    /// ID of the desktop group that the item belongs to or stands for.
    /// Example: `dg-2i8qxpv6t1a03****`.
    pub desktop_group_id: Option<String>,
    /// Name that the office site goes by. Example: `cn-hangzhou+os-c5cy7q578s8jc****`.
    pub office_site_name: Option<String>,
    /// Example: `4`.
    pub cpu: Option<i32>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2022-03-17T16:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// The comments that are concerned. Example: `comment`.
    pub comments: Option<String>,
    /// Which kind of office site it is or is to be. Example: `SIMPLE`.
    pub office_site_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Which kind of reset it is or is to be. Example: `0`.
    pub reset_type: Option<i64>,
    /// What is done about the load, as rules. Example: `1`.
    pub load_policy: Option<i64>,
    /// How much or how many of this: bind. Example: `2`.
    pub bind_amount: Option<i64>,
    /// Which kind of own it is or is to be. Example: `0`.
    pub own_type: Option<i64>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-gq15cq5ydlvwn****`.
    pub image_id: Option<String>,
    /// Whether the volume encryption is switched on. Example: `false`.
    pub volume_encryption_enabled: Option<bool>,
    /// Key that opens, signs or picks out the volume encryption.
    /// Example: `e5409ada-xxxx-xxxx-xxxx-89e31e23e993`.
    pub volume_encryption_key: Option<String>,
    /// Value at which the ratio sets in. Example: `0.85`.
    pub ratio_threshold: Option<f64>,
    /// How long the connect lasts. Example: `3600000`.
    pub connect_duration: Option<i64>,
    /// How long the idle disconnect lasts. Example: `90000`.
    pub idle_disconnect_duration: Option<i64>,
    /// Which version of the software, the template or the item is meant. Example: `2`.
    pub version: Option<i32>,
    /// How long the stop lasts. Example: `900000`.
    pub stop_duration: Option<i64>,
    /// Which kind of protocol it is or is to be. Example: `ASP`.
    pub protocol_type: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Windows`.
    pub os_type: Option<String>,
    /// How many there are of this: buy desktops. Example: `5`.
    pub buy_desktops_count: Option<i32>,
    /// How many there are of this: desktop. Example: `2`.
    pub desktop_count: Option<i32>,
    /// Which kind of desktop it is or is to be. Example: `eds.enterprise_office.4c4g`.
    pub desktop_type: Option<String>,
    /// State that the count per is in.
    pub count_per_status: Vec<CountPerStatus>,
    /// Which version of the GPU driver is meant. Example: `12`.
    pub gpu_driver_version: Option<String>,
    /// ID of the subnet that the item belongs to or stands for. Example: `vsw-uf63bb6*****8gfytm`.
    pub subnet_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DesktopGroup {
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "PolicyGroupName" => policy_group_name: value,
        "Creator" => creator: value,
        "MaxDesktopsCount" => max_desktops_count: value,
        "SystemDiskSize" => system_disk_size: value,
        "PolicyGroupId" => policy_group_id: value,
        "OwnBundleId" => own_bundle_id: value,
        "GpuCount" => gpu_count: value,
        "Memory" => memory: value,
        "GpuSpec" => gpu_spec: value,
        "OwnBundleName" => own_bundle_name: value,
        "DataDiskCategory" => data_disk_category: value,
        "DesktopGroupName" => desktop_group_name: value,
        "SystemDiskCategory" => system_disk_category: value,
        "OfficeSiteId" => office_site_id: value,
        "KeepDuration" => keep_duration: value,
        "MinDesktopsCount" => min_desktops_count: value,
        "EndUserCount" => end_user_count: value,
        "DataDiskSize" => data_disk_size: value,
        "DesktopGroupId" => desktop_group_id: value,
        "OfficeSiteName" => office_site_name: value,
        "Cpu" => cpu: value,
        "ExpiredTime" => expired_time: value,
        "Comments" => comments: value,
        "OfficeSiteType" => office_site_type: value,
        "Status" => status: value,
        "ResetType" => reset_type: value,
        "LoadPolicy" => load_policy: value,
        "BindAmount" => bind_amount: value,
        "OwnType" => own_type: value,
        "ImageId" => image_id: value,
        "VolumeEncryptionEnabled" => volume_encryption_enabled: value,
        "VolumeEncryptionKey" => volume_encryption_key: value,
        "RatioThreshold" => ratio_threshold: value,
        "ConnectDuration" => connect_duration: value,
        "IdleDisconnectDuration" => idle_disconnect_duration: value,
        "Version" => version: value,
        "StopDuration" => stop_duration: value,
        "ProtocolType" => protocol_type: value,
        "OsType" => os_type: value,
        "BuyDesktopsCount" => buy_desktops_count: value,
        "DesktopCount" => desktop_count: value,
        "DesktopType" => desktop_type: value,
        "CountPerStatus" => count_per_status: list(""),
        "GpuDriverVersion" => gpu_driver_version: value,
        "SubnetId" => subnet_id: value,
        "Tags" => tags: list(""),
    }
}

/// State that the count per is in.
#[non_exhaustive]
pub struct CountPerStatus {
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
}

response! {
    CountPerStatus {
        "Status" => status: value,
        "Count" => count: value,
    }
}
