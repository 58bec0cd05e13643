// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBInstanceEndpointAddress`, from `rds/DeleteDBInstanceEndpointAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceEndpointData};

/// Gives up the public address of a cluster instance endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteDBInstanceEndpointAddressRequest::new()
///     .db_instance_id("...")
///     .db_instance_endpoint_id("...")
///     .connection_string("...");
/// let reply = client.delete_db_instance_endpoint_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointAddressRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the database instance endpoint that the call is about.
    pub db_instance_endpoint_id: Option<String>,
    /// **Required.** Host name that clients connect to.
    pub connection_string: Option<String>,
}

impl DeleteDBInstanceEndpointAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceEndpointId`, which is required.
    pub fn db_instance_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_endpoint_id = Some(value.into());
        self
    }
    /// Sets `ConnectionString`, which is required.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
}

request! {
    DeleteDBInstanceEndpointAddressRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceEndpointId" => db_instance_endpoint_id: form,
        "ConnectionString" => connection_string: form,
    }
}

impl Operation for DeleteDBInstanceEndpointAddressRequest {
    type Response = DeleteDBInstanceEndpointAddressResponse;
    type Error = DeleteDBInstanceEndpointAddressError;
    const INFO: OperationInfo = super::operation("DeleteDBInstanceEndpointAddress")
        .required(&["DBInstanceId", "DBInstanceEndpointId", "ConnectionString"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteDBInstanceEndpointAddressError] = &[
        DeleteDBInstanceEndpointAddressError::InvalidSourceCategory,
        DeleteDBInstanceEndpointAddressError::InvalidDBInstanceConnTypeFormat,
        DeleteDBInstanceEndpointAddressError::InvalidNetTypeFormat,
        DeleteDBInstanceEndpointAddressError::InvalidConnectionStringFormat,
        DeleteDBInstanceEndpointAddressError::APICallingFailed,
        DeleteDBInstanceEndpointAddressError::InvalidEngineVersionNotSupport,
        DeleteDBInstanceEndpointAddressError::OrderComboInstanceNotAllowOperate,
        DeleteDBInstanceEndpointAddressError::PricePricingPlanResultNotFound,
        DeleteDBInstanceEndpointAddressError::OrderNoRealNameAuthentication,
        DeleteDBInstanceEndpointAddressError::IncorrectDBInstanceState,
        DeleteDBInstanceEndpointAddressError::InvalidDBInstanceNameNotFound,
        DeleteDBInstanceEndpointAddressError::IncorrectDBInstanceLockMode,
        DeleteDBInstanceEndpointAddressError::EndpointNotFound,
        DeleteDBInstanceEndpointAddressError::InvalidConnectionStringNotFound,
        DeleteDBInstanceEndpointAddressError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DeleteDBInstanceEndpointAddressRequest`].
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointAddressResponse {
    /// What the call returns besides its status.
    pub data: Option<DBInstanceEndpointData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F2911788-25E8-42E5-A3A3-1B38D263F01E`.
    pub request_id: Option<String>,
}

response! {
    DeleteDBInstanceEndpointAddressResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteDBInstanceEndpointAddressRequest`] names.
///
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`InvalidDBInstanceConnTypeFormat`](super::DocumentedError::InvalidDBInstanceConnTypeFormat)
/// - [`InvalidNetTypeFormat`](super::DocumentedError::InvalidNetTypeFormat)
/// - [`InvalidConnectionStringFormat`](super::DocumentedError::InvalidConnectionStringFormat)
/// - [`APICallingFailed`](super::DocumentedError::APICallingFailed)
/// - [`InvalidEngineVersionNotSupport`](super::DocumentedError::InvalidEngineVersionNotSupport)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`InvalidConnectionStringNotFound`](super::DocumentedError::InvalidConnectionStringNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DeleteDBInstanceEndpointAddressError = super::DocumentedError;
