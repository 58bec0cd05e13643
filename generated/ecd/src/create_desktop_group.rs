// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDesktopGroup`, from `ecd/CreateDesktopGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a cloud computer pool from a template, with its scaling and billing settings.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateDesktopGroupRequest::new()
///     .office_site_id("...")
///     .policy_group_id("...")
///     .charge_type("...");
/// let reply = client.create_desktop_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDesktopGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the bundle that the call is about.
    pub bundle_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// **Required.** ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// Name that the desktop group goes by.
    pub desktop_group_name: Option<String>,
    /// ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// ID of the scale strategy that the call is about.
    pub scale_strategy_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// How many there are of this: default init desktop. Range: 0 to 1000.
    pub default_init_desktop_count: Option<i32>,
    /// How long the keep lasts.
    pub keep_duration: Option<i64>,
    /// **Required.** How the item is billed.
    pub charge_type: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Which kind of own it is or is to be.
    pub own_type: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// The comments that are concerned.
    pub comments: Option<String>,
    /// How many there are of this: min desktops. Range: 0 to 500.
    pub min_desktops_count: Option<i32>,
    /// How many there are of this: max desktops. Range: 0 to 1000.
    pub max_desktops_count: Option<i32>,
    /// Range: 0 to 1.
    pub allow_auto_setup: Option<i32>,
    /// How many there are of this: allow buffer. Range: 0 to 1000.
    pub allow_buffer_count: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// IDs of the end users to work on or to narrow the list down to. Items: at most 1000.
    pub end_user_ids: Vec<String>,
    /// Which kind of reset it is or is to be.
    pub reset_type: Option<i64>,
    /// What is done about the load, as rules.
    pub load_policy: Option<i64>,
    /// How much or how many of this: bind.
    pub bind_amount: Option<i64>,
    /// `Classify`.
    pub classify: Option<String>,
    /// Whether this holds: all classify users.
    pub all_classify_users: Option<bool>,
    /// Whether the volume encryption is switched on.
    pub volume_encryption_enabled: Option<bool>,
    /// Key that opens, signs or picks out the volume encryption.
    pub volume_encryption_key: Option<String>,
    /// Value at which the ratio sets in.
    pub ratio_threshold: Option<f64>,
    /// How long the connect lasts.
    pub connect_duration: Option<i64>,
    /// How long the idle disconnect lasts.
    pub idle_disconnect_duration: Option<i64>,
    /// How long the stop lasts.
    pub stop_duration: Option<i64>,
    /// Whether the profile follow is switched on.
    pub profile_follow_switch: Option<bool>,
    /// ID of the file system that the call is about.
    pub file_system_id: Option<String>,
    /// How many there are of this: buy desktops.
    pub buy_desktops_count: Option<i32>,
    /// Which version of the group is meant.
    pub group_version: Option<i32>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Class that the system disk belongs to.
    pub system_disk_category: Option<String>,
    /// How large the system disk is or is to be.
    pub system_disk_size: Option<i32>,
    /// Level that the system disk per has on its scale.
    pub system_disk_per_level: Option<String>,
    /// Class that the data disk belongs to.
    pub data_disk_category: Option<String>,
    /// How large the data disk is or is to be.
    pub data_disk_size: Option<i32>,
    /// Level that the data disk per has on its scale.
    pub data_disk_per_level: Option<String>,
    /// Language that the system starts in.
    pub default_language: Option<String>,
    /// Which kind of desktop it is or is to be.
    pub desktop_type: Option<String>,
    /// Name that the machine goes by on the network.
    pub hostname: Option<String>,
    /// Resource that the multi works on or belongs to.
    pub multi_resource: Option<bool>,
    /// Which kind of exclusive it is or is to be.
    pub exclusive_type: Option<String>,
    /// How much or how many of this: group.
    pub group_amount: Option<i32>,
    /// Which kind of session it is or is to be.
    pub session_type: Option<String>,
    /// ID of the timer group that the call is about.
    pub timer_group_id: Option<String>,
    /// ID of the snapshot policy that the call is about.
    pub snapshot_policy_id: Option<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
    /// Path under which the user ou is found.
    pub user_ou_path: Option<String>,
    /// Name that the user group goes by.
    pub user_group_name: Option<String>,
    /// ID of the simple user group that the call is about.
    pub simple_user_group_id: Option<String>,
    /// How long the delete lasts.
    pub delete_duration: Option<i64>,
}

