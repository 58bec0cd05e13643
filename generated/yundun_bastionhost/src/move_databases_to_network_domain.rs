// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveDatabasesToNetworkDomain`, from `yundun-bastionhost/MoveDatabasesToNetworkDomain.md`.

use alicloud_runtime::codegen::*;

/// Moves several databases to a network domain.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::MoveDatabasesToNetworkDomainRequest::new()
///     .instance_id("...")
///     .network_domain_id("...")
///     .database_ids(["..."]);
/// let reply = client.move_databases_to_network_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveDatabasesToNetworkDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
    /// **Required.** IDs of the databases to work on or to narrow the list down to.
    pub database_ids: Vec<String>,
}

impl MoveDatabasesToNetworkDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NetworkDomainId`, which is required.
    pub fn network_domain_id(mut self, value: impl Into<String>) -> Self {
        self.network_domain_id = Some(value.into());
        self
    }
    /// Sets `DatabaseIds`, which is required.
    pub fn database_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.database_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    MoveDatabasesToNetworkDomainRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "NetworkDomainId" => network_domain_id: query,
        "DatabaseIds" => database_ids: query,
    }
}

impl Operation for MoveDatabasesToNetworkDomainRequest {
    type Response = MoveDatabasesToNetworkDomainResponse;
    type Error = MoveDatabasesToNetworkDomainError;
    const INFO: OperationInfo = super::operation("MoveDatabasesToNetworkDomain")
        .required(&["InstanceId", "NetworkDomainId", "DatabaseIds"])
        .region("RegionId");
    const ERRORS: &'static [MoveDatabasesToNetworkDomainError] = &[
        MoveDatabasesToNetworkDomainError::InvalidParameter,
        MoveDatabasesToNetworkDomainError::InternalError,
    ];
}

/// Response to [`MoveDatabasesToNetworkDomainRequest`].
#[non_exhaustive]
pub struct MoveDatabasesToNetworkDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5B1BC32-72B2-5BFD-BF75-5D38261264D1`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<DatabasesToNetworkDomainResult>,
}

response! {
    MoveDatabasesToNetworkDomainResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DatabasesToNetworkDomainResult {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// ID of the database that the item belongs to or stands for. Example: `45`.
    pub database_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DatabasesToNetworkDomainResult {
        "Code" => code: value,
        "DatabaseId" => database_id: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`MoveDatabasesToNetworkDomainRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type MoveDatabasesToNetworkDomainError = super::DocumentedError;
