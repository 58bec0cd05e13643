// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCcCustomedRule`, from `ddospro/DeleteCcCustomedRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom rule against HTTP floods of a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DeleteCcCustomedRuleRequest::new()
///     .domain("www.aliyun.com")
///     .name("testCcRule1");
/// let reply = client.delete_cc_customed_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCcCustomedRuleRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Name that people know the item by. Example: `customedCcRule1`.
    pub name: Option<String>,
}

impl DeleteCcCustomedRuleRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeleteCcCustomedRuleRequest {
        "Domain" => domain: query,
        "Name" => name: query,
    }
}

impl Operation for DeleteCcCustomedRuleRequest {
    type Response = DeleteCcCustomedRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCcCustomedRule")
        .required(&["Domain", "Name"]);
}

/// Response to [`DeleteCcCustomedRuleRequest`].
pub type DeleteCcCustomedRuleResponse = alicloud_runtime::EmptyResponse;
