// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEnsRouteEntry`, from `ens/DeleteEnsRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom route from its route table.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteEnsRouteEntryRequest::new()
///     .route_entry_id("...");
/// let reply = client.delete_ens_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEnsRouteEntryRequest {
    /// **Required.** ID of the route entry that the call is about.
    pub route_entry_id: Option<String>,
}

impl DeleteEnsRouteEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteEntryId`, which is required.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }
}

request! {
    DeleteEnsRouteEntryRequest {
        "RouteEntryId" => route_entry_id: query,
    }
}

impl Operation for DeleteEnsRouteEntryRequest {
    type Response = DeleteEnsRouteEntryResponse;
    type Error = DeleteEnsRouteEntryError;
    const INFO: OperationInfo = super::operation("DeleteEnsRouteEntry")
        .required(&["RouteEntryId"]);
    const ERRORS: &'static [DeleteEnsRouteEntryError] = &[
        DeleteEnsRouteEntryError::InvalidAny,
        DeleteEnsRouteEntryError::MissingAny,
        DeleteEnsRouteEntryError::InvalidRouteEntryNotFound,
        DeleteEnsRouteEntryError::InvalidRouteEntrySystemRoute,
        DeleteEnsRouteEntryError::IncorrectRouteEntryStatus,
        DeleteEnsRouteEntryError::EnsInterfaceError,
        DeleteEnsRouteEntryError::NoPermission,
        DeleteEnsRouteEntryError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteEnsRouteEntryRequest`].
pub type DeleteEnsRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteEnsRouteEntryRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidRouteEntryNotFound`](super::DocumentedError::InvalidRouteEntryNotFound)
/// - [`InvalidRouteEntrySystemRoute`](super::DocumentedError::InvalidRouteEntrySystemRoute)
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteEnsRouteEntryError = super::DocumentedError;
