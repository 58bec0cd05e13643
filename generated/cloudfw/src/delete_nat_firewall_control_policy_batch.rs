// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNatFirewallControlPolicyBatch`, from `cloudfw/DeleteNatFirewallControlPolicyBatch.md`.

use alicloud_runtime::codegen::*;

/// Deletes several access control rules of a NAT firewall with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteNatFirewallControlPolicyBatchRequest::new()
///     .acl_uuid_list(["..."])
///     .nat_gateway_id("...");
/// let reply = client.delete_nat_firewall_control_policy_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNatFirewallControlPolicyBatchRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Items of the kind ACL uuid to work on or to narrow the list down to.
    /// Items: at most 100.
    pub acl_uuid_list: Vec<String>,
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
}

impl DeleteNatFirewallControlPolicyBatchRequest {
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
    /// Sets `AclUuidList`, which is required.
    pub fn acl_uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.acl_uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
}

request! {
    DeleteNatFirewallControlPolicyBatchRequest {
        "Lang" => lang: query,
        "AclUuidList" => acl_uuid_list: query,
        "NatGatewayId" => nat_gateway_id: query,
        "Direction" => direction: query,
    }
}

impl Operation for DeleteNatFirewallControlPolicyBatchRequest {
    type Response = DeleteNatFirewallControlPolicyBatchResponse;
    type Error = DeleteNatFirewallControlPolicyBatchError;
    const INFO: OperationInfo = super::operation("DeleteNatFirewallControlPolicyBatch")
        .required(&["AclUuidList", "NatGatewayId"]);
    const ERRORS: &'static [DeleteNatFirewallControlPolicyBatchError] = &[
        DeleteNatFirewallControlPolicyBatchError::ErrorParametersUid,
        DeleteNatFirewallControlPolicyBatchError::ErrorDBSelect,
        DeleteNatFirewallControlPolicyBatchError::ErrorDBDelete,
        DeleteNatFirewallControlPolicyBatchError::ErrorRecordLog,
    ];
}

/// Response to [`DeleteNatFirewallControlPolicyBatchRequest`].
pub type DeleteNatFirewallControlPolicyBatchResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNatFirewallControlPolicyBatchRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorDBDelete`](super::DocumentedError::ErrorDBDelete)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type DeleteNatFirewallControlPolicyBatchError = super::DocumentedError;
