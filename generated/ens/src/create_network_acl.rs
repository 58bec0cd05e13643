// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkAcl`, from `ens/CreateNetworkAcl.md`.

use alicloud_runtime::codegen::*;

/// Creates a network ACL, to which rules are added with
/// [`CreateNetworkAclEntry`](super::Client::create_network_acl_entry).
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateNetworkAclRequest::new();
/// let reply = client.create_network_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkAclRequest {
    /// Name that the network ACL goes by.
    pub network_acl_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateNetworkAclRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateNetworkAclRequest {
        "NetworkAclName" => network_acl_name: query,
        "Description" => description: query,
    }
}

impl Operation for CreateNetworkAclRequest {
    type Response = CreateNetworkAclResponse;
    type Error = CreateNetworkAclError;
    const INFO: OperationInfo = super::operation("CreateNetworkAcl");
    const ERRORS: &'static [CreateNetworkAclError] = &[
        CreateNetworkAclError::InvalidParameter,
        CreateNetworkAclError::EnsInterfaceError,
        CreateNetworkAclError::NoPermission,
    ];
}

/// Response to [`CreateNetworkAclRequest`].
#[non_exhaustive]
pub struct CreateNetworkAclResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// ID of the network ACL that the item belongs to or stands for.
    /// Example: `nacl-5p1fg655nh68xyz9i****`.
    pub network_acl_id: Option<String>,
}

response! {
    CreateNetworkAclResponse {
        "RequestId" => request_id: value,
        "NetworkAclId" => network_acl_id: value,
    }
}

/// Errors that the documentation of [`CreateNetworkAclRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CreateNetworkAclError = super::DocumentedError;
