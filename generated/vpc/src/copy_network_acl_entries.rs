// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyNetworkAclEntries`, from `vpc/CopyNetworkAclEntries.md`.

use alicloud_runtime::codegen::*;

/// Copies the rules of one network ACL to another.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CopyNetworkAclEntriesRequest::new()
///     .network_acl_id("nacl-a2do9e413e0spxxxxxxxx")
///     .region_id("cn-hangzhou")
///     .source_network_acl_id("nacl-ghuo9ehg3e0spxxxxxxxx");
/// let reply = client.copy_network_acl_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyNetworkAclEntriesRequest {
    /// **Required.** Network ACL that receives the rules. Example: `nacl-a2do9e413e0spxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Network ACL whose rules are copied. Example: `nacl-ghuo9ehg3e0spxxxxxxxx`.
    pub source_network_acl_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CopyNetworkAclEntriesRequest {
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
    /// Sets `SourceNetworkAclId`, which is required.
    pub fn source_network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.source_network_acl_id = Some(value.into());
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
    CopyNetworkAclEntriesRequest {
        "NetworkAclId" => network_acl_id: query,
        "RegionId" => region_id: query,
        "SourceNetworkAclId" => source_network_acl_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CopyNetworkAclEntriesRequest {
    type Response = CopyNetworkAclEntriesResponse;
    type Error = CopyNetworkAclEntriesError;
    const INFO: OperationInfo = super::operation("CopyNetworkAclEntries")
        .required(&["NetworkAclId", "RegionId", "SourceNetworkAclId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CopyNetworkAclEntriesError] = &[
        CopyNetworkAclEntriesError::InternalError,
        CopyNetworkAclEntriesError::ParameterMissingAliUid,
        CopyNetworkAclEntriesError::ParameterMissingBid,
        CopyNetworkAclEntriesError::ParameterMissingRegionId,
        CopyNetworkAclEntriesError::ParameterEmptyRegionId,
        CopyNetworkAclEntriesError::ParameterMissingNetworkAclId,
        CopyNetworkAclEntriesError::ParameterEmptyNetworkAclId,
        CopyNetworkAclEntriesError::ParameterMissingSourceNetworkAclId,
        CopyNetworkAclEntriesError::ParameterEmptySourceNetworkAclId,
        CopyNetworkAclEntriesError::InvalidNetworkAclNotFound,
        CopyNetworkAclEntriesError::InvalidSourceNetworkAclNotFound,
    ];
}

/// Response to [`CopyNetworkAclEntriesRequest`].
pub type CopyNetworkAclEntriesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CopyNetworkAclEntriesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ParameterMissingAliUid`](super::DocumentedError::ParameterMissingAliUid)
/// - [`ParameterMissingBid`](super::DocumentedError::ParameterMissingBid)
/// - [`ParameterMissingRegionId`](super::DocumentedError::ParameterMissingRegionId)
/// - [`ParameterEmptyRegionId`](super::DocumentedError::ParameterEmptyRegionId)
/// - [`ParameterMissingNetworkAclId`](super::DocumentedError::ParameterMissingNetworkAclId)
/// - [`ParameterEmptyNetworkAclId`](super::DocumentedError::ParameterEmptyNetworkAclId)
/// - [`ParameterMissingSourceNetworkAclId`](super::DocumentedError::ParameterMissingSourceNetworkAclId)
/// - [`ParameterEmptySourceNetworkAclId`](super::DocumentedError::ParameterEmptySourceNetworkAclId)
/// - [`InvalidNetworkAclNotFound`](super::DocumentedError::InvalidNetworkAclNotFound)
/// - [`InvalidSourceNetworkAclNotFound`](super::DocumentedError::InvalidSourceNetworkAclNotFound)
pub type CopyNetworkAclEntriesError = super::DocumentedError;
