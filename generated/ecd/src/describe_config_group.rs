// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigGroup`, from `ecd/DescribeConfigGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists configuration groups by type, product, status or ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeConfigGroupRequest::new();
/// let reply = client.describe_config_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConfigGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which kind of product it is or is to be.
    pub product_type: Option<String>,
    /// The statuses to work on or to narrow the list down to. Items: at most 100.
    pub statuses: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IDs of the groups to work on or to narrow the list down to. Items: at most 100.
    pub group_ids: Vec<String>,
}

impl DescribeConfigGroupRequest {
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
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `Statuses`.
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.statuses = value.into_iter().map(Into::into).collect();
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
    /// Sets `GroupIds`.
    pub fn group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeConfigGroupRequest {
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
        "Name" => name: query,
        "Type" => type_: query,
        "ProductType" => product_type: query,
        "Statuses" => statuses: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "GroupIds" => group_ids: query,
    }
}

impl Operation for DescribeConfigGroupRequest {
    type Response = DescribeConfigGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeConfigGroup")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeConfigGroupRequest`], which the documentation does not describe.
pub type DescribeConfigGroupResponse = alicloud_runtime::UndocumentedResponse;
