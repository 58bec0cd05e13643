// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataShareInstances`, from `gpdb/DescribeDataShareInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists instances with whether data sharing is on for each.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDataShareInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_share_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataShareInstancesRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text to look for in IDs and descriptions of instances.
    pub search_value: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl DescribeDataShareInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SearchValue`.
    pub fn search_value(mut self, value: impl Into<String>) -> Self {
        self.search_value = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeDataShareInstancesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "SearchValue" => search_value: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeDataShareInstancesRequest {
    type Response = DescribeDataShareInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDataShareInstances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDataShareInstancesRequest {
    type Item = DBInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.db_instance)
    }
}

/// Response to [`DescribeDataShareInstancesRequest`].
#[non_exhaustive]
pub struct DescribeDataShareInstancesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D5**********`.
    pub request_id: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDataShareInstancesResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Instances on the page.
    pub db_instance: Vec<DBInstance>,
}

response! {
    Items {
        "DBInstance" => db_instance: list(""),
    }
}

/// Instances on the page.
#[non_exhaustive]
pub struct DBInstance {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-j`.
    pub zone_id: Option<String>,
    /// ID of the database instance. Example: `gp-bp***************`.
    pub db_instance_id: Option<String>,
    /// Way in which the database instance works. Example: `Serverless`.
    pub db_instance_mode: Option<String>,
    /// Free text that describes the item to people. Example: `gp-bp***************`.
    pub description: Option<String>,
    /// State that the data share is in. Example: `opened`.
    pub data_share_status: Option<String>,
}

response! {
    DBInstance {
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceMode" => db_instance_mode: value,
        "Description" => description: value,
        "DataShareStatus" => data_share_status: value,
    }
}
