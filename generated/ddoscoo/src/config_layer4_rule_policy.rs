// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigLayer4RulePolicy`, from `ddoscoo/ConfigLayer4RulePolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets the IP addresses of primary and secondary origin servers for port forwarding rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigLayer4RulePolicyRequest::new()
///     .listeners("text");
/// let reply = client.config_layer4_rule_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigLayer4RulePolicyRequest {
    /// **Required.** The listeners that are concerned. Example: `text`.
    pub listeners: Option<String>,
}

impl ConfigLayer4RulePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Listeners`, which is required.
    pub fn listeners(mut self, value: impl Into<String>) -> Self {
        self.listeners = Some(value.into());
        self
    }
}

request! {
    ConfigLayer4RulePolicyRequest {
        "Listeners" => listeners: query,
    }
}

impl Operation for ConfigLayer4RulePolicyRequest {
    type Response = ConfigLayer4RulePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigLayer4RulePolicy")
        .required(&["Listeners"]);
}

/// Response to [`ConfigLayer4RulePolicyRequest`].
pub type ConfigLayer4RulePolicyResponse = alicloud_runtime::EmptyResponse;
