// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNamespace`, from `cr/ListNamespace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ArtifactBuildRuleParameters, RepoConfiguration, RepoType};

/// Lists the namespaces of an instance for image repositories.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListNamespaceRequest::new()
///     .instance_id("cri-94klsruryslx****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_namespace(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNamespaceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-94klsruryslx****`.
    pub instance_id: Option<String>,
    /// State of the namespace, to narrow the list down to or to be put into. Example: `NORMAL`.
    pub namespace_status: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test-namespace`.
    pub namespace_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
}

impl ListNamespaceRequest {
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
    ListNamespaceRequest {
        "InstanceId" => instance_id: query,
        "NamespaceStatus" => namespace_status: query,
        "NamespaceName" => namespace_name: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListNamespaceRequest {
    type Response = ListNamespaceResponse;
    type Error = ListNamespaceError;
    const INFO: OperationInfo = super::operation("ListNamespace")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListNamespaceError] = &[
        ListNamespaceError::NoPrivilege,
        ListNamespaceError::SystemError,
    ];
}

impl Paginated for ListNamespaceRequest {
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

/// Response to [`ListNamespaceRequest`].
#[non_exhaustive]
pub struct ListNamespaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7E5FCA5-55ED-451C-9649-0BB2B93387D0`.
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
    ListNamespaceResponse {
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub default_repo_type: Option<String>,
    /// State of the namespace; only a normal one can be used. Example: `NORMAL`.
    pub namespace_status: Option<String>,
    /// ID of the namespace, as the listing of namespaces returns it. Example: `crn-tiw8t3f8i5lt****`.
    pub namespace_id: Option<String>,
    /// Whether pushing to a repository that does not exist creates it in the namespace.
    /// Example: `true`.
    pub auto_create_repo: Option<bool>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-94klsruryslx****`.
    pub instance_id: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test`.
    pub namespace_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm4n5kzyf2fbi`.
    pub resource_group_id: Option<String>,
    /// Settings for repositories that are created by a push.
    pub default_repo_configuration: Option<RepoConfiguration>,
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
        "DefaultRepoConfiguration" => default_repo_configuration: value,
    }
}

/// Errors that the documentation of [`ListNamespaceRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListNamespaceError = super::DocumentedError;
