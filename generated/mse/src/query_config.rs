// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryConfig`, from `mse/QueryConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the settings of a cluster's engine and which features its version offers.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryConfigRequest::new()
///     .cluster_id("mse-09k1q11****")
///     .config_type("TEXT")
///     .instance_id("mse_prepaid_public_cn-st2212****");
/// let reply = client.query_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryConfigRequest {
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// Which kind of config it is or is to be. Example: `TEXT`.
    pub config_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse_prepaid_public_cn-st2212****`.
    pub instance_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Whether the settings in force at run time are returned as well.
    pub need_running_conf: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `NeedRunningConf`.
    #[inline]
    pub fn need_running_conf(mut self, value: bool) -> Self {
        self.need_running_conf = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryConfigRequest {
        "ClusterId" => cluster_id: query,
        "ConfigType" => config_type: query,
        "InstanceId" => instance_id: query,
        "RequestPars" => request_pars: query,
        "NeedRunningConf" => need_running_conf: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryConfigRequest {
    type Response = QueryConfigResponse;
    type Error = QueryConfigError;
    const INFO: OperationInfo = super::operation("QueryConfig")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .secret_members(&["PassWord"])
        .read_only();
    const ERRORS: &'static [QueryConfigError] = &[
        QueryConfigError::IllegalRequest,
        QueryConfigError::InvalidParameter,
        QueryConfigError::NoPermission,
        QueryConfigError::NotFound,
        QueryConfigError::InternalError,
    ];
}

/// Response to [`QueryConfigRequest`].
#[non_exhaustive]
pub struct QueryConfigResponse {
    /// What the call returns besides its status.
    pub data: Option<ConfigData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-100`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BD1E58D-0755-42AC-A599-E6B55112EC53`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    QueryConfigResponse {
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConfigData {
    /// Kept for later use by the service.
    pub autopurge_purge_interval: Option<String>,
    /// Kept for later use by the service.
    pub autopurge_snap_retain_count: Option<String>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    /// Example: `name`.
    pub cluster_name: Option<String>,
    /// Whether configurations in Nacos are guarded by RAM permissions. Example: `true`.
    pub config_auth_enabled: Option<bool>,
    /// Whether the engine version of the cluster can guard configurations with RAM permissions.
    /// Example: `true`.
    pub config_auth_supported: Option<bool>,
    /// How long a ZooKeeper node may take to connect. Unit: `seconds`. Example: `100`.
    pub init_limit: Option<String>,
    /// Largest amount of data in bytes that a ZooKeeper node may hold. Default: `1M`. Example: `1`.
    pub jute_maxbuffer: Option<String>,
    /// Kept for later use by the service.
    pub jvm_flags_custom: Option<String>,
    /// Whether the Nacos cluster serves as a registry for MCP servers. Example: `true`.
    pub mcp_enabled: Option<bool>,
    /// Whether the engine version of the cluster can serve as a registry for MCP servers.
    /// Example: `true`.
    pub mcp_supported: Option<bool>,
    /// Connections that one client may have with one ZooKeeper node; zero sets no limit. Example: `0`.
    pub max_client_cnxns: Option<String>,
    /// Whether ZooKeeper's super permissions are open to a user with a password. Example: `true`.
    pub open_super_acl: Option<bool>,
    /// Password of the ZooKeeper superuser; shown while super permissions are on. Example: `password`.
    /// A secret: it is printed as `***`.
    pub pass_word: Option<String>,
    /// Whether the cluster has been restarted, so that new settings are in force. Example: `true`.
    pub restart_flag: Option<bool>,
    /// How long a ZooKeeper node may stay out of touch before its connection is given up.
    /// Unit: `seconds`. Example: `10`.
    pub sync_limit: Option<String>,
    /// Basic unit of time in ZooKeeper, in milliseconds. Example: `2000`.
    pub tick_time: Option<String>,
    /// Name that the user logs on with. Example: `name`.
    pub user_name: Option<String>,
    /// Whether the engine version of the cluster can keep configurations encrypted. Example: `true`.
    pub config_secret_supported: Option<bool>,
    /// Whether configurations in Nacos can be kept encrypted. Example: `true`.
    pub config_secret_enabled: Option<bool>,
    /// Whether services in Nacos are guarded by RAM permissions. Example: `false`.
    pub naming_auth_enabled: Option<bool>,
    /// Whether the engine version of the cluster can guard services with RAM permissions.
    /// Example: `true`.
    pub naming_auth_supported: Option<bool>,
    /// Whether the engine version of the cluster lets services be created by a call. Example: `true`.
    pub naming_create_service_supported: Option<bool>,
    /// Shortest session timeout that ZooKeeper grants. Example: `-1`.
    pub min_session_timeout: Option<String>,
    /// Longest session timeout that ZooKeeper grants. Example: `-1`.
    pub max_session_timeout: Option<String>,
    /// Transactions after which ZooKeeper writes a snapshot. Example: `100000`.
    pub snapshot_count: Option<String>,
    /// Largest size of one configuration, in kilobytes. Example: `100`.
    pub config_content_limit: Option<i64>,
    /// Nacos settings in force at run time.
    pub nacos_running_env: Option<NacosRunningEnv>,
    /// Whether ZooKeeper nodes may have a time to live. Example: `true`.
    pub extended_types_enable: Option<bool>,
    /// Whether the port for the Eureka protocol is open, so that Eureka clients can register.
    /// Example: `true`.
    pub eureka_supported: Option<bool>,
    /// Whether Nacos connections can be encrypted; this costs some performance. Example: `true`.
    pub tls_enabled: Option<bool>,
    /// Whether the open-source console of Nacos can be opened. Example: `true`.
    pub console_ui_enabled: Option<bool>,
    /// Whether ZooKeeper's four-letter commands can be used.
    pub enable4lw: Option<bool>,
    /// Whether ZooKeeper clients must authenticate with SASL.
    pub auth_enabled: Option<bool>,
}

response! {
    ConfigData {
        "AutopurgePurgeInterval" => autopurge_purge_interval: value,
        "AutopurgeSnapRetainCount" => autopurge_snap_retain_count: value,
        "ClusterName" => cluster_name: value,
        "ConfigAuthEnabled" => config_auth_enabled: value,
        "ConfigAuthSupported" => config_auth_supported: value,
        "InitLimit" => init_limit: value,
        "JuteMaxbuffer" => jute_maxbuffer: value,
        "JvmFlagsCustom" => jvm_flags_custom: value,
        "MCPEnabled" => mcp_enabled: value,
        "MCPSupported" => mcp_supported: value,
        "MaxClientCnxns" => max_client_cnxns: value,
        "OpenSuperAcl" => open_super_acl: value,
        "PassWord" => pass_word: value as Secret,
        "RestartFlag" => restart_flag: value,
        "SyncLimit" => sync_limit: value,
        "TickTime" => tick_time: value,
        "UserName" => user_name: value,
        "ConfigSecretSupported" => config_secret_supported: value,
        "ConfigSecretEnabled" => config_secret_enabled: value,
        "NamingAuthEnabled" => naming_auth_enabled: value,
        "NamingAuthSupported" => naming_auth_supported: value,
        "NamingCreateServiceSupported" => naming_create_service_supported: value,
        "MinSessionTimeout" => min_session_timeout: value,
        "MaxSessionTimeout" => max_session_timeout: value,
        "SnapshotCount" => snapshot_count: value,
        "ConfigContentLimit" => config_content_limit: value,
        "NacosRunningEnv" => nacos_running_env: value,
        "ExtendedTypesEnable" => extended_types_enable: value,
        "EurekaSupported" => eureka_supported: value,
        "TLSEnabled" => tls_enabled: value,
        "ConsoleUIEnabled" => console_ui_enabled: value,
        "Enable4lw" => enable4lw: value,
        "AuthEnabled" => auth_enabled: value,
    }
}

/// Nacos settings in force at run time.
#[non_exhaustive]
pub struct NacosRunningEnv {
    /// Whether an empty list of instances is kept from being pushed to callers. Example: `true`.
    pub empty_protect: Option<bool>,
}

response! {
    NacosRunningEnv {
        "emptyProtect" => empty_protect: value,
    }
}

/// Errors that the documentation of [`QueryConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryConfigError = super::DocumentedError;
