// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSparkSQLDiagnosisAttribute`, from `adb/DescribeSparkSQLDiagnosisAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows the diagnosis of one Spark SQL query within an application.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSparkSQLDiagnosisAttributeRequest::new()
///     .db_cluster_id("...")
///     .app_id("...")
///     .inner_query_id(1)
///     .language("...");
/// let reply = client.describe_spark_sql_diagnosis_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSparkSQLDiagnosisAttributeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the inner query that the call is about. Range: -1 to 9223372036854776000.
    pub inner_query_id: Option<i64>,
    /// **Required.** Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl DescribeSparkSQLDiagnosisAttributeRequest {
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
    /// Sets `InnerQueryId`, which is required.
    #[inline]
    pub fn inner_query_id(mut self, value: i64) -> Self {
        self.inner_query_id = Some(value);
        self
    }
    /// Sets `Language`, which is required.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeSparkSQLDiagnosisAttributeRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "AppId" => app_id: query,
        "InnerQueryId" => inner_query_id: query,
        "Language" => language: query,
    }
}

impl Operation for DescribeSparkSQLDiagnosisAttributeRequest {
    type Response = DescribeSparkSQLDiagnosisAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSparkSQLDiagnosisAttribute")
        .required(&["DBClusterId", "RegionId", "AppId", "InnerQueryId", "Language"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSparkSQLDiagnosisAttributeRequest`], which the documentation does not describe.
pub type DescribeSparkSQLDiagnosisAttributeResponse = alicloud_runtime::UndocumentedResponse;
