// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpcFirewallControlPolicy`, from `cloudfw/DeleteVpcFirewallControlPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Removes one access control policy from the policy group of a VPC firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteVpcFirewallControlPolicyRequest::new()
///     .acl_uuid("00281255-d220-4db1-8f4f-c4df221ad84c")
///     .vpc_firewall_id("vfw-a42bbb7b887148c9****");
/// let reply = client.delete_vpc_firewall_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpcFirewallControlPolicyRequest {
    /// **Required.** Rule to work on, by the ID that its creation returned.
    /// Example: `00281255-d220-4db1-8f4f-c4df2214****`.
    pub acl_uuid: Option<String>,
    /// **Required.** ID of the VPC firewall that the call is about.
    /// Example: `vfw-a42bbb7b887148c91****`.
    pub vpc_firewall_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
}

impl DeleteVpcFirewallControlPolicyRequest {
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
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteVpcFirewallControlPolicyRequest {
        "AclUuid" => acl_uuid: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteVpcFirewallControlPolicyRequest {
    type Response = DeleteVpcFirewallControlPolicyResponse;
    type Error = DeleteVpcFirewallControlPolicyError;
    const INFO: OperationInfo = super::operation("DeleteVpcFirewallControlPolicy")
        .required(&["AclUuid", "VpcFirewallId"]);
    const ERRORS: &'static [DeleteVpcFirewallControlPolicyError] = &[
        DeleteVpcFirewallControlPolicyError::ErrorParametersUid,
        DeleteVpcFirewallControlPolicyError::ErrorDBSelect,
        DeleteVpcFirewallControlPolicyError::ErrorDBDelete,
        DeleteVpcFirewallControlPolicyError::ErrorRecordLog,
    ];
}

/// Response to [`DeleteVpcFirewallControlPolicyRequest`].
pub type DeleteVpcFirewallControlPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpcFirewallControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorDBDelete`](super::DocumentedError::ErrorDBDelete)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type DeleteVpcFirewallControlPolicyError = super::DocumentedError;
