// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInterceptionRule`, from `sas/CreateInterceptionRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a container firewall rule about traffic between network objects in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateInterceptionRuleRequest::new()
///     .cluster_id("...")
///     .rule_name("...")
///     .rule_switch(1)
///     .cluster_name("...")
///     .order_index(1)
///     .intercept_type(1);
/// let reply = client.create_interception_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInterceptionRuleRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Name that the rule was given.
    pub rule_name: Option<String>,
    /// **Required.** Whether the rule is switched on.
    pub rule_switch: Option<i32>,
    /// Network object that traffic comes from.
    pub src_target: Option<Value>,
    /// Items of the kind dst target to work on or to narrow the list down to.
    pub dst_target_list: Option<Value>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// **Required.** Position of the order in its sequence, or the index for it.
    pub order_index: Option<i64>,
    /// **Required.** Which kind of intercept it is or is to be.
    pub intercept_type: Option<i64>,
}

impl CreateInterceptionRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleSwitch`, which is required.
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
    /// Sets `DstTargetList`.
    pub fn dst_target_list(mut self, value: impl Into<Value>) -> Self {
        self.dst_target_list = Some(value.into());
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `OrderIndex`, which is required.
    #[inline]
    pub fn order_index(mut self, value: i64) -> Self {
        self.order_index = Some(value);
        self
    }
    /// Sets `InterceptType`, which is required.
    #[inline]
    pub fn intercept_type(mut self, value: i64) -> Self {
        self.intercept_type = Some(value);
        self
    }
}

request! {
    CreateInterceptionRuleRequest {
        "ClusterId" => cluster_id: query,
        "RuleName" => rule_name: query,
        "RuleSwitch" => rule_switch: query,
        "SrcTarget" => src_target: query_json,
        "DstTargetList" => dst_target_list: query_json,
        "RuleType" => rule_type: query,
        "ClusterName" => cluster_name: query,
        "OrderIndex" => order_index: query,
        "InterceptType" => intercept_type: query,
    }
}

impl Operation for CreateInterceptionRuleRequest {
    type Response = CreateInterceptionRuleResponse;
    type Error = CreateInterceptionRuleError;
    const INFO: OperationInfo = super::operation("CreateInterceptionRule")
        .required(
            &[
                "ClusterId",
                "RuleName",
                "RuleSwitch",
                "ClusterName",
                "OrderIndex",
                "InterceptType",
            ],
        );
    const ERRORS: &'static [CreateInterceptionRuleError] = &[
        CreateInterceptionRuleError::NoPermission,
        CreateInterceptionRuleError::ServerError,
    ];
}

/// Response to [`CreateInterceptionRuleRequest`].
pub type CreateInterceptionRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateInterceptionRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateInterceptionRuleError = super::DocumentedError;
