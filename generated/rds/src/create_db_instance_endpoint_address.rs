// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstanceEndpointAddress`, from `rds/CreateDBInstanceEndpointAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceEndpointAddressData};

/// Gives an endpoint of a cluster instance a public address.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateDBInstanceEndpointAddressRequest::new()
///     .db_instance_id("...")
///     .db_instance_endpoint_id("...")
///     .connection_string_prefix("...")
///     .port("...")
///     .ip_type("...");
/// let reply = client.create_db_instance_endpoint_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceEndpointAddressRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the database instance endpoint that the call is about.
    pub db_instance_endpoint_id: Option<String>,
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// **Required.** Port on which the database or its endpoint listens for clients.
    pub port: Option<String>,
    /// **Required.** Network or IP version of the address.
    pub ip_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateDBInstanceEndpointAddressRequest {
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
    /// Sets `ConnectionStringPrefix`, which is required.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `IpType`, which is required.
    pub fn ip_type(mut self, value: impl Into<String>) -> Self {
        self.ip_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateDBInstanceEndpointAddressRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceEndpointId" => db_instance_endpoint_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Port" => port: query,
        "IpType" => ip_type: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateDBInstanceEndpointAddressRequest {
    type Response = CreateDBInstanceEndpointAddressResponse;
    type Error = CreateDBInstanceEndpointAddressError;
    const INFO: OperationInfo = super::operation("CreateDBInstanceEndpointAddress")
        .required(
            &[
                "DBInstanceId",
                "DBInstanceEndpointId",
                "ConnectionStringPrefix",
                "Port",
                "IpType",
            ],
        )
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateDBInstanceEndpointAddressError] = &[
        CreateDBInstanceEndpointAddressError::InvalidSourceCategory,
        CreateDBInstanceEndpointAddressError::InvalidDBInstanceConnTypeFormat,
        CreateDBInstanceEndpointAddressError::IncorrectDBInstanceNetType,
        CreateDBInstanceEndpointAddressError::EndpointTypeNotSupport,
        CreateDBInstanceEndpointAddressError::APICallingFailed,
        CreateDBInstanceEndpointAddressError::EngineNotSupported,
        CreateDBInstanceEndpointAddressError::InvalidEngineVersionNotSupport,
        CreateDBInstanceEndpointAddressError::InvalidBizTypeFormat,
        CreateDBInstanceEndpointAddressError::OrderComboInstanceNotAllowOperate,
        CreateDBInstanceEndpointAddressError::PricePricingPlanResultNotFound,
        CreateDBInstanceEndpointAddressError::OrderNoRealNameAuthentication,
        CreateDBInstanceEndpointAddressError::IncorrectDBInstanceState,
        CreateDBInstanceEndpointAddressError::NetTypeExists,
        CreateDBInstanceEndpointAddressError::InvalidDBInstanceNameNotFound,
        CreateDBInstanceEndpointAddressError::IncorrectDBInstanceLockMode,
        CreateDBInstanceEndpointAddressError::InvalidConnectionStringDuplicate,
        CreateDBInstanceEndpointAddressError::EndpointNotFound,
        CreateDBInstanceEndpointAddressError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`CreateDBInstanceEndpointAddressRequest`].
#[non_exhaustive]
pub struct CreateDBInstanceEndpointAddressResponse {
    /// What the call returns besides its status.
    pub data: Option<DBInstanceEndpointAddressData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08A3B71B-FE08-4B03-974F-CC7EA6DB1828`.
    pub request_id: Option<String>,
}

response! {
    CreateDBInstanceEndpointAddressResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDBInstanceEndpointAddressRequest`] names.
///
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`InvalidDBInstanceConnTypeFormat`](super::DocumentedError::InvalidDBInstanceConnTypeFormat)
/// - [`IncorrectDBInstanceNetType`](super::DocumentedError::IncorrectDBInstanceNetType)
/// - [`EndpointTypeNotSupport`](super::DocumentedError::EndpointTypeNotSupport)
/// - [`APICallingFailed`](super::DocumentedError::APICallingFailed)
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`InvalidEngineVersionNotSupport`](super::DocumentedError::InvalidEngineVersionNotSupport)
/// - [`InvalidBizTypeFormat`](super::DocumentedError::InvalidBizTypeFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`NetTypeExists`](super::DocumentedError::NetTypeExists), here with HTTP status 403
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate), here with HTTP status 404
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type CreateDBInstanceEndpointAddressError = super::DocumentedError;
