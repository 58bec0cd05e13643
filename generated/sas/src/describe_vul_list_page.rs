// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulListPage`, from `sas/DescribeVulListPage.md`.

use alicloud_runtime::codegen::*;

/// Lists the vulnerabilities that Security Center is able to detect.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulListPageRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vul_list_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulListPageRequest {
    /// ID of the cve that the call is about.
    pub cve_id: Option<String>,
    /// Part of the flaw's name; only matching ones are listed.
    pub vul_name_like: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which kind of vul it is or is to be.
    pub vul_type: Option<String>,
    /// Keeps only flaws whose attacks can, or cannot, be stopped inside the running application.
    pub rasp_defend: Option<i32>,
}

impl DescribeVulListPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CveId`.
    pub fn cve_id(mut self, value: impl Into<String>) -> Self {
        self.cve_id = Some(value.into());
        self
    }
    /// Sets `VulNameLike`.
    pub fn vul_name_like(mut self, value: impl Into<String>) -> Self {
        self.vul_name_like = Some(value.into());
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
    /// Sets `VulType`.
    pub fn vul_type(mut self, value: impl Into<String>) -> Self {
        self.vul_type = Some(value.into());
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
    DescribeVulListPageRequest {
        "CveId" => cve_id: query,
        "VulNameLike" => vul_name_like: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "VulType" => vul_type: query,
        "RaspDefend" => rasp_defend: query,
    }
}

impl Operation for DescribeVulListPageRequest {
    type Response = DescribeVulListPageResponse;
    type Error = DescribeVulListPageError;
    const INFO: OperationInfo = super::operation("DescribeVulListPage").read_only();
    const ERRORS: &'static [DescribeVulListPageError] = &[
        DescribeVulListPageError::NoPermission,
        DescribeVulListPageError::ServerError,
    ];
}

impl Paginated for DescribeVulListPageRequest {
    type Item = VulData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`DescribeVulListPageRequest`].
#[non_exhaustive]
pub struct DescribeVulListPageResponse {
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4347E985-6E64-467B-96EC-30D4EA9E32FB`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<VulData>,
}

response! {
    DescribeVulListPageResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct VulData {
    /// Time that is set or recorded for this: release. Example: `2022-12-13T08:00Z`.
    pub release_time: Option<i64>,
    /// ID of the other that the item belongs to or stands for. Example: `AVD-2018-8218`.
    pub other_id: Option<String>,
    /// Number that is given for this: is sas. Example: `0`.
    pub is_sas: Option<i32>,
    /// ID of the cve that the item belongs to or stands for. Example: `CVE-2022-42836`.
    pub cve_id: Option<String>,
    /// Identifier of the item within its collection. Example: `40586`.
    pub id: Option<i64>,
    /// Number that is given for this: is aegis. Example: `1`.
    pub is_aegis: Option<i32>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// The ext aegis that are concerned. Example: `{\"relatedType\":[{\"type\":\"sys\"}]}`.
    pub ext_aegis: Option<String>,
}

response! {
    VulData {
        "ReleaseTime" => release_time: value,
        "OtherId" => other_id: value,
        "IsSas" => is_sas: value,
        "CveId" => cve_id: value,
        "Id" => id: value,
        "IsAegis" => is_aegis: value,
        "Title" => title: value,
        "ExtAegis" => ext_aegis: value,
    }
}

/// Errors that the documentation of [`DescribeVulListPageRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulListPageError = super::DocumentedError;
