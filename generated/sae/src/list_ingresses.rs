// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIngresses`, from `sae/ListIngresses.md`.

use alicloud_runtime::codegen::*;

/// Lists the Ingresses of a namespace or an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListIngressesRequest::new()
///     .namespace_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ingresses(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIngressesRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListIngressesRequest {
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
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListIngressesRequest {
        "NamespaceId" => namespace_id: query,
        "AppId" => app_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListIngressesRequest {
    type Response = ListIngressesResponse;
    type Error = ListIngressesError;
    const INFO: OperationInfo = super::operation("ListIngresses")
        .roa("GET", "/pop/v1/sam/ingress/IngressList")
        .required(&["NamespaceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListIngressesError] = &[
        ListIngressesError::InvalidParameterNotEmpty,
        ListIngressesError::InvalidParameterObviously,
        ListIngressesError::InvalidParameterWithMessage,
    ];
}

impl Paginated for ListIngressesRequest {
    type Item = IngressList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.ingress_list)
    }
}

/// Response to [`ListIngressesRequest`].
#[non_exhaustive]
pub struct ListIngressesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IngressData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListIngressesResponse {
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
pub struct IngressData {
    /// Items of the kind ingress that were found or are concerned.
    pub ingress_list: Vec<IngressList>,
}

response! {
    IngressData {
        "IngressList" => ingress_list: list(""),
    }
}

/// Items of the kind ingress that were found or are concerned.
#[non_exhaustive]
pub struct IngressList {
    /// ID of the SLB that the item belongs to or stands for. Example: `lb-uf62****6d13tq2u5`.
    pub slb_id: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-shanghai`.
    pub namespace_id: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Network port that belongs to the listener. Example: `80`.
    pub listener_port: Option<String>,
    /// Which kind of SLB it is or is to be. Example: `internet`.
    pub slb_type: Option<String>,
    /// ID that the certificate is kept under in the service.
    /// Example: `13624*****73809_16f8e549a20_1175189789_12****3210`.
    pub cert_id: Option<String>,
    /// IDs of the certificates that were found or are concerned.
    /// Example: `87***35-cn-hangzhou,812***3-cn-hangzhou`.
    pub cert_ids: Option<String>,
    /// Name that people know the item by. Example: `lb-uf6jt0nu4z6ior943****-80-f5****`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `18`.
    pub id: Option<i64>,
    /// Which kind of load balance it is or is to be. Example: `clb`.
    pub load_balance_type: Option<String>,
    /// Protocol that the listener uses. Example: `HTTP`.
    pub listener_protocol: Option<String>,
    /// ID of the mse gateway that the item belongs to or stands for.
    /// Example: `gw-d5df01a1bae748f1a7c4e325d2fd****`.
    pub mse_gateway_id: Option<String>,
    /// Network port that belongs to the mse gateway. Example: `80`.
    pub mse_gateway_port: Option<String>,
    /// Protocol that the mse gateway uses. Example: `HTTP`.
    pub mse_gateway_protocol: Option<String>,
}

response! {
    IngressList {
        "SlbId" => slb_id: value,
        "NamespaceId" => namespace_id: value,
        "Description" => description: value,
        "ListenerPort" => listener_port: value,
        "SlbType" => slb_type: value,
        "CertId" => cert_id: value,
        "CertIds" => cert_ids: value,
        "Name" => name: value,
        "Id" => id: value,
        "LoadBalanceType" => load_balance_type: value,
        "ListenerProtocol" => listener_protocol: value,
        "MseGatewayId" => mse_gateway_id: value,
        "MseGatewayPort" => mse_gateway_port: value,
        "MseGatewayProtocol" => mse_gateway_protocol: value,
    }
}

/// Errors that the documentation of [`ListIngressesRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type ListIngressesError = super::DocumentedError;
