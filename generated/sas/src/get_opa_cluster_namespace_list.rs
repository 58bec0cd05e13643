// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOpaClusterNamespaceList`, from `sas/GetOpaClusterNamespaceList.md`.

use alicloud_runtime::codegen::*;

/// Lists a cluster's namespaces for at-risk image blocking.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetOpaClusterNamespaceListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_opa_cluster_namespace_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOpaClusterNamespaceListRequest {
    /// Name that the name space goes by.
    pub name_space_name: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl GetOpaClusterNamespaceListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NameSpaceName`.
    pub fn name_space_name(mut self, value: impl Into<String>) -> Self {
        self.name_space_name = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    GetOpaClusterNamespaceListRequest {
        "NameSpaceName" => name_space_name: query,
        "ClusterId" => cluster_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for GetOpaClusterNamespaceListRequest {
    type Response = GetOpaClusterNamespaceListResponse;
    type Error = GetOpaClusterNamespaceListError;
    const INFO: OperationInfo = super::operation("GetOpaClusterNamespaceList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetOpaClusterNamespaceListError] = &[
        GetOpaClusterNamespaceListError::NoPermission,
        GetOpaClusterNamespaceListError::ServerError,
    ];
}

impl Paginated for GetOpaClusterNamespaceListRequest {
    type Item = OpaClusterNamespaceData;
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
        Some(&mut response.data)
    }
}

/// Response to [`GetOpaClusterNamespaceListRequest`].
#[non_exhaustive]
pub struct GetOpaClusterNamespaceListResponse {
    /// What the call found, one entry each.
    pub data: Vec<OpaClusterNamespaceData>,
    /// How many items or events were counted. Example: `0`.
    pub count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `384BFAF1-FC41-58DD-97DD-9D361ADF377D`.
    pub request_id: Option<String>,
}

response! {
    GetOpaClusterNamespaceListResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct OpaClusterNamespaceData {
    /// Name that the name space goes by. Example: `testNameSpace`.
    pub name_space_name: Option<String>,
}

response! {
    OpaClusterNamespaceData {
        "NameSpaceName" => name_space_name: value,
    }
}

/// Errors that the documentation of [`GetOpaClusterNamespaceListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetOpaClusterNamespaceListError = super::DocumentedError;
