// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRepoBuildRule`, from `cr/ListRepoBuildRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules by which images of a repository are built.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListRepoBuildRuleRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_id("crr-tquyps22md8****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_repo_build_rule(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRepoBuildRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-tquyps22md8****`.
    pub repo_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
}

impl ListRepoBuildRuleRequest {
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
    /// Sets `RepoId`, which is required.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
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
    ListRepoBuildRuleRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListRepoBuildRuleRequest {
    type Response = ListRepoBuildRuleResponse;
    type Error = ListRepoBuildRuleError;
    const INFO: OperationInfo = super::operation("ListRepoBuildRule")
        .required(&["InstanceId", "RepoId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListRepoBuildRuleError] = &[
        ListRepoBuildRuleError::NoPrivilege,
        ListRepoBuildRuleError::SystemError,
    ];
}

impl Paginated for ListRepoBuildRuleRequest {
    type Item = BuildRule;
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
        Some(&mut response.build_rules)
    }
}

/// Response to [`ListRepoBuildRuleRequest`].
#[non_exhaustive]
pub struct ListRepoBuildRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `42D782C8-E8F6-4A32-BEA0-6A6AC854C22A`.
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
    /// Build rules of the repository, one entry each.
    pub build_rules: Vec<BuildRule>,
}

response! {
    ListRepoBuildRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "BuildRules" => build_rules: list(""),
    }
}

/// Build rules of the repository, one entry each.
#[non_exhaustive]
pub struct BuildRule {
    /// Directory of the source code that the Dockerfile lies in.
    pub dockerfile_location: Option<String>,
    /// ID of the build rule, as the call that created or listed it returned it.
    /// Example: `crbr-khys0nd3asbe****`.
    pub build_rule_id: Option<String>,
    /// Whether pushes of a branch or of a tag start the build. Example: `GIT_BRANCH`.
    pub push_type: Option<String>,
    /// Branch or tag whose push starts the build. Example: `v0.1`.
    pub push_name: Option<String>,
    /// Tag that the built image gets. Example: `v0.1`.
    pub image_tag: Option<String>,
    /// Dockerfile that the build works by. Example: `Dockerfile`.
    pub dockerfile_name: Option<String>,
    /// Operating systems and architectures that the image is built for. Example: `linux/amd64`.
    pub platforms: Vec<String>,
    /// Arguments handed to the build, each as a name and a value. Example: `http_proxy=127.0.0.1`.
    pub build_args: Vec<String>,
}

response! {
    BuildRule {
        "DockerfileLocation" => dockerfile_location: value,
        "BuildRuleId" => build_rule_id: value,
        "PushType" => push_type: value,
        "PushName" => push_name: value,
        "ImageTag" => image_tag: value,
        "DockerfileName" => dockerfile_name: value,
        "Platforms" => platforms: list(""),
        "BuildArgs" => build_args: list(""),
    }
}

/// Errors that the documentation of [`ListRepoBuildRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListRepoBuildRuleError = super::DocumentedError;
