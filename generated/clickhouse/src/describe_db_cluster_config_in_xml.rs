// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterConfigInXML`, from `clickhouse/DescribeDBClusterConfigInXML.md`.

use alicloud_runtime::codegen::*;

/// Shows the parameters of a Community-compatible cluster in XML form.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeDBClusterConfigInXMLRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_config_in_xml(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterConfigInXMLRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterConfigInXMLRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterConfigInXMLRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterConfigInXMLRequest {
    type Response = DescribeDBClusterConfigInXMLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterConfigInXML")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBClusterConfigInXMLRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterConfigInXMLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE042911-2B00-134C-9F42-816871BBAFB8`.
    pub request_id: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
}

response! {
    DescribeDBClusterConfigInXMLResponse {
        "RequestId" => request_id: value,
        "Config" => config: value,
    }
}
