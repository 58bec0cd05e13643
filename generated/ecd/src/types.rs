// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The AD connectors that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ADConnector {
    /// State that the connector is in. Example: `RUNNING`.
    pub connector_status: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp19ocz3erfx15uon****`.
    pub vswitch_id: Option<String>,
    /// Address that belongs to the AD connector. Example: `172.17.XX.XX`.
    pub ad_connector_address: Option<String>,
    /// Key that opens, signs or picks out the trust. Example: `yfpoAD****`.
    pub trust_key: Option<String>,
    /// ID of the elastic network interface that the item belongs to or stands for.
    /// Example: `eni-bp1i4wx78lgosrj6****`.
    pub network_interface_id: Option<String>,
    /// Size or model, by its name. Example: `1`.
    pub specification: Option<String>,
}

response! {
    ADConnector {
        "ConnectorStatus" => connector_status: value,
        "VSwitchId" => vswitch_id: value,
        "ADConnectorAddress" => ad_connector_address: value,
        "TrustKey" => trust_key: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "Specification" => specification: value,
    }
}

/// Address ranges that clients are let in from.
#[non_exhaustive]
pub struct AccessPolicyRule {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// IP address that belongs to the cidr.
    pub cidr_ip: Option<String>,
}

impl AccessPolicyRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CidrIp`.
    pub fn cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.cidr_ip = Some(value.into());
        self
    }
}

