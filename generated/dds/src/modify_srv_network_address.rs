// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySrvNetworkAddress`, from `dds/ModifySrvNetworkAddress.md`.

use alicloud_runtime::codegen::*;

/// Changes the SRV address of an instance on cloud disks.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifySrvNetworkAddressRequest::new()
///     .db_instance_id("dds-bp1fd530f271****")
///     .new_connection_string("aliyuntest111")
///     .connection_type("VPC");
/// let reply = client.modify_srv_network_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySrvNetworkAddressRequest {
    /// **Required.** ID of the database instance. Example: `dds-bp1fd530f271****`.
    pub db_instance_id: Option<String>,
    /// **Required.** First part of the new host name; the rest cannot be changed.
    /// Example: `aliyuntest111`.
    pub new_connection_string: Option<String>,
    /// **Required.** Network whose SRV address is changed. Example: `VPC`.
    pub connection_type: Option<Open<ConnectionType>>,
}

impl ModifySrvNetworkAddressRequest {
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
    /// Sets `NewConnectionString`, which is required.
    pub fn new_connection_string(mut self, value: impl Into<String>) -> Self {
        self.new_connection_string = Some(value.into());
        self
    }
    /// Sets `ConnectionType`, which is required.
    pub fn connection_type(mut self, value: impl Into<Open<ConnectionType>>) -> Self {
        self.connection_type = Some(value.into());
        self
    }
}

request! {
    ModifySrvNetworkAddressRequest {
        "DBInstanceId" => db_instance_id: query,
        "NewConnectionString" => new_connection_string: query,
        "ConnectionType" => connection_type: query,
    }
}

impl Operation for ModifySrvNetworkAddressRequest {
    type Response = ModifySrvNetworkAddressResponse;
    type Error = ModifySrvNetworkAddressError;
    const INFO: OperationInfo = super::operation("ModifySrvNetworkAddress")
        .required(&["DBInstanceId", "NewConnectionString", "ConnectionType"]);
    const ERRORS: &'static [ModifySrvNetworkAddressError] = &[
        ModifySrvNetworkAddressError::NewConnectionStringNotSupport,
        ModifySrvNetworkAddressError::MissingParameter,
        ModifySrvNetworkAddressError::InvalidConnectionStringOrPortDuplicate,
    ];
}

/// Response to [`ModifySrvNetworkAddressRequest`].
pub type ModifySrvNetworkAddressResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Network whose SRV address is changed.
    pub enum ConnectionType {
        /// SRV address inside the VPC.
        Vpc = "VPC",
        /// SRV address for the Internet.
        Public = "Public",
    }
}

/// Errors that the documentation of [`ModifySrvNetworkAddressRequest`] names.
///
/// - [`NewConnectionStringNotSupport`](super::DocumentedError::NewConnectionStringNotSupport)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidConnectionStringOrPortDuplicate`](super::DocumentedError::InvalidConnectionStringOrPortDuplicate)
pub type ModifySrvNetworkAddressError = super::DocumentedError;
