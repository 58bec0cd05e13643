// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetwork`, from `ens/CreateNetwork.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a VPC with its CIDR block on an edge node.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateNetworkRequest::new()
///     .ens_region_id("...")
///     .cidr_block("...");
/// let reply = client.create_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkRequest {
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Address range in CIDR notation.
    pub cidr_block: Option<String>,
    /// Name that the network goes by. Length: 2 to 128.
    pub network_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateNetworkRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateNetworkRequest {
        "EnsRegionId" => ens_region_id: query,
        "CidrBlock" => cidr_block: query,
        "NetworkName" => network_name: query,
        "Description" => description: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateNetworkRequest {
    type Response = CreateNetworkResponse;
    type Error = CreateNetworkError;
    const INFO: OperationInfo = super::operation("CreateNetwork")
        .required(&["EnsRegionId", "CidrBlock"]);
    const ERRORS: &'static [CreateNetworkError] = &[
        CreateNetworkError::InvalidParameter,
        CreateNetworkError::InvalidParameterCidrBlock,
        CreateNetworkError::NetworkQuotaExceeded,
        CreateNetworkError::EnsInterfaceError,
        CreateNetworkError::MissingParameter,
        CreateNetworkError::InvalidEnsRegionIdNotFound,
        CreateNetworkError::NoPermission,
        CreateNetworkError::InvalidParameterAny,
    ];
}

/// Response to [`CreateNetworkRequest`].
#[non_exhaustive]
pub struct CreateNetworkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the network that the item belongs to or stands for. Example: `n-5***`.
    pub network_id: Option<String>,
}

response! {
    CreateNetworkResponse {
        "RequestId" => request_id: value,
        "NetworkId" => network_id: value,
    }
}

/// Errors that the documentation of [`CreateNetworkRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterCidrBlock`](super::DocumentedError::InvalidParameterCidrBlock)
/// - [`NetworkQuotaExceeded`](super::DocumentedError::NetworkQuotaExceeded)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidEnsRegionIdNotFound`](super::DocumentedError::InvalidEnsRegionIdNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateNetworkError = super::DocumentedError;
