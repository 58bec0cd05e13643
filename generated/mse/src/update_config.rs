// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConfig`, from `mse/UpdateConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the engine settings of a cluster; some take effect after a restart only.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateConfigRequest::new()
///     .autopurge_purge_interval("none")
///     .autopurge_snap_retain_count("none")
///     .cluster_id("mse-09k1q11****")
///     .config_type("TEXT")
///     .init_limit("100");
/// let reply = client.update_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateConfigRequest {
    /// Kept for later use by the service.
    pub autopurge_purge_interval: Option<String>,
    /// Kept for later use by the service.
    pub autopurge_snap_retain_count: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// Which kind of config it is or is to be. Example: `TEXT`.
    pub config_type: Option<String>,
    /// How long a ZooKeeper node may take to connect. Unit: `seconds`. Example: `100`.
    pub init_limit: Option<String>,
    /// Largest amount of data in bytes that a ZooKeeper node may hold. Default: `1M`. Example: `1`.
    pub jute_maxbuffer: Option<String>,
    /// Connections that one client may have with one ZooKeeper node; zero sets no limit. Example: `0`.
    pub max_client_cnxns: Option<String>,
    /// Whether ZooKeeper's super permissions are open to a user with a password. Example: `true`.
    pub open_super_acl: Option<String>,
    /// How long a ZooKeeper node may stay out of touch before its connection is given up.
    /// Unit: `seconds`. Example: `10`.
    pub sync_limit: Option<String>,
    /// Basic unit of time in ZooKeeper, in milliseconds. Example: `2000`.
    pub tick_time: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Name that the user logs on with. Example: `name`.
    pub user_name: Option<String>,
    /// Password of the ZooKeeper superuser; needed when super permissions are switched on.
    /// Example: `password`. A secret: it is printed as `***`.
    pub pass_word: Option<String>,
    /// Whether configurations in Nacos are guarded by RAM permissions. Example: `true`.
    pub config_auth_enabled: Option<bool>,
    /// Whether the Nacos cluster serves as a registry for MCP servers. Example: `true`.
    pub mcp_enabled: Option<bool>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse_prepaid_public_cn-st2212****`.
    pub instance_id: Option<String>,
    /// Whether services in Nacos are guarded by RAM permissions.
    pub naming_auth_enabled: Option<bool>,
    /// Whether configurations in Nacos can be kept encrypted.
    pub config_secret_enabled: Option<bool>,
    /// Shortest session timeout that ZooKeeper grants.
    pub min_session_timeout: Option<String>,
    /// Longest session timeout that ZooKeeper grants.
    pub max_session_timeout: Option<String>,
    /// Transactions after which ZooKeeper writes a snapshot.
    pub snapshot_count: Option<String>,
    /// Whether ZooKeeper nodes may have a time to live.
    pub extended_types_enable: Option<String>,
    /// Whether the Nacos cluster also speaks the Eureka protocol.
    pub eureka_supported: Option<bool>,
    /// Whether Nacos connections can be encrypted; this costs some performance.
    pub tls_enabled: Option<bool>,
    /// Whether the open-source console of Nacos can be opened.
    pub console_ui_enabled: Option<bool>,
    /// Whether ZooKeeper's four-letter commands can be used.
    pub enable4lw: Option<bool>,
    /// Whether ZooKeeper clients must authenticate with SASL.
    pub auth_enabled: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AutopurgePurgeInterval`.
    pub fn autopurge_purge_interval(mut self, value: impl Into<String>) -> Self {
        self.autopurge_purge_interval = Some(value.into());
        self
    }
    /// Sets `AutopurgeSnapRetainCount`.
    pub fn autopurge_snap_retain_count(mut self, value: impl Into<String>) -> Self {
        self.autopurge_snap_retain_count = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ConfigType`.
    pub fn config_type(mut self, value: impl Into<String>) -> Self {
        self.config_type = Some(value.into());
        self
    }
    /// Sets `InitLimit`.
    pub fn init_limit(mut self, value: impl Into<String>) -> Self {
        self.init_limit = Some(value.into());
        self
    }
    /// Sets `JuteMaxbuffer`.
    pub fn jute_maxbuffer(mut self, value: impl Into<String>) -> Self {
        self.jute_maxbuffer = Some(value.into());
        self
    }
    /// Sets `MaxClientCnxns`.
    pub fn max_client_cnxns(mut self, value: impl Into<String>) -> Self {
        self.max_client_cnxns = Some(value.into());
        self
    }
    /// Sets `OpenSuperAcl`.
    pub fn open_super_acl(mut self, value: impl Into<String>) -> Self {
        self.open_super_acl = Some(value.into());
        self
    }
    /// Sets `SyncLimit`.
    pub fn sync_limit(mut self, value: impl Into<String>) -> Self {
        self.sync_limit = Some(value.into());
        self
    }
    /// Sets `TickTime`.
    pub fn tick_time(mut self, value: impl Into<String>) -> Self {
        self.tick_time = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `PassWord`.
    pub fn pass_word(mut self, value: impl Into<String>) -> Self {
        self.pass_word = Some(value.into());
        self
    }
    /// Sets `ConfigAuthEnabled`.
    #[inline]
    pub fn config_auth_enabled(mut self, value: bool) -> Self {
        self.config_auth_enabled = Some(value);
        self
    }
    /// Sets `MCPEnabled`.
    #[inline]
    pub fn mcp_enabled(mut self, value: bool) -> Self {
        self.mcp_enabled = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NamingAuthEnabled`.
    #[inline]
    pub fn naming_auth_enabled(mut self, value: bool) -> Self {
        self.naming_auth_enabled = Some(value);
        self
    }
    /// Sets `ConfigSecretEnabled`.
    #[inline]
    pub fn config_secret_enabled(mut self, value: bool) -> Self {
        self.config_secret_enabled = Some(value);
        self
    }
    /// Sets `MinSessionTimeout`.
    pub fn min_session_timeout(mut self, value: impl Into<String>) -> Self {
        self.min_session_timeout = Some(value.into());
        self
    }
    /// Sets `MaxSessionTimeout`.
    pub fn max_session_timeout(mut self, value: impl Into<String>) -> Self {
        self.max_session_timeout = Some(value.into());
        self
    }
    /// Sets `SnapshotCount`.
    pub fn snapshot_count(mut self, value: impl Into<String>) -> Self {
        self.snapshot_count = Some(value.into());
        self
    }
    /// Sets `ExtendedTypesEnable`.
    pub fn extended_types_enable(mut self, value: impl Into<String>) -> Self {
        self.extended_types_enable = Some(value.into());
        self
    }
    /// Sets `EurekaSupported`.
    #[inline]
    pub fn eureka_supported(mut self, value: bool) -> Self {
        self.eureka_supported = Some(value);
        self
    }
    /// Sets `TLSEnabled`.
    #[inline]
    pub fn tls_enabled(mut self, value: bool) -> Self {
        self.tls_enabled = Some(value);
        self
    }
    /// Sets `ConsoleUIEnabled`.
    #[inline]
    pub fn console_ui_enabled(mut self, value: bool) -> Self {
        self.console_ui_enabled = Some(value);
        self
    }
    /// Sets `Enable4lw`.
    #[inline]
    pub fn enable4lw(mut self, value: bool) -> Self {
        self.enable4lw = Some(value);
        self
    }
    /// Sets `AuthEnabled`.
    #[inline]
    pub fn auth_enabled(mut self, value: bool) -> Self {
        self.auth_enabled = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateConfigRequest {
        "AutopurgePurgeInterval" => autopurge_purge_interval: query,
        "AutopurgeSnapRetainCount" => autopurge_snap_retain_count: query,
        "ClusterId" => cluster_id: query,
        "ConfigType" => config_type: query,
        "InitLimit" => init_limit: query,
        "JuteMaxbuffer" => jute_maxbuffer: query,
        "MaxClientCnxns" => max_client_cnxns: query,
        "OpenSuperAcl" => open_super_acl: form,
        "SyncLimit" => sync_limit: query,
        "TickTime" => tick_time: query,
        "RequestPars" => request_pars: query,
        "UserName" => user_name: query,
        "PassWord" => pass_word: query as Secret,
        "ConfigAuthEnabled" => config_auth_enabled: query,
        "MCPEnabled" => mcp_enabled: query,
        "InstanceId" => instance_id: query,
        "NamingAuthEnabled" => naming_auth_enabled: query,
        "ConfigSecretEnabled" => config_secret_enabled: query,
        "MinSessionTimeout" => min_session_timeout: query,
        "MaxSessionTimeout" => max_session_timeout: query,
        "SnapshotCount" => snapshot_count: query,
        "ExtendedTypesEnable" => extended_types_enable: query,
        "EurekaSupported" => eureka_supported: query,
        "TLSEnabled" => tls_enabled: query,
        "ConsoleUIEnabled" => console_ui_enabled: query,
        "Enable4lw" => enable4lw: query,
        "AuthEnabled" => auth_enabled: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateConfigRequest {
    type Response = UpdateConfigResponse;
    type Error = UpdateConfigError;
    const INFO: OperationInfo = super::operation("UpdateConfig")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateConfigError] = &[
        UpdateConfigError::InvalidParameter,
        UpdateConfigError::IllegalRequest,
        UpdateConfigError::NoPermission,
        UpdateConfigError::NotFound,
        UpdateConfigError::InternalError,
    ];
}

/// Response to [`UpdateConfigRequest`].
#[non_exhaustive]
pub struct UpdateConfigResponse {
    /// Code of the reason why the call or the item failed. Example: `mse-100-100`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BD1E58D-0755-42AC-A599-E6B55112****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    UpdateConfigResponse {
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`UpdateConfigRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateConfigError = super::DocumentedError;
