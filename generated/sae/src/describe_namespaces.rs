// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNamespaces`, from `sae/DescribeNamespaces.md`.

use alicloud_runtime::codegen::*;

/// Lists namespaces page by page, with names, IDs, and descriptions.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeNamespacesRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_namespaces(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNamespacesRequest {
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeNamespacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeNamespacesRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeNamespacesRequest {
    type Response = DescribeNamespacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNamespaces")
        .roa("GET", "/pop/v1/paas/namespaces")
        .required(&["CurrentPage", "PageSize"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeNamespacesRequest {
    type Item = Namespace;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.namespaces)
    }
}

/// Response to [`DescribeNamespacesRequest`].
#[non_exhaustive]
pub struct DescribeNamespacesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a981dd515966966104121683d****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NamespaceData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeNamespacesResponse {
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
pub struct NamespaceData {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How large the total is or is to be. Example: `100`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// The namespaces that were found or are concerned, one entry each.
    pub namespaces: Vec<Namespace>,
}

response! {
    NamespaceData {
        "CurrentPage" => current_page: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
        "Namespaces" => namespaces: list(""),
    }
}

/// The namespaces that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Namespace {
    /// Free text that tells people about the namespace. Example: `desc`.
    pub namespace_description: Option<String>,
    /// Key that opens, signs or picks out the access. Example: `b34dbe3315c64f9f99b58ea447ec****`.
    pub access_key: Option<String>,
    /// Key that opens, signs or picks out the secret. Example: `G/w6sseK7+nb3S6HBmANDBMD****`.
    pub secret_key: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-beijing:test`.
    pub namespace_id: Option<String>,
    /// Host name or address of the address server. Example: `addr-bj-internal.edas.aliyun.com`.
    pub address_server_host: Option<String>,
    /// Name that the namespace goes by. Example: `name`.
    pub namespace_name: Option<String>,
    /// ID of the tenant that the item belongs to or stands for.
    /// Example: `838cad95-973f-48fe-830b-2a8546d7****`.
    pub tenant_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the name space short that the item belongs to or stands for. Example: `test`.
    pub name_space_short_id: Option<String>,
}

response! {
    Namespace {
        "NamespaceDescription" => namespace_description: value,
        "AccessKey" => access_key: value,
        "SecretKey" => secret_key: value,
        "NamespaceId" => namespace_id: value,
        "AddressServerHost" => address_server_host: value,
        "NamespaceName" => namespace_name: value,
        "TenantId" => tenant_id: value,
        "RegionId" => region_id: value,
        "NameSpaceShortId" => name_space_short_id: value,
    }
}
