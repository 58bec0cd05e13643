// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachToPolicy`, from `ddosbgp/AttachToPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpPortProtocolList, Protocol};

/// Attaches protected objects, given by IP address, port and protocol, to a mitigation policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// use alicloud_ddosbgp::attach_to_policy::IpPortProtocolList;
///
/// let request = alicloud_ddosbgp::AttachToPolicyRequest::new()
///     .policy_id("...")
///     .ip_port_protocol_list([IpPortProtocolList::new()]);
/// let reply = client.attach_to_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachToPolicyRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// **Required.** Items of the kind IP address port protocol to work on or to narrow the list down
    /// to.
    pub ip_port_protocol_list: Vec<IpPortProtocolList>,
    /// Which version of the port is meant.
    pub port_version: Option<String>,
}

impl AttachToPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
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
    AttachToPolicyRequest {
        "PolicyId" => policy_id: query,
        "IpPortProtocolList" => ip_port_protocol_list: query_json,
        "PortVersion" => port_version: query,
    }
}

impl Operation for AttachToPolicyRequest {
    type Response = AttachToPolicyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AttachToPolicy")
        .required(&["PolicyId", "IpPortProtocolList"]);
}

/// Response to [`AttachToPolicyRequest`], which the documentation does not describe.
pub type AttachToPolicyResponse = alicloud_runtime::UndocumentedResponse;
