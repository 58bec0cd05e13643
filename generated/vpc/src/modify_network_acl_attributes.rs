// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNetworkAclAttributes`, from `vpc/ModifyNetworkAclAttributes.md`.

use alicloud_runtime::codegen::*;

/// Renames a network ACL or describes it anew;
/// [`UpdateNetworkAclEntries`](super::Client::update_network_acl_entries) changes its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyNetworkAclAttributesRequest::new()
///     .network_acl_id("acl-bp1lhl0taikrxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_network_acl_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNetworkAclAttributesRequest {
    /// **Required.** ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl)
    /// returned it. Example: `acl-bp1lhl0taikrxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is my NetworkAcl.`.
    pub description: Option<String>,
    /// Name by which people tell the network ACL from others. Length: 2 to 128. Example: `acl-1`.
    pub network_acl_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyNetworkAclAttributesRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
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
    ModifyNetworkAclAttributesRequest {
        "NetworkAclId" => network_acl_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "NetworkAclName" => network_acl_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyNetworkAclAttributesRequest {
    type Response = ModifyNetworkAclAttributesResponse;
    type Error = ModifyNetworkAclAttributesError;
    const INFO: OperationInfo = super::operation("ModifyNetworkAclAttributes")
        .required(&["NetworkAclId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyNetworkAclAttributesError] = &[
        ModifyNetworkAclAttributesError::InternalError,
        ModifyNetworkAclAttributesError::ParameterMissingAliUid,
        ModifyNetworkAclAttributesError::ParameterMissingBid,
        ModifyNetworkAclAttributesError::ParameterMissingRegionId,
        ModifyNetworkAclAttributesError::ParameterEmptyRegionId,
        ModifyNetworkAclAttributesError::ParameterMissingNetworkAclId,
        ModifyNetworkAclAttributesError::ParameterEmptyNetworkAclId,
        ModifyNetworkAclAttributesError::ParameterLengthIllegalName,
        ModifyNetworkAclAttributesError::ParameterIllegalName,
        ModifyNetworkAclAttributesError::ParameterLengthIllegalDescription,
        ModifyNetworkAclAttributesError::ParameterIllegalDescription,
        ModifyNetworkAclAttributesError::InvalidNetworkAclNotFound,
        ModifyNetworkAclAttributesError::NotSupportNetworkAcl,
        ModifyNetworkAclAttributesError::IllegalParamFormatAny,
    ];
}

/// Response to [`ModifyNetworkAclAttributesRequest`].
pub type ModifyNetworkAclAttributesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNetworkAclAttributesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ParameterMissingAliUid`](super::DocumentedError::ParameterMissingAliUid)
/// - [`ParameterMissingBid`](super::DocumentedError::ParameterMissingBid)
/// - [`ParameterMissingRegionId`](super::DocumentedError::ParameterMissingRegionId)
/// - [`ParameterEmptyRegionId`](super::DocumentedError::ParameterEmptyRegionId)
/// - [`ParameterMissingNetworkAclId`](super::DocumentedError::ParameterMissingNetworkAclId)
/// - [`ParameterEmptyNetworkAclId`](super::DocumentedError::ParameterEmptyNetworkAclId)
/// - [`ParameterLengthIllegalName`](super::DocumentedError::ParameterLengthIllegalName)
/// - [`ParameterIllegalName`](super::DocumentedError::ParameterIllegalName)
/// - [`ParameterLengthIllegalDescription`](super::DocumentedError::ParameterLengthIllegalDescription)
/// - [`ParameterIllegalDescription`](super::DocumentedError::ParameterIllegalDescription)
/// - [`InvalidNetworkAclNotFound`](super::DocumentedError::InvalidNetworkAclNotFound)
/// - [`NotSupportNetworkAcl`](super::DocumentedError::NotSupportNetworkAcl)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
pub type ModifyNetworkAclAttributesError = super::DocumentedError;
