// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteResolverRule`, from `pvtz/DeleteResolverRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a forwarding rule; queries for its domain are no longer passed to other DNS servers.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DeleteResolverRuleRequest::new()
///     .rule_id("...");
/// let reply = client.delete_resolver_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteResolverRuleRequest {
    /// **Required.** Forwarding rule to work on.
    pub rule_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteResolverRuleRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteResolverRuleRequest {
        "RuleId" => rule_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteResolverRuleRequest {
    type Response = DeleteResolverRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteResolverRule")
        .required(&["RuleId"]);
}

/// Response to [`DeleteResolverRuleRequest`].
pub type DeleteResolverRuleResponse = alicloud_runtime::EmptyResponse;
