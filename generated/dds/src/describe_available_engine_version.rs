// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableEngineVersion`, from `dds/DescribeAvailableEngineVersion.md`.

use alicloud_runtime::codegen::*;

/// Lists the MongoDB releases that an instance can be upgraded to.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeAvailableEngineVersionRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_available_engine_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableEngineVersionRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAvailableEngineVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableEngineVersionRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAvailableEngineVersionRequest {
    type Response = DescribeAvailableEngineVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailableEngineVersion")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAvailableEngineVersionRequest`].
#[non_exhaustive]
pub struct DescribeAvailableEngineVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `52507B6B-003B-47A3-A0A3-9FE992C7A243`.
    pub request_id: Option<String>,
    /// Releases that the instance can be upgraded to. Example: `{"EngineVersion": ["4.0" ]}`.
    pub engine_versions: Vec<String>,
}

response! {
    DescribeAvailableEngineVersionResponse {
        "RequestId" => request_id: value,
        "EngineVersions" => engine_versions: list("EngineVersion"),
    }
}
