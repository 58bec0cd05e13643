// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVirtualPhysicalConnection`, from `vpc/CreateVirtualPhysicalConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OrderMode, Tag};

/// Creates a hosted connection on an Express Connect circuit for the account of a tenant.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVirtualPhysicalConnectionRequest::new()
///     .order_mode("...")
///     .vlan_id(1)
///     .spec("...")
///     .vpconn_ali_uid(1)
///     .physical_connection_id("...");
/// let reply = client.create_virtual_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVirtualPhysicalConnectionRequest {
    /// **Required.** Whether the tenant or the owner of the leased line pays for the hosted connection.
    pub order_mode: Option<Open<OrderMode>>,
    /// **Required.** VLAN ID for the router. Only the owner of the leased line can set it, and no two
    /// routers on the line may have the same.
    pub vlan_id: Option<i64>,
    /// **Required.** Bandwidth of the hosted connection; the largest ones are open only to accounts
    /// that asked for them.
    pub spec: Option<String>,
    /// **Required.** Account of the tenant that the hosted connection is meant for.
    pub vpconn_ali_uid: Option<i64>,
    /// **Required.** ID of a leased line, as
    /// [`CreatePhysicalConnection`](super::Client::create_physical_connection) returned it.
    pub physical_connection_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Unique mark made by the caller, by which the service recognizes a request that is sent again and
    /// carries it out only once.
    pub token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateVirtualPhysicalConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderMode`, which is required.
    pub fn order_mode(mut self, value: impl Into<Open<OrderMode>>) -> Self {
        self.order_mode = Some(value.into());
        self
    }
    /// Sets `VlanId`, which is required.
    #[inline]
    pub fn vlan_id(mut self, value: i64) -> Self {
        self.vlan_id = Some(value);
        self
    }
    /// Sets `Spec`, which is required.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `VpconnAliUid`, which is required.
    #[inline]
    pub fn vpconn_ali_uid(mut self, value: i64) -> Self {
        self.vpconn_ali_uid = Some(value);
        self
    }
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateVirtualPhysicalConnectionRequest {
        "OrderMode" => order_mode: query,
        "VlanId" => vlan_id: query,
        "Spec" => spec: query,
        "VpconnAliUid" => vpconn_ali_uid: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "Name" => name: query,
        "Token" => token: query,
        "DryRun" => dry_run: query,
        "Description" => description: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateVirtualPhysicalConnectionRequest {
    type Response = CreateVirtualPhysicalConnectionResponse;
    type Error = CreateVirtualPhysicalConnectionError;
    const INFO: OperationInfo = super::operation("CreateVirtualPhysicalConnection")
        .required(
            &[
                "OrderMode",
                "VlanId",
                "Spec",
                "VpconnAliUid",
                "PhysicalConnectionId",
                "RegionId",
            ],
        )
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVirtualPhysicalConnectionError] = &[
        CreateVirtualPhysicalConnectionError::OperationFailedVbrBindedPconn,
        CreateVirtualPhysicalConnectionError::IllegalParamBandwidth,
        CreateVirtualPhysicalConnectionError::ResourceNotFoundPhysicalConnectionId,
        CreateVirtualPhysicalConnectionError::OperationFailedVPconnCreated,
        CreateVirtualPhysicalConnectionError::MissingParamSpec,
        CreateVirtualPhysicalConnectionError::IllegalParamSpec,
        CreateVirtualPhysicalConnectionError::IllegalParamVlanId,
        CreateVirtualPhysicalConnectionError::VlanIdHasBeenUsedInPhysicalConnection,
        CreateVirtualPhysicalConnectionError::InvalidPhysicalConnectionIdNotFound,
        CreateVirtualPhysicalConnectionError::MissingParameter,
        CreateVirtualPhysicalConnectionError::InvalidPhysicalConnectionIdNotEnabled,
        CreateVirtualPhysicalConnectionError::OperationFailedPconnAllocateVlan0,
        CreateVirtualPhysicalConnectionError::InvalidVlanIdMalformed,
        CreateVirtualPhysicalConnectionError::InvalidNameMalformed,
        CreateVirtualPhysicalConnectionError::ResourceNotEnoughBandwidth,
        CreateVirtualPhysicalConnectionError::IllegalParamVpconnAliUid,
        CreateVirtualPhysicalConnectionError::IllegalParamOrderMode,
        CreateVirtualPhysicalConnectionError::ForbiddenVpconnAliUid,
        CreateVirtualPhysicalConnectionError::QuotaExceededVpconn,
        CreateVirtualPhysicalConnectionError::OperationDeniedCreateVpconn,
        CreateVirtualPhysicalConnectionError::InvalidDescriptionMalformed,
        CreateVirtualPhysicalConnectionError::EcAssociatedQoSPconnNotAllowCreateVpconn,
        CreateVirtualPhysicalConnectionError::IllegalParamResourceGroupId,
    ];
}

/// Response to [`CreateVirtualPhysicalConnectionRequest`].
#[non_exhaustive]
pub struct CreateVirtualPhysicalConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD14EA74-E9C3-59A9-942A-DFEC7E12818D`.
    pub request_id: Option<String>,
    /// ID of the hosted connection that the call worked on. Example: `pc-bp1mrgfbtmc9brre7****`.
    pub virtual_physical_connection: Option<String>,
}

