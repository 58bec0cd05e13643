// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNetworkAclEntries`, from `vpc/UpdateNetworkAclEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EgressAclEntry, EntryType, IngressAclEntry, Policy, Protocol};

/// Updates the inbound rules, the outbound rules or both of a network ACL, as its two switches say.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateNetworkAclEntriesRequest::new()
///     .network_acl_id("nacl-bp1lhl0taikrxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.update_network_acl_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNetworkAclEntriesRequest {
    /// **Required.** ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl)
    /// returned it. Example: `nacl-bp1lhl0taikrxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Outbound rules of the network ACL. Items: at most 1000.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// Inbound rules of the network ACL. Items: at most 1000.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// Whether the outbound rules of the request are put in force. Default: `false`. Example: `false`.
    pub update_egress_acl_entries: Option<bool>,
    /// Whether the inbound rules of the request are put in force. Default: `false`. Example: `false`.
    pub update_ingress_acl_entries: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl UpdateNetworkAclEntriesRequest {
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
    /// Sets `EgressAclEntries`.
    pub fn egress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<EgressAclEntry>>,
    ) -> Self {
        self.egress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IngressAclEntries`.
    pub fn ingress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<IngressAclEntry>>,
    ) -> Self {
        self.ingress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UpdateEgressAclEntries`.
    #[inline]
    pub fn update_egress_acl_entries(mut self, value: bool) -> Self {
        self.update_egress_acl_entries = Some(value);
        self
    }
    /// Sets `UpdateIngressAclEntries`.
    #[inline]
    pub fn update_ingress_acl_entries(mut self, value: bool) -> Self {
        self.update_ingress_acl_entries = Some(value);
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
    UpdateNetworkAclEntriesRequest {
        "NetworkAclId" => network_acl_id: query,
        "RegionId" => region_id: query,
        "EgressAclEntries" => egress_acl_entries: query,
        "IngressAclEntries" => ingress_acl_entries: query,
        "UpdateEgressAclEntries" => update_egress_acl_entries: query,
        "UpdateIngressAclEntries" => update_ingress_acl_entries: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UpdateNetworkAclEntriesRequest {
    type Response = UpdateNetworkAclEntriesResponse;
    type Error = UpdateNetworkAclEntriesError;
    const INFO: OperationInfo = super::operation("UpdateNetworkAclEntries")
        .required(&["NetworkAclId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateNetworkAclEntriesError] = &[
        UpdateNetworkAclEntriesError::InternalError,
        UpdateNetworkAclEntriesError::ParameterMissingAliUid,
        UpdateNetworkAclEntriesError::ParameterMissingBid,
        UpdateNetworkAclEntriesError::ParameterMissingRegionId,
        UpdateNetworkAclEntriesError::ParameterEmptyRegionId,
        UpdateNetworkAclEntriesError::ParameterMissingNetworkAclId,
        UpdateNetworkAclEntriesError::ParameterEmptyNetworkAclId,
        UpdateNetworkAclEntriesError::ParameterMissingPort,
        UpdateNetworkAclEntriesError::ParameterIllegalPort,
        UpdateNetworkAclEntriesError::ParameterIllegalPolicy,
        UpdateNetworkAclEntriesError::ParameterMissingPolicy,
        UpdateNetworkAclEntriesError::ParameterIllegalProtocol,
        UpdateNetworkAclEntriesError::ParameterMissingProtocol,
        UpdateNetworkAclEntriesError::ParameterLengthIllegalName,
        UpdateNetworkAclEntriesError::ParameterIllegalName,
        UpdateNetworkAclEntriesError::ParameterLengthIllegalDescription,
        UpdateNetworkAclEntriesError::ParameterIllegalDescription,
        UpdateNetworkAclEntriesError::ParameterIllegalSourceCidrIp,
        UpdateNetworkAclEntriesError::ParameterMissingSourceCidrIp,
        UpdateNetworkAclEntriesError::ParameterIllegalDestinationCidrIp,
        UpdateNetworkAclEntriesError::ParameterMissingDestinationCidrIp,
        UpdateNetworkAclEntriesError::QuotaExceedNetworkAclEntry,
        UpdateNetworkAclEntriesError::InvalidNetworkAclNotFound,
        UpdateNetworkAclEntriesError::NetworkStatusModifying,
        UpdateNetworkAclEntriesError::ResourceStatusError,
        UpdateNetworkAclEntriesError::NotSupportNetworkAcl,
        UpdateNetworkAclEntriesError::IllegalParamIngressAclEntryId,
        UpdateNetworkAclEntriesError::IllegalParamEgressAclEntryId,
        UpdateNetworkAclEntriesError::OperationDeniedVpcIpv6NotEnabled,
        UpdateNetworkAclEntriesError::IllegalParamSourceCidrIp,
        UpdateNetworkAclEntriesError::IllegalParamPolicy,
        UpdateNetworkAclEntriesError::IllegalParamProtocol,
        UpdateNetworkAclEntriesError::IllegalParamDestinationCidrIp,
        UpdateNetworkAclEntriesError::IllegalParamIpVersion,
    ];
}

/// Response to [`UpdateNetworkAclEntriesRequest`].
pub type UpdateNetworkAclEntriesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateNetworkAclEntriesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ParameterMissingAliUid`](super::DocumentedError::ParameterMissingAliUid)
/// - [`ParameterMissingBid`](super::DocumentedError::ParameterMissingBid)
/// - [`ParameterMissingRegionId`](super::DocumentedError::ParameterMissingRegionId)
/// - [`ParameterEmptyRegionId`](super::DocumentedError::ParameterEmptyRegionId)
/// - [`ParameterMissingNetworkAclId`](super::DocumentedError::ParameterMissingNetworkAclId)
/// - [`ParameterEmptyNetworkAclId`](super::DocumentedError::ParameterEmptyNetworkAclId)
/// - [`ParameterMissingPort`](super::DocumentedError::ParameterMissingPort)
/// - [`ParameterIllegalPort`](super::DocumentedError::ParameterIllegalPort)
/// - [`ParameterIllegalPolicy`](super::DocumentedError::ParameterIllegalPolicy)
/// - [`ParameterMissingPolicy`](super::DocumentedError::ParameterMissingPolicy)
/// - [`ParameterIllegalProtocol`](super::DocumentedError::ParameterIllegalProtocol)
/// - [`ParameterMissingProtocol`](super::DocumentedError::ParameterMissingProtocol)
/// - [`ParameterLengthIllegalName`](super::DocumentedError::ParameterLengthIllegalName)
/// - [`ParameterIllegalName`](super::DocumentedError::ParameterIllegalName)
/// - [`ParameterLengthIllegalDescription`](super::DocumentedError::ParameterLengthIllegalDescription)
/// - [`ParameterIllegalDescription`](super::DocumentedError::ParameterIllegalDescription)
/// - [`ParameterIllegalSourceCidrIp`](super::DocumentedError::ParameterIllegalSourceCidrIp)
/// - [`ParameterMissingSourceCidrIp`](super::DocumentedError::ParameterMissingSourceCidrIp)
/// - [`ParameterIllegalDestinationCidrIp`](super::DocumentedError::ParameterIllegalDestinationCidrIp)
/// - [`ParameterMissingDestinationCidrIp`](super::DocumentedError::ParameterMissingDestinationCidrIp)
/// - [`QuotaExceedNetworkAclEntry`](super::DocumentedError::QuotaExceedNetworkAclEntry)
/// - [`InvalidNetworkAclNotFound`](super::DocumentedError::InvalidNetworkAclNotFound)
/// - [`NetworkStatusModifying`](super::DocumentedError::NetworkStatusModifying)
/// - [`ResourceStatusError`](super::DocumentedError::ResourceStatusError)
/// - [`NotSupportNetworkAcl`](super::DocumentedError::NotSupportNetworkAcl)
/// - [`IllegalParamIngressAclEntryId`](super::DocumentedError::IllegalParamIngressAclEntryId)
/// - [`IllegalParamEgressAclEntryId`](super::DocumentedError::IllegalParamEgressAclEntryId)
/// - [`OperationDeniedVpcIpv6NotEnabled`](super::DocumentedError::OperationDeniedVpcIpv6NotEnabled)
/// - [`IllegalParamSourceCidrIp`](super::DocumentedError::IllegalParamSourceCidrIp)
/// - [`IllegalParamPolicy`](super::DocumentedError::IllegalParamPolicy)
/// - [`IllegalParamProtocol`](super::DocumentedError::IllegalParamProtocol)
/// - [`IllegalParamDestinationCidrIp`](super::DocumentedError::IllegalParamDestinationCidrIp)
/// - [`IllegalParamIpVersion`](super::DocumentedError::IllegalParamIpVersion)
pub type UpdateNetworkAclEntriesError = super::DocumentedError;
