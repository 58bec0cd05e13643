// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBInstanceEndpoint`, from `rds/DeleteDBInstanceEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceEndpointData};

/// Deletes an endpoint of a cluster instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteDBInstanceEndpointRequest::new()
///     .db_instance_id("...")
///     .db_instance_endpoint_id("...");
/// let reply = client.delete_db_instance_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the database instance endpoint that the call is about.
    pub db_instance_endpoint_id: Option<String>,
}

impl DeleteDBInstanceEndpointRequest {
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
}

request! {
    DeleteDBInstanceEndpointRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceEndpointId" => db_instance_endpoint_id: query,
    }
}

impl Operation for DeleteDBInstanceEndpointRequest {
    type Response = DeleteDBInstanceEndpointResponse;
    type Error = DeleteDBInstanceEndpointError;
    const INFO: OperationInfo = super::operation("DeleteDBInstanceEndpoint")
        .required(&["DBInstanceId", "DBInstanceEndpointId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteDBInstanceEndpointError] = &[
        DeleteDBInstanceEndpointError::InvalidSourceCategory,
        DeleteDBInstanceEndpointError::InvalidDBInstanceConnTypeFormat,
        DeleteDBInstanceEndpointError::EndpointTypeNotSupport,
        DeleteDBInstanceEndpointError::APICallingFailed,
        DeleteDBInstanceEndpointError::OrderComboInstanceNotAllowOperate,
        DeleteDBInstanceEndpointError::PricePricingPlanResultNotFound,
        DeleteDBInstanceEndpointError::OrderNoRealNameAuthentication,
        DeleteDBInstanceEndpointError::IncorrectDBInstanceState,
        DeleteDBInstanceEndpointError::InvalidDBInstanceNameNotFound,
        DeleteDBInstanceEndpointError::IncorrectDBInstanceLockMode,
        DeleteDBInstanceEndpointError::EndpointNotFound,
        DeleteDBInstanceEndpointError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DeleteDBInstanceEndpointRequest`].
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointResponse {
    /// What the call returns besides its status.
    pub data: Option<DBInstanceEndpointData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `224DB9F7-3100-4899-AB9C-C938BCCB43E7`.
    pub request_id: Option<String>,
}

response! {
    DeleteDBInstanceEndpointResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteDBInstanceEndpointRequest`] names.
///
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`InvalidDBInstanceConnTypeFormat`](super::DocumentedError::InvalidDBInstanceConnTypeFormat)
/// - [`EndpointTypeNotSupport`](super::DocumentedError::EndpointTypeNotSupport)
/// - [`APICallingFailed`](super::DocumentedError::APICallingFailed)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DeleteDBInstanceEndpointError = super::DocumentedError;
