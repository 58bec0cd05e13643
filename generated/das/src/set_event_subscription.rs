// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetEventSubscription`, from `das/SetEventSubscription.md`.

use alicloud_runtime::codegen::*;

/// Sets the event subscription of an instance: events, level, channel, contacts and interval.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::SetEventSubscriptionRequest::new()
///     .instance_id("...");
/// let reply = client.set_event_subscription(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetEventSubscriptionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which events are meant: all, optimizations, or problems.
    pub event_context: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Time between two of this, or the span in which it holds: min.
    pub min_interval: Option<String>,
    /// Name that the contact goes by.
    pub contact_name: Option<String>,
    /// Which kind of channel it is or is to be.
    pub channel_type: Option<String>,
    /// Name that the contact group goes by.
    pub contact_group_name: Option<String>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<String>,
    /// Whether the subscription is switched on.
    pub active: Option<String>,
    /// How serious it is.
    pub severity: Option<String>,
    /// Whether the alert template of the service decides whom events are sent to.
    pub dispatch_rule: Option<String>,
}

impl SetEventSubscriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EventContext`.
    pub fn event_context(mut self, value: impl Into<String>) -> Self {
        self.event_context = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `MinInterval`.
    pub fn min_interval(mut self, value: impl Into<String>) -> Self {
        self.min_interval = Some(value.into());
        self
    }
    /// Sets `ContactName`.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
    /// Sets `ChannelType`.
    pub fn channel_type(mut self, value: impl Into<String>) -> Self {
        self.channel_type = Some(value.into());
        self
    }
    /// Sets `ContactGroupName`.
    pub fn contact_group_name(mut self, value: impl Into<String>) -> Self {
        self.contact_group_name = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `Active`.
    pub fn active(mut self, value: impl Into<String>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets `Severity`.
    pub fn severity(mut self, value: impl Into<String>) -> Self {
        self.severity = Some(value.into());
        self
    }
    /// Sets `DispatchRule`.
    pub fn dispatch_rule(mut self, value: impl Into<String>) -> Self {
        self.dispatch_rule = Some(value.into());
        self
    }
}

request! {
    SetEventSubscriptionRequest {
        "InstanceId" => instance_id: query,
        "EventContext" => event_context: query,
        "Lang" => lang: query,
        "MinInterval" => min_interval: query,
        "ContactName" => contact_name: query,
        "ChannelType" => channel_type: query,
        "ContactGroupName" => contact_group_name: query,
        "Level" => level: query,
        "Active" => active: query,
        "Severity" => severity: query,
        "DispatchRule" => dispatch_rule: query,
    }
}

impl Operation for SetEventSubscriptionRequest {
    type Response = SetEventSubscriptionResponse;
    type Error = SetEventSubscriptionError;
    const INFO: OperationInfo = super::operation("SetEventSubscription")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [SetEventSubscriptionError] = &[
        SetEventSubscriptionError::InvalidParams,
        SetEventSubscriptionError::NoPermission,
    ];
}

/// Response to [`SetEventSubscriptionRequest`].
#[non_exhaustive]
pub struct SetEventSubscriptionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `097F0C56-B252-515A-B602-FC56EF93EF8A`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EventSubscriptionData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    SetEventSubscriptionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EventSubscriptionData {
    /// ID of the user that the item belongs to or stands for. Example: `1088760496****`.
    pub user_id: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// Which events are meant: all, optimizations, or problems. Example: `AllContext`.
    pub event_context: Option<String>,
    /// Language of texts, or in which code is written. Example: `zh_CN`.
    pub lang: Option<String>,
    /// Whether the subscription is switched on. Example: `1`.
    pub active: Option<i32>,
    /// Time between two of this, or the span in which it holds: min. Example: `60`.
    pub min_interval: Option<i32>,
    /// Name that the contact goes by. Example: `text`.
    pub contact_name: Option<String>,
    /// Name that the contact group goes by. Example: `text`.
    pub contact_group_name: Option<String>,
    /// Which kind of channel it is or is to be. Example: `hdm_alarm_sms,dingtalk`.
    pub channel_type: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `Optimization`.
    pub level: Option<String>,
}

response! {
    EventSubscriptionData {
        "userId" => user_id: value,
        "instanceId" => instance_id: value,
        "eventContext" => event_context: value,
        "lang" => lang: value,
        "active" => active: value,
        "minInterval" => min_interval: value,
        "contactName" => contact_name: value,
        "contactGroupName" => contact_group_name: value,
        "channelType" => channel_type: value,
        "level" => level: value,
    }
}

/// Errors that the documentation of [`SetEventSubscriptionRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type SetEventSubscriptionError = super::DocumentedError;
