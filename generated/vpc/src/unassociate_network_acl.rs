// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateNetworkAcl`, from `vpc/UnassociateNetworkAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource};

/// Detaches a network ACL from vSwitches; their traffic is no longer filtered by it.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnassociateNetworkAclRequest::new()
///     .network_acl_id("nacl-a2do9e413e0spxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.unassociate_network_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateNetworkAclRequest {
    /// **Required.** ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl)
    /// returned it. Example: `nacl-a2do9e413e0spxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resources to attach the network ACL to or to detach it from.
    pub resource: Vec<Resource>,
}

impl UnassociateNetworkAclRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkAclId`, which is required.
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(
        mut self,
        value: impl IntoIterator<Item = impl Into<Resource>>,
    ) -> Self {
        self.resource = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UnassociateNetworkAclRequest {
        "NetworkAclId" => network_acl_id: query,
        "RegionId" => region_id: query,
        "Resource" => resource: query,
    }
}

impl Operation for UnassociateNetworkAclRequest {
    type Response = UnassociateNetworkAclResponse;
    type Error = UnassociateNetworkAclError;
    const INFO: OperationInfo = super::operation("UnassociateNetworkAcl")
        .required(&["NetworkAclId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [UnassociateNetworkAclError] = &[
        UnassociateNetworkAclError::InternalError,
    ];
}

/// What [`UnassociateNetworkAclRequest`] is answered with.
pub type UnassociateNetworkAclResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateNetworkAclRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UnassociateNetworkAclError = super::DocumentedError;