response! {
    AccessPolicyRule {
        "Description" => description: value,
        "CidrIp" => cidr_ip: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CdsFileShareLinkModel {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Upper limit that applies to the save. Example: `100`.
    pub save_limit: Option<i64>,
    /// How many there are of this: download. Example: `100`.
    pub download_count: Option<i64>,
    /// Account or person that created the item. Example: `user01`.
    pub creator: Option<String>,
    /// How many there are of this: save. Example: `100`.
    pub save_count: Option<i64>,
    /// Example: `false`.
    pub disable_save: Option<bool>,
    /// Example: `12345678`.
    pub share_pwd: Option<String>,
    /// Example: `false`.
    pub disable_preview: Option<bool>,
    /// How many there are of this: access. Example: `10000`.
    pub access_count: Option<i64>,
    /// ID of the share that the item belongs to or stands for. Example: `7JQX1Fs****`.
    pub share_id: Option<String>,
    /// Upper limit that applies to the download. Example: `100`.
    pub download_limit: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `disabled`.
    pub status: Option<String>,
    /// ID of the drive that the item belongs to or stands for. Example: `dri-g0877jp3hu1ox****`.
    pub drive_id: Option<String>,
    /// Time that is set or recorded for this: modifiy. Example: `2021-09-04T04:30:36Z`.
    pub modifiy_time: Option<Timestamp>,
    /// Example: `false`.
    pub disable_download: Option<bool>,
    /// Example: `2020-06-28T11:33:00.000+08:00`.
    pub expiration: Option<Timestamp>,
    /// Whether the validity or the subscription has run out. Example: `False`.
    pub expired: Option<bool>,
    /// How many there are of this: preview. Example: `0`.
    pub preview_count: Option<i64>,
    /// Upper limit that applies to the preview. Example: `100`.
    pub preview_limit: Option<i64>,
    /// How many there are of this: video preview. Example: `0`.
    pub video_preview_count: Option<i64>,
    /// How many there are of this: report. Example: `0`.
    pub report_count: Option<i64>,
    /// IDs of the files that were found or are concerned.
    /// Example: `[\"63886f1fe2014d9a5a3348768dcc27dfc57ee103\"]`.
    pub file_ids: Option<String>,
    /// Name that the share goes by. Example: `view.txt`.
    pub share_name: Option<String>,
    /// When the item was created. Example: `2021-09-04T03:30:36Z`.
    pub create_time: Option<Timestamp>,
    /// Example: `https://stg109960.apps.aliyunpds.com/disk/s/7uLJanz****`.
    pub share_link: Option<String>,
}

response! {
    CdsFileShareLinkModel {
        "Description" => description: value,
        "SaveLimit" => save_limit: value,
        "DownloadCount" => download_count: value,
        "Creator" => creator: value,
        "SaveCount" => save_count: value,
        "DisableSave" => disable_save: value,
        "SharePwd" => share_pwd: value,
        "DisablePreview" => disable_preview: value,
        "AccessCount" => access_count: value,
        "ShareId" => share_id: value,
        "DownloadLimit" => download_limit: value,
        "Status" => status: value,
        "DriveId" => drive_id: value,
        "ModifiyTime" => modifiy_time: value,
        "DisableDownload" => disable_download: value,
        "Expiration" => expiration: value,
        "Expired" => expired: value,
        "PreviewCount" => preview_count: value,
        "PreviewLimit" => preview_limit: value,
        "VideoPreviewCount" => video_preview_count: value,
        "ReportCount" => report_count: value,
        "FileIds" => file_ids: value,
        "ShareName" => share_name: value,
        "CreateTime" => create_time: value,
        "ShareLink" => share_link: value,
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum CdsFileShareLinkStatus {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}

/// The value of [`cds_identity`](super::add_file_permission::MemberList::cds_identity).
#[non_exhaustive]
pub struct CdsIdentity {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<CdsIdentityType>>,
}

impl CdsIdentity {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<CdsIdentityType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    CdsIdentity {
        "Id" => id: field,
        "Type" => type_: field,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum CdsIdentityType {
        /// `IT_User`
        ItUser = "IT_User",
        /// `IT_Group`
        ItGroup = "IT_Group",
    }
}

/// An item of [`usb_supply_redirect_rule`](super::CreateCenterPolicyRequest::usb_supply_redirect_rule).
#[non_exhaustive]
pub struct CenterPolicyUsbSupplyRedirectRule {
    /// ID of the vendor that the call is about.
    pub vendor_id: Option<String>,
    /// Which kind of usb rule it is or is to be.
    pub usb_rule_type: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Which kind of usb redirect it is or is to be.
    pub usb_redirect_type: Option<String>,
    /// ID of the product that the call is about.
    pub product_id: Option<String>,
}

impl CenterPolicyUsbSupplyRedirectRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VendorId`.
    pub fn vendor_id(mut self, value: impl Into<String>) -> Self {
        self.vendor_id = Some(value.into());
        self
    }
    /// Sets `UsbRuleType`.
    pub fn usb_rule_type(mut self, value: impl Into<String>) -> Self {
        self.usb_rule_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UsbRedirectType`.
    pub fn usb_redirect_type(mut self, value: impl Into<String>) -> Self {
        self.usb_redirect_type = Some(value.into());
        self
    }
    /// Sets `ProductId`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }
}

request! {
    CenterPolicyUsbSupplyRedirectRule {
        "VendorId" => vendor_id: field,
        "UsbRuleType" => usb_rule_type: field,
        "Description" => description: field,
        "UsbRedirectType" => usb_redirect_type: field,
        "ProductId" => product_id: field,
    }
}

values! {
    /// How the item is billed.
    pub enum ChargeType {
        /// Pay-as-you-go: billed afterwards for what was used.
        PostPaid = "PostPaid",
        /// Subscription: paid in advance for a fixed time.
        PrePaid = "PrePaid",
    }
}

/// Which kind of client it is or is to be.
#[non_exhaustive]
pub struct ClientType {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which kind of client it is or is to be.
    pub client_type: Option<String>,
}

impl ClientType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ClientType`.
    pub fn client_type(mut self, value: impl Into<String>) -> Self {
        self.client_type = Some(value.into());
        self
    }
}

response! {
    ClientType {
        "Status" => status: value,
        "ClientType" => client_type: value,
    }
}

/// The clipboard graineds to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ClipboardGrained {
    /// Which kind of grained it is or is to be.
    pub grained_type: Option<Open<GrainedType>>,
    /// Which kind of clipboard it is or is to be.
    pub clipboard_type: Option<Open<ClipboardType>>,
    /// How large the clipboard is or is to be.
    pub clipboard_size: Option<i32>,
}

impl ClipboardGrained {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GrainedType`.
    pub fn grained_type(mut self, value: impl Into<Open<GrainedType>>) -> Self {
        self.grained_type = Some(value.into());
        self
    }
    /// Sets `ClipboardType`.
    pub fn clipboard_type(mut self, value: impl Into<Open<ClipboardType>>) -> Self {
        self.clipboard_type = Some(value.into());
        self
    }
    /// Sets `ClipboardSize`.
    #[inline]
    pub fn clipboard_size(mut self, value: i32) -> Self {
        self.clipboard_size = Some(value);
        self
    }
}

request! {
    ClipboardGrained {
        "GrainedType" => grained_type: field,
        "ClipboardType" => clipboard_type: field,
        "ClipboardSize" => clipboard_size: field,
    }
}

values! {
    /// Range in which the clipboard holds.
    pub enum ClipboardScope {
        /// `global`
        Global = "global",
        /// `grained`
        Grained = "grained",
    }
}

values! {
    /// Which kind of clipboard it is or is to be.
    pub enum ClipboardType {
        /// Nothing can be copied either way.
        Off = "off",
        /// Copying goes only from the user's machine to the cloud computer.
        Read = "read",
        /// Copying goes both ways.
        Readwrite = "readwrite",
        /// Copying goes only from the cloud computer to the user's machine.
        Write = "write",
    }
}

/// The config timers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ConfigTimer {
    /// Which kind of timer it is or is to be.
    pub timer_type: Option<String>,
    /// Schedule in the notation of cron.
    pub cron_expression: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i32>,
    /// `Enforce`.
    pub enforce: Option<bool>,
    /// Which kind of reset it is or is to be.
    pub reset_type: Option<String>,
    /// `AllowClientSetting`.
    pub allow_client_setting: Option<bool>,
    /// Kind of operation that the call or the record is about.
    pub operation_type: Option<String>,
    /// Which kind of trigger it is or is to be.
    pub trigger_type: Option<String>,
    /// Items: at most 30.
    pub process_whitelist: Vec<String>,
    /// Time that is set or recorded for this: notification.
    pub notification_time: Option<i32>,
    /// The segment timers to work on or to narrow the list down to. Items: at most 10.
    pub segment_timers: Vec<SegmentTimer>,
}

impl ConfigTimer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TimerType`.
    pub fn timer_type(mut self, value: impl Into<String>) -> Self {
        self.timer_type = Some(value.into());
        self
    }
    /// Sets `CronExpression`.
    pub fn cron_expression(mut self, value: impl Into<String>) -> Self {
        self.cron_expression = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `Enforce`.
    #[inline]
    pub fn enforce(mut self, value: bool) -> Self {
        self.enforce = Some(value);
        self
    }
    /// Sets `ResetType`.
    pub fn reset_type(mut self, value: impl Into<String>) -> Self {
        self.reset_type = Some(value.into());
        self
    }
    /// Sets `AllowClientSetting`.
    #[inline]
    pub fn allow_client_setting(mut self, value: bool) -> Self {
        self.allow_client_setting = Some(value);
        self
    }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `TriggerType`.
    pub fn trigger_type(mut self, value: impl Into<String>) -> Self {
        self.trigger_type = Some(value.into());
        self
    }
    /// Sets `ProcessWhitelist`.
    pub fn process_whitelist(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.process_whitelist = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NotificationTime`.
    #[inline]
    pub fn notification_time(mut self, value: i32) -> Self {
        self.notification_time = Some(value);
        self
    }
    /// Sets `SegmentTimers`.
    pub fn segment_timers(
        mut self,
        value: impl IntoIterator<Item = impl Into<SegmentTimer>>,
    ) -> Self {
        self.segment_timers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ConfigTimer {
        "TimerType" => timer_type: field,
        "CronExpression" => cron_expression: field,
        "Interval" => interval: field,
        "Enforce" => enforce: field,
        "ResetType" => reset_type: field,
        "AllowClientSetting" => allow_client_setting: field,
        "OperationType" => operation_type: field,
        "TriggerType" => trigger_type: field,
        "ProcessWhitelist" => process_whitelist: field,
        "NotificationTime" => notification_time: field,
        "SegmentTimers" => segment_timers: field,
    }
}

/// Items of the kind data disk to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DataDiskList {
    /// How many items to return at most, or the size asked for. Range: 40 to 2040.
    pub size: Option<i32>,
    /// Level that the performance has on its scale.
    pub performance_level: Option<String>,
}

impl DataDiskList {
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
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    DataDiskList {
        "Size" => size: field,
        "PerformanceLevel" => performance_level: field,
    }
}

values! {
    /// State that the desktop is in.
    pub enum DesktopStatus {
        /// It is switched off.
        Stopped = "Stopped",
        /// `Failed`
        Failed = "Failed",
        /// It is being switched on.
        Starting = "Starting",
        /// Users can log on.
        Running = "Running",
        /// It is being switched off.
        Stopping = "Stopping",
        /// Its term is over; renew it before it is deleted.
        Expired = "Expired",
        /// It is gone.
        Deleted = "Deleted",
        /// It is being made.
        Pending = "Pending",
    }
}

/// The desktop timers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DesktopTimer {
    /// Which kind of timer it is or is to be.
    pub timer_type: Option<String>,
    /// Schedule in the notation of cron.
    pub cron_expression: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i32>,
    /// `Enforce`.
    pub enforce: Option<bool>,
    /// Which kind of reset it is or is to be.
    pub reset_type: Option<String>,
    /// Kind of operation that the call or the record is about.
    pub operation_type: Option<String>,
    /// `AllowClientSetting`.
    pub allow_client_setting: Option<bool>,
}

