// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageVulList`, from `sas/DescribeImageVulList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ExtendContentJson, RpmEntityList, VulRecord};

/// Lists vulnerabilities in images, with details and the images affected.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageVulListRequest::new()
///     .type_("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_vul_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageVulListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Name that the alias goes by.
    pub alias_name: Option<String>,
    /// Items of the kind status to work on or to narrow the list down to.
    pub status_list: Option<String>,
    /// How urgent the repair has to be, several marks being joined by commas.
    pub necessity: Option<String>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Region that the repo lies in.
    pub repo_region_id: Option<String>,
    /// ID of the repo instance that the call is about.
    pub repo_instance_id: Option<String>,
    /// ID of the repo that the call is about.
    pub repo_id: Option<String>,
    /// Name that the repo goes by.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in.
    pub repo_namespace: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// Digest by which the content of the image is known.
    pub digest: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Where to look: in images, in running containers or in both. Items: at most 2.
    pub scan_range: Vec<String>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// ID of the container that the call is about.
    pub container_id: Option<String>,
    /// Pod to which the listed items must belong.
    pub pod: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    pub image: Option<String>,
    /// Tag that the rule carries.
    pub rule_tag: Option<String>,
}

impl DescribeImageVulListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AliasName`.
    pub fn alias_name(mut self, value: impl Into<String>) -> Self {
        self.alias_name = Some(value.into());
        self
    }
    /// Sets `StatusList`.
    pub fn status_list(mut self, value: impl Into<String>) -> Self {
        self.status_list = Some(value.into());
        self
    }
    /// Sets `Necessity`.
    pub fn necessity(mut self, value: impl Into<String>) -> Self {
        self.necessity = Some(value.into());
        self
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
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
    /// Sets `RepoRegionId`.
    pub fn repo_region_id(mut self, value: impl Into<String>) -> Self {
        self.repo_region_id = Some(value.into());
        self
    }
    /// Sets `RepoInstanceId`.
    pub fn repo_instance_id(mut self, value: impl Into<String>) -> Self {
        self.repo_instance_id = Some(value.into());
        self
    }
    /// Sets `RepoId`.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `RepoNamespace`.
    pub fn repo_namespace(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Digest`.
    pub fn digest(mut self, value: impl Into<String>) -> Self {
        self.digest = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ScanRange`.
    pub fn scan_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_range = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `ContainerId`.
    pub fn container_id(mut self, value: impl Into<String>) -> Self {
        self.container_id = Some(value.into());
        self
    }
    /// Sets `Pod`.
    pub fn pod(mut self, value: impl Into<String>) -> Self {
        self.pod = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `RuleTag`.
    pub fn rule_tag(mut self, value: impl Into<String>) -> Self {
        self.rule_tag = Some(value.into());
        self
    }
}

request! {
    DescribeImageVulListRequest {
        "Lang" => lang: query,
        "Type" => type_: query,
        "Uuids" => uuids: query,
        "Name" => name: query,
        "AliasName" => alias_name: query,
        "StatusList" => status_list: query,
        "Necessity" => necessity: query,
        "Dealed" => dealed: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RepoRegionId" => repo_region_id: query,
        "RepoInstanceId" => repo_instance_id: query,
        "RepoId" => repo_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespace" => repo_namespace: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Tag" => tag: query,
        "Digest" => digest: query,
        "ClusterId" => cluster_id: query,
        "ScanRange" => scan_range: query,
        "ClusterName" => cluster_name: query,
        "ContainerId" => container_id: query,
        "Pod" => pod: query,
        "Namespace" => namespace: query,
        "Image" => image: query,
        "RuleTag" => rule_tag: query,
    }
}

impl Operation for DescribeImageVulListRequest {
    type Response = DescribeImageVulListResponse;
    type Error = DescribeImageVulListError;
    const INFO: OperationInfo = super::operation("DescribeImageVulList")
        .required(&["Type"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeImageVulListError] = &[
        DescribeImageVulListError::NoPermission,
        DescribeImageVulListError::ServerError,
    ];
}

impl Paginated for DescribeImageVulListRequest {
    type Item = VulRecord;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vul_records)
    }
}

/// Response to [`DescribeImageVulListRequest`].
#[non_exhaustive]
pub struct DescribeImageVulListResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6B20156-49B0-5CF0-B14D-7ECA4B50DAAB`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The vul records that were found or are concerned, one entry each.
    pub vul_records: Vec<VulRecord>,
}

response! {
    DescribeImageVulListResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "VulRecords" => vul_records: list(""),
    }
}

/// Errors that the documentation of [`DescribeImageVulListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageVulListError = super::DocumentedError;
