// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDesktops`, from `ecd/CreateDesktops.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DesktopTimer, Tag};

/// Creates cloud computers and, if users are given, assigns these to them straight away.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateDesktopsRequest::new();
/// let reply = client.create_desktops(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDesktopsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// ID of the bundle that the call is about.
    pub bundle_id: Option<String>,
    /// Name that the desktop goes by.
    pub desktop_name: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// How many are meant, or how much money. Range: 0 to 500.
    pub amount: Option<i32>,
    /// ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// Way in which the user assign works.
    pub user_assign_mode: Option<String>,
    /// Name that the machine goes by on the network.
    pub hostname: Option<String>,
    /// ID of the end user that the call is about. Items: at most 300.
    pub end_user_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// `DesktopNameSuffix`.
    pub desktop_name_suffix: Option<bool>,
    /// Whether the volume encryption is switched on.
    pub volume_encryption_enabled: Option<bool>,
    /// Key that opens, signs or picks out the volume encryption.
    pub volume_encryption_key: Option<String>,
    /// IP address that belongs to the desktop member.
    pub desktop_member_ip: Option<String>,
    /// The user commands to work on or to narrow the list down to. Items: at most 20.
    pub user_commands: Vec<UserCommand>,
    /// The bundle models to work on or to narrow the list down to. Items: at most 20.
    pub bundle_models: Vec<BundleModel>,
    /// The desktop timers to work on or to narrow the list down to. Items: at most 20.
    pub desktop_timers: Vec<DesktopTimer>,
    /// ID of the subnet that the call is about.
    pub subnet_id: Option<String>,
    /// `MonthDesktopSetting`.
    pub month_desktop_setting: Option<MonthDesktopSetting>,
    /// ID of the snapshot policy that the call is about.
    pub snapshot_policy_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// `DesktopAttachment`.
    pub desktop_attachment: Option<DesktopAttachment>,
    /// ID of the timer group that the call is about.
    pub timer_group_id: Option<String>,
    /// ID of the saving plan that the call is about.
    pub saving_plan_id: Option<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
    /// What is known about the extend.
    pub extend_info: Option<String>,
    /// ID of the application rule that the call is about.
    pub app_rule_id: Option<String>,
    /// ID of the qos rule that the call is about.
    pub qos_rule_id: Option<String>,
    /// `ChannelCookie`.
    pub channel_cookie: Option<String>,
}

