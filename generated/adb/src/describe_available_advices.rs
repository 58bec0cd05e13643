// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableAdvices`, from `adb/DescribeAvailableAdvices.md`.

use alicloud_runtime::codegen::*;

/// Lists the optimization suggestions open for a cluster on a given date.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAvailableAdvicesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_available_advices(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableAdvicesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Day or moment of the advice.
    pub advice_date: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// Which kind of advice it is or is to be.
    pub advice_type: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Name that the schema table goes by.
    pub schema_table_name: Option<String>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
}

impl DescribeAvailableAdvicesRequest {
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
    /// Sets `AdviceDate`.
    #[inline]
    pub fn advice_date(mut self, value: i64) -> Self {
        self.advice_date = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `AdviceType`.
    pub fn advice_type(mut self, value: impl Into<String>) -> Self {
        self.advice_type = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `SchemaTableName`.
    pub fn schema_table_name(mut self, value: impl Into<String>) -> Self {
        self.schema_table_name = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableAdvicesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "AdviceDate" => advice_date: query,
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "AdviceType" => advice_type: query,
        "Keyword" => keyword: query,
        "SchemaTableName" => schema_table_name: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeAvailableAdvicesRequest {
    type Response = DescribeAvailableAdvicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailableAdvices")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAvailableAdvicesRequest`], which the documentation does not describe.
pub type DescribeAvailableAdvicesResponse = alicloud_runtime::UndocumentedResponse;
