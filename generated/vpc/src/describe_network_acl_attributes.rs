// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkAclAttributes`, from `vpc/DescribeNetworkAclAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EgressAclEntry, EntryType, IngressAclEntry, NetworkAclAttribute, Policy, Protocol, Resource};

/// Reads one network ACL with its rules and the resources it is attached to.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeNetworkAclAttributesRequest::new()
///     .network_acl_id("nacl-a2do9e413e0spxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_network_acl_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesRequest {
    /// **Required.** ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl)
    /// returned it. Example: `nacl-a2do9e413e0spxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeNetworkAclAttributesRequest {
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
}

request! {
    DescribeNetworkAclAttributesRequest {
        "NetworkAclId" => network_acl_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeNetworkAclAttributesRequest {
    type Response = DescribeNetworkAclAttributesResponse;
    type Error = DescribeNetworkAclAttributesError;
    const INFO: OperationInfo = super::operation("DescribeNetworkAclAttributes")
        .required(&["NetworkAclId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeNetworkAclAttributesError] = &[
        DescribeNetworkAclAttributesError::InternalError,
    ];
}

/// What [`DescribeNetworkAclAttributesRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesResponse {
    /// Network ACL with its rules and the resources it is attached to.
    pub network_acl_attribute: Option<NetworkAclAttribute>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5905F9C-0161-4E72-9CB1-1F3F3CF6268A`.
    pub request_id: Option<String>,
}

response! {
    DescribeNetworkAclAttributesResponse {
        "NetworkAclAttribute" => network_acl_attribute: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeNetworkAclAttributesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeNetworkAclAttributesError = super::DocumentedError;
