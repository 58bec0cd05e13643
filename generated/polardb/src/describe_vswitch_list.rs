// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVSwitchList`, from `polardb/DescribeVSwitchList.md`.

use alicloud_runtime::codegen::*;

/// Lists vSwitches of a VPC, filtered by zone or by a list of vSwitch IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeVSwitchListRequest::new();
/// let reply = client.describe_vswitch_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVSwitchListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 50.
    pub vswitch_ids: Vec<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeVSwitchListRequest {
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeVSwitchListRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchIds" => vswitch_ids: query,
        "ZoneId" => zone_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeVSwitchListRequest {
    type Response = DescribeVSwitchListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVSwitchList")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeVSwitchListRequest`], which the documentation does not describe.
pub type DescribeVSwitchListResponse = alicloud_runtime::UndocumentedResponse;
