// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindResolverRuleVpc`, from `pvtz/BindResolverRuleVpc.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Vpc};

/// Sets the VPCs in which a forwarding rule applies.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::BindResolverRuleVpcRequest::new()
///     .rule_id("...");
/// let reply = client.bind_resolver_rule_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindResolverRuleVpcRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Forwarding rule to work on.
    pub rule_id: Option<String>,
    /// VPCs that the forwarding rule is to hold for. Items: at most 500.
    pub vpc: Vec<Vpc>,
}

impl BindResolverRuleVpcRequest {
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
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `Vpc`.
    pub fn vpc(mut self, value: impl IntoIterator<Item = impl Into<Vpc>>) -> Self {
        self.vpc = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BindResolverRuleVpcRequest {
        "Lang" => lang: query,
        "RuleId" => rule_id: query,
        "Vpc" => vpc: query,
    }
}

impl Operation for BindResolverRuleVpcRequest {
    type Response = BindResolverRuleVpcResponse;
    type Error = BindResolverRuleVpcError;
    const INFO: OperationInfo = super::operation("BindResolverRuleVpc")
        .required(&["RuleId"]);
    const ERRORS: &'static [BindResolverRuleVpcError] = &[
        BindResolverRuleVpcError::ZoneVpcZoneRepeated,
    ];
}

/// Response to [`BindResolverRuleVpcRequest`].
pub type BindResolverRuleVpcResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BindResolverRuleVpcRequest`] names.
///
/// - [`ZoneVpcZoneRepeated`](super::DocumentedError::ZoneVpcZoneRepeated)
pub type BindResolverRuleVpcError = super::DocumentedError;
