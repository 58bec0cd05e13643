// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateResolverRule`, from `pvtz/UpdateResolverRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ForwardIp};

/// Changes the name, target servers, or endpoint of a forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::UpdateResolverRuleRequest::new()
///     .rule_id("...");
/// let reply = client.update_resolver_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateResolverRuleRequest {
    /// **Required.** Forwarding rule to work on.
    pub rule_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// IP address that belongs to the forward. Items: at most 12.
    pub forward_ip: Vec<ForwardIp>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Outbound endpoint to work on.
    pub endpoint_id: Option<String>,
}

impl UpdateResolverRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ForwardIp`.
    pub fn forward_ip(
        mut self,
        value: impl IntoIterator<Item = impl Into<ForwardIp>>,
    ) -> Self {
        self.forward_ip = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    UpdateResolverRuleRequest {
        "RuleId" => rule_id: query,
        "Name" => name: query,
        "ForwardIp" => forward_ip: query,
        "Lang" => lang: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for UpdateResolverRuleRequest {
    type Response = UpdateResolverRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateResolverRule")
        .required(&["RuleId"]);
}

/// Response to [`UpdateResolverRuleRequest`].
pub type UpdateResolverRuleResponse = alicloud_runtime::EmptyResponse;