impl CreateDesktopGroupRequest {
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
    /// Sets `BundleId`.
    pub fn bundle_id(mut self, value: impl Into<String>) -> Self {
        self.bundle_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `PolicyGroupId`, which is required.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `DesktopGroupName`.
    pub fn desktop_group_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_name = Some(value.into());
        self
    }
    /// Sets `DirectoryId`.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `ScaleStrategyId`.
    pub fn scale_strategy_id(mut self, value: impl Into<String>) -> Self {
        self.scale_strategy_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `DefaultInitDesktopCount`.
    #[inline]
    pub fn default_init_desktop_count(mut self, value: i32) -> Self {
        self.default_init_desktop_count = Some(value);
        self
    }
    /// Sets `KeepDuration`.
    #[inline]
    pub fn keep_duration(mut self, value: i64) -> Self {
        self.keep_duration = Some(value);
        self
    }
    /// Sets `ChargeType`, which is required.
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
    /// Sets `OwnType`.
    #[inline]
    pub fn own_type(mut self, value: i32) -> Self {
        self.own_type = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `Comments`.
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `MinDesktopsCount`.
    #[inline]
    pub fn min_desktops_count(mut self, value: i32) -> Self {
        self.min_desktops_count = Some(value);
        self
    }
    /// Sets `MaxDesktopsCount`.
    #[inline]
    pub fn max_desktops_count(mut self, value: i32) -> Self {
        self.max_desktops_count = Some(value);
        self
    }
    /// Sets `AllowAutoSetup`.
    #[inline]
    pub fn allow_auto_setup(mut self, value: i32) -> Self {
        self.allow_auto_setup = Some(value);
        self
    }
    /// Sets `AllowBufferCount`.
    #[inline]
    pub fn allow_buffer_count(mut self, value: i32) -> Self {
        self.allow_buffer_count = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `ResetType`.
    #[inline]
    pub fn reset_type(mut self, value: i64) -> Self {
        self.reset_type = Some(value);
        self
    }
    /// Sets `LoadPolicy`.
    #[inline]
    pub fn load_policy(mut self, value: i64) -> Self {
        self.load_policy = Some(value);
        self
    }
    /// Sets `BindAmount`.
    #[inline]
    pub fn bind_amount(mut self, value: i64) -> Self {
        self.bind_amount = Some(value);
        self
    }
    /// Sets `Classify`.
    pub fn classify(mut self, value: impl Into<String>) -> Self {
        self.classify = Some(value.into());
        self
    }
    /// Sets `AllClassifyUsers`.
    #[inline]
    pub fn all_classify_users(mut self, value: bool) -> Self {
        self.all_classify_users = Some(value);
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
    /// Sets `RatioThreshold`.
    #[inline]
    pub fn ratio_threshold(mut self, value: f64) -> Self {
        self.ratio_threshold = Some(value);
        self
    }
    /// Sets `ConnectDuration`.
    #[inline]
    pub fn connect_duration(mut self, value: i64) -> Self {
        self.connect_duration = Some(value);
        self
    }
    /// Sets `IdleDisconnectDuration`.
    #[inline]
    pub fn idle_disconnect_duration(mut self, value: i64) -> Self {
        self.idle_disconnect_duration = Some(value);
        self
    }
    /// Sets `StopDuration`.
    #[inline]
    pub fn stop_duration(mut self, value: i64) -> Self {
        self.stop_duration = Some(value);
        self
    }
    /// Sets `ProfileFollowSwitch`.
    #[inline]
    pub fn profile_follow_switch(mut self, value: bool) -> Self {
        self.profile_follow_switch = Some(value);
        self
    }
    /// Sets `FileSystemId`.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `BuyDesktopsCount`.
    #[inline]
    pub fn buy_desktops_count(mut self, value: i32) -> Self {
        self.buy_desktops_count = Some(value);
        self
    }
    /// Sets `GroupVersion`.
    #[inline]
    pub fn group_version(mut self, value: i32) -> Self {
        self.group_version = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PromotionId`.
    pub fn promotion_id(mut self, value: impl Into<String>) -> Self {
        self.promotion_id = Some(value.into());
        self
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
    /// Sets `DataDiskCategory`.
    pub fn data_disk_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_category = Some(value.into());
        self
    }
    /// Sets `DataDiskSize`.
    #[inline]
    pub fn data_disk_size(mut self, value: i32) -> Self {
        self.data_disk_size = Some(value);
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
    /// Sets `Hostname`.
    pub fn hostname(mut self, value: impl Into<String>) -> Self {
        self.hostname = Some(value.into());
        self
    }
    /// Sets `MultiResource`.
    #[inline]
    pub fn multi_resource(mut self, value: bool) -> Self {
        self.multi_resource = Some(value);
        self
    }
    /// Sets `ExclusiveType`.
    pub fn exclusive_type(mut self, value: impl Into<String>) -> Self {
        self.exclusive_type = Some(value.into());
        self
    }
    /// Sets `GroupAmount`.
    #[inline]
    pub fn group_amount(mut self, value: i32) -> Self {
        self.group_amount = Some(value);
        self
    }
    /// Sets `SessionType`.
    pub fn session_type(mut self, value: impl Into<String>) -> Self {
        self.session_type = Some(value.into());
        self
    }
    /// Sets `TimerGroupId`.
    pub fn timer_group_id(mut self, value: impl Into<String>) -> Self {
        self.timer_group_id = Some(value.into());
        self
    }
    /// Sets `SnapshotPolicyId`.
    pub fn snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `ResellerOwnerUid`.
    #[inline]
    pub fn reseller_owner_uid(mut self, value: i64) -> Self {
        self.reseller_owner_uid = Some(value);
        self
    }
    /// Sets `UserOuPath`.
    pub fn user_ou_path(mut self, value: impl Into<String>) -> Self {
        self.user_ou_path = Some(value.into());
        self
    }
    /// Sets `UserGroupName`.
    pub fn user_group_name(mut self, value: impl Into<String>) -> Self {
        self.user_group_name = Some(value.into());
        self
    }
    /// Sets `SimpleUserGroupId`.
    pub fn simple_user_group_id(mut self, value: impl Into<String>) -> Self {
        self.simple_user_group_id = Some(value.into());
        self
    }
    /// Sets `DeleteDuration`.
    #[inline]
    pub fn delete_duration(mut self, value: i64) -> Self {
        self.delete_duration = Some(value);
        self
    }
}

request! {
    CreateDesktopGroupRequest {
        "RegionId" => region_id: query,
        "BundleId" => bundle_id: query,
        "OfficeSiteId" => office_site_id: query,
        "PolicyGroupId" => policy_group_id: query,
        "DesktopGroupName" => desktop_group_name: query,
        "DirectoryId" => directory_id: query,
        "ScaleStrategyId" => scale_strategy_id: query,
        "VpcId" => vpc_id: query,
        "DefaultInitDesktopCount" => default_init_desktop_count: query,
        "KeepDuration" => keep_duration: query,
        "ChargeType" => charge_type: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "OwnType" => own_type: query,
        "AutoPay" => auto_pay: query,
        "Comments" => comments: query,
        "MinDesktopsCount" => min_desktops_count: query,
        "MaxDesktopsCount" => max_desktops_count: query,
        "AllowAutoSetup" => allow_auto_setup: query,
        "AllowBufferCount" => allow_buffer_count: query,
        "ClientToken" => client_token: query,
        "EndUserIds" => end_user_ids: query,
        "ResetType" => reset_type: query,
        "LoadPolicy" => load_policy: query,
        "BindAmount" => bind_amount: query,
        "Classify" => classify: query,
        "AllClassifyUsers" => all_classify_users: query,
        "VolumeEncryptionEnabled" => volume_encryption_enabled: query,
        "VolumeEncryptionKey" => volume_encryption_key: query,
        "RatioThreshold" => ratio_threshold: query,
        "ConnectDuration" => connect_duration: query,
        "IdleDisconnectDuration" => idle_disconnect_duration: query,
        "StopDuration" => stop_duration: query,
        "ProfileFollowSwitch" => profile_follow_switch: query,
        "FileSystemId" => file_system_id: query,
        "BuyDesktopsCount" => buy_desktops_count: query,
        "GroupVersion" => group_version: query,
        "AutoRenew" => auto_renew: query,
        "Tag" => tag: query,
        "PromotionId" => promotion_id: query,
        "ImageId" => image_id: query,
        "SystemDiskCategory" => system_disk_category: query,
        "SystemDiskSize" => system_disk_size: query,
        "SystemDiskPerLevel" => system_disk_per_level: query,
        "DataDiskCategory" => data_disk_category: query,
        "DataDiskSize" => data_disk_size: query,
        "DataDiskPerLevel" => data_disk_per_level: query,
        "DefaultLanguage" => default_language: query,
        "DesktopType" => desktop_type: query,
        "Hostname" => hostname: query,
        "MultiResource" => multi_resource: query,
        "ExclusiveType" => exclusive_type: query,
        "GroupAmount" => group_amount: query,
        "SessionType" => session_type: query,
        "TimerGroupId" => timer_group_id: query,
        "SnapshotPolicyId" => snapshot_policy_id: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
        "UserOuPath" => user_ou_path: query,
        "UserGroupName" => user_group_name: query,
        "SimpleUserGroupId" => simple_user_group_id: query,
        "DeleteDuration" => delete_duration: query,
    }
}

impl Operation for CreateDesktopGroupRequest {
    type Response = CreateDesktopGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDesktopGroup")
        .required(&["RegionId", "OfficeSiteId", "PolicyGroupId", "ChargeType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateDesktopGroupRequest`].
#[non_exhaustive]
pub struct CreateDesktopGroupResponse {
    /// ID of the desktop group that the item belongs to or stands for.
    /// Example: `dg-2i8qxpv6t1a03****`.
    pub desktop_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3EB7FCEE-D731-4948-85A3-4B2C341CA983`.
    pub request_id: Option<String>,
    /// IDs of the orders that were found or are concerned. Example: `123456789`.
    pub order_ids: Vec<String>,
}

response! {
    CreateDesktopGroupResponse {
        "DesktopGroupId" => desktop_group_id: value,
        "RequestId" => request_id: value,
        "OrderIds" => order_ids: list(""),
    }
}
