// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDispatchRule`, from `arms/DescribeDispatchRule.md`.

use alicloud_runtime::codegen::*;

/// Returns one dispatch policy with its grouping, matching, and notification rules.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeDispatchRuleRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_dispatch_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDispatchRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Identifier of the item within its collection. Example: `12345`.
    pub id: Option<String>,
}

impl DescribeDispatchRuleRequest {
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
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    DescribeDispatchRuleRequest {
        "RegionId" => region_id: query,
        "Id" => id: query,
    }
}

impl Operation for DescribeDispatchRuleRequest {
    type Response = DescribeDispatchRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDispatchRule")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDispatchRuleRequest`].
#[non_exhaustive]
pub struct DescribeDispatchRuleResponse {
    /// Notification policy, with its facts.
    pub dispatch_rule: Option<DispatchRule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34ED024E-9E31-434A-9E4E-D9D15C3****`.
    pub request_id: Option<String>,
}

response! {
    DescribeDispatchRuleResponse {
        "DispatchRule" => dispatch_rule: value,
        "RequestId" => request_id: value,
    }
}

/// Notification policy, with its facts.
#[non_exhaustive]
pub struct DispatchRule {
    /// Rules that apply to the group, one entry each.
    pub group_rules: Vec<GroupRule>,
    /// Conditions for labels, in groups.
    pub label_match_expression_grid: Option<LabelMatchExpressionGrid>,
    /// Name that people know the item by. Example: `Prometheus Alert`.
    pub name: Option<String>,
    /// Rules that apply to the notify, one entry each.
    pub notify_rules: Vec<NotifyRule>,
    /// ID of the rule that the call or the item is about. Example: `10282`.
    pub rule_id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub state: Option<String>,
    /// Whether a message is sent when the alert is over. Example: `true`.
    pub is_recover: Option<bool>,
    /// Which kind of dispatch it is or is to be. Example: `CREATE_ALERT`.
    pub dispatch_type: Option<String>,
}

response! {
    DispatchRule {
        "GroupRules" => group_rules: list(""),
        "LabelMatchExpressionGrid" => label_match_expression_grid: value,
        "Name" => name: value,
        "NotifyRules" => notify_rules: list(""),
        "RuleId" => rule_id: value,
        "State" => state: value,
        "IsRecover" => is_recover: value,
        "DispatchType" => dispatch_type: value,
    }
}

/// Rules that apply to the group, one entry each.
#[non_exhaustive]
pub struct GroupRule {
    /// ID of the group that the call or the item is about. Example: `1`.
    pub group_id: Option<i64>,
    /// Time between two of this, or the span in which it holds: group. Example: `15`.
    pub group_interval: Option<i64>,
    /// Time that is set or recorded for this: group wait. Example: `10`.
    pub group_wait_time: Option<i64>,
    /// The grouping fields that were found or are concerned, one entry each.
    /// Example: `_aliyun_arms_involvedObject_kind`.
    pub grouping_fields: Vec<String>,
    /// Time between two of this, or the span in which it holds: repeat. Example: `20`.
    pub repeat_interval: Option<i64>,
}

response! {
    GroupRule {
        "GroupId" => group_id: value,
        "GroupInterval" => group_interval: value,
        "GroupWaitTime" => group_wait_time: value,
        "GroupingFields" => grouping_fields: list(""),
        "RepeatInterval" => repeat_interval: value,
    }
}

/// Conditions for labels, in groups.
#[non_exhaustive]
pub struct LabelMatchExpressionGrid {
    /// The label match expression groups that were found or are concerned, one entry each.
    pub label_match_expression_groups: Vec<LabelMatchExpressionGroup>,
}

response! {
    LabelMatchExpressionGrid {
        "LabelMatchExpressionGroups" => label_match_expression_groups: list(""),
    }
}

/// The label match expression groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LabelMatchExpressionGroup {
    /// The label match expressions that were found or are concerned, one entry each.
    pub label_match_expressions: Vec<LabelMatchExpression>,
}

response! {
    LabelMatchExpressionGroup {
        "LabelMatchExpressions" => label_match_expressions: list(""),
    }
}

/// The label match expressions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LabelMatchExpression {
    /// Name in a pair of name and value. Example: `_aliyun_arms_involvedObject_kind`.
    pub key: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out. Example: `eq`.
    pub operator: Option<Open<Operator>>,
    /// Value that belongs to the name or key beside it. Example: `app`.
    pub value: Option<String>,
}

response! {
    LabelMatchExpression {
        "Key" => key: value,
        "Operator" => operator: value,
        "Value" => value: value,
    }
}

/// Rules that apply to the notify, one entry each.
#[non_exhaustive]
pub struct NotifyRule {
    /// The notify channels that were found or are concerned, one entry each. Example: `email`.
    pub notify_channels: Vec<Open<NotifyChannel>>,
    /// The notify objects that were found or are concerned, one entry each.
    pub notify_objects: Vec<NotifyObject>,
}

response! {
    NotifyRule {
        "NotifyChannels" => notify_channels: list(""),
        "NotifyObjects" => notify_objects: list(""),
    }
}

/// The notify objects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NotifyObject {
    /// Name that people know the item by. Example: `JohnDoe`.
    pub name: Option<String>,
    /// ID of the notify object that the item belongs to or stands for. Example: `1`.
    pub notify_object_id: Option<String>,
    /// Which kind of notify it is or is to be. Example: `CONTACT`.
    pub notify_type: Option<Open<NotifyType>>,
}

response! {
    NotifyObject {
        "Name" => name: value,
        "NotifyObjectId" => notify_object_id: value,
        "NotifyType" => notify_type: value,
    }
}

values! {
    /// How values are compared or conditions joined, or who carried the operation out.
    pub enum Operator {
        /// Is equal.
        Eq = "eq",
        /// Matches a regular expression.
        Re = "re",
    }
}

values! {
    /// The notify channels that were found or are concerned, one entry each.
    pub enum NotifyChannel {
        /// DingTalk.
        DingTalk = "dingTalk",
        /// Text messages.
        Sms = "sms",
        /// Webhook.
        Webhook = "webhook",
        /// Email.
        Email = "email",
        /// WeChat.
        Wechat = "wechat",
    }
}

values! {
    /// Which kind of notify it is or is to be.
    pub enum NotifyType {
        /// A contact.
        Contact = "CONTACT",
        /// A contact group.
        ContactGroup = "CONTACT_GROUP",
    }
}
