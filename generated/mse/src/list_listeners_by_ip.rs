// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListListenersByIp`, from `mse/ListListenersByIp.md`.

use alicloud_runtime::codegen::*;

/// Lists the Nacos configurations that a client is subscribed to, by its address.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListListenersByIpRequest::new()
///     .instance_id("...")
///     .ip("...");
/// let reply = client.list_listeners_by_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListListenersByIpRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListListenersByIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListListenersByIpRequest {
        "RequestPars" => request_pars: query,
        "InstanceId" => instance_id: query,
        "Ip" => ip: query,
        "NamespaceId" => namespace_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListListenersByIpRequest {
    type Response = ListListenersByIpResponse;
    type Error = ListListenersByIpError;
    const INFO: OperationInfo = super::operation("ListListenersByIp")
        .required(&["InstanceId", "Ip"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListListenersByIpError] = &[
        ListListenersByIpError::IllegalRequest,
        ListListenersByIpError::InvalidParameter,
        ListListenersByIpError::NoPermission,
        ListListenersByIpError::NotFound,
        ListListenersByIpError::InternalError,
    ];
}

/// Response to [`ListListenersByIpRequest`].
#[non_exhaustive]
pub struct ListListenersByIpResponse {
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<i32>,
    /// Clients that are subscribed to the configuration.
    pub listeners: Vec<Listener>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54973C90-F379-4372-9AA5-053A3F7****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `MSE-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListListenersByIpResponse {
        "HttpCode" => http_code: value,
        "TotalCount" => total_count: value,
        "Listeners" => listeners: list(""),
        "RequestId" => request_id: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Clients that are subscribed to the configuration.
#[non_exhaustive]
pub struct Listener {
    /// Checksum of the configuration content, which tells whether it has changed. Example: `23sdfdf`.
    pub md5: Option<String>,
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    /// Example: `test.yaml`.
    pub data_id: Option<String>,
    /// Nacos group that the configuration or the service is in. Example: `default`.
    pub group: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
}

response! {
    Listener {
        "Md5" => md5: value,
        "DataId" => data_id: value,
        "Group" => group: value,
        "NamespaceId" => namespace_id: value,
    }
}

/// Errors that the documentation of [`ListListenersByIpRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListListenersByIpError = super::DocumentedError;
