// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceSSL`, from `rds/ModifyDBInstanceSSL.md`.

use alicloud_runtime::codegen::*;

/// Switches SSL on or off or renews the certificates of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceSSLRequest::new()
///     .connection_string("rm-uf6wjk5xxxxx.mysql.rds.aliyuncs.com")
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.modify_db_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceSSLRequest {
    /// **Required.** Host name that clients connect to.
    /// Example: `rm-uf6wjk5xxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Whether the SSL is switched on.
    pub ssl_enabled: Option<i32>,
    /// Whether the server certificate comes from Alibaba Cloud or is your own.
    pub ca_type: Option<String>,
    /// Server certificate; needed if the certificate is your own.
    pub server_cert: Option<String>,
    /// Private key of the server certificate.
    pub server_key: Option<String>,
    /// Whether the client CA is switched on.
    pub client_ca_enabled: Option<i32>,
    /// Certificate of the CA that issues client certificates; needed once such a CA is switched on.
    pub client_ca_cert: Option<String>,
    /// Whether the client crl is switched on.
    pub client_crl_enabled: Option<i32>,
    /// List of client certificates that are no longer valid.
    pub client_cert_revocation_list: Option<String>,
    /// How client certificates are checked; only if a CA for them has been set.
    pub acl: Option<String>,
    /// How client certificates of replication connections are checked; only if a CA for them has been
    /// set.
    pub replication_acl: Option<String>,
    /// Whether a SQL Server instance turns away connections without encryption.
    pub force_encryption: Option<String>,
    /// Oldest TLS version that a SQL Server instance accepts.
    pub tls_version: Option<String>,
    /// Certificate itself, as PEM text.
    pub certificate: Option<String>,
    /// Password of the certificate that is handed in.
    pub pass_word: Option<String>,
}

impl ModifyDBInstanceSSLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectionString`, which is required.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `SSLEnabled`.
    #[inline]
    pub fn ssl_enabled(mut self, value: i32) -> Self {
        self.ssl_enabled = Some(value);
        self
    }
    /// Sets `CAType`.
    pub fn ca_type(mut self, value: impl Into<String>) -> Self {
        self.ca_type = Some(value.into());
        self
    }
    /// Sets `ServerCert`.
    pub fn server_cert(mut self, value: impl Into<String>) -> Self {
        self.server_cert = Some(value.into());
        self
    }
    /// Sets `ServerKey`.
    pub fn server_key(mut self, value: impl Into<String>) -> Self {
        self.server_key = Some(value.into());
        self
    }
    /// Sets `ClientCAEnabled`.
    #[inline]
    pub fn client_ca_enabled(mut self, value: i32) -> Self {
        self.client_ca_enabled = Some(value);
        self
    }
    /// Sets `ClientCACert`.
    pub fn client_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.client_ca_cert = Some(value.into());
        self
    }
    /// Sets `ClientCrlEnabled`.
    #[inline]
    pub fn client_crl_enabled(mut self, value: i32) -> Self {
        self.client_crl_enabled = Some(value);
        self
    }
    /// Sets `ClientCertRevocationList`.
    pub fn client_cert_revocation_list(mut self, value: impl Into<String>) -> Self {
        self.client_cert_revocation_list = Some(value.into());
        self
    }
    /// Sets `ACL`.
    pub fn acl(mut self, value: impl Into<String>) -> Self {
        self.acl = Some(value.into());
        self
    }
    /// Sets `ReplicationACL`.
    pub fn replication_acl(mut self, value: impl Into<String>) -> Self {
        self.replication_acl = Some(value.into());
        self
    }
    /// Sets `ForceEncryption`.
    pub fn force_encryption(mut self, value: impl Into<String>) -> Self {
        self.force_encryption = Some(value.into());
        self
    }
    /// Sets `TlsVersion`.
    pub fn tls_version(mut self, value: impl Into<String>) -> Self {
        self.tls_version = Some(value.into());
        self
    }
    /// Sets `Certificate`.
    pub fn certificate(mut self, value: impl Into<String>) -> Self {
        self.certificate = Some(value.into());
        self
    }
    /// Sets `PassWord`.
    pub fn pass_word(mut self, value: impl Into<String>) -> Self {
        self.pass_word = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceSSLRequest {
        "ConnectionString" => connection_string: query,
        "DBInstanceId" => db_instance_id: query,
        "SSLEnabled" => ssl_enabled: query,
        "CAType" => ca_type: query,
        "ServerCert" => server_cert: query,
        "ServerKey" => server_key: query,
        "ClientCAEnabled" => client_ca_enabled: query,
        "ClientCACert" => client_ca_cert: query,
        "ClientCrlEnabled" => client_crl_enabled: query,
        "ClientCertRevocationList" => client_cert_revocation_list: query,
        "ACL" => acl: query,
        "ReplicationACL" => replication_acl: query,
        "ForceEncryption" => force_encryption: query,
        "TlsVersion" => tls_version: query,
        "Certificate" => certificate: query,
        "PassWord" => pass_word: query,
    }
}

impl Operation for ModifyDBInstanceSSLRequest {
    type Response = ModifyDBInstanceSSLResponse;
    type Error = ModifyDBInstanceSSLError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceSSL")
        .required(&["ConnectionString", "DBInstanceId"]);
    const ERRORS: &'static [ModifyDBInstanceSSLError] = &[
        ModifyDBInstanceSSLError::InvalidServerCertOrPrivateKey,
        ModifyDBInstanceSSLError::InvalidClientCACert,
        ModifyDBInstanceSSLError::InvalidClientCrl,
        ModifyDBInstanceSSLError::InvalidCATypeNotFound,
        ModifyDBInstanceSSLError::InvalidACLNotFound,
        ModifyDBInstanceSSLError::InvalidSSLStatus,
        ModifyDBInstanceSSLError::IncorrectDBSslStatus,
        ModifyDBInstanceSSLError::InvalidModifyModeFormat,
        ModifyDBInstanceSSLError::InvalidClientCrlPermission,
        ModifyDBInstanceSSLError::InvalidACLPermission,
        ModifyDBInstanceSSLError::EndpointNotFound,
    ];
}

/// Response to [`ModifyDBInstanceSSLRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceSSLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `777C4593-8053-427B-99E2-105593277CAB`.
    pub request_id: Option<String>,
    /// When the SSL runs out.
    pub ssl_expire_time: Option<String>,
}

response! {
    ModifyDBInstanceSSLResponse {
        "RequestId" => request_id: value,
        "SSLExpireTime" => ssl_expire_time: value,
    }
}

/// Errors that the documentation of [`ModifyDBInstanceSSLRequest`] names.
///
/// - [`InvalidServerCertOrPrivateKey`](super::DocumentedError::InvalidServerCertOrPrivateKey)
/// - [`InvalidClientCACert`](super::DocumentedError::InvalidClientCACert)
/// - [`InvalidClientCrl`](super::DocumentedError::InvalidClientCrl)
/// - [`InvalidCATypeNotFound`](super::DocumentedError::InvalidCATypeNotFound)
/// - [`InvalidACLNotFound`](super::DocumentedError::InvalidACLNotFound)
/// - [`InvalidSSLStatus`](super::DocumentedError::InvalidSSLStatus)
/// - [`IncorrectDBSslStatus`](super::DocumentedError::IncorrectDBSslStatus)
/// - [`InvalidModifyModeFormat`](super::DocumentedError::InvalidModifyModeFormat)
/// - [`InvalidClientCrlPermission`](super::DocumentedError::InvalidClientCrlPermission)
/// - [`InvalidACLPermission`](super::DocumentedError::InvalidACLPermission)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
pub type ModifyDBInstanceSSLError = super::DocumentedError;
