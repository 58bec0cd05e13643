// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkAcl`, from `ens/DeleteNetworkAcl.md`.

use alicloud_runtime::codegen::*;

/// Deletes a network ACL with its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteNetworkAclRequest::new()
///     .network_acl_id("...");
/// let reply = client.delete_network_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkAclRequest {
    /// **Required.** ID of the network ACL that the call is about.
    pub network_acl_id: Option<String>,
}

impl DeleteNetworkAclRequest {
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
}

request! {
    DeleteNetworkAclRequest {
        "NetworkAclId" => network_acl_id: query,
    }
}

impl Operation for DeleteNetworkAclRequest {
    type Response = DeleteNetworkAclResponse;
    type Error = DeleteNetworkAclError;
    const INFO: OperationInfo = super::operation("DeleteNetworkAcl")
        .required(&["NetworkAclId"]);
    const ERRORS: &'static [DeleteNetworkAclError] = &[
        DeleteNetworkAclError::InvalidParameter,
        DeleteNetworkAclError::NetworkAclIdNotFound,
        DeleteNetworkAclError::DependencyNetworkViolation,
        DeleteNetworkAclError::EnsInterfaceError,
        DeleteNetworkAclError::MissingParameter,
        DeleteNetworkAclError::NoPermission,
    ];
}

/// Response to [`DeleteNetworkAclRequest`].
pub type DeleteNetworkAclResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNetworkAclRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NetworkAclIdNotFound`](super::DocumentedError::NetworkAclIdNotFound)
/// - [`DependencyNetworkViolation`](super::DocumentedError::DependencyNetworkViolation)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DeleteNetworkAclError = super::DocumentedError;
