// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEventCenterRule`, from `cr/UpdateEventCenterRule.md`.

use alicloud_runtime::codegen::*;

/// Changes type, scope, channel or filters of an event rule.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateEventCenterRuleRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .rule_id("crecr-n6pbhgjxt*****");
/// let reply = client.update_event_center_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEventCenterRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the rule, as the call that created or listed it returned it.
    /// Example: `crecr-n6pbhgjxt*****`.
    pub rule_id: Option<String>,
    /// Name that tells the rule from others of its kind. Example: `chain-demo`.
    pub rule_name: Option<String>,
    /// Channel by which the event is passed on to its receivers. Example: `EVENT_BRIDGE`.
    pub event_channel: Option<String>,
    /// Kind of event, such as the end of a delivery chain, a scan or a build.
    /// Example: `cr:Artifact:DeliveryChainCompleted`.
    pub event_type: Option<String>,
    /// Whether the rule covers the whole instance, namespaces or repositories. Example: `INSTANCE`.
    pub event_scope: Option<String>,
    /// Namespaces that the rule covers. Example: `ns`.
    pub namespaces: Vec<String>,
    /// Repositories that the rule covers. Example: `reponame`.
    pub repo_names: Vec<String>,
    /// Regular expression that an image tag must match for the rule to take effect. Example: `.*`.
    pub repo_tag_filter_pattern: Option<String>,
    /// How the event is passed on, as JSON text. Example: `text`.
    pub event_config: Option<String>,
}

impl UpdateEventCenterRuleRequest {
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
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `EventChannel`.
    pub fn event_channel(mut self, value: impl Into<String>) -> Self {
        self.event_channel = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `EventScope`.
    pub fn event_scope(mut self, value: impl Into<String>) -> Self {
        self.event_scope = Some(value.into());
        self
    }
    /// Sets `Namespaces`.
    pub fn namespaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespaces = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RepoNames`.
    pub fn repo_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.repo_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RepoTagFilterPattern`.
    pub fn repo_tag_filter_pattern(mut self, value: impl Into<String>) -> Self {
        self.repo_tag_filter_pattern = Some(value.into());
        self
    }
    /// Sets `EventConfig`.
    pub fn event_config(mut self, value: impl Into<String>) -> Self {
        self.event_config = Some(value.into());
        self
    }
}

request! {
    UpdateEventCenterRuleRequest {
        "InstanceId" => instance_id: query,
        "RuleId" => rule_id: query,
        "RuleName" => rule_name: query,
        "EventChannel" => event_channel: query,
        "EventType" => event_type: query,
        "EventScope" => event_scope: query,
        "Namespaces" => namespaces: query_json,
        "RepoNames" => repo_names: query_json,
        "RepoTagFilterPattern" => repo_tag_filter_pattern: query,
        "EventConfig" => event_config: query,
    }
}

impl Operation for UpdateEventCenterRuleRequest {
    type Response = UpdateEventCenterRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateEventCenterRule")
        .required(&["InstanceId", "RuleId"]);
}

/// Response to [`UpdateEventCenterRuleRequest`].
#[non_exhaustive]
pub struct UpdateEventCenterRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `031572FA-7D8F-4C05-B790-1071E0E05DE6`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `crecr-n6pbhgjxt*****`.
    pub rule_id: Option<String>,
}

response! {
    UpdateEventCenterRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "RuleId" => rule_id: value,
    }
}
