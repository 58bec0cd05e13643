// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRCInstanceVncUrl`, from `rds/DescribeRCInstanceVncUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns the URL for a VNC session on an RDS Custom instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRCInstanceVncUrlRequest::new();
/// let reply = client.describe_rc_instance_vnc_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRCInstanceVncUrlRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Database engine of the instance.
    pub db_type: Option<String>,
}

impl DescribeRCInstanceVncUrlRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DbType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
}

request! {
    DescribeRCInstanceVncUrlRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "DbType" => db_type: query,
    }
}

impl Operation for DescribeRCInstanceVncUrlRequest {
    type Response = DescribeRCInstanceVncUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRCInstanceVncUrl")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRCInstanceVncUrlRequest`], which the documentation does not describe.
pub type DescribeRCInstanceVncUrlResponse = alicloud_runtime::UndocumentedResponse;
