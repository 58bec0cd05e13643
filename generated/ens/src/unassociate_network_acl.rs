// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateNetworkAcl`, from `ens/UnassociateNetworkAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource};

/// Unbinds a network ACL from a network, whose traffic it then no longer filters.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::unassociate_network_acl::Resource;
///
/// let request = alicloud_ens::UnassociateNetworkAclRequest::new()
///     .network_acl_id("...")
///     .resource([Resource::new()]);
/// let reply = client.unassociate_network_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateNetworkAclRequest {
    /// **Required.** ID of the network ACL that the call is about.
    pub network_acl_id: Option<String>,
    /// **Required.** What the access list is tied to. Items: at most 30.
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
    /// Sets `Resource`, which is required.
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
        "Resource" => resource: query,
    }
}

impl Operation for UnassociateNetworkAclRequest {
    type Response = UnassociateNetworkAclResponse;
    type Error = UnassociateNetworkAclError;
    const INFO: OperationInfo = super::operation("UnassociateNetworkAcl")
        .required(&["NetworkAclId", "Resource"]);
    const ERRORS: &'static [UnassociateNetworkAclError] = &[
        UnassociateNetworkAclError::MissingAny,
        UnassociateNetworkAclError::InvalidAny,
        UnassociateNetworkAclError::EnsInterfaceError,
        UnassociateNetworkAclError::InvalidNetworkAclNotFound,
        UnassociateNetworkAclError::RegionAccessDenied,
        UnassociateNetworkAclError::InvalidResourceNotBond,
        UnassociateNetworkAclError::IncorrectResourceBondStatus,
        UnassociateNetworkAclError::NoPermission,
        UnassociateNetworkAclError::InvalidParameterAny,
    ];
}

/// Response to [`UnassociateNetworkAclRequest`].
pub type UnassociateNetworkAclResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateNetworkAclRequest`] names.
///
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidNetworkAclNotFound`](super::DocumentedError::InvalidNetworkAclNotFound)
/// - [`RegionAccessDenied`](super::DocumentedError::RegionAccessDenied)
/// - [`InvalidResourceNotBond`](super::DocumentedError::InvalidResourceNotBond)
/// - [`IncorrectResourceBondStatus`](super::DocumentedError::IncorrectResourceBondStatus)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type UnassociateNetworkAclError = super::DocumentedError;
