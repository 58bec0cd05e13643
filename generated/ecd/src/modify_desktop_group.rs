// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDesktopGroup`, from `ecd/ModifyDesktopGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of a cloud computer pool, such as its policy, template, scaling and image.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyDesktopGroupRequest::new()
///     .desktop_group_id("...");
/// let reply = client.modify_desktop_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDesktopGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// ID of the own bundle that the call is about.
    pub own_bundle_id: Option<String>,
    /// ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// Name that the desktop group goes by.
    pub desktop_group_name: Option<String>,
    /// ID of the scale strategy that the call is about.
    pub scale_strategy_id: Option<String>,
    /// How long the keep lasts.
    pub keep_duration: Option<i64>,
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
    /// Which kind of reset it is or is to be.
    pub reset_type: Option<i64>,
    /// What is done about the load, as rules.
    pub load_policy: Option<i64>,
    /// How much or how many of this: bind.
    pub bind_amount: Option<i64>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// `Classify`.
    pub classify: Option<String>,
    /// Value at which the ratio sets in.
    pub ratio_threshold: Option<f64>,
    /// How long the connect lasts.
    pub connect_duration: Option<i64>,
    /// How long the idle disconnect lasts.
    pub idle_disconnect_duration: Option<i64>,
    /// Settings of the disable session, and what it works with.
    pub disable_session_config: Option<bool>,
    /// How long the stop lasts.
    pub stop_duration: Option<i64>,
    /// Whether the profile follow is switched on.
    pub profile_follow_switch: Option<bool>,
    /// ID of the file system that the call is about.
    pub file_system_id: Option<String>,
    /// IDs of the policy groups to work on or to narrow the list down to. Items: at most 5.
    pub policy_group_ids: Vec<String>,
    /// How many there are of this: buy desktops.
    pub buy_desktops_count: Option<i32>,
    /// How long the delete lasts.
    pub delete_duration: Option<i64>,
}

impl ModifyDesktopGroupRequest {
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
    /// Sets `OwnBundleId`.
    pub fn own_bundle_id(mut self, value: impl Into<String>) -> Self {
        self.own_bundle_id = Some(value.into());
        self
    }
    /// Sets `PolicyGroupId`.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `DesktopGroupName`.
    pub fn desktop_group_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_name = Some(value.into());
        self
    }
    /// Sets `ScaleStrategyId`.
    pub fn scale_strategy_id(mut self, value: impl Into<String>) -> Self {
        self.scale_strategy_id = Some(value.into());
        self
    }
    /// Sets `KeepDuration`.
    #[inline]
    pub fn keep_duration(mut self, value: i64) -> Self {
        self.keep_duration = Some(value);
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
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `Classify`.
    pub fn classify(mut self, value: impl Into<String>) -> Self {
        self.classify = Some(value.into());
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
    /// Sets `DisableSessionConfig`.
    #[inline]
    pub fn disable_session_config(mut self, value: bool) -> Self {
        self.disable_session_config = Some(value);
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
    /// Sets `PolicyGroupIds`.
    pub fn policy_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BuyDesktopsCount`.
    #[inline]
    pub fn buy_desktops_count(mut self, value: i32) -> Self {
        self.buy_desktops_count = Some(value);
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
    ModifyDesktopGroupRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "OwnBundleId" => own_bundle_id: query,
        "PolicyGroupId" => policy_group_id: query,
        "DesktopGroupName" => desktop_group_name: query,
        "ScaleStrategyId" => scale_strategy_id: query,
        "KeepDuration" => keep_duration: query,
        "Comments" => comments: query,
        "MinDesktopsCount" => min_desktops_count: query,
        "MaxDesktopsCount" => max_desktops_count: query,
        "AllowAutoSetup" => allow_auto_setup: query,
        "AllowBufferCount" => allow_buffer_count: query,
        "ResetType" => reset_type: query,
        "LoadPolicy" => load_policy: query,
        "BindAmount" => bind_amount: query,
        "ImageId" => image_id: query,
        "Classify" => classify: query,
        "RatioThreshold" => ratio_threshold: query,
        "ConnectDuration" => connect_duration: query,
        "IdleDisconnectDuration" => idle_disconnect_duration: query,
        "DisableSessionConfig" => disable_session_config: query,
        "StopDuration" => stop_duration: query,
        "ProfileFollowSwitch" => profile_follow_switch: query,
        "FileSystemId" => file_system_id: query,
        "PolicyGroupIds" => policy_group_ids: query,
        "BuyDesktopsCount" => buy_desktops_count: query,
        "DeleteDuration" => delete_duration: query,
    }
}

impl Operation for ModifyDesktopGroupRequest {
    type Response = ModifyDesktopGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDesktopGroup")
        .required(&["RegionId", "DesktopGroupId"])
        .region("RegionId");
}

/// Response to [`ModifyDesktopGroupRequest`].
pub type ModifyDesktopGroupResponse = alicloud_runtime::EmptyResponse;
