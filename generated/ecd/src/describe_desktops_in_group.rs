// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDesktopsInGroup`, from `ecd/DescribeDesktopsInGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the cloud computers of a pool, separately for subscription and pay-as-you-go.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeDesktopsInGroupRequest::new()
///     .desktop_group_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_desktops_in_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDesktopsInGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// `IgnoreDeleted`.
    pub ignore_deleted: Option<bool>,
    /// How long the custom start time lasts or how often it comes round.
    pub custom_start_time_period: Option<i64>,
    /// How long the custom end time lasts or how often it comes round.
    pub custom_end_time_period: Option<i64>,
}

impl DescribeDesktopsInGroupRequest {
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
    /// Sets `DesktopGroupId`, which is required.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
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
    /// Sets `IgnoreDeleted`.
    #[inline]
    pub fn ignore_deleted(mut self, value: bool) -> Self {
        self.ignore_deleted = Some(value);
        self
    }
    /// Sets `CustomStartTimePeriod`.
    #[inline]
    pub fn custom_start_time_period(mut self, value: i64) -> Self {
        self.custom_start_time_period = Some(value);
        self
    }
    /// Sets `CustomEndTimePeriod`.
    #[inline]
    pub fn custom_end_time_period(mut self, value: i64) -> Self {
        self.custom_end_time_period = Some(value);
        self
    }
}

request! {
    DescribeDesktopsInGroupRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "PayType" => pay_type: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "IgnoreDeleted" => ignore_deleted: query,
        "CustomStartTimePeriod" => custom_start_time_period: query,
        "CustomEndTimePeriod" => custom_end_time_period: query,
    }
}

impl Operation for DescribeDesktopsInGroupRequest {
    type Response = DescribeDesktopsInGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDesktopsInGroup")
        .required(&["RegionId", "DesktopGroupId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDesktopsInGroupRequest {
    type Item = PostPaidDesktop;
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
        Some(&mut response.post_paid_desktops)
    }
}

/// Response to [`DescribeDesktopsInGroupRequest`].
#[non_exhaustive]
pub struct DescribeDesktopsInGroupResponse {
    /// How many there are of this: post paid desktops. Example: `10`.
    pub post_paid_desktops_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// How many there are of this: paid desktops. Example: `10`.
    pub paid_desktops_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// How much or how many of this: post paid desktops total. Example: `10000`.
    pub post_paid_desktops_total_amount: Option<i32>,
    /// The paid desktops that were found or are concerned, one entry each.
    pub paid_desktops: Vec<PaidDesktop>,
    /// The post paid desktops that were found or are concerned, one entry each.
    pub post_paid_desktops: Vec<PostPaidDesktop>,
    /// How many there are of this: online pre paid desktops. Example: `100`.
    pub online_pre_paid_desktops_count: Option<i32>,
    /// How many there are of this: running pre paid desktops. Example: `100`.
    pub running_pre_paid_desktops_count: Option<i32>,
    /// How many there are of this: stoped pre paid desktops. Example: `100`.
    pub stoped_pre_paid_desktops_count: Option<i32>,
    /// How many there are of this: stopped pre paid desktops. Example: `100`.
    pub stopped_pre_paid_desktops_count: Option<i32>,
}

response! {
    DescribeDesktopsInGroupResponse {
        "PostPaidDesktopsCount" => post_paid_desktops_count: value,
        "NextToken" => next_token: value,
        "PaidDesktopsCount" => paid_desktops_count: value,
        "RequestId" => request_id: value,
        "PostPaidDesktopsTotalAmount" => post_paid_desktops_total_amount: value,
        "PaidDesktops" => paid_desktops: list(""),
        "PostPaidDesktops" => post_paid_desktops: list(""),
        "OnlinePrePaidDesktopsCount" => online_pre_paid_desktops_count: value,
        "RunningPrePaidDesktopsCount" => running_pre_paid_desktops_count: value,
        "StopedPrePaidDesktopsCount" => stoped_pre_paid_desktops_count: value,
        "StoppedPrePaidDesktopsCount" => stopped_pre_paid_desktops_count: value,
    }
}

/// The paid desktops that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PaidDesktop {
    /// ID of the end user that the item belongs to or stands for. Example: `alice`.
    pub end_user_id: Option<String>,
    /// State that the desktop is in. Example: `Running`.
    pub desktop_status: Option<String>,
    /// Name that the desktop goes by. Example: `DemoComputer`.
    pub desktop_name: Option<String>,
    /// State that the connection is in. Example: `Connected`.
    pub connection_status: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ud-7ftf5b6yu77b0****`.
    pub desktop_id: Option<String>,
    /// Name that the user of the end is known by. Example: `alice`.
    pub end_user_name: Option<String>,
    /// Example: `NoFlag`.
    pub management_flag: Option<String>,
    /// IDs of the end users that were found or are concerned. Example: `alice`.
    pub end_user_ids: Vec<String>,
    /// Names of the end users that were found or are concerned. Example: `alice`.
    pub end_user_names: Vec<String>,
    /// Time that is set or recorded for this: reset. Example: `2021-03-03 08:48:08`.
    pub reset_time: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-hn5v2mmk0****`.
    pub image_id: Option<String>,
    /// Name that the image goes by. Example: `Win10_ZC`.
    pub image_name: Option<String>,
    /// How large the system disk is or is to be. Example: `80`.
    pub system_disk_size: Option<i32>,
    /// Which kind of operating system it is or is to be. Example: `Windows`.
    pub os_type: Option<String>,
    /// Which version of the GPU driver is meant. Example: `1.0`.
    pub gpu_driver_version: Option<String>,
    /// Which kind of disk it is or is to be. Example: `SYSTEM`.
    pub disk_type: Option<String>,
    /// The management flags that were found or are concerned, one entry each. Example: `NoFlag`.
    pub management_flags: Vec<String>,
    /// IP address that belongs to the member ENI. Example: `192.168.XX.XX`.
    pub member_eni_ip: Option<String>,
    /// IP address that belongs to the primary ENI. Example: `192.168.XX.XX`.
    pub primary_eni_ip: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `ASP`.
    pub protocol_type: Option<String>,
    /// Which version of the fota is meant. Example: `0.1.0-R-20220914.17****`.
    pub fota_version: Option<String>,
}

