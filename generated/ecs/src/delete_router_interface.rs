// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRouterInterface`, from `ecs/DeleteRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Deletes a router interface, found by its ID.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteRouterInterfaceRequest::new()
///     .router_interface_id("...");
/// let reply = client.delete_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the router interface that the call is about.
    pub router_interface_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
}

impl DeleteRouterInterfaceRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    DeleteRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for DeleteRouterInterfaceRequest {
    type Response = DeleteRouterInterfaceResponse;
    type Error = DeleteRouterInterfaceError;
    const INFO: OperationInfo = super::operation("DeleteRouterInterface")
        .required(&["RegionId", "RouterInterfaceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteRouterInterfaceError] = &[
        DeleteRouterInterfaceError::IncorrectStatus,
        DeleteRouterInterfaceError::DependencyViolationRouterInterfaceReferedByRouteEntry,
        DeleteRouterInterfaceError::IllegalParamInstanceOwner,
        DeleteRouterInterfaceError::InvalidRegionIdNotFound,
        DeleteRouterInterfaceError::InvalidInstanceIdNotFound3,
        DeleteRouterInterfaceError::InvalidRouterInterfaceChargeTypeMalformed,
    ];
}

/// Response to [`DeleteRouterInterfaceRequest`].
pub type DeleteRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteRouterInterfaceRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`DependencyViolationRouterInterfaceReferedByRouteEntry`](super::DocumentedError::DependencyViolationRouterInterfaceReferedByRouteEntry)
/// - [`IllegalParamInstanceOwner`](super::DocumentedError::IllegalParamInstanceOwner)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidRouterInterfaceChargeTypeMalformed`](super::DocumentedError::InvalidRouterInterfaceChargeTypeMalformed), here with HTTP status 500
pub type DeleteRouterInterfaceError = super::DocumentedError;
