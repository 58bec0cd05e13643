// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigWebCCRuleV2`, from `ddoscoo/ConfigWebCCRuleV2.md`.

use alicloud_runtime::codegen::*;

/// Creates or edits a website's custom frequency control rules, several in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigWebCCRuleV2Request::new()
///     .domain("www.example.com")
///     .rule_list("text");
/// let reply = client.config_web_cc_rule_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigWebCCRuleV2Request {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// **Required.** Items of the kind rule to work on or to narrow the list down to. Example: `text`.
    pub rule_list: Option<String>,
    /// Number that is given for this: expires. Example: `0`.
    pub expires: Option<i64>,
}

impl ConfigWebCCRuleV2Request {
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
    /// Sets `RuleList`, which is required.
    pub fn rule_list(mut self, value: impl Into<String>) -> Self {
        self.rule_list = Some(value.into());
        self
    }
    /// Sets `Expires`.
    #[inline]
    pub fn expires(mut self, value: i64) -> Self {
        self.expires = Some(value);
        self
    }
}

request! {
    ConfigWebCCRuleV2Request {
        "Domain" => domain: query,
        "RuleList" => rule_list: query,
        "Expires" => expires: query,
    }
}

impl Operation for ConfigWebCCRuleV2Request {
    type Response = ConfigWebCCRuleV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigWebCCRuleV2")
        .required(&["Domain", "RuleList"]);
}

/// Response to [`ConfigWebCCRuleV2Request`].
pub type ConfigWebCCRuleV2Response = alicloud_runtime::EmptyResponse;
