// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTransformStatus`, from `polardbx/DescribeTransformStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows how far the transformation of an instance has come, on request with its report.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeTransformStatusRequest::new();
/// let reply = client.describe_transform_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTransformStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Returns the evaluation report as well.
    pub query_report: Option<bool>,
}

impl DescribeTransformStatusRequest {
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
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `QueryReport`.
    #[inline]
    pub fn query_report(mut self, value: bool) -> Self {
        self.query_report = Some(value);
        self
    }
}

request! {
    DescribeTransformStatusRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "QueryReport" => query_report: query,
    }
}

impl Operation for DescribeTransformStatusRequest {
    type Response = DescribeTransformStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTransformStatus")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTransformStatusRequest`], which the documentation does not describe.
pub type DescribeTransformStatusResponse = alicloud_runtime::UndocumentedResponse;
