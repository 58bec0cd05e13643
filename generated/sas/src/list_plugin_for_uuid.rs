// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPluginForUuid`, from `sas/ListPluginForUuid.md`.

use alicloud_runtime::codegen::*;

/// Lists the plug-ins of the given assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListPluginForUuidRequest::new()
///     .uuid("...");
/// let reply = client.list_plugin_for_uuid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPluginForUuidRequest {
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// The types to work on or to narrow the list down to.
    pub types: Vec<String>,
}

impl ListPluginForUuidRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListPluginForUuidRequest {
        "Uuid" => uuid: query,
        "Types" => types: query_joined(','),
    }
}

impl Operation for ListPluginForUuidRequest {
    type Response = ListPluginForUuidResponse;
    type Error = ListPluginForUuidError;
    const INFO: OperationInfo = super::operation("ListPluginForUuid")
        .required(&["Uuid"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListPluginForUuidError] = &[
        ListPluginForUuidError::IllegalParam,
        ListPluginForUuidError::NoPermission,
        ListPluginForUuidError::ServerError,
    ];
}

/// Response to [`ListPluginForUuidRequest`].
#[non_exhaustive]
pub struct ListPluginForUuidResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// Items of the kind aegis uuid target plugin config that were found or are concerned.
    pub aegis_uuid_target_plugin_config_list: Vec<AegisUuidTargetPluginConfigList>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
}

response! {
    ListPluginForUuidResponse {
        "RequestId" => request_id: value,
        "AegisUuidTargetPluginConfigList" => aegis_uuid_target_plugin_config_list: list(""),
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Items of the kind aegis uuid target plugin config that were found or are concerned.
#[non_exhaustive]
pub struct AegisUuidTargetPluginConfigList {
    /// Name that the plugin goes by. Example: `alisecguard`.
    pub plugin_name: Option<String>,
    /// Whether the plug-in is set up on the server. Example: `true`.
    pub plugin_online_installed: Option<bool>,
    /// State that the plugin online is in. Example: `true`.
    pub plugin_online_status: Option<bool>,
    /// Code that stands for the plugin install, for programs to act on. Example: `k5O5nd`.
    pub plugin_install_code: Option<String>,
    /// Which version of the plugin is meant. Example: `00_10`.
    pub plugin_version: Option<String>,
    /// Items of the kind aegis suspicious config that were found or are concerned.
    pub aegis_suspicious_config_list: Vec<AegisSuspiciousConfigList>,
}

response! {
    AegisUuidTargetPluginConfigList {
        "PluginName" => plugin_name: value,
        "PluginOnlineInstalled" => plugin_online_installed: value,
        "PluginOnlineStatus" => plugin_online_status: value,
        "PluginInstallCode" => plugin_install_code: value,
        "PluginVersion" => plugin_version: value,
        "AegisSuspiciousConfigList" => aegis_suspicious_config_list: list(""),
    }
}

/// Items of the kind aegis suspicious config that were found or are concerned.
#[non_exhaustive]
pub struct AegisSuspiciousConfigList {
    /// Kind of the item, out of those that the service tells apart. Example: `alisecguard`.
    pub type_: Option<String>,
    /// Whether the plug-in watches for this kind of suspicious behavior. Example: `true`.
    pub config: Option<bool>,
    /// Text for people that explains the result. Example: `authorized`.
    pub msg: Option<String>,
    /// Settings of the overall, and what it works with. Example: `true`.
    pub overall_config: Option<bool>,
}

response! {
    AegisSuspiciousConfigList {
        "Type" => type_: value,
        "Config" => config: value,
        "Msg" => msg: value,
        "OverallConfig" => overall_config: value,
    }
}

/// Errors that the documentation of [`ListPluginForUuidRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListPluginForUuidError = super::DocumentedError;
