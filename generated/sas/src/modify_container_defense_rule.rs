// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyContainerDefenseRule`, from `sas/ModifyContainerDefenseRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContainerDefenseRuleScope, Whitelist};

/// Changes a rule of non-image program defense.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyContainerDefenseRuleRequest::new();
/// let reply = client.modify_container_defense_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyContainerDefenseRuleRequest {
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// What is done, or is to be done, about the rule.
    pub rule_action: Option<i32>,
    /// Whether the rule is switched on.
    pub rule_switch: Option<i32>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<i32>,
    /// What the rule lets pass: images, files and the like.
    pub whitelist: Option<Whitelist>,
    /// Range over which the setting or the item holds. Items: at most 100.
    pub scope: Vec<ContainerDefenseRuleScope>,
}

impl ModifyContainerDefenseRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `RuleAction`.
    #[inline]
    pub fn rule_action(mut self, value: i32) -> Self {
        self.rule_action = Some(value);
        self
    }
    /// Sets `RuleSwitch`.
    #[inline]
    pub fn rule_switch(mut self, value: i32) -> Self {
        self.rule_switch = Some(value);
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RuleType`.
    #[inline]
    pub fn rule_type(mut self, value: i32) -> Self {
        self.rule_type = Some(value);
        self
    }
    /// Sets `Whitelist`.
    pub fn whitelist(mut self, value: impl Into<Whitelist>) -> Self {
        self.whitelist = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContainerDefenseRuleScope>>,
    ) -> Self {
        self.scope = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyContainerDefenseRuleRequest {
        "RuleId" => rule_id: query,
        "RuleAction" => rule_action: query,
        "RuleSwitch" => rule_switch: query,
        "RuleName" => rule_name: query,
        "Description" => description: query,
        "RuleType" => rule_type: query,
        "Whitelist" => whitelist: query_json,
        "Scope" => scope: query,
    }
}

impl Operation for ModifyContainerDefenseRuleRequest {
    type Response = ModifyContainerDefenseRuleResponse;
    type Error = ModifyContainerDefenseRuleError;
    const INFO: OperationInfo = super::operation("ModifyContainerDefenseRule")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyContainerDefenseRuleError] = &[
        ModifyContainerDefenseRuleError::NoPermission,
        ModifyContainerDefenseRuleError::ServerError,
    ];
}

/// Response to [`ModifyContainerDefenseRuleRequest`].
#[non_exhaustive]
pub struct ModifyContainerDefenseRuleResponse {
    /// What the call returns besides its status. Example: `100`.
    pub data: Option<i64>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `768DFBE5-*A5DC35**`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ModifyContainerDefenseRuleResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`ModifyContainerDefenseRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyContainerDefenseRuleError = super::DocumentedError;
