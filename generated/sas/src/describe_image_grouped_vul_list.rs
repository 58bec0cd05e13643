// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageGroupedVulList`, from `sas/DescribeImageGroupedVulList.md`.

use alicloud_runtime::codegen::*;

/// Lists image vulnerabilities, grouped by vulnerability.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageGroupedVulListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_grouped_vul_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageGroupedVulListRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// ID of the cve that the call is about.
    pub cve_id: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Name that the alias goes by.
    pub alias_name: Option<String>,
    /// ID of the patch that the call is about.
    pub patch_id: Option<i64>,
    /// How urgent the repair has to be, several marks being joined by commas.
    pub necessity: Option<String>,
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
    /// Tag that the image carries.
    pub image_tag: Option<String>,
    /// Digest by which the content of the image is known.
    pub image_digest: Option<String>,
    /// Digest of the image layer that the listed items were found in.
    pub image_layer: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Keeps only the newest image of each repository; without it all.
    pub is_latest: Option<i32>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Where to look: in images, in running containers or in both. Items: at most 2.
    pub scan_range: Vec<String>,
    /// Tag that the rule carries.
    pub rule_tag: Option<String>,
}

impl DescribeImageGroupedVulListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `CveId`.
    pub fn cve_id(mut self, value: impl Into<String>) -> Self {
        self.cve_id = Some(value.into());
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
    /// Sets `PatchId`.
    #[inline]
    pub fn patch_id(mut self, value: i64) -> Self {
        self.patch_id = Some(value);
        self
    }
    /// Sets `Necessity`.
    pub fn necessity(mut self, value: impl Into<String>) -> Self {
        self.necessity = Some(value.into());
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
    /// Sets `ImageTag`.
    pub fn image_tag(mut self, value: impl Into<String>) -> Self {
        self.image_tag = Some(value.into());
        self
    }
    /// Sets `ImageDigest`.
    pub fn image_digest(mut self, value: impl Into<String>) -> Self {
        self.image_digest = Some(value.into());
        self
    }
    /// Sets `ImageLayer`.
    pub fn image_layer(mut self, value: impl Into<String>) -> Self {
        self.image_layer = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `IsLatest`.
    #[inline]
    pub fn is_latest(mut self, value: i32) -> Self {
        self.is_latest = Some(value);
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
    /// Sets `RuleTag`.
    pub fn rule_tag(mut self, value: impl Into<String>) -> Self {
        self.rule_tag = Some(value.into());
        self
    }
}

request! {
    DescribeImageGroupedVulListRequest {
        "Type" => type_: query,
        "GroupId" => group_id: query,
        "CveId" => cve_id: query,
        "Uuids" => uuids: query,
        "Name" => name: query,
        "AliasName" => alias_name: query,
        "PatchId" => patch_id: query,
        "Necessity" => necessity: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RepoRegionId" => repo_region_id: query,
        "RepoInstanceId" => repo_instance_id: query,
        "RepoId" => repo_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespace" => repo_namespace: query,
        "ImageTag" => image_tag: query,
        "ImageDigest" => image_digest: query,
        "ImageLayer" => image_layer: query,
        "Lang" => lang: query,
        "IsLatest" => is_latest: query,
        "ClusterId" => cluster_id: query,
        "ScanRange" => scan_range: query,
        "RuleTag" => rule_tag: query,
    }
}

impl Operation for DescribeImageGroupedVulListRequest {
    type Response = DescribeImageGroupedVulListResponse;
    type Error = DescribeImageGroupedVulListError;
    const INFO: OperationInfo = super::operation("DescribeImageGroupedVulList")
        .read_only();
    const ERRORS: &'static [DescribeImageGroupedVulListError] = &[
        DescribeImageGroupedVulListError::NoPermission,
        DescribeImageGroupedVulListError::ServerError,
    ];
}

impl Paginated for DescribeImageGroupedVulListRequest {
    type Item = GroupedVulItem;
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
        Some(&mut response.grouped_vul_items)
    }
}

/// Response to [`DescribeImageGroupedVulListRequest`].
#[non_exhaustive]
pub struct DescribeImageGroupedVulListResponse {
    /// Number of the page returned. Example: `2`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E244439-UJND-8BF7-26F36E21B9AA`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `21`.
    pub total_count: Option<i32>,
    /// The grouped vul items that were found or are concerned, one entry each.
    pub grouped_vul_items: Vec<GroupedVulItem>,
}

response! {
    DescribeImageGroupedVulListResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "GroupedVulItems" => grouped_vul_items: list(""),
    }
}

/// The grouped vul items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GroupedVulItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `cve`.
    pub type_: Option<String>,
    /// How many there are of this: nntf. Example: `29`.
    pub nntf_count: Option<i32>,
    /// When it was last found, in milliseconds since 1970. Example: `1611201274000`.
    pub gmt_last: Option<i64>,
    /// Time that is set or recorded for this: last scan. Example: `1611201274000`.
    pub last_scan_time: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `EXP exists`.
    pub tags: Option<String>,
    /// How many there are of this: later. Example: `26`.
    pub later_count: Option<i32>,
    /// Name that the alias goes by. Example: `RHSA-2017:3075-Important: wget security update`.
    pub alias_name: Option<String>,
    /// Name that people know the item by. Example: `debian:9:CVE-2019-3858`.
    pub name: Option<String>,
    /// How many there are of this: asap. Example: `26`.
    pub asap_count: Option<i32>,
    /// Whether the flaw can be repaired from the console. Example: `yes`.
    pub can_fix: Option<String>,
}

response! {
    GroupedVulItem {
        "Status" => status: value,
        "Type" => type_: value,
        "NntfCount" => nntf_count: value,
        "GmtLast" => gmt_last: value,
        "LastScanTime" => last_scan_time: value,
        "Tags" => tags: value,
        "LaterCount" => later_count: value,
        "AliasName" => alias_name: value,
        "Name" => name: value,
        "AsapCount" => asap_count: value,
        "CanFix" => can_fix: value,
    }
}

/// Errors that the documentation of [`DescribeImageGroupedVulListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageGroupedVulListError = super::DocumentedError;
