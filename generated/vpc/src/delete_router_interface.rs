// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRouterInterface`, from `vpc/DeleteRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Deletes a router interface that is `Idle` or `Inactive`. Delete the custom routes that lead to
/// it first.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-sf3rxsf");
/// let reply = client.delete_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a router interface, as
    /// [`CreateRouterInterface`](super::Client::create_router_interface) returned it.
    pub router_interface_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64.
    pub client_token: Option<String>,
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
}

request! {
    DeleteRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
        "ClientToken" => client_token: query,
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
        DeleteRouterInterfaceError::InvalidInstanceStatusError,
        DeleteRouterInterfaceError::OperationFailedOperationLocked,
        DeleteRouterInterfaceError::RouterInterfaceReferredByRouteEntry,
        DeleteRouterInterfaceError::ReferredByRouteEntryRouterInterface,
    ];
}

/// Response to [`DeleteRouterInterfaceRequest`].
pub type DeleteRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteRouterInterfaceRequest`] names.
///
/// - [`InvalidInstanceStatusError`](super::DocumentedError::InvalidInstanceStatusError)
/// - [`OperationFailedOperationLocked`](super::DocumentedError::OperationFailedOperationLocked)
/// - [`RouterInterfaceReferredByRouteEntry`](super::DocumentedError::RouterInterfaceReferredByRouteEntry)
/// - [`ReferredByRouteEntryRouterInterface`](super::DocumentedError::ReferredByRouteEntryRouterInterface)
pub type DeleteRouterInterfaceError = super::DocumentedError;
