// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomEndpointList`, from `polardbx/DescribeCustomEndpointList.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom endpoints of an instance with their nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeCustomEndpointListRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_custom_endpoint_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomEndpointListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// IDs of the custom endpoints to work on or to narrow the list down to.
    pub custom_endpoint_ids: Option<String>,
    /// Also looks whether the endpoints stand in the way of releasing compute nodes.
    pub check_delete_cn: Option<bool>,
}

impl DescribeCustomEndpointListRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `CustomEndpointIds`.
    pub fn custom_endpoint_ids(mut self, value: impl Into<String>) -> Self {
        self.custom_endpoint_ids = Some(value.into());
        self
    }
    /// Sets `CheckDeleteCN`.
    #[inline]
    pub fn check_delete_cn(mut self, value: bool) -> Self {
        self.check_delete_cn = Some(value);
        self
    }
}

request! {
    DescribeCustomEndpointListRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "CustomEndpointIds" => custom_endpoint_ids: query,
        "CheckDeleteCN" => check_delete_cn: query,
    }
}

impl Operation for DescribeCustomEndpointListRequest {
    type Response = DescribeCustomEndpointListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomEndpointList")
        .required(&["DBInstanceName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCustomEndpointListRequest`], which the documentation does not describe.
pub type DescribeCustomEndpointListResponse = alicloud_runtime::UndocumentedResponse;
