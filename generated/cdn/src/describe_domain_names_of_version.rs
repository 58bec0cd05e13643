// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainNamesOfVersion`, from `cdn/DescribeDomainNamesOfVersion.md`.

use alicloud_runtime::codegen::*;

/// Lists the domain names to which one version of a configuration applies.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainNamesOfVersionRequest::new()
///     .version_id("testID");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_names_of_version(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainNamesOfVersionRequest {
    /// **Required.** Identifies one version of a configuration, apart from the other versions of its
    /// group. Example: `testID`.
    pub version_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `5`.
    pub page_index: Option<i32>,
    /// How many items a page holds at most. Default: `20`. Example: `28`.
    pub page_size: Option<String>,
}

impl DescribeDomainNamesOfVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VersionId`, which is required.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
    /// Sets `PageIndex`.
    #[inline]
    pub fn page_index(mut self, value: i32) -> Self {
        self.page_index = Some(value);
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeDomainNamesOfVersionRequest {
        "VersionId" => version_id: query,
        "PageIndex" => page_index: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDomainNamesOfVersionRequest {
    type Response = DescribeDomainNamesOfVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainNamesOfVersion")
        .required(&["VersionId"])
        .read_only();
}

impl Paginated for DescribeDomainNamesOfVersionRequest {
    type Item = DomainNamesOfVersionContent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_index).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.contents)
    }
}

/// Response to [`DescribeDomainNamesOfVersionRequest`].
#[non_exhaustive]
pub struct DescribeDomainNamesOfVersionResponse {
    /// Rows of the result, one entry each.
    pub contents: Vec<DomainNamesOfVersionContent>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F61CDR30-E83C-4FDA-BF73-9A94CDD44229`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDomainNamesOfVersionResponse {
        "Contents" => contents: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Rows of the result, one entry each.
#[non_exhaustive]
pub struct DomainNamesOfVersionContent {
    /// Number of the accelerated domain name. Example: `testID`.
    pub domain_id: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    DomainNamesOfVersionContent {
        "DomainId" => domain_id: value,
        "DomainName" => domain_name: value,
    }
}