impl CreateDesktopsRequest {
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
    /// Sets `BundleId`.
    pub fn bundle_id(mut self, value: impl Into<String>) -> Self {
        self.bundle_id = Some(value.into());
        self
    }
    /// Sets `DesktopName`.
    pub fn desktop_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_name = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
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
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `PromotionId`.
    pub fn promotion_id(mut self, value: impl Into<String>) -> Self {
        self.promotion_id = Some(value.into());
        self
    }
    /// Sets `UserAssignMode`.
    pub fn user_assign_mode(mut self, value: impl Into<String>) -> Self {
        self.user_assign_mode = Some(value.into());
        self
    }
    /// Sets `Hostname`.
    pub fn hostname(mut self, value: impl Into<String>) -> Self {
        self.hostname = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopNameSuffix`.
    #[inline]
    pub fn desktop_name_suffix(mut self, value: bool) -> Self {
        self.desktop_name_suffix = Some(value);
        self
    }
    /// Sets `VolumeEncryptionEnabled`.
    #[inline]
    pub fn volume_encryption_enabled(mut self, value: bool) -> Self {
        self.volume_encryption_enabled = Some(value);
        self
    }
    /// Sets `VolumeEncryptionKey`.
    pub fn volume_encryption_key(mut self, value: impl Into<String>) -> Self {
        self.volume_encryption_key = Some(value.into());
        self
    }
    /// Sets `DesktopMemberIp`.
    pub fn desktop_member_ip(mut self, value: impl Into<String>) -> Self {
        self.desktop_member_ip = Some(value.into());
        self
    }
    /// Sets `UserCommands`.
    pub fn user_commands(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserCommand>>,
    ) -> Self {
        self.user_commands = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BundleModels`.
    pub fn bundle_models(
        mut self,
        value: impl IntoIterator<Item = impl Into<BundleModel>>,
    ) -> Self {
        self.bundle_models = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopTimers`.
    pub fn desktop_timers(
        mut self,
        value: impl IntoIterator<Item = impl Into<DesktopTimer>>,
    ) -> Self {
        self.desktop_timers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SubnetId`.
    pub fn subnet_id(mut self, value: impl Into<String>) -> Self {
        self.subnet_id = Some(value.into());
        self
    }
    /// Sets `MonthDesktopSetting`.
    pub fn month_desktop_setting(
        mut self,
        value: impl Into<MonthDesktopSetting>,
    ) -> Self {
        self.month_desktop_setting = Some(value.into());
        self
    }
    /// Sets `SnapshotPolicyId`.
    pub fn snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DesktopAttachment`.
    pub fn desktop_attachment(mut self, value: impl Into<DesktopAttachment>) -> Self {
        self.desktop_attachment = Some(value.into());
        self
    }
    /// Sets `TimerGroupId`.
    pub fn timer_group_id(mut self, value: impl Into<String>) -> Self {
        self.timer_group_id = Some(value.into());
        self
    }
    /// Sets `SavingPlanId`.
    pub fn saving_plan_id(mut self, value: impl Into<String>) -> Self {
        self.saving_plan_id = Some(value.into());
        self
    }
    /// Sets `ResellerOwnerUid`.
    #[inline]
    pub fn reseller_owner_uid(mut self, value: i64) -> Self {
        self.reseller_owner_uid = Some(value);
        self
    }
    /// Sets `ExtendInfo`.
    pub fn extend_info(mut self, value: impl Into<String>) -> Self {
        self.extend_info = Some(value.into());
        self
    }
    /// Sets `AppRuleId`.
    pub fn app_rule_id(mut self, value: impl Into<String>) -> Self {
        self.app_rule_id = Some(value.into());
        self
    }
    /// Sets `QosRuleId`.
    pub fn qos_rule_id(mut self, value: impl Into<String>) -> Self {
        self.qos_rule_id = Some(value.into());
        self
    }
    /// Sets `ChannelCookie`.
    pub fn channel_cookie(mut self, value: impl Into<String>) -> Self {
        self.channel_cookie = Some(value.into());
        self
    }
}

request! {
    CreateDesktopsRequest {
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
        "BundleId" => bundle_id: query,
        "DesktopName" => desktop_name: query,
        "UserName" => user_name: query,
        "VpcId" => vpc_id: query,
        "Amount" => amount: query,
        "DirectoryId" => directory_id: query,
        "OfficeSiteId" => office_site_id: query,
        "PolicyGroupId" => policy_group_id: query,
        "ChargeType" => charge_type: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoPay" => auto_pay: query,
        "AutoRenew" => auto_renew: query,
        "PromotionId" => promotion_id: query,
        "UserAssignMode" => user_assign_mode: query,
        "Hostname" => hostname: query,
        "EndUserId" => end_user_id: query,
        "Tag" => tag: query,
        "DesktopNameSuffix" => desktop_name_suffix: query,
        "VolumeEncryptionEnabled" => volume_encryption_enabled: query,
        "VolumeEncryptionKey" => volume_encryption_key: query,
        "DesktopMemberIp" => desktop_member_ip: query,
        "UserCommands" => user_commands: query,
        "BundleModels" => bundle_models: query,
        "DesktopTimers" => desktop_timers: query,
        "SubnetId" => subnet_id: query,
        "MonthDesktopSetting" => month_desktop_setting: query,
        "SnapshotPolicyId" => snapshot_policy_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "DesktopAttachment" => desktop_attachment: query_json,
        "TimerGroupId" => timer_group_id: query,
        "SavingPlanId" => saving_plan_id: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
        "ExtendInfo" => extend_info: query,
        "AppRuleId" => app_rule_id: query,
        "QosRuleId" => qos_rule_id: query,
        "ChannelCookie" => channel_cookie: query,
    }
}

impl Operation for CreateDesktopsRequest {
    type Response = CreateDesktopsResponse;
    type Error = CreateDesktopsError;
    const INFO: OperationInfo = super::operation("CreateDesktops")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CreateDesktopsError] = &[
        CreateDesktopsError::InvalidEncryptionKeyMissing,
        CreateDesktopsError::InvalidEncryptionKeyNotAuthorized,
        CreateDesktopsError::InvalidEncryptionKeyNotFound,
        CreateDesktopsError::InvalidImageStatusNotValid,
        CreateDesktopsError::InvalidImageVersionNotSupported,
        CreateDesktopsError::InvalidMemberIpDesktopAmount,
        CreateDesktopsError::InvalidPolicyGroupStatus,
        CreateDesktopsError::ProtocolNotAllowed,
        CreateDesktopsError::ExistedHostname,
        CreateDesktopsError::HostnameCannotCustomizeForLinux,
        CreateDesktopsError::IncorrectDirectoryStatus,
        CreateDesktopsError::IncorrectDirectoryType,
        CreateDesktopsError::InvalidAmount,
        CreateDesktopsError::InvalidAmountNotTimesOfUsers,
        CreateDesktopsError::InvalidDesktopBundleNotFound,
        CreateDesktopsError::InvalidDirectoryIdNotFound,
        CreateDesktopsError::InvalidDirectoryTypeNotSupported,
        CreateDesktopsError::InvalidEncryptionEnabledInvalid,
    ];
}

/// Response to [`CreateDesktopsRequest`].
#[non_exhaustive]
pub struct CreateDesktopsResponse {
    /// Number of the order, for looking it up in the order system. Example: `123456789`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `["ecd-gx2x1dhsmucyy****"]`.
    pub desktop_id: Vec<String>,
}

response! {
    CreateDesktopsResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "DesktopId" => desktop_id: list(""),
    }
}

/// The user commands to work on or to narrow the list down to.
#[non_exhaustive]
pub struct UserCommand {
    /// `ContentEncoding`.
    pub content_encoding: Option<String>,
    /// Text or data that the item consists of. Length: at most 15000.
    pub content: Option<String>,
    /// Which kind of content it is or is to be.
    pub content_type: Option<String>,
}

impl UserCommand {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<String>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
}

request! {
    UserCommand {
        "ContentEncoding" => content_encoding: field,
        "Content" => content: field,
        "ContentType" => content_type: field,
    }
}

/// The bundle models to work on or to narrow the list down to.
#[non_exhaustive]
pub struct BundleModel {
    /// ID of the bundle that the call is about.
    pub bundle_id: Option<String>,
    /// How many are meant, or how much money. Range: at most 300.
    pub amount: Option<i32>,
    /// IDs of the end users to work on or to narrow the list down to. Items: at most 100.
    pub end_user_ids: Vec<String>,
    /// Name that the desktop goes by.
    pub desktop_name: Option<String>,
    /// Name that the machine goes by on the network.
    pub hostname: Option<String>,
    /// Whether the volume encryption is switched on.
    pub volume_encryption_enabled: Option<bool>,
    /// Key that opens, signs or picks out the volume encryption.
    pub volume_encryption_key: Option<String>,
}

impl BundleModel {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BundleId`.
    pub fn bundle_id(mut self, value: impl Into<String>) -> Self {
        self.bundle_id = Some(value.into());
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
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
    /// Sets `DesktopName`.
    pub fn desktop_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_name = Some(value.into());
        self
    }
    /// Sets `Hostname`.
    pub fn hostname(mut self, value: impl Into<String>) -> Self {
        self.hostname = Some(value.into());
        self
    }
    /// Sets `VolumeEncryptionEnabled`.
    #[inline]
    pub fn volume_encryption_enabled(mut self, value: bool) -> Self {
        self.volume_encryption_enabled = Some(value);
        self
    }
    /// Sets `VolumeEncryptionKey`.
    pub fn volume_encryption_key(mut self, value: impl Into<String>) -> Self {
        self.volume_encryption_key = Some(value.into());
        self
    }
}

request! {
    BundleModel {
        "BundleId" => bundle_id: field,
        "Amount" => amount: field,
        "EndUserIds" => end_user_ids: field,
        "DesktopName" => desktop_name: field,
        "Hostname" => hostname: field,
        "VolumeEncryptionEnabled" => volume_encryption_enabled: field,
        "VolumeEncryptionKey" => volume_encryption_key: field,
    }
}

/// The value of [`month_desktop_setting`](CreateDesktopsRequest::month_desktop_setting).
#[non_exhaustive]
pub struct MonthDesktopSetting {
    /// How long the use lasts.
    pub use_duration: Option<i32>,
    /// ID of the buyer that the call is about.
    pub buyer_id: Option<i64>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
}

impl MonthDesktopSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UseDuration`.
    #[inline]
    pub fn use_duration(mut self, value: i32) -> Self {
        self.use_duration = Some(value);
        self
    }
    /// Sets `BuyerId`.
    #[inline]
    pub fn buyer_id(mut self, value: i64) -> Self {
        self.buyer_id = Some(value);
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
}

request! {
    MonthDesktopSetting {
        "UseDuration" => use_duration: field,
        "BuyerId" => buyer_id: field,
        "DesktopId" => desktop_id: field,
    }
}

/// The value of [`desktop_attachment`](CreateDesktopsRequest::desktop_attachment).
#[non_exhaustive]
pub struct DesktopAttachment {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Class that the system disk belongs to.
    pub system_disk_category: Option<String>,
    /// How large the system disk is or is to be.
    pub system_disk_size: Option<i32>,
    /// Level that the system disk per has on its scale.
    pub system_disk_per_level: Option<String>,
    /// How large the data disk is or is to be.
    pub data_disk_size: Option<i32>,
    /// Class that the data disk belongs to.
    pub data_disk_category: Option<String>,
    /// Level that the data disk per has on its scale.
    pub data_disk_per_level: Option<String>,
    /// Language that the system starts in.
    pub default_language: Option<String>,
    /// Which kind of desktop it is or is to be.
    pub desktop_type: Option<String>,
}

impl DesktopAttachment {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }
    /// Sets `SystemDiskSize`.
    #[inline]
    pub fn system_disk_size(mut self, value: i32) -> Self {
        self.system_disk_size = Some(value);
        self
    }
    /// Sets `SystemDiskPerLevel`.
    pub fn system_disk_per_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_per_level = Some(value.into());
        self
    }
    /// Sets `DataDiskSize`.
    #[inline]
    pub fn data_disk_size(mut self, value: i32) -> Self {
        self.data_disk_size = Some(value);
        self
    }
    /// Sets `DataDiskCategory`.
    pub fn data_disk_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_category = Some(value.into());
        self
    }
    /// Sets `DataDiskPerLevel`.
    pub fn data_disk_per_level(mut self, value: impl Into<String>) -> Self {
        self.data_disk_per_level = Some(value.into());
        self
    }
    /// Sets `DefaultLanguage`.
    pub fn default_language(mut self, value: impl Into<String>) -> Self {
        self.default_language = Some(value.into());
        self
    }
    /// Sets `DesktopType`.
    pub fn desktop_type(mut self, value: impl Into<String>) -> Self {
        self.desktop_type = Some(value.into());
        self
    }
}

request! {
    DesktopAttachment {
        "ImageId" => image_id: field,
        "SystemDiskCategory" => system_disk_category: field,
        "SystemDiskSize" => system_disk_size: field,
        "SystemDiskPerLevel" => system_disk_per_level: field,
        "DataDiskSize" => data_disk_size: field,
        "DataDiskCategory" => data_disk_category: field,
        "DataDiskPerLevel" => data_disk_per_level: field,
        "DefaultLanguage" => default_language: field,
        "DesktopType" => desktop_type: field,
    }
}

/// Errors that the documentation of [`CreateDesktopsRequest`] names.
///
/// - [`InvalidEncryptionKeyMissing`](super::DocumentedError::InvalidEncryptionKeyMissing)
/// - [`InvalidEncryptionKeyNotAuthorized`](super::DocumentedError::InvalidEncryptionKeyNotAuthorized)
/// - [`InvalidEncryptionKeyNotFound`](super::DocumentedError::InvalidEncryptionKeyNotFound)
/// - [`InvalidImageStatusNotValid`](super::DocumentedError::InvalidImageStatusNotValid)
/// - [`InvalidImageVersionNotSupported`](super::DocumentedError::InvalidImageVersionNotSupported)
/// - [`InvalidMemberIpDesktopAmount`](super::DocumentedError::InvalidMemberIpDesktopAmount)
/// - [`InvalidPolicyGroupStatus`](super::DocumentedError::InvalidPolicyGroupStatus)
/// - [`ProtocolNotAllowed`](super::DocumentedError::ProtocolNotAllowed)
/// - [`ExistedHostname`](super::DocumentedError::ExistedHostname)
/// - [`HostnameCannotCustomizeForLinux`](super::DocumentedError::HostnameCannotCustomizeForLinux)
/// - [`IncorrectDirectoryStatus`](super::DocumentedError::IncorrectDirectoryStatus)
/// - [`IncorrectDirectoryType`](super::DocumentedError::IncorrectDirectoryType)
/// - [`InvalidAmount`](super::DocumentedError::InvalidAmount)
/// - [`InvalidAmountNotTimesOfUsers`](super::DocumentedError::InvalidAmountNotTimesOfUsers)
/// - [`InvalidDesktopBundleNotFound`](super::DocumentedError::InvalidDesktopBundleNotFound)
/// - [`InvalidDirectoryIdNotFound`](super::DocumentedError::InvalidDirectoryIdNotFound)
/// - [`InvalidDirectoryTypeNotSupported`](super::DocumentedError::InvalidDirectoryTypeNotSupported)
/// - [`InvalidEncryptionEnabledInvalid`](super::DocumentedError::InvalidEncryptionEnabledInvalid)
pub type CreateDesktopsError = super::DocumentedError;