response! {
    PaidDesktop {
        "EndUserId" => end_user_id: value,
        "DesktopStatus" => desktop_status: value,
        "DesktopName" => desktop_name: value,
        "ConnectionStatus" => connection_status: value,
        "DesktopId" => desktop_id: value,
        "EndUserName" => end_user_name: value,
        "ManagementFlag" => management_flag: value,
        "EndUserIds" => end_user_ids: list(""),
        "EndUserNames" => end_user_names: list(""),
        "ResetTime" => reset_time: value,
        "ImageId" => image_id: value,
        "ImageName" => image_name: value,
        "SystemDiskSize" => system_disk_size: value,
        "OsType" => os_type: value,
        "GpuDriverVersion" => gpu_driver_version: value,
        "DiskType" => disk_type: value,
        "ManagementFlags" => management_flags: list(""),
        "MemberEniIp" => member_eni_ip: value,
        "PrimaryEniIp" => primary_eni_ip: value,
        "ProtocolType" => protocol_type: value,
        "FotaVersion" => fota_version: value,
    }
}

/// The post paid desktops that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PostPaidDesktop {
    /// How long the create lasts. Example: `4153958447`.
    pub create_duration: Option<String>,
    /// ID of the end user that the item belongs to or stands for. Example: `alice`.
    pub end_user_id: Option<String>,
    /// State that the desktop is in. Example: `Stopped`.
    pub desktop_status: Option<String>,
    /// When the item was created. Example: `2022-01-21T06:34:57Z`.
    pub create_time: Option<Timestamp>,
    /// Time that is set or recorded for this: release. Example: `2022-01-21T16:34:57Z`.
    pub release_time: Option<Timestamp>,
    /// Name that the desktop goes by. Example: `DemoComputer`.
    pub desktop_name: Option<String>,
    /// State that the connection is in. Example: `Connected`.
    pub connection_status: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ud-2i8qxpv6t1a07****`.
    pub desktop_id: Option<String>,
    /// Name that the user of the end is known by. Example: `alice`.
    pub end_user_name: Option<String>,
    /// Example: `NoFlag`.
    pub management_flag: Option<String>,
    /// IDs of the end users that were found or are concerned. Example: `alice`.
    pub end_user_ids: Vec<String>,
    /// Names of the end users that were found or are concerned. Example: `alice`.
    pub end_user_names: Vec<String>,
    /// Time that is set or recorded for this: reset. Example: `2021-03-03 08:48:08`.
    pub reset_time: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-hn5v2mmk0****`.
    pub image_id: Option<String>,
    /// Name that the image goes by. Example: `Win10_ZC`.
    pub image_name: Option<String>,
    /// How large the system disk is or is to be. Example: `80`.
    pub system_disk_size: Option<i32>,
    /// Which kind of operating system it is or is to be. Example: `Windows`.
    pub os_type: Option<String>,
    /// Which version of the GPU driver is meant. Example: `1.0`.
    pub gpu_driver_version: Option<String>,
    /// Which kind of disk it is or is to be. Example: `SYSTEM`.
    pub disk_type: Option<String>,
    /// The management flags that were found or are concerned, one entry each. Example: `NoFlag`.
    pub management_flags: Vec<String>,
    /// IP address that belongs to the member ENI. Example: `192.168.XX.XX`.
    pub member_eni_ip: Option<String>,
    /// IP address that belongs to the primary ENI. Example: `192.168.XX.XX`.
    pub primary_eni_ip: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `HDX`.
    pub protocol_type: Option<String>,
    /// Which version of the fota is meant. Example: `0.1.0-R-20220914.17****`.
    pub fota_version: Option<String>,
}

response! {
    PostPaidDesktop {
        "CreateDuration" => create_duration: value,
        "EndUserId" => end_user_id: value,
        "DesktopStatus" => desktop_status: value,
        "CreateTime" => create_time: value,
        "ReleaseTime" => release_time: value,
        "DesktopName" => desktop_name: value,
        "ConnectionStatus" => connection_status: value,
        "DesktopId" => desktop_id: value,
        "EndUserName" => end_user_name: value,
        "ManagementFlag" => management_flag: value,
        "EndUserIds" => end_user_ids: list(""),
        "EndUserNames" => end_user_names: list(""),
        "ResetTime" => reset_time: value,
        "ImageId" => image_id: value,
        "ImageName" => image_name: value,
        "SystemDiskSize" => system_disk_size: value,
        "OsType" => os_type: value,
        "GpuDriverVersion" => gpu_driver_version: value,
        "DiskType" => disk_type: value,
        "ManagementFlags" => management_flags: list(""),
        "MemberEniIp" => member_eni_ip: value,
        "PrimaryEniIp" => primary_eni_ip: value,
        "ProtocolType" => protocol_type: value,
        "FotaVersion" => fota_version: value,
    }
}
