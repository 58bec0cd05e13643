// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGlobalDesktopRecords`, from `ecd/DescribeGlobalDesktopRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists records of cloud computers, by period, user, type or office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeGlobalDesktopRecordsRequest::new();
/// let reply = client.describe_global_desktop_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecordsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
    /// Name that the desktop goes by.
    pub desktop_name: Option<String>,
    /// Which kind of sub pay it is or is to be.
    pub sub_pay_type: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Which kind of sort it is or is to be.
    pub sort_type: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// Which kind of desktop it is or is to be.
    pub desktop_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeGlobalDesktopRecordsRequest {
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
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    /// Sets `DesktopId`.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopName`.
    pub fn desktop_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_name = Some(value.into());
        self
    }
    /// Sets `SubPayType`.
    pub fn sub_pay_type(mut self, value: impl Into<String>) -> Self {
        self.sub_pay_type = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `SortType`.
    pub fn sort_type(mut self, value: impl Into<String>) -> Self {
        self.sort_type = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `DesktopType`.
    pub fn desktop_type(mut self, value: impl Into<String>) -> Self {
        self.desktop_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeGlobalDesktopRecordsRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DesktopId" => desktop_id: query,
        "DesktopName" => desktop_name: query,
        "SubPayType" => sub_pay_type: query,
        "Scope" => scope: query,
        "OrderBy" => order_by: query,
        "SortType" => sort_type: query,
        "EndUserId" => end_user_id: query,
        "DesktopType" => desktop_type: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeGlobalDesktopRecordsRequest {
    type Response = DescribeGlobalDesktopRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGlobalDesktopRecords")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeGlobalDesktopRecordsRequest`], which the documentation does not describe.
pub type DescribeGlobalDesktopRecordsResponse = alicloud_runtime::UndocumentedResponse;
