// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNamespacedConfigMaps`, from `sae/ListNamespacedConfigMaps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RelateApp};

/// Lists the ConfigMaps of a namespace with their data.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListNamespacedConfigMapsRequest::new()
///     .namespace_id("...");
/// let reply = client.list_namespaced_config_maps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNamespacedConfigMapsRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
}

impl ListNamespacedConfigMapsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
}

request! {
    ListNamespacedConfigMapsRequest {
        "NamespaceId" => namespace_id: query,
    }
}

impl Operation for ListNamespacedConfigMapsRequest {
    type Response = ListNamespacedConfigMapsResponse;
    type Error = ListNamespacedConfigMapsError;
    const INFO: OperationInfo = super::operation("ListNamespacedConfigMaps")
        .roa("GET", "/pop/v1/sam/configmap/listNamespacedConfigMaps")
        .required(&["NamespaceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListNamespacedConfigMapsError] = &[
        ListNamespacedConfigMapsError::InvalidParameterNotEmpty,
        ListNamespacedConfigMapsError::InvalidParameterObviously,
        ListNamespacedConfigMapsError::InvalidParameterWithMessage,
        ListNamespacedConfigMapsError::InvalidNamespaceIdNotFound,
    ];
}

/// Response to [`ListNamespacedConfigMapsRequest`].
#[non_exhaustive]
pub struct ListNamespacedConfigMapsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NamespacedConfigMapData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListNamespacedConfigMapsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NamespacedConfigMapData {
    /// The config maps that were found or are concerned, one entry each.
    pub config_maps: Vec<ConfigMap>,
}

response! {
    NamespacedConfigMapData {
        "ConfigMaps" => config_maps: list(""),
    }
}

/// The config maps that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigMap {
    /// When the item was last changed. Example: `1593760185111`.
    pub update_time: Option<i64>,
    /// What the call returns besides its status. Example: `{"k1":"v1","k2":"v2"}`.
    pub data: Option<Value>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub namespace_id: Option<String>,
    /// Free text that describes the item to people. Example: `test-desc`.
    pub description: Option<String>,
    /// When the item was created. Example: `1593760185111`.
    pub create_time: Option<i64>,
    /// The relate applications that were found or are concerned, one entry each.
    pub relate_apps: Vec<RelateApp>,
    /// ID of the config map that the item belongs to or stands for. Example: `1`.
    pub config_map_id: Option<i64>,
    /// Name that people know the item by. Example: `test-name`.
    pub name: Option<String>,
}

response! {
    ConfigMap {
        "UpdateTime" => update_time: value,
        "Data" => data: value,
        "NamespaceId" => namespace_id: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "RelateApps" => relate_apps: list(""),
        "ConfigMapId" => config_map_id: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`ListNamespacedConfigMapsRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`InvalidNamespaceIdNotFound`](super::DocumentedError::InvalidNamespaceIdNotFound)
pub type ListNamespacedConfigMapsError = super::DocumentedError;
