// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeColumnarInfo`, from `polardbx/DescribeColumnarInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the columnar nodes of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeColumnarInfoRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_columnar_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeColumnarInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
}

impl DescribeColumnarInfoRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
}

request! {
    DescribeColumnarInfoRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
    }
}

impl Operation for DescribeColumnarInfoRequest {
    type Response = DescribeColumnarInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeColumnarInfo")
        .required(&["RegionId", "DBInstanceName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeColumnarInfoRequest`], which the documentation does not describe.
pub type DescribeColumnarInfoResponse = alicloud_runtime::UndocumentedResponse;
