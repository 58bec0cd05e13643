// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSparkSQLDiagnosisList`, from `adb/DescribeSparkSQLDiagnosisList.md`.

use alicloud_runtime::codegen::*;

/// Lists diagnoses of Spark SQL queries, filtered by statement and start time.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSparkSQLDiagnosisListRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_spark_sql_diagnosis_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSparkSQLDiagnosisListRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the statement that the call is about.
    pub statement_id: Option<i64>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
    /// When the min began or is to begin.
    pub min_start_time: Option<String>,
    /// When the max began or is to begin.
    pub max_start_time: Option<String>,
}

impl DescribeSparkSQLDiagnosisListRequest {
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
    /// Sets `StatementId`.
    #[inline]
    pub fn statement_id(mut self, value: i64) -> Self {
        self.statement_id = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `MinStartTime`.
    pub fn min_start_time(mut self, value: impl Into<String>) -> Self {
        self.min_start_time = Some(value.into());
        self
    }
    /// Sets `MaxStartTime`.
    pub fn max_start_time(mut self, value: impl Into<String>) -> Self {
        self.max_start_time = Some(value.into());
        self
    }
}

request! {
    DescribeSparkSQLDiagnosisListRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "StatementId" => statement_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Order" => order: query,
        "MinStartTime" => min_start_time: query,
        "MaxStartTime" => max_start_time: query,
    }
}

impl Operation for DescribeSparkSQLDiagnosisListRequest {
    type Response = DescribeSparkSQLDiagnosisListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSparkSQLDiagnosisList")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSparkSQLDiagnosisListRequest`], which the documentation does not describe.
pub type DescribeSparkSQLDiagnosisListResponse = alicloud_runtime::UndocumentedResponse;
