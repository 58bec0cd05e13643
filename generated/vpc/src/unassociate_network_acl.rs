// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateNetworkAcl`, from `vpc/UnassociateNetworkAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkAclResource};

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
    /// Resources to attach the network ACL to or to detach it from. Items: at most 100.
    pub resource: Vec<NetworkAclResource>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
        value: impl IntoIterator<Item = impl Into<NetworkAclResource>>,
    ) -> Self {
        self.resource = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    UnassociateNetworkAclRequest {
        "NetworkAclId" => network_acl_id: query,
        "RegionId" => region_id: query,
        "Resource" => resource: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UnassociateNetworkAclRequest {
    type Response = UnassociateNetworkAclResponse;
    type Error = UnassociateNetworkAclError;
    const INFO: OperationInfo = super::operation("UnassociateNetworkAcl")
        .required(&["NetworkAclId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UnassociateNetworkAclError] = &[
        UnassociateNetworkAclError::InternalError,
        UnassociateNetworkAclError::ParameterMissingAliUid,
        UnassociateNetworkAclError::ParameterMissingBid,
        UnassociateNetworkAclError::ParameterMissingRegionId,
        UnassociateNetworkAclError::ParameterEmptyRegionId,
        UnassociateNetworkAclError::ParameterMissingNetworkAclId,
        UnassociateNetworkAclError::ParameterEmptyNetworkAclId,
        UnassociateNetworkAclError::ParameterMissingResources,
        UnassociateNetworkAclError::ParameterEmptyResources,
        UnassociateNetworkAclError::InvalidNetworkAclNotFound,
        UnassociateNetworkAclError::NetworkStatusModifying,
        UnassociateNetworkAclError::ResourceStatusError,
        UnassociateNetworkAclError::InvalidResourceNotFound,
        UnassociateNetworkAclError::InvalidResourceVpcError,
        UnassociateNetworkAclError::InvalidResourceNotBinding,
        UnassociateNetworkAclError::NotSupportNetworkAcl,
        UnassociateNetworkAclError::MismatchNetworkAclAndVSwitch,
    ];
}

/// Response to [`UnassociateNetworkAclRequest`].
pub type UnassociateNetworkAclResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateNetworkAclRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ParameterMissingAliUid`](super::DocumentedError::ParameterMissingAliUid)
/// - [`ParameterMissingBid`](super::DocumentedError::ParameterMissingBid)
/// - [`ParameterMissingRegionId`](super::DocumentedError::ParameterMissingRegionId)
/// - [`ParameterEmptyRegionId`](super::DocumentedError::ParameterEmptyRegionId)
/// - [`ParameterMissingNetworkAclId`](super::DocumentedError::ParameterMissingNetworkAclId)
/// - [`ParameterEmptyNetworkAclId`](super::DocumentedError::ParameterEmptyNetworkAclId)
/// - [`ParameterMissingResources`](super::DocumentedError::ParameterMissingResources)
/// - [`ParameterEmptyResources`](super::DocumentedError::ParameterEmptyResources)
/// - [`InvalidNetworkAclNotFound`](super::DocumentedError::InvalidNetworkAclNotFound)
/// - [`NetworkStatusModifying`](super::DocumentedError::NetworkStatusModifying)
/// - [`ResourceStatusError`](super::DocumentedError::ResourceStatusError)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InvalidResourceVpcError`](super::DocumentedError::InvalidResourceVpcError)
/// - [`InvalidResourceNotBinding`](super::DocumentedError::InvalidResourceNotBinding)
/// - [`NotSupportNetworkAcl`](super::DocumentedError::NotSupportNetworkAcl)
/// - [`MismatchNetworkAclAndVSwitch`](super::DocumentedError::MismatchNetworkAclAndVSwitch)
pub type UnassociateNetworkAclError = super::DocumentedError;
