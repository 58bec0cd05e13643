// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessInstanceRegionList`, from `cloudfw/DescribeAccessInstanceRegionList.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions for access instances of a given type and status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAccessInstanceRegionListRequest::new();
/// let reply = client.describe_access_instance_region_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessInstanceRegionListRequest {
    /// State of the access instance, to narrow the list down to or to be put into.
    pub access_instance_status: Option<String>,
    /// Which kind of access instance it is or is to be.
    pub access_instance_type: Option<String>,
}

impl DescribeAccessInstanceRegionListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessInstanceStatus`.
    pub fn access_instance_status(mut self, value: impl Into<String>) -> Self {
        self.access_instance_status = Some(value.into());
        self
    }
    /// Sets `AccessInstanceType`.
    pub fn access_instance_type(mut self, value: impl Into<String>) -> Self {
        self.access_instance_type = Some(value.into());
        self
    }
}

request! {
    DescribeAccessInstanceRegionListRequest {
        "AccessInstanceStatus" => access_instance_status: query,
        "AccessInstanceType" => access_instance_type: query,
    }
}

impl Operation for DescribeAccessInstanceRegionListRequest {
    type Response = DescribeAccessInstanceRegionListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessInstanceRegionList")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeAccessInstanceRegionListRequest`], which the documentation does not describe.
pub type DescribeAccessInstanceRegionListResponse = alicloud_runtime::UndocumentedResponse;
