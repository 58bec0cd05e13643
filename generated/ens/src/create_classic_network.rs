// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateClassicNetwork`, from `ens/CreateClassicNetwork.md`.

use alicloud_runtime::codegen::*;

/// Creates a classic-type network with a CIDR block on an edge node.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateClassicNetworkRequest::new()
///     .ens_region_id("...")
///     .cidr_block("...");
/// let reply = client.create_classic_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateClassicNetworkRequest {
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Address range in CIDR notation.
    pub cidr_block: Option<String>,
    /// Name that the network goes by.
    pub network_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateClassicNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `CidrBlock`, which is required.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `NetworkName`.
    pub fn network_name(mut self, value: impl Into<String>) -> Self {
        self.network_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateClassicNetworkRequest {
        "EnsRegionId" => ens_region_id: query,
        "CidrBlock" => cidr_block: query,
        "NetworkName" => network_name: query,
        "Description" => description: query,
    }
}

impl Operation for CreateClassicNetworkRequest {
    type Response = CreateClassicNetworkResponse;
    type Error = CreateClassicNetworkError;
    const INFO: OperationInfo = super::operation("CreateClassicNetwork")
        .required(&["EnsRegionId", "CidrBlock"]);
    const ERRORS: &'static [CreateClassicNetworkError] = &[
        CreateClassicNetworkError::InvalidParameter,
        CreateClassicNetworkError::InvalidParameterCidrBlock,
        CreateClassicNetworkError::NetworkQuotaExceeded,
        CreateClassicNetworkError::EnsInterfaceError,
        CreateClassicNetworkError::MissingParameter,
        CreateClassicNetworkError::InvalidEnsRegionIdNotFound,
        CreateClassicNetworkError::NoPermission,
        CreateClassicNetworkError::InvalidParameterAny,
    ];
}

/// Response to [`CreateClassicNetworkRequest`].
#[non_exhaustive]
pub struct CreateClassicNetworkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A004E06-AC1B-5806-BA5E-41AB6B02DE83`.
    pub request_id: Option<String>,
    /// ID of the network that the item belongs to or stands for.
    /// Example: `n-5s9ayrxsd9hszrlt5fgv2****`.
    pub network_id: Option<String>,
}

response! {
    CreateClassicNetworkResponse {
        "RequestId" => request_id: value,
        "NetworkId" => network_id: value,
    }
}

/// Errors that the documentation of [`CreateClassicNetworkRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterCidrBlock`](super::DocumentedError::InvalidParameterCidrBlock)
/// - [`NetworkQuotaExceeded`](super::DocumentedError::NetworkQuotaExceeded)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidEnsRegionIdNotFound`](super::DocumentedError::InvalidEnsRegionIdNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateClassicNetworkError = super::DocumentedError;
