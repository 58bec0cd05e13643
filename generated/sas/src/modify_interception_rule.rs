// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInterceptionRule`, from `sas/ModifyInterceptionRule.md`.

use alicloud_runtime::codegen::*;

/// Changes source, destination, action or order of a container firewall rule.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyInterceptionRuleRequest::new()
///     .rule_id(1);
/// let reply = client.modify_interception_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInterceptionRuleRequest {
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// Whether the rule is switched on.
    pub rule_switch: Option<i32>,
    /// Network object that traffic comes from.
    pub src_target: Option<Value>,
    /// Network object that traffic goes to.
    pub dst_target: Option<Value>,
    /// Which kind of intercept it is or is to be.
    pub intercept_type: Option<i32>,
    /// Position of the order in its sequence, or the index for it.
    pub order_index: Option<i64>,
}

impl ModifyInterceptionRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleSwitch`.
    #[inline]
    pub fn rule_switch(mut self, value: i32) -> Self {
        self.rule_switch = Some(value);
        self
    }
    /// Sets `SrcTarget`.
    pub fn src_target(mut self, value: impl Into<Value>) -> Self {
        self.src_target = Some(value.into());
        self
    }
    /// Sets `DstTarget`.
    pub fn dst_target(mut self, value: impl Into<Value>) -> Self {
        self.dst_target = Some(value.into());
        self
    }
    /// Sets `InterceptType`.
    #[inline]
    pub fn intercept_type(mut self, value: i32) -> Self {
        self.intercept_type = Some(value);
        self
    }
    /// Sets `OrderIndex`.
    #[inline]
    pub fn order_index(mut self, value: i64) -> Self {
        self.order_index = Some(value);
        self
    }
}

request! {
    ModifyInterceptionRuleRequest {
        "RuleId" => rule_id: query,
        "ClusterId" => cluster_id: query,
        "RuleName" => rule_name: query,
        "RuleSwitch" => rule_switch: query,
        "SrcTarget" => src_target: query_json,
        "DstTarget" => dst_target: query_json,
        "InterceptType" => intercept_type: query,
        "OrderIndex" => order_index: query,
    }
}

impl Operation for ModifyInterceptionRuleRequest {
    type Response = ModifyInterceptionRuleResponse;
    type Error = ModifyInterceptionRuleError;
    const INFO: OperationInfo = super::operation("ModifyInterceptionRule")
        .required(&["RuleId"]);
    const ERRORS: &'static [ModifyInterceptionRuleError] = &[
        ModifyInterceptionRuleError::NoPermission,
        ModifyInterceptionRuleError::ServerError,
    ];
}

/// Response to [`ModifyInterceptionRuleRequest`].
pub type ModifyInterceptionRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInterceptionRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyInterceptionRuleError = super::DocumentedError;