impl DesktopTimer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TimerType`.
    pub fn timer_type(mut self, value: impl Into<String>) -> Self {
        self.timer_type = Some(value.into());
        self
    }
    /// Sets `CronExpression`.
    pub fn cron_expression(mut self, value: impl Into<String>) -> Self {
        self.cron_expression = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `Enforce`.
    #[inline]
    pub fn enforce(mut self, value: bool) -> Self {
        self.enforce = Some(value);
        self
    }
    /// Sets `ResetType`.
    pub fn reset_type(mut self, value: impl Into<String>) -> Self {
        self.reset_type = Some(value.into());
        self
    }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `AllowClientSetting`.
    #[inline]
    pub fn allow_client_setting(mut self, value: bool) -> Self {
        self.allow_client_setting = Some(value);
        self
    }
}

request! {
    DesktopTimer {
        "TimerType" => timer_type: field,
        "CronExpression" => cron_expression: field,
        "Interval" => interval: field,
        "Enforce" => enforce: field,
        "ResetType" => reset_type: field,
        "OperationType" => operation_type: field,
        "AllowClientSetting" => allow_client_setting: field,
    }
}

/// The device redirects to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DeviceRedirect {
    /// Which kind of redirect it is or is to be.
    pub redirect_type: Option<String>,
    /// Which kind of device it is or is to be.
    pub device_type: Option<String>,
}

impl DeviceRedirect {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RedirectType`.
    pub fn redirect_type(mut self, value: impl Into<String>) -> Self {
        self.redirect_type = Some(value.into());
        self
    }
    /// Sets `DeviceType`.
    pub fn device_type(mut self, value: impl Into<String>) -> Self {
        self.device_type = Some(value.into());
        self
    }
}

