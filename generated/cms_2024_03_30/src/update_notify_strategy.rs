// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNotifyStrategy`, from `cms_2024_03_30/UpdateNotifyStrategy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FilterSetting, FilterSettingCondition};

/// Changes a notification strategy, such as its grouping and the channels it uses.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// use alicloud_cms_2024_03_30::update_notify_strategy::GroupingSetting;
/// use alicloud_cms_2024_03_30::update_notify_strategy::Route;
///
/// let request = alicloud_cms_2024_03_30::UpdateNotifyStrategyRequest::new()
///     .notify_strategy_id("12312-31-23-123-1-23123")
///     .grouping_setting(GroupingSetting::new())
///     .notify_strategy_name("text")
///     .routes([Route::new()]);
/// let reply = client.update_notify_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNotifyStrategyRequest {
    /// Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// **Required.** ID of the notify strategy that the call is about.
    /// Example: `12312-31-23-123-1-23123`.
    pub notify_strategy_id: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// **Required.** How alerts are put together before they are sent.
    pub grouping_setting: Option<GroupingSetting>,
    /// Whether nothing is sent when an alert is over. Example: `false`.
    pub ignore_restored_notification: Option<bool>,
    /// **Required.** Name that the notify strategy goes by. Example: `text`.
    pub notify_strategy_name: Option<String>,
    /// **Required.** The routes to work on or to narrow the list down to.
    pub routes: Vec<Route>,
    /// Entries of the custom template, one each.
    pub custom_template_entries: Vec<CustomTemplateEntry>,
    /// Whether alerts are turned into incidents. Example: `true`.
    pub enable_incident_management: Option<bool>,
    /// Conditions an alert has to meet.
    pub filter_setting: Option<FilterSetting>,
    /// Workspaces whose alerts are handled.
    pub workspace_filter_setting: Option<WorkspaceFilterSetting>,
    /// Where alerts are pushed.
    pub pushing_setting: Option<PushingSetting>,
    /// How notices are repeated while an alert lasts.
    pub repeat_notify_setting: Option<RepeatNotifySetting>,
    /// How many seconds this is: auto recover. Example: `300`.
    pub auto_recover_seconds: Option<i32>,
    /// ID of the escalation that the call is about. Example: `["escalation-123", "escalation-456"]`.
    pub escalation_id: Vec<String>,
}

