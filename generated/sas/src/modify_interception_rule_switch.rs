// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInterceptionRuleSwitch`, from `sas/ModifyInterceptionRuleSwitch.md`.

use alicloud_runtime::codegen::*;

/// Turns container firewall rules on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyInterceptionRuleSwitchRequest::new();
/// let reply = client.modify_interception_rule_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInterceptionRuleSwitchRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Whether the rule is switched on.
    pub rule_switch: Option<i32>,
    /// IDs of the rules that the call is applied to.
    pub rule_ids: Option<String>,
}

impl ModifyInterceptionRuleSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RuleSwitch`.
    #[inline]
    pub fn rule_switch(mut self, value: i32) -> Self {
        self.rule_switch = Some(value);
        self
    }
    /// Sets `RuleIds`.
    pub fn rule_ids(mut self, value: impl Into<String>) -> Self {
        self.rule_ids = Some(value.into());
        self
    }
}

request! {
    ModifyInterceptionRuleSwitchRequest {
        "ClusterId" => cluster_id: query,
        "RuleSwitch" => rule_switch: query,
        "RuleIds" => rule_ids: query,
    }
}

impl Operation for ModifyInterceptionRuleSwitchRequest {
    type Response = ModifyInterceptionRuleSwitchResponse;
    type Error = ModifyInterceptionRuleSwitchError;
    const INFO: OperationInfo = super::operation("ModifyInterceptionRuleSwitch");
    const ERRORS: &'static [ModifyInterceptionRuleSwitchError] = &[
        ModifyInterceptionRuleSwitchError::NoPermission,
        ModifyInterceptionRuleSwitchError::ServerError,
    ];
}

/// Response to [`ModifyInterceptionRuleSwitchRequest`].
pub type ModifyInterceptionRuleSwitchResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInterceptionRuleSwitchRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyInterceptionRuleSwitchError = super::DocumentedError;
