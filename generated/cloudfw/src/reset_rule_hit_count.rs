// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetRuleHitCount`, from `cloudfw/ResetRuleHitCount.md`.

use alicloud_runtime::codegen::*;

/// Sets the hit counter of an Internet firewall policy back to zero.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ResetRuleHitCountRequest::new()
///     .acl_uuid("...");
/// let reply = client.reset_rule_hit_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetRuleHitCountRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Rule to work on, by the ID that its creation returned.
    pub acl_uuid: Option<String>,
}

impl ResetRuleHitCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AclUuid`, which is required.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
}

request! {
    ResetRuleHitCountRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "AclUuid" => acl_uuid: query,
    }
}

impl Operation for ResetRuleHitCountRequest {
    type Response = ResetRuleHitCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetRuleHitCount")
        .required(&["AclUuid"]);
}

/// Response to [`ResetRuleHitCountRequest`], which the documentation does not describe.
pub type ResetRuleHitCountResponse = alicloud_runtime::UndocumentedResponse;
