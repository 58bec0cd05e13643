// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRouteEntry`, from `vpc/ModifyRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Renames a custom route.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyRouteEntryRequest::new()
///     .region_id("cn-hangzhou")
///     .route_entry_id("rte-1234567890");
/// let reply = client.modify_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRouteEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Custom route to rename. Example: `rte-1234567890`.
    pub route_entry_id: Option<String>,
    /// New name of the route. Length: 2 to 128. Example: `EntryName`.
    pub route_entry_name: Option<String>,
}

impl ModifyRouteEntryRequest {
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
    /// Sets `RouteEntryId`, which is required.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }
    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
        self
    }
}

request! {
    ModifyRouteEntryRequest {
        "RegionId" => region_id: query,
        "RouteEntryId" => route_entry_id: query,
        "RouteEntryName" => route_entry_name: query,
    }
}

impl Operation for ModifyRouteEntryRequest {
    type Response = ModifyRouteEntryResponse;
    type Error = ModifyRouteEntryError;
    const INFO: OperationInfo = super::operation("ModifyRouteEntry")
        .required(&["RegionId", "RouteEntryId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyRouteEntryError] = &[
        ModifyRouteEntryError::Forbbiden,
        ModifyRouteEntryError::Forbidden,
    ];
}

/// What [`ModifyRouteEntryRequest`] is answered with.
pub type ModifyRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyRouteEntryRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type ModifyRouteEntryError = super::DocumentedError;
