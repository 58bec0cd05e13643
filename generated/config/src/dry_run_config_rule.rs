// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DryRunConfigRule`, from `config/DryRunConfigRule.md`.

use alicloud_runtime::codegen::*;

/// Tests a rule against a configuration item, without recording a result.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DryRunConfigRuleRequest::new();
/// let reply = client.dry_run_config_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DryRunConfigRuleRequest {
    /// Configuration of a resource to try the rule on, as JSON.
    pub configuration_item: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
}

impl DryRunConfigRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigurationItem`.
    pub fn configuration_item(mut self, value: impl Into<String>) -> Self {
        self.configuration_item = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    DryRunConfigRuleRequest {
        "ConfigurationItem" => configuration_item: form,
        "ResourceType" => resource_type: form,
    }
}

impl Operation for DryRunConfigRuleRequest {
    type Response = DryRunConfigRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DryRunConfigRule");
}

/// Response to [`DryRunConfigRuleRequest`], which the documentation does not describe.
pub type DryRunConfigRuleResponse = alicloud_runtime::UndocumentedResponse;
