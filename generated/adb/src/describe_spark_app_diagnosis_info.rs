// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSparkAppDiagnosisInfo`, from `adb/DescribeSparkAppDiagnosisInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the diagnosis of one Spark application, in a chosen language.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSparkAppDiagnosisInfoRequest::new()
///     .db_cluster_id("...")
///     .app_id("...")
///     .language("...");
/// let reply = client.describe_spark_app_diagnosis_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSparkAppDiagnosisInfoRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl DescribeSparkAppDiagnosisInfoRequest {
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
    /// Sets `Language`, which is required.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeSparkAppDiagnosisInfoRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "AppId" => app_id: query,
        "Language" => language: query,
    }
}

impl Operation for DescribeSparkAppDiagnosisInfoRequest {
    type Response = DescribeSparkAppDiagnosisInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSparkAppDiagnosisInfo")
        .required(&["DBClusterId", "RegionId", "AppId", "Language"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSparkAppDiagnosisInfoRequest`], which the documentation does not describe.
pub type DescribeSparkAppDiagnosisInfoResponse = alicloud_runtime::UndocumentedResponse;
