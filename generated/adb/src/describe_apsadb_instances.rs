// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAPSADBInstances`, from `adb/DescribeAPSADBInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the AnalyticDB for MySQL instances of a region that APS can use.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAPSADBInstancesRequest::new()
///     .page_number(1)
///     .page_size(1);
/// let reply = client.describe_apsadb_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAPSADBInstancesRequest {
    /// **Required.** Which page of the list to return. Range: 1 to 10000.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 1000.
    pub page_size: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAPSADBInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAPSADBInstancesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAPSADBInstancesRequest {
    type Response = DescribeAPSADBInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAPSADBInstances")
        .method("GET")
        .required(&["PageNumber", "PageSize", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAPSADBInstancesRequest`], which the documentation does not describe.
pub type DescribeAPSADBInstancesResponse = alicloud_runtime::UndocumentedResponse;
