// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGroupedVul`, from `sas/DescribeGroupedVul.md`.

use alicloud_runtime::codegen::*;

/// Lists vulnerabilities grouped, with counts of what they affect.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeGroupedVulRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_grouped_vul(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGroupedVulRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// Name that the alias goes by.
    pub alias_name: Option<String>,
    /// How urgent the repair has to be, several marks being joined by commas.
    pub necessity: Option<String>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// ID of the cve that the call is about.
    pub cve_id: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Tags that the search carries.
    pub search_tags: Option<String>,
    /// Kinds of attach to work on or to narrow the list down to.
    pub attach_types: Option<String>,
    /// Which kind of asset it is or is to be.
    pub asset_type: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
    /// Keeps only flaws whose attacks can, or cannot, be stopped inside the running application.
    pub rasp_defend: Option<i32>,
}

impl DescribeGroupedVulRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `AliasName`.
    pub fn alias_name(mut self, value: impl Into<String>) -> Self {
        self.alias_name = Some(value.into());
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
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `SearchTags`.
    pub fn search_tags(mut self, value: impl Into<String>) -> Self {
        self.search_tags = Some(value.into());
        self
    }
    /// Sets `AttachTypes`.
    pub fn attach_types(mut self, value: impl Into<String>) -> Self {
        self.attach_types = Some(value.into());
        self
    }
    /// Sets `AssetType`.
    pub fn asset_type(mut self, value: impl Into<String>) -> Self {
        self.asset_type = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
    /// Sets `RaspDefend`.
    #[inline]
    pub fn rasp_defend(mut self, value: i32) -> Self {
        self.rasp_defend = Some(value);
        self
    }
}

request! {
    DescribeGroupedVulRequest {
        "Lang" => lang: query,
        "Type" => type_: query,
        "Uuids" => uuids: query,
        "AliasName" => alias_name: query,
        "Necessity" => necessity: query,
        "Dealed" => dealed: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "GroupId" => group_id: query,
        "CveId" => cve_id: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "TargetType" => target_type: query,
        "ClusterId" => cluster_id: query,
        "SearchTags" => search_tags: query,
        "AttachTypes" => attach_types: query,
        "AssetType" => asset_type: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
        "RaspDefend" => rasp_defend: query,
    }
}

impl Operation for DescribeGroupedVulRequest {
    type Response = DescribeGroupedVulResponse;
    type Error = DescribeGroupedVulError;
    const INFO: OperationInfo = super::operation("DescribeGroupedVul").read_only();
    const ERRORS: &'static [DescribeGroupedVulError] = &[
        DescribeGroupedVulError::NoPermission,
        DescribeGroupedVulError::RdCheckNoPermission,
        DescribeGroupedVulError::ServerError,
        DescribeGroupedVulError::RdCheckInnerError,
    ];
}

impl Paginated for DescribeGroupedVulRequest {
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

/// Response to [`DescribeGroupedVulRequest`].
#[non_exhaustive]
pub struct DescribeGroupedVulResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9BFA6D78-07EA-5C0A-9358-E4434573507B`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The grouped vul items that were found or are concerned, one entry each.
    pub grouped_vul_items: Vec<GroupedVulItem>,
}

response! {
    DescribeGroupedVulResponse {
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
    /// Kind of the item, out of those that the service tells apart. Example: `cve`.
    pub type_: Option<String>,
    /// How many there are of this: nntf. Example: `59`.
    pub nntf_count: Option<i32>,
    /// Whether attacks on the flaw can be stopped inside the running application. Example: `1`.
    pub rasp_defend: Option<i32>,
    /// How many there are of this: handled. Example: `0`.
    pub handled_count: Option<i32>,
    /// When it was last found, in milliseconds since 1970. Example: `1639371446000`.
    pub gmt_last: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `Code Execution`.
    pub tags: Option<String>,
    /// How many there are of this: later. Example: `0`.
    pub later_count: Option<i32>,
    /// Name that the alias goes by. Example: `RHSA-2017:0184-Important: mysql security update`.
    pub alias_name: Option<String>,
    /// Name that people know the item by. Example: `oval:com.redhat.rhsa:def:20170184`.
    pub name: Option<String>,
    /// How many there are in all of this: fix. Example: `0`.
    pub total_fix_count: Option<i64>,
    /// How many there are of this: asap. Example: `0`.
    pub asap_count: Option<i32>,
    /// CVE numbers of the flaw, joined by commas. Example: `CVE-2023-24881,CVE-2023-24898`.
    pub related: Option<String>,
}

response! {
    GroupedVulItem {
        "Type" => type_: value,
        "NntfCount" => nntf_count: value,
        "RaspDefend" => rasp_defend: value,
        "HandledCount" => handled_count: value,
        "GmtLast" => gmt_last: value,
        "Tags" => tags: value,
        "LaterCount" => later_count: value,
        "AliasName" => alias_name: value,
        "Name" => name: value,
        "TotalFixCount" => total_fix_count: value,
        "AsapCount" => asap_count: value,
        "Related" => related: value,
    }
}

/// Errors that the documentation of [`DescribeGroupedVulRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
pub type DescribeGroupedVulError = super::DocumentedError;
