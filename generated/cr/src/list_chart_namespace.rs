// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListChartNamespace`, from `cr/ListChartNamespace.md`.

use alicloud_runtime::codegen::*;

/// Lists the namespaces of an instance for Helm chart repositories.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListChartNamespaceRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_chart_namespace(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListChartNamespaceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// State of the namespace, to narrow the list down to or to be put into. Example: `NORMAL`.
    pub namespace_status: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test`.
    pub namespace_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
}

impl ListChartNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NamespaceStatus`.
    pub fn namespace_status(mut self, value: impl Into<String>) -> Self {
        self.namespace_status = Some(value.into());
        self
    }
    /// Sets `NamespaceName`.
    pub fn namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
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
    ListChartNamespaceRequest {
        "InstanceId" => instance_id: query,
        "NamespaceStatus" => namespace_status: query,
        "NamespaceName" => namespace_name: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListChartNamespaceRequest {
    type Response = ListChartNamespaceResponse;
    type Error = ListChartNamespaceError;
    const INFO: OperationInfo = super::operation("ListChartNamespace")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListChartNamespaceError] = &[
        ListChartNamespaceError::NoPrivilege,
        ListChartNamespaceError::SystemError,
    ];
}

impl Paginated for ListChartNamespaceRequest {
    type Item = Namespace;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.namespaces)
    }
}

/// Response to [`ListChartNamespaceRequest`].
#[non_exhaustive]
pub struct ListChartNamespaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F56D589D-AF7F-4900-BA46-62C780AC2C10`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// Namespaces that match, one entry each.
    pub namespaces: Vec<Namespace>,
}

response! {
    ListChartNamespaceResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Namespaces" => namespaces: list(""),
    }
}

/// Namespaces that match, one entry each.
#[non_exhaustive]
pub struct Namespace {
    /// Whether repositories that are created by a push are public or private. Example: `PUBLIC`.
    pub default_repo_type: Option<String>,
    /// State of the namespace; only a normal one can be used. Example: `NORMAL`.
    pub namespace_status: Option<String>,
    /// ID of the namespace, as the listing of namespaces returns it.
    pub namespace_id: Option<String>,
    /// Whether pushing to a repository that does not exist creates it in the namespace.
    /// Example: `true`.
    pub auto_create_repo: Option<bool>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test`.
    pub namespace_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm4n5kzyf****`.
    pub resource_group_id: Option<String>,
}

response! {
    Namespace {
        "DefaultRepoType" => default_repo_type: value,
        "NamespaceStatus" => namespace_status: value,
        "NamespaceId" => namespace_id: value,
        "AutoCreateRepo" => auto_create_repo: value,
        "InstanceId" => instance_id: value,
        "NamespaceName" => namespace_name: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`ListChartNamespaceRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListChartNamespaceError = super::DocumentedError;
