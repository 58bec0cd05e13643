// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetVpcFirewallRuleHitCount`, from `cloudfw/ResetVpcFirewallRuleHitCount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Sets the hit counter of a VPC firewall policy back to zero.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ResetVpcFirewallRuleHitCountRequest::new()
///     .acl_uuid("00281255-d220-4db1-8f4f-c4df221a1234");
/// let reply = client.reset_vpc_firewall_rule_hit_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetVpcFirewallRuleHitCountRequest {
    /// **Required.** Rule to work on, by the ID that its creation returned.
    /// Example: `00281255-d220-4db1-8f4f-c4df221ad84c`.
    pub acl_uuid: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
}

impl ResetVpcFirewallRuleHitCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclUuid`, which is required.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ResetVpcFirewallRuleHitCountRequest {
        "AclUuid" => acl_uuid: query,
        "Lang" => lang: query,
    }
}

impl Operation for ResetVpcFirewallRuleHitCountRequest {
    type Response = ResetVpcFirewallRuleHitCountResponse;
    type Error = ResetVpcFirewallRuleHitCountError;
    const INFO: OperationInfo = super::operation("ResetVpcFirewallRuleHitCount")
        .required(&["AclUuid"]);
    const ERRORS: &'static [ResetVpcFirewallRuleHitCountError] = &[
        ResetVpcFirewallRuleHitCountError::ErrorDBUpdateError,
        ResetVpcFirewallRuleHitCountError::ErrorParametersUid,
    ];
}

/// Response to [`ResetVpcFirewallRuleHitCountRequest`].
pub type ResetVpcFirewallRuleHitCountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetVpcFirewallRuleHitCountRequest`] names.
///
/// - [`ErrorDBUpdateError`](super::DocumentedError::ErrorDBUpdateError), here with HTTP status 200
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
pub type ResetVpcFirewallRuleHitCountError = super::DocumentedError;
