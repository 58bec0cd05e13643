// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigMap`, from `sae/DescribeConfigMap.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RelateApp};

/// Returns one ConfigMap with its data and the applications that use it.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeConfigMapRequest::new()
///     .config_map_id(1);
/// let reply = client.describe_config_map(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConfigMapRequest {
    /// **Required.** ID of the config map that the call is about.
    pub config_map_id: Option<i64>,
}

impl DescribeConfigMapRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigMapId`, which is required.
    #[inline]
    pub fn config_map_id(mut self, value: i64) -> Self {
        self.config_map_id = Some(value);
        self
    }
}

request! {
    DescribeConfigMapRequest {
        "ConfigMapId" => config_map_id: query,
    }
}

impl Operation for DescribeConfigMapRequest {
    type Response = DescribeConfigMapResponse;
    type Error = DescribeConfigMapError;
    const INFO: OperationInfo = super::operation("DescribeConfigMap")
        .roa("GET", "/pop/v1/sam/configmap/configMap")
        .required(&["ConfigMapId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeConfigMapError] = &[
        DescribeConfigMapError::InvalidParameterNotEmpty,
        DescribeConfigMapError::InvalidParameterObviously,
        DescribeConfigMapError::InvalidParameterWithMessage,
        DescribeConfigMapError::NotFoundConfigMap,
        DescribeConfigMapError::InvalidNamespaceIdNotFound,
    ];
}

/// Response to [`DescribeConfigMapRequest`].
#[non_exhaustive]
pub struct DescribeConfigMapResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ConfigMapData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeConfigMapResponse {
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
pub struct ConfigMapData {
    /// When the item was last changed. Example: `1593747274195`.
    pub update_time: Option<i64>,
    /// What the call returns besides its status. Example: `{"k1":"v1","k2":"v2"}`.
    pub data: Option<Value>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub namespace_id: Option<String>,
    /// Free text that describes the item to people. Example: `test-desc`.
    pub description: Option<String>,
    /// When the item was created. Example: `1593746835111`.
    pub create_time: Option<i64>,
    /// The relate applications that were found or are concerned, one entry each.
    pub relate_apps: Vec<RelateApp>,
    /// ID of the config map that the item belongs to or stands for. Example: `1`.
    pub config_map_id: Option<i64>,
    /// Name that people know the item by. Example: `test-configmap`.
    pub name: Option<String>,
}

response! {
    ConfigMapData {
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

/// Errors that the documentation of [`DescribeConfigMapRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`NotFoundConfigMap`](super::DocumentedError::NotFoundConfigMap)
/// - [`InvalidNamespaceIdNotFound`](super::DocumentedError::InvalidNamespaceIdNotFound)
pub type DescribeConfigMapError = super::DocumentedError;
