// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkAcl`, from `vpc/CreateNetworkAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EgressAclEntry, EntryType, IngressAclEntry, NetworkAclAttribute, Policy, Protocol, Resource};

/// Creates a network ACL in a VPC. It filters nothing before
/// [`AssociateNetworkAcl`](super::Client::associate_network_acl) attaches it to a vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateNetworkAclRequest::new()
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-123456");
/// let reply = client.create_network_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkAclRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** VPC whose vSwitches the ACL can be attached to. Example: `vpc-123456`.
    pub vpc_id: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is my NetworkAcl.`.
    pub description: Option<String>,
    /// Name by which people tell the network ACL from others. Length: 2 to 128. Example: `acl-1`.
    pub network_acl_name: Option<String>,
}

impl CreateNetworkAclRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
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
    CreateNetworkAclRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "Description" => description: query,
        "NetworkAclName" => network_acl_name: query,
    }
}

impl Operation for CreateNetworkAclRequest {
    type Response = CreateNetworkAclResponse;
    type Error = CreateNetworkAclError;
    const INFO: OperationInfo = super::operation("CreateNetworkAcl")
        .required(&["RegionId", "VpcId"])
        .region("RegionId");
    const ERRORS: &'static [CreateNetworkAclError] = &[
        CreateNetworkAclError::InternalError,
    ];
}

/// What [`CreateNetworkAclRequest`] is answered with.
#[non_exhaustive]
pub struct CreateNetworkAclResponse {
    /// Network ACL with its rules and the resources it is attached to.
    pub network_acl_attribute: Option<NetworkAclAttribute>,
    /// ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl) returned it.
    /// Example: `nacl-a2do9e413e0spxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
}

response! {
    CreateNetworkAclResponse {
        "NetworkAclAttribute" => network_acl_attribute: value,
        "NetworkAclId" => network_acl_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateNetworkAclRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateNetworkAclError = super::DocumentedError;