response! {
    CreateVirtualPhysicalConnectionResponse {
        "RequestId" => request_id: value,
        "VirtualPhysicalConnection" => virtual_physical_connection: value,
    }
}

/// Errors that the documentation of [`CreateVirtualPhysicalConnectionRequest`] names.
///
/// - [`OperationFailedVbrBindedPconn`](super::DocumentedError::OperationFailedVbrBindedPconn)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`ResourceNotFoundPhysicalConnectionId`](super::DocumentedError::ResourceNotFoundPhysicalConnectionId)
/// - [`OperationFailedVPconnCreated`](super::DocumentedError::OperationFailedVPconnCreated)
/// - [`MissingParamSpec`](super::DocumentedError::MissingParamSpec)
/// - [`IllegalParamSpec`](super::DocumentedError::IllegalParamSpec)
/// - [`IllegalParamVlanId`](super::DocumentedError::IllegalParamVlanId)
/// - [`VlanIdHasBeenUsedInPhysicalConnection`](super::DocumentedError::VlanIdHasBeenUsedInPhysicalConnection)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound), here with HTTP status 400
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidPhysicalConnectionIdNotEnabled`](super::DocumentedError::InvalidPhysicalConnectionIdNotEnabled)
/// - [`OperationFailedPconnAllocateVlan0`](super::DocumentedError::OperationFailedPconnAllocateVlan0)
/// - [`InvalidVlanIdMalformed`](super::DocumentedError::InvalidVlanIdMalformed)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`ResourceNotEnoughBandwidth`](super::DocumentedError::ResourceNotEnoughBandwidth)
/// - [`IllegalParamVpconnAliUid`](super::DocumentedError::IllegalParamVpconnAliUid)
/// - [`IllegalParamOrderMode`](super::DocumentedError::IllegalParamOrderMode)
/// - [`ForbiddenVpconnAliUid`](super::DocumentedError::ForbiddenVpconnAliUid)
/// - [`QuotaExceededVpconn`](super::DocumentedError::QuotaExceededVpconn)
/// - [`OperationDeniedCreateVpconn`](super::DocumentedError::OperationDeniedCreateVpconn)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`EcAssociatedQoSPconnNotAllowCreateVpconn`](super::DocumentedError::EcAssociatedQoSPconnNotAllowCreateVpconn)
/// - [`IllegalParamResourceGroupId`](super::DocumentedError::IllegalParamResourceGroupId)
pub type CreateVirtualPhysicalConnectionError = super::DocumentedError;
