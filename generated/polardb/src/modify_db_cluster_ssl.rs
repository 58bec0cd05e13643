// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterSSL`, from `polardb/ModifyDBClusterSSL.md`.

use alicloud_runtime::codegen::*;

/// Turns SSL encryption of a cluster on or off, or renews its CA certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterSSLRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_db_cluster_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterSSLRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Whether the SSL is switched on.
    pub ssl_enabled: Option<String>,
    /// ID of the database endpoint that the call is about.
    pub db_endpoint_id: Option<String>,
    /// Whether it is reached from inside (`Private`, or `Inner` in the classic network) or over the
    /// internet (`Public`).
    pub net_type: Option<String>,
    /// Whether certificates are renewed by themselves.
    pub ssl_auto_rotate: Option<String>,
}

impl ModifyDBClusterSSLRequest {
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
    /// Sets `SSLEnabled`.
    pub fn ssl_enabled(mut self, value: impl Into<String>) -> Self {
        self.ssl_enabled = Some(value.into());
        self
    }
    /// Sets `DBEndpointId`.
    pub fn db_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_id = Some(value.into());
        self
    }
    /// Sets `NetType`.
    pub fn net_type(mut self, value: impl Into<String>) -> Self {
        self.net_type = Some(value.into());
        self
    }
    /// Sets `SSLAutoRotate`.
    pub fn ssl_auto_rotate(mut self, value: impl Into<String>) -> Self {
        self.ssl_auto_rotate = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterSSLRequest {
        "DBClusterId" => db_cluster_id: query,
        "SSLEnabled" => ssl_enabled: query,
        "DBEndpointId" => db_endpoint_id: query,
        "NetType" => net_type: query,
        "SSLAutoRotate" => ssl_auto_rotate: query,
    }
}

impl Operation for ModifyDBClusterSSLRequest {
    type Response = ModifyDBClusterSSLResponse;
    type Error = ModifyDBClusterSSLError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterSSL")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [ModifyDBClusterSSLError] = &[
        ModifyDBClusterSSLError::EngineMigrationActionDisabled,
        ModifyDBClusterSSLError::InvalidDBEndpointIdMalformed,
        ModifyDBClusterSSLError::InvalidSSLAutoRotateMalformed,
        ModifyDBClusterSSLError::InvalidNetTypeMalformed,
        ModifyDBClusterSSLError::InvalidConnectionStringMalformed,
        ModifyDBClusterSSLError::InvalidDBClusterNotFound,
        ModifyDBClusterSSLError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyDBClusterSSLRequest`].
pub type ModifyDBClusterSSLResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterSSLRequest`] names.
///
/// - [`EngineMigrationActionDisabled`](super::DocumentedError::EngineMigrationActionDisabled)
/// - [`InvalidDBEndpointIdMalformed`](super::DocumentedError::InvalidDBEndpointIdMalformed)
/// - [`InvalidSSLAutoRotateMalformed`](super::DocumentedError::InvalidSSLAutoRotateMalformed)
/// - [`InvalidNetTypeMalformed`](super::DocumentedError::InvalidNetTypeMalformed)
/// - [`InvalidConnectionStringMalformed`](super::DocumentedError::InvalidConnectionStringMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyDBClusterSSLError = super::DocumentedError;
