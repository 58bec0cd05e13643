// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDesktopGroupDetail`, from `ecd/GetDesktopGroupDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScaleTimerInfos};

/// Reads one cloud computer pool with its scaling, billing and template settings.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::GetDesktopGroupDetailRequest::new()
///     .desktop_group_id("...");
/// let reply = client.get_desktop_group_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDesktopGroupDetailRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
}

impl GetDesktopGroupDetailRequest {
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
}

request! {
    GetDesktopGroupDetailRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
    }
}

impl Operation for GetDesktopGroupDetailRequest {
    type Response = GetDesktopGroupDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDesktopGroupDetail")
        .required(&["RegionId", "DesktopGroupId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetDesktopGroupDetailRequest`].
#[non_exhaustive]
pub struct GetDesktopGroupDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B5268CE-5EB3-545F-9F38-A8BCF710****`.
    pub request_id: Option<String>,
    /// The desktops that are concerned.
    pub desktops: Option<Desktops>,
}

response! {
    GetDesktopGroupDetailResponse {
        "RequestId" => request_id: value,
        "Desktops" => desktops: value,
    }
}

/// The desktops that are concerned.
#[non_exhaustive]
pub struct Desktops {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// When the item was created. Example: `2020-11-06T08:28Z`.
    pub creation_time: Option<Timestamp>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// Which kind of reset it is or is to be. Example: `0`.
    pub reset_type: Option<i32>,
    /// What is done about the load, as rules. Example: `0`.
    pub load_policy: Option<i32>,
    /// Name that the policy group goes by. Example: `All enabled policy`.
    pub policy_group_name: Option<String>,
    /// Account or person that created the item. Example: `155177335370****`.
    pub creator: Option<String>,
    /// How many there are of this: max desktops. Example: `3`.
    pub max_desktops_count: Option<i32>,
    /// Example: `1`.
    pub allow_auto_setup: Option<i32>,
    /// Which kind of res it is or is to be. Example: `0`.
    pub res_type: Option<i32>,
    /// How large the system disk is or is to be. Example: `80`.
    pub system_disk_size: Option<i32>,
    /// ID of the policy group that the item belongs to or stands for. Example: `pg-9cktlowtxfl6****`.
    pub policy_group_id: Option<String>,
    /// ID of the own bundle that the item belongs to or stands for. Example: `b-1se9fb37r5tfq****`.
    pub own_bundle_id: Option<String>,
    /// How many there are of this: GPU. Example: `4`.
    pub gpu_count: Option<f64>,
    /// How many there are of this: allow buffer. Example: `1`.
    pub allow_buffer_count: Option<i32>,
    /// Amount of memory. Example: `4096`.
    pub memory: Option<i64>,
    /// Size or model of the GPU. Example: `NVIDIA T4`.
    pub gpu_spec: Option<String>,
    /// ID of the directory that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-363353****`.
    pub directory_id: Option<String>,
    /// Name that the own bundle goes by. Example: `BundleDemo`.
    pub own_bundle_name: Option<String>,
    /// Class that the data disk belongs to. Example: `cloud_essd`.
    pub data_disk_category: Option<String>,
    /// Name that the desktop group goes by. Example: `CloudComputerPool01`.
    pub desktop_group_name: Option<String>,
    /// How much or how many of this: bind. Example: `2`.
    pub bind_amount: Option<i32>,
    /// Which kind of own it is or is to be. Example: `0`.
    pub own_type: Option<i32>,
    /// Class that the system disk belongs to. Example: `cloud_essd`.
    pub system_disk_category: Option<String>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-990541****`.
    pub office_site_id: Option<String>,
    /// How long the keep lasts. Example: `180000`.
    pub keep_duration: Option<i64>,
    /// How many there are of this: min desktops. Example: `1`.
    pub min_desktops_count: Option<i32>,
    /// How large the data disk is or is to be. Example: `80`.
    pub data_disk_size: Option<String>,
    /// ID of the desktop group that the item belongs to or stands for.
    /// Example: `dg-3uiojcc0j4kh7****`.
    pub desktop_group_id: Option<String>,
    /// Name that the office site goes by. Example: `test`.
    pub office_site_name: Option<String>,
    /// Which kind of directory it is or is to be. Example: `SIMPLE`.
    pub directory_type: Option<String>,
    /// Example: `4`.
    pub cpu: Option<i32>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2021-12-31T15:59Z`.
    pub expired_time: Option<Timestamp>,
    /// The comments that are concerned. Example: `comment`.
    pub comments: Option<String>,
    /// Which kind of office site it is or is to be. Example: `SIMPLE`.
    pub office_site_type: Option<String>,
    /// What is known about each timer, one entry each.
    pub timer_infos: Vec<TimerInfos>,
    /// Value at which the ratio sets in. Example: `0.85`.
    pub ratio_threshold: Option<f64>,
    /// How long the connect lasts. Example: `3600000`.
    pub connect_duration: Option<i64>,
    /// How long the idle disconnect lasts. Example: `900000`.
    pub idle_disconnect_duration: Option<i64>,
    /// Which version of the software, the template or the item is meant. Example: `2`.
    pub version: Option<i64>,
    /// How long the stop lasts. Example: `180000`.
    pub stop_duration: Option<i64>,
    /// Whether the profile follow is switched on. Example: `false`.
    pub profile_follow_switch: Option<bool>,
    /// ID of the nas file system that the item belongs to or stands for. Example: `0783b4****`.
    pub nas_file_system_id: Option<String>,
    /// Name that the nas file system goes by. Example: `abcd`.
    pub nas_file_system_name: Option<String>,
    /// What is known about the timing strategy. Example: `abcd`.
    pub timing_strategy_info: Option<String>,
    /// What is known about each scale timer, one entry each.
    pub scale_timer_infos: Vec<ScaleTimerInfos>,
    /// IDs of the policy groups that were found or are concerned. Example: `pd-abcd***`.
    pub policy_group_ids: Vec<String>,
    /// Names of the policy groups that were found or are concerned. Example: `All enabled policy`.
    pub policy_group_names: Vec<String>,
    /// How many there are of this: buy desktops. Example: `5`.
    pub buy_desktops_count: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-4zfb6zj728hhr****`.
    pub image_id: Option<String>,
}

response! {
    Desktops {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "PayType" => pay_type: value,
        "ResetType" => reset_type: value,
        "LoadPolicy" => load_policy: value,
        "PolicyGroupName" => policy_group_name: value,
        "Creator" => creator: value,
        "MaxDesktopsCount" => max_desktops_count: value,
        "AllowAutoSetup" => allow_auto_setup: value,
        "ResType" => res_type: value,
        "SystemDiskSize" => system_disk_size: value,
        "PolicyGroupId" => policy_group_id: value,
        "OwnBundleId" => own_bundle_id: value,
        "GpuCount" => gpu_count: value,
        "AllowBufferCount" => allow_buffer_count: value,
        "Memory" => memory: value,
        "GpuSpec" => gpu_spec: value,
        "DirectoryId" => directory_id: value,
        "OwnBundleName" => own_bundle_name: value,
        "DataDiskCategory" => data_disk_category: value,
        "DesktopGroupName" => desktop_group_name: value,
        "BindAmount" => bind_amount: value,
        "OwnType" => own_type: value,
        "SystemDiskCategory" => system_disk_category: value,
        "OfficeSiteId" => office_site_id: value,
        "KeepDuration" => keep_duration: value,
        "MinDesktopsCount" => min_desktops_count: value,
        "DataDiskSize" => data_disk_size: value,
        "DesktopGroupId" => desktop_group_id: value,
        "OfficeSiteName" => office_site_name: value,
        "DirectoryType" => directory_type: value,
        "Cpu" => cpu: value,
        "ExpiredTime" => expired_time: value,
        "Comments" => comments: value,
        "OfficeSiteType" => office_site_type: value,
        "TimerInfos" => timer_infos: list(""),
        "RatioThreshold" => ratio_threshold: value,
        "ConnectDuration" => connect_duration: value,
        "IdleDisconnectDuration" => idle_disconnect_duration: value,
        "Version" => version: value,
        "StopDuration" => stop_duration: value,
        "ProfileFollowSwitch" => profile_follow_switch: value,
        "NasFileSystemID" => nas_file_system_id: value,
        "NasFileSystemName" => nas_file_system_name: value,
        "TimingStrategyInfo" => timing_strategy_info: value,
        "ScaleTimerInfos" => scale_timer_infos: list(""),
        "PolicyGroupIds" => policy_group_ids: list(""),
        "PolicyGroupNames" => policy_group_names: list(""),
        "BuyDesktopsCount" => buy_desktops_count: value,
        "ImageId" => image_id: value,
    }
}

/// What is known about each timer, one entry each.
#[non_exhaustive]
pub struct TimerInfos {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Schedule in the notation of cron. Example: `0 58 11 ? * 2`.
    pub cron_expression: Option<String>,
    /// Which kind of timer it is or is to be. Example: `1`.
    pub timer_type: Option<i32>,
    /// Example: `false`.
    pub forced: Option<bool>,
}

response! {
    TimerInfos {
        "Status" => status: value,
        "CronExpression" => cron_expression: value,
        "TimerType" => timer_type: value,
        "Forced" => forced: value,
    }
}
