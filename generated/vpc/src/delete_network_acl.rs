// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkAcl`, from `vpc/DeleteNetworkAcl.md`.

use alicloud_runtime::codegen::*;

/// Deletes a network ACL that no vSwitch uses any more.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteNetworkAclRequest::new()
///     .network_acl_id("...");
/// let reply = client.delete_network_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkAclRequest {
    /// **Required.** ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl)
    /// returned it.
    pub network_acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DeleteNetworkAclRequest {
        "NetworkAclId" => network_acl_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteNetworkAclRequest {
    type Response = DeleteNetworkAclResponse;
    type Error = DeleteNetworkAclError;
    const INFO: OperationInfo = super::operation("DeleteNetworkAcl")
        .required(&["NetworkAclId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteNetworkAclError] = &[
        DeleteNetworkAclError::ParameterMissingAliUid,
        DeleteNetworkAclError::ParameterMissingBid,
        DeleteNetworkAclError::ParameterMissingRegionId,
        DeleteNetworkAclError::ParameterEmptyRegionId,
        DeleteNetworkAclError::ParameterMissingNetworkAclId,
        DeleteNetworkAclError::ParameterEmptyNetworkAclId,
        DeleteNetworkAclError::InvalidNetworkAclNotFound,
        DeleteNetworkAclError::NetworkStatusModifying,
        DeleteNetworkAclError::NetworkAclExistBinding,
        DeleteNetworkAclError::NotSupportNetworkAcl,
        DeleteNetworkAclError::InternalError,
    ];
}

/// Response to [`DeleteNetworkAclRequest`].
pub type DeleteNetworkAclResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNetworkAclRequest`] names.
///
/// - [`ParameterMissingAliUid`](super::DocumentedError::ParameterMissingAliUid)
/// - [`ParameterMissingBid`](super::DocumentedError::ParameterMissingBid)
/// - [`ParameterMissingRegionId`](super::DocumentedError::ParameterMissingRegionId)
/// - [`ParameterEmptyRegionId`](super::DocumentedError::ParameterEmptyRegionId)
/// - [`ParameterMissingNetworkAclId`](super::DocumentedError::ParameterMissingNetworkAclId)
/// - [`ParameterEmptyNetworkAclId`](super::DocumentedError::ParameterEmptyNetworkAclId)
/// - [`InvalidNetworkAclNotFound`](super::DocumentedError::InvalidNetworkAclNotFound)
/// - [`NetworkStatusModifying`](super::DocumentedError::NetworkStatusModifying)
/// - [`NetworkAclExistBinding`](super::DocumentedError::NetworkAclExistBinding)
/// - [`NotSupportNetworkAcl`](super::DocumentedError::NotSupportNetworkAcl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteNetworkAclError = super::DocumentedError;
