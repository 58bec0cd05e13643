// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConnectRouterInterface`, from `ecs/ConnectRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Starts the connection from a router interface on the initiating side to its opposite one, once
/// each has been told of the other.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ConnectRouterInterfaceRequest::new()
///     .router_interface_id("...");
/// let reply = client.connect_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ConnectRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the router interface that the call is about.
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
        ConnectRouterInterfaceError::IncorrectRoleNotInitiatingSide,
        ConnectRouterInterfaceError::IncorrectStatus,
        ConnectRouterInterfaceError::IncorrectOppositeInterfaceInfoNotSet,
        ConnectRouterInterfaceError::IncorrectOppositeInterfaceInfo,
        ConnectRouterInterfaceError::ForbiddenOnlyOneConnection,
        ConnectRouterInterfaceError::ForbiddenBillsOutstanding,
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
        ConnectRouterInterfaceError::InvalidRouterInterfaceIdNotFound,
    ];
}

/// Response to [`ConnectRouterInterfaceRequest`].
pub type ConnectRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ConnectRouterInterfaceRequest`] names.
///
/// - [`IncorrectRoleNotInitiatingSide`](super::DocumentedError::IncorrectRoleNotInitiatingSide)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`IncorrectOppositeInterfaceInfoNotSet`](super::DocumentedError::IncorrectOppositeInterfaceInfoNotSet)
/// - [`IncorrectOppositeInterfaceInfo`](super::DocumentedError::IncorrectOppositeInterfaceInfo)
/// - [`ForbiddenOnlyOneConnection`](super::DocumentedError::ForbiddenOnlyOneConnection)
/// - [`ForbiddenBillsOutstanding`](super::DocumentedError::ForbiddenBillsOutstanding)
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
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound)
pub type ConnectRouterInterfaceError = super::DocumentedError;
