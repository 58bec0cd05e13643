// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcPeerConnection`, from `vpcpeer/CreateVpcPeerConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Requests a VPC peering connection from one VPC to another, also across accounts and regions.
///
/// ```no_run
/// # async fn example(client: alicloud_vpcpeer::Client) -> Result<(), alicloud_vpcpeer::Error> {
/// let request = alicloud_vpcpeer::CreateVpcPeerConnectionRequest::new()
///     .region_id("...")
///     .vpc_id("...")
///     .accepting_ali_uid(1)
///     .accepting_region_id("...")
///     .accepting_vpc_id("...");
/// let reply = client.create_vpc_peer_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcPeerConnectionRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** Account that owns the VPC at the other end; your own for VPCs of one account.
    pub accepting_ali_uid: Option<i64>,
    /// **Required.** Region that the accepting lies in.
    pub accepting_region_id: Option<String>,
    /// **Required.** Private network at the far end, whose owner accepts the connection.
    pub accepting_vpc_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Quality of the path between regions, such as `Gold` or `Platinum`; decides on the price.
    pub link_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateVpcPeerConnectionRequest {
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
    /// Sets `AcceptingAliUid`, which is required.
    #[inline]
    pub fn accepting_ali_uid(mut self, value: i64) -> Self {
        self.accepting_ali_uid = Some(value);
        self
    }
    /// Sets `AcceptingRegionId`, which is required.
    pub fn accepting_region_id(mut self, value: impl Into<String>) -> Self {
        self.accepting_region_id = Some(value.into());
        self
    }
    /// Sets `AcceptingVpcId`, which is required.
    pub fn accepting_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.accepting_vpc_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `LinkType`.
    pub fn link_type(mut self, value: impl Into<String>) -> Self {
        self.link_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateVpcPeerConnectionRequest {
        "RegionId" => region_id: form,
        "VpcId" => vpc_id: form,
        "AcceptingAliUid" => accepting_ali_uid: form,
        "AcceptingRegionId" => accepting_region_id: form,
        "AcceptingVpcId" => accepting_vpc_id: form,
        "Name" => name: form,
        "Description" => description: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "ResourceGroupId" => resource_group_id: form,
        "Bandwidth" => bandwidth: form,
        "LinkType" => link_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateVpcPeerConnectionRequest {
    type Response = CreateVpcPeerConnectionResponse;
    type Error = CreateVpcPeerConnectionError;
    const INFO: OperationInfo = super::operation("CreateVpcPeerConnection")
        .required(
            &[
                "RegionId",
                "VpcId",
                "AcceptingAliUid",
                "AcceptingRegionId",
                "AcceptingVpcId",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateVpcPeerConnectionError] = &[
        CreateVpcPeerConnectionError::OperationFailedCdtNotOpened,
        CreateVpcPeerConnectionError::OperationFailedCrossBorderCdtNotOpened,
        CreateVpcPeerConnectionError::IncorrectStatusVpc,
        CreateVpcPeerConnectionError::IncorrectStatusAcceptingVpc,
        CreateVpcPeerConnectionError::ResourceAlreadyExistRouterInterface,
        CreateVpcPeerConnectionError::ResourceAlreadyExistVpcPeer,
        CreateVpcPeerConnectionError::OperationDeniedCloudBoxExistsInVpc,
        CreateVpcPeerConnectionError::OperationDeniedCloudBoxExistsInAcceptingVpc,
        CreateVpcPeerConnectionError::QuotaExceededVpcPeerCountPerVpc,
        CreateVpcPeerConnectionError::UnsupportedRegion,
        CreateVpcPeerConnectionError::QuotaExceededVpcPeerCountPerUserPerRegion,
        CreateVpcPeerConnectionError::IncorrectBusinessStatusVpcPeer,
        CreateVpcPeerConnectionError::OperationFailedNotExistResourceGroup,
        CreateVpcPeerConnectionError::OperationFailedAcceptUserCdtNotOpened,
        CreateVpcPeerConnectionError::OperationFailedAcceptUserCrossBorderCdtNotOpened,
        CreateVpcPeerConnectionError::IncorrectBusinessStatusAcceptUserVpcPeer,
        CreateVpcPeerConnectionError::OperationFailedViolativeVpcPeer,
        CreateVpcPeerConnectionError::QuotaExceededCrossRegionVpcPeerCountPerVpc,
        CreateVpcPeerConnectionError::QuotaExceededIntraRegionVpcPeerCountPerVpc,
    ];
}

/// Response to [`CreateVpcPeerConnectionRequest`].
#[non_exhaustive]
pub struct CreateVpcPeerConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `pcc-lnk0m24khwvtkm****`.
    pub instance_id: Option<String>,
}

response! {
    CreateVpcPeerConnectionResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`CreateVpcPeerConnectionRequest`] names.
///
/// - [`OperationFailedCdtNotOpened`](super::DocumentedError::OperationFailedCdtNotOpened)
/// - [`OperationFailedCrossBorderCdtNotOpened`](super::DocumentedError::OperationFailedCrossBorderCdtNotOpened)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`IncorrectStatusAcceptingVpc`](super::DocumentedError::IncorrectStatusAcceptingVpc)
/// - [`ResourceAlreadyExistRouterInterface`](super::DocumentedError::ResourceAlreadyExistRouterInterface)
/// - [`ResourceAlreadyExistVpcPeer`](super::DocumentedError::ResourceAlreadyExistVpcPeer)
/// - [`OperationDeniedCloudBoxExistsInVpc`](super::DocumentedError::OperationDeniedCloudBoxExistsInVpc)
/// - [`OperationDeniedCloudBoxExistsInAcceptingVpc`](super::DocumentedError::OperationDeniedCloudBoxExistsInAcceptingVpc)
/// - [`QuotaExceededVpcPeerCountPerVpc`](super::DocumentedError::QuotaExceededVpcPeerCountPerVpc)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`QuotaExceededVpcPeerCountPerUserPerRegion`](super::DocumentedError::QuotaExceededVpcPeerCountPerUserPerRegion)
/// - [`IncorrectBusinessStatusVpcPeer`](super::DocumentedError::IncorrectBusinessStatusVpcPeer)
/// - [`OperationFailedNotExistResourceGroup`](super::DocumentedError::OperationFailedNotExistResourceGroup)
/// - [`OperationFailedAcceptUserCdtNotOpened`](super::DocumentedError::OperationFailedAcceptUserCdtNotOpened)
/// - [`OperationFailedAcceptUserCrossBorderCdtNotOpened`](super::DocumentedError::OperationFailedAcceptUserCrossBorderCdtNotOpened)
/// - [`IncorrectBusinessStatusAcceptUserVpcPeer`](super::DocumentedError::IncorrectBusinessStatusAcceptUserVpcPeer)
/// - [`OperationFailedViolativeVpcPeer`](super::DocumentedError::OperationFailedViolativeVpcPeer)
/// - [`QuotaExceededCrossRegionVpcPeerCountPerVpc`](super::DocumentedError::QuotaExceededCrossRegionVpcPeerCountPerVpc)
/// - [`QuotaExceededIntraRegionVpcPeerCountPerVpc`](super::DocumentedError::QuotaExceededIntraRegionVpcPeerCountPerVpc)
pub type CreateVpcPeerConnectionError = super::DocumentedError;
