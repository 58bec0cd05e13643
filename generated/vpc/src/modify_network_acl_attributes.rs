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
}

request! {
    ModifyNetworkAclAttributesRequest {
        "NetworkAclId" => network_acl_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "NetworkAclName" => network_acl_name: query,
    }
}

impl Operation for ModifyNetworkAclAttributesRequest {
    type Response = ModifyNetworkAclAttributesResponse;
    type Error = ModifyNetworkAclAttributesError;
    const INFO: OperationInfo = super::operation("ModifyNetworkAclAttributes")
        .required(&["NetworkAclId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyNetworkAclAttributesError] = &[
        ModifyNetworkAclAttributesError::InternalError,
    ];
}

/// What [`ModifyNetworkAclAttributesRequest`] is answered with.
pub type ModifyNetworkAclAttributesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNetworkAclAttributesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyNetworkAclAttributesError = super::DocumentedError;
