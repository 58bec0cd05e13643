// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBEndpointAddress`, from `polardb/DeleteDBEndpointAddress.md`.

use alicloud_runtime::codegen::*;

/// Removes an address, such as the public one, from an endpoint that itself stays in place.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteDBEndpointAddressRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx")
///     .endpoint_id("...")
///     .net_type("Public")
///     .db_endpoint_id("pe-xxxxxxxxxx");
/// let reply = client.delete_db_endpoint_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBEndpointAddressRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Connection address that is meant; the matching list operation shows it.
    pub endpoint_id: Option<String>,
    /// **Required.** Whether it is reached from inside (`Private`, or `Inner` in the classic network)
    /// or over the internet (`Public`).
    pub net_type: Option<String>,
    /// **Required.** ID of the database endpoint that the call is about.
    pub db_endpoint_id: Option<String>,
}

impl DeleteDBEndpointAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `NetType`, which is required.
    pub fn net_type(mut self, value: impl Into<String>) -> Self {
        self.net_type = Some(value.into());
        self
    }
    /// Sets `DBEndpointId`, which is required.
    pub fn db_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_id = Some(value.into());
        self
    }
}

request! {
    DeleteDBEndpointAddressRequest {
        "DBClusterId" => db_cluster_id: query,
        "EndpointId" => endpoint_id: query,
        "NetType" => net_type: query,
        "DBEndpointId" => db_endpoint_id: query,
    }
}

impl Operation for DeleteDBEndpointAddressRequest {
    type Response = DeleteDBEndpointAddressResponse;
    type Error = DeleteDBEndpointAddressError;
    const INFO: OperationInfo = super::operation("DeleteDBEndpointAddress")
        .required(&["DBClusterId", "EndpointId", "NetType", "DBEndpointId"]);
    const ERRORS: &'static [DeleteDBEndpointAddressError] = &[
        DeleteDBEndpointAddressError::InvalidDBEndpointIdMalformed,
        DeleteDBEndpointAddressError::NetTypeUsedGdn,
        DeleteDBEndpointAddressError::InvalidNetTypeMalformed,
        DeleteDBEndpointAddressError::InvalidDBClusterNotFound,
        DeleteDBEndpointAddressError::InvalidDBClusterIdNotFound,
        DeleteDBEndpointAddressError::EndpointStatusNotSupport,
        DeleteDBEndpointAddressError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DeleteDBEndpointAddressRequest`].
pub type DeleteDBEndpointAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDBEndpointAddressRequest`] names.
///
/// - [`InvalidDBEndpointIdMalformed`](super::DocumentedError::InvalidDBEndpointIdMalformed)
/// - [`NetTypeUsedGdn`](super::DocumentedError::NetTypeUsedGdn)
/// - [`InvalidNetTypeMalformed`](super::DocumentedError::InvalidNetTypeMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`EndpointStatusNotSupport`](super::DocumentedError::EndpointStatusNotSupport)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DeleteDBEndpointAddressError = super::DocumentedError;
