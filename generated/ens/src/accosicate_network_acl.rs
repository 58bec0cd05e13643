// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AccosicateNetworkAcl`, from `ens/AccosicateNetworkAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource};

/// Binds a network ACL to a network, whose traffic it filters from then on. The name is misspelled
/// in the API itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::accosicate_network_acl::Resource;
///
/// let request = alicloud_ens::AccosicateNetworkAclRequest::new()
///     .network_acl_id("...")
///     .resource([Resource::new()]);
/// let reply = client.accosicate_network_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AccosicateNetworkAclRequest {
    /// **Required.** ID of the network ACL that the call is about.
    pub network_acl_id: Option<String>,
    /// **Required.** What the access list is tied to. Items: at most 30.
    pub resource: Vec<Resource>,
}

impl AccosicateNetworkAclRequest {
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
    AccosicateNetworkAclRequest {
        "NetworkAclId" => network_acl_id: query,
        "Resource" => resource: query,
    }
}

impl Operation for AccosicateNetworkAclRequest {
    type Response = AccosicateNetworkAclResponse;
    type Error = AccosicateNetworkAclError;
    const INFO: OperationInfo = super::operation("AccosicateNetworkAcl")
        .required(&["NetworkAclId", "Resource"]);
    const ERRORS: &'static [AccosicateNetworkAclError] = &[
        AccosicateNetworkAclError::MissingAny,
        AccosicateNetworkAclError::InvalidAny,
        AccosicateNetworkAclError::EnsInterfaceError,
        AccosicateNetworkAclError::InvalidNetworkAclNotFound,
        AccosicateNetworkAclError::InvalidResourceNotFound,
        AccosicateNetworkAclError::InvalidResourceAssociated,
        AccosicateNetworkAclError::RegionAccessDenied,
        AccosicateNetworkAclError::InvalidResourceNotSupport,
        AccosicateNetworkAclError::NoPermission,
        AccosicateNetworkAclError::InvalidParameterAny,
    ];
}

/// Response to [`AccosicateNetworkAclRequest`].
pub type AccosicateNetworkAclResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AccosicateNetworkAclRequest`] names.
///
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidNetworkAclNotFound`](super::DocumentedError::InvalidNetworkAclNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InvalidResourceAssociated`](super::DocumentedError::InvalidResourceAssociated)
/// - [`RegionAccessDenied`](super::DocumentedError::RegionAccessDenied)
/// - [`InvalidResourceNotSupport`](super::DocumentedError::InvalidResourceNotSupport)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type AccosicateNetworkAclError = super::DocumentedError;
