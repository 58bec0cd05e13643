// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDeleteVpcFirewallControlPolicy`, from `cloudfw/BatchDeleteVpcFirewallControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Removes several access control policies from a VPC firewall in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::BatchDeleteVpcFirewallControlPolicyRequest::new()
///     .vpc_firewall_id("...")
///     .acl_uuid_list(["..."]);
/// let reply = client.batch_delete_vpc_firewall_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDeleteVpcFirewallControlPolicyRequest {
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// **Required.** Items of the kind ACL uuid to work on or to narrow the list down to.
    /// Items: at most 100.
    pub acl_uuid_list: Vec<String>,
}

impl BatchDeleteVpcFirewallControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
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
}

request! {
    BatchDeleteVpcFirewallControlPolicyRequest {
        "VpcFirewallId" => vpc_firewall_id: query,
        "AclUuidList" => acl_uuid_list: query,
    }
}

impl Operation for BatchDeleteVpcFirewallControlPolicyRequest {
    type Response = BatchDeleteVpcFirewallControlPolicyResponse;
    type Error = BatchDeleteVpcFirewallControlPolicyError;
    const INFO: OperationInfo = super::operation("BatchDeleteVpcFirewallControlPolicy")
        .required(&["VpcFirewallId", "AclUuidList"]);
    const ERRORS: &'static [BatchDeleteVpcFirewallControlPolicyError] = &[
        BatchDeleteVpcFirewallControlPolicyError::ErrorParametersUid,
        BatchDeleteVpcFirewallControlPolicyError::ErrorDBSelect,
        BatchDeleteVpcFirewallControlPolicyError::ErrorRecordLog,
    ];
}

/// Response to [`BatchDeleteVpcFirewallControlPolicyRequest`].
pub type BatchDeleteVpcFirewallControlPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchDeleteVpcFirewallControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type BatchDeleteVpcFirewallControlPolicyError = super::DocumentedError;
