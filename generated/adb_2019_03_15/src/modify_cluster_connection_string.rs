// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClusterConnectionString`, from `adb_2019_03_15/ModifyClusterConnectionString.md`.

use alicloud_runtime::codegen::*;

/// Changes the prefix or the port of a cluster's endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyClusterConnectionStringRequest::new()
///     .db_cluster_id("...")
///     .connection_string_prefix("...")
///     .current_connection_string("...");
/// let reply = client.modify_cluster_connection_string(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClusterConnectionStringRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// **Required.** Host name that clients connect to now and that the call is about.
    pub current_connection_string: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
}

impl ModifyClusterConnectionStringRequest {
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
    /// Sets `ConnectionStringPrefix`, which is required.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `CurrentConnectionString`, which is required.
    pub fn current_connection_string(mut self, value: impl Into<String>) -> Self {
        self.current_connection_string = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    ModifyClusterConnectionStringRequest {
        "DBClusterId" => db_cluster_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "CurrentConnectionString" => current_connection_string: query,
        "Port" => port: query,
    }
}

impl Operation for ModifyClusterConnectionStringRequest {
    type Response = ModifyClusterConnectionStringResponse;
    type Error = ModifyClusterConnectionStringError;
    const INFO: OperationInfo = super::operation("ModifyClusterConnectionString")
        .required(&["DBClusterId", "ConnectionStringPrefix", "CurrentConnectionString"]);
    const ERRORS: &'static [ModifyClusterConnectionStringError] = &[
        ModifyClusterConnectionStringError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyClusterConnectionStringRequest`].
pub type ModifyClusterConnectionStringResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyClusterConnectionStringRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyClusterConnectionStringError = super::DocumentedError;
