// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchDBInstanceNetType`, from `rds/SwitchDBInstanceNetType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionStringType};

/// Switches an endpoint between the internal and the public network.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::SwitchDBInstanceNetTypeRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .connection_string_prefix("rm-xxxxxx");
/// let reply = client.switch_db_instance_net_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchDBInstanceNetTypeRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    /// Length: 8 to 64. Example: `rm-xxxxxx`.
    pub connection_string_prefix: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxx`.
    pub client_token: Option<String>,
    /// Port on which the database or its endpoint listens for clients.
    /// Range: 3001 to 3999. Example: `3306`.
    pub port: Option<String>,
    /// Whether the endpoint is a normal one or splits reads from writes. Example: `Normal`.
    pub connection_string_type: Option<Open<ConnectionStringType>>,
}

impl SwitchDBInstanceNetTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ConnectionStringPrefix`, which is required.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `ConnectionStringType`.
    pub fn connection_string_type(
        mut self,
        value: impl Into<Open<ConnectionStringType>>,
    ) -> Self {
        self.connection_string_type = Some(value.into());
        self
    }
}

request! {
    SwitchDBInstanceNetTypeRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "ClientToken" => client_token: query,
        "Port" => port: query,
        "ConnectionStringType" => connection_string_type: query,
    }
}

impl Operation for SwitchDBInstanceNetTypeRequest {
    type Response = SwitchDBInstanceNetTypeResponse;
    type Error = SwitchDBInstanceNetTypeError;
    const INFO: OperationInfo = super::operation("SwitchDBInstanceNetType")
        .required(&["DBInstanceId", "ConnectionStringPrefix"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [SwitchDBInstanceNetTypeError] = &[
        SwitchDBInstanceNetTypeError::OrderComboInstanceNotAllowOperate,
        SwitchDBInstanceNetTypeError::PricePricingPlanResultNotFound,
        SwitchDBInstanceNetTypeError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`SwitchDBInstanceNetTypeRequest`].
#[non_exhaustive]
pub struct SwitchDBInstanceNetTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `65BDA532-28AF-4122-AA39-B382721EEE64`.
    pub request_id: Option<String>,
    /// Endpoint after the switch. Example: `new****.mysql.rds.aliyuncs.com`.
    pub new_connection_string: Option<String>,
    /// Endpoint before the switch. Example: `rm-bp1****.mysql.rds.aliyuncs.com`.
    pub old_connection_string: Option<String>,
}

response! {
    SwitchDBInstanceNetTypeResponse {
        "RequestId" => request_id: value,
        "NewConnectionString" => new_connection_string: value,
        "OldConnectionString" => old_connection_string: value,
    }
}

/// Errors that the documentation of [`SwitchDBInstanceNetTypeRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type SwitchDBInstanceNetTypeError = super::DocumentedError;
