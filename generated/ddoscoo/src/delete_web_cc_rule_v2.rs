// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWebCCRuleV2`, from `ddoscoo/DeleteWebCCRuleV2.md`.

use alicloud_runtime::codegen::*;

/// Deletes custom frequency rules of a website, in the newer form of this operation.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteWebCCRuleV2Request::new()
///     .domain("www.example.com");
/// let reply = client.delete_web_cc_rule_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWebCCRuleV2Request {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// Names of the rules to work on or to narrow the list down to. Example: `[\"trdsss\"]`.
    pub rule_names: Option<String>,
    /// Account or person that the item belongs to. Example: `manual`.
    pub owner: Option<String>,
}

impl DeleteWebCCRuleV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `RuleNames`.
    pub fn rule_names(mut self, value: impl Into<String>) -> Self {
        self.rule_names = Some(value.into());
        self
    }
    /// Sets `Owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }
}

request! {
    DeleteWebCCRuleV2Request {
        "Domain" => domain: query,
        "RuleNames" => rule_names: query,
        "Owner" => owner: query,
    }
}

impl Operation for DeleteWebCCRuleV2Request {
    type Response = DeleteWebCCRuleV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWebCCRuleV2")
        .required(&["Domain"]);
}

/// Response to [`DeleteWebCCRuleV2Request`].
pub type DeleteWebCCRuleV2Response = alicloud_runtime::EmptyResponse;
