// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVulGlobalConfig`, from `sas/ListVulGlobalConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the global settings for vulnerabilities.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListVulGlobalConfigRequest::new();
/// let reply = client.list_vul_global_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVulGlobalConfigRequest {
    /// Key that opens, signs or picks out the config.
    pub config_key: Option<String>,
}

impl ListVulGlobalConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigKey`.
    pub fn config_key(mut self, value: impl Into<String>) -> Self {
        self.config_key = Some(value.into());
        self
    }
}

request! {
    ListVulGlobalConfigRequest {
        "ConfigKey" => config_key: query,
    }
}

impl Operation for ListVulGlobalConfigRequest {
    type Response = ListVulGlobalConfigResponse;
    type Error = ListVulGlobalConfigError;
    const INFO: OperationInfo = super::operation("ListVulGlobalConfig").read_only();
    const ERRORS: &'static [ListVulGlobalConfigError] = &[
        ListVulGlobalConfigError::NoPermission,
        ListVulGlobalConfigError::ServerError,
    ];
}

/// Response to [`ListVulGlobalConfigRequest`].
#[non_exhaustive]
pub struct ListVulGlobalConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// Items of the kind vul global config that were found or are concerned.
    pub vul_global_config_list: Vec<VulGlobalConfigList>,
}

response! {
    ListVulGlobalConfigResponse {
        "RequestId" => request_id: value,
        "VulGlobalConfigList" => vul_global_config_list: list(""),
    }
}

/// Items of the kind vul global config that were found or are concerned.
#[non_exhaustive]
pub struct VulGlobalConfigList {
    /// Key that opens, signs or picks out the config. Example: `vul_scan_ip_list`.
    pub config_key: Option<String>,
    /// Value that the config has or is given. Example: `127.0.*.*,127.0.*.*`.
    pub config_value: Option<String>,
}

response! {
    VulGlobalConfigList {
        "ConfigKey" => config_key: value,
        "ConfigValue" => config_value: value,
    }
}

/// Errors that the documentation of [`ListVulGlobalConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListVulGlobalConfigError = super::DocumentedError;