impl UpdateNotifyStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `notifyStrategyId`, which is required.
    pub fn notify_strategy_id(mut self, value: impl Into<String>) -> Self {
        self.notify_strategy_id = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `groupingSetting`, which is required.
    pub fn grouping_setting(mut self, value: impl Into<GroupingSetting>) -> Self {
        self.grouping_setting = Some(value.into());
        self
    }
    /// Sets `ignoreRestoredNotification`.
    #[inline]
    pub fn ignore_restored_notification(mut self, value: bool) -> Self {
        self.ignore_restored_notification = Some(value);
        self
    }
    /// Sets `notifyStrategyName`, which is required.
    pub fn notify_strategy_name(mut self, value: impl Into<String>) -> Self {
        self.notify_strategy_name = Some(value.into());
        self
    }
    /// Sets `routes`, which is required.
    pub fn routes(mut self, value: impl IntoIterator<Item = impl Into<Route>>) -> Self {
        self.routes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `customTemplateEntries`.
    pub fn custom_template_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomTemplateEntry>>,
    ) -> Self {
        self.custom_template_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `enableIncidentManagement`.
    #[inline]
    pub fn enable_incident_management(mut self, value: bool) -> Self {
        self.enable_incident_management = Some(value);
        self
    }
    /// Sets `filterSetting`.
    pub fn filter_setting(mut self, value: impl Into<FilterSetting>) -> Self {
        self.filter_setting = Some(value.into());
        self
    }
    /// Sets `workspaceFilterSetting`.
    pub fn workspace_filter_setting(
        mut self,
        value: impl Into<WorkspaceFilterSetting>,
    ) -> Self {
        self.workspace_filter_setting = Some(value.into());
        self
    }
    /// Sets `pushingSetting`.
    pub fn pushing_setting(mut self, value: impl Into<PushingSetting>) -> Self {
        self.pushing_setting = Some(value.into());
        self
    }
    /// Sets `repeatNotifySetting`.
    pub fn repeat_notify_setting(
        mut self,
        value: impl Into<RepeatNotifySetting>,
    ) -> Self {
        self.repeat_notify_setting = Some(value.into());
        self
    }
    /// Sets `autoRecoverSeconds`.
    #[inline]
    pub fn auto_recover_seconds(mut self, value: i32) -> Self {
        self.auto_recover_seconds = Some(value);
        self
    }
    /// Sets `escalationId`.
    pub fn escalation_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.escalation_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateNotifyStrategyRequest {
        "workspace" => workspace: query,
        "notifyStrategyId" => notify_strategy_id: path,
        "description" => description: body,
        "groupingSetting" => grouping_setting: body,
        "ignoreRestoredNotification" => ignore_restored_notification: body,
        "notifyStrategyName" => notify_strategy_name: body,
        "routes" => routes: body,
        "customTemplateEntries" => custom_template_entries: body,
        "enableIncidentManagement" => enable_incident_management: body,
        "filterSetting" => filter_setting: body,
        "workspaceFilterSetting" => workspace_filter_setting: body,
        "pushingSetting" => pushing_setting: body,
        "repeatNotifySetting" => repeat_notify_setting: body,
        "autoRecoverSeconds" => auto_recover_seconds: body,
        "escalationId" => escalation_id: body,
    }
}

impl Operation for UpdateNotifyStrategyRequest {
    type Response = UpdateNotifyStrategyResponse;
    type Error = UpdateNotifyStrategyError;
    const INFO: OperationInfo = super::operation("UpdateNotifyStrategy")
        .roa("PUT", "/notifyStrategies/{notifyStrategyId}")
        .required(
            &["notifyStrategyId", "groupingSetting", "notifyStrategyName", "routes"],
        );
    const ERRORS: &'static [UpdateNotifyStrategyError] = &[
        UpdateNotifyStrategyError::InvalidParameterValue,
        UpdateNotifyStrategyError::StrategyNameConflict,
        UpdateNotifyStrategyError::Forbidden,
        UpdateNotifyStrategyError::ResourceNotFound,
        UpdateNotifyStrategyError::InternalUnknownError,
    ];
}

/// Response to [`UpdateNotifyStrategyRequest`].
#[non_exhaustive]
pub struct UpdateNotifyStrategyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// ID of the notify strategy that the item belongs to or stands for.
    /// Example: `12312-31-23-123-1-23123`.
    pub notify_strategy_id: Option<String>,
}

response! {
    UpdateNotifyStrategyResponse {
        "requestId" => request_id: value,
        "notifyStrategyId" => notify_strategy_id: value,
    }
}

/// How alerts are put together before they are sent.
#[non_exhaustive]
pub struct GroupingSetting {
    /// The grouping keys to work on or to narrow the list down to. Example: `severity`.
    pub grouping_keys: Vec<String>,
    /// Minutes between checks. Example: `5`.
    pub period_min: Option<i32>,
    /// Seconds of silence after a notice. Example: `300`.
    pub silence_sec: Option<i32>,
    /// Number that is given for this: times. Example: `1`.
    pub times: Option<i32>,
}

impl GroupingSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `groupingKeys`.
    pub fn grouping_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.grouping_keys = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `periodMin`.
    #[inline]
    pub fn period_min(mut self, value: i32) -> Self {
        self.period_min = Some(value);
        self
    }
    /// Sets `silenceSec`.
    #[inline]
    pub fn silence_sec(mut self, value: i32) -> Self {
        self.silence_sec = Some(value);
        self
    }
    /// Sets `times`.
    #[inline]
    pub fn times(mut self, value: i32) -> Self {
        self.times = Some(value);
        self
    }
}

request! {
    GroupingSetting {
        "groupingKeys" => grouping_keys: field,
        "periodMin" => period_min: field,
        "silenceSec" => silence_sec: field,
        "times" => times: field,
    }
}

