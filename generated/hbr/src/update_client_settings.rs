// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateClientSettings`, from `hbr/UpdateClientSettings.md`.

use alicloud_runtime::codegen::*;

/// Changes a backup client's settings, such as proxy, CPU cores, or network type.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpdateClientSettingsRequest::new()
///     .client_id("...");
/// let reply = client.update_client_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateClientSettingsRequest {
    /// Whether this holds: use HTTPs.
    pub use_https: Option<bool>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Backup client installed on a machine; it does the reading and writing there.
    pub client_id: Option<String>,
    /// Way that backup data travels: the internet, a VPC, or the classic network.
    pub data_network_type: Option<String>,
    /// Largest value, allowed or found, of this: vCPU core. Range: 0 to 999.
    pub max_cpu_core: Option<i32>,
    /// Largest value, allowed or found, of this: worker. Range: 0 to 999.
    pub max_worker: Option<i32>,
    /// Proxy for the data itself.
    pub data_proxy_setting: Option<Open<DataProxySetting>>,
    /// Host name or address of the proxy.
    pub proxy_host: Option<String>,
    /// Network port that belongs to the proxy. Range: 1 to 65536.
    pub proxy_port: Option<i32>,
    /// User name for the proxy.
    pub proxy_user: Option<String>,
    /// Password that belongs to the proxy; keep it secret.
    pub proxy_password: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Largest value, allowed or found, of this: memory. Range: 0 to 1099511627776.
    pub max_memory: Option<i64>,
    /// Whether file backups that are only partly done raise an alert.
    pub alert_on_partial_complete: Option<bool>,
}

impl UpdateClientSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UseHttps`.
    #[inline]
    pub fn use_https(mut self, value: bool) -> Self {
        self.use_https = Some(value);
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClientId`, which is required.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
    /// Sets `DataNetworkType`.
    pub fn data_network_type(mut self, value: impl Into<String>) -> Self {
        self.data_network_type = Some(value.into());
        self
    }
    /// Sets `MaxCpuCore`.
    #[inline]
    pub fn max_cpu_core(mut self, value: i32) -> Self {
        self.max_cpu_core = Some(value);
        self
    }
    /// Sets `MaxWorker`.
    #[inline]
    pub fn max_worker(mut self, value: i32) -> Self {
        self.max_worker = Some(value);
        self
    }
    /// Sets `DataProxySetting`.
    pub fn data_proxy_setting(
        mut self,
        value: impl Into<Open<DataProxySetting>>,
    ) -> Self {
        self.data_proxy_setting = Some(value.into());
        self
    }
    /// Sets `ProxyHost`.
    pub fn proxy_host(mut self, value: impl Into<String>) -> Self {
        self.proxy_host = Some(value.into());
        self
    }
    /// Sets `ProxyPort`.
    #[inline]
    pub fn proxy_port(mut self, value: i32) -> Self {
        self.proxy_port = Some(value);
        self
    }
    /// Sets `ProxyUser`.
    pub fn proxy_user(mut self, value: impl Into<String>) -> Self {
        self.proxy_user = Some(value.into());
        self
    }
    /// Sets `ProxyPassword`.
    pub fn proxy_password(mut self, value: impl Into<String>) -> Self {
        self.proxy_password = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `MaxMemory`.
    #[inline]
    pub fn max_memory(mut self, value: i64) -> Self {
        self.max_memory = Some(value);
        self
    }
    /// Sets `AlertOnPartialComplete`.
    #[inline]
    pub fn alert_on_partial_complete(mut self, value: bool) -> Self {
        self.alert_on_partial_complete = Some(value);
        self
    }
}

request! {
    UpdateClientSettingsRequest {
        "UseHttps" => use_https: query,
        "VaultId" => vault_id: query,
        "ClientId" => client_id: query,
        "DataNetworkType" => data_network_type: query,
        "MaxCpuCore" => max_cpu_core: query,
        "MaxWorker" => max_worker: query,
        "DataProxySetting" => data_proxy_setting: query,
        "ProxyHost" => proxy_host: query,
        "ProxyPort" => proxy_port: query,
        "ProxyUser" => proxy_user: query,
        "ProxyPassword" => proxy_password: query,
        "ResourceGroupId" => resource_group_id: query,
        "MaxMemory" => max_memory: query,
        "AlertOnPartialComplete" => alert_on_partial_complete: query,
    }
}

impl Operation for UpdateClientSettingsRequest {
    type Response = UpdateClientSettingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateClientSettings")
        .required(&["ClientId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpdateClientSettingsRequest`].
#[non_exhaustive]
pub struct UpdateClientSettingsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateClientSettingsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

values! {
    /// Proxy for the data itself.
    pub enum DataProxySetting {
        /// No proxy.
        Disable = "DISABLE",
        /// The proxy that control messages use.
        UseControlProxy = "USE_CONTROL_PROXY",
        /// A proxy of its own, over HTTP.
        Custom = "CUSTOM",
    }
}
