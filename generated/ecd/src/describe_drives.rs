// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDrives`, from `ecd/DescribeDrives.md`.

use alicloud_runtime::codegen::*;

/// Lists drives, by user, domain or resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeDrivesRequest::new();
/// let reply = client.describe_drives(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDrivesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// IDs of the domain names to work on or to narrow the list down to. Items: at most 100.
    pub domain_ids: Vec<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeDrivesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `DomainIds`.
    pub fn domain_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
}

request! {
    DescribeDrivesRequest {
        "RegionId" => region_id: query,
        "UserId" => user_id: query,
        "DomainIds" => domain_ids: query,
        "ResourceType" => resource_type: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeDrivesRequest {
    type Response = DescribeDrivesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDrives")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDrivesRequest`], which the documentation does not describe.
pub type DescribeDrivesResponse = alicloud_runtime::UndocumentedResponse;
