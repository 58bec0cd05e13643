// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkAcl`, from `vpc/DeleteNetworkAcl.md`.

use alicloud_runtime::codegen::*;

/// Deletes a network ACL that no vSwitch uses any more.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteNetworkAclRequest::new();
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
}

/// What [`DeleteNetworkAclRequest`] is answered with.
pub type DeleteNetworkAclResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteNetworkAclRequest`] names.
    pub enum DeleteNetworkAclError {
        ParameterMissingAliUid = "ParameterMissing.AliUid" ("400"), "ParameterMissing.AliUid", "The call does not carry the account that it is made for.";
        ParameterMissingBid = "ParameterMissing.Bid" ("400"), "ParameterMissing.Bid", "The call does not carry `Bid`, the mark of the site that the account belongs to.";
        ParameterMissingRegionId = "ParameterMissing.RegionId" ("400"), "ParameterMissing.RegionId", "The call lacks `RegionId`. Give the region of the network ACL.";
        ParameterEmptyRegionId = "ParameterEmpty.RegionId" ("400"), "ParameterEmpty.RegionId", "`RegionId` is there but holds no value. Give the region of the network ACL.";
        ParameterMissingNetworkAclId = "ParameterMissing.NetworkAclId" ("400"), "ParameterMissing.NetworkAclId", "The call lacks `NetworkAclId`, so it names no network ACL.";
        ParameterEmptyNetworkAclId = "ParameterEmpty.NetworkAclId" ("400"), "ParameterEmpty.NetworkAclId", "`NetworkAclId` is there but holds no value.";
        InvalidNetworkAclNotFound = "InvalidNetworkAcl.NotFound" ("400"), "", "No network ACL has this ID. Check `NetworkAclId` and the region.";
        NetworkStatusModifying = "NetworkStatus.Modifying" ("400"), "", "The network ACL is being changed right now. Wait until that is done.";
        NetworkAclExistBinding = "NetworkAclExistBinding" ("400"), "", "VSwitches still use the network ACL. Detach it from them first.";
        NotSupportNetworkAcl = "NotSupport.NetworkAcl" ("400"), "", "Network ACLs cannot be used here at present.";
        InternalError = "InternalError" ("500"), "", "The service failed for a reason of its own. Try again later.";
    }
}