request! {
    DeviceRedirect {
        "RedirectType" => redirect_type: field,
        "DeviceType" => device_type: field,
    }
}

/// Rules that apply to the device, one entry each.
#[non_exhaustive]
pub struct DeviceRule {
    /// Name that the device goes by.
    pub device_name: Option<String>,
    /// Which kind of redirect it is or is to be.
    pub redirect_type: Option<String>,
    /// Which kind of device it is or is to be.
    pub device_type: Option<String>,
    /// `OptCommand`.
    pub opt_command: Option<String>,
    /// Product number of the USB device; with the vendor's number it names a model.
    pub device_pid: Option<String>,
    /// Vendor number of the USB device.
    pub device_vid: Option<String>,
    /// The platforms that are concerned.
    pub platforms: Option<String>,
}

impl DeviceRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeviceName`.
    pub fn device_name(mut self, value: impl Into<String>) -> Self {
        self.device_name = Some(value.into());
        self
    }
    /// Sets `RedirectType`.
    pub fn redirect_type(mut self, value: impl Into<String>) -> Self {
        self.redirect_type = Some(value.into());
        self
    }
    /// Sets `DeviceType`.
    pub fn device_type(mut self, value: impl Into<String>) -> Self {
        self.device_type = Some(value.into());
        self
    }
    /// Sets `OptCommand`.
    pub fn opt_command(mut self, value: impl Into<String>) -> Self {
        self.opt_command = Some(value.into());
        self
    }
    /// Sets `DevicePid`.
    pub fn device_pid(mut self, value: impl Into<String>) -> Self {
        self.device_pid = Some(value.into());
        self
    }
    /// Sets `DeviceVid`.
    pub fn device_vid(mut self, value: impl Into<String>) -> Self {
        self.device_vid = Some(value.into());
        self
    }
    /// Sets `Platforms`.
    pub fn platforms(mut self, value: impl Into<String>) -> Self {
        self.platforms = Some(value.into());
        self
    }
}

request! {
    DeviceRule {
        "DeviceName" => device_name: field,
        "RedirectType" => redirect_type: field,
        "DeviceType" => device_type: field,
        "OptCommand" => opt_command: field,
        "DevicePid" => device_pid: field,
        "DeviceVid" => device_vid: field,
        "Platforms" => platforms: field,
    }
}

/// Names that cloud computers can resolve or cannot.
#[non_exhaustive]
pub struct DomainResolveRule {
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Rule or set of rules that applies.
    pub policy: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl DomainResolveRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

response! {
    DomainResolveRule {
        "Domain" => domain: value,
        "Policy" => policy: value,
        "Description" => description: value,
    }
}

values! {
    /// Which kind of grained it is or is to be.
    pub enum GrainedType {
        /// Rule for plain text.
        Text = "text",
        /// Rule for text with formatting.
        Richtext = "richtext",
        /// Rule for files.
        File = "file",
        /// Rule for images.
        Picture = "picture",
    }
}

/// The logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Log {
    /// Step of a sequence, or the distance between two points. Example: `DescribeDirectories`.
    pub step: Option<String>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `code:success | message:Create Connector complete.`.
    pub message: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2021-01-22T06:45Z`.
    pub time_stamp: Option<Timestamp>,
    /// Rank of the item on the scale that its container defines. Example: `INFO`.
    pub level: Option<String>,
}

