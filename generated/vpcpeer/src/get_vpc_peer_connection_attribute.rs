// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVpcPeerConnectionAttribute`, from `vpcpeer/GetVpcPeerConnectionAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, Vpc};

/// Returns one VPC peering connection with both VPCs, bandwidth, and status.
///
/// ```no_run
/// # async fn example(client: alicloud_vpcpeer::Client) -> Result<(), alicloud_vpcpeer::Error> {
/// let request = alicloud_vpcpeer::GetVpcPeerConnectionAttributeRequest::new()
///     .instance_id("...");
/// let reply = client.get_vpc_peer_connection_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttributeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetVpcPeerConnectionAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetVpcPeerConnectionAttributeRequest {
        "InstanceId" => instance_id: form,
    }
}

impl Operation for GetVpcPeerConnectionAttributeRequest {
    type Response = GetVpcPeerConnectionAttributeResponse;
    type Error = GetVpcPeerConnectionAttributeError;
    const INFO: OperationInfo = super::operation("GetVpcPeerConnectionAttribute")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [GetVpcPeerConnectionAttributeError] = &[
        GetVpcPeerConnectionAttributeError::ResourceNotFoundInstanceId,
    ];
}

/// Response to [`GetVpcPeerConnectionAttributeRequest`].
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3AC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `pcc-lnk0m24khwvtkm****`.
    pub instance_id: Option<String>,
    /// When the item was created. Example: `2022-04-24T09:02:36Z`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-04-24T19:20:45Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Name that people know the item by. Example: `vpcpeer`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Number of the account that the resource belongs to. Example: `25346073170691****`.
    pub owner_id: Option<i64>,
    /// Account that owns the VPC at the accepting end. Example: `28311773240248****`.
    pub accepting_owner_uid: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region that the accepting lies in. Example: `cn-hangzhou`.
    pub accepting_region_id: Option<String>,
    /// Upper limit of the data rate. Example: `1024`.
    pub bandwidth: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Activated`.
    pub status: Option<String>,
    /// State that the biz is in. Example: `Normal`.
    pub biz_status: Option<String>,
    /// When an open request for the connection lapses. Example: `2022-05-01T09:02:36Z`.
    pub gmt_expired: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// VPC at the requesting end.
    pub vpc: Option<Vpc>,
    /// VPC at the accepting end.
    pub accepting_vpc: Option<Vpc>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    GetVpcPeerConnectionAttributeResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Name" => name: value,
        "Description" => description: value,
        "OwnerId" => owner_id: value,
        "AcceptingOwnerUid" => accepting_owner_uid: value,
        "RegionId" => region_id: value,
        "AcceptingRegionId" => accepting_region_id: value,
        "Bandwidth" => bandwidth: value,
        "Status" => status: value,
        "BizStatus" => biz_status: value,
        "GmtExpired" => gmt_expired: value,
        "ResourceGroupId" => resource_group_id: value,
        "Vpc" => vpc: value,
        "AcceptingVpc" => accepting_vpc: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`GetVpcPeerConnectionAttributeRequest`] names.
///
/// - [`ResourceNotFoundInstanceId`](super::DocumentedError::ResourceNotFoundInstanceId)
pub type GetVpcPeerConnectionAttributeError = super::DocumentedError;
