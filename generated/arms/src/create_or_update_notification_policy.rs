// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateNotificationPolicy`, from `arms/CreateOrUpdateNotificationPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupRule, MatchingCondition, MatchingRule, NotificationPolicy, NotifyObject, NotifyRule, NotifyTemplate};

/// Creates or changes a notification policy: matching rules, grouping, recipients, and templates.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateOrUpdateNotificationPolicyRequest::new()
///     .name("notificationpolicy_test")
///     .notify_rule("text");
/// let reply = client.create_or_update_notification_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyRequest {
    /// Identifier of the item within its collection. Example: `1234`.
    pub id: Option<i64>,
    /// **Required.** Name that people know the item by. Example: `notificationpolicy_test`.
    pub name: Option<String>,
    /// Rules that apply to the matching, one entry each. Example: `text`.
    pub matching_rules: Option<String>,
    /// Text for people about the send recover. Example: `true`.
    pub send_recover_message: Option<bool>,
    /// How alerts are put together into one message.
    /// Example: `{ "groupWait":5, "groupInterval":30, "groupingFields":["alertname"] }`.
    pub group_rule: Option<String>,
    /// **Required.** Who is told when, and how. Example: `text`.
    pub notify_rule: Option<String>,
    /// Text of the messages. Example: `text`.
    pub notify_template: Option<String>,
    /// ID of the escalation policy that the call is about. Example: `123`.
    pub escalation_policy_id: Option<i64>,
    /// Whether the message is sent again and again. Example: `true`.
    pub repeat: Option<bool>,
    /// Time between two of this, or the span in which it holds: repeat. Example: `600`.
    pub repeat_interval: Option<i64>,
    /// ID of the integration that the call is about. Example: `34`.
    pub integration_id: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Way in which the directed works. Example: `false`.
    pub directed_mode: Option<bool>,
    /// State to narrow the list down to. Example: `enable`.
    pub state: Option<String>,
}

impl CreateOrUpdateNotificationPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MatchingRules`.
    pub fn matching_rules(mut self, value: impl Into<String>) -> Self {
        self.matching_rules = Some(value.into());
        self
    }
    /// Sets `SendRecoverMessage`.
    #[inline]
    pub fn send_recover_message(mut self, value: bool) -> Self {
        self.send_recover_message = Some(value);
        self
    }
    /// Sets `GroupRule`.
    pub fn group_rule(mut self, value: impl Into<String>) -> Self {
        self.group_rule = Some(value.into());
        self
    }
    /// Sets `NotifyRule`, which is required.
    pub fn notify_rule(mut self, value: impl Into<String>) -> Self {
        self.notify_rule = Some(value.into());
        self
    }
    /// Sets `NotifyTemplate`.
    pub fn notify_template(mut self, value: impl Into<String>) -> Self {
        self.notify_template = Some(value.into());
        self
    }
    /// Sets `EscalationPolicyId`.
    #[inline]
    pub fn escalation_policy_id(mut self, value: i64) -> Self {
        self.escalation_policy_id = Some(value);
        self
    }
    /// Sets `Repeat`.
    #[inline]
    pub fn repeat(mut self, value: bool) -> Self {
        self.repeat = Some(value);
        self
    }
    /// Sets `RepeatInterval`.
    #[inline]
    pub fn repeat_interval(mut self, value: i64) -> Self {
        self.repeat_interval = Some(value);
        self
    }
    /// Sets `IntegrationId`.
    #[inline]
    pub fn integration_id(mut self, value: i64) -> Self {
        self.integration_id = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DirectedMode`.
    #[inline]
    pub fn directed_mode(mut self, value: bool) -> Self {
        self.directed_mode = Some(value);
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

request! {
    CreateOrUpdateNotificationPolicyRequest {
        "Id" => id: form,
        "Name" => name: form,
        "MatchingRules" => matching_rules: form,
        "SendRecoverMessage" => send_recover_message: form,
        "GroupRule" => group_rule: form,
        "NotifyRule" => notify_rule: form,
        "NotifyTemplate" => notify_template: form,
        "EscalationPolicyId" => escalation_policy_id: form,
        "Repeat" => repeat: form,
        "RepeatInterval" => repeat_interval: form,
        "IntegrationId" => integration_id: form,
        "RegionId" => region_id: form,
        "DirectedMode" => directed_mode: form,
        "State" => state: form,
    }
}

impl Operation for CreateOrUpdateNotificationPolicyRequest {
    type Response = CreateOrUpdateNotificationPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateNotificationPolicy")
        .required(&["Name", "NotifyRule"]);
}

/// Response to [`CreateOrUpdateNotificationPolicyRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
    /// What is done about the notification, as rules.
    pub notification_policy: Option<NotificationPolicy>,
}

response! {
    CreateOrUpdateNotificationPolicyResponse {
        "RequestId" => request_id: value,
        "NotificationPolicy" => notification_policy: value,
    }
}