response! {
    Log {
        "Step" => step: value,
        "Message" => message: value,
        "TimeStamp" => time_stamp: value,
        "Level" => level: value,
    }
}

/// Outcomes of the modify, one entry each.
#[non_exhaustive]
pub struct ModifyResult {
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-7w78ozhjcwa3u****`.
    pub desktop_id: Option<String>,
}

response! {
    ModifyResult {
        "Code" => code: value,
        "Message" => message: value,
        "DesktopId" => desktop_id: value,
    }
}

/// An item of [`net_redirect_rule`](super::CreateCenterPolicyRequest::net_redirect_rule).
#[non_exhaustive]
pub struct NetRedirectRule {
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// Rule or set of rules that applies.
    pub policy: Option<String>,
}

impl NetRedirectRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

response! {
    NetRedirectRule {
        "Domain" => domain: value,
        "RuleType" => rule_type: value,
        "Policy" => policy: value,
    }
}

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// The length is counted in months.
        Month = "Month",
        /// The length is counted in years.
        Year = "Year",
        /// The length is counted in weeks.
        Week = "Week",
    }
}

/// The record event levels to work on or to narrow the list down to.
#[non_exhaustive]
pub struct RecordEventLevel {
    /// Class of the event, which says what happened.
    pub event_type: Option<String>,
    /// Level that the event has on its scale.
    pub event_level: Option<String>,
}

impl RecordEventLevel {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `EventLevel`.
    pub fn event_level(mut self, value: impl Into<String>) -> Self {
        self.event_level = Some(value.into());
        self
    }
}

request! {
    RecordEventLevel {
        "EventType" => event_type: field,
        "EventLevel" => event_level: field,
    }
}

/// Items of the kind region config to work on or to narrow the list down to.
#[non_exhaustive]
pub struct RegionConfigList {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the snapshot policy that the call is about.
    pub snapshot_policy_id: Option<String>,
    /// Which kind of resource instance it is or is to be.
    pub resource_instance_type: Option<String>,
    /// Whether the volume encryption is switched on.
    pub volume_encryption_enable: Option<bool>,
    /// Key that opens, signs or picks out the volume encryption.
    pub volume_encryption_key: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// ID of the subnet that the call is about.
    pub subnet_id: Option<String>,
}

impl RegionConfigList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SnapshotPolicyId`.
    pub fn snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `ResourceInstanceType`.
    pub fn resource_instance_type(mut self, value: impl Into<String>) -> Self {
        self.resource_instance_type = Some(value.into());
        self
    }
    /// Sets `VolumeEncryptionEnable`.
    #[inline]
    pub fn volume_encryption_enable(mut self, value: bool) -> Self {
        self.volume_encryption_enable = Some(value);
        self
    }
    /// Sets `VolumeEncryptionKey`.
    pub fn volume_encryption_key(mut self, value: impl Into<String>) -> Self {
        self.volume_encryption_key = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `SubnetId`.
    pub fn subnet_id(mut self, value: impl Into<String>) -> Self {
        self.subnet_id = Some(value.into());
        self
    }
}

request! {
    RegionConfigList {
        "RegionId" => region_id: field,
        "SnapshotPolicyId" => snapshot_policy_id: field,
        "ResourceInstanceType" => resource_instance_type: field,
        "VolumeEncryptionEnable" => volume_encryption_enable: field,
        "VolumeEncryptionKey" => volume_encryption_key: field,
        "OfficeSiteId" => office_site_id: field,
        "SubnetId" => subnet_id: field,
    }
}

/// What is known about each resource, one entry each.
#[non_exhaustive]
pub struct ResourceInfos {
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Region that the resource lies in.
    pub resource_region_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Which kind of product it is or is to be.
    pub product_type: Option<String>,
}

impl ResourceInfos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceRegionId`.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
}

request! {
    ResourceInfos {
        "ResourceId" => resource_id: field,
        "ResourceRegionId" => resource_region_id: field,
        "ResourceType" => resource_type: field,
        "ProductType" => product_type: field,
    }
}

/// The resource specs to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ResourceSpec {
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// Size of the system disk.
    pub root_disk_size_gib: Option<i32>,
    /// Size of each data disk.
    pub user_disk_size_gib: Option<i32>,
}

impl ResourceSpec {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `RootDiskSizeGib`.
    #[inline]
    pub fn root_disk_size_gib(mut self, value: i32) -> Self {
        self.root_disk_size_gib = Some(value);
        self
    }
    /// Sets `UserDiskSizeGib`.
    #[inline]
    pub fn user_disk_size_gib(mut self, value: i32) -> Self {
        self.user_disk_size_gib = Some(value);
        self
    }
}

request! {
    ResourceSpec {
        "DesktopId" => desktop_id: field,
        "RootDiskSizeGib" => root_disk_size_gib: field,
        "UserDiskSizeGib" => user_disk_size_gib: field,
    }
}

/// Items of the kind resource tag to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ResourceTagList {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl ResourceTagList {
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

request! {
    ResourceTagList {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// What is known about each scale timer, one entry each.
#[non_exhaustive]
pub struct ScaleTimerInfos {
    /// Kind of the item, out of those that the service tells apart. Example: `rise`.
    pub type_: Option<String>,
    /// Example: `0 0 0 * * ?`.
    pub cron: Option<String>,
    /// What is done about the load, as rules. Example: `1`.
    pub load_policy: Option<i32>,
    /// How much or how many of this: buy res. Example: `5`.
    pub buy_res_amount: Option<i32>,
    /// How much or how many of this: min res. Example: `1`.
    pub min_res_amount: Option<i32>,
    /// How much or how many of this: max res. Example: `100`.
    pub max_res_amount: Option<i32>,
    /// How long the keep lasts. Example: `180000`.
    pub keep_duration: Option<i64>,
    /// Value at which the ratio sets in. Example: `0.85`.
    pub ratio_threshold: Option<f64>,
}

impl ScaleTimerInfos {
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
    /// Sets `Cron`.
    pub fn cron(mut self, value: impl Into<String>) -> Self {
        self.cron = Some(value.into());
        self
    }
    /// Sets `LoadPolicy`.
    #[inline]
    pub fn load_policy(mut self, value: i32) -> Self {
        self.load_policy = Some(value);
        self
    }
    /// Sets `BuyResAmount`.
    #[inline]
    pub fn buy_res_amount(mut self, value: i32) -> Self {
        self.buy_res_amount = Some(value);
        self
    }
    /// Sets `MinResAmount`.
    #[inline]
    pub fn min_res_amount(mut self, value: i32) -> Self {
        self.min_res_amount = Some(value);
        self
    }
    /// Sets `MaxResAmount`.
    #[inline]
    pub fn max_res_amount(mut self, value: i32) -> Self {
        self.max_res_amount = Some(value);
        self
    }
    /// Sets `KeepDuration`.
    #[inline]
    pub fn keep_duration(mut self, value: i64) -> Self {
        self.keep_duration = Some(value);
        self
    }
    /// Sets `RatioThreshold`.
    #[inline]
    pub fn ratio_threshold(mut self, value: f64) -> Self {
        self.ratio_threshold = Some(value);
        self
    }
}

response! {
    ScaleTimerInfos {
        "Type" => type_: value,
        "Cron" => cron: value,
        "LoadPolicy" => load_policy: value,
        "BuyResAmount" => buy_res_amount: value,
        "MinResAmount" => min_res_amount: value,
        "MaxResAmount" => max_res_amount: value,
        "KeepDuration" => keep_duration: value,
        "RatioThreshold" => ratio_threshold: value,
    }
}

/// Rules that apply to the authorize security policy, one entry each.
#[non_exhaustive]
pub struct SecurityPolicyRule {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Rule or set of rules that applies.
    pub policy: Option<String>,
    /// First and last port, such as `80/80`.
    pub port_range: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Protocol that the IP address uses.
    pub ip_protocol: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<String>,
    /// IP address that belongs to the cidr.
    pub cidr_ip: Option<String>,
}

impl SecurityPolicyRule {
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
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `CidrIp`.
    pub fn cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.cidr_ip = Some(value.into());
        self
    }
}

response! {
    SecurityPolicyRule {
        "Type" => type_: value,
        "Policy" => policy: value,
        "PortRange" => port_range: value,
        "Description" => description: value,
        "IpProtocol" => ip_protocol: value,
        "Priority" => priority: value,
        "CidrIp" => cidr_ip: value,
    }
}

/// The segment timers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SegmentTimer {
    /// Kind of operation that the call or the record is about.
    pub operation_type: Option<String>,
    /// `StartCronExpression`.
    pub start_cron_expression: Option<String>,
    /// `EndCronExpression`.
    pub end_cron_expression: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i32>,
    /// Which kind of trigger it is or is to be.
    pub trigger_type: Option<String>,
    /// Items: at most 30.
    pub process_whitelist: Vec<String>,
    /// Time that is set or recorded for this: notification.
    pub notification_time: Option<i32>,
    /// `TimerOrder`.
    pub timer_order: Option<i32>,
    /// `Timezone`.
    pub timezone: Option<String>,
    /// `Enforce`.
    pub enforce: Option<bool>,
    /// Which kind of reset it is or is to be.
    pub reset_type: Option<String>,
}

impl SegmentTimer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `StartCronExpression`.
    pub fn start_cron_expression(mut self, value: impl Into<String>) -> Self {
        self.start_cron_expression = Some(value.into());
        self
    }
    /// Sets `EndCronExpression`.
    pub fn end_cron_expression(mut self, value: impl Into<String>) -> Self {
        self.end_cron_expression = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `TriggerType`.
    pub fn trigger_type(mut self, value: impl Into<String>) -> Self {
        self.trigger_type = Some(value.into());
        self
    }
    /// Sets `ProcessWhitelist`.
    pub fn process_whitelist(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.process_whitelist = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NotificationTime`.
    #[inline]
    pub fn notification_time(mut self, value: i32) -> Self {
        self.notification_time = Some(value);
        self
    }
    /// Sets `TimerOrder`.
    #[inline]
    pub fn timer_order(mut self, value: i32) -> Self {
        self.timer_order = Some(value);
        self
    }
    /// Sets `Timezone`.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /// Sets `Enforce`.
    #[inline]
    pub fn enforce(mut self, value: bool) -> Self {
        self.enforce = Some(value);
        self
    }
    /// Sets `ResetType`.
    pub fn reset_type(mut self, value: impl Into<String>) -> Self {
        self.reset_type = Some(value.into());
        self
    }
}

