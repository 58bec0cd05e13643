// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAegisContainerPluginRule`, from `sas/GetAegisContainerPluginRule.md`.

use alicloud_runtime::codegen::*;

/// Reads one container escape prevention rule.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAegisContainerPluginRuleRequest::new();
/// let reply = client.get_aegis_container_plugin_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAegisContainerPluginRuleRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<i32>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
}

impl GetAegisContainerPluginRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RuleType`.
    #[inline]
    pub fn rule_type(mut self, value: i32) -> Self {
        self.rule_type = Some(value);
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    GetAegisContainerPluginRuleRequest {
        "Lang" => lang: query,
        "RuleType" => rule_type: query,
        "Id" => id: query,
    }
}

impl Operation for GetAegisContainerPluginRuleRequest {
    type Response = GetAegisContainerPluginRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAegisContainerPluginRule")
        .read_only();
}

/// Response to [`GetAegisContainerPluginRuleRequest`], which the documentation does not describe.
pub type GetAegisContainerPluginRuleResponse = alicloud_runtime::UndocumentedResponse;