/// The routes to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Route {
    /// The channels to work on or to narrow the list down to.
    pub channels: Vec<Channel>,
    /// Hours and days in which the route applies.
    pub effect_time_range: Option<EffectTimeRange>,
    /// Conditions an alert has to meet.
    pub filter_setting: Option<FilterSetting>,
    /// The severities to work on or to narrow the list down to. Example: `INFO`.
    pub severities: Vec<String>,
}

impl Route {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `channels`.
    pub fn channels(
        mut self,
        value: impl IntoIterator<Item = impl Into<Channel>>,
    ) -> Self {
        self.channels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `effectTimeRange`.
    pub fn effect_time_range(mut self, value: impl Into<EffectTimeRange>) -> Self {
        self.effect_time_range = Some(value.into());
        self
    }
    /// Sets `filterSetting`.
    pub fn filter_setting(mut self, value: impl Into<FilterSetting>) -> Self {
        self.filter_setting = Some(value.into());
        self
    }
    /// Sets `severities`.
    pub fn severities(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.severities = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Route {
        "channels" => channels: field,
        "effectTimeRange" => effect_time_range: field,
        "filterSetting" => filter_setting: field,
        "severities" => severities: field,
    }
}

/// The channels to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Channel {
    /// **Required.** Which kind of channel it is or is to be. Example: `CONTACT`.
    pub channel_type: Option<Open<ChannelType>>,
    /// The enabled sub channels to work on or to narrow the list down to. Example: `SMS`.
    pub enabled_sub_channels: Vec<String>,
    /// **Required.** The receivers to work on or to narrow the list down to. Example: `contactId`.
    pub receivers: Vec<String>,
}

impl Channel {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `channelType`, which is required.
    pub fn channel_type(mut self, value: impl Into<Open<ChannelType>>) -> Self {
        self.channel_type = Some(value.into());
        self
    }
    /// Sets `enabledSubChannels`.
    pub fn enabled_sub_channels(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enabled_sub_channels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `receivers`, which is required.
    pub fn receivers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.receivers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Channel {
        "channelType" => channel_type: field,
        "enabledSubChannels" => enabled_sub_channels: field,
        "receivers" => receivers: field,
    }
}

/// Hours and days in which the route applies.
#[non_exhaustive]
pub struct EffectTimeRange {
    /// Days of the week, counted from Sunday as 0. Example: `1`.
    pub day_in_week: Vec<i32>,
    /// Minute of the day at which the route stops applying. Range: 0 to 1439. Example: `30`.
    pub end_time_in_minute: Option<i32>,
    /// Minute of the day at which the route begins to apply. Range: 0 to 1438. Example: `60`.
    pub start_time_in_minute: Option<i32>,
    /// Offset from UTC the hours are meant in. Example: `+08:00`.
    pub time_zone: Option<String>,
}

impl EffectTimeRange {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `dayInWeek`.
    pub fn day_in_week(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.day_in_week = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `endTimeInMinute`.
    #[inline]
    pub fn end_time_in_minute(mut self, value: i32) -> Self {
        self.end_time_in_minute = Some(value);
        self
    }
    /// Sets `startTimeInMinute`.
    #[inline]
    pub fn start_time_in_minute(mut self, value: i32) -> Self {
        self.start_time_in_minute = Some(value);
        self
    }
    /// Sets `timeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
}

request! {
    EffectTimeRange {
        "dayInWeek" => day_in_week: field,
        "endTimeInMinute" => end_time_in_minute: field,
        "startTimeInMinute" => start_time_in_minute: field,
        "timeZone" => time_zone: field,
    }
}

/// Entries of the custom template, one each.
#[non_exhaustive]
pub struct CustomTemplateEntry {
    /// **Required.** Which kind of target it is or is to be. Example: `SMS`.
    pub target_type: Option<String>,
    /// **Required.** Message template in use for the kind of recipient.
    /// Example: `123123-12-31-231-23-12-3123`.
    pub template_uuid: Option<String>,
}

impl CustomTemplateEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `targetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `templateUuid`, which is required.
    pub fn template_uuid(mut self, value: impl Into<String>) -> Self {
        self.template_uuid = Some(value.into());
        self
    }
}

request! {
    CustomTemplateEntry {
        "targetType" => target_type: field,
        "templateUuid" => template_uuid: field,
    }
}

/// Workspaces whose alerts are handled.
#[non_exhaustive]
pub struct WorkspaceFilterSetting {
    /// Picks workspaces by their tags.
    pub tag_selector: Option<FilterSetting>,
    /// The workspace uuids to work on or to narrow the list down to. Example: `"ws-abc123"`.
    pub workspace_uuids: Vec<String>,
}

impl WorkspaceFilterSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `tagSelector`.
    pub fn tag_selector(mut self, value: impl Into<FilterSetting>) -> Self {
        self.tag_selector = Some(value.into());
        self
    }
    /// Sets `workspaceUuids`.
    pub fn workspace_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.workspace_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    WorkspaceFilterSetting {
        "tagSelector" => tag_selector: field,
        "workspaceUuids" => workspace_uuids: field,
    }
}

/// Where alerts are pushed.
#[non_exhaustive]
pub struct PushingSetting {
    /// Message template in use for the kind of recipient. Example: `text`.
    pub template_uuid: Option<String>,
    /// IDs of the alert actions to work on or to narrow the list down to.
    /// Example: `["action-123", "action-456"]`.
    pub alert_action_ids: Vec<String>,
    /// IDs of the restore actions to work on or to narrow the list down to.
    /// Example: `["restore-789"]`.
    pub restore_action_ids: Vec<String>,
}

impl PushingSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `templateUuid`.
    pub fn template_uuid(mut self, value: impl Into<String>) -> Self {
        self.template_uuid = Some(value.into());
        self
    }
    /// Sets `alertActionIds`.
    pub fn alert_action_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.alert_action_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `restoreActionIds`.
    pub fn restore_action_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.restore_action_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PushingSetting {
        "templateUuid" => template_uuid: field,
        "alertActionIds" => alert_action_ids: field,
        "restoreActionIds" => restore_action_ids: field,
    }
}

/// How notices are repeated while an alert lasts.
#[non_exhaustive]
pub struct RepeatNotifySetting {
    /// State of the end incident, to narrow the list down to or to be put into. Example: `"Resolved"`.
    pub end_incident_state: Option<String>,
    /// Time between two of this, or the span in which it holds: repeat. Example: `5`.
    pub repeat_interval: Option<i32>,
}

impl RepeatNotifySetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `endIncidentState`.
    pub fn end_incident_state(mut self, value: impl Into<String>) -> Self {
        self.end_incident_state = Some(value.into());
        self
    }
    /// Sets `repeatInterval`.
    #[inline]
    pub fn repeat_interval(mut self, value: i32) -> Self {
        self.repeat_interval = Some(value);
        self
    }
}

request! {
    RepeatNotifySetting {
        "endIncidentState" => end_incident_state: field,
        "repeatInterval" => repeat_interval: field,
    }
}

values! {
    /// Which kind of channel it is or is to be.
    pub enum ChannelType {
        /// A DingTalk bot.
        Ding = "DING",
        /// A WeCom bot.
        Weixin = "WEIXIN",
        /// A Lark bot.
        Feishu = "FEISHU",
        /// A Slack channel.
        Slack = "SLACK",
        /// A Microsoft Teams channel.
        Teams = "TEAMS",
        /// A contact.
        Contact = "CONTACT",
        /// A group of contacts.
        Group = "GROUP",
        /// Whoever is on duty.
        Duty = "DUTY",
        /// An app in DingTalk.
        DingCoolApp = "DING_COOL_APP",
    }
}

/// Errors that the documentation of [`UpdateNotifyStrategyRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`StrategyNameConflict`](super::DocumentedError::StrategyNameConflict)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalUnknownError`](super::DocumentedError::InternalUnknownError)
pub type UpdateNotifyStrategyError = super::DocumentedError;
