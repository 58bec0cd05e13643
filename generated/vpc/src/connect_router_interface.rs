// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConnectRouterInterface`, from `vpc/ConnectRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Makes the initiating router interface connect to its peer; it goes to `Connecting`, then to
/// `Active`, and both networks reach each other. The interface must be idle, and no account debt
/// may be open.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ConnectRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-2zeo3xzyf38r4urz****");
/// let reply = client.connect_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConnectRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Router interface that starts the connection. It must be the initiating end and
    /// idle. Example: `ri-2zeo3xzyf38r4urzd****`.
    pub router_interface_id: Option<String>,
}

impl ConnectRouterInterfaceRequest {
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
    /// Sets `RouterInterfaceId`, which is required.
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = Some(value.into());
        self
    }
}

request! {
    ConnectRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
    }
}

impl Operation for ConnectRouterInterfaceRequest {
    type Response = ConnectRouterInterfaceResponse;
    type Error = ConnectRouterInterfaceError;
    const INFO: OperationInfo = super::operation("ConnectRouterInterface")
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
    const ERRORS: &'static [ConnectRouterInterfaceError] = &[
        ConnectRouterInterfaceError::InvalidRouterInterfaceIdNotFound,
        ConnectRouterInterfaceError::IncorrectRoleNotInitiatingSide,
        ConnectRouterInterfaceError::IncorrectOppositeInterfaceInfo,
        ConnectRouterInterfaceError::ForbiddenOnlyOneConnection,
        ConnectRouterInterfaceError::ForbiddenBillsOutstanding,
        ConnectRouterInterfaceError::CrossBidForbidden,
        ConnectRouterInterfaceError::IncorrectRIStatus,
        ConnectRouterInterfaceError::IncorrectOppositeInterfaceInfoNotSet,
        ConnectRouterInterfaceError::InvalidAccountNotFound,
        ConnectRouterInterfaceError::ErrCodeInvalid,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideRole,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideInstanceId,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideRegionNo,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideRouterId,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideRouterType,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideAliUid,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideOppositeInterfaceOwnerId,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideOppositeRegionNo,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideOppositeInterfaceId,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideOppositeRouterId,
        ConnectRouterInterfaceError::AttrMismatchingAcceptingSideOppositeRouterType,
        ConnectRouterInterfaceError::IllegalParamInstanceOwner,
        ConnectRouterInterfaceError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`ConnectRouterInterfaceRequest`].
pub type ConnectRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ConnectRouterInterfaceRequest`] names.
///
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound)
/// - [`IncorrectRoleNotInitiatingSide`](super::DocumentedError::IncorrectRoleNotInitiatingSide)
/// - [`IncorrectOppositeInterfaceInfo`](super::DocumentedError::IncorrectOppositeInterfaceInfo)
/// - [`ForbiddenOnlyOneConnection`](super::DocumentedError::ForbiddenOnlyOneConnection)
/// - [`ForbiddenBillsOutstanding`](super::DocumentedError::ForbiddenBillsOutstanding)
/// - [`CrossBidForbidden`](super::DocumentedError::CrossBidForbidden)
/// - [`IncorrectRIStatus`](super::DocumentedError::IncorrectRIStatus)
/// - [`IncorrectOppositeInterfaceInfoNotSet`](super::DocumentedError::IncorrectOppositeInterfaceInfoNotSet)
/// - [`InvalidAccountNotFound`](super::DocumentedError::InvalidAccountNotFound)
/// - [`ErrCodeInvalid`](super::DocumentedError::ErrCodeInvalid)
/// - [`AttrMismatchingAcceptingSideRole`](super::DocumentedError::AttrMismatchingAcceptingSideRole)
/// - [`AttrMismatchingAcceptingSideInstanceId`](super::DocumentedError::AttrMismatchingAcceptingSideInstanceId)
/// - [`AttrMismatchingAcceptingSideRegionNo`](super::DocumentedError::AttrMismatchingAcceptingSideRegionNo)
/// - [`AttrMismatchingAcceptingSideRouterId`](super::DocumentedError::AttrMismatchingAcceptingSideRouterId)
/// - [`AttrMismatchingAcceptingSideRouterType`](super::DocumentedError::AttrMismatchingAcceptingSideRouterType)
/// - [`AttrMismatchingAcceptingSideAliUid`](super::DocumentedError::AttrMismatchingAcceptingSideAliUid)
/// - [`AttrMismatchingAcceptingSideOppositeInterfaceOwnerId`](super::DocumentedError::AttrMismatchingAcceptingSideOppositeInterfaceOwnerId)
/// - [`AttrMismatchingAcceptingSideOppositeRegionNo`](super::DocumentedError::AttrMismatchingAcceptingSideOppositeRegionNo)
/// - [`AttrMismatchingAcceptingSideOppositeInterfaceId`](super::DocumentedError::AttrMismatchingAcceptingSideOppositeInterfaceId)
/// - [`AttrMismatchingAcceptingSideOppositeRouterId`](super::DocumentedError::AttrMismatchingAcceptingSideOppositeRouterId)
/// - [`AttrMismatchingAcceptingSideOppositeRouterType`](super::DocumentedError::AttrMismatchingAcceptingSideOppositeRouterType)
/// - [`IllegalParamInstanceOwner`](super::DocumentedError::IllegalParamInstanceOwner)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ConnectRouterInterfaceError = super::DocumentedError;
