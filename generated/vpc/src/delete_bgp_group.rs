// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBgpGroup`, from `vpc/DeleteBgpGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a BGP group.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteBgpGroupRequest::new()
///     .bgp_group_id("bgpg-wz9f62v4fbg2gxxxxxxxx")
///     .region_id("cn-shanghai");
/// let reply = client.delete_bgp_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBgpGroupRequest {
    /// **Required.** ID of a BGP group, as [`CreateBgpGroup`](super::Client::create_bgp_group) returned
    /// it. Example: `bgpg-wz9f62v4fbg2gxxxxxxxx`.
    pub bgp_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl DeleteBgpGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BgpGroupId`, which is required.
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = Some(value.into());
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
}

request! {
    DeleteBgpGroupRequest {
        "BgpGroupId" => bgp_group_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteBgpGroupRequest {
    type Response = DeleteBgpGroupResponse;
    type Error = DeleteBgpGroupError;
    const INFO: OperationInfo = super::operation("DeleteBgpGroup")
        .required(&["BgpGroupId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`DeleteBgpGroupRequest`] is answered with.
pub type DeleteBgpGroupResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteBgpGroupRequest`] names.
    pub enum DeleteBgpGroupError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        QuotaExceededBgp = "QuotaExceeded.Bgp" ("400"), "", "The virtual border router has as many BGP neighbors or groups as it can.";
        QuotaExceededNqa = "QuotaExceeded.Nqa" ("400"), "", "The virtual border router runs as many link checks (NQA) as it can.";
        QuotaExceededBgpNetwork = "QuotaExceeded.BgpNetwork" ("400"), "", "The virtual border router announces as many ranges as it can.";
        InvalidPeerIpAddress = "InvalidPeerIpAddress" ("400"), "", "The router has several leased lines, so the neighbor's address must be given.";
        InvalidVbrNetwork = "InvalidVbrNetwork" ("400"), "vbr netowrk not exists", "The virtual border router, or its network, does not exist.";
        InvalidBgpGroup = "InvalidBgpGroup" ("400"), "bgp group not exists", "The BGP group does not exist.";
        InvalidBgpNameMalformed = "InvalidBgpName.Malformed" ("400"), "", "The BGP group cannot have this name; it is not well formed.";
        InvalidBgpDiscriptionMalformed = "InvalidBgpDiscription.Malformed" ("400"), "", "The BGP group cannot have this description; it is not well formed.";
        InvalidBgpAuthkeyMalformed = "InvalidBgpAuthkey.Malformed" ("400"), "", "The secret of the BGP group is not well formed. Check `AuthKey`.";
        InvalidIPMalformed = "InvalidIP.Malformed" ("400"), "Ip malformed.", "One of the addresses is not well formed.";
        InvalidPeerAsnMalformed = "InvalidPeerAsn.Malformed" ("400"), "", "`PeerAsn` must not be 45104, the number of the cloud itself.";
        InvalidParamsNotNull = "InvalidParams.NotNull" ("400"), "", "A needed parameter is empty, or `PeerAsn` is 45104, the number of the cloud itself.";
        InvalidParamsNotFound = "InvalidParams.NotFound" ("400"), "instance not found", "The instance does not exist.";
        InvalidParamsAlreadyExists = "InvalidParams.AlreadyExists" ("400"), "bgp network already exists", "The range is announced over BGP already.";
        InvalidStatusCannotOperate = "InvalidStatus.CannotOperate" ("400"), "invalid status cannot operate", "The state of the resource does not allow this call.";
    }
}
