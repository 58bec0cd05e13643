// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSparkAppType`, from `adb/DescribeSparkAppType.md`.

use alicloud_runtime::codegen::*;

/// Shows which type a Spark application has.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSparkAppTypeRequest::new()
///     .db_cluster_id("...")
///     .app_id("...");
/// let reply = client.describe_spark_app_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSparkAppTypeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeSparkAppTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeSparkAppTypeRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeSparkAppTypeRequest {
    type Response = DescribeSparkAppTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSparkAppType")
        .required(&["DBClusterId", "RegionId", "AppId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSparkAppTypeRequest`], which the documentation does not describe.
pub type DescribeSparkAppTypeResponse = alicloud_runtime::UndocumentedResponse;
