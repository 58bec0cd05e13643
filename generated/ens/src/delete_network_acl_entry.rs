// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkAclEntry`, from `ens/DeleteNetworkAclEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes one rule from a network ACL by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteNetworkAclEntryRequest::new();
/// let reply = client.delete_network_acl_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkAclEntryRequest {
    /// ID of the network ACL entry that the call is about.
    pub network_acl_entry_id: Option<String>,
}

impl DeleteNetworkAclEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkAclEntryId`.
    pub fn network_acl_entry_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_id = Some(value.into());
        self
    }
}

request! {
    DeleteNetworkAclEntryRequest {
        "NetworkAclEntryId" => network_acl_entry_id: query,
    }
}

impl Operation for DeleteNetworkAclEntryRequest {
    type Response = DeleteNetworkAclEntryResponse;
    type Error = DeleteNetworkAclEntryError;
    const INFO: OperationInfo = super::operation("DeleteNetworkAclEntry");
    const ERRORS: &'static [DeleteNetworkAclEntryError] = &[
        DeleteNetworkAclEntryError::EnsInterfaceError,
        DeleteNetworkAclEntryError::InvalidNetworkAclEntryIdNotFound,
        DeleteNetworkAclEntryError::MissingAny,
        DeleteNetworkAclEntryError::InvalidAny,
        DeleteNetworkAclEntryError::NoPermission,
        DeleteNetworkAclEntryError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteNetworkAclEntryRequest`].
pub type DeleteNetworkAclEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNetworkAclEntryRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidNetworkAclEntryIdNotFound`](super::DocumentedError::InvalidNetworkAclEntryIdNotFound)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteNetworkAclEntryError = super::DocumentedError;