request! {
    SegmentTimer {
        "OperationType" => operation_type: field,
        "StartCronExpression" => start_cron_expression: field,
        "EndCronExpression" => end_cron_expression: field,
        "Interval" => interval: field,
        "TriggerType" => trigger_type: field,
        "ProcessWhitelist" => process_whitelist: field,
        "NotificationTime" => notification_time: field,
        "TimerOrder" => timer_order: field,
        "Timezone" => timezone: field,
        "Enforce" => enforce: field,
        "ResetType" => reset_type: field,
    }
}

/// Items of the kind site config to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SiteConfigList {
    /// ID of the site that the call is about.
    pub site_id: Option<String>,
    /// ID of the application rule that the call is about.
    pub app_rule_id: Option<String>,
}

impl SiteConfigList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SiteId`.
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
        self
    }
    /// Sets `AppRuleId`.
    pub fn app_rule_id(mut self, value: impl Into<String>) -> Self {
        self.app_rule_id = Some(value.into());
        self
    }
}

request! {
    SiteConfigList {
        "SiteId" => site_id: field,
        "AppRuleId" => app_rule_id: field,
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

/// An item of [`usb_supply_redirect_rule`](super::CreatePolicyGroupRequest::usb_supply_redirect_rule).
#[non_exhaustive]
pub struct UsbSupplyRedirectRule {
    /// ID of the vendor that the call is about.
    pub vendor_id: Option<String>,
    /// ID of the product that the call is about.
    pub product_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Which kind of usb redirect it is or is to be.
    pub usb_redirect_type: Option<i64>,
    /// Size, model or class of the device.
    pub device_class: Option<String>,
    /// Finer class of the device.
    pub device_subclass: Option<String>,
    /// Which kind of usb rule it is or is to be.
    pub usb_rule_type: Option<i64>,
}

impl UsbSupplyRedirectRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VendorId`.
    pub fn vendor_id(mut self, value: impl Into<String>) -> Self {
        self.vendor_id = Some(value.into());
        self
    }
    /// Sets `ProductId`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UsbRedirectType`.
    #[inline]
    pub fn usb_redirect_type(mut self, value: i64) -> Self {
        self.usb_redirect_type = Some(value);
        self
    }
    /// Sets `DeviceClass`.
    pub fn device_class(mut self, value: impl Into<String>) -> Self {
        self.device_class = Some(value.into());
        self
    }
    /// Sets `DeviceSubclass`.
    pub fn device_subclass(mut self, value: impl Into<String>) -> Self {
        self.device_subclass = Some(value.into());
        self
    }
    /// Sets `UsbRuleType`.
    #[inline]
    pub fn usb_rule_type(mut self, value: i64) -> Self {
        self.usb_rule_type = Some(value);
        self
    }
}

response! {
    UsbSupplyRedirectRule {
        "VendorId" => vendor_id: value,
        "ProductId" => product_id: value,
        "Description" => description: value,
        "UsbRedirectType" => usb_redirect_type: value,
        "DeviceClass" => device_class: value,
        "DeviceSubclass" => device_subclass: value,
        "UsbRuleType" => usb_rule_type: value,
    }
}

/// The users that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct User {
    /// Example: `Alice`.
    pub end_user: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `Alice`.
    pub display_name: Option<String>,
}

response! {
    User {
        "EndUser" => end_user: value,
        "DisplayName" => display_name: value,
    }
}
