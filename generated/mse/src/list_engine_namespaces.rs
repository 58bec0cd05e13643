// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEngineNamespaces`, from `mse/ListEngineNamespaces.md`.

use alicloud_runtime::codegen::*;

/// Lists the namespaces of a Nacos cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListEngineNamespacesRequest::new();
/// let reply = client.list_engine_namespaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEngineNamespacesRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListEngineNamespacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListEngineNamespacesRequest {
        "InstanceId" => instance_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListEngineNamespacesRequest {
    type Response = ListEngineNamespacesResponse;
    type Error = ListEngineNamespacesError;
    const INFO: OperationInfo = super::operation("ListEngineNamespaces")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListEngineNamespacesError] = &[
        ListEngineNamespacesError::IllegalRequest,
        ListEngineNamespacesError::InvalidParameter,
        ListEngineNamespacesError::NoPermission,
        ListEngineNamespacesError::NotFound,
        ListEngineNamespacesError::InternalError,
    ];
}

/// Response to [`ListEngineNamespacesRequest`].
#[non_exhaustive]
pub struct ListEngineNamespacesResponse {
    /// What the call found, one entry each.
    pub data: Vec<Namespace>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `062D13C5-DEA3-4921-8918-C49A0F1B****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
}

response! {
    ListEngineNamespacesResponse {
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct Namespace {
    /// How many configurations there are in the namespace. Example: `1`.
    pub config_count: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `DEFAULT`.
    pub namespace: Option<String>,
    /// Note that tells people what the namespace is for. Example: `mytest`.
    pub namespace_desc: Option<String>,
    /// Name for people of the Nacos namespace. Example: `public`.
    pub namespace_show_name: Option<String>,
    /// How many configurations the namespace may hold. Example: `200`.
    pub quota: Option<i32>,
    /// How many services there are, or may be, in the namespace or cluster. Example: `3`.
    pub service_count: Option<String>,
    /// Kind of namespace: `0` for the global configuration, `1` for the default one, `2` for one of
    /// your own. Example: `0`.
    pub type_: Option<i32>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    /// Example: `mse`.
    pub source_type: Option<String>,
}

response! {
    Namespace {
        "ConfigCount" => config_count: value,
        "Namespace" => namespace: value,
        "NamespaceDesc" => namespace_desc: value,
        "NamespaceShowName" => namespace_show_name: value,
        "Quota" => quota: value,
        "ServiceCount" => service_count: value,
        "Type" => type_: value,
        "SourceType" => source_type: value,
    }
}

/// Errors that the documentation of [`ListEngineNamespacesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListEngineNamespacesError = super::DocumentedError;
