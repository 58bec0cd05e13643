// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeColumnarVersionList`, from `polardbx/DescribeColumnarVersionList.md`.

use alicloud_runtime::codegen::*;

/// Lists the columnar engine versions available for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeColumnarVersionListRequest::new();
/// let reply = client.describe_columnar_version_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeColumnarVersionListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
}

impl DescribeColumnarVersionListRequest {
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
}

request! {
    DescribeColumnarVersionListRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
    }
}

impl Operation for DescribeColumnarVersionListRequest {
    type Response = DescribeColumnarVersionListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeColumnarVersionList")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeColumnarVersionListRequest`], which the documentation does not describe.
pub type DescribeColumnarVersionListResponse = alicloud_runtime::UndocumentedResponse;
