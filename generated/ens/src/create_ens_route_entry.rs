// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEnsRouteEntry`, from `ens/CreateEnsRouteEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NextHopType};

/// Adds a custom route to a route table, leading to an instance, HAVIP, or other next hop.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateEnsRouteEntryRequest::new()
///     .route_table_id("...")
///     .destination_cidr_block("...")
///     .next_hop_id("...");
/// let reply = client.create_ens_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEnsRouteEntryRequest {
    /// **Required.** ID of the route table that the call is about.
    pub route_table_id: Option<String>,
    /// **Required.** Address range of the destination, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Which kind of next hop it is or is to be.
    pub next_hop_type: Option<Open<NextHopType>>,
    /// **Required.** ID of the next hop that the call is about.
    pub next_hop_id: Option<String>,
    /// Name that the route entry goes by. Length: 2 to 128.
    pub route_entry_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256.
    pub description: Option<String>,
    /// Address range of the source, in CIDR notation.
    pub source_cidr_block: Option<String>,
}

impl CreateEnsRouteEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteTableId`, which is required.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`, which is required.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<Open<NextHopType>>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
    /// Sets `NextHopId`, which is required.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
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
    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
        self
    }
}

request! {
    CreateEnsRouteEntryRequest {
        "RouteTableId" => route_table_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "NextHopType" => next_hop_type: query,
        "NextHopId" => next_hop_id: query,
        "RouteEntryName" => route_entry_name: query,
        "Description" => description: query,
        "SourceCidrBlock" => source_cidr_block: query,
    }
}

impl Operation for CreateEnsRouteEntryRequest {
    type Response = CreateEnsRouteEntryResponse;
    type Error = CreateEnsRouteEntryError;
    const INFO: OperationInfo = super::operation("CreateEnsRouteEntry")
        .required(&["RouteTableId", "DestinationCidrBlock", "NextHopId"]);
    const ERRORS: &'static [CreateEnsRouteEntryError] = &[
        CreateEnsRouteEntryError::InvalidAny,
        CreateEnsRouteEntryError::MissingAny,
        CreateEnsRouteEntryError::InvalidRouteTableIdNotFound,
        CreateEnsRouteEntryError::IncorrectNetworkStatus,
        CreateEnsRouteEntryError::IncorrectNetworkType,
        CreateEnsRouteEntryError::QuotaExceeded,
        CreateEnsRouteEntryError::InvalidRouteEntryDuplicate,
        CreateEnsRouteEntryError::InvalidInstanIdNotFound,
        CreateEnsRouteEntryError::EnsInterfaceError,
        CreateEnsRouteEntryError::InvalidCidrBlockMalformed,
        CreateEnsRouteEntryError::NoPermission,
        CreateEnsRouteEntryError::InvalidParameterAny,
    ];
}

/// Response to [`CreateEnsRouteEntryRequest`].
#[non_exhaustive]
pub struct CreateEnsRouteEntryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the route entry that the item belongs to or stands for.
    /// Example: `rte-5vb5q8sk0lyoscx8539ds`.
    pub route_entry_id: Option<String>,
}

response! {
    CreateEnsRouteEntryResponse {
        "RequestId" => request_id: value,
        "RouteEntryId" => route_entry_id: value,
    }
}

/// Errors that the documentation of [`CreateEnsRouteEntryRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
/// - [`IncorrectNetworkStatus`](super::DocumentedError::IncorrectNetworkStatus)
/// - [`IncorrectNetworkType`](super::DocumentedError::IncorrectNetworkType)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`InvalidRouteEntryDuplicate`](super::DocumentedError::InvalidRouteEntryDuplicate)
/// - [`InvalidInstanIdNotFound`](super::DocumentedError::InvalidInstanIdNotFound)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateEnsRouteEntryError = super::DocumentedError;
