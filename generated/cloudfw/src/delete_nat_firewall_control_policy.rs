// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNatFirewallControlPolicy`, from `cloudfw/DeleteNatFirewallControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes an outbound access control rule of a NAT firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteNatFirewallControlPolicyRequest::new()
///     .acl_uuid("...")
///     .nat_gateway_id("...")
///     .direction("...");
/// let reply = client.delete_nat_firewall_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNatFirewallControlPolicyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Rule to work on, by the ID that its creation returned.
    pub acl_uuid: Option<String>,
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
}

impl DeleteNatFirewallControlPolicyRequest {
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
    /// Sets `AclUuid`, which is required.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
}

request! {
    DeleteNatFirewallControlPolicyRequest {
        "Lang" => lang: query,
        "AclUuid" => acl_uuid: query,
        "NatGatewayId" => nat_gateway_id: query,
        "Direction" => direction: query,
    }
}

impl Operation for DeleteNatFirewallControlPolicyRequest {
    type Response = DeleteNatFirewallControlPolicyResponse;
    type Error = DeleteNatFirewallControlPolicyError;
    const INFO: OperationInfo = super::operation("DeleteNatFirewallControlPolicy")
        .required(&["AclUuid", "NatGatewayId", "Direction"]);
    const ERRORS: &'static [DeleteNatFirewallControlPolicyError] = &[
        DeleteNatFirewallControlPolicyError::ErrorParametersUid,
        DeleteNatFirewallControlPolicyError::ErrorDBSelect,
        DeleteNatFirewallControlPolicyError::ErrorDBDelete,
        DeleteNatFirewallControlPolicyError::ErrorRecordLog,
    ];
}

/// Response to [`DeleteNatFirewallControlPolicyRequest`].
pub type DeleteNatFirewallControlPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNatFirewallControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorDBDelete`](super::DocumentedError::ErrorDBDelete)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type DeleteNatFirewallControlPolicyError = super::DocumentedError;
