// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PostEmonTryAlarmRule`, from `elasticsearch/PostEmonTryAlarmRule.md`.

use alicloud_runtime::codegen::*;

/// Sends a test message of an alert rule; possible at most ten times an hour.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::post_emon_try_alarm_rule::Receiver;
///
/// let request = alicloud_elasticsearch::PostEmonTryAlarmRuleRequest::new()
///     .alarm_group_id("123")
///     .project_id("es-133071096032****")
///     .alarm_rule_name("test_rule")
///     .receivers([Receiver::new()]);
/// let reply = client.post_emon_try_alarm_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PostEmonTryAlarmRuleRequest {
    /// **Required.** ID of the alert group that the call is about. Example: `123`.
    pub alarm_group_id: Option<String>,
    /// **Required.** ID of the project that the call is about. Example: `es-133071096032****`.
    pub project_id: Option<String>,
    /// **Required.** Name that the alarm rule goes by. Example: `test_rule`.
    pub alarm_rule_name: Option<String>,
    /// **Required** by the documentation; not checked here. Channels by which alerts are sent.
    pub alarm_channel: Option<AlarmChannel>,
    /// **Required.** The receivers to work on or to narrow the list down to.
    pub receivers: Vec<Receiver>,
    /// Body of the call.
    pub body: Option<String>,
}

impl PostEmonTryAlarmRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmGroupId`, which is required.
    pub fn alarm_group_id(mut self, value: impl Into<String>) -> Self {
        self.alarm_group_id = Some(value.into());
        self
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `alarmRuleName`, which is required.
    pub fn alarm_rule_name(mut self, value: impl Into<String>) -> Self {
        self.alarm_rule_name = Some(value.into());
        self
    }
    /// Sets `AlarmChannel`.
    pub fn alarm_channel(mut self, value: impl Into<AlarmChannel>) -> Self {
        self.alarm_channel = Some(value.into());
        self
    }
    /// Sets `receivers`, which is required.
    pub fn receivers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Receiver>>,
    ) -> Self {
        self.receivers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    PostEmonTryAlarmRuleRequest {
        "AlarmGroupId" => alarm_group_id: path,
        "ProjectId" => project_id: path,
        "alarmRuleName" => alarm_rule_name: body,
        "AlarmChannel" => alarm_channel: body,
        "receivers" => receivers: body,
        "body" => body: query,
    }
}

impl Operation for PostEmonTryAlarmRuleRequest {
    type Response = PostEmonTryAlarmRuleResponse;
    type Error = PostEmonTryAlarmRuleError;
    const INFO: OperationInfo = super::operation("PostEmonTryAlarmRule")
        .roa(
            "POST",
            "/openapi/emon/projects/{ProjectId}/alarm-groups/{AlarmGroupId}/alarm-rules/_test",
        )
        .required(&["AlarmGroupId", "ProjectId", "alarmRuleName", "receivers"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PostEmonTryAlarmRuleError] = &[
        PostEmonTryAlarmRuleError::InstanceActivating,
        PostEmonTryAlarmRuleError::InstanceNotFound,
    ];
}

/// Response to [`PostEmonTryAlarmRuleRequest`].
#[non_exhaustive]
pub struct PostEmonTryAlarmRuleResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3EC5731F-0944-4E4F-9DD5-1F976B3FCC3D`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PostEmonTryAlarmRuleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Channels by which alerts are sent.
#[non_exhaustive]
pub struct AlarmChannel {
    /// Whether people are called by telephone. Example: `true`.
    pub phone: Option<bool>,
    /// Whether this holds: sms. Example: `true`.
    pub sms: Option<bool>,
    /// Whether a DingTalk chatbot is told. Example: `true`.
    pub ding_web_hook: Option<bool>,
}

impl AlarmChannel {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, value: bool) -> Self {
        self.phone = Some(value);
        self
    }
    /// Sets `sms`.
    #[inline]
    pub fn sms(mut self, value: bool) -> Self {
        self.sms = Some(value);
        self
    }
    /// Sets `dingWebHook`.
    #[inline]
    pub fn ding_web_hook(mut self, value: bool) -> Self {
        self.ding_web_hook = Some(value);
        self
    }
}

request! {
    AlarmChannel {
        "phone" => phone: field,
        "sms" => sms: field,
        "dingWebHook" => ding_web_hook: field,
    }
}

/// The receivers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Receiver {
    /// **Required.** Identifier of the item within its collection. Example: `19`.
    pub id: Option<i64>,
    /// The contact group that the call is about. Example: `false`.
    pub contact_group: Option<bool>,
}

impl Receiver {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `contactGroup`.
    #[inline]
    pub fn contact_group(mut self, value: bool) -> Self {
        self.contact_group = Some(value);
        self
    }
}

request! {
    Receiver {
        "id" => id: field,
        "contactGroup" => contact_group: field,
    }
}

/// Errors that the documentation of [`PostEmonTryAlarmRuleRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type PostEmonTryAlarmRuleError = super::DocumentedError;
