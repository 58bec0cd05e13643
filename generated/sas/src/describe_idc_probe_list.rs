// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIdcProbeList`, from `sas/DescribeIdcProbeList.md`.

use alicloud_runtime::codegen::*;

/// Lists IDC probes, filtered by data center name and status.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeIdcProbeListRequest::new();
/// let reply = client.describe_idc_probe_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIdcProbeListRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Name that the idc goes by.
    pub idc_name: Option<String>,
}

impl DescribeIdcProbeListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `IdcName`.
    pub fn idc_name(mut self, value: impl Into<String>) -> Self {
        self.idc_name = Some(value.into());
        self
    }
}

request! {
    DescribeIdcProbeListRequest {
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Status" => status: query,
        "IdcName" => idc_name: query,
    }
}

impl Operation for DescribeIdcProbeListRequest {
    type Response = DescribeIdcProbeListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIdcProbeList").read_only();
}

/// Response to [`DescribeIdcProbeListRequest`], which the documentation does not describe.
pub type DescribeIdcProbeListResponse = alicloud_runtime::UndocumentedResponse;
