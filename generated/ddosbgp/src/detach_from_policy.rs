// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachFromPolicy`, from `ddosbgp/DetachFromPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpPortProtocolList, PolicyType, Protocol};

/// Separates protected objects from the mitigation policy attached to them.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// use alicloud_ddosbgp::detach_from_policy::IpPortProtocolList;
///
/// let request = alicloud_ddosbgp::DetachFromPolicyRequest::new()
///     .policy_type("...")
///     .ip_port_protocol_list([IpPortProtocolList::new()]);
/// let reply = client.detach_from_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachFromPolicyRequest {
    /// **Required.** Which kind of policy it is or is to be.
    pub policy_type: Option<Open<PolicyType>>,
    /// **Required.** Items of the kind IP address port protocol to work on or to narrow the list down
    /// to.
    pub ip_port_protocol_list: Vec<IpPortProtocolList>,
    /// Which version of the port is meant.
    pub port_version: Option<String>,
}

impl DetachFromPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<Open<PolicyType>>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `IpPortProtocolList`, which is required.
    pub fn ip_port_protocol_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<IpPortProtocolList>>,
    ) -> Self {
        self.ip_port_protocol_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PortVersion`.
    pub fn port_version(mut self, value: impl Into<String>) -> Self {
        self.port_version = Some(value.into());
        self
    }
}

request! {
    DetachFromPolicyRequest {
        "PolicyType" => policy_type: query,
        "IpPortProtocolList" => ip_port_protocol_list: query_json,
        "PortVersion" => port_version: query,
    }
}

impl Operation for DetachFromPolicyRequest {
    type Response = DetachFromPolicyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DetachFromPolicy")
        .required(&["PolicyType", "IpPortProtocolList"]);
}

/// Response to [`DetachFromPolicyRequest`].
pub type DetachFromPolicyResponse = alicloud_runtime::EmptyResponse;
