// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGdnInstances`, from `polardbx/DescribeGdnInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists global database networks with their members.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeGdnInstancesRequest::new();
/// let reply = client.describe_gdn_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGdnInstancesRequest {
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<String>,
    /// Which kind of filter it is or is to be.
    pub filter_type: Option<String>,
    /// Value that the filter has or is given.
    pub filter_value: Option<String>,
    /// ID of the GDN that the call is about.
    pub gdn_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeGdnInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    pub fn page_num(mut self, value: impl Into<String>) -> Self {
        self.page_num = Some(value.into());
        self
    }
    /// Sets `FilterType`.
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.filter_type = Some(value.into());
        self
    }
    /// Sets `FilterValue`.
    pub fn filter_value(mut self, value: impl Into<String>) -> Self {
        self.filter_value = Some(value.into());
        self
    }
    /// Sets `GDNId`.
    pub fn gdn_id(mut self, value: impl Into<String>) -> Self {
        self.gdn_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeGdnInstancesRequest {
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "FilterType" => filter_type: query,
        "FilterValue" => filter_value: query,
        "GDNId" => gdn_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeGdnInstancesRequest {
    type Response = DescribeGdnInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGdnInstances")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeGdnInstancesRequest`], which the documentation does not describe.
pub type DescribeGdnInstancesResponse = alicloud_runtime::UndocumentedResponse;
