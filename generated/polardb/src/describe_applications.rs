// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplications`, from `polardb/DescribeApplications.md`.

use alicloud_runtime::codegen::*;

/// Lists PolarDB applications, optionally only those that belong to a given cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeApplicationsRequest::new();
/// let reply = client.describe_applications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the applications to work on or to narrow the list down to.
    pub application_ids: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeApplicationsRequest {
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
    /// Sets `ApplicationIds`.
    pub fn application_ids(mut self, value: impl Into<String>) -> Self {
        self.application_ids = Some(value.into());
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationsRequest {
        "RegionId" => region_id: query,
        "ApplicationIds" => application_ids: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeApplicationsRequest {
    type Response = DescribeApplicationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplications")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApplicationsRequest`], which the documentation does not describe.
pub type DescribeApplicationsResponse = alicloud_runtime::UndocumentedResponse;
