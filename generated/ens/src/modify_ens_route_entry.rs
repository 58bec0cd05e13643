// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEnsRouteEntry`, from `ens/ModifyEnsRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of a route entry, not where it leads.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyEnsRouteEntryRequest::new()
///     .route_entry_id("...");
/// let reply = client.modify_ens_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEnsRouteEntryRequest {
    /// **Required.** ID of the route entry that the call is about.
    pub route_entry_id: Option<String>,
    /// Name that the route entry goes by. Length: 1 to 128.
    pub route_entry_name: Option<String>,
    /// Free text that describes the item to people. Length: 1 to 256.
    pub description: Option<String>,
}

impl ModifyEnsRouteEntryRequest {
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
    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyEnsRouteEntryRequest {
        "RouteEntryId" => route_entry_id: query,
        "RouteEntryName" => route_entry_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyEnsRouteEntryRequest {
    type Response = ModifyEnsRouteEntryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyEnsRouteEntry")
        .required(&["RouteEntryId"]);
}

/// Response to [`ModifyEnsRouteEntryRequest`], which the documentation does not describe.
pub type ModifyEnsRouteEntryResponse = alicloud_runtime::UndocumentedResponse;
