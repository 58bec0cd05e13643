// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutCustomEventRule`, from `cms/PutCustomEventRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SystemEventLevel};

/// Creates or changes an alert rule for a custom event.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::PutCustomEventRuleRequest::new()
///     .contact_groups("ECS_Group")
///     .event_name("HostDown")
///     .group_id("7378****")
///     .level("CRITICAL")
///     .rule_id("CustomRuleId1")
///     .rule_name("CustomeRule")
///     .threshold("99");
/// let reply = client.put_custom_event_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutCustomEventRuleRequest {
    /// **Required.** Alert contact groups that are notified. Example: `ECS_Group`.
    pub contact_groups: Option<String>,
    /// **Required.** Name of the custom event that sets off the alert. Example: `HostDown`.
    pub event_name: Option<String>,
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `7378****`.
    pub group_id: Option<String>,
    /// **Required.** Level of the alert or event, or the way of notification that goes with it.
    /// Example: `CRITICAL`.
    pub level: Option<Open<SystemEventLevel>>,
    /// **Required.** Alert rule concerned, by its ID. Example: `CustomRuleId1`.
    pub rule_id: Option<String>,
    /// **Required.** Name of the alert or event rule. Example: `CustomeRule`.
    pub rule_name: Option<String>,
    /// **Required.** Value that the metric is compared with to set off an alert. Example: `99`.
    pub threshold: Option<String>,
    /// URL that gets a `POST` request when an alert is set off. Example: `https://www.aliyun.com`.
    pub webhook: Option<String>,
    /// Time of day during which the alert rule is in effect. Example: `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Default: `300`. Example: `60`.
    pub period: Option<String>,
    /// Subject line of the notification emails. Example: `text`.
    pub email_subject: Option<String>,
}

impl PutCustomEventRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroups`, which is required.
    pub fn contact_groups(mut self, value: impl Into<String>) -> Self {
        self.contact_groups = Some(value.into());
        self
    }
    /// Sets `EventName`, which is required.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Level`, which is required.
    pub fn level(mut self, value: impl Into<Open<SystemEventLevel>>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Threshold`, which is required.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets `Webhook`.
    pub fn webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Sets `EffectiveInterval`.
    pub fn effective_interval(mut self, value: impl Into<String>) -> Self {
        self.effective_interval = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `EmailSubject`.
    pub fn email_subject(mut self, value: impl Into<String>) -> Self {
        self.email_subject = Some(value.into());
        self
    }
}

request! {
    PutCustomEventRuleRequest {
        "ContactGroups" => contact_groups: query,
        "EventName" => event_name: query,
        "GroupId" => group_id: query,
        "Level" => level: query,
        "RuleId" => rule_id: query,
        "RuleName" => rule_name: query,
        "Threshold" => threshold: query,
        "Webhook" => webhook: query,
        "EffectiveInterval" => effective_interval: query,
        "Period" => period: query,
        "EmailSubject" => email_subject: query,
    }
}

impl Operation for PutCustomEventRuleRequest {
    type Response = PutCustomEventRuleResponse;
    type Error = PutCustomEventRuleError;
    const INFO: OperationInfo = super::operation("PutCustomEventRule")
        .required(
            &[
                "ContactGroups",
                "EventName",
                "GroupId",
                "Level",
                "RuleId",
                "RuleName",
                "Threshold",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutCustomEventRuleError] = &[
        PutCustomEventRuleError::Any,
        PutCustomEventRuleError::InternalError,
    ];
}

/// Response to [`PutCustomEventRuleRequest`].
#[non_exhaustive]
pub struct PutCustomEventRuleResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD5DCD82-BD1C-405F-BAED-32302DE9F498`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutCustomEventRuleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`PutCustomEventRuleRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 204
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutCustomEventRuleError = super::DocumentedError;
