// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAclEntries`, from `ecd/DescribeAclEntries.md`.

use alicloud_runtime::codegen::*;

/// Shows whether Internet access is allowed or denied for office networks or cloud computers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeAclEntriesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_acl_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAclEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// ID of the source that the call is about.
    pub source_id: Option<String>,
}

impl DescribeAclEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SourceId`.
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }
}

request! {
    DescribeAclEntriesRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "OfficeSiteId" => office_site_id: query,
        "SourceType" => source_type: query,
        "SourceId" => source_id: query,
    }
}

impl Operation for DescribeAclEntriesRequest {
    type Response = DescribeAclEntriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAclEntries")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAclEntriesRequest {
    type Item = AclEntry;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.acl_entries)
    }
}

/// Response to [`DescribeAclEntriesRequest`].
#[non_exhaustive]
pub struct DescribeAclEntriesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6nmB7qrRFJ8vmttjxPL****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Entries of the ACL, one each.
    pub acl_entries: Vec<AclEntry>,
}

response! {
    DescribeAclEntriesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "AclEntries" => acl_entries: list(""),
    }
}

/// Entries of the ACL, one each.
#[non_exhaustive]
pub struct AclEntry {
    /// Rule or set of rules that applies. Example: `allow`.
    pub policy: Option<String>,
    /// Which kind of source it is or is to be. Example: `desktop`.
    pub source_type: Option<String>,
    /// ID of the source that the item belongs to or stands for. Example: `ecd-fsafeweh***`.
    pub source_id: Option<String>,
}

response! {
    AclEntry {
        "Policy" => policy: value,
        "SourceType" => source_type: value,
        "SourceId" => source_id: value,
    }
}
